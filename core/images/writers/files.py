"""Containers as files: written under another name, whole and synced, then renamed; nothing is left behind otherwise."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from core.errors import ImageError
from core.images.writers.layout import Layout
from core.progress import CancelToken, Progress, Report, silent

_STEP = 4 << 20
_PHASE = "convert"
_PIECE = 64 << 10
_ZEROS = bytes(_PIECE)


def write_layout(
    layout: Layout, path: Path, report: Report = silent, cancel: CancelToken | None = None
) -> None:
    """Write a planned container to ``path``, which appears when it is whole. Zeros become holes where they can.

    Progress counts bytes of the container that hold data (phase ``convert``).

    :raises ImageError: ``image.write-failed`` (disk full, no permission).
    :raises DamagedImage: the source's bytes cannot be had.
    :raises Cancelled: ``cancel`` was set.
    """
    total, done = sum(length for _, length in layout.filled()), 0
    with _replacing(path) as file:
        for start, length in layout.filled():
            for offset in range(start, start + length, _STEP):
                if cancel is not None:
                    cancel.check()
                size = min(_STEP, start + length - offset)
                _write_sparsely(file, offset, layout.read_at(offset, size))
                done += size
                report(Progress(_PHASE, done, total))
        file.truncate(layout.size)


def write_stream(pieces: Iterable[bytes], path: Path, cancel: CancelToken | None = None) -> None:
    """Write the pieces of a sequential container to ``path``, which appears when it is whole.

    :raises ImageError: ``image.write-failed``.
    :raises Cancelled: ``cancel`` was set.
    """
    with _replacing(path) as file:
        for piece in pieces:
            if cancel is not None:
                cancel.check()
            file.write(piece)


def _write_sparsely(file: IO[bytes], offset: int, data: bytes) -> None:
    """Write all but the pieces that are zero."""
    view = memoryview(data)
    start = 0
    for position in range(0, len(data), _PIECE):
        piece = view[position : position + _PIECE]
        if piece == _ZEROS[: len(piece)]:
            _write(file, offset + start, view[start:position])
            start = position + len(piece)
    _write(file, offset + start, view[start:])


def _write(file: IO[bytes], offset: int, data: memoryview) -> None:
    if data:
        file.seek(offset)
        file.write(data)


@contextmanager
def _replacing(path: Path) -> Iterator[IO[bytes]]:
    partial = path.with_name(f".{path.name[:200]}.{secrets.token_hex(4)}.partial")
    try:
        with partial.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ImageError("image.write-failed", path=str(path), reason=reason) from error
    finally:
        partial.unlink(missing_ok=True)
