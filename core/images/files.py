"""Bytes of files, at any offset, from any thread: the only place where the image room touches the operating system.

POSIX reads with ``os.pread`` and asks for holes with ``SEEK_DATA``/``SEEK_HOLE``. Elsewhere (Windows) one handle is
sought and read under a lock, and everything counts as data. Two threads that seek one handle without a lock read each
other's bytes: that was measured, not imagined.
"""

from __future__ import annotations

import errno
import os
import stat
import threading
from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

from core.errors import ImageError

_HAS_PREAD = hasattr(os, "pread")
_SEEK_DATA: int | None = getattr(os, "SEEK_DATA", None)
_SEEK_HOLE: int | None = getattr(os, "SEEK_HOLE", None)
_LARGEST_READ = 1 << 30  # one call on Linux reads at most 0x7ffff000 bytes
_NOTHING_SPECIAL = 0
_MAX_NAME = 255
_FORBIDDEN = frozenset('/\\:\0"<>|?*')


class Window(ABC):
    """A run of bytes that is read like a file: a whole file, a part of one, or several joined."""

    size: int

    @abstractmethod
    def read_at(self, offset: int, size: int) -> bytes:
        """Read ``size`` bytes at ``offset``; shorter only where the window (or its file) ends.

        :raises ImageError: ``image.read-failed`` when the operating system cannot read.
        """

    def holes_skipped(self, offset: int, size: int) -> Iterator[tuple[int, int]]:
        """The runs (offset, length) between ``offset`` and ``offset + size`` that may hold anything but zeros.

        A hint: what is left out is surely zero; what is named may be zero all the same, and the answer may change when
        the file has been read. Without help of the operating system everything is named.
        """
        size = min(size, self.size - offset)
        if size > 0:
            yield offset, size

    def part(self, offset: int, size: int | None = None) -> Window:
        """The window of ``size`` bytes at ``offset`` (default: to the end), cut where this one ends."""
        offset = min(max(offset, 0), self.size)
        room = self.size - offset
        return _Part(self, offset, room if size is None else min(max(size, 0), room))


class SharedFile(Window):
    """A whole file, opened for reading only.

    :param kept_open: False opens the file for each read, for disks of so many files that handles would run out.
    :raises ImageError: ``image.not-found``, ``image.is-directory``, ``image.no-permission``,
        ``image.not-a-disk-image`` (a pipe or device), ``image.read-failed``.
    """

    def __init__(self, path: Path, *, kept_open: bool = True) -> None:
        self.path = path
        self._lock = threading.Lock()
        file = _open(path)
        self.size = os.fstat(file.fileno()).st_size
        self._file: IO[bytes] | None = file
        if not kept_open:
            file.close()
            self._file = None
        self._kept_open = kept_open

    def read_at(self, offset: int, size: int) -> bytes:
        size = min(size, self.size - offset)
        if size <= 0 or offset < 0:
            return b""
        try:
            if self._file is not None:
                return self._read(self._file, offset, size)
            if self._kept_open:
                raise ValueError("read from a closed image")
            with _open(self.path) as file:
                return self._read(file, offset, size)
        except OSError as error:
            raise _read_failed(self.path, error, offset) from error

    def _read(self, file: IO[bytes], offset: int, size: int) -> bytes:
        if _HAS_PREAD:
            data = os.pread(file.fileno(), min(size, _LARGEST_READ), offset)
            if len(data) == size or not data:
                return data
            pieces, done = [data], len(data)
            while done < size:
                data = os.pread(file.fileno(), min(size - done, _LARGEST_READ), offset + done)
                if not data:
                    break
                pieces.append(data)
                done += len(data)
            return b"".join(pieces)
        with self._lock:
            file.seek(offset)
            pieces, done = [], 0
            while done < size:
                data = file.read(min(size - done, _LARGEST_READ))
                if not data:
                    break
                pieces.append(data)
                done += len(data)
            return b"".join(pieces)

    def holes_skipped(self, offset: int, size: int) -> Iterator[tuple[int, int]]:
        end = min(offset + size, self.size)
        if _SEEK_DATA is None or _SEEK_HOLE is None or self._file is None or not _HAS_PREAD:
            yield from super().holes_skipped(offset, size)
            return
        descriptor = self._file.fileno()
        while offset < end:
            try:
                start = os.lseek(descriptor, offset, _SEEK_DATA)
                if start >= end:
                    return
                stop = min(os.lseek(descriptor, start, _SEEK_HOLE), end)
            except OSError as error:
                if error.errno != errno.ENXIO:  # ENXIO: nothing but a hole up to the end of the file
                    yield offset, end - offset  # this file system cannot tell
                return
            if stop <= start:  # the file shrank meanwhile
                return
            yield start, stop - start
            offset = stop

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


class _Part(Window):
    _whole: Window
    _start: int

    def __init__(self, whole: Window, start: int, size: int) -> None:
        if isinstance(whole, _Part):  # a part of a part reads from the file at once
            start += whole._start
            whole = whole._whole
        self._whole, self._start, self.size = whole, start, size

    def read_at(self, offset: int, size: int) -> bytes:
        size = min(size, self.size - offset)
        if size <= 0 or offset < 0:
            return b""
        return self._whole.read_at(self._start + offset, size)

    def holes_skipped(self, offset: int, size: int) -> Iterator[tuple[int, int]]:
        size = min(size, self.size - offset)
        for start, length in self._whole.holes_skipped(self._start + offset, size):
            yield start - self._start, length


class JoinedWindow(Window):
    """Several windows, one after the other, as one (the chunks of a split OVA member)."""

    def __init__(self, parts: Sequence[Window]) -> None:
        self._parts = tuple(parts)
        self._starts: list[int] = []
        self.size = 0
        for part in self._parts:
            self._starts.append(self.size)
            self.size += part.size

    def read_at(self, offset: int, size: int) -> bytes:
        size = min(size, self.size - offset)
        if size <= 0 or offset < 0:
            return b""
        pieces = []
        while size > 0:
            index = bisect_right(self._starts, offset) - 1
            part, inside = self._parts[index], offset - self._starts[index]
            wanted = min(size, part.size - inside)
            data = part.read_at(inside, wanted)
            pieces.append(data)
            if len(data) < wanted:
                break
            offset += wanted
            size -= wanted
        return b"".join(pieces)


class Siblings(ABC):
    """Where the other files of an image are looked for, by plain name: the same folder, or the same OVA."""

    @abstractmethod
    def find(self, name: str) -> Window | None:
        """The file of that name, or None where there is none.

        :raises ImageError: the file is there but cannot be opened, or lies elsewhere (``image.path-refused``).
        """


WHY_NOT_OPENED = {
    "image.path-refused": "does not lie beside this file",
    "image.no-permission": "cannot be read with your permissions",
    "image.is-directory": "is a folder",
    "image.not-a-disk-image": "is a device, pipe or socket",
    "image.read-failed": "could not be read",
}
"""What :meth:`Siblings.find` says of a file that it does not open, behind the file's name."""


class FolderSiblings(Siblings):
    """Files in one folder. Never one outside it, not even through a symbolic link.

    :param files: receives every file that was opened, to be closed with the image.
    """

    _KEPT_OPEN = 64

    def __init__(self, folder: Path, files: list[SharedFile]) -> None:
        self._folder, self._files = folder, files
        self._found: dict[str, SharedFile] = {}

    def find(self, name: str) -> Window | None:
        if name in self._found:
            return self._found[name]
        if not is_plain_name(name):
            raise ImageError("image.path-refused", path=str(self._folder), name=name)
        path = self._folder / name
        if not path.exists():
            return None
        if path.resolve().parent != self._folder.resolve():
            raise ImageError("image.path-refused", path=str(self._folder), name=name)
        file = SharedFile(path, kept_open=len(self._files) < self._KEPT_OPEN)
        self._files.append(file)
        self._found[name] = file
        return file


class NoSiblings(Siblings):
    """An image that may not name other files."""

    def find(self, name: str) -> Window | None:  # noqa: ARG002 - whatever it is called, it is not there
        return None


def is_plain_name(name: str) -> bool:
    """Whether ``name`` is a file's bare name on every system: no folder, drive, stream or wildcard in it."""
    return (
        0 < len(name) <= _MAX_NAME
        and name.strip(". ") != ""
        and not _FORBIDDEN.intersection(name)
        and name.isprintable()
    )


def _open(path: Path) -> IO[bytes]:
    # Without O_NONBLOCK, opening a named pipe would wait for a writer for ever.
    unblocked = getattr(os, "O_NONBLOCK", _NOTHING_SPECIAL)
    try:
        if path.is_dir():
            raise ImageError("image.is-directory", path=str(path))
        file = open(  # noqa: SIM115 - kept open by its owner; Path.open takes no opener
            path, "rb", buffering=0, opener=lambda name, flags: os.open(name, flags | unblocked)
        )
    except FileNotFoundError as error:
        raise ImageError("image.not-found", path=str(path)) from error
    except PermissionError as error:
        raise ImageError("image.no-permission", path=str(path)) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise _read_failed(path, error, 0) from error
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise ImageError("image.not-a-disk-image", path=str(path), looks="a device, pipe or socket")
    return file


def _read_failed(path: Path, error: Exception, offset: int) -> ImageError:
    reason = getattr(error, "strerror", None) or str(error)
    return ImageError("image.read-failed", retryable=True, path=str(path), offset=offset, reason=reason)
