"""Who works with a sandbox: programs that found it or started it. It belongs to all of them, and ends with the last one.

Each holds a lock in the state folder, which the operating system gives up when the program dies, however that happens.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from core.locks import FileLock


class User:
    """One program's claim; it lasts until :meth:`leave`, or the program's end."""

    def __init__(self, folder: Path) -> None:
        for _ in range(
            10
        ):  # who looks at the very moment takes a file that is not locked yet for a dead program's
            self._lock = FileLock(folder / f"{os.getpid()}-{secrets.token_hex(4)}")
            if self._lock.acquire():
                return

    def leave(self) -> None:
        self._lock.release(remove=True)


def in_use(folder: Path) -> bool:
    """Whether any program holds a claim; those of dead ones are cleared away. Nobody does where the folder is gone."""
    for path in folder.iterdir() if folder.is_dir() else ():
        lock = FileLock(path)
        if not lock.acquire():
            return True
        lock.release(remove=True)
    return False
