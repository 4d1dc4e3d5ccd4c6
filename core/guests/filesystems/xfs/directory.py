"""Directories: in the inode, in one block, or in many. The hash tree behind the data blocks is not needed to read names."""

from __future__ import annotations

import struct
from collections.abc import Iterator

_DATA_HEADERS = {b"XD2D": 16, b"XDD3": 64}
_BLOCK_HEADERS = {b"XD2B": 16, b"XDB3": 64}
_UNUSED = 0xFFFF
LEAF_OFFSET = 32 << 30
"""Byte offset in a directory where its names end and the hash tree begins."""


def short_entries(fork: bytes, typed: bool) -> Iterator[tuple[bytes, int]]:
    """Names and inode numbers of a directory that lies in its inode.

    :param typed: entries carry the file's type, a byte behind the name.
    """
    if len(fork) < 6:
        return
    count, wide = fork[0], bool(fork[1])
    width = 8 if wide else 4
    at = 2 + width
    for _ in range(count):
        if at + 3 > len(fork):
            return
        length = fork[at]
        name, number = fork[at + 3 : at + 3 + length], at + 3 + length + int(typed)
        if number + width > len(fork):
            return
        yield name, int.from_bytes(fork[number : number + width], "big")
        at = number + width


def block_entries(block: bytes, typed: bool) -> Iterator[tuple[bytes, int]]:
    """Names and inode numbers in one directory block; none in a block that is not one."""
    at, end = _DATA_HEADERS.get(block[:4], 0), len(block)
    if block[:4] in _BLOCK_HEADERS:
        at = _BLOCK_HEADERS[block[:4]]
        count, _ = struct.unpack_from(">II", block, end - 8)
        end -= 8 + 8 * count
    if not at:
        return
    while at + 12 <= end:
        if struct.unpack_from(">H", block, at)[0] == _UNUSED:
            (length,) = struct.unpack_from(">H", block, at + 2)
            if length < 8 or length % 8:
                return
            at += length
            continue
        number, length = struct.unpack_from(">QB", block, at)
        yield block[at + 9 : at + 9 + length], number
        at += (9 + length + int(typed) + 2 + 7) & ~7
