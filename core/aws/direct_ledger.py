"""What was written to EBS snapshots, kept on disk: AWS lists no block of a pending snapshot, so this is the only truth there is.

It stays with the migration: the digests tell a later one which blocks have changed since.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from core.aws.ledger_file import LedgerFile

_SCHEMA = """
CREATE TABLE IF NOT EXISTS snapshot (
    disk INTEGER PRIMARY KEY, snapshot_id TEXT NOT NULL, token TEXT NOT NULL, parent TEXT NOT NULL,
    fingerprint TEXT NOT NULL, size INTEGER NOT NULL, state TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS block (
    disk INTEGER, number INTEGER, digest BLOB NOT NULL, sent INTEGER NOT NULL, PRIMARY KEY (disk, number)
) STRICT, WITHOUT ROWID;
"""
_PAGE = 10_000


class Writing(StrEnum):
    """How far a snapshot is. ``SEALING`` is written down before AWS is asked to complete it: afterwards nobody can tell."""

    STARTING = "starting"
    OPEN = "open"
    SEALING = "sealing"
    SEALED = "sealed"


class SnapshotRow(NamedTuple):
    """:param disk: of the machine, from 0.
    :param snapshot_id: "" until AWS has answered.
    :param token: ClientToken that it is begun with.
    :param parent: id of the snapshot that it builds on, "" for none.
    :param size: bytes of the disk.
    """

    disk: int
    snapshot_id: str
    token: str
    parent: str
    fingerprint: str
    size: int
    state: Writing


class BlockRow(NamedTuple):
    """:param digest: SHA-256 of the block. :param sent: False where the parent snapshot has it already."""

    digest: bytes
    sent: bool


class DirectLedger(LedgerFile):
    def __init__(self, path: Path) -> None:
        super().__init__(path, _SCHEMA)

    def snapshot(self, disk: int) -> SnapshotRow | None:
        rows = self._run("SELECT * FROM snapshot WHERE disk = ?", disk)
        return _row(rows[0]) if rows else None

    def snapshots(self) -> list[SnapshotRow]:
        return [_row(row) for row in self._run("SELECT * FROM snapshot ORDER BY disk")]

    def put(self, row: SnapshotRow) -> None:
        """On the disk, with all blocks before it, when this returns: AWS is asked next, and a power cut must not forget it."""
        with self._lock, self._translated():
            self._database.execute("PRAGMA synchronous = FULL")
            try:
                self._database.execute("INSERT OR REPLACE INTO snapshot VALUES (?, ?, ?, ?, ?, ?, ?)", row)
            finally:
                self._database.execute("PRAGMA synchronous = NORMAL")

    def forget(self, disk: int) -> None:
        """The snapshot and its blocks."""
        self._run("DELETE FROM block WHERE disk = ?", disk)
        self._run("DELETE FROM snapshot WHERE disk = ?", disk)

    def inherit(self, row: SnapshotRow, earlier: Path) -> None:
        """Begin a disk with the digests that an earlier migration's ledger has of it: all blocks that the parent snapshot has."""
        with self._translated():
            source = sqlite3.connect(f"{earlier.absolute().as_uri()}?mode=ro", uri=True, timeout=30)
        try:
            with self._lock, self._translated():
                blocks = source.execute(
                    "SELECT disk, number, digest, 0 FROM block WHERE disk = ?", (row.disk,)
                )
                self._database.execute("BEGIN IMMEDIATE")
                try:
                    self._database.execute("DELETE FROM block WHERE disk = ?", (row.disk,))
                    self._database.executemany("INSERT INTO block VALUES (?, ?, ?, ?)", blocks)
                    self._database.execute(
                        "INSERT OR REPLACE INTO snapshot VALUES (?, ?, ?, ?, ?, ?, ?)", row
                    )
                except BaseException:
                    self._database.execute("ROLLBACK")
                    raise
                self._database.execute("COMMIT")
        finally:
            source.close()

    def block(self, disk: int, number: int) -> BlockRow | None:
        rows = self._run("SELECT digest, sent FROM block WHERE disk = ? AND number = ?", disk, number)
        return BlockRow(rows[0][0], bool(rows[0][1])) if rows else None

    def record(self, disk: int, number: int, digest: bytes) -> None:
        """AWS has acknowledged this block."""
        self._run("INSERT OR REPLACE INTO block VALUES (?, ?, ?, 1)", disk, number, digest)

    def numbers(self, disk: int) -> Iterator[int]:
        """All blocks that are known, ascending; others may be recorded meanwhile."""
        following = 0
        while True:
            rows = self._run(
                "SELECT number FROM block WHERE disk = ? AND number >= ? ORDER BY number LIMIT ?",
                disk, following, _PAGE,
            )  # fmt: skip
            for (number,) in rows:
                yield number
            if len(rows) < _PAGE:
                return
            following = rows[-1][0] + 1

    def sent(self, disk: int) -> Iterator[bytes]:
        """Digests of the blocks that were sent, ascending by their number."""
        for number in self.numbers(disk):
            found = self.block(disk, number)
            if found is not None and found.sent:
                yield found.digest


def _row(row: tuple[Any, ...]) -> SnapshotRow:
    disk, snapshot_id, token, parent, fingerprint, size, state = row
    return SnapshotRow(disk, snapshot_id, token, parent, fingerprint, size, Writing(state))
