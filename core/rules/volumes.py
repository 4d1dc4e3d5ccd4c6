"""DSK-09 to DSK-12 and DSK-14: operating systems, encryption, LVM, dynamic disks, and where the machine comes from."""

from __future__ import annotations

from core.facts import Evidence
from core.guests.layout import Volume, VolumeKind
from core.guests.linux.model import LinuxSystem
from core.guests.model import Guest
from core.guests.windows.model import WindowsSystem
from core.rules.outcome import (
    Outcome,
    Outcomes,
    confirm,
    doubtful,
    failed,
    not_applicable,
    passed,
    unknown,
    unread_evidence,
    worded,
)
from core.rules.partitions import table_evidence
from core.rules.registry import any_rule, guest_rule, no_system
from core.rules.subject import Subject
from core.rules.verdicts import Severity

ENCRYPTED = frozenset({VolumeKind.LUKS, VolumeKind.BITLOCKER})
LDM_TYPES = frozenset(
    {"0x42", "5808c8aa-7e8f-42e0-85d2-e1e90434cfb3", "af9b60a0-1431-4f62-bc68-3311714a69ad"}
)
"""Partition types of the Logical Disk Manager: MBR; GPT metadata; GPT data."""
DISK2VHD = "d2v"
"""Creator that Sysinternals' Disk2vhd writes into a VHD's footer (as QEMU's block/vpc.c lists it)."""
CREATOR = "creator"


def _unread(subject: Subject) -> Outcome | None:
    """``unknown`` where a disk, or its partition table, could not be read: what is asked may lie there."""
    if subject.unread_disks or subject.unread_layouts:
        return unknown("unread-disks", subject.unread_disks, worded(subject.unread_layouts))
    return None


def kind_evidence(volume: Volume) -> Evidence:
    return Evidence(where=volume.where, value=f"{volume.kind.value} {volume.detail}".rstrip())


@guest_rule("DSK-09")
def one_system(subject: Subject, guest: Guest) -> Outcomes:
    roots = [Evidence(where=system.where, value=_name(system)) for system in guest.systems]
    if not roots:
        return no_system(subject)
    if len(roots) > 1:
        return failed("several", roots, count=len(roots))
    if unread := _unread(subject):
        return unread
    windows = subject.windows
    if windows is None:
        return passed(roots)
    entries = windows.boot_entries
    if not entries.known:
        return doubtful("entries-unread", roots, unread_evidence(entries))
    menu = Evidence(where=entries.where, value=f"systems in the boot menu: {entries.value or 'none'}")
    if (entries.value or 0) > 1:
        return failed("entries", roots, menu, count=entries.value)
    return passed(roots, menu)


def _name(system: LinuxSystem | WindowsSystem) -> str:
    """What it calls itself, else its family."""
    if isinstance(system, LinuxSystem):
        release = system.release.value
        named = release.pretty or f"{release.id} {release.version}".strip() if release else ""
    else:
        named = system.product.value or system.generation.value or ""
    return named or system.family.capitalize()


@guest_rule("DSK-10")
def no_encryption(subject: Subject, guest: Guest) -> Outcomes:
    locked = [volume for volume in guest.volumes if volume.encrypted or volume.kind in ENCRYPTED]
    if locked:
        kinds = " and ".join(dict.fromkeys(volume.kind.value.upper() for volume in locked))
        case = "bitlocker" if any(volume.kind is VolumeKind.BITLOCKER for volume in locked) else "luks"
        return failed(case, map(kind_evidence, locked), kinds=kinds)
    if not guest.volumes:
        return unknown("no-volumes", worded(guest.trouble))
    if unread := _unread(subject):
        return unread
    if subject.linux is not None and (entries := subject.linux.crypttab):
        # Encryption without a header (plain dm-crypt) shows nowhere on the volume itself.
        told = [Evidence(where=one.where, value=f"{one.name} on {one.device}") for one in entries]
        return doubtful("crypttab", told, names=", ".join(one.name for one in entries))
    return passed(map(kind_evidence, guest.volumes), count=len(guest.volumes))


@guest_rule("DSK-11")
def whole_volume_groups(subject: Subject, guest: Guest) -> Outcomes:
    groups = guest.volume_groups
    if not groups and (unread := _unread(subject)):
        return unread
    if not groups:
        bare = [volume for volume in guest.volumes if volume.kind is VolumeKind.LVM2]
        # A physical volume without a group is one whose metadata could not be read.
        return (
            unknown("no-metadata", map(kind_evidence, bare), worded(guest.trouble))
            if bare
            else not_applicable("no-lvm")
        )
    shown = [
        Evidence(where=group.where, value=f"{group.name}: {len(group.physical_volumes)} physical volumes")
        for group in groups
    ]
    broken = [group for group in groups if group.missing]
    if not broken:
        return passed(shown, count=len(groups))
    missing = [
        Evidence(where=group.where, value=f"{group.name} lacks {uuid}")
        for group in broken
        for uuid in group.missing
    ]
    names = ", ".join(group.name for group in broken)
    roots = [system.root for system in guest.systems]
    root_groups = {root.split("/")[0] for root in roots}
    if roots and not any(group.name in root_groups for group in broken):
        return doubtful("data-group", missing, names=names)
    return failed("missing", missing, names=names)


@guest_rule("DSK-12")
def no_dynamic_disk(subject: Subject, guest: Guest) -> Outcomes:
    typed = {
        layout.index: [
            Evidence(where=f"disk {layout.index}, partition {part.number}", value=f"type {part.type}")
            for part in layout.partitions
            if part.type.lower() in LDM_TYPES
        ]
        for layout in subject.layouts
    }
    for volume in guest.volumes:
        if volume.kind is VolumeKind.LDM:
            for number in volume.disks:
                typed.setdefault(number, []).append(kind_evidence(volume))
    if found := typed.get(subject.boot_disk):
        return failed("boot", found, disk=subject.boot_disk)
    others = [item for items in typed.values() for item in items]
    if subject.linux is not None and not others:
        return not_applicable("linux")
    if not guest.layouts:
        return unknown("no-layout", worded(guest.trouble))
    if unread := _unread(subject):
        return unread
    return passed(others, map(table_evidence, subject.layouts), case="data" if others else "pass")


@any_rule("DSK-14")
def not_physical(subject: Subject) -> Outcomes:
    if not subject.disks:
        return confirm("ask")
    traces = [
        Evidence(where=disk.where, value=f"{name} = {value}")
        for disk in subject.disks
        for name, value in disk.facts.properties.items()
        if CREATOR in name.lower()
    ]
    if any(item.value.partition(" = ")[2].strip().lower().startswith(DISK2VHD) for item in traces):
        # Disk2vhd also copies virtual machines: a strong hint, no proof.
        return failed("disk2vhd", traces, severity=Severity.WARN)
    windows, hardware = subject.windows, subject.hardware
    origin = windows.origin.value if windows else None
    if origin:
        return confirm("traces", traces, origin)
    declared = [Evidence(where=hardware.where, value="declares a virtual machine")] if hardware else []
    return confirm("ask", traces, declared)
