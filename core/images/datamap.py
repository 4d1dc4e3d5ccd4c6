"""Which bytes of a disk count: ascending runs of data, kept small, and the blocks that they touch."""

from __future__ import annotations

import sys
import zlib
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Self

from core.images.model import Disk, Extent, ExtentKind
from core.images.tables import entries_of

_MAGIC = b"amigrate map 1\n"


class DataMap:
    """The runs of a disk that hold data; everything else is zero. 16 bytes a run.

    :param size: bytes of the disk.
    """

    def __init__(self, size: int, extents: Iterable[Extent]) -> None:
        self.size = size
        self._starts, self._ends = array("Q"), array("Q")
        self.total = 0
        for offset, length, kind in extents:
            if kind is ExtentKind.ZERO or length <= 0:
                continue
            if offset < (self._ends[-1] if self._ends else 0) or offset + length > size:
                raise ValueError("extents ascend, do not overlap, and lie within the disk")
            self.total += length
            if self._ends and self._ends[-1] == offset:
                self._ends[-1] = offset + length
            else:
                self._starts.append(offset)
                self._ends.append(offset + length)

    def __len__(self) -> int:
        return len(self._starts)

    def pack(self) -> bytes:
        """The map as bytes. A layout is the same after a restart only with the same map, and the map of a raw file is a
        hint that changes when the file is read: whoever resumes keeps this.
        """
        content = b"".join(_little(values) for values in (self._starts, self._ends))
        return _MAGIC + self.size.to_bytes(8, "little") + zlib.compress(content, 1)

    @classmethod
    def unpack(cls, data: bytes) -> Self:
        """:raises ValueError: these are not the bytes of a map."""
        if not data.startswith(_MAGIC) or len(data) < len(_MAGIC) + 8:
            raise ValueError("not a map")
        try:
            content = zlib.decompress(data[len(_MAGIC) + 8 :])
        except zlib.error as error:
            raise ValueError("not a whole map") from error
        if len(content) % 16:
            raise ValueError("not a whole map")
        half = len(content) // 2
        starts, ends = (entries_of(part, 8, little=True) for part in (content[:half], content[half:]))
        size = int.from_bytes(data[len(_MAGIC) : len(_MAGIC) + 8], "little")
        pairs = zip(starts, ends, strict=True)
        return cls(size, (Extent(start, end - start, ExtentKind.DATA) for start, end in pairs))

    def within(self, offset: int, size: int) -> Iterator[tuple[int, int]]:
        """The runs of data (offset, length) in a part of the disk, cut at its ends."""
        end = offset + size
        index = bisect_right(self._ends, offset)
        while index < len(self._starts) and self._starts[index] < end:
            start = max(self._starts[index], offset)
            yield start, min(self._ends[index], end) - start
            index += 1

    def blocks(self, block_size: int) -> BlockRuns:
        """The blocks of ``block_size`` bytes that hold any data."""
        return BlockRuns(
            (start // block_size, -(-end // block_size))
            for start, end in zip(self._starts, self._ends, strict=True)
        )


def _little(values: array[int]) -> bytes:
    if sys.byteorder == "little":
        return values.tobytes()
    swapped = array(values.typecode, values)
    swapped.byteswap()
    return swapped.tobytes()


class BlockRuns:
    """Ascending runs of blocks, numbered in their order: from block to rank and back.

    :param runs: (first, end) of each; neighbours may touch or share a block.
    """

    def __init__(self, runs: Iterable[tuple[int, int]]) -> None:
        self._starts, self._ranks = array("Q"), array("Q")
        end = self.count = 0
        for start, stop in runs:
            first = max(start, end)
            if stop <= first:
                continue
            if first > end or not self._starts:
                self._starts.append(first)
                self._ranks.append(self.count)
            self.count += stop - first
            end = stop

    def block(self, rank: int) -> int:
        """The block of a rank in 0 … count - 1."""
        index = bisect_right(self._ranks, rank) - 1
        return self._starts[index] + rank - self._ranks[index]

    def within(self, first: int, end: int) -> Iterator[tuple[int, int, int]]:
        """The blocks from ``first`` up to ``end`` that are in, as (block, rank, count)."""
        index = max(0, bisect_right(self._starts, first) - 1)
        while index < len(self._starts) and self._starts[index] < end:
            start, rank = self._starts[index], self._ranks[index]
            length = (self._ranks[index + 1] if index + 1 < len(self._ranks) else self.count) - rank
            skipped = max(0, first - start)
            count = min(length, end - start) - skipped
            if count > 0:
                yield start + skipped, rank + skipped, count
            index += 1

    def __iter__(self) -> Iterator[int]:
        for block, _, count in self.within(0, 1 << 62):
            yield from range(block, block + count)


class MappedSource:
    """A disk seen through a map: what the map leaves out reads as zeros, whatever the disk holds there.

    Reads past the end are zeros as well: containers round sizes up.
    """

    def __init__(self, disk: Disk, data: DataMap | None = None) -> None:
        self._disk = disk
        self.data = DataMap(disk.size, disk.extents()) if data is None else data

    def read_at(self, offset: int, size: int) -> bytes:
        """Exactly ``size`` bytes.

        :raises DamagedImage: the source's bytes cannot be had.
        """
        pieces: list[bytes] = []
        position = offset
        for start, length in self.data.within(offset, size):
            if start > position:
                pieces.append(bytes(start - position))
            pieces.append(self._disk.read_at(start, length))
            position = start + length
        if position < offset + size:
            pieces.append(bytes(offset + size - position))
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)
