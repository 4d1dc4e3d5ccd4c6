"""Folders of a run: tens of GB, so one that a killed run left is cleared away by the next."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks import SAMPLES
from core.locks import FileLock

_PREFIX = "run-"
_LOCK = "lock"


@contextmanager
def working_folder() -> Iterator[Path]:
    """A folder beside the samples (the same file system, so they can be linked), gone at the end."""
    SAMPLES.mkdir(parents=True, exist_ok=True)
    for left in SAMPLES.glob(f"{_PREFIX}*"):
        lock = FileLock(left / _LOCK)
        if lock.acquire():
            lock.release()
            shutil.rmtree(left, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(dir=SAMPLES, prefix=_PREFIX))
    lock = FileLock(folder / _LOCK)
    lock.acquire()
    try:
        yield folder
    finally:
        lock.release()
        shutil.rmtree(folder, ignore_errors=True)
