"""The end of a multipart upload: S3 puts the parts together and compares the whole object's checksum with ours."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from core.aws.calls import PatientCalls
from core.aws.errors import answering, aws_code
from core.aws.ledger import Ledger, UploadRow
from core.aws.parts import whole_checksum
from core.aws.staged import abort_upload, finished_object
from core.errors import ServiceError

REFUSED_PARTS = frozenset(
    {"BadDigest", "InvalidPart", "InvalidPartOrder", "EntityTooSmall", "InvalidRequest"}
)
"""S3's answers to a finish that no repetition changes."""


def finish(row: UploadRow, ledger: Ledger, calls: PatientCalls) -> str:
    """Complete an upload whose parts are all in the ledger; the object's ETag, which the ledger keeps.

    :raises ServiceError: ``upload.not-accepted``: these parts will never do, and the next run begins anew; ``upload.checksum``.
    """
    known = ledger.parts(row.upload_id)
    whole = whole_checksum(row, known)
    parts = [
        {"PartNumber": number, "ETag": part.etag, "ChecksumCRC64NVME": part.crc}
        for number, part in sorted(known.items())
    ]

    def complete(client: Any) -> str:
        with _final(), answering("s3:CompleteMultipartUpload", bucket=row.bucket, key=row.key):
            answer = client.complete_multipart_upload(
                Bucket=row.bucket,
                Key=row.key,
                UploadId=row.upload_id,
                MultipartUpload={"Parts": parts},
                ChecksumType="FULL_OBJECT",
                ChecksumCRC64NVME=whole,
                MpuObjectSize=row.size,
            )
        told = answer.get("ChecksumCRC64NVME", whole)
        if told != whole:
            raise ServiceError("upload.checksum", bucket=row.bucket, key=row.key, ours=whole, theirs=told)
        return str(answer["ETag"])

    try:
        etag = calls(complete)
    except ServiceError as error:
        etag = _after_refusal(row, whole, error, ledger, calls)
    ledger.finish(row, etag)
    return etag


def _after_refusal(
    row: UploadRow, whole: str, error: ServiceError, ledger: Ledger, calls: PatientCalls
) -> str:
    """:raises ServiceError: the error, unless the object is there after all."""
    if aws_code(error) == "NoSuchUpload":  # what the repetition of a finish that did work is told
        etag = calls(lambda client: finished_object(client, row, whole))
        if etag:
            return etag
    if aws_code(error) in REFUSED_PARTS:
        calls(lambda client: abort_upload(client, row.bucket, row.key, row.upload_id))
        ledger.forget(row)
    raise error


@contextmanager
def _final() -> Iterator[None]:
    """A wrong checksum of one part may be a damaged packet; of the whole object it stays wrong."""
    try:
        yield
    except ServiceError as error:
        if aws_code(error) in REFUSED_PARTS:
            raise ServiceError("upload.not-accepted", retryable=False, **error.facts) from error
        raise
