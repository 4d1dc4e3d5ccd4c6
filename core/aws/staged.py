"""What lies in the bucket of an upload: its parts, the finished object, leftovers of earlier tries."""

from __future__ import annotations

from typing import Any

from core.aws.errors import DENIED, answering, aws_code
from core.aws.ledger import Ledger, UploadRow
from core.aws.marks import UPLOAD_METADATA
from core.errors import ServiceError

GONE = frozenset({"NoSuchUpload", "NoSuchKey", "NotFound", "404", "NoSuchBucket"})


def listed_parts(client: Any, bucket: str, key: str, upload_id: str) -> dict[int, dict[str, Any]] | None:
    """Parts that S3 has of an upload, by number, as ListParts gives them; None where it knows of no such upload."""
    try:
        with answering("s3:ListMultipartUploadParts", bucket=bucket, key=key):
            pages = client.get_paginator("list_parts").paginate(Bucket=bucket, Key=key, UploadId=upload_id)
            return {part["PartNumber"]: part for page in pages for part in page.get("Parts", [])}
    except ServiceError as error:
        if aws_code(error) in GONE:
            return None
        raise


def finished_object(client: Any, row: UploadRow, checksum: str) -> str:
    """The ETag of the object that this very upload made, "" where there is none (or another of its key)."""
    try:
        with answering("s3:GetObject", bucket=row.bucket, key=row.key):
            found = client.head_object(Bucket=row.bucket, Key=row.key, ChecksumMode="ENABLED")
    except ServiceError as error:
        # Without the right to list the bucket, a missing object is a 403.
        if aws_code(error) in GONE | DENIED:
            return ""
        raise
    if found["ContentLength"] != row.size or found.get("Metadata", {}).get(UPLOAD_METADATA) != row.nonce:
        return ""
    if checksum and found.get("ChecksumCRC64NVME", checksum) != checksum:
        return ""
    return str(found["ETag"])


def abort_uploads(client: Any, bucket: str, key: str) -> int:
    """Abort all unfinished uploads of exactly this key; how many there were. A caller who may not list aborts none."""
    count = 0
    try:
        with answering("s3:ListBucketMultipartUploads", bucket=bucket):
            answer = client.list_multipart_uploads(Bucket=bucket, Prefix=key)
    except ServiceError as error:
        if aws_code(error) in DENIED | GONE:
            return 0
        raise
    for upload in answer.get("Uploads", []):
        if upload["Key"] == key:
            abort_upload(client, bucket, key, upload["UploadId"])
            count += 1
    return count


def abort_upload(client: Any, bucket: str, key: str, upload_id: str) -> None:
    """S3 throws the parts away. No error when there is no such upload any more."""
    try:
        with answering("s3:AbortMultipartUpload", bucket=bucket, key=key):
            client.abort_multipart_upload(Bucket=bucket, Key=key, UploadId=upload_id)
    except ServiceError as error:
        if aws_code(error) not in GONE:
            raise


def discard(client: Any, ledger: Ledger, bucket: str, key: str) -> None:
    """Remove everything that an upload has left in the bucket, finished or not, and forget it."""
    row = ledger.upload(bucket, key)
    if row is None:
        return
    if not row.etag:
        abort_upload(client, bucket, key, row.upload_id)
    etag = row.etag or finished_object(client, row, "")
    if etag:
        delete_object(client, bucket, key)
    ledger.forget(row)


def delete_object(client: Any, bucket: str, key: str) -> None:
    with answering("s3:DeleteObject", bucket=bucket, key=key):
        client.delete_object(Bucket=bucket, Key=key)
