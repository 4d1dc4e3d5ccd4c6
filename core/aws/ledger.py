"""What was sent, kept on disk: the upload's id and every part that S3 has acknowledged.

S3's own list of parts is the truth when an upload goes on; the ledger saves reading the source again to compare.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from core.aws.ledger_file import LedgerFile

_SCHEMA = """
CREATE TABLE IF NOT EXISTS upload (
    bucket TEXT, key TEXT, upload_id TEXT NOT NULL, nonce TEXT NOT NULL, fingerprint TEXT NOT NULL,
    size INTEGER NOT NULL, part_size INTEGER NOT NULL, etag TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (bucket, key)
) STRICT;
CREATE TABLE IF NOT EXISTS part (
    upload_id TEXT, number INTEGER, crc TEXT NOT NULL, etag TEXT NOT NULL,
    PRIMARY KEY (upload_id, number)
) STRICT, WITHOUT ROWID;
"""


class UploadRow(NamedTuple):
    """:param nonce: written into the object's metadata: tells our finished object from any other of its key.
    :param etag: of the finished object; "" while it is under way.
    """

    bucket: str
    key: str
    upload_id: str
    nonce: str
    fingerprint: str
    size: int
    part_size: int
    etag: str = ""


class PartRow(NamedTuple):
    """:param crc: CRC-64/NVME as base64."""

    crc: str
    etag: str


class Ledger(LedgerFile):
    def __init__(self, path: Path) -> None:
        super().__init__(path, _SCHEMA)

    def upload(self, bucket: str, key: str) -> UploadRow | None:
        rows = self._run("SELECT * FROM upload WHERE bucket = ? AND key = ?", bucket, key)
        return UploadRow(*rows[0]) if rows else None

    def all(self) -> list[UploadRow]:
        return [UploadRow(*row) for row in self._run("SELECT * FROM upload ORDER BY key")]

    def begin(self, row: UploadRow) -> None:
        self._run("INSERT OR REPLACE INTO upload VALUES (?, ?, ?, ?, ?, ?, ?, ?)", *row)

    def finish(self, row: UploadRow, etag: str) -> None:
        self._run("UPDATE upload SET etag = ? WHERE bucket = ? AND key = ?", etag, row.bucket, row.key)

    def refer(self, row: UploadRow, fingerprint: str) -> None:
        """The same bytes now have another fingerprint."""
        self._run(
            "UPDATE upload SET fingerprint = ? WHERE bucket = ? AND key = ?", fingerprint, row.bucket, row.key
        )

    def forget(self, row: UploadRow) -> None:
        self._run("DELETE FROM part WHERE upload_id = ?", row.upload_id)
        self._run("DELETE FROM upload WHERE bucket = ? AND key = ?", row.bucket, row.key)

    def record(self, upload_id: str, number: int, part: PartRow) -> None:
        self._run("INSERT OR REPLACE INTO part VALUES (?, ?, ?, ?)", upload_id, number, *part)

    def parts(self, upload_id: str) -> dict[int, PartRow]:
        rows = self._run("SELECT number, crc, etag FROM part WHERE upload_id = ?", upload_id)
        return {number: PartRow(crc, etag) for number, crc, etag in rows}
