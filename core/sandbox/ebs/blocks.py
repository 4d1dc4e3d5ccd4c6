"""Snapshots' bytes as blocks of 512 KiB: a sparse raw file, and beside it what each block's SHA-256 is.

::

    <snapshot>.raw          the disk
    <snapshot>.blocks       32 bytes for each block: its SHA-256, or zeros where the snapshot does not have the block
    <snapshot>.base.raw     of a pending snapshot with a parent: the parent's two files, linked
    <snapshot>.base.blocks

A block is written before its digest, so after a kill a block with a digest is whole. The files of a completed snapshot never
change, which is why links to them do for a child, even when the parent is deleted meanwhile.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from core.images.files import SharedFile
from core.sandbox import sparse

BLOCK = 512 << 10
DIGEST = 32
_NONE = bytes(DIGEST)
_CHUNK = DIGEST << 12
"""Bytes of digests that are read at once."""


class BlockStore:
    """The files of all snapshots. Its methods may be called by several threads; one block is written by one of them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def raw(self, snapshot: str) -> Path:
        return self._folder / f"{snapshot}.raw"

    def _index(self, snapshot: str) -> Path:
        return self._folder / f"{snapshot}.blocks"

    def create(self, snapshot: str, size: int, parent: str = "") -> None:
        """Files for a new snapshot.

        :param size: bytes of the volume.
        :param parent: a completed snapshot whose blocks it has until they are written anew.
        """
        with self.raw(snapshot).open("wb") as file:
            file.truncate(size)
        self._index(snapshot).write_bytes(b"")
        if parent:
            self.ensure_index(parent)
            _link(self.raw(parent), self.raw(f"{snapshot}.base"))
            _link(self._index(parent), self._index(f"{snapshot}.base"))

    def write(self, snapshot: str, number: int, data: bytes, digest: bytes) -> None:
        """:param data: a whole block."""
        _write_at(self.raw(snapshot), number * BLOCK, data)
        _write_at(self._index(snapshot), number * DIGEST, digest)

    def read(self, snapshot: str, number: int) -> bytes:
        """A whole block; zeros where the disk ends."""
        with self.raw(snapshot).open("rb") as file:
            file.seek(number * BLOCK)
            return file.read(BLOCK).ljust(BLOCK, b"\0")

    def digest(self, snapshot: str, number: int) -> bytes:
        """b"" where the snapshot does not have the block."""
        with self._index(snapshot).open("rb") as file:
            file.seek(number * DIGEST)
            found = file.read(DIGEST)
        return b"" if found in {b"", _NONE} else found

    def blocks(self, snapshot: str, start: int = 0) -> Iterator[tuple[int, bytes]]:
        """The blocks that a snapshot has from ``start`` on, as (number, SHA-256), ascending."""
        with self._index(snapshot).open("rb") as file:
            file.seek(start * DIGEST)
            number = start
            while chunk := file.read(_CHUNK):
                if chunk.count(0) == len(chunk):
                    number += len(chunk) // DIGEST
                    continue
                for at in range(0, len(chunk), DIGEST):
                    digest = chunk[at : at + DIGEST]
                    if digest != _NONE:
                        yield number, digest
                    number += 1

    def changed(self, first: str, second: str, start: int = 0) -> Iterator[tuple[int, bool]]:
        """Blocks that differ between two snapshots, as (number, whether the first one has it), ascending."""
        before = self.blocks(first, start)
        known = next(before, None)
        for number, digest in self.blocks(second, start):
            while known is not None and known[0] < number:
                known = next(before, None)
            there = known is not None and known[0] == number
            if not there or known is None or known[1] != digest:
                yield number, there

    def touched(self, snapshot: str) -> datetime:
        """When the last block was written, or the snapshot begun."""
        return datetime.fromtimestamp(self._index(snapshot).stat().st_mtime, UTC)

    def seal(self, snapshot: str) -> None:
        """Take over from the parent what was not written anew. May be cut off anywhere and run again."""
        base = f"{snapshot}.base"
        if self._index(base).exists():
            own = {number for number, _ in self.blocks(snapshot)}
            for number, digest in self.blocks(base):
                if number not in own:
                    self.write(snapshot, number, self.read(base, number), digest)
            self._index(base).unlink()
        self.raw(base).unlink(missing_ok=True)

    def remove(self, snapshot: str) -> None:
        for name in (snapshot, f"{snapshot}.base"):
            self.raw(name).unlink(missing_ok=True)
            self._index(name).unlink(missing_ok=True)

    def ensure_index(self, snapshot: str) -> None:
        """Digests of a disk that came by another way than block by block: its blocks that are not zero are there."""
        index = self._index(snapshot)
        if index.exists():
            return
        partial = index.with_name(f".{index.name}.{os.getpid()}")
        zeros = bytes(BLOCK)
        with closing(SharedFile(self.raw(snapshot))) as disk, partial.open("wb") as file:
            for number in _stored(disk):
                data = disk.read_at(number * BLOCK, BLOCK).ljust(BLOCK, b"\0")
                if data != zeros:
                    file.seek(number * DIGEST)
                    file.write(hashlib.sha256(data).digest())
        partial.replace(index)


def _stored(disk: SharedFile) -> Iterator[int]:
    """Numbers of the blocks that the file system stores anything of; all where it cannot say."""
    following = 0
    for start, length in disk.holes_skipped(0, disk.size):
        first, following = max(following, start // BLOCK), -(-(start + length) // BLOCK)
        yield from range(first, following)


def _write_at(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b", buffering=0) as file:
        file.seek(offset)
        view = memoryview(data)
        while view:
            view = view[file.write(view) :]


def _link(source: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    try:
        os.link(source, target)
    except OSError:  # a file system without links
        sparse.copy(source, target)
