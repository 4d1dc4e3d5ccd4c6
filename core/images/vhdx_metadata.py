"""The metadata region of a VHDX image: what the disk is, as far as reading it needs ([MS-VHDX] 2.6)."""

from __future__ import annotations

import struct
import uuid
from dataclasses import dataclass

from core.images.findings import Findings
from core.images.model import ProblemCode
from core.images.sources import Source
from core.images.vhdx_structures import (
    FILE_PARAMETERS,
    HAS_PARENT,
    KNOWN_ITEMS,
    LEAVE_BLOCKS_ALLOCATED,
    LOGICAL_SECTOR_SIZE,
    METADATA_TABLE_SIZE,
    MIB,
    PARENT_LOCATOR,
    PHYSICAL_SECTOR_SIZE,
    VIRTUAL_DISK_ID,
    VIRTUAL_DISK_SIZE,
    MetadataEntry,
    Region,
    parse_metadata_table,
    parse_parent_locator,
)

_LONGEST_LOCATOR = 64 << 10
_LARGEST_BLOCK = 256 * MIB
_SECTOR_SIZES = (512, 4096)
_PATH_KEYS = ("relative_path", "absolute_win32_path", "volume_path")


@dataclass(frozen=True, slots=True)
class Geometry:
    """What the metadata says of the disk. Sizes in bytes.

    :param parent: the paths in the parent locator, for people.
    :param parent_offset: byte of the parent locator in the file.
    """

    size: int
    block_size: int
    sector_size: int
    physical_sector_size: int
    identifier: str
    fixed: bool
    has_parent: bool
    parent: str = ""
    parent_offset: int | None = None

    @property
    def subformat(self) -> str:
        if self.has_parent:
            return "differencing"
        return "fixed" if self.fixed else "dynamic"

    @property
    def properties(self) -> dict[str, str]:
        found = {
            "block_size": str(self.block_size),
            "logical_sector_size": str(self.sector_size),
            "physical_sector_size": str(self.physical_sector_size),
            "uuid": self.identifier,
        }
        return found | ({"parent": self.parent} if self.has_parent else {})


class _Items:
    """The items of the region, each read as little as its type needs."""

    def __init__(self, source: Source, region: Region, entries: dict[uuid.UUID, MetadataEntry]) -> None:
        self._source, self._region, self._entries = source, region, entries

    def place(self, item: uuid.UUID) -> int:
        return self._region.offset + self._entries[item].offset

    def read(self, item: uuid.UUID, size: int) -> bytes:
        """At most ``size`` bytes of the item; empty where it is not there or lies outside the region."""
        entry = self._entries.get(item)
        if entry is None or entry.offset + entry.length > self._region.length:
            return b""
        return self._source.window.read_at(self.place(item), min(size, entry.length))

    def number(self, item: uuid.UUID, width: int) -> int | None:
        data = self.read(item, width)
        return int.from_bytes(data, "little") if len(data) == width else None


def read_geometry(source: Source, findings: Findings, region: Region) -> Geometry | None:
    """The disk's geometry, or None (with the reason among the findings) where the metadata cannot be used."""

    def refuse(code: ProblemCode, value: str) -> None:
        findings.add(code, source.name, "metadata", offset=region.offset, value=value)

    entries = parse_metadata_table(source.window.read_at(region.offset, METADATA_TABLE_SIZE))
    if entries is None:
        refuse(ProblemCode.HEADER_DAMAGED, "no metadata table")
        return None
    unknown = [str(item) for item, entry in entries.items() if entry.required and item not in KNOWN_ITEMS]
    if unknown:
        refuse(ProblemCode.UNSUPPORTED_FEATURE, f"requires the unknown item {unknown[0]}")
        return None
    items = _Items(source, region, entries)
    parameters = items.read(FILE_PARAMETERS, 8)
    size = items.number(VIRTUAL_DISK_SIZE, 8)
    sector_size = items.number(LOGICAL_SECTOR_SIZE, 4)
    if len(parameters) < 8 or size is None or sector_size is None:
        refuse(ProblemCode.HEADER_DAMAGED, "file parameters, disk size or sector size are missing")
        return None
    block_size, flags = struct.unpack("<II", parameters)
    if not MIB <= block_size <= _LARGEST_BLOCK or block_size & (block_size - 1):
        refuse(ProblemCode.HEADER_DAMAGED, f"blocks of {block_size} bytes")
        return None
    if sector_size not in _SECTOR_SIZES:
        refuse(ProblemCode.HEADER_DAMAGED, f"sectors of {sector_size} bytes")
        return None
    identifier = items.read(VIRTUAL_DISK_ID, 16)
    has_parent = bool(flags & HAS_PARENT)
    parent, parent_offset = _parent(items, entries) if has_parent else ("", None)
    return Geometry(
        size=size,
        block_size=block_size,
        sector_size=sector_size,
        physical_sector_size=items.number(PHYSICAL_SECTOR_SIZE, 4) or sector_size,
        identifier=str(uuid.UUID(bytes_le=identifier)) if len(identifier) == 16 else "",
        fixed=bool(flags & LEAVE_BLOCKS_ALLOCATED),
        has_parent=has_parent,
        parent=parent,
        parent_offset=parent_offset,
    )


def _parent(items: _Items, entries: dict[uuid.UUID, MetadataEntry]) -> tuple[str, int | None]:
    if PARENT_LOCATOR not in entries:
        return "", None
    pairs = parse_parent_locator(items.read(PARENT_LOCATOR, _LONGEST_LOCATOR))
    paths = [f"{key} {pairs[key]}" for key in _PATH_KEYS if pairs.get(key)]
    return "; ".join(paths), items.place(PARENT_LOCATOR)
