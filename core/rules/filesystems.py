"""FS-01 to FS-04: file systems, free space, and a clean end."""

from __future__ import annotations

from core.facts import Evidence, Fact
from core.guests.layout import LINUX_ROOT_KINDS, Volume, VolumeKind
from core.guests.linux.model import LinuxSystem
from core.guests.windows.model import WindowsSystem
from core.rules.editions import size_words
from core.rules.outcome import Outcomes, failed, passed, unknown, unread
from core.rules.registry import linux_rule, system_rule, windows_rule
from core.rules.subject import Subject
from core.rules.verdicts import Severity
from core.rules.volumes import kind_evidence

WINDOWS_DATA = frozenset({VolumeKind.REFS, VolumeKind.EXFAT, VolumeKind.FAT})
JOURNALLED = LINUX_ROOT_KINDS | {VolumeKind.NTFS, VolumeKind.REISERFS}


@windows_rule("FS-01")
def windows_on_ntfs(subject: Subject, windows: WindowsSystem) -> Outcomes:
    root = subject.root(windows)
    if root is None:
        return unknown("no-root")
    if root.kind is not VolumeKind.NTFS:
        return failed("root", kind_evidence(root), kind=root.kind.value.upper())
    volumes = subject.guest.volumes if subject.guest else ()
    efi = {system.volume for system in subject.guest.efi} if subject.guest else set()
    foreign = [volume for volume in volumes if volume.kind in WINDOWS_DATA and volume.id not in efi]
    if foreign:
        kinds = ", ".join(dict.fromkeys(volume.kind.value.upper() for volume in foreign))
        return failed("data", map(kind_evidence, foreign), severity=Severity.WARN, kind=kinds)
    return passed(map(kind_evidence, [volume for volume in volumes if volume.kind is VolumeKind.NTFS]))


@linux_rule("FS-02")
def linux_root_kind(subject: Subject, linux: LinuxSystem) -> Outcomes:
    root = subject.root(linux)
    if root is None:
        return unknown("no-root")
    shown = kind_evidence(root)
    if root.kind not in LINUX_ROOT_KINDS:
        return failed("kind", shown, kind=root.kind.value)
    if root.kind is VolumeKind.BTRFS and linux.subvolume and not subject.edition.btrfs_subvolumes:
        named = Evidence(where=root.where, value=f"root in subvolume {linux.subvolume}")
        return failed("subvolume", shown, named, subvolume=linux.subvolume)
    return passed(shown, kind=root.kind.value)


@system_rule("FS-03")
def free_space(subject: Subject, system: LinuxSystem | WindowsSystem) -> Outcomes:
    root = subject.root(system)
    if root is None:
        return unknown("no-root")
    if missing := unread(root.free):
        return missing
    free = root.free.value or 0
    linux = isinstance(system, LinuxSystem)
    needed = subject.edition.linux_free if linux else subject.edition.windows_free
    shown = Evidence(where=root.free.where or root.where, value=f"{free} bytes free ({size_words(free)})")
    if free >= needed:
        return passed(shown, free=size_words(free), needed=size_words(needed))
    return failed(
        "linux" if linux else "windows",
        shown,
        severity=subject.edition.linux_free_severity if linux else None,
        free=size_words(free),
        needed=size_words(needed),
        short=size_words(needed - free),
    )


@system_rule("FS-04")
def clean_end(subject: Subject, system: LinuxSystem | WindowsSystem) -> Outcomes:
    root = subject.root(system)
    if root is None or subject.guest is None:
        return unknown("no-root")
    asleep = [
        _shown(volume.hibernated, volume, "hibernated")
        for volume in subject.guest.volumes
        if volume.hibernated.value
    ]
    if asleep:
        return failed("hibernated", asleep)
    judged = [volume for volume in subject.guest.volumes if volume.kind in JOURNALLED]
    dirty = [_shown(volume.clean, volume, "not clean") for volume in judged if volume.clean.value is False]
    if dirty:
        names = ", ".join(volume.where for volume in judged if volume.clean.value is False)
        return failed("dirty", dirty, volumes=names)
    asked = [volume.clean for volume in judged if not volume.encrypted]
    if isinstance(system, WindowsSystem):
        if torn := [hive for hive in system.hives if not hive.complete]:
            shown_hives = [
                Evidence(where=hive.where, value="not written to its end, no log to go by") for hive in torn
            ]
            return failed("hives", shown_hives, names=", ".join(hive.name for hive in torn))
        asked.append(root.hibernated)
    if missing := unread(root.clean, *asked):
        return missing
    if root.clean.value is None:
        return unknown("no-flag", _shown(root.clean, root, "no flag"))
    shown = [volume for volume in (root, *judged) if volume.clean.value]
    return passed(_shown(volume.clean, volume, "clean") for volume in shown)


def _shown(fact: Fact[bool], volume: Volume, word: str) -> Evidence:
    return Evidence(where=fact.where or volume.where, value=word)
