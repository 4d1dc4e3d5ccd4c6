"""A machine's disks as they are drawn: stretches in order, what lies in each, and how much of a disk is used, free, zero."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.guests.freespace.worker import MachineSpace
from core.guests.layout import DiskLayout, EfiSystem, Partition, TableKind, Volume, VolumeKind
from core.guests.model import Guest
from core.images.model import DiskFacts
from core.rules.model import ImageReport
from gui.text import plain, size_text

translate = QCoreApplication.translate

GAP = 1 << 20
"""A hole between partitions smaller than this is alignment, and not drawn."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a disk.

    :param number: of the partition, None for what lies in none.
    :param free: bytes that its file system says are free, None where nobody knows.
    :param boots: the active flag, or an EFI system partition.
    """

    start: int
    size: int
    number: int | None = None
    holds: str = ""
    label: str = ""
    mount: str = ""
    free: int | None = None
    boots: bool = False
    efi: bool = False
    encrypted: bool = False

    @property
    def name(self) -> str:
        """Short, for inside the drawing: ``1 ext4 /``."""
        if self.number is None and not self.holds:
            return translate("disks", "unused")
        parts = (str(self.number) if self.number else "", self.holds, self.mount or self.label)
        return " ".join(part for part in parts if part)

    @property
    def words(self) -> str:
        """The whole of it in one line, for those who do not see the drawing, and for below it."""
        size, start = size_text(self.size), size_text(self.start)
        if self.number is None and not self.holds:
            told = translate("disks", "Not in any partition: {size} from {start}")
            return told.format(size=size, start=start)
        head = translate("disks", "Partition {number}").format(number=self.number) if self.number else ""
        parts = [head, self.holds]
        if self.label:
            parts.append(translate("disks", "label {label}").format(label=self.label))
        if self.mount:
            parts.append(translate("disks", "mounted at {mount}").format(mount=self.mount))
        parts.append(translate("disks", "{size} from {start}").format(size=size, start=start))
        if self.free is not None:
            parts.append(translate("disks", "{size} free").format(size=size_text(self.free)))
        if self.efi:
            parts.append(translate("disks", "EFI system partition"))
        elif self.boots:
            parts.append(translate("disks", "boot flag set"))
        if self.encrypted:
            parts.append(translate("disks", "encrypted"))
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class DiskPicture:
    """:param used: bytes that count, told by the map of the file systems; None while it is not made.
    :param stored: bytes that the container holds data for; the rest reads as zeros.
    """

    index: int
    size: int
    stored: int
    used: int | None
    table: str
    pieces: tuple[Piece, ...]

    @property
    def zero(self) -> int:
        return max(0, self.size - self.stored)

    @property
    def free(self) -> int:
        """Stored, but not in use by any file system."""
        return 0 if self.used is None else max(0, self.stored - self.used)

    @property
    def name(self) -> str:
        return translate("disks", "Disk {number}").format(number=self.index)


def disk_pictures(report: ImageReport, space: MachineSpace | None = None) -> tuple[DiskPicture, ...]:
    """All disks of the machine, in its order."""
    used = _used(report, space)
    guest = report.guest or Guest()
    layouts = {layout.index: layout for layout in guest.layouts}
    return tuple(
        _picture(disk, layouts.get(disk.index), guest, used.get(disk.index)) for disk in report.disks
    )


def _used(report: ImageReport, space: MachineSpace | None) -> dict[int, int]:
    """Bytes in use by the disk's number; the maps come file by file, of the readable disks only."""
    if space is None or len(space.maps) != len(report.inspection.images):
        return {}
    found: dict[int, int] = {}
    for image, maps in zip(report.inspection.images, space.maps, strict=True):
        readable = [disk for disk in image.disks if disk.readable]
        if len(readable) == len(maps):
            found |= {disk.index: data.total for disk, data in zip(readable, maps, strict=True)}
    return found


def _picture(disk: DiskFacts, layout: DiskLayout | None, guest: Guest, used: int | None) -> DiskPicture:
    mounts = _mounts(guest)
    efi = {system.volume: system for system in guest.efi}
    volumes = [volume for volume in guest.volumes if volume.disks == (disk.index,)]
    pieces: list[Piece] = []
    if layout is not None and layout.partitions:
        ordered = sorted(layout.partitions, key=lambda partition: partition.start)
        pieces = [_piece(partition, volumes, mounts, efi) for partition in ordered]
    else:
        whole = [volume for volume in volumes if volume.partition is None and volume.offset is not None]
        pieces = [_volume_piece(volume, mounts) for volume in whole]
    return DiskPicture(
        index=disk.index,
        size=disk.size,
        stored=disk.stored,
        used=used,
        table=_table_text(layout.table if layout else TableKind.NONE),
        pieces=tuple(_with_gaps(pieces, disk.size)),
    )


def _table_text(table: TableKind) -> str:
    return {
        TableKind.NONE: translate("disks", "no partition table"),
        TableKind.MBR: "MBR",
        TableKind.GPT: "GPT",
        TableKind.HYBRID: translate("disks", "GPT and MBR"),
        TableKind.DAMAGED: translate("disks", "damaged table"),
    }[table]


def _piece(
    partition: Partition, volumes: Sequence[Volume], mounts: dict[str, str], efi: dict[str, EfiSystem]
) -> Piece:
    volume = next((volume for volume in volumes if volume.partition == partition.number), None)
    kind = volume.kind if volume else VolumeKind.UNKNOWN
    return Piece(
        start=partition.start,
        size=partition.size,
        number=partition.number,
        holds=_kind_text(kind),
        label=plain((volume.label if volume else "") or partition.name),
        mount=mounts.get(volume.id, "") if volume else "",
        free=volume.free.value if volume else None,
        boots=partition.active or (volume is not None and volume.id in efi),
        efi=volume is not None and volume.id in efi,
        encrypted=volume is not None and volume.encrypted,
    )


def _volume_piece(volume: Volume, mounts: dict[str, str]) -> Piece:
    return Piece(
        start=volume.offset or 0,
        size=volume.size,
        holds=_kind_text(volume.kind),
        label=plain(volume.label),
        mount=mounts.get(volume.id, ""),
        free=volume.free.value,
        encrypted=volume.encrypted,
    )


def _kind_text(kind: VolumeKind) -> str:
    named = {
        VolumeKind.XFS: "XFS",
        VolumeKind.BTRFS: "Btrfs",
        VolumeKind.JFS: "JFS",
        VolumeKind.NTFS: "NTFS",
        VolumeKind.REFS: "ReFS",
        VolumeKind.FAT: "FAT",
        VolumeKind.EXFAT: "exFAT",
        VolumeKind.LVM2: "LVM",
        VolumeKind.MD_RAID: "RAID",
        VolumeKind.LDM: translate("disks", "dynamic disk"),
        VolumeKind.LUKS: "LUKS",
        VolumeKind.BITLOCKER: "BitLocker",
        VolumeKind.ZFS: "ZFS",
        VolumeKind.EMPTY: translate("disks", "empty"),
        VolumeKind.UNKNOWN: translate("disks", "not recognised"),
    }
    return named.get(kind, kind.value)


def _mounts(guest: Guest) -> dict[str, str]:
    """Where the first system mounts each volume: its root for certain, others as its fstab names them."""
    system = guest.system
    if system is None:
        return {}
    if system.family == "windows":
        return {system.root: "C:"}
    found = {}
    for entry in system.fstab.value or ():
        name, _, value = entry.device.partition("=")
        for volume in guest.volumes:
            named = {
                "UUID": volume.uuid,
                "LABEL": volume.label,
                "PARTUUID": volume.partition_uuid,
            }.get(name, "")
            if value and named.casefold() == value.strip('"').casefold() and entry.mount.startswith("/"):
                found[volume.id] = plain(entry.mount)
    return {**found, system.root: "/"}


def _with_gaps(pieces: Sequence[Piece], size: int) -> list[Piece]:
    """Without overlaps (a table may lie), and with the holes between partitions."""
    whole: list[Piece] = []
    reached = 0
    for piece in pieces:
        if piece.start - reached >= GAP * 2:
            whole.append(Piece(reached, piece.start - reached))
        if piece.start >= reached or piece.size:
            whole.append(piece)
        reached = max(reached, piece.start + piece.size)
    if size - reached >= max(GAP * 2, size // 200):
        whole.append(Piece(reached, size - reached))
    return whole
