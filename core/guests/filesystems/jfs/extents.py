"""Where a file's blocks lie: the extent tree that is rooted in its inode."""

from __future__ import annotations

import bisect
import struct
from typing import NamedTuple

from core.errors import GuestError
from core.guests.readers import Reader, exactly

PAGE = 4096
_ROOT = slice(224, 512)
_INTERNAL = 0x04
_NOT_RECORDED = 0x08
_FIRST_ENTRY = 2
_ENTRY = 16
_DEEPEST = 6
_MOST_PAGES = 1 << 16


class Extent(NamedTuple):
    """``blocks`` blocks of a file from ``start`` on lie at block ``address``; ``zero``: allocated and never written."""

    start: int
    blocks: int
    address: int
    zero: bool


def pair(raw: bytes, at: int) -> tuple[int, int]:
    """Length and address of a physical extent descriptor (pxd_t): 24 and 40 bits, in blocks."""
    first, low = struct.unpack_from("<II", raw, at)
    return first & 0xFFFFFF, (first >> 24) << 32 | low


class Extents:
    """The extents of one inode, sorted."""

    def __init__(self, reader: Reader, block_size: int, inode: bytes, where: str) -> None:
        self._reader, self._block, self._where = reader, block_size, where
        self._seen: set[int] = set()
        found: list[Extent] = []
        self._collect(inode[_ROOT], found, 0)
        self._extents = sorted(found)
        self._starts = [extent.start for extent in self._extents]

    def _collect(self, page: bytes, found: list[Extent], depth: int) -> None:
        flags = page[16]
        (after_last,) = struct.unpack_from("<H", page, 18)
        if depth > _DEEPEST or after_last > len(page) // _ENTRY:
            raise self._damaged("extent tree")
        for number in range(_FIRST_ENTRY, after_last):
            at = number * _ENTRY
            kind, high, low = struct.unpack_from("<BxxBI", page, at)
            count, address = pair(page, at + 8)
            if not flags & _INTERNAL:
                found.append(Extent(high << 32 | low, count, address, bool(kind & _NOT_RECORDED)))
                continue
            if address in self._seen or len(self._seen) >= _MOST_PAGES:
                raise self._damaged("extent tree leads back")
            self._seen.add(address)
            self._collect(exactly(self._reader, address * self._block, PAGE), found, depth + 1)

    def read(self, offset: int, size: int) -> bytes:
        """Bytes of the file; what no extent holds is zeros."""
        out = bytearray(size)
        end = offset + size
        index = max(0, bisect.bisect_right(self._starts, offset // self._block) - 1)
        for extent in self._extents[index:]:
            start = extent.start * self._block
            if start >= end:
                break
            first, last = max(start, offset), min(start + extent.blocks * self._block, end)
            if first < last and not extent.zero:
                at = extent.address * self._block + first - start
                out[first - offset : last - offset] = exactly(self._reader, at, last - first)
        return bytes(out)

    def _damaged(self, reason: str) -> GuestError:
        return GuestError("guest.damaged", where=self._where, reason=f"jfs: {reason}")
