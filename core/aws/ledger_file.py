"""What a migration must not forget, as a SQLite file."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from core.errors import MigrationError


class LedgerFile:
    """May be used by several threads of one process; the migration's lock keeps other processes out.

    :param schema: SQL that makes what is not there.
    :raises MigrationError: ``upload.ledger`` from every method: the file cannot be read or written (a full disk).
    """

    def __init__(self, path: Path, schema: str) -> None:
        self._path, self._lock = path, threading.Lock()
        with self._translated():
            self._database = sqlite3.connect(path, check_same_thread=False, isolation_level=None, timeout=30)
            self._database.execute("PRAGMA journal_mode = WAL")
            self._database.execute("PRAGMA synchronous = NORMAL")
            self._database.executescript(schema)

    def close(self) -> None:
        with self._lock:
            self._database.close()

    def _run(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        with self._lock, self._translated():
            return self._database.execute(statement, values).fetchall()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise MigrationError("upload.ledger", path=str(self._path), reason=str(error)) from error
