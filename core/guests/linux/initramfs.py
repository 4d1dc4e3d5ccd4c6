"""Drivers within an initramfs: early archives in front, then a main one, compressed or not.

Specification: https://www.kernel.org/doc/html/latest/driver-api/early-userspace/buffer-format.html
"""

from __future__ import annotations

import posixpath
from collections.abc import Container, Iterator

from core.errors import GuestError
from core.facts import Fact
from core.guests.filesystems.base import NodeType
from core.guests.linux import cpio, inflating, stream_ends
from core.guests.linux.files import GuestFiles
from core.guests.linux.kernels import EC2_DRIVERS, ELDER_NAMES

MAX_SIZE = 512 << 20
MAX_ARCHIVES = 16
DEEP_LIMIT = 1 << 30
"""Most bytes that an initramfs is inflated to: more is a bomb."""
QUICK_LIMIT, QUICK_SLOW_LIMIT = 192 << 20, 48 << 20
"""The same for a check that must end in seconds: about 0.4 s by gzip or zstd, 0.6 s by xz."""
_READ_AHEAD = 64 << 10
_DRIVERS = {name.replace("-", "_"): name for name in EC2_DRIVERS} | {
    elder.replace("-", "_"): name for elder, name in ELDER_NAMES.items() if name
}


def read_drivers(
    files: GuestFiles, path: str, wanted: frozenset[str] = frozenset(), *, deep: bool = False
) -> Fact[tuple[str, ...]]:
    """Drivers of :data:`core.guests.linux.kernels.EC2_DRIVERS` that the initramfs holds, by the names of their files.

    :param wanted: those that decide, of which the kernel has modules: once all are found the rest is not inflated, where the
        stream's blocks tell that it is there.
    :param deep: read it to its end in any case, which proves its checksum.
    """
    where = files.place(path)
    kind = Fact[tuple[str, ...]]
    node = files.node(path)
    if node is None or node.type is not NodeType.FILE:
        return kind.absent(where)
    if node.size > MAX_SIZE:
        return kind.unreadable("linux.initramfs-too-large", where)
    found: set[str] = set()
    reading = Reading(lambda offset, size: files.span(path, offset, size), node.size, deep=deep)
    try:
        for name, _ in reading.members():
            driver = _driver(name)
            if driver:
                found.add(driver)
                if not deep and wanted and wanted <= found and reading.rest_is_there():
                    break
    except (cpio.NotCpio, inflating.Damaged):
        return kind.unreadable("linux.initramfs-unreadable", where)
    except inflating.OverLimit:
        if deep or not wanted or not wanted <= found:
            reason = "linux.initramfs-too-large" if deep else "linux.initramfs-only-deep"
            return kind.unreadable(reason, where)
    except GuestError as error:
        return kind.unreadable(error.code, where)
    return kind.read(tuple(name for name in EC2_DRIVERS if name in found), where)


def _driver(name: str) -> str:
    base = posixpath.basename(name)
    stem, dot, rest = base.partition(".ko")
    return (
        _DRIVERS.get(stem.replace("-", "_"), "") if dot and rest in {"", ".gz", ".xz", ".zst", ".bz2"} else ""
    )


def members(
    read: inflating.Reader, size: int, kept: Container[str] = (), *, deep: bool = True
) -> Iterator[tuple[str, bytes]]:
    """Paths in all archives of an initramfs of ``size`` bytes, each with its bytes where it is among ``kept``.

    :raises core.guests.linux.cpio.NotCpio: it is no initramfs.
    :raises core.guests.linux.inflating.Damaged: its compressed part cannot be inflated.
    :raises core.guests.linux.inflating.OverLimit: it is larger than the limit for this kind of check.
    """
    return Reading(read, size, deep=deep).members(kept)


class Reading:
    """One initramfs of ``size`` bytes, from its first archive on (see :func:`members`)."""

    def __init__(self, read: inflating.Reader, size: int, *, deep: bool = True) -> None:
        self._read, self._size, self._deep = read, size, deep
        self._kind, self._offset = "", 0
        self._there: bool | None = None

    def members(self, kept: Container[str] = ()) -> Iterator[tuple[str, bytes]]:
        cached = _Cached(self._read)
        offset, archives = 0, 0
        while offset < self._size and archives < MAX_ARCHIVES:
            head = cached(offset, 16)
            if cpio.is_cpio(head):
                stream = _Plain(cached, offset)
                yield from cpio.members(stream, kept)
                offset, archives = stream.offset, archives + 1
                continue
            kind = inflating.kind_of(head)
            if kind:
                self._kind, self._offset, self._there = kind, offset, None
                quick = QUICK_SLOW_LIMIT if kind in inflating.SLOW else QUICK_LIMIT
                pieces = inflating.Inflated(kind, cached, offset, DEEP_LIMIT if self._deep else quick)
                yield from _compressed(iter(pieces), kept)
                if pieces.end is None:
                    return
                offset, archives = pieces.end, archives + 1
                continue
            after = _after_zeros(cached, offset, self._size) if head[:1] == b"\0" else offset
            if after <= offset:
                break  # something else, or at a place where the kernel would not look
            offset = after
        if not archives:
            raise cpio.NotCpio

    def rest_is_there(self) -> bool:
        """Whether the stream that is being read ends within the file; False where only inflating it tells.

        :raises core.guests.linux.inflating.Damaged: it breaks off.
        """
        if self._there is None:
            told = stream_ends.whole(self._kind, _Cached(self._read, 1 << 20), self._offset, self._size)
            if told is False:
                raise inflating.Damaged
            self._there = bool(told)
        return self._there


def _compressed(pieces: Iterator[bytes], kept: Container[str]) -> Iterator[tuple[str, bytes]]:
    """One compressed stream may hold several archives, with zeros between them."""
    stream = _Inflated(pieces)
    for count in range(MAX_ARCHIVES):
        if not stream.at_archive():
            if count == 0:
                raise cpio.NotCpio
            return
        yield from cpio.members(stream, kept)


def _after_zeros(read: inflating.Reader, offset: int, size: int) -> int:
    while offset < size:
        block = read(offset, 4096)
        rest = block.lstrip(b"\0")
        if rest or not block:
            return (offset + len(block) - len(rest)) // 4 * 4 if rest else size
        offset += len(block)
    return size


class _Cached:
    """Small reads out of larger ones: a file system's call costs more than its bytes."""

    def __init__(self, read: inflating.Reader, ahead: int = _READ_AHEAD) -> None:
        self._read, self._ahead = read, ahead
        self._start, self._data = 0, b""

    def __call__(self, offset: int, size: int) -> bytes:
        if size >= self._ahead:
            return self._read(offset, size)
        begin = offset - self._start
        if begin < 0 or begin + size > len(self._data):
            self._start, self._data, begin = offset, self._read(offset, self._ahead), 0
        return self._data[begin : begin + size]


class _Plain:
    """An archive that is not compressed."""

    def __init__(self, read: inflating.Reader, offset: int) -> None:
        self._read, self.offset = read, offset

    def read(self, size: int) -> bytes:
        data = self._read(self.offset, size)
        self.offset += size
        return data

    def skip(self, size: int) -> None:
        self.offset += size


class _Inflated:
    """An archive that comes in pieces."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._data, self._position = b"", 0

    def read(self, size: int) -> bytes:
        while len(self._data) - self._position < size:
            piece = next(self._pieces, b"")
            if not piece:
                break
            self._data, self._position = self._data[self._position :] + piece, 0
        data = self._data[self._position : self._position + size]
        self._position += len(data)
        return data

    def skip(self, size: int) -> None:
        left = len(self._data) - self._position
        while size > left:
            size -= left
            self._data, self._position = next(self._pieces, b""), 0
            left = len(self._data)
            if not left:
                return
        self._position += size

    def at_archive(self) -> bool:
        """Past zeros: is there another archive? Each begins at a multiple of four bytes."""
        zeros = 0
        while True:
            rest = self._data[self._position :].lstrip(b"\0")
            zeros += len(self._data) - self._position - len(rest)
            if rest:
                self._position = len(self._data) - len(rest)
                return zeros % 4 == 0 and cpio.is_cpio(self._peek(6))
            self._data, self._position = next(self._pieces, b""), 0
            if not self._data:
                return False

    def _peek(self, size: int) -> bytes:
        data = self.read(size)
        self._position -= len(data)
        return data
