"""Dynamic VHD images, laid out in advance. Structures and source: vhd_structures.

::

    0     copy of the footer      512   dynamic header      1536   block allocation table
    then each stored block behind the bitmap of its sectors, in the order of the disk; the footer ends the file
"""

from __future__ import annotations

import struct
import sys
from array import array

from core.errors import UnsupportedImage
from core.images.datamap import BlockRuns, DataMap, MappedSource
from core.images.model import SECTOR, Disk, ImageFormat
from core.images.signatures import FOOTER_COOKIE, FOOTER_SIZE
from core.images.vhd_structures import (
    ABSENT,
    DYNAMIC_COOKIE,
    DYNAMIC_HEADER_SIZE,
    VhdType,
    checksum,
)
from core.images.writers.layout import Region, RegionLayout, constant, derived_uuid, round_up

BLOCK_SIZE = 2 << 20
LARGEST_VHD = 2040 << 30
"""Hyper-V's limit, in bytes."""
_BITMAP = bytes([0xFF]) * SECTOR  # all 4096 sectors of a block are there
_TABLE_OFFSET = FOOTER_SIZE + DYNAMIC_HEADER_SIZE
_STRIDE = SECTOR + BLOCK_SIZE
# Readers take the size from its own field, and not from the rounded geometry, where the creator is one that they know.
_CREATOR, _CREATOR_VERSION, _CREATOR_SYSTEM = b"win ", 0x00060003, b"Wi2k"
_CREATED = 0  # seconds since 2000: the same bytes at any time


def plan_vhd(disk: Disk, seed: bytes, data: DataMap | None = None) -> RegionLayout:
    """Lay a dynamic VHD out.

    :param seed: from which the image's identifier is derived; the same seed gives the same bytes.
    :param data: which bytes count; by default what the disk's own container stores.
    :raises UnsupportedImage: ``image.too-large-for-vhd``.
    """
    if disk.size > LARGEST_VHD:
        raise UnsupportedImage(
            "image.too-large-for-vhd", path=disk.facts.name, size=disk.size, largest=LARGEST_VHD
        )
    source = MappedSource(disk, data)
    size = round_up(disk.size, SECTOR)
    count = -(-size // BLOCK_SIZE)
    blocks = source.data.blocks(BLOCK_SIZE)
    table_size = round_up(count * 4, SECTOR)
    data_offset = _TABLE_OFFSET + table_size
    footer = _footer(size, seed)

    def produce_blocks(start: int, wanted: int) -> bytes:
        pieces: list[bytes] = []
        while wanted > 0:
            rank, inside = divmod(start, _STRIDE)
            if inside < SECTOR:
                length = min(wanted, SECTOR - inside)
                pieces.append(_BITMAP[:length])
            else:
                length = min(wanted, _STRIDE - inside)
                at = blocks.block(rank) * BLOCK_SIZE + inside - SECTOR
                pieces.append(source.read_at(at, length))
            start += length
            wanted -= length
        return b"".join(pieces)

    payload = blocks.count * _STRIDE
    regions = [
        constant(0, footer),
        constant(FOOTER_SIZE, _dynamic_header(count)),
        Region(_TABLE_OFFSET, table_size, lambda start, wanted: _table(blocks, data_offset, start, wanted)),
        Region(data_offset, payload, produce_blocks),
        constant(data_offset + payload, footer),
    ]
    return RegionLayout(ImageFormat.VHD, data_offset + payload + FOOTER_SIZE, regions)


def geometry(size: int) -> tuple[int, int, int]:
    """Cylinders, heads and sectors a track, by the appendix "CHS Calculation" of the specification."""
    total = min(size // SECTOR, 65535 * 16 * 255)
    if total >= 65535 * 16 * 63:
        sectors, heads = 255, 16
        cylinders_times_heads = total // sectors
    else:
        sectors = 17
        cylinders_times_heads = total // sectors
        heads = max(4, (cylinders_times_heads + 1023) // 1024)
        if cylinders_times_heads >= heads * 1024 or heads > 16:
            sectors, heads = 31, 16
            cylinders_times_heads = total // sectors
        if cylinders_times_heads >= heads * 1024:
            sectors, heads = 63, 16
            cylinders_times_heads = total // sectors
    return cylinders_times_heads // heads, heads, sectors


def _sealed(data: bytes, at: int) -> bytes:
    return data[:at] + struct.pack(">I", checksum(data, at)) + data[at + 4 :]


def _footer(size: int, seed: bytes) -> bytes:
    fields = struct.pack(
        ">8sIIQI4sI4sQQHBBII16sB",
        FOOTER_COOKIE,
        2,  # the reserved bit is always set
        0x00010000,
        FOOTER_SIZE,
        _CREATED,
        _CREATOR,
        _CREATOR_VERSION,
        _CREATOR_SYSTEM,
        size,
        size,
        *geometry(size),
        VhdType.DYNAMIC,
        0,
        derived_uuid(seed, "vhd").bytes,
        0,
    )
    return _sealed(fields.ljust(FOOTER_SIZE, b"\0"), 64)


def _dynamic_header(count: int) -> bytes:
    nothing_follows = 0xFFFFFFFFFFFFFFFF
    fields = struct.pack(
        ">8sQQIII", DYNAMIC_COOKIE, nothing_follows, _TABLE_OFFSET, 0x00010000, count, BLOCK_SIZE
    )
    return _sealed(fields.ljust(DYNAMIC_HEADER_SIZE, b"\0"), 36)


def _table(blocks: BlockRuns, data_offset: int, start: int, wanted: int) -> bytes:
    """Bytes of the block allocation table: the sector of each block's bitmap."""
    first, end = start // 4, -(-(start + wanted) // 4)
    entries = array("I", [ABSENT]) * (end - first)
    step = _STRIDE // SECTOR
    for block, rank, count in blocks.within(first, end):
        place = data_offset // SECTOR + rank * step
        entries[block - first : block - first + count] = array("I", range(place, place + count * step, step))
    if sys.byteorder == "little":
        entries.byteswap()
    return entries.tobytes()[start - 4 * first : start - 4 * first + wanted]
