"""One runner a migration, over all processes of this computer: a lock that ends with its holder, however that ends."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Self

from core.errors import MigrationError
from core.locks import try_lock

PATIENCE = 2.0
"""Seconds for which taking a lock is tried: another process that only looks whether it is held keeps it for an instant."""


class RunLock:
    """Held from :meth:`acquire` to :meth:`release`, or to the death of the process."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    @classmethod
    def acquire(cls, path: Path, patience: float = PATIENCE) -> Self | None:
        """None where another runner has it.

        :raises MigrationError: ``migration.store``: its file cannot be made (a full disk).
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            reason = error.strerror or str(error)
            raise MigrationError("migration.store", path=str(path), reason=reason) from error
        deadline = time.monotonic() + patience
        while not try_lock(descriptor):
            if time.monotonic() >= deadline:
                os.close(descriptor)
                return None
            time.sleep(0.02)
        return cls(descriptor)

    @staticmethod
    def held(path: Path) -> bool:
        """Whether some process runs under it. Those who look do not hinder each other."""
        try:
            descriptor = os.open(path, os.O_RDWR)
        except OSError:
            return False
        try:
            return not try_lock(descriptor, shared=True)
        finally:
            os.close(descriptor)  # lets go of it as well

    def release(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
