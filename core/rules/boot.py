"""BOOT-01 to BOOT-03, TAB-01 and TAB-02: the boot loader's configuration and the table of mounts."""

from __future__ import annotations

from core.changes.devices import Devices
from core.changes.fstab import DISABLED, changed_fstab
from core.facts import Evidence
from core.guests.linux.model import BootConfig, FstabEntry, LinuxSystem
from core.rules.outcome import (
    Outcomes,
    doubtful,
    failed,
    not_applicable,
    passed,
    unknown,
    unread,
    unread_evidence,
)
from core.rules.registry import linux_rule
from core.rules.secrets import hidden
from core.rules.subject import Subject

GRUB = frozenset({"grub2", "grub-legacy"})
OTHER_CODE = frozenset({"lilo", "syslinux"})
ONLY_LEADS = "only leads to another configuration"
WRONG_DEFAULT = "linux.boot-"
"""Reasons of this prefix say that the configuration was read, and its default leads nowhere."""


@linux_rule("BOOT-01")
def grub(subject: Subject, linux: LinuxSystem) -> Outcomes:
    if missing := unread(linux.boot):
        return missing
    boot = linux.boot.value
    kind = boot.kind if boot else "none"
    configs = [Evidence(where=config.where, value=kind) for config in boot.configs] if boot else []
    code = _boot_code(subject)
    shown = configs or [Evidence(where=linux.boot.where or linux.where, value=kind)]
    started = subject.boot_layout.boot_code if subject.boot_layout else ""
    if kind in GRUB and started in OTHER_CODE and not (subject.guest and subject.guest.efi):
        return failed(
            "other", shown, code, kind=started
        )  # a grub.cfg that lies there does not start the machine
    if kind in GRUB:
        return passed(shown, code, kind="GRUB 2" if kind == "grub2" else "GRUB legacy")
    if kind == "none" and (away := subject.unmounted(linux, "/boot")):
        return unknown("unmounted", away, code, mount="/boot")
    return failed("none" if kind == "none" else "other", shown, code, kind=kind)


def _boot_code(subject: Subject) -> list[Evidence]:
    layout = subject.boot_layout
    return [Evidence(where=f"disk {layout.index}", value=f"boot code {layout.boot_code}")] if layout else []


@linux_rule("BOOT-02")
def one_configuration(subject: Subject, linux: LinuxSystem) -> Outcomes:
    if missing := unread(linux.boot):
        return missing
    boot = linux.boot.value
    configs = boot.configs if boot else ()
    if all(config.stub for config in configs) and (away := subject.unmounted(linux, "/boot")):
        return unknown("unmounted", away, mount="/boot")
    if not configs:
        return not_applicable("no-config", linux.boot.evidence() if not boot else ())
    judged = [config for config in configs if not config.stub]
    # The file beside an EFI loader only leads to the real one: every distribution with UEFI has it, and AWS takes them.
    shown = [
        Evidence(
            where=config.where,
            value=ONLY_LEADS if config.stub else f"sha256 {config.digest[:16]}",
        )
        for config in configs
    ]
    if len({config.digest for config in judged}) > 1:
        paths = _told_apart(judged)
        return failed("several", shown, count=len(judged), paths=paths)
    return passed(shown, count=len(judged))


def _told_apart(configs: list[BootConfig]) -> str:
    """The paths; where two volumes have the same one, their places."""
    paths = [config.path for config in configs]
    return "; ".join(config.where for config in configs) if len({*paths}) < len(paths) else ", ".join(paths)


@linux_rule("BOOT-03")
def default_entry(subject: Subject, linux: LinuxSystem) -> Outcomes:
    if missing := unread(linux.boot):
        return missing
    boot = linux.boot.value
    stubs = all(config.stub for config in boot.configs) if boot else True
    if stubs and (away := subject.unmounted(linux, "/boot")):
        return unknown("unmounted", away, _boot_code(subject), mount="/boot")
    if boot is None or boot.kind not in GRUB:
        return not_applicable("no-grub")
    if stubs:
        # Its code is in the boot record, or a loader is on the EFI system partition; what it would show is nowhere.
        shown = [Evidence(where=config.where, value=ONLY_LEADS) for config in boot.configs]
        bare = Evidence(where=linux.boot.where or linux.where, value="no grub.cfg, no menu.lst")
        return failed("no-config", shown or bare, _boot_code(subject))
    if not (boot.default_entry.known or boot.default_entry.where):
        return unknown(
            "elsewhere", [Evidence(where=config.where, value=boot.kind) for config in boot.configs]
        )
    facts = (boot.default_entry, boot.default_kernel)
    shown = [fact.evidence() if fact.known else unread_evidence(fact) for fact in facts]
    case = "bls" if boot.uses_bls else "no-default"
    if any(fact.unread.startswith(WRONG_DEFAULT) for fact in facts):
        return failed(case, shown)
    if missing := unread(*facts):
        return missing
    if not boot.default_kernel.value:
        return failed(case, shown)
    if boot.uses_bls and not boot.default_named:
        return doubtful("first", shown, kernel=boot.default_kernel.value)
    return passed(shown, kernel=boot.default_kernel.value)


@linux_rule("TAB-01")
def readable_fstab(_: Subject, linux: LinuxSystem) -> Outcomes:
    if missing := unread(linux.fstab):
        return missing
    if linux.fstab.value is None:
        return failed("absent", linux.fstab.evidence())
    entries = linux.fstab.value
    shown = [Evidence(where=entry.where, value=hidden(entry.text)) for entry in entries]
    return passed(shown or Evidence(where=linux.fstab.where, value="no entries"), count=len(entries))


@linux_rule("TAB-02")
def stable_names(subject: Subject, linux: LinuxSystem) -> Outcomes:
    if missing := unread(linux.fstab):
        return missing
    entries = linux.fstab.value
    if entries is None:
        return not_applicable("no-fstab")
    devices = Devices(subject.guest, linux.crypttab) if subject.guest else None
    after = {entry: _after(entry, devices) for entry in entries}
    disabled = [entry for entry in entries if after[entry].startswith(DISABLED)]
    renamed = [
        entry
        for entry in entries
        if entry not in disabled and (after[entry] != entry.text or _by_name(entry))
    ]
    if renamed or disabled:
        shown = [
            *(Evidence(where=entry.where, value=_before_and_after(entry, after[entry])) for entry in renamed),
            *(Evidence(where=entry.where, value=f"{hidden(entry.text)} (is disabled)") for entry in disabled),
        ]
        return failed("changed", shown, renamed=len(renamed), disabled=len(disabled))
    shown = [Evidence(where=entry.where, value=entry.device) for entry in entries]
    return passed(shown or Evidence(where=linux.fstab.where, value="no entries"))


def _after(entry: FstabEntry, devices: Devices | None) -> str:
    """The line as the import would leave it: by the code that makes the preview."""
    return changed_fstab(entry.text, devices) if devices is not None else entry.text


def _before_and_after(entry: FstabEntry, after: str) -> str:
    told = f"becomes: {' '.join(hidden(after).split())}" if after != entry.text else "gets a UUID, or nofail"
    return f"{hidden(entry.text)} ({told})"


def _by_name(entry: FstabEntry) -> bool:
    """A root by a name that the kernel gives out in the order of discovery, as /dev/sda1: no ``nofail`` helps it."""
    return entry.mount == "/" and entry.device.startswith("/dev/") and entry.device.count("/") == 2
