"""Where a file's blocks lie: an extent tree (ext4) or direct and indirect blocks (ext2, ext3)."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import NamedTuple

from core.errors import GuestError

_EXTENT_MAGIC = 0xF30A
_ENTRY = 12
_DEEPEST = 5
_MOST_NODES = 1 << 16
_UNWRITTEN = 32768
_DIRECT = 12
Block = Callable[[int], bytes]


class Run(NamedTuple):
    """Blocks of a file from ``first`` on lie at ``address``; address 0 is a hole or was never written."""

    first: int
    length: int
    address: int


class ExtentTree:
    """:param block: reads one block of the volume.
    :param damaged: makes the error to raise.
    """

    def __init__(self, root: bytes, block: Block, damaged: Callable[[str], GuestError]) -> None:
        self._root, self._block, self._damaged = root, block, damaged
        self._nodes = 0

    def runs(self, first: int, end: int) -> Iterator[Run]:
        """Runs that hold blocks ``first`` to ``end``, ascending; what lies between them are holes."""
        last = -1
        for run in self._below(self._root, None, first, end):
            if run.first < last:
                raise self._damaged("extents overlap")
            last = run.first + run.length
            yield run

    def _below(self, node: bytes, depth: int | None, first: int, end: int) -> Iterator[Run]:
        magic, count, _, own = struct.unpack_from("<HHHH", node)
        self._nodes += 1
        if magic != _EXTENT_MAGIC or own > _DEEPEST or (depth is not None and own != depth):
            raise self._damaged("extent node")
        if count > len(node) // _ENTRY - 1 or self._nodes > _MOST_NODES:
            raise self._damaged("extent count")
        starts = [struct.unpack_from("<I", node, _ENTRY * (each + 1))[0] for each in range(count)]
        for each in range(count):
            at = _ENTRY * (each + 1)
            if starts[each] >= end:
                return
            if own:
                if each + 1 < count and starts[each + 1] <= first:
                    continue
                low, high = struct.unpack_from("<IH", node, at + 4)
                yield from self._below(self._block(high << 32 | low), own - 1, first, end)
            else:
                length, high, low = struct.unpack_from("<HHI", node, at + 4)
                unwritten = length > _UNWRITTEN
                length -= _UNWRITTEN if unwritten else 0
                if starts[each] + length > first:
                    yield Run(starts[each], length, 0 if unwritten else high << 32 | low)


class BlockMap:
    """Twelve direct blocks, then one tree each of one, two and three levels."""

    def __init__(self, root: bytes, block: Block, block_size: int) -> None:
        self._root = struct.unpack_from("<15I", root)
        self._block, self._each = block, block_size // 4
        self._kept: dict[int, tuple[int, ...]] = {}

    def runs(self, first: int, end: int) -> Iterator[Run]:
        """As :meth:`ExtentTree.runs`."""
        start, address, length = first, -1, 0
        for number in range(first, end):
            here = self._address(number)
            if length and here == (address + length if address else 0):
                length += 1
                continue
            if length:
                yield Run(start, length, address)
            start, address, length = number, here, 1
        if length:
            yield Run(start, length, address)

    def _address(self, number: int) -> int:
        if number < _DIRECT:
            return int(self._root[number])
        number -= _DIRECT
        for level in range(3):
            span = self._each ** (level + 1)
            if number < span:
                return self._walk(self._root[_DIRECT + level], level, number)
            number -= span
        return 0

    def _walk(self, address: int, level: int, number: int) -> int:
        for depth in range(level, -1, -1):
            if address == 0:
                return 0
            index, number = divmod(number, self._each**depth)
            address = self._table(address)[index]
        return address

    def _table(self, address: int) -> tuple[int, ...]:
        table = self._kept.get(address)
        if table is None:
            if len(self._kept) > 64:
                self._kept.clear()
            table = self._kept[address] = struct.unpack(f"<{self._each}I", self._block(address))
        return table
