"""In buckets: staged and exported objects, and multipart uploads with the bytes that their parts hold."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, NamedTuple

from core.aws.errors import DENIED, answering, aws_code
from core.aws.leftovers import judging
from core.aws.leftovers.model import Item, Kind, Known, Standing
from core.aws.marks import UPLOAD_METADATA, migration_of_key
from core.aws.prices import storage_month
from core.aws.staged import GONE
from core.errors import ServiceError


class Exported(NamedTuple):
    """An object that an export task of ours has written."""

    bucket: str
    key: str
    task: str


def object_id(bucket: str, key: str) -> str:
    return f"s3://{bucket}/{key}"


def find_uploads(client: Any, bucket: str, region: str, known: Known) -> Iterator[Item]:
    """Unfinished uploads of ours: those that this computer's records name, and those whose key is called after a migration."""
    now = datetime.now(UTC)
    with answering("s3:ListBucketMultipartUploads", bucket=bucket):
        pages = client.get_paginator("list_multipart_uploads").paginate(Bucket=bucket)
        uploads = [upload for page in pages for upload in page.get("Uploads", [])]
    for upload in uploads:
        key, identifier = upload["Key"], upload["UploadId"]
        record = known.upload(identifier)
        migration = record.id if record else migration_of_key(key)
        if not migration:
            continue
        size, last = _parts(client, bucket, key, identifier, upload["Initiated"])
        if size is None:
            continue
        judged = judging.forgotten_upload(known, migration, identifier) or judging.upload(
            known, migration, last, now
        )
        mark = ("upload-record", record.id) if record else ("upload-key", migration)
        yield Item(
            kind=Kind.UPLOAD, id=identifier, name=key, mark=mark, created=upload["Initiated"], size=size,
            monthly=storage_month("s3-standard", region, size), migration=migration, place=(bucket, key),
            standing=judged.standing, reason=judged.reason, facts=judged.facts,
            removable=judged.standing is not Standing.NEEDED,
        )  # fmt: skip


def _parts(
    client: Any, bucket: str, key: str, identifier: str, begun: datetime
) -> tuple[int | None, datetime]:
    """Bytes of all parts (None where the upload has gone meanwhile), and when the newest arrived."""
    try:
        with answering("s3:ListMultipartUploadParts", bucket=bucket, key=key):
            pages = client.get_paginator("list_parts").paginate(Bucket=bucket, Key=key, UploadId=identifier)
            parts = [part for page in pages for part in page.get("Parts", [])]
    except ServiceError as error:
        if aws_code(error) in GONE:
            return None, begun
        raise
    newest = max((part["LastModified"] for part in parts), default=begun)
    return sum(part["Size"] for part in parts), newest


def find_objects(
    client: Any, bucket: str, region: str, known: Known, images: dict[str, str]
) -> Iterator[Item]:
    """Staged objects of ours. A key that is called after a migration is not enough: its metadata has to say so."""
    with answering("s3:ListBucket", bucket=bucket):
        pages = client.get_paginator("list_objects_v2").paginate(Bucket=bucket)
        found = [entry for page in pages for entry in page.get("Contents", [])]
    for entry in found:
        migration = migration_of_key(entry["Key"])
        if not migration:
            continue
        nonce = upload_nonce(client, bucket, entry["Key"])
        if not nonce:
            continue
        judged = judging.staged_object(known, migration, images)
        yield _object(bucket, region, entry, migration, (UPLOAD_METADATA, nonce), judged)


def find_exported(client: Any, region: str, exported: Exported) -> Item | None:
    """The object of an export task of ours, None where it has gone."""
    try:
        with answering("s3:GetObject", bucket=exported.bucket, key=exported.key):
            head = client.head_object(Bucket=exported.bucket, Key=exported.key)
    except ServiceError as error:
        if aws_code(error) in GONE | DENIED:
            return None
        raise
    entry = {"Key": exported.key, "Size": head["ContentLength"], "LastModified": head["LastModified"]}
    mark = ("export-task", exported.task)
    return _object(exported.bucket, region, entry, "", mark, judging.exported())


def upload_nonce(client: Any, bucket: str, key: str) -> str:
    """What our upload wrote into the object's metadata; "" for an object that is not ours, or has gone."""
    try:
        with answering("s3:GetObject", bucket=bucket, key=key):
            head = client.head_object(Bucket=bucket, Key=key)
    except ServiceError as error:
        if aws_code(error) in GONE:
            return ""
        raise
    return str(head.get("Metadata", {}).get(UPLOAD_METADATA, ""))


def _object(
    bucket: str,
    region: str,
    entry: dict[str, Any],
    migration: str,
    mark: tuple[str, str],
    judged: judging.Judged,
) -> Item:
    standard = entry.get("StorageClass", "STANDARD") == "STANDARD"
    return Item(
        kind=Kind.OBJECT, id=object_id(bucket, entry["Key"]), name=entry["Key"].rpartition("/")[2], mark=mark,
        created=entry["LastModified"], size=entry["Size"], migration=migration, place=(bucket, entry["Key"]),
        monthly=storage_month("s3-standard", region, entry["Size"]) if standard else None,
        standing=judged.standing, reason=judged.reason, facts=judged.facts,
        removable=judged.standing is not Standing.NEEDED,
    )  # fmt: skip
