"""Runs of bytes that are in use, kept small: where there are too many, gaps between neighbours are closed, smallest first.

What is closed counts as used, so a map can only ever say too little free, never too much.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator

from core.errors import GuestError
from core.images.datamap import DataMap
from core.images.model import Extent, ExtentKind

_PIECES = re.compile(rb"\x00+|\xff+|[^\x00\xff]")
_FIRST_GAP = 4096


class Runs:
    """Collects ascending runs of used bytes.

    :param most: runs that are kept, 16 bytes each.
    :ivar exact: bytes of all runs as they were given, before any gap was closed.
    """

    def __init__(self, most: int) -> None:
        self._most = max(16, most)
        self._gap = 0
        self._starts, self._ends = array("Q"), array("Q")
        self.exact = 0
        self._reached = 0

    def add(self, offset: int, length: int) -> None:
        """:raises ValueError: the run begins before the one before it has ended."""
        if length <= 0:
            return
        if offset < self._reached:
            raise ValueError("runs ascend and do not overlap")
        self._reached = offset + length
        self.exact += length
        if self._ends and offset - self._ends[-1] <= self._gap:
            self._ends[-1] = self._reached
            return
        self._starts.append(offset)
        self._ends.append(self._reached)
        if len(self._starts) > self._most:
            self._close_gaps()

    def map(self, size: int) -> DataMap:
        """:param size: bytes of the volume or disk, of which what no run names is free."""
        pairs = zip(self._starts, self._ends, strict=True)
        return DataMap(size, (Extent(start, end - start, ExtentKind.DATA) for start, end in pairs))

    def _close_gaps(self) -> None:
        while len(self._starts) > self._most * 3 // 4:
            self._gap = max(_FIRST_GAP, 2 * self._gap)
            starts, ends = array("Q"), array("Q")
            for start, end in zip(self._starts, self._ends, strict=True):
                if ends and start - ends[-1] <= self._gap:
                    ends[-1] = end
                else:
                    starts.append(start)
                    ends.append(end)
            self._starts, self._ends = starts, ends


def _set_bits(byte: int) -> tuple[tuple[int, int], ...]:
    """Runs of ones (first, count) of a byte, lowest bit first."""
    runs: list[tuple[int, int]] = []
    for bit in range(8):
        if not byte >> bit & 1:
            continue
        if runs and sum(runs[-1]) == bit:
            runs[-1] = runs[-1][0], runs[-1][1] + 1
        else:
            runs.append((bit, 1))
    return tuple(runs)


_RUNS_OF_BYTE = tuple(_set_bits(byte) for byte in range(256))


def set_bits(bitmap: bytes, count: int) -> Iterator[tuple[int, int]]:
    """Runs (first, count) of the ones among the first ``count`` bits of a bitmap, lowest bit of each byte first."""
    for piece in _PIECES.finditer(bitmap):
        first, end = piece.span()
        if first * 8 >= count:
            return
        byte = bitmap[first]
        if byte == 0xFF:
            yield first * 8, min(end * 8, count) - first * 8
        elif byte:
            for bit, length in _RUNS_OF_BYTE[byte]:
                start = first * 8 + bit
                if start < count:
                    yield start, min(length, count - start)


def unclear(where: str, reason: str) -> GuestError:
    """What a module raises where it cannot say for certain what is free: then nothing is."""
    return GuestError("freespace.unclear", where=where, reason=reason)
