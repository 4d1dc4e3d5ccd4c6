"""Btrfs on one device: the extent tree, seen through the chunks.

What no chunk holds is free but for the first MiB and the copies of the superblock; in a chunk, what no extent holds.

Format: https://btrfs.readthedocs.io/en/latest/dev/On-disk-format.html#extent-tree-2
"""

from __future__ import annotations

from collections.abc import Iterator

from core.guests.filesystems.base import FileSystem
from core.guests.filesystems.btrfs import BtrfsFileSystem
from core.guests.filesystems.btrfs.structures import Key, Profile, Tree
from core.guests.freespace.runs import unclear
from core.guests.readers import Reader

_EXTENT_ITEM, _METADATA_ITEM = 168, 169
_RESERVED = 1 << 20
_SUPERBLOCKS = (64 << 20, 256 << 30)
_SUPERBLOCK = 64 << 10
_PARITY_OR_STRIPES = Profile.RAID0 | Profile.RAID10 | Profile.RAID5 | Profile.RAID6
_UNKNOWN_INCOMPAT = ~0xFFF
"""Zoned devices, the second extent tree, stripe trees: there extents mean something else."""


def used(reader: Reader, fs: FileSystem) -> Iterator[tuple[int, int]]:
    """Runs of bytes in use (offset, length), ascending.

    :raises GuestError: ``freespace.unclear``, ``guest.damaged``.
    """
    if not isinstance(fs, BtrfsFileSystem):
        raise TypeError(type(fs).__name__)
    block = fs.volume.superblock
    if block.devices != 1 or block.incompat & _UNKNOWN_INCOMPAT or block.device_size > reader.size:
        raise unclear(fs.where, f"{block.devices} devices, features {block.incompat:#x}")
    own = [
        (0, _RESERVED),
        *((at, at + _SUPERBLOCK) for at in _SUPERBLOCKS if at + _SUPERBLOCK <= reader.size),
    ]
    yield from _merged(own, _extents(fs))


def _extents(fs: BtrfsFileSystem) -> Iterator[tuple[int, int]]:
    """Extents on the device as (start, end), ascending where chunks do not overlap."""
    block = fs.volume.superblock
    stripes: list[tuple[int, int, int]] = []  # place on the device, logical start, length
    for chunk in fs.volume.chunks:
        if chunk.flags & _PARITY_OR_STRIPES:
            raise unclear(fs.where, "profile")
        stripes += [(offset, chunk.start, chunk.length) for _, offset in chunk.stripes]
    root, reached = fs.volume.root(Tree.EXTENT), 0
    for place, start, length in sorted(stripes):
        if place < reached or place + length > block.device_size:
            raise unclear(fs.where, "chunks")
        reached = place + length
        for key, _ in fs.volume.trees.items(
            root, Key(start, 0, 0), Key(start + length - 1, 255, (1 << 64) - 1)
        ):
            if key.type in {_EXTENT_ITEM, _METADATA_ITEM}:
                size = key.offset if key.type == _EXTENT_ITEM else block.node_size
                if key.object + size > start + length:
                    raise unclear(fs.where, "extents")
                at = place + key.object - start
                yield at, at + size


def _merged(few: list[tuple[int, int]], many: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Both, sorted, without overlap, as (offset, length)."""
    reached, waiting = 0, sorted(few)
    for start, end in many:
        while waiting and waiting[0][0] <= start:
            first, last = waiting.pop(0)
            if last > reached:
                yield max(first, reached), last - max(first, reached)
                reached = last
        if end > reached:
            yield max(start, reached), end - max(start, reached)
            reached = end
    for first, last in waiting:
        if last > reached:
            yield max(first, reached), last - max(first, reached)
            reached = last
