"""Inodes: what they say, and data that lie in them."""

from __future__ import annotations

import struct
from typing import NamedTuple

INLINE_SIZE = 60
_EXTENTS, _INLINE, _ENCRYPTED = 0x80000, 0x10000000, 0x800
_ATTRIBUTE_MAGIC = 0xEA020000
_SYSTEM = 7
_DATA = b"data"


class Inode(NamedTuple):
    """:param block: the 60 bytes that hold the extent tree's root, the block map, a short link, or the file itself."""

    mode: int
    size: int
    flags: int
    block: bytes
    attributes: bytes

    @classmethod
    def parse(cls, raw: bytes) -> Inode:
        mode, _, low = struct.unpack_from("<HHI", raw)
        (flags,) = struct.unpack_from("<I", raw, 0x20)
        (high,) = struct.unpack_from("<I", raw, 0x6C)
        extra = struct.unpack_from("<H", raw, 128)[0] if len(raw) > 130 else 0
        return cls(
            mode,
            high << 32 | low,
            flags,
            raw[0x28 : 0x28 + INLINE_SIZE],
            raw[128 + extra :] if extra else b"",
        )

    @property
    def has_extents(self) -> bool:
        return bool(self.flags & _EXTENTS)

    @property
    def inline(self) -> bool:
        """The file's bytes lie in the inode."""
        return bool(self.flags & _INLINE)

    @property
    def encrypted(self) -> bool:
        return bool(self.flags & _ENCRYPTED)

    def inline_rest(self) -> bytes:
        """What did not fit into :attr:`block`: the attribute ``system.data``."""
        raw = self.attributes
        if len(raw) < 20 or struct.unpack_from("<I", raw)[0] != _ATTRIBUTE_MAGIC:
            return b""
        at = 4
        while at + 16 <= len(raw) and any(raw[at : at + 4]):
            length, index, offset, _, size = struct.unpack_from("<BBHII", raw, at)
            if index == _SYSTEM and raw[at + 16 : at + 16 + length] == _DATA:
                return raw[4 + offset : 4 + offset + size]  # offsets count from behind the magic
            at += (16 + length + 3) & ~3
        return b""
