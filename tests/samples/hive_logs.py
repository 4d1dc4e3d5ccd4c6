"""Dirty hives and their transaction logs, written as the specification says.

Source: https://github.com/msuhanov/regf/blob/master/Windows%20registry%20file%20format%20specification.md
"""

from __future__ import annotations

import itertools
import struct
from collections.abc import Sequence

from samples.registry_hives import set_checksum

from core.guests.windows.marvin32 import marvin32

BINS, PAGE, SECTOR = 4096, 4096, 512


def dirty(hive: bytes, sequence: int = 7) -> bytes:
    """The hive as a machine leaves it that was switched off: primary number one ahead of the secondary."""
    return _numbered(hive, sequence + 1, sequence)


def clean(hive: bytes, sequence: int) -> bytes:
    return _numbered(hive, sequence, sequence)


def _numbered(hive: bytes, primary: int, secondary: int) -> bytes:
    base = bytearray(hive[:BINS])
    struct.pack_into("<II", base, 4, primary, secondary)
    set_checksum(base)
    return bytes(base) + hive[BINS:]


def _log_base(hive: bytes, kind: int, sequence: int) -> bytes:
    base = bytearray(hive[:SECTOR])
    struct.pack_into("<II", base, 4, sequence, sequence)
    struct.pack_into("<I", base, 28, kind)
    set_checksum(base)
    return bytes(base)


def changed_pages(before: bytes, after: bytes, size: int = PAGE) -> list[tuple[int, bytes]]:
    """``(offset from the first hive bin, bytes)`` of each page that differs."""
    return [
        (start - BINS, after[start : start + size])
        for start in range(BINS, len(after), size)
        if before[start : start + size] != after[start : start + size]
    ]


def entry(before: bytes, after: bytes, sequence: int) -> bytes:
    """One log entry that brings ``before`` to ``after``."""
    pages = changed_pages(before, after)
    table = b"".join(struct.pack("<II", offset, len(data)) for offset, data in pages)
    size = 40 + len(table) + sum(len(data) for _offset, data in pages)
    size = -(-size // SECTOR) * SECTOR
    body = (table + b"".join(data for _offset, data in pages)).ljust(size - 40, b"\0")
    head = struct.pack("<4sIIIIIQ", b"HvLE", size, 0, sequence, len(after) - BINS, len(pages), marvin32(body))
    return head + struct.pack("<Q", marvin32(head)) + body


def new_log(states: Sequence[bytes], sequence: int = 7) -> bytes:
    """A log of the new format whose entries lead from each state of the hive to the next."""
    entries = [
        entry(before, after, sequence + index)
        for index, (before, after) in enumerate(itertools.pairwise(states))
    ]
    return _log_base(states[-1], 6, sequence) + b"".join(entries)


def old_log(before: bytes, after: bytes, sequence: int = 7) -> bytes:
    """A log of the old format: a bitmap of dirty sectors and the sectors."""
    pages = changed_pages(before, after, SECTOR)
    bitmap = bytearray(-(-(len(after) - BINS) // SECTOR // 8))
    for offset, _data in pages:
        bitmap[offset // SECTOR // 8] |= 1 << (offset // SECTOR % 8)
    vector = b"DIRT" + bytes(bitmap)
    vector = vector.ljust(-(-len(vector) // SECTOR) * SECTOR, b"\xff")
    return _log_base(after, 1, sequence) + vector + b"".join(data for _offset, data in pages)
