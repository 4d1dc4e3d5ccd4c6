"""What the volume of each kind uses, as a map; and why of some volumes everything counts as used."""

from __future__ import annotations

from collections.abc import Iterator

from core.errors import GuestError
from core.facts import Frozen
from core.guests.freespace.runs import Runs, unclear
from core.guests.layout import Volume, VolumeKind
from core.guests.readers import Reader
from core.guests.volumes import VolumeMap
from core.images.datamap import DataMap

_EXT = frozenset({VolumeKind.EXT2, VolumeKind.EXT3, VolumeKind.EXT4})
_MAPPED = _EXT | {VolumeKind.XFS, VolumeKind.NTFS, VolumeKind.BTRFS, VolumeKind.FAT, VolumeKind.SWAP}


class VolumeSpace(Frozen):
    """How much of a volume need not be sent.

    :param free: bytes.
    :param reason: code of why it is 0 (``freespace.not-clean`` …), "" where the file system told; ``detail`` says more.
    """

    id: str
    where: str
    kind: VolumeKind
    size: int
    free: int = 0
    reason: str = ""
    detail: str = ""


def map_volume(volumes: VolumeMap, volume: Volume, most: int, *, swap: bool) -> DataMap:
    """The bytes of a volume that its file system uses.

    :param most: runs in the map.
    :param swap: leave out what was paged out, too.
    :raises GuestError: nothing can be told for certain: ``freespace.not-clean``, ``freespace.unclear``,
        ``freespace.kept``, or what reading it raises.
    """
    reader = volumes.reader(volume.id)
    if volume.kind not in _MAPPED or (volume.kind is VolumeKind.SWAP and not swap):
        raise GuestError("freespace.kept", where=volume.where, kind=volume.kind.value)
    if volume.encrypted or _has_snapshots(volumes, volume):
        raise unclear(volume.where, "snapshots")
    if volume.kind is not VolumeKind.SWAP and volume.clean.value is not True:
        raise GuestError("freespace.not-clean", where=volume.where)
    runs = Runs(most)
    try:
        for offset, length in _used(volumes, volume, reader):
            runs.add(offset, length)
    except ValueError as error:
        raise unclear(volume.where, str(error)) from error
    if volume.kind in _EXT:
        _agree(volume, reader, runs)
    end = _end(volume, reader)
    if end < reader.size:
        runs.add(end, reader.size - end)
    return runs.map(reader.size)


def _used(volumes: VolumeMap, volume: Volume, reader: Reader) -> Iterator[tuple[int, int]]:
    from core.guests.freespace import btrfs, ext, fat, ntfs, swap, xfs

    match volume.kind:
        case VolumeKind.XFS:
            return xfs.used(reader, volume.where)
        case VolumeKind.NTFS:
            return ntfs.used(reader, volumes.open(volume.id))
        case VolumeKind.BTRFS:
            return btrfs.used(reader, volumes.open(volume.id))
        case VolumeKind.FAT:
            return fat.used(reader, volume.where)
        case VolumeKind.SWAP:
            return swap.used(reader, volume.where)
    return ext.used(reader, volume.where)


def _end(volume: Volume, reader: Reader) -> int:
    """Where the file system ends: what lies behind it is not its to give away (RAID and LVM keep labels there)."""
    from core.guests.superblocks import btrfs, ext, fat, ntfs, xfs

    match volume.kind:
        case VolumeKind.XFS:
            block = xfs.XfsSuperblock.parse(reader.read_at(0, xfs.SIZE))
            return block.size if block else 0
        case VolumeKind.NTFS:
            boot = ntfs.NtfsBootSector.parse(reader.read_at(0, ntfs.SIZE))
            return boot.clusters * boot.cluster_size if boot else 0
        case VolumeKind.FAT:
            sector = fat.FatBootSector.parse(reader.read_at(0, fat.SIZE))
            return sector.data_offset + sector.clusters * sector.cluster_size if sector else 0
        case VolumeKind.BTRFS:
            top = btrfs.BtrfsSuperblock.parse(reader.read_at(btrfs.OFFSET, btrfs.SIZE))
            return top.device_size if top else 0
        case VolumeKind.SWAP:
            return reader.size
    first = ext.ExtSuperblock.parse(reader.read_at(ext.OFFSET, ext.SIZE))
    return first.size if first else 0


def _agree(volume: Volume, reader: Reader, runs: Runs) -> None:
    """A clean ext counts its free blocks in the superblock: another sum would mean that we read the bitmaps wrongly."""
    from core.guests.superblocks.ext import OFFSET, SIZE, ExtSuperblock

    block = ExtSuperblock.parse(reader.read_at(OFFSET, SIZE))
    if block is None or block.size - runs.exact != block.free:
        raise unclear(volume.where, "the count of free blocks differs")


def _has_snapshots(volumes: VolumeMap, volume: Volume) -> bool:
    """Whether another logical volume of the group may read what is free in this one: snapshots, thin and cached ones."""
    if volume.offset is not None:
        return False
    group = next((each for each in volumes.volume_groups if volume.id in each.logical_volumes), None)
    if group is None or group.missing:
        return True
    others = (volumes.volume(each) for each in group.logical_volumes)
    return any(other is None or other.id not in volumes.contents for other in others)
