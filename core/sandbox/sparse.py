"""Raw disks as sparse files: as small as what is written in them, and copied at the cost of that."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

BLOCK = 4 << 20
"""Bytes read at once."""
GRAIN = 64 << 10
"""Smallest run of zeros that becomes a hole, in bytes."""
_ZEROS = bytes(BLOCK)
_ZERO_GRAIN = bytes(GRAIN)


def copy(source: Path, target: Path) -> None:
    """Copy a disk; what is a hole or zeros there becomes a hole here.

    :raises OSError: no space; what was written is gone then.
    """
    try:
        with source.open("rb", buffering=0) as disk, target.open("wb", buffering=0) as file:
            size = os.fstat(disk.fileno()).st_size
            file.truncate(size)
            for start, end in stored(disk.fileno(), size):
                for position in range(start, end, BLOCK):
                    disk.seek(position)
                    write(file.fileno(), position, disk.read(min(BLOCK, end - position)))
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def stored(file: int, size: int) -> Iterator[tuple[int, int]]:
    """Runs ``(start, end)`` in bytes that the file system stores anything of; the whole where it cannot say."""
    seek_data, seek_hole = getattr(os, "SEEK_DATA", None), getattr(os, "SEEK_HOLE", None)
    if seek_data is None or seek_hole is None:
        if size:
            yield 0, size
        return
    position = 0
    while position < size:
        try:
            start = os.lseek(file, position, seek_data)
        except OSError:  # ENXIO: nothing but a hole from here on
            return
        position = os.lseek(file, start, seek_hole)
        yield start, position


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
