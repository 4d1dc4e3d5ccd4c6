"""What need not be sent: the blocks that the file systems of a machine do not use, left out of the containers' maps.

A free block is sent as zeros, or not at all. Only a file system that was unmounted cleanly says which ones are free, and
nothing is left out while any system of the machine sleeps (hibernation): it would wake up and know better.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from core.errors import AmigrateError
from core.guests.attempts import UNEXPECTED, attempt
from core.guests.freespace.runs import Runs
from core.guests.freespace.volumes import VolumeSpace, map_volume
from core.guests.layout import Volume
from core.guests.readers import places
from core.guests.volumes import VolumeMap, map_volumes
from core.images.datamap import DataMap
from core.images.model import Disk, ExtentKind
from core.progress import Progress, Report, silent

__all__ = ["FreeSpace", "VolumeSpace", "stored_map", "used_maps"]

MOST_RUNS = 1 << 20
"""In one disk's map, and in those of all volumes together: 16 MiB each."""


class FreeSpace(NamedTuple):
    """:param maps: of each disk, in the order given, the bytes that its container stores and its file systems use.
    :param volumes: what became of each volume.
    """

    maps: tuple[DataMap, ...]
    volumes: tuple[VolumeSpace, ...]


class _Piece(NamedTuple):
    """``size`` bytes of a disk at ``start`` are those of a volume at ``inside``."""

    start: int
    size: int
    used: DataMap
    inside: int


def stored_map(disk: Disk, most: int = MOST_RUNS) -> DataMap:
    """The bytes that the disk's container stores, as a map of bounded size.

    :raises DamagedImage: the container's tables cannot be read.
    """
    runs = Runs(most)
    for extent in disk.extents():
        if extent.kind is not ExtentKind.ZERO:
            runs.add(extent.offset, extent.length)
    return runs.map(disk.size)


def used_maps(
    disks: Sequence[Disk],
    indexes: Sequence[int] = (),
    *,
    swap: bool = True,
    report: Report = silent,
    most: int = MOST_RUNS,
) -> FreeSpace:
    """Map what counts on all disks of a machine.

    :param indexes: the disks' numbers in the guest where they are not 1, 2, 3 …
    :param swap: leave out what Linux has paged out, too.
    :param most: runs a disk's map may have.
    :raises DamagedImage: a container's tables cannot be read.
    """
    numbers = list(indexes) or list(range(1, len(disks) + 1))
    volumes = map_volumes(disks, numbers)
    pieces: dict[int, list[_Piece]] = {number: [] for number in numbers}
    told: list[VolumeSpace] = []
    asleep = any(volume.hibernated.value is True for volume in volumes.volumes)
    share = most // max(1, len(volumes.contents))
    for count, volume in enumerate(volumes.volumes):
        report(Progress("freespace", count, len(volumes.volumes), volume.where))
        if volume.id not in volumes.contents:
            continue
        space = _space(volume, reason="freespace.asleep")
        if not asleep:
            space, found = _examine(volumes, volume, share, swap=swap)
            for number, piece in found:
                pieces[number].append(piece)
        told.append(space)
    maps = tuple(_combined(disk, pieces[number], most) for number, disk in zip(numbers, disks, strict=True))
    return FreeSpace(maps, tuple(told))


def _examine(
    volumes: VolumeMap, volume: Volume, most: int, *, swap: bool
) -> tuple[VolumeSpace, list[tuple[int, _Piece]]]:
    def examined() -> tuple[VolumeSpace, list[tuple[int, _Piece]]]:
        try:
            used = map_volume(volumes, volume, most, swap=swap)
            found, inside = [], 0
            for disk, offset, size in places(volumes.reader(volume.id), 0, used.size):
                found.append((disk, _Piece(offset, size, used, inside)))
                inside += size
        except AmigrateError as error:
            return _space(volume, reason=error.code, detail=str(error.facts.get("reason", ""))), []
        return _space(volume, free=used.size - used.total), found

    nothing: tuple[VolumeSpace, list[tuple[int, _Piece]]] = (_space(volume, reason=UNEXPECTED), [])
    return attempt(volume.where, lambda _: None, examined, nothing)


def _space(volume: Volume, *, free: int = 0, reason: str = "", detail: str = "") -> VolumeSpace:
    return VolumeSpace(
        id=volume.id,
        where=volume.where,
        kind=volume.kind,
        size=volume.size,
        free=free,
        reason=reason,
        detail=detail,
    )


def _combined(disk: Disk, pieces: list[_Piece], most: int) -> DataMap:
    """What the container stores, where it is not free."""
    runs = Runs(most)
    used = _used_of_disk(disk.size, _apart(sorted(pieces, key=lambda piece: piece.start)))
    start, end = next(used, (disk.size, disk.size))
    for extent in disk.extents():
        if extent.kind is ExtentKind.ZERO:
            continue
        stop = extent.offset + extent.length
        while start < stop:
            first, last = max(start, extent.offset), min(end, stop)
            if first < last:
                runs.add(first, last - first)
            if end > stop:
                break
            start, end = next(used, (disk.size, disk.size))
    return runs.map(disk.size)


def _apart(pieces: list[_Piece]) -> list[_Piece]:
    """Without those that overlap: two file systems cannot both know what is free."""
    ends = 0
    lone: list[_Piece] = []
    for position, piece in enumerate(pieces):
        following = pieces[position + 1].start if position + 1 < len(pieces) else piece.start + piece.size
        if piece.start >= ends and piece.start + piece.size <= following:
            lone.append(piece)
        ends = max(ends, piece.start + piece.size)
    return lone


def _used_of_disk(size: int, pieces: list[_Piece]) -> Iterator[tuple[int, int]]:
    """Runs (start, end), ascending; what no volume speaks for is used."""
    reached = 0
    for piece in pieces:
        if piece.start > reached:
            yield reached, piece.start
        for start, length in piece.used.within(piece.inside, piece.size):
            at = piece.start + start - piece.inside
            yield at, at + length
        reached = piece.start + piece.size
    if reached < size:
        yield reached, size
