"""Structures of Virtual Hard Disk images, big-endian.

Source: Microsoft, Virtual Hard Disk Image Format Specification 1.0 (2006); published again as [MS-VHD]'s predecessor at
https://learn.microsoft.com/windows/win32/vstor/about-vhd.
"""

from __future__ import annotations

import struct
import uuid
from dataclasses import dataclass
from enum import IntEnum

from core.images.signatures import FOOTER_COOKIE, FOOTER_SIZE, OLD_FOOTER_SIZE

DYNAMIC_HEADER_SIZE = 1024
DYNAMIC_COOKIE = b"cxsparse"
ABSENT = 0xFFFFFFFF

_FOOTER = struct.Struct(">8sIIQI4sI4sQQHBBII16sB")
_DYNAMIC = struct.Struct(">8sQQIIII16sI4s512s")
_LOCATOR = struct.Struct(">4sIIIQ")
_CHECKSUM_FOOTER = 64
_CHECKSUM_DYNAMIC = 36


class VhdType(IntEnum):
    FIXED = 2
    DYNAMIC = 3
    DIFFERENCING = 4


def checksum(data: bytes, at: int) -> int:
    """One's complement of the sum of all bytes but the checksum's own four at ``at``."""
    return ~(sum(data[:at]) + sum(data[at + 4 :])) & 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Footer:
    """The footer, which also lies as a copy at byte 0 of dynamic and differencing images."""

    raw: bytes
    data_offset: int
    creator: str
    original_size: int
    size: int
    geometry: tuple[int, int, int]
    kind: int
    stored_checksum: int
    identifier: uuid.UUID

    @property
    def intact(self) -> bool:
        return checksum(self.raw, _CHECKSUM_FOOTER) == self.stored_checksum

    @property
    def properties(self) -> dict[str, str]:
        cylinders, heads, sectors = self.geometry
        return {
            "creator": self.creator,
            "geometry": f"{cylinders}/{heads}/{sectors}",
            "original_size": str(self.original_size),
            "uuid": str(self.identifier),
        }


def parse_footer(data: bytes) -> Footer | None:
    """The footer in ``data`` (512 or 511 bytes), or None where there is none."""
    if len(data) not in {FOOTER_SIZE, OLD_FOOTER_SIZE} or not data.startswith(FOOTER_COOKIE):
        return None
    (
        _,
        _,
        _,
        data_offset,
        _,
        creator,
        _,
        _,
        original,
        size,
        cylinders,
        heads,
        sectors,
        kind,
        stored,
        uid,
        _,
    ) = _FOOTER.unpack_from(data)
    return Footer(
        raw=data,
        data_offset=data_offset,
        creator=creator.decode("latin-1").strip("\0 "),
        original_size=original,
        size=size,
        geometry=(cylinders, heads, sectors),
        kind=kind,
        stored_checksum=stored,
        identifier=uuid.UUID(bytes=uid),
    )


@dataclass(frozen=True, slots=True)
class ParentLocator:
    """Where a differencing image's parent may be: a platform code and a path in the encoding of that platform."""

    platform: str
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class DynamicHeader:
    """The header of dynamic and differencing images."""

    raw: bytes
    table_offset: int
    entries: int
    block_size: int
    stored_checksum: int
    parent: uuid.UUID
    parent_name: str
    locators: tuple[ParentLocator, ...]

    @property
    def intact(self) -> bool:
        return checksum(self.raw, _CHECKSUM_DYNAMIC) == self.stored_checksum


def parse_dynamic_header(data: bytes) -> DynamicHeader | None:
    if len(data) != DYNAMIC_HEADER_SIZE or not data.startswith(DYNAMIC_COOKIE):
        return None
    _, _, table, _, entries, block_size, stored, parent, _, _, name = _DYNAMIC.unpack_from(data)
    locators = []
    for number in range(8):
        platform, _, length, _, offset = _LOCATOR.unpack_from(data, 576 + 24 * number)
        if platform != bytes(4):
            locators.append(ParentLocator(platform.decode("latin-1"), offset, length))
    return DynamicHeader(
        raw=data,
        table_offset=table,
        entries=entries,
        block_size=block_size,
        stored_checksum=stored,
        parent=uuid.UUID(bytes=parent),
        parent_name=name.decode("utf-16-be", "replace").split("\0")[0],
        locators=tuple(locators),
    )
