"""All migrations and their history, kept for good: one SQLite file that several processes share.

The runner of a migration alone writes its record; others leave requests (pause, cancel) and the bandwidth that it may use.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from core.errors import MigrationError
from core.migrations.states import Stage, State

if TYPE_CHECKING:  # the models are loaded with the first migration: an empty list does without
    from core.migrations.model import Event, Migration
    from core.migrations.record import Record, Row
    from core.plans.model import Plan

Wish = Literal["pause", "cancel"]

_SCHEMA = """
CREATE TABLE IF NOT EXISTS migration (
    id TEXT PRIMARY KEY, created TEXT NOT NULL, serial INTEGER NOT NULL, plan TEXT NOT NULL, record TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS event (
    number INTEGER PRIMARY KEY, migration TEXT NOT NULL, content TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS event_of ON event (migration);
CREATE TABLE IF NOT EXISTS request (migration TEXT PRIMARY KEY, wish TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS bandwidth (migration TEXT PRIMARY KEY, rate REAL NOT NULL) STRICT;
"""


_ROWS = "SELECT id, created, plan, record, rate FROM migration LEFT JOIN bandwidth ON bandwidth.migration = migration.id"


class Store:
    """May be used by several threads, and by several processes on one file.

    :raises MigrationError: ``migration.store`` from every method: the file cannot be read or written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        with self._translated():
            self._database = sqlite3.connect(path, check_same_thread=False, isolation_level=None, timeout=30)
            self._database.execute("PRAGMA journal_mode = WAL")
            self._database.executescript(_SCHEMA)

    def add(self, identifier: str, plan: Plan) -> None:
        from core.migrations.record import Record

        now = datetime.now(UTC)
        record = Record(state=State.QUEUED, stage=Stage.ACCOUNT, updated=now)
        with self._transaction() as database:
            database.execute(
                "INSERT INTO migration VALUES (?, ?, 1, ?, ?)",
                (identifier, now.isoformat(), plan.model_dump_json(), record.model_dump_json()),
            )

    def load(self, identifier: str) -> Migration:
        """:raises MigrationError: ``migration.unknown``."""
        with self._transaction() as database:
            row = database.execute(f"{_ROWS} WHERE id = ?", (identifier,)).fetchone()
            events = self._events(database, identifier)
        if row is None:
            raise MigrationError("migration.unknown", id=identifier)
        return self._migration(row, events)

    def record(self, identifier: str) -> Record:
        """:raises MigrationError: ``migration.unknown``."""
        with self._transaction() as database:
            return self._record(database, identifier)

    def all(self) -> tuple[Migration, ...]:
        """The newest first."""
        with self._transaction() as database:
            rows = database.execute(f"{_ROWS} ORDER BY created DESC, id").fetchall()
            return tuple(self._migration(row, self._events(database, row[0])) for row in rows)

    def serials(self) -> dict[str, int]:
        """A number a migration that grows with every change of it."""
        with self._transaction() as database:
            return dict(database.execute("SELECT id, serial FROM migration").fetchall())

    def update(self, identifier: str, event: Event | None = None, **changes: Any) -> None:
        """Change fields of the record (:class:`Record`), and append a line to the history, as one.

        :raises MigrationError: ``migration.unknown``: it was removed meanwhile.
        """
        with self._transaction(write=True) as database:
            record = self._record(database, identifier)
            changes["updated"] = event.at if event else datetime.now(UTC)
            changed = record.model_copy(update=changes)
            database.execute(
                "UPDATE migration SET record = ?, serial = serial + 1 WHERE id = ?",
                (changed.model_dump_json(), identifier),
            )
            if event is not None:
                database.execute(
                    "INSERT INTO event (migration, content) VALUES (?, ?)",
                    (identifier, event.model_dump_json()),
                )

    def wish(self, identifier: str, wish: Wish) -> None:
        """Leave a request for the runner. A wish to cancel is not overruled by a later one to pause."""
        with self._transaction(write=True) as database:
            database.execute(
                "INSERT INTO request VALUES (?, ?, ?) ON CONFLICT (migration) DO UPDATE "
                "SET wish = excluded.wish, at = excluded.at WHERE request.wish != 'cancel'",
                (identifier, wish, datetime.now(UTC).isoformat()),
            )

    def wishes(self) -> dict[str, Wish]:
        with self._transaction() as database:
            return dict(database.execute("SELECT migration, wish FROM request").fetchall())

    def fulfil(self, identifier: str) -> None:
        """The request was heard, or is void."""
        with self._transaction(write=True) as database:
            database.execute("DELETE FROM request WHERE migration = ?", (identifier,))

    def hold(self, identifier: str, rate: float | None) -> None:
        """Hold its uploads to ``rate`` bytes a second from now on; None lifts the limit.

        :raises MigrationError: ``migration.unknown``.
        """
        with self._transaction(write=True) as database:
            self._record(database, identifier)
            if rate is None:
                database.execute("DELETE FROM bandwidth WHERE migration = ?", (identifier,))
            else:
                database.execute("INSERT OR REPLACE INTO bandwidth VALUES (?, ?)", (identifier, rate))
            database.execute("UPDATE migration SET serial = serial + 1 WHERE id = ?", (identifier,))

    def bandwidths(self) -> dict[str, float]:
        """Bytes a second by migration; one that is not named has no limit."""
        with self._transaction() as database:
            return dict(database.execute("SELECT migration, rate FROM bandwidth").fetchall())

    def remove(self, identifier: str) -> None:
        with self._transaction(write=True) as database:
            for statement in (
                "DELETE FROM event WHERE migration = ?",
                "DELETE FROM request WHERE migration = ?",
                "DELETE FROM bandwidth WHERE migration = ?",
                "DELETE FROM migration WHERE id = ?",
            ):
                database.execute(statement, (identifier,))

    def close(self) -> None:
        with self._lock:
            self._database.close()

    @contextmanager
    def _transaction(self, *, write: bool = False) -> Iterator[sqlite3.Connection]:
        with self._lock, self._translated():
            self._database.execute("BEGIN IMMEDIATE" if write else "BEGIN")
            try:
                yield self._database
            except BaseException:
                self._database.execute("ROLLBACK")
                raise
            self._database.execute("COMMIT")

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise MigrationError("migration.store", path=str(self._path), reason=str(error)) from error

    def _record(self, database: sqlite3.Connection, identifier: str) -> Record:
        row = database.execute("SELECT record FROM migration WHERE id = ?", (identifier,)).fetchone()
        if row is None:
            raise MigrationError("migration.unknown", id=identifier)
        from core.migrations.record import Record

        return Record.model_validate_json(row[0])

    @staticmethod
    def _events(database: sqlite3.Connection, identifier: str) -> tuple[Event, ...]:
        rows = database.execute(
            "SELECT content FROM event WHERE migration = ? ORDER BY number", (identifier,)
        ).fetchall()
        from core.migrations.model import Event

        return tuple(Event.model_validate_json(content) for (content,) in rows)

    def _migration(self, row: Row, events: tuple[Event, ...]) -> Migration:
        from core.migrations.record import read_migration

        return read_migration(row, events, self._path)
