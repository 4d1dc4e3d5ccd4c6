"""A lock of one process holds off another one, and ends with it."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

from core.locks import FileLock

ROOT = Path(__file__).parents[2]
HOLDER = """
import sys
from pathlib import Path
from core.locks import FileLock
lock = FileLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
sys.stdin.read()
"""


def test_it_ends_with_its_holder(tmp_path: Path) -> None:
    place, lock = tmp_path / "lock", FileLock(tmp_path / "lock")
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(place)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"True\n"
        assert not lock.acquire()
        holder.kill()
    assert lock.acquire()
    assert not FileLock(place).acquire(), "two objects of one process exclude each other"
    lock.release(remove=True)
    assert list(tmp_path.iterdir()) == []


def test_only_one_of_many_holds_a_lock_whose_file_comes_and_goes(tmp_path: Path) -> None:
    inside, most, taken, guard = 0, 0, 0, threading.Lock()

    def work() -> None:
        nonlocal inside, most, taken
        for _ in range(200):
            lock = FileLock(tmp_path / "lock")
            if lock.acquire():
                with guard:
                    inside, taken = inside + 1, taken + 1
                    most = max(most, inside)
                with guard:
                    inside -= 1
                lock.release(remove=True)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (most, taken > 0) == (1, True)
