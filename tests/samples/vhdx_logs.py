"""Entries for the log of a VHDX image that was not closed ([MS-VHDX] 2.3)."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

from samples import containers

from core.images.crc32c import pure_crc32c


def vhdx_log_entry(
    sequence: int,
    changes: Sequence[tuple[int, bytes | int]],
    *,
    tail: int = 0,
    file_size: int = 0,
    guid: bytes = b"L" * 16,
) -> bytes:
    """A log entry that writes sectors of 4096 bytes (offset, content) or zeros (offset, length) into the file."""
    descriptors = sectors = b""
    for offset, change in changes:
        if isinstance(change, int):
            descriptors += struct.pack("<4sIQQQ", b"zero", 0, change, offset, sequence)
        else:
            descriptors += struct.pack("<4s4s8sQQ", b"desc", change[-4:], change[:8], offset, sequence)
            marks = struct.pack("<4sI", b"data", sequence >> 32), struct.pack("<I", sequence & 0xFFFFFFFF)
            sectors += marks[0] + change[8:-4] + marks[1]
    room = -(-(64 + len(descriptors)) // 4096) * 4096
    length = room + len(sectors)
    header = struct.pack(
        "<4sIIIQII16sQQ", b"loge", 0, length, tail, sequence, len(changes), 0, guid, file_size, file_size
    )
    entry = bytearray((header + descriptors).ljust(room, b"\0") + sectors)
    struct.pack_into("<I", entry, 4, pure_crc32c(bytes(entry)))
    return bytes(entry)


def vhdx_write_log(path: Path, place: int, entry: bytes) -> Path:
    """Put an entry at ``place`` of the log's ring."""
    length, start = struct.unpack("<IQ", containers.peek(path, containers.VHDX_HEADERS[0] + 68, 12))
    for offset, byte in ((0, entry[: length - place]), (-place, entry[length - place :])):
        containers.patch(path, start + place + offset, byte)
    return path
