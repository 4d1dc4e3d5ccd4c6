"""A file that several threads write to, each at its own place; past the page cache where the system can.

Linux (``O_DIRECT``): what is written goes from the buffer to the disk. A container of many GiB is not copied into the cache
first, drives nothing else out of it, and there is little left for the fsync at the end to wait for. Elsewhere, on file systems that
refuse it, and for what is not aligned, the same bytes go through the cache.
"""

from __future__ import annotations

import errno
import mmap
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

ALIGNMENT = 4096
"""Bytes. Places and sizes in multiples of it pass the cache by; the rest shares no page of the cache with them."""

_REFUSED = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP})


class Target:
    """To be closed; the file itself remains the caller's.

    :param path: where ``file`` lies, if it may be written past the cache; None: through it.
    """

    def __init__(self, file: IO[bytes], path: Path | None = None) -> None:
        self._file = file
        self._direct = -1 if path is None else _opened(path)
        self._seeking = threading.Lock()  # where there is no pwrite (Windows), writes take turns
        self._free: list[mmap.mmap] = []

    def close(self) -> None:
        if self._direct >= 0:
            os.close(self._direct)
        self._direct = -1
        for buffer in self._free:
            buffer.close()
        self._free.clear()

    @contextmanager
    def buffer(self, size: int) -> Iterator[memoryview]:
        """Aligned memory of ``size`` bytes (always the same) that :meth:`write` takes past the cache; used again by others."""
        try:
            lent = self._free.pop()
        except IndexError:
            lent = mmap.mmap(-1, size)
        with memoryview(lent) as view:
            yield view
        self._free.append(lent)

    def write(self, offset: int, data: memoryview) -> None:
        """:param data: part of a :meth:`buffer`, from a multiple of :data:`ALIGNMENT` on, or anything where no path was given."""
        whole = 0 if offset % ALIGNMENT else len(data) - len(data) % ALIGNMENT
        done = 0
        while self._direct >= 0 and done < whole:
            try:
                count = os.pwrite(self._direct, data[done:whole], offset + done)
            except OSError as error:
                if error.errno not in _REFUSED:
                    raise
                break  # a file system that opens such files and writes none
            done += count - count % ALIGNMENT
            if count % ALIGNMENT:
                break
        self._write_cached(offset + done, data[done:])

    def _write_cached(self, offset: int, data: memoryview) -> None:
        while data:
            if hasattr(os, "pwrite"):
                count = os.pwrite(self._file.fileno(), data, offset)
            else:
                with self._seeking:
                    self._file.seek(offset)
                    count = self._file.write(data)
            offset += count
            data = data[count:]


def _opened(path: Path) -> int:
    """A descriptor that passes the cache by; -1 where the system or the file system has none."""
    if not hasattr(os, "O_DIRECT"):
        return -1
    try:
        return os.open(path, os.O_WRONLY | os.O_DIRECT | os.O_CLOEXEC)
    except OSError:
        return -1
