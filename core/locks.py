"""Locks between processes that the operating system gives up when their holder dies; child processes never inherit them."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import IO


class FileLock:
    """A lock on a file made for it; two objects of one process exclude each other, too."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def acquire(self) -> bool:
        """Whether it is held now; does not wait.

        :raises OSError: the file cannot be made.
        """
        while True:
            file = self._path.open("ab+")
            if not try_lock(file.fileno()):
                file.close()
                return False
            if self._is_there(file):
                self._file = file
                return True
            file.close()  # its holder removed it between our two steps

    def release(self, *, remove: bool = False) -> None:
        """:param remove: the lock's file, too."""
        if self._file is None:
            return
        file, self._file = self._file, None
        if remove and sys.platform != "win32":  # while it is held: who waits for it sees that it is gone
            self._path.unlink(missing_ok=True)
        file.close()
        if remove and sys.platform == "win32":
            with contextlib.suppress(OSError):  # somebody has it open already
                self._path.unlink(missing_ok=True)

    def _is_there(self, file: IO[bytes]) -> bool:
        try:
            return os.path.samestat(os.fstat(file.fileno()), self._path.stat())
        except FileNotFoundError:
            return False


if sys.platform == "win32":
    import msvcrt

    def try_lock(descriptor: int, *, shared: bool = False) -> bool:  # noqa: ARG001 - Windows' byte locks are exclusive only
        """Whether the open file is locked now; closing it unlocks it."""
        try:
            os.lseek(descriptor, 0, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def try_lock(descriptor: int, *, shared: bool = False) -> bool:
        """Whether the open file is locked now; closing it unlocks it."""
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except OSError:  # held by another one, or a file system that knows no locks
            return False
        return True
