from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import MigrationError
from core.migrations.locks import RunLock

HOLDER = """
import sys; sys.path.insert(0, sys.argv[1])
from pathlib import Path
from core.migrations.locks import RunLock
lock = RunLock.acquire(Path(sys.argv[2])); print(lock is not None, flush=True); sys.stdin.read()
"""
ROOT = Path(__file__).parent.parent.parent.parent


def test_one_holder_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "m" / "run.lock"
    assert not RunLock.held(path)
    lock = RunLock.acquire(path)
    assert lock is not None
    assert RunLock.held(path)
    assert RunLock.acquire(path, patience=0.05) is None
    lock.release()
    lock.release()
    assert not RunLock.held(path)
    again = RunLock.acquire(path, patience=0)
    assert again is not None
    again.release()


def test_a_killed_holder_lets_go(tmp_path: Path) -> None:
    path = tmp_path / "run.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(ROOT), str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == "True"
        assert RunLock.held(path)
        assert RunLock.acquire(path, patience=0) is None
        holder.kill()
        holder.wait()
        lock = RunLock.acquire(path)
        assert lock is not None
        lock.release()


def test_a_lock_that_cannot_be_made_says_so(tmp_path: Path) -> None:
    """As on a disk that is full, or in a folder that nobody may write to."""
    (tmp_path / "20261127-abcdef").write_bytes(b"")  # where its folder would be
    with pytest.raises(MigrationError) as caught:
        RunLock.acquire(tmp_path / "20261127-abcdef" / "run.lock")
    assert caught.value.code == "migration.store"
    assert "run.lock" in caught.value.facts["path"]
