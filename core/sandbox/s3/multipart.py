"""Multipart uploads: parts arrive in any order and stay until the upload is completed or aborted."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from urllib.parse import quote

from core.sandbox import clock
from core.sandbox.aws_error import AwsError
from core.sandbox.http import BytesBody, Request, Response
from core.sandbox.s3 import body, checksums, objects
from core.sandbox.s3.objects import Context
from core.sandbox.s3.store import StoredObject, StoredPart
from core.sandbox.wire import Answer, serialize

MIN_PART = 5 << 20
MAX_PART = 5 << 30
MAX_NUMBER = 10_000


@dataclass(frozen=True, slots=True)
class Upload:
    """:param algorithm: that the client created it with; "" where it named none (then S3's default is computed)."""

    id: str
    bucket: str
    key: str
    initiated: datetime
    headers: dict[str, Any]
    algorithm: str
    checksum_type: str
    tags: dict[str, str]

    @property
    def used_algorithm(self) -> str:
        return self.algorithm or checksums.DEFAULT


@dataclass(frozen=True, slots=True)
class Part:
    number: int
    size: int
    etag: str
    modified: datetime
    algorithm: str
    checksum: str
    file: str


def create(context: Context) -> Answer:
    given = context.parameters
    objects.check_key(given["Key"])
    algorithm = given.get("ChecksumAlgorithm", "")
    if algorithm and algorithm not in checksums.ALGORITHMS:
        raise AwsError("InvalidRequest", "Checksum algorithm provided is unsupported.")
    kind = checksums.upload_type(algorithm or checksums.DEFAULT, given.get("ChecksumType", ""))
    identifier, headers = uuid.uuid4().hex + uuid.uuid4().hex, objects.kept_headers(context)
    context.store.database.execute(
        "insert into upload values (?,?,?,?,?,?,?,?)",
        identifier, given["Bucket"], given["Key"], clock.text(clock.now()), json.dumps(headers), algorithm, kind,
        json.dumps(objects.given_tags(given)),
    )  # fmt: skip
    answer = {"Bucket": given["Bucket"], "Key": given["Key"], "UploadId": identifier}
    answer |= {name: headers[name] for name in objects.SHOWN_ON_WRITE if name in headers}
    return {**answer, "ChecksumAlgorithm": algorithm, "ChecksumType": kind} if algorithm else answer


def _upload(context: Context) -> Upload:
    given = context.parameters
    rows = context.store.database.query(
        "select id, bucket, key, initiated, headers, checksum_algorithm, checksum_type, tags from upload "
        "where id=? and bucket=? and key=?",
        given["UploadId"], given["Bucket"], given["Key"],
    )  # fmt: skip
    if not rows:
        raise AwsError(
            "NoSuchUpload",
            "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or "
            "completed.",
            404,
            UploadId=given["UploadId"],
        )
    identifier, bucket, key, initiated, headers, algorithm, kind, tags = rows[0]
    return Upload(
        identifier,
        bucket,
        key,
        clock.moment(initiated),
        json.loads(headers),
        algorithm,
        kind,
        json.loads(tags),
    )


def _parts(context: Context, upload: Upload, after: int = 0, limit: int = -1) -> list[Part]:
    rows = context.store.database.query(
        "select number, size, etag, modified, checksum_algorithm, checksum, file from upload_part "
        "where upload=? and number>? order by number limit ?",
        upload.id, after, limit,
    )  # fmt: skip
    return [Part(row[0], row[1], row[2], clock.moment(row[3]), *row[4:]) for row in rows]


def upload_part(context: Context) -> Response:
    upload, number = _upload(context), _number(context)
    received = _receive(context, context.request, upload, number)
    answer: Answer = {"ETag": f'"{received.md5}"'}
    answer |= {name: upload.headers[name] for name in objects.SHOWN_ON_WRITE if name in upload.headers}
    if received.named or upload.algorithm:
        answer[checksums.member(received.algorithm)] = received.checksum
    return serialize(context.operation, answer)


def _number(context: Context) -> int:
    number = int(context.parameters["PartNumber"])
    if not 1 <= number <= MAX_NUMBER:
        raise AwsError(
            "InvalidArgument", f"Part number must be an integer between 1 and {MAX_NUMBER}, inclusive"
        )
    return number


def _receive(context: Context, request: Request, upload: Upload, number: int) -> body.Received:
    size = int(request.header("x-amz-decoded-content-length") or request.body.length or 0)
    if size > MAX_PART:
        raise AwsError(
            "EntityTooLarge",
            "Your proposed upload exceeds the maximum allowed size",
            MaxSizeAllowed=str(MAX_PART),
        )
    path = context.store.new_file()
    received = body.receive(request, context.signed, path, upload.algorithm)
    database = context.store.database
    try:
        with database.transaction():
            _upload(context)  # it may have been aborted or completed meanwhile
            replaced = database.query(
                "select file from upload_part where upload=? and number=?", upload.id, number
            )
            database.execute(
                "insert or replace into upload_part values (?,?,?,?,?,?,?,?)",
                upload.id, number, received.size, received.md5, clock.text(clock.now()), received.algorithm,
                received.checksum, path.name,
            )  # fmt: skip
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    context.store.release(file for (file,) in replaced)
    return received


def upload_part_copy(context: Context) -> Answer:
    """A part out of an object that is there: its bytes are copied, as a part is one file."""
    upload, number, source = _upload(context), _number(context), objects.copy_source(context)
    start, end = _copy_range(context.parameters.get("CopySourceRange"), source.size)
    request = Request(
        "PUT", "", "", {"content-length": str(end - start)}, _ObjectBody(context, source, start, end)
    )
    copying = replace(context, request=request, signed=context.signed.unsigned())
    received = _receive(copying, request, upload, number)
    result: Answer = {"ETag": f'"{received.md5}"', "LastModified": clock.now()}
    if upload.algorithm:
        result[checksums.member(received.algorithm)] = received.checksum
    return {"CopyPartResult": result}


def _copy_range(text: str | None, size: int) -> tuple[int, int]:
    if not text:
        return 0, size
    first, _, last = text.removeprefix("bytes=").partition("-")
    if not first.isdecimal() or not last.isdecimal() or not int(first) <= int(last) < size:
        raise AwsError("InvalidArgument", f"Range specified is not valid for source object of size: {size}")
    return int(first), int(last) + 1


class _ObjectBody(BytesBody):
    """An object's bytes in the place of a request's body."""

    def __init__(self, context: Context, source: StoredObject, start: int, end: int) -> None:
        super().__init__(b"")
        self.length = end - start
        self._blocks = context.store.read(source, start, end)

    def read(self, size: int) -> bytes:  # noqa: ARG002 - blocks come as large as they are read
        return next(self._blocks, b"")


def list_parts(context: Context) -> Answer:
    upload, given = _upload(context), context.parameters
    limit, after = min(int(given.get("MaxParts") or 1000), 1000), int(given.get("PartNumberMarker") or 0)
    found = _parts(context, upload, after, limit + 1)
    shown = found[:limit]
    answer: Answer = {
        "Bucket": upload.bucket, "Key": upload.key, "UploadId": upload.id, "PartNumberMarker": after,
        "MaxParts": limit, "IsTruncated": len(found) > limit, "Initiator": objects.OWNER, "Owner": objects.OWNER,
        "StorageClass": upload.headers.get("StorageClass", "STANDARD"), "Parts": [_shown(part) for part in shown],
    }  # fmt: skip
    if shown:
        answer["NextPartNumberMarker"] = shown[-1].number
    if upload.algorithm:
        answer |= {"ChecksumAlgorithm": upload.algorithm, "ChecksumType": upload.checksum_type}
    return answer


def _shown(part: Part) -> Answer:
    return {
        "PartNumber": part.number, "LastModified": part.modified, "ETag": f'"{part.etag}"', "Size": part.size,
        checksums.member(part.algorithm): part.checksum,
    }  # fmt: skip


def abort(context: Context) -> Answer:
    upload = _upload(context)
    _forget(context, upload, keep=frozenset())
    return {}


def _forget(context: Context, upload: Upload, keep: frozenset[str]) -> None:
    database = context.store.database
    with database.transaction():
        files = [file for (file,) in database.query("select file from upload_part where upload=?", upload.id)]
        database.execute("delete from upload_part where upload=?", upload.id)
        database.execute("delete from upload where id=?", upload.id)
    context.store.release(file for file in files if file not in keep)


def complete(context: Context) -> Answer:
    upload = _upload(context)
    objects.check_write(context)
    parts = _chosen(context, upload)
    stored = _finished(context, upload, parts)
    kept = [StoredPart(part.number, part.size, part.file, part.checksum) for part in parts]
    with context.store.database.transaction():
        _upload(context)  # two Complete calls at once: one wins
        context.store.put(stored, kept)
        _forget(context, upload, keep=frozenset(part.file for part in parts))
    host = context.request.header("host")
    answer: Answer = {
        "Location": f"http://{host}/{quote(upload.bucket)}/{quote(upload.key)}", "Bucket": upload.bucket,
        "Key": upload.key, "ETag": f'"{stored.etag}"', "ChecksumType": stored.checksum_type,
        checksums.member(stored.checksum_algorithm): stored.checksum,
    }  # fmt: skip
    return answer | {name: stored.headers[name] for name in objects.SHOWN_ON_WRITE if name in stored.headers}


def _chosen(context: Context, upload: Upload) -> list[Part]:
    """The parts that the client lists, each compared with what was received."""
    listed = (context.parameters.get("MultipartUpload") or {}).get("Parts") or []
    if not listed:
        raise AwsError(
            "MalformedXML",
            "The XML you provided was not well-formed or did not validate against our published schema",
        )
    numbers = [item.get("PartNumber", 0) for item in listed]
    if numbers != sorted(set(numbers)):
        raise AwsError(
            "InvalidPartOrder",
            "The list of parts was not in ascending order. Parts must be ordered by part number.",
        )
    have = {part.number: part for part in _parts(context, upload)}
    chosen = [_agreed(upload, item, have.get(item.get("PartNumber", 0))) for item in listed]
    for part in chosen[:-1]:
        if part.size < MIN_PART:
            raise AwsError(
                "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size",
                ProposedSize=str(part.size), MinSizeAllowed=str(MIN_PART), PartNumber=str(part.number), ETag=part.etag,
            )  # fmt: skip
    return chosen


def _agreed(upload: Upload, item: dict[str, Any], part: Part | None) -> Part:
    wrong = AwsError(
        "InvalidPart",
        "One or more of the specified parts could not be found. The part may not have been uploaded, or the specified "
        "entity tag may not match the part's entity tag.",
        UploadId=upload.id, PartNumber=str(item.get("PartNumber", "")), ETag=str(item.get("ETag", "")),
    )  # fmt: skip
    if part is None or str(item.get("ETag", "")).strip('"') != part.etag:
        raise wrong
    given = item.get(checksums.member(part.algorithm))
    if given and given != part.checksum:
        raise wrong
    if upload.algorithm and upload.checksum_type == checksums.COMPOSITE and not given:
        raise AwsError(
            "InvalidRequest",
            f"The upload was created using a {upload.algorithm.lower()} checksum. The complete request must include the "
            f"checksum for each part. It was missing for part {part.number} in the request.",
        )
    return part


def _finished(context: Context, upload: Upload, parts: list[Part]) -> StoredObject:
    given, size = context.parameters, sum(part.size for part in parts)
    expected_size = given.get("MpuObjectSize")
    if expected_size is not None and int(expected_size) != size:
        raise AwsError(
            "InvalidRequest",
            f"The provided 'x-amz-mp-object-size' header value {expected_size} does not match what was computed: {size}",
        )
    algorithm, kind = upload.used_algorithm, upload.checksum_type
    if any(part.algorithm != algorithm for part in parts):
        # Created without an algorithm and sent with another one: parts of one kind still make a composite checksum.
        algorithm, kind = parts[0].algorithm, checksums.COMPOSITE
    checksum = ""
    if all(part.algorithm == algorithm for part in parts):
        checksum = checksums.combined(algorithm, kind, ((part.checksum, part.size) for part in parts))
    promised = given.get(checksums.member(algorithm))
    if promised and checksum and promised.partition("-")[0] != checksum.partition("-")[0]:
        raise AwsError(
            "BadDigest", f"The {algorithm.lower()} you specified did not match the calculated checksum."
        )
    etag = checksums.multipart_etag(part.etag for part in parts)
    return StoredObject(
        upload.bucket,
        upload.key,
        size,
        etag,
        clock.now(),
        upload.headers,
        algorithm,
        checksum,
        kind,
        upload.tags,
    )
