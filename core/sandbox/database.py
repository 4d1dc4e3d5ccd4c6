"""The sandbox's memory: one SQLite file, one connection, one lock.

Every statement is short (bytes of objects and disks are files), so a lock around the connection costs nothing
against the network and spares every caller the busy errors of many connections.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SCHEMA = """
create table if not exists bucket (name text primary key, region text not null, created text not null);
create table if not exists bucket_setting (bucket text, name text, document text not null, primary key (bucket, name));
create table if not exists object (
  bucket text, key text, size integer not null, etag text not null, modified text not null, headers text not null,
  checksum_algorithm text not null, checksum text not null, checksum_type text not null, tags text not null,
  primary key (bucket, key)) without rowid;
create table if not exists object_part (
  bucket text, key text, number integer, size integer not null, file text not null, checksum text not null,
  primary key (bucket, key, number)) without rowid;
create index if not exists object_part_file on object_part (file);
create table if not exists upload (
  id text primary key, bucket text not null, key text not null, initiated text not null, headers text not null,
  checksum_algorithm text not null, checksum_type text not null, tags text not null);
create index if not exists upload_key on upload (bucket, key, id);
create table if not exists upload_part (
  upload text, number integer, size integer not null, etag text not null, modified text not null,
  checksum_algorithm text not null, checksum text not null, file text not null,
  primary key (upload, number)) without rowid;
create index if not exists upload_part_file on upload_part (file);
create table if not exists record (
  kind text, region text, id text, document text not null, primary key (kind, region, id)) without rowid;
create table if not exists journal (
  number integer primary key autoincrement, service text not null, region text not null, seed integer not null,
  request text not null);
"""

VERSION = 1
"""Number of the schema, kept in ``user_version``: a folder written by a later program is refused, not misread."""


class Database:
    """A connection that any thread may use. Rows are tuples."""

    def __init__(self, path: Path) -> None:
        self._lock = threading.RLock()
        self._connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        self._connection.execute("pragma journal_mode=wal")
        # A killed process loses nothing with NORMAL; only a power cut may lose the last moments.
        self._connection.execute("pragma synchronous=normal")
        found = self._connection.execute("pragma user_version").fetchone()[0]
        if found > VERSION:
            self._connection.close()
            raise sqlite3.DatabaseError(f"schema version {found} is later than {VERSION}")
        self._connection.executescript(SCHEMA)
        self._connection.execute(f"pragma user_version={VERSION}")

    def query(self, statement: str, *values: object) -> list[Any]:
        """Run one statement and fetch all of its rows."""
        with self._lock:
            return self._connection.execute(statement, values).fetchall()

    def execute(self, statement: str, *values: object) -> int:
        """Run one statement; the number of rows that it changed."""
        with self._lock:
            return self._connection.execute(statement, values).rowcount

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All statements within, or none; may be nested."""
        with self._lock:
            if self._connection.in_transaction:
                yield
                return
            self._connection.execute("begin immediate")
            try:
                yield
            except BaseException:
                self._connection.execute("rollback")
                raise
            self._connection.execute("commit")

    def close(self) -> None:
        with self._lock:
            self._connection.close()
