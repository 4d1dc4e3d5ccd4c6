"""Raw disks as sparse files: as small as what is written in them, and copied at the cost of that."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from core.images.files import SharedFile

BLOCK = 4 << 20
"""Bytes read at once."""
GRAIN = 64 << 10
"""Smallest run of zeros that becomes a hole, in bytes."""
_ZEROS = bytes(BLOCK)
_ZERO_GRAIN = bytes(GRAIN)


def copy(source: Path, target: Path) -> None:
    """Copy a disk; what is a hole or zeros there becomes a hole here.

    :raises OSError: no space; what was written is gone then. ImageError: ``source`` cannot be read.
    """
    try:
        with closing(SharedFile(source)) as disk, target.open("wb", buffering=0) as file:
            file.truncate(disk.size)
            for start, length in disk.holes_skipped(0, disk.size):
                for position in range(start, start + length, BLOCK):
                    size = min(BLOCK, start + length - position)
                    write(file.fileno(), position, disk.read_at(position, size))
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def write(file: int, start: int, data: bytes) -> None:
    """Write at an offset, but leave zeros out: the file has a hole there."""
    if data == (_ZEROS if len(data) == BLOCK else bytes(len(data))):
        return
    position = 0
    while position < len(data):
        if data[position : position + GRAIN] == _ZERO_GRAIN:
            position += GRAIN
            continue
        end = position + GRAIN
        while end < len(data) and data[end : end + GRAIN] != _ZERO_GRAIN:
            end += GRAIN
        os.lseek(file, start + position, os.SEEK_SET)
        write_all(file, data[position:end])
        position = end


def write_all(file: int, data: bytes) -> None:
    """Write at the file's position, whatever the system takes at once."""
    view = memoryview(data)
    while view:
        view = view[os.write(file, view) :]
