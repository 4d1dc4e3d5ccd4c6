"""One builder a sample, over the test processes that run side by side: the others wait, and find it made."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.migrations.locks import RunLock

PATIENCE = 1500.0
"""Seconds: the largest sample is a Debian that is fetched and unpacked while others do the same."""


@contextmanager
def building(kept: Path) -> Iterator[bool]:
    """Held while ``kept`` is made. Yields whether it is still missing."""
    name = hashlib.sha256(kept.name.encode()).hexdigest()[:12]
    lock = RunLock.acquire(kept.parent / f".{name}.lock", PATIENCE)
    assert lock is not None, f"somebody else has been building {kept} for too long"
    try:
        yield not kept.exists()
    finally:
        lock.release()
