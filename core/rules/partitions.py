"""DSK-05 to DSK-08 and DSK-13: partition tables, and how the machine is started."""

from __future__ import annotations

from core.facts import Evidence, Fact
from core.guests.layout import DiskLayout, TableKind
from core.guests.linux.model import LinuxSystem
from core.guests.model import Guest
from core.guests.windows.model import WindowsSystem
from core.rules.containers import kind_words, repack
from core.rules.disks import in_formats
from core.rules.outcome import (
    Outcome,
    Outcomes,
    doubtful,
    failed,
    not_applicable,
    passed,
    unknown,
    unread,
    unread_evidence,
    worded,
)
from core.rules.registry import guest_rule, no_system, system_rule, windows_rule
from core.rules.subject import Subject, starts_by_bios, table_words

GPT_KINDS = frozenset({TableKind.GPT, TableKind.HYBRID})
RESERVED = "e3c9e316-0b5c-4db8-817d-f92df00215ae"
"""GPT type of Microsoft's reserved partition, which an MBR has no need of."""
PRIMARY_PARTITIONS = 4
GRUB = frozenset({"grub2", "grub-legacy"})


def table_evidence(layout: DiskLayout) -> Evidence:
    return Evidence(where=f"disk {layout.index}", value=table_words(layout))


def efi_evidence(guest: Guest) -> tuple[Evidence, ...]:
    def shown(where: str, loaders: Fact[tuple[str, ...]]) -> Evidence:
        if not loaders.known:
            return unread_evidence(loaders)
        return Evidence(where=where, value=", ".join(loaders.value or ()) or "no loader")

    return tuple(shown(system.where, system.loaders) for system in guest.efi)


@guest_rule("DSK-05")
def linux_table(subject: Subject, guest: Guest) -> Outcomes:
    boot = subject.boot_layout
    shown = [table_evidence(layout) for layout in subject.layouts]
    if boot is None:
        return unknown("no-layout", worded(guest.trouble))
    if subject.windows is not None and subject.linux is None:
        return not_applicable("windows", shown)
    if boot.table is TableKind.NONE:
        return failed("no-table", table_evidence(boot))
    if boot.table is TableKind.DAMAGED:
        return failed("damaged", table_evidence(boot), worded(boot.problems))
    if boot.table is TableKind.MBR or subject.edition.linux_gpt:
        others = [layout for layout in subject.layouts if layout is not boot and layout.table in GPT_KINDS]
        noted = bool(others) and not subject.edition.linux_gpt
        return passed(shown, case="data-gpt" if noted else "pass", table=boot.table.value.upper())
    if subject.linux is None:
        return no_system(subject)
    return failed("hybrid" if boot.table is TableKind.HYBRID else "gpt", table_evidence(boot))


@windows_rule("DSK-06")
def windows_gpt_container(subject: Subject, _windows: WindowsSystem) -> Outcomes:
    layouts = subject.layouts
    shown = [table_evidence(layout) for layout in layouts]
    if not layouts:
        return unknown("no-layout")
    gpt = [disk for layout in layouts if layout.table in GPT_KINDS and (disk := subject.disk(layout.index))]
    if not gpt:
        if subject.unread_layouts:
            return unknown("unread-disks", shown, worded(subject.unread_layouts))
        return passed(shown, case="mbr")
    refused = [disk for disk in gpt if not in_formats(disk, subject.edition.windows_gpt_formats)]
    if refused:
        name = ", ".join(dict.fromkeys(disk.facts.format.value.upper() for disk in refused))
        return failed(
            "not-vhdx", map(kind_words, refused), shown, format=name, repair=repack(subject, "vhdx")
        )
    return passed(map(kind_words, gpt), shown)


@system_rule("DSK-07")
def firmware(subject: Subject, system: LinuxSystem | WindowsSystem) -> Outcomes:
    guest, boot = subject.guest, subject.boot_layout
    if guest is None or boot is None:
        return unknown("no-layout")
    hardware = subject.hardware
    declared = (
        [Evidence(where=hardware.where, value=f"firmware {hardware.firmware}")]
        if hardware and hardware.firmware
        else []
    )
    if not guest.efi:
        if needs_uefi(subject, system):
            return failed("needs-uefi", table_evidence(boot), declared)
        return passed(table_evidence(boot), declared, case="bios")
    shown = (*efi_evidence(guest), table_evidence(boot), *declared)
    if isinstance(system, WindowsSystem):
        return _windows_firmware(subject, boot, shown)
    if not subject.edition.linux_uefi:
        return failed("linux", shown)
    if any(efi.fallback for efi in guest.efi):
        return passed(shown)
    if starts_by_bios(boot):
        return passed(shown, case="both")
    return unread(*(efi.loaders for efi in guest.efi)) or failed("no-fallback", shown)


def needs_uefi(subject: Subject, system: LinuxSystem | WindowsSystem) -> bool:
    """Whether the list takes this operating system with UEFI only (Windows 11)."""
    if not isinstance(system, WindowsSystem) or system.generation.value is None:
        return False
    release = subject.supported.windows_release(system.generation.value)
    return release is not None and release.uefi


def _windows_firmware(subject: Subject, boot: DiskLayout, shown: tuple[Evidence, ...]) -> Outcome:
    disk = subject.disk(boot.index)
    if disk is not None and not in_formats(disk, subject.edition.windows_uefi_formats):
        return failed("not-vhdx", kind_words(disk), shown, repair=repack(subject, "vhdx"))
    if not subject.edition.converts_to_bios:
        return passed(shown)
    kept = [part for part in boot.partitions if part.type.lower() != RESERVED]
    if len(kept) > PRIMARY_PARTITIONS:
        return failed("partitions", shown, count=len(kept))
    return passed(shown, case="converted", count=len(kept))


@system_rule("DSK-08")
def root_on_boot_disk(subject: Subject, system: LinuxSystem | WindowsSystem) -> Outcomes:
    root = subject.root(system)
    if root is None or not root.disks:
        return unknown("no-root")
    where = ", ".join(f"disk {number}" for number in root.disks)
    shown = [Evidence(where=root.where, value=f"root volume on {where}")]
    if subject.boot_layout is not None:
        shown.append(table_evidence(subject.boot_layout))
    if set(root.disks) <= {subject.boot_disk}:
        return passed(shown, disk=subject.boot_disk)
    return failed("elsewhere", shown, root=where, disk=subject.boot_disk)


@guest_rule("DSK-13")
def bootable(subject: Subject, guest: Guest) -> Outcomes:
    boot = subject.boot_layout
    if boot is None:
        return unknown("no-layout", worded(guest.trouble))
    active = [part.number for part in boot.partitions if part.active]
    flag = Evidence(
        where=f"disk {boot.index}",
        value="active partition " + ", ".join(map(str, active)) if active else "no active partition",
    )
    shown = (table_evidence(boot), flag, *efi_evidence(guest))
    if any(system.loaders.value for system in guest.efi):
        return passed(shown, case="uefi")
    if not boot.partitions:
        return failed("no-partitions", shown)
    if starts_by_bios(boot) and (active or boot.boot_code in GRUB):
        return passed(shown)
    if guest.efi and (missing := unread(*(system.loaders for system in guest.efi))):
        return missing
    if boot.boot_code == "unknown":
        return doubtful("foreign-code", shown)
    return failed("windows" if subject.windows is not None else "nothing", shown)
