"""An rpm header as the database keeps it: an index of tags and a store of values.

Specification: https://rpm-software-management.github.io/rpm/manual/format_header.html
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from core.guests.linux.packages.blobs import MAX_HEADER, Blob

_NAME, _VERSION, _RELEASE, _EPOCH = 1000, 1001, 1002, 1003
_DIRINDEXES, _BASENAMES, _DIRNAMES, _OLDFILENAMES = 1116, 1117, 1118, 1027
_STRING = 6
_WANTED = {_NAME, _VERSION, _RELEASE}
_FIRST_READ = 4096
_MAX_TAGS = 4096
_MAX_FILES = 200_000


@dataclass(frozen=True, slots=True)
class Package:
    name: str
    version: str
    release: str

    @property
    def full_version(self) -> str:
        return f"{self.version}-{self.release}" if self.release else self.version


def read_package(blob: Blob) -> Package | None:
    """Name and version; None where the bytes are no header. Reads a few kilobytes, whatever the header's size."""
    data = blob.span(0, _FIRST_READ)
    entries = _entries(blob, data)
    if entries is None:
        return None
    tags, store = entries
    found = {}
    for tag in _WANTED:
        kind, offset, _ = tags.get(tag, (0, 0, 0))
        if kind == _STRING:
            found[tag] = _text(blob, data, store + offset)
    if not found.get(_NAME):
        return None
    return Package(found[_NAME], found.get(_VERSION, ""), found.get(_RELEASE, ""))


def read_paths(blob: Blob) -> list[str]:
    """Paths of the package's files."""
    data = blob.span(0, min(blob.size, MAX_HEADER))
    entries = _entries(blob, data)
    if entries is None:
        return []
    tags, store = entries
    names = _texts(data, store, tags.get(_BASENAMES))
    if not names:
        return _texts(data, store, tags.get(_OLDFILENAMES))
    folders = _texts(data, store, tags.get(_DIRNAMES))
    _, offset, count = tags.get(_DIRINDEXES, (0, 0, 0))
    count = min(count, len(names))
    if store + offset + 4 * count > len(data):
        return []
    indexes = struct.unpack_from(f">{count}I", data, store + offset)
    return [
        folders[index] + name for index, name in zip(indexes, names, strict=False) if index < len(folders)
    ]


def _entries(blob: Blob, data: bytes) -> tuple[dict[int, tuple[int, int, int]], int] | None:
    """(tag -> (type, offset, count)), and where the store starts."""
    if len(data) < 8:
        return None
    count, size = struct.unpack_from(">II", data)
    store = 8 + 16 * count
    if not 0 < count <= _MAX_TAGS or size > MAX_HEADER or store + size > blob.size + 8:
        return None
    index = data[8:store] if store <= len(data) else blob.span(8, 16 * count)
    if len(index) != 16 * count:
        return None
    tags = {
        tag: (kind, offset, number)
        for tag, kind, offset, number in struct.iter_unpack(">4I", index)
        if offset < size
    }
    return tags, store


def _text(blob: Blob, data: bytes, offset: int) -> str:
    piece = data[offset : offset + 256] if offset + 256 <= len(data) else blob.span(offset, 256)
    return piece.split(b"\0", 1)[0].decode("utf-8", "replace")


def _texts(data: bytes, store: int, entry: tuple[int, int, int] | None) -> list[str]:
    if entry is None:
        return []
    _, offset, count = entry
    pieces = data[store + offset :].split(b"\0", min(count, _MAX_FILES))
    return [piece.decode("utf-8", "replace") for piece in pieces[: min(count, _MAX_FILES)]]
