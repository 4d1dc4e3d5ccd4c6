"""Inodes: the core and the data fork behind it. All integers are big-endian."""

from __future__ import annotations

import struct
from typing import NamedTuple

MAGIC = b"IN"
LOCAL, EXTENTS, BTREE = 1, 2, 3
_CORE = {1: 100, 2: 100, 3: 176}
_REALTIME = 0x1
_LARGE_COUNTS = 1 << 4


class Inode(NamedTuple):
    """:param fork: the data fork: the file itself, its extents, or the root of their tree.
    :param extents: how many extents there are.
    """

    mode: int
    format: int
    size: int
    extents: int
    fork: bytes
    realtime: bool
    version: int

    @classmethod
    def parse(cls, raw: bytes, number: int) -> Inode | None:
        """None where the bytes are no inode, or another one's."""
        version = raw[4]
        if raw[:2] != MAGIC or version not in _CORE:
            return None
        if version == 3 and struct.unpack_from(">Q", raw, 152)[0] != number:
            return None
        (mode,) = struct.unpack_from(">H", raw, 2)
        (size,) = struct.unpack_from(">Q", raw, 56)
        (extents,) = struct.unpack_from(">I", raw, 76)
        if version == 3 and struct.unpack_from(">Q", raw, 120)[0] & _LARGE_COUNTS:
            (extents,) = struct.unpack_from(">Q", raw, 24)
        (flags,) = struct.unpack_from(">H", raw, 90)
        start, other = _CORE[version], raw[82] * 8
        fork = raw[start : start + other] if other else raw[start:]
        return cls(mode, raw[5], size, extents, fork, bool(flags & _REALTIME), version)
