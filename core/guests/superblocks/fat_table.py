"""The file allocation table itself: free clusters, and the two bits that say how it was left.

Format: Microsoft's "FAT: General Overview of On-Disk Format" 1.03 (fatgen103), entries 0 and 1, FSInfo.
"""

from __future__ import annotations

import struct

from core.guests.readers import Reader, exactly
from core.guests.superblocks.fat import FatBootSector

_COUNTED = 8 << 20
"""Largest table that is counted through, in bytes; FSInfo's hint serves for larger ones."""
_UNKNOWN = 0xFFFFFFFF


def left_cleanly(reader: Reader, boot: FatBootSector) -> bool | None:
    """The "clean shutdown" bit of entry 1; None for FAT12, which has none."""
    if boot.bits == 12:
        return None
    if boot.bits == 16:
        (entry,) = struct.unpack("<H", exactly(reader, boot.fat_offset + 2, 2))
        return bool(entry & 0x8000)
    (entry,) = struct.unpack("<I", exactly(reader, boot.fat_offset + 4, 4))
    return bool(entry & 0x08000000)


def free_clusters(reader: Reader, boot: FatBootSector) -> int:
    """:raises GuestError: the table is cut short."""
    if boot.bits == 32 and boot.fat_size > _COUNTED:
        hint = _hint(reader, boot)
        if hint is not None:
            return hint
    count = min(boot.clusters, boot.fat_size * 8 // boot.bits - 2)
    if boot.bits == 12:
        table = exactly(reader, boot.fat_offset, (count + 2) * 3 // 2 + 1)
        return sum(not _entry12(table, number) for number in range(2, count + 2))
    width = boot.bits // 8
    free, code = 0, "H" if width == 2 else "I"
    mask = 0x0FFFFFFF
    for start in range(2, count + 2, 1 << 18):
        many = min(1 << 18, count + 2 - start)
        entries = struct.unpack(
            f"<{many}{code}", exactly(reader, boot.fat_offset + start * width, many * width)
        )
        free += entries.count(0) if width == 2 else sum(not entry & mask for entry in entries)
    return free


def _entry12(table: bytes, number: int) -> int:
    pair = table[number * 3 // 2] | table[number * 3 // 2 + 1] << 8
    return pair >> 4 if number & 1 else pair & 0xFFF


def _hint(reader: Reader, boot: FatBootSector) -> int | None:
    raw = reader.read_at(boot.info_offset, 512)
    if len(raw) < 512 or raw[:4] != b"RRaA" or raw[484:488] != b"rrAa":
        return None
    (free,) = struct.unpack_from("<I", raw, 488)
    return None if free == _UNKNOWN or free > boot.clusters else int(free)
