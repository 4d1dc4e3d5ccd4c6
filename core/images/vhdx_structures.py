"""Structures of VHDX images, little-endian.

Source: [MS-VHDX] Virtual Hard Disk v2 (VHDX) File Format, https://learn.microsoft.com/openspecs/windows_protocols/ms-vhdx.
"""

from __future__ import annotations

import struct
import uuid
from dataclasses import dataclass
from enum import IntEnum

from core.images.crc32c import crc32c

SIGNATURE = b"vhdxfile"
MIB = 1 << 20
HEADER_OFFSETS = (64 << 10, 128 << 10)
HEADER_SIZE = 4 << 10
REGION_OFFSETS = (192 << 10, 256 << 10)
REGION_SIZE = 64 << 10
METADATA_TABLE_SIZE = 64 << 10
MOST_ENTRIES = 2047

BAT = uuid.UUID("2dc27766-f623-4200-9d64-115e9bfd4a08")
METADATA = uuid.UUID("8b7ca206-4790-4b9a-b8fe-575f050f886e")

FILE_PARAMETERS = uuid.UUID("caa16737-fa36-4d43-b3b6-33f0aa44e76b")
VIRTUAL_DISK_SIZE = uuid.UUID("2fa54224-cd1b-4876-b211-5dbed83bf4b8")
VIRTUAL_DISK_ID = uuid.UUID("beca12ab-b2e6-4523-93ef-c309e000c746")
LOGICAL_SECTOR_SIZE = uuid.UUID("8141bf1d-a96f-4709-ba47-f233a8faab5f")
PHYSICAL_SECTOR_SIZE = uuid.UUID("cda348c7-445d-4471-9cc9-e9885251c556")
PARENT_LOCATOR = uuid.UUID("a8d35f2d-b30b-454d-abf7-d3d84834ab0c")
PARENT_LOCATOR_VHDX = uuid.UUID("b04aefb7-d19e-4a81-b789-25b8e9445913")
KNOWN_ITEMS = frozenset(
    {
        FILE_PARAMETERS,
        VIRTUAL_DISK_SIZE,
        VIRTUAL_DISK_ID,
        LOGICAL_SECTOR_SIZE,
        PHYSICAL_SECTOR_SIZE,
        PARENT_LOCATOR,
    }
)

LEAVE_BLOCKS_ALLOCATED = 1
HAS_PARENT = 2

STATE_MASK = 7
OFFSET_SHIFT = 20


class BlockState(IntEnum):
    """Payload block states of a BAT entry (2.5.1.1); 4 and 5 are not defined."""

    NOT_PRESENT = 0
    UNDEFINED = 1
    ZERO = 2
    UNMAPPED = 3
    FULLY_PRESENT = 6
    PARTIALLY_PRESENT = 7


_HEADER = struct.Struct("<4sIQ16s16s16sHHIQ")
_REGION_HEADER = struct.Struct("<4sII4x")
_REGION_ENTRY = struct.Struct("<16sQII")
_METADATA_HEADER = struct.Struct("<8s2xH20x")
_METADATA_ENTRY = struct.Struct("<16sIII4x")


def _sealed(data: bytes) -> bool:
    """Whether the CRC-32C at byte 4 fits the structure."""
    return crc32c(data[:4] + bytes(4) + data[8:]) == int.from_bytes(data[4:8], "little")


@dataclass(frozen=True, slots=True)
class Header:
    """One of the two headers (2.2.2); the intact one with the higher sequence number counts."""

    raw: bytes
    sequence: int
    log: uuid.UUID
    log_version: int
    version: int
    log_length: int
    log_offset: int

    @property
    def intact(self) -> bool:
        return _sealed(self.raw)


def parse_header(data: bytes) -> Header | None:
    if len(data) != HEADER_SIZE or not data.startswith(b"head"):
        return None
    _, _, sequence, _, _, log, log_version, version, length, offset = _HEADER.unpack_from(data)
    return Header(data, sequence, uuid.UUID(bytes_le=log), log_version, version, length, offset)


@dataclass(frozen=True, slots=True)
class Region:
    kind: uuid.UUID
    offset: int
    length: int
    required: bool


@dataclass(frozen=True, slots=True)
class RegionTable:
    """One of the two region tables (2.2.3)."""

    raw: bytes
    count: int

    @property
    def intact(self) -> bool:
        return self.count <= MOST_ENTRIES and _sealed(self.raw)

    def regions(self) -> list[Region]:
        found = []
        for number in range(min(self.count, MOST_ENTRIES)):
            kind, offset, length, required = _REGION_ENTRY.unpack_from(self.raw, 16 + 32 * number)
            found.append(Region(uuid.UUID(bytes_le=kind), offset, length, bool(required & 1)))
        return found


def parse_region_table(data: bytes) -> RegionTable | None:
    if len(data) != REGION_SIZE or not data.startswith(b"regi"):
        return None
    return RegionTable(data, _REGION_HEADER.unpack_from(data)[2])


@dataclass(frozen=True, slots=True)
class MetadataEntry:
    """Where an item lies (2.6.1.2): ``offset`` counts from the start of the metadata region."""

    kind: uuid.UUID
    offset: int
    length: int
    required: bool


def parse_metadata_table(data: bytes) -> dict[uuid.UUID, MetadataEntry] | None:
    """The items of the metadata region by their GUID, or None where there is no table."""
    if len(data) != METADATA_TABLE_SIZE or not data.startswith(b"metadata"):
        return None
    count = _METADATA_HEADER.unpack_from(data)[1]
    if count > MOST_ENTRIES:
        return None
    entries = {}
    for number in range(count):
        kind, offset, length, flags = _METADATA_ENTRY.unpack_from(data, 32 + 32 * number)
        item = uuid.UUID(bytes_le=kind)
        entries[item] = MetadataEntry(item, offset, length, bool(flags & 4))
    return entries


def parse_parent_locator(data: bytes) -> dict[str, str]:
    """The key-value pairs of a parent locator (2.6.2.6): ``relative_path``, ``absolute_win32_path``, ``parent_linkage`` ..."""
    if len(data) < 20:
        return {}
    (count,) = struct.unpack_from("<H", data, 18)
    pairs = {}
    for number in range(count):
        if 20 + 12 * number + 12 > len(data):
            break
        key, value, key_length, value_length = struct.unpack_from("<IIHH", data, 20 + 12 * number)
        name = data[key : key + key_length].decode("utf-16-le", "replace")
        pairs[name] = data[value : value + value_length].decode("utf-16-le", "replace")
    return pairs
