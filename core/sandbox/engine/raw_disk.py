"""A converted disk, to be read as :class:`core.images.model.Disk` whatever lies on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from core.images.model import Disk, DiskFacts, Extent, ExtentKind, ImageFormat


class RawFile(Disk):
    """The engine's own raw file: unlike an image of unknown origin it needs no signature to be believed."""

    def __init__(self, path: Path, index: int) -> None:
        """:param index: 1-based."""
        self._file = path.open("rb", buffering=0)
        size = path.stat().st_size
        self.facts = DiskFacts(index=index, name=path.name, format=ImageFormat.RAW, size=size, stored=size)

    def read_at(self, offset: int, size: int) -> bytes:
        self._file.seek(offset)
        pieces, left = [], min(size, self.size - offset)
        while left > 0 and (piece := self._file.read(left)):
            pieces.append(piece)
            left -= len(piece)
        return b"".join(pieces)

    def extents(self) -> Iterator[Extent]:
        yield Extent(0, self.size, ExtentKind.DATA)

    def close(self) -> None:
        self._file.close()
