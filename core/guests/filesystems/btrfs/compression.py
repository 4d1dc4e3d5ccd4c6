"""Compressed extents: zlib, LZO and Zstandard.

LZO extents are a total length and then segments of one sector each, whose length fields never straddle a sector
(Linux's fs/btrfs/lzo.c).
"""

from __future__ import annotations

import struct

from core.guests.filesystems.btrfs.lzo import lzo1x
from core.images.inflating import CorruptData, inflate, unzstd

ZLIB, LZO, ZSTD = 1, 2, 3
_LARGEST = 1 << 20
"""Most bytes that one extent unpacks to. Btrfs itself writes at most 128 KiB."""


def unpack(method: int, data: bytes, size: int, sector: int) -> bytes:
    """Unpack one extent to exactly ``size`` bytes (what it does not fill is zeros).

    :raises CorruptData: the bytes are damaged, or the method is not known.
    """
    if size > _LARGEST:
        raise CorruptData(f"claims {size} bytes for one extent")
    if method == ZLIB:
        unpacked = inflate(data, size)
    elif method == ZSTD:
        unpacked = unzstd(data, size)
    elif method == LZO:
        unpacked = _lzo_segments(data, size, sector)
    else:
        raise CorruptData(f"is compressed by the unknown method {method}")
    return unpacked.ljust(size, b"\0")


def _lzo_segments(data: bytes, size: int, sector: int) -> bytes:
    if len(data) < 8:
        raise CorruptData("is too short for LZO")
    end = min(struct.unpack_from("<I", data)[0], len(data))
    found, at, length = [], 4, 0
    while at + 4 <= end and length < size:
        if at // sector != (at + 3) // sector:
            at = (at // sector + 1) * sector
        if at + 4 > end:
            break
        (count,) = struct.unpack_from("<I", data, at)
        at += 4
        segment = lzo1x(data[at : at + count], min(sector, size - length))
        found.append(segment)
        at, length = at + count, length + len(segment)
    return b"".join(found)
