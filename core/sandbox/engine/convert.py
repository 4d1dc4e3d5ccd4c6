"""Raw disks: written from any container, parts of them taken out and put back.

Only bytes that are not zero are written, so a file is as small as its contents.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from io import RawIOBase
from pathlib import Path
from typing import NamedTuple

from core.images.model import Disk, ExtentKind

BLOCK = 4 << 20
"""Bytes read at once."""
GRAIN = 64 << 10
"""Smallest run of zeros that becomes a hole, in bytes."""
_ZEROS = bytes(BLOCK)
_ZERO_GRAIN = bytes(GRAIN)


def write_raw(disk: Disk, target: Path, done: Callable[[int], None]) -> None:
    """Write a disk to a new file.

    :param done: called with the number of bytes of the virtual disk that are finished; raises to stop.
    :raises DamagedImage: the container promises bytes that cannot be had.
    :raises OSError: no space; the file is gone then.
    """
    try:
        with target.open("xb", buffering=0) as file:
            file.truncate(disk.size)
            for extent in disk.extents():
                if extent.kind is ExtentKind.ZERO:
                    continue
                for start in range(extent.offset, extent.offset + extent.length, BLOCK):
                    size = min(BLOCK, extent.offset + extent.length - start)
                    _write_block(file.fileno(), start, disk.read_at(start, size))
                    done(start + size)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    done(disk.size)


def _write_block(file: int, start: int, data: bytes) -> None:
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
        _write_all(file, data[position:end])
        position = end


def _write_all(file: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(file, view) :]


class Piece(NamedTuple):
    """Part of a raw disk: ``size`` bytes from ``offset`` on."""

    disk: Path
    offset: int
    size: int


def gather(pieces: Sequence[Piece], target: Path) -> None:
    """Copy pieces one after the other to a new file; zeros become holes."""
    with target.open("xb", buffering=0) as file:
        file.truncate(sum(piece.size for piece in pieces))
        position = 0
        for piece in pieces:
            with piece.disk.open("rb", buffering=0) as source:
                source.seek(piece.offset)
                for block in _blocks(source, piece.size):
                    _write_block(file.fileno(), position, block)
                    position += len(block)


def scatter(whole: Path, pieces: Sequence[Piece]) -> None:
    """The inverse of :func:`gather`: written is only what differs from what is there."""
    with whole.open("rb", buffering=0) as source:
        for piece in pieces:
            with piece.disk.open("r+b", buffering=0) as file:
                position = piece.offset
                for block in _blocks(source, piece.size):
                    file.seek(position)
                    if file.read(len(block)) != block:
                        file.seek(position)
                        _write_all(file.fileno(), block)
                    position += len(block)


def _blocks(source: RawIOBase, size: int) -> Iterator[bytes]:
    while size > 0 and (block := source.read(min(BLOCK, size))):
        size -= len(block)
        yield block
