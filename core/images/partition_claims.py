"""How large a disk must be by its own partition table: the only way to see that a raw image was cut.

Only as much of MBR and GPT (UEFI specification 2.10, chapter 5) is read as that question needs.
"""

from __future__ import annotations

import struct
import zlib
from typing import NamedTuple

from core.images.files import Window
from core.images.model import SECTOR

_PROTECTIVE = 0xEE


class Claim(NamedTuple):
    """The end of the disk, in bytes, that an entry at ``offset`` demands."""

    end: int
    offset: int
    label: str


def claimed_end(window: Window) -> Claim | None:
    """The farthest end that a whole GPT header or a plausible MBR demands, or None without a partition table."""
    for sector in (SECTOR, 4096):
        header = window.read_at(sector, 92)
        if len(header) == 92 and header[:8] == b"EFI PART":
            return _gpt_claim(header, sector)
    return _mbr_claim(window.read_at(0, SECTOR))


def _gpt_claim(header: bytes, sector: int) -> Claim | None:
    size, checksum = struct.unpack_from("<II", header, 12)
    if size != 92 or zlib.crc32(header[:16] + bytes(4) + header[20:92]) != checksum:
        return None
    # The backup header is the last sector of a disk, but images are often grown or cut after it: what must be
    # there is the last usable block.
    (last_usable,) = struct.unpack_from("<Q", header, 48)
    return Claim((last_usable + 1) * sector, sector + 48, "GPT header, last usable block")


def _mbr_claim(boot: bytes) -> Claim | None:
    if len(boot) < SECTOR or boot[510:] != b"\x55\xaa":
        return None
    claims = []
    for number in range(4):
        offset = 446 + 16 * number
        status, kind, start, count = struct.unpack_from("<B3xB3xII", boot, offset)
        if status not in {0x00, 0x80}:
            return None  # a file system's boot sector, not a partition table
        if kind and kind != _PROTECTIVE and start and count:
            claims.append(Claim((start + count) * SECTOR, offset, f"MBR entry {number + 1}"))
    return max(claims, default=None)
