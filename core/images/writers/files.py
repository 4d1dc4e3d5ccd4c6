"""Containers as files: written under another name, whole and synced, then renamed; nothing is left behind otherwise."""

from __future__ import annotations

import os
import secrets
import threading
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import IO

from core.errors import ImageError
from core.images.ordered_threads import in_order
from core.images.writers.layout import Layout
from core.progress import CancelToken, Progress, Report, silent

_STEP, _BLOCK = 4 << 20, 256 << 10
"""Bytes that one task copies, and that it reads at a time: what stays in a core's cache is written in half the time."""

_PHASE = "convert"
_PIECE = 64 << 10
_HEAD = 64
_ZEROS = bytes(_PIECE)


def write_layout(
    layout: Layout, path: Path, report: Report = silent, cancel: CancelToken | None = None
) -> None:
    """Write a planned container to ``path``, which appears when it is whole. Zeros become holes where they can.

    Several threads read and write; progress counts bytes of the container that hold data (phase ``convert``).

    :raises ImageError: ``image.write-failed`` (disk full, no permission).
    :raises DamagedImage: the source's bytes cannot be had.
    :raises Cancelled: ``cancel`` was set.
    """
    total, done = sum(length for _, length in layout.filled()), 0
    with _replacing(path) as file:
        target = _Target(file)

        def copy(offset: int, size: int) -> int:
            for start in range(offset, offset + size, _BLOCK):
                target.write_sparsely(start, layout.read_at(start, min(_BLOCK, offset + size - start)))
            return size

        tasks = (
            partial(copy, offset, min(_STEP, start + length - offset))
            for start, length in layout.filled()
            for offset in range(start, start + length, _STEP)
        )
        with closing(in_order(tasks)) as copied:
            for size in copied:
                if cancel is not None:
                    cancel.check()
                done += size
                report(Progress(_PHASE, done, total))
        file.truncate(layout.size)


def write_stream(pieces: Iterable[bytes], path: Path, cancel: CancelToken | None = None) -> None:
    """Write the pieces of a sequential container to ``path``, which appears when it is whole.

    :raises ImageError: ``image.write-failed``.
    :raises Cancelled: ``cancel`` was set.
    """
    with _replacing(path) as file:
        target, offset = _Target(file), 0
        for piece in pieces:
            if cancel is not None:
                cancel.check()
            with memoryview(piece) as view:
                target.write(offset, view)
            offset += len(piece)


class _Target:
    """A file that several threads write to, each at its own place."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._seeking = threading.Lock()  # where there is no pwrite (Windows), writes take turns

    def write_sparsely(self, offset: int, data: bytes) -> None:
        """Write all but the pieces that are zero."""
        with memoryview(data) as view:
            start = 0
            for position in range(0, len(data), _PIECE):
                if _is_zero(data, position):
                    self.write(offset + start, view[start:position])
                    start = min(position + _PIECE, len(data))
            self.write(offset + start, view[start:])

    def write(self, offset: int, data: memoryview) -> None:
        while data:
            if hasattr(os, "pwrite"):
                count = os.pwrite(self._file.fileno(), data, offset)
            else:
                with self._seeking:
                    self._file.seek(offset)
                    count = self._file.write(data)
            offset += count
            data = data[count:]


def _is_zero(data: bytes, position: int) -> bool:
    """Whether the piece at ``position`` is zeros: two bytes objects are compared ten times as fast as a view and one."""
    head = data[position : position + _HEAD]
    if head != _ZEROS[: len(head)]:
        return False
    piece = data[position : position + _PIECE]
    return piece == (_ZEROS if len(piece) == _PIECE else bytes(len(piece)))


@contextmanager
def _replacing(path: Path) -> Iterator[IO[bytes]]:
    unfinished = path.with_name(f".{path.name[:200]}.{secrets.token_hex(4)}.partial")
    try:
        with unfinished.open("xb", buffering=0) as file:
            yield file
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ImageError("image.write-failed", path=str(path), reason=reason) from error
    finally:
        unfinished.unlink(missing_ok=True)
