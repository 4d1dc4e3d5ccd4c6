"""Structures of Btrfs's trees. All integers are little-endian; all addresses are logical unless they say otherwise."""

from __future__ import annotations

import struct
import uuid
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple, Self

KEY = struct.Struct("<QBQ")
HEADER_SIZE = 101
ITEM_SIZE = 25
POINTER_SIZE = 33


class Key(NamedTuple):
    """What the trees are sorted by."""

    object: int
    type: int
    offset: int


class Type:
    """Item types that are read here."""

    INODE_ITEM = 1
    INODE_REF = 12
    DIR_ITEM = 84
    DIR_INDEX = 96
    EXTENT_DATA = 108
    ROOT_ITEM = 132
    ROOT_BACKREF = 144
    BLOCK_GROUP_ITEM = 192
    CHUNK_ITEM = 228


class Tree:
    """Object ids of trees and of the first free one."""

    ROOT = 1
    EXTENT = 2
    TOP = 5
    ROOT_DIRECTORY = 6
    BLOCK_GROUP = 11
    FIRST_FREE = 256
    LAST_FREE = (1 << 64) - 256


FIRST_INODE = 256
COMPAT_RO_BLOCK_GROUP_TREE = 0x8


class Profile:
    """Block group flags."""

    DATA = 0x1
    METADATA = 0x4
    RAID0 = 0x8
    RAID1 = 0x10
    DUP = 0x20
    RAID10 = 0x40
    RAID5 = 0x80
    RAID6 = 0x100
    RAID1C3 = 0x200
    RAID1C4 = 0x400
    MIRRORED = RAID1 | DUP | RAID1C3 | RAID1C4


@dataclass(frozen=True, slots=True)
class RootItem:
    """A tree: where its root node lies, and whose snapshot it is."""

    address: int
    level: int
    references: int
    uuid: str
    parent_uuid: str

    @classmethod
    def parse(cls, data: bytes) -> Self | None:
        if len(data) < 239:
            return None
        (address,) = struct.unpack_from("<Q", data, 176)
        (references,) = struct.unpack_from("<I", data, 216)
        own, parent = data[247:263], data[263:279]
        return cls(address, data[238], references, _uuid(own), _uuid(parent))


class DirectoryEntry(NamedTuple):
    """``type`` is a dirent type: 1 file, 2 directory, 7 link."""

    location: Key
    type: int
    name: bytes


def directory_entries(data: bytes) -> list[DirectoryEntry]:
    """Entries in one item: several where their names' hashes are equal."""
    found, at = [], 0
    while at + 30 <= len(data):
        data_length, name_length, kind = struct.unpack_from("<HHB", data, at + 25)
        name = data[at + 30 : at + 30 + name_length]
        found.append(DirectoryEntry(Key(*KEY.unpack_from(data, at)), kind, name))
        at += 30 + name_length + data_length
    return found


class Inode(NamedTuple):
    size: int
    mode: int

    @classmethod
    def parse(cls, data: bytes) -> Inode:
        return cls(struct.unpack_from("<Q", data, 16)[0], struct.unpack_from("<I", data, 52)[0])


class FileExtent(NamedTuple):
    """A stretch of a file. ``inline`` holds its bytes, else they lie at ``address`` (0: a hole).

    :param length: bytes of the file it covers.
    :param unpacked: bytes after decompression.
    """

    start: int
    length: int
    compression: int
    unpacked: int
    inline: bytes | None
    address: int
    stored: int
    skip: int
    preallocated: bool

    @classmethod
    def parse(cls, start: int, data: bytes) -> FileExtent:
        unpacked, compression, _, _, kind = struct.unpack_from("<QBBHB", data, 8)
        if kind == 0:
            return cls(start, unpacked, compression, unpacked, data[21:], 0, len(data) - 21, 0, False)
        address, stored, skip, length = struct.unpack_from("<QQQQ", data, 21)
        return cls(start, length, compression, unpacked, None, address, stored, skip, kind == 2)


def name_hash(name: bytes) -> int:
    """The hash by which directory items are keyed: CRC-32C from ~1, not inverted at the end."""
    crc, table = 0xFFFFFFFE, _table()
    for byte in name:
        crc = crc >> 8 ^ table[(crc ^ byte) & 0xFF]
    return crc


@cache
def _table() -> tuple[int, ...]:
    table = []
    for number in range(256):
        value = number
        for _ in range(8):
            value = value >> 1 ^ (0x82F63B78 if value & 1 else 0)
        table.append(value)
    return tuple(table)


def _uuid(raw: bytes) -> str:
    return str(uuid.UUID(bytes=raw)) if len(raw) == 16 and any(raw) else ""
