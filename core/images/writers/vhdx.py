"""Dynamic VHDX images, laid out in advance. Structures and source: vhdx_structures ([MS-VHDX]).

::

    0        file identifier      64 KiB, 128 KiB  headers        192 KiB, 256 KiB  region tables
    1 MiB    log, empty           2 MiB  metadata                 3 MiB  block allocation table
    then the stored blocks in the order of the disk
"""

from __future__ import annotations

import struct
from array import array
from dataclasses import dataclass

from core.images.crc32c import crc32c
from core.images.datamap import BlockRuns, DataMap, MappedSource
from core.images.model import MAX_DISK_SIZE, SECTOR, Disk, ImageFormat
from core.images.vhdx_structures import (
    BAT,
    FILE_PARAMETERS,
    HEADER_OFFSETS,
    HEADER_SIZE,
    LOGICAL_SECTOR_SIZE,
    METADATA,
    MIB,
    PHYSICAL_SECTOR_SIZE,
    REGION_OFFSETS,
    REGION_SIZE,
    SIGNATURE,
    VIRTUAL_DISK_ID,
    VIRTUAL_DISK_SIZE,
    BlockState,
)
from core.images.writers.layout import Region, RegionLayout, constant, derived_uuid, round_up

_LOG_OFFSET = MIB
_METADATA_OFFSET = 2 * MIB
_BAT_OFFSET = 3 * MIB
_CREATOR = "amigrate"
_ITEMS_OFFSET = 64 << 10
_IS_VIRTUAL_DISK, _IS_REQUIRED = 2, 4
_MOST_BLOCKS = 1 << 20
"""Blocks grow with the disk beyond 1 TiB, so that the table stays at 8 MiB."""


@dataclass(frozen=True, slots=True)
class _Plan:
    size: int
    block_size: int
    sector_size: int
    blocks: BlockRuns

    @property
    def count(self) -> int:
        return -(-self.size // self.block_size)

    @property
    def ratio(self) -> int:
        """Payload blocks between two sector-bitmap entries of the table (2.5.1)."""
        return (1 << 23) * self.sector_size // self.block_size

    @property
    def entries(self) -> int:
        return self.count + (self.count - 1) // self.ratio

    @property
    def data_offset(self) -> int:
        return _BAT_OFFSET + round_up(self.entries * 8, MIB)


def plan_vhdx(disk: Disk, seed: bytes, data: DataMap | None = None, *, block_size: int = 0) -> RegionLayout:
    """Lay a dynamic VHDX out.

    :param seed: from which the image's identifiers are derived; the same seed gives the same bytes.
    :param data: which bytes count; by default what the disk's own container stores. Keep it (:meth:`DataMap.pack`) to
        lay the same container out after a restart.
    :param block_size: bytes, a power of two from 1 to 256 MiB; by default chosen by the size of the disk.
    :raises ValueError: the disk is empty or over 64 TiB.
    """
    source = MappedSource(disk, data)
    sector_size = int(disk.facts.properties.get("logical_sector_size", SECTOR))
    size = round_up(disk.size, sector_size)
    if not 0 < size <= MAX_DISK_SIZE:
        raise ValueError("a VHDX holds up to 64 TiB")
    block_size = block_size or _block_size(size)
    plan = _Plan(size, block_size, sector_size, source.data.blocks(block_size))
    payload = plan.blocks.count * block_size

    def produce_blocks(start: int, wanted: int) -> bytes:
        pieces: list[bytes] = []
        while wanted > 0:
            rank, inside = divmod(start, block_size)
            length = min(wanted, block_size - inside)
            pieces.append(source.read_at(plan.blocks.block(rank) * block_size + inside, length))
            start += length
            wanted -= length
        return b"".join(pieces)

    region_table = _region_table(plan)
    regions = [
        constant(0, SIGNATURE + _CREATOR.encode("utf-16-le")),
        *(constant(place, _header(seed, number)) for number, place in enumerate(HEADER_OFFSETS, 1)),
        *(constant(place, region_table) for place in REGION_OFFSETS),
        constant(_METADATA_OFFSET, _metadata(plan, seed)),
        Region(_BAT_OFFSET, plan.entries * 8, lambda start, wanted: _table(plan, start, wanted)),
        Region(plan.data_offset, payload, produce_blocks),
    ]
    return RegionLayout(ImageFormat.VHDX, plan.data_offset + payload, regions)


def _block_size(size: int) -> int:
    block_size = MIB
    while -(-size // block_size) > _MOST_BLOCKS:
        block_size *= 2
    return block_size


def _seal(data: bytes) -> bytes:
    """The structure with its CRC-32C at byte 4, which is zero so far."""
    return data[:4] + struct.pack("<I", crc32c(data)) + data[8:]


def _header(seed: bytes, sequence: int) -> bytes:
    """2.2.2. Both headers are right; the second has the higher sequence number, as after a clean close."""
    file_write, data_write = (derived_uuid(seed, name).bytes_le for name in ("file write", "data write"))
    fields = struct.pack(
        "<4sIQ16s16s16sHHIQ", b"head", 0, sequence, file_write, data_write, bytes(16), 0, 1, MIB, _LOG_OFFSET
    )
    return _seal(fields.ljust(HEADER_SIZE, b"\0"))


def _region_table(plan: _Plan) -> bytes:
    """2.2.3."""
    table = struct.pack("<4sIII", b"regi", 0, 2, 0)
    for kind, offset, length in (
        (BAT, _BAT_OFFSET, plan.data_offset - _BAT_OFFSET),
        (METADATA, _METADATA_OFFSET, MIB),
    ):
        table += struct.pack("<16sQII", kind.bytes_le, offset, length, 1)
    return _seal(table.ljust(REGION_SIZE, b"\0"))


def _metadata(plan: _Plan, seed: bytes) -> bytes:
    """2.6: the table, and behind its 64 KiB the items."""
    disk = _IS_VIRTUAL_DISK | _IS_REQUIRED
    items = (
        (FILE_PARAMETERS, struct.pack("<II", plan.block_size, 0), _IS_REQUIRED),
        (VIRTUAL_DISK_SIZE, struct.pack("<Q", plan.size), disk),
        (VIRTUAL_DISK_ID, derived_uuid(seed, "virtual disk").bytes_le, disk),
        (LOGICAL_SECTOR_SIZE, struct.pack("<I", plan.sector_size), disk),
        (PHYSICAL_SECTOR_SIZE, struct.pack("<I", 4096), disk),
    )
    table, content = struct.pack("<8sHH20x", b"metadata", 0, len(items)), b""
    for kind, value, flags in items:
        table += struct.pack("<16sIIII", kind.bytes_le, _ITEMS_OFFSET + len(content), len(value), flags, 0)
        content += value
    return table.ljust(_ITEMS_OFFSET, b"\0") + content


def _table(plan: _Plan, start: int, wanted: int) -> bytes:
    """Bytes of the block allocation table (2.5)."""
    first, end = start // 8, -(-(start + wanted) // 8)
    entries = array("Q", [BlockState.ZERO]) * (end - first)
    stride = plan.ratio + 1
    for chunk in range(first // stride, (end - 1) // stride + 1):
        bitmap = chunk * stride + plan.ratio
        if first <= bitmap < end:
            entries[bitmap - first] = 0  # a sector bitmap, which only differencing images have
        low = max(first - chunk * stride, 0) + chunk * plan.ratio
        high = min(end - chunk * stride, plan.ratio) + chunk * plan.ratio
        for block, rank, count in plan.blocks.within(low, high):
            place = plan.data_offset + rank * plan.block_size | BlockState.FULLY_PRESENT
            at = block + chunk - first
            entries[at : at + count] = array(
                "Q", range(place, place + count * plan.block_size, plan.block_size)
            )
    data = _little(entries)
    return data[start - 8 * first : start - 8 * first + wanted]


def _little(entries: array[int]) -> bytes:
    if struct.pack("=H", 1) != struct.pack("<H", 1):
        entries.byteswap()
    return entries.tobytes()
