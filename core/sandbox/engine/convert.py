"""Raw disks: written from any container, parts of them taken out and put back.

Only bytes that are not zero are written, so a file is as small as its contents.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from io import RawIOBase
from pathlib import Path
from typing import NamedTuple

from core.images.model import Disk, ExtentKind
from core.sandbox import sparse


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
                for start in range(extent.offset, extent.offset + extent.length, sparse.BLOCK):
                    size = min(sparse.BLOCK, extent.offset + extent.length - start)
                    sparse.write(file.fileno(), start, disk.read_at(start, size))
                    done(start + size)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    done(disk.size)


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
                    sparse.write(file.fileno(), position, block)
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
                        sparse.write_all(file.fileno(), block)
                    position += len(block)


def _blocks(source: RawIOBase, size: int) -> Iterator[bytes]:
    while size > 0 and (block := source.read(min(sparse.BLOCK, size))):
        size -= len(block)
        yield block
