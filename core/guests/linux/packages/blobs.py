"""A file of a package database, read in pieces: it may be 200 MB, and a few bytes of each package are enough."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from core.errors import GuestError
from core.guests.linux.files import GuestFiles

Span = Callable[[int, int], bytes]
"""(offset, size) -> bytes; fewer at the end."""

MAX_PACKAGES = 50_000
MAX_HEADER = 32 << 20
"""Most bytes of one package's header."""


@dataclass(frozen=True, slots=True)
class Blob:
    """One package's header in the database. ``span`` reads within it."""

    size: int
    span: Span


@dataclass(frozen=True, slots=True)
class DatabaseFile:
    """:raises GuestError: from :meth:`broken`, ``linux.packages-broken``."""

    files: GuestFiles
    path: str
    size: int

    @classmethod
    def open(cls, files: GuestFiles, path: str) -> DatabaseFile | None:
        node = files.node(path)
        return cls(files, path, node.size) if node is not None and node.size else None

    def span(self, offset: int, size: int) -> bytes:
        return self.files.span(self.path, offset, size) if offset >= 0 and size > 0 else b""

    def exactly(self, offset: int, size: int) -> bytes:
        data = self.span(offset, size)
        if len(data) != size:
            raise self.broken(offset)
        return data

    def broken(self, offset: int) -> GuestError:
        return GuestError("linux.packages-broken", where=f"{self.files.place(self.path)}, byte {offset}")


def chained(pieces: Callable[[], Iterator[bytes]]) -> Span:
    """A span over pieces that must be read in order, as overflow pages are: stops at the last piece that is needed."""

    def span(offset: int, size: int) -> bytes:
        position, found = 0, bytearray()
        for piece in pieces():
            if position + len(piece) > offset:
                found += piece[max(0, offset - position) : offset + size - position]
            position += len(piece)
            if position >= offset + size:
                break
        return bytes(found)

    return span
