"""XFS: in each allocation group, the B+tree of free extents sorted by block.

Format: XFS Algorithms & Data Structures, "AG Free Space B+trees",
https://www.kernel.org/pub/linux/utils/fs/xfs/docs/xfs_filesystem_structure.pdf
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from core.guests.freespace.runs import unclear
from core.guests.readers import Reader, exactly
from core.guests.superblocks.xfs import SIZE, XfsSuperblock

_MAGICS = {b"ABTB": 16, b"AB3B": 56}
"""Of a node, and the bytes of its header: without and with checksums."""
_DEEPEST = 9
_INCOMPAT_NEEDS_REPAIR = 0x10
_INCOMPAT_KNOWN = 0xFF
_MOST_GROUPS = 1 << 20


def used(reader: Reader, where: str) -> Iterator[tuple[int, int]]:
    """Runs of bytes in use (offset, length), ascending.

    :raises GuestError: ``freespace.unclear``, ``volume.short-read``.
    """
    raw = reader.read_at(0, SIZE)
    block = XfsSuperblock.parse(raw)
    if block is None or block.size > reader.size or not 0 < block.ag_count <= _MOST_GROUPS:
        raise unclear(where, "superblock")
    if block.version >= 5:
        (incompat,) = struct.unpack_from(">I", raw, 216)
        if incompat & _INCOMPAT_NEEDS_REPAIR or incompat & ~_INCOMPAT_KNOWN:
            raise unclear(where, f"features {incompat:#x}")
    for number in range(block.ag_count):
        base = number * block.ag_blocks
        reached = 0
        group = _Group(reader, where, block, number)
        for first, count in group.free():
            yield (base + reached) * block.block_size, (first - reached) * block.block_size
            reached = first + count
        yield (base + reached) * block.block_size, (group.length - reached) * block.block_size


class _Group:
    def __init__(self, reader: Reader, where: str, block: XfsSuperblock, number: int) -> None:
        self._reader, self._block = reader, block
        self._where = f"{where}, allocation group {number}"
        self._start = number * block.ag_blocks * block.block_size
        header = exactly(reader, self._start + block.sector_size, 64)
        own, self.length = struct.unpack_from(">II", header, 8)
        (self._root,), (self._levels,) = (struct.unpack_from(">I", header, at) for at in (16, 28))
        expected = min(block.ag_blocks, block.blocks - number * block.ag_blocks)
        if header[:4] != b"XAGF" or own != number or self.length != expected:
            raise unclear(self._where, "header")
        if not 0 < self._levels <= _DEEPEST:
            raise unclear(self._where, "levels")

    def free(self) -> Iterator[tuple[int, int]]:
        """Free extents (block in the group, count), ascending."""
        reached = 1  # the superblock's copy is never free
        for first, count in self._below(self._root, self._levels - 1):
            if first < reached or not count or first + count > self.length:
                raise unclear(self._where, "free extents do not rise")
            reached = first + count
            yield first, count

    def _below(self, number: int, level: int) -> Iterator[tuple[int, int]]:
        size = self._block.block_size
        if number >= self.length:
            raise unclear(self._where, "tree")
        node = exactly(self._reader, self._start + number * size, size)
        header = _MAGICS.get(node[:4])
        own, count = struct.unpack_from(">HH", node, 4)
        if header is None or own != level:
            raise unclear(self._where, "tree")
        if level == 0:
            if count > (size - header) // 8:
                raise unclear(self._where, "tree")
            yield from struct.iter_unpack(">II", node[header : header + 8 * count])
            return
        most = (size - header) // 12
        if not 0 < count <= most:
            raise unclear(self._where, "tree")
        for (child,) in struct.iter_unpack(">I", node[header + 8 * most : header + 8 * most + 4 * count]):
            yield from self._below(child, level - 1)
