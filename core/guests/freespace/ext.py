"""ext2, ext3, ext4: the block bitmaps of all groups, those that were never written included.

Format: https://docs.kernel.org/filesystems/ext4/group_descr.html, bitmaps.html; what a group whose bitmap was never
written holds is computed as e2fsprogs does it (lib/ext2fs/alloc_sb.c, ext2fs_reserve_super_and_bgd).
"""

from __future__ import annotations

import struct
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from core.guests.freespace.runs import set_bits, unclear
from core.guests.readers import Reader, exactly
from core.guests.superblocks.ext import OFFSET, SIZE, ExtSuperblock

_RO_GDT_CSUM, _RO_BIGALLOC, _RO_METADATA_CSUM = 0x10, 0x200, 0x400
_INCOMPAT_META_BG = 0x10
_BITMAP_NOT_WRITTEN = 0x2
_MOST_GROUPS = 1 << 22
_TABLE_READ = 1 << 20


class _Group(NamedTuple):
    bitmap: int
    inode_bitmap: int
    inode_table: int
    flags: int


def used(reader: Reader, where: str) -> Iterator[tuple[int, int]]:
    """Runs of bytes in use (offset, length), ascending.

    :raises GuestError: ``freespace.unclear``, ``volume.short-read``.
    """
    raw = reader.read_at(OFFSET, SIZE)
    block = ExtSuperblock.parse(raw)
    if block is None or block.size > reader.size:
        raise unclear(where, "superblock")
    yield from _Ext(reader, where, block, raw).used()


class _Ext:
    def __init__(self, reader: Reader, where: str, block: ExtSuperblock, raw: bytes) -> None:
        self._reader, self._where, self._block = reader, where, block
        (log_cluster,) = struct.unpack_from("<I", raw, 0x1C)
        bigalloc = bool(block.ro_compat & _RO_BIGALLOC)
        self._ratio = (1024 << log_cluster) // block.block_size if bigalloc and log_cluster < 20 else 1
        (self._reserved,) = struct.unpack_from("<H", raw, 0xCE)
        self._groups = -(-(block.blocks - block.first_data_block) // block.blocks_per_group)
        bits = -(-block.blocks_per_group // self._ratio)
        if not 0 < self._groups <= _MOST_GROUPS or bits > 8 * block.block_size or not self._ratio:
            raise unclear(where, "superblock")
        self._bitmap_size = -(-bits // 8)
        self._page: tuple[int, bytes] = (-1, b"")
        self._tables: array[int] | None = None

    def used(self) -> Iterator[tuple[int, int]]:
        block = self._block
        sums = bool(block.ro_compat & (_RO_GDT_CSUM | _RO_METADATA_CSUM))
        yield 0, block.first_data_block * block.block_size
        for number in range(self._groups):
            base = block.first_data_block + number * block.blocks_per_group
            count = min(block.blocks_per_group, block.blocks - base)
            group = self._group(number)
            if sums and group.flags & _BITMAP_NOT_WRITTEN:
                runs = self._clusters(self._own_blocks(number, base, count), base)
            else:
                clusters = -(-count // self._ratio)
                data = exactly(self._reader, group.bitmap * block.block_size, self._bitmap_size)
                runs = set_bits(data, clusters)
            for first, length in runs:
                start = first * self._ratio
                end = min(start + length * self._ratio, count)
                yield (base + start) * block.block_size, (end - start) * block.block_size

    def _group(self, number: int) -> _Group:
        block = self._block
        at = block.descriptor_at(number)
        page, inside = divmod(at, block.block_size)
        if self._page[0] != page:
            self._page = page, exactly(self._reader, page * block.block_size, block.block_size)
        low = struct.unpack_from("<III", self._page[1], inside)
        (flags,) = struct.unpack_from("<H", self._page[1], inside + 0x12)
        high = (
            struct.unpack_from("<III", self._page[1], inside + 0x20)
            if block.descriptor_size >= 64
            else (0, 0, 0)
        )
        places = [under | over << 32 for under, over in zip(low, high, strict=True)]
        if max(places) >= block.blocks:
            raise unclear(self._where, f"group {number}")
        return _Group(places[0], places[1], places[2], flags)

    def _clusters(self, runs: list[tuple[int, int]], base: int) -> Iterator[tuple[int, int]]:
        """Runs of blocks (first, end), sorted, as runs of clusters of the group (first, count)."""
        reached = 0
        for start, stop in runs:
            first = max(reached, (start - base) // self._ratio)
            end = -(-(stop - base) // self._ratio)
            if end > first:
                yield first, end - first
                reached = end

    def _own_blocks(self, number: int, base: int, count: int) -> list[tuple[int, int]]:
        """What lies in a group whose bitmap was never written: copies of the superblock, and any group's tables."""
        block, end = self._block, base + count
        runs = [(base, min(end, base + size)) for size in (self._head(number),) if size]
        inode_blocks = -(-block.inodes_per_group * block.inode_size // block.block_size)
        tables = self._all_tables()
        for shift, length in ((0, 1), (1, inode_blocks)):
            index = bisect_left(tables, (max(0, base - length + 1)) << 1)
            while index < len(tables) and tables[index] >> 1 < end:
                if tables[index] & 1 == shift:
                    start = tables[index] >> 1
                    runs.append((max(start, base), min(start + length, end)))
                index += 1
        return sorted(run for run in runs if run[1] > run[0])

    def _head(self, number: int) -> int:
        """Blocks at a group's start for the superblock's copy, the group descriptors and room for more of them."""
        block = self._block
        copy = block.has_backup(number)
        each = block.block_size // block.descriptor_size
        descriptors = -(-self._groups // each)
        meta = bool(block.incompat & _INCOMPAT_META_BG)
        if meta and number // each >= block.first_meta_group:
            return int(copy) + int(number % each in {0, 1, each - 1})
        if not copy:
            return 0
        return 1 + (min(block.first_meta_group, descriptors) if meta else descriptors + self._reserved)

    def _all_tables(self) -> array[int]:
        """Sorted first blocks of all bitmaps (times 2) and inode tables (times 2, plus 1)."""
        if self._tables is None:
            found = array("Q")
            for number in range(self._groups):
                group = self._group(number)
                found.extend((group.bitmap << 1, group.inode_bitmap << 1, group.inode_table << 1 | 1))
            self._tables = array("Q", sorted(found))
        return self._tables
