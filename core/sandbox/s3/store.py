"""Where S3's bytes and records lie: an object is a list of files, so completing or copying one moves no byte."""

from __future__ import annotations

import json
import logging
import os
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from core.sandbox import clock
from core.sandbox.aws_error import AwsError
from core.sandbox.database import Database

log = logging.getLogger(__name__)

BLOCK = 1 << 20
_ZEROS = bytes(BLOCK)


@dataclass(frozen=True, slots=True)
class Bucket:
    name: str
    region: str
    created: datetime


@dataclass(frozen=True, slots=True)
class StoredPart:
    """One file of an object. ``checksum`` is Base64, of the object's algorithm."""

    number: int
    size: int
    file: str
    checksum: str


@dataclass(frozen=True, slots=True)
class StoredObject:
    """An object's record.

    :param headers: what was given with it, by boto3's names: ContentType, Metadata, ServerSideEncryption …
    """

    bucket: str
    key: str
    size: int
    etag: str
    modified: datetime
    headers: dict[str, Any]
    checksum_algorithm: str
    checksum: str
    checksum_type: str
    tags: dict[str, str] = field(default_factory=dict)


_OBJECT = "bucket, key, size, etag, modified, headers, checksum_algorithm, checksum, checksum_type, tags"


def to_object(row: tuple[Any, ...]) -> StoredObject:
    """A row of :data:`_OBJECT`'s columns."""
    bucket, key, size, etag, modified, headers, algorithm, checksum, kind, tags = row
    return StoredObject(
        bucket, key, size, etag, clock.moment(modified), json.loads(headers), algorithm, checksum, kind, json.loads(tags)
    )  # fmt: skip


class Store:
    """Buckets, objects and the files under them."""

    def __init__(self, database: Database, folder: Path) -> None:
        """:param folder: for the files; those that no record names are removed."""
        self.database, self._folder = database, folder
        self._sweep()

    def _sweep(self) -> None:
        """A killed process leaves files that were still being received."""
        known = {
            name
            for (name,) in self.database.query(
                "select file from object_part union select file from upload_part"
            )
        }
        for path in self._folder.iterdir():
            if path.name not in known:
                path.unlink(missing_ok=True)

    # files

    def new_file(self) -> Path:
        """Path of a file that does not exist yet; without a record it goes at the next start."""
        return self._folder / uuid.uuid4().hex

    def path(self, file: str) -> Path:
        return self._folder / file

    def release(self, files: Iterable[str]) -> None:
        """Remove those files that no record names any more."""
        for file in files:
            used = self.database.query(
                "select 1 from object_part where file=?1 union all select 1 from upload_part where file=?1 limit 1",
                file,
            )
            if not used:
                try:
                    self.path(file).unlink(missing_ok=True)
                except OSError as error:  # Windows: somebody still reads it; the next start removes it
                    log.info("left %s: %s", file, error)

    # buckets

    def bucket(self, name: str) -> Bucket:
        """:raises AwsError: NoSuchBucket."""
        rows = self.database.query("select name, region, created from bucket where name=?", name)
        if not rows:
            raise AwsError("NoSuchBucket", "The specified bucket does not exist", 404, BucketName=name)
        return Bucket(rows[0][0], rows[0][1], clock.moment(rows[0][2]))

    def buckets(self) -> list[Bucket]:
        rows = self.database.query("select name, region, created from bucket order by name")
        return [Bucket(name, region, clock.moment(created)) for name, region, created in rows]

    def setting(self, bucket: str, name: str) -> Any | None:
        """A part of the bucket's configuration, as boto3 would give it."""
        rows = self.database.query(
            "select document from bucket_setting where bucket=? and name=?", bucket, name
        )
        return json.loads(rows[0][0]) if rows else None

    def keep_setting(self, bucket: str, name: str, value: Any) -> None:
        self.database.execute(
            "insert or replace into bucket_setting values (?,?,?)",
            bucket,
            name,
            json.dumps(value, default=str),
        )

    def drop_setting(self, bucket: str, name: str) -> None:
        self.database.execute("delete from bucket_setting where bucket=? and name=?", bucket, name)

    # objects

    def upload_headers(self, identifier: str) -> dict[str, Any]:
        """What was given with a multipart upload; nothing for one that there is none of."""
        rows = self.database.query("select headers from upload where id=?", identifier)
        return dict(json.loads(rows[0][0])) if rows else {}

    def find(self, bucket: str, key: str) -> StoredObject | None:
        rows = self.database.query(f"select {_OBJECT} from object where bucket=? and key=?", bucket, key)  # noqa: S608
        return to_object(rows[0]) if rows else None

    def object(self, bucket: str, key: str) -> StoredObject:
        """:raises AwsError: NoSuchKey."""
        found = self.find(bucket, key)
        if found is None:
            raise AwsError("NoSuchKey", "The specified key does not exist.", 404, Key=key)
        return found

    def parts(self, stored: StoredObject) -> list[StoredPart]:
        rows = self.database.query(
            "select number, size, file, checksum from object_part where bucket=? and key=? order by number",
            stored.bucket, stored.key,
        )  # fmt: skip
        return [StoredPart(*row) for row in rows]

    def put(self, stored: StoredObject, parts: list[StoredPart]) -> None:
        """Make or replace an object; files of the one that it replaces go."""
        with self.database.transaction():
            old = self._forget(stored.bucket, stored.key)
            self.database.execute(
                f"insert into object ({_OBJECT}) values (?,?,?,?,?,?,?,?,?,?)",  # noqa: S608
                stored.bucket, stored.key, stored.size, stored.etag, clock.text(stored.modified),
                json.dumps(stored.headers, default=str), stored.checksum_algorithm, stored.checksum,
                stored.checksum_type, json.dumps(stored.tags),
            )  # fmt: skip
            for part in parts:
                self.database.execute(
                    "insert into object_part values (?,?,?,?,?,?)",
                    stored.bucket, stored.key, part.number, part.size, part.file, part.checksum,
                )  # fmt: skip
        self.release(old)

    def delete(self, bucket: str, key: str) -> None:
        with self.database.transaction():
            files = self._forget(bucket, key)
        self.release(files)

    def _forget(self, bucket: str, key: str) -> list[str]:
        rows = self.database.query("select file from object_part where bucket=? and key=?", bucket, key)
        self.database.execute("delete from object_part where bucket=? and key=?", bucket, key)
        self.database.execute("delete from object where bucket=? and key=?", bucket, key)
        return [file for (file,) in rows]

    def read(self, stored: StoredObject, start: int, end: int) -> Iterator[bytes]:
        """Bytes ``start`` to ``end`` (exclusive) of an object, in blocks; ends early where it is removed meanwhile."""
        position, pieces = 0, []
        for part in self.parts(stored):
            first, last = max(start - position, 0), min(end - position, part.size)
            position += part.size
            if first < last:
                pieces.append((part.file, first, last))
        return self._read_pieces(pieces)

    def _read_pieces(self, pieces: list[tuple[str, int, int]]) -> Iterator[bytes]:
        for file, first, last in pieces:
            try:
                source = self.path(file).open("rb", buffering=0)
            except FileNotFoundError:
                return
            with source:
                source.seek(first)
                left = last - first
                while left > 0 and (block := source.read(min(BLOCK, left))):
                    left -= len(block)
                    yield block

    def assemble(self, stored: StoredObject, target: Path) -> None:
        """Give an object's bytes as one file that outlives it: a second name where it is one file, else a copy.

        The file must not be written to. Runs of zeros become holes.
        """
        parts = self.parts(stored)
        if len(parts) == 1:
            try:
                os.link(self.path(parts[0].file), target)
            except OSError:  # a file system without links
                log.debug("no hard link for %s", target)
            else:
                return
        with target.open("xb", buffering=0) as file:
            for block in self.read(stored, 0, stored.size):
                if block == _ZEROS:
                    file.seek(BLOCK, os.SEEK_CUR)
                else:
                    file.write(block)
            file.truncate(stored.size)
