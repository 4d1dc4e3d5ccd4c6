"""A file that several threads write to, each at its own place; past the page cache where the system can.

Linux (``O_DIRECT``): what is written goes from the buffer to the disk. A container of many GiB is not copied into the cache
first, drives nothing else out of it, and there is little left for the fsync at the end to wait for. Elsewhere, on file systems that
refuse it, and for what is not aligned, the same bytes go through the cache.
"""

from __future__ import annotations

import contextlib
import errno
import mmap
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO

ALIGNMENT = 4096
"""Bytes. Places and sizes in multiples of it pass the cache by; the rest shares no page of the cache with them."""

_ALLOCATED = 1 << 20
"""Bytes of a write from which on it is worth a call more."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_REFUSED = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP})


class Target:
    """To be closed; the file itself remains the caller's.

    :param path: where ``file`` lies, if it may be written past the cache; None: through it.
    """

    def __init__(self, file: IO[bytes], path: Path | None = None) -> None:
        self._file = file
        self._direct = -1 if path is None else _opened(path)
        self._allocates = self._direct >= 0 and hasattr(os, "posix_fallocate")
        self._seeking = threading.Lock()  # where there is no pwrite (Windows), writes take turns
        self._free: list[mmap.mmap] = []

    def close(self) -> None:
        if self._direct >= 0:
            os.close(self._direct)
        self._direct = -1
        for buffer in self._free:
            buffer.close()
        self._free.clear()

    @contextlib.contextmanager
    def buffer(self, size: int) -> Iterator[memoryview]:
        """Aligned memory of ``size`` bytes (always the same) that :meth:`write` takes past the cache; used again by others."""
        try:
            lent = self._free.pop()
        except IndexError:
            lent = _memory(size)
        with memoryview(lent) as view:
            yield view
        self._free.append(lent)

    def write(self, offset: int, data: memoryview) -> None:
        """:param data: part of a :meth:`buffer`, from a multiple of :data:`ALIGNMENT` on, or anything where no path was given."""
        whole = 0 if offset % ALIGNMENT else len(data) - len(data) % ALIGNMENT
        done = 0
        if self._allocates and whole >= _ALLOCATED:
            self._allocate(offset, whole)
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

    def _allocate(self, offset: int, size: int) -> None:
        """Have the blocks before they are written: writes of several threads into holes wait for each other (ext4 locks the file), into blocks
        that are there they do not [1 GiB by three threads: 1.26 GB/s, so 1.43].

        Where the file system cannot, glibc would write a zero to each block; it reads there first, which this descriptor does not let it.
        """
        try:
            os.posix_fallocate(self._direct, offset, size)
        except OSError as error:
            if error.errno in _FULL:
                raise
            self._allocates = False

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


def _memory(size: int) -> mmap.mmap:
    """Aligned memory, in huge pages where there are such: a disk takes what lies together in larger pieces, and fewer pages are pinned for a write
    past the cache [1 GiB by three threads, blocks allocated: 1.4 GB/s, so 2.0].
    """
    if not hasattr(mmap, "MADV_HUGEPAGE"):
        return mmap.mmap(-1, size)
    memory = mmap.mmap(
        -1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
    )  # shared memory has none by default
    with contextlib.suppress(OSError):  # a kernel without them
        memory.madvise(mmap.MADV_HUGEPAGE)
    return memory
