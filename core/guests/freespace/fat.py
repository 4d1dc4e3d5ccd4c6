"""FAT12, FAT16, FAT32: the allocation table's entries that are not zero.

Format: Microsoft's "FAT: General Overview of On-Disk Format" 1.03 (fatgen103).
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterator

from core.guests.freespace.runs import unclear
from core.guests.readers import Reader, exactly
from core.guests.superblocks.fat import SIZE, FatBootSector

_LARGEST_TABLE = 64 << 20
_AT_ONCE = 1 << 18
_MASKS = {16: 0xFFFF, 32: 0x0FFFFFFF}


def used(reader: Reader, where: str) -> Iterator[tuple[int, int]]:
    """Runs of bytes in use (offset, length), ascending.

    :raises GuestError: ``freespace.unclear``, ``volume.short-read``.
    """
    boot = FatBootSector.parse(reader.read_at(0, SIZE))
    if boot is None or boot.fat_size > _LARGEST_TABLE:
        raise unclear(where, "boot sector")
    end = boot.data_offset + boot.clusters * boot.cluster_size
    if end > reader.size or boot.fat_size * 8 // boot.bits < boot.clusters + 2:
        raise unclear(where, "boot sector")
    yield 0, boot.data_offset
    for number in _used_clusters(reader, boot):
        yield boot.data_offset + (number - 2) * boot.cluster_size, boot.cluster_size


def _used_clusters(reader: Reader, boot: FatBootSector) -> Iterator[int]:
    """Numbers of the clusters in use, from 2."""
    last = boot.clusters + 2
    if boot.bits == 12:
        table = exactly(reader, boot.fat_offset, last * 3 // 2 + 1)
        for number in range(2, last):
            pair = table[number * 3 // 2] | table[number * 3 // 2 + 1] << 8
            if pair >> 4 if number & 1 else pair & 0xFFF:
                yield number
        return
    width, mask = boot.bits // 8, _MASKS[boot.bits]
    for first in range(2, last, _AT_ONCE):
        count = min(_AT_ONCE, last - first)
        data = exactly(reader, boot.fat_offset + first * width, count * width)
        if not data.strip(b"\0"):
            continue
        entries = array("H" if width == 2 else "I", data)
        if sys.byteorder != "little":
            entries.byteswap()
        for number, entry in enumerate(entries, first):
            if entry & mask:
                yield number
