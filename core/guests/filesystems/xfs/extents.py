"""Where a file's blocks lie: a list of extents in the inode, or a B+ tree rooted in it."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

from core.errors import GuestError
from core.guests.filesystems.xfs.inode import BTREE, EXTENTS, Inode

_RECORD = struct.Struct(">QQ")
_HEADERS = {b"BMAP": 24, b"BMA3": 72}
_DEEPEST = 9
_MOST_NODES = 1 << 16


class Run(NamedTuple):
    """Blocks of a file from ``first`` on lie at the packed block number ``address``; unwritten ones are zeros."""

    first: int
    length: int
    address: int
    unwritten: bool

    @classmethod
    def parse(cls, raw: bytes, at: int) -> Run:
        high, low = _RECORD.unpack_from(raw, at)
        address = (high & 0x1FF) << 43 | low >> 21
        return cls(high >> 9 & (1 << 54) - 1, low & 0x1FFFFF, address, bool(high >> 63))


class Extents:
    """:param block: reads the block with a packed number."""

    def __init__(
        self, inode: Inode, block: Callable[[int], bytes], damaged: Callable[[str], GuestError]
    ) -> None:
        self._inode, self._block, self._damaged = inode, block, damaged
        self._nodes = 0

    def runs(self, first: int, end: int) -> Iterator[Run]:
        """Runs that hold blocks ``first`` to ``end``, ascending; what lies between them are holes."""
        last = 0
        for run in self._all(first, end):
            if run.first < last:
                raise self._damaged("extents overlap")
            last = run.first + run.length
            if run.first >= end:
                return
            if last > first:
                yield run

    def _all(self, first: int, end: int) -> Iterator[Run]:
        fork = self._inode.fork
        if self._inode.format == EXTENTS:
            count = self._inode.extents
            if count * _RECORD.size > len(fork):
                raise self._damaged("extent count")
            yield from (Run.parse(fork, each * _RECORD.size) for each in range(count))
        elif self._inode.format == BTREE:
            level, count = struct.unpack_from(">HH", fork)
            if not 0 < level <= _DEEPEST:
                raise self._damaged("extent tree")
            yield from self._children(fork, 4, count, level, (first, end))

    def _children(
        self, node: bytes, header: int, count: int, level: int, wanted: tuple[int, int]
    ) -> Iterator[Run]:
        most = (len(node) - header) // 16
        if count > most:
            raise self._damaged("extent tree")
        keys = struct.unpack_from(f">{count}Q", node, header)
        addresses = struct.unpack_from(f">{count}Q", node, header + 8 * most)
        if any(after <= before for before, after in pairwise(keys)):
            raise self._damaged("extent keys do not rise")
        for each, address in enumerate(addresses):
            if keys[each] >= wanted[1]:
                return
            if each + 1 < count and keys[each + 1] <= wanted[0]:
                continue
            yield from self._node(address, level - 1, wanted)

    def _node(self, address: int, level: int, wanted: tuple[int, int]) -> Iterator[Run]:
        self._nodes += 1
        node = self._block(address)
        header = _HEADERS.get(node[:4])
        own, count = struct.unpack_from(">HH", node, 4)
        if header is None or own != level or self._nodes > _MOST_NODES:
            raise self._damaged("extent tree")
        if level:
            yield from self._children(node, header, count, level, wanted)
            return
        if count > (len(node) - header) // _RECORD.size:
            raise self._damaged("extent count")
        yield from (Run.parse(node, header + each * _RECORD.size) for each in range(count))
