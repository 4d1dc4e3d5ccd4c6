"""Containers as files: written under another name, whole and synced, then renamed; nothing is left behind otherwise, and what a killed
program left goes when the same container is written again."""

from __future__ import annotations

import contextlib
import glob
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import IO, NamedTuple

from core.errors import ImageError
from core.images.ordered_threads import in_order
from core.images.writers.layout import Layout
from core.images.writers.target import Target
from core.locks import try_lock
from core.progress import CancelToken, Progress, Report, silent

_STEP, _BLOCK = 4 << 20, 256 << 10
"""Bytes that one task copies, and that it reads at a time: what stays in a core's cache is looked through in half the time."""

_MOST_THREADS = 7
_PHASE = "convert"
_PARTIAL = ".partial"
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
    with _replacing(path) as file, closing(Target(file, Path(file.name))) as target:
        file.truncate(layout.size)
        tasks = (partial(_copy, layout, target, step) for step in _steps(layout))
        with closing(in_order(tasks, _threads())) as copied:
            for size in copied:
                if cancel is not None:
                    cancel.check()
                done += size
                report(Progress(_PHASE, done, total))


def _threads() -> int:
    """One more than there are processors: it has something to do while another waits for the disk."""
    return min(os.cpu_count() or 1, _MOST_THREADS) + 1


class _Step(NamedTuple):
    """:param runs: (start, end) in the container, pieces of it, in ascending order; ``data`` bytes of them may be other than zero."""

    runs: list[tuple[int, int]]
    data: int


def _steps(layout: Layout) -> Iterator[_Step]:
    """What is filled of a container, by the steps of it: no two of them touch the same piece."""
    at, runs, data = -1, list[tuple[int, int]](), 0
    for offset, length in layout.filled():
        start, stop = offset, offset + length
        while start < stop:
            if start // _STEP != at:
                if runs:
                    yield _Step(runs, data)
                at, runs, data = start // _STEP, [], 0
            end = min(stop, (at + 1) * _STEP)
            first, last = start - start % _PIECE, min(layout.size, end + -end % _PIECE)
            if runs and first <= runs[-1][1]:
                runs[-1] = runs[-1][0], last
            else:
                runs.append((first, last))
            data += end - start
            start = end
    if runs:
        yield _Step(runs, data)


def _copy(layout: Layout, target: Target, step: _Step) -> int:
    """Write all but the pieces that are zero; how many bytes of data are done."""
    with target.buffer(_STEP) as buffer:
        for first, last in step.runs:
            written = first  # up to where
            for start in range(first, last, _BLOCK):
                content = layout.read_at(start, min(_BLOCK, last - start))
                buffer[start - first : start - first + len(content)] = content
                for position in range(0, len(content), _PIECE):
                    if _is_zero(content, position):
                        place = start + position
                        target.write(written, buffer[written - first : place - first])
                        written = min(place + _PIECE, last)
            target.write(written, buffer[written - first : last - first])
    return step.data


def write_stream(pieces: Iterable[bytes], path: Path, cancel: CancelToken | None = None) -> None:
    """Write the pieces of a sequential container to ``path``, which appears when it is whole.

    :raises ImageError: ``image.write-failed``.
    :raises Cancelled: ``cancel`` was set.
    """
    with _replacing(path) as file:
        target, offset = Target(file), 0
        for piece in pieces:
            if cancel is not None:
                cancel.check()
            with memoryview(piece) as view:
                target.write(offset, view)
            offset += len(piece)


def _is_zero(data: bytes, position: int) -> bool:
    """Whether the piece at ``position`` is zeros: two bytes objects are compared ten times as fast as a view and one."""
    head = data[position : position + _HEAD]
    if head != _ZEROS[: len(head)]:
        return False
    piece = data[position : position + _PIECE]
    return piece == (_ZEROS if len(piece) == _PIECE else bytes(len(piece)))


@contextmanager
def _replacing(path: Path) -> Iterator[IO[bytes]]:
    try:
        _clear(path)
        with _unfinished(path) as file:
            unfinished = Path(file.name)
            try:
                yield file
                os.fsync(file.fileno())
                if sys.platform == "win32":
                    file.close()  # what is open is not renamed there; elsewhere it is locked until it has its name
                unfinished.replace(path)
            except BaseException:
                file.close()
                unfinished.unlink(missing_ok=True)
                raise
    except OSError as error:
        reason = error.strerror or str(error)
        raise ImageError("image.write-failed", path=str(path), reason=reason) from error


def _unfinished(path: Path) -> IO[bytes]:
    """A new file beside ``path``, locked until it is closed: as long as that holds, its writer lives."""
    while True:
        file = path.with_name(f"{_stem(path)}{os.urandom(4).hex()}{_PARTIAL}").open("xb", buffering=0)
        try_lock(file.fileno())  # without one (a file system that has none) nobody else gets it either
        if Path(file.name).exists():
            return file
        file.close()  # taken for a dead writer's between our two steps


def _clear(path: Path) -> None:
    """Remove what killed writers of ``path`` left: as many bytes as the container has."""
    for left in path.parent.glob(f"{glob.escape(_stem(path))}*{_PARTIAL}"):
        with contextlib.suppress(OSError), left.open("r+b") as file:
            if try_lock(file.fileno()):
                file.close()
                left.unlink()


def _stem(path: Path) -> str:
    return f".{path.name[:200]}."
