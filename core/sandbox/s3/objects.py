"""Objects: put, get, head, copy, delete, tags and attributes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, unquote

from core.sandbox import clock
from core.sandbox.account import keys
from core.sandbox.account.evaluation import Access
from core.sandbox.aws_error import AwsError
from core.sandbox.http import Request, Response
from core.sandbox.s3 import body, checksums
from core.sandbox.s3.store import Store, StoredObject, StoredPart
from core.sandbox.signature import Signed
from core.sandbox.wire import Answer, Parameters, serialize

KEPT_HEADERS = (
    "CacheControl", "ContentDisposition", "ContentEncoding", "ContentLanguage", "ContentType", "Metadata",
    "ServerSideEncryption", "SSEKMSKeyId", "BucketKeyEnabled", "StorageClass", "WebsiteRedirectLocation",
)  # fmt: skip
SHOWN_ON_WRITE = ("ServerSideEncryption", "SSEKMSKeyId", "BucketKeyEnabled")
MAX_KEY = 1024
MAX_PUT = 5 << 30
MAX_METADATA = 2048


@dataclass(frozen=True, slots=True)
class Context:
    """One request as an S3 handler sees it.

    :param may: whether whoever asks may do something more than the request itself says.
    """

    store: Store
    request: Request
    signed: Signed
    operation: Any
    parameters: Parameters
    may: Callable[[Access], bool]


def kept_headers(context: Context) -> dict[str, Any]:
    """What is stored with a new object: the request's own headers, and the bucket's default encryption.

    :raises AwsError: metadata too large, or encryption with a key of the client's (SSE-C), which is not offered.
    """
    given = context.parameters
    if given.get("SSECustomerAlgorithm"):
        raise AwsError(
            "NotImplemented", "Server side encryption with customer provided keys is not offered here.", 501
        )
    if given.get("ObjectLockMode") or given.get("ObjectLockLegalHoldStatus") == "ON":
        raise AwsError("InvalidRequest", "Bucket is missing Object Lock Configuration")
    metadata = given.get("Metadata") or {}
    if sum(len(name) + len(value.encode()) for name, value in metadata.items()) > MAX_METADATA:
        raise AwsError("MetadataTooLarge", "Your metadata headers exceed the maximum allowed metadata size")
    kept = {name: given[name] for name in KEPT_HEADERS if given.get(name)}
    kept.setdefault("ContentType", "binary/octet-stream")
    encoding = [part.strip() for part in kept.pop("ContentEncoding", "").split(",")]
    if encoding := [part for part in encoding if part and part != "aws-chunked"]:
        kept["ContentEncoding"] = ",".join(encoding)
    if "ServerSideEncryption" not in kept:
        kept.update(default_encryption(context.store, given["Bucket"]))
    if kept.get("SSEKMSKeyId"):
        kept["SSEKMSKeyId"] = _usable_key(str(kept["SSEKMSKeyId"]), context.signed.scope.region)
    return kept


def _usable_key(key: str, region: str) -> str:
    """ARN of a KMS key.

    :raises AwsError: it cannot be used, in KMS's words as S3 passes them on.
    """
    arn = keys.resolved(key, region)
    if keys.usable(arn, region) is not None:
        return arn
    if keys.find(arn, region) is not None:
        raise AwsError("KMS.DisabledException", f"{arn} is disabled.")
    raise AwsError("KMS.NotFoundException", f"Key '{arn}' does not exist")


def default_encryption(store: Store, bucket: str) -> dict[str, Any]:
    """How the bucket encrypts what names no encryption itself: ``ServerSideEncryption``, and ``SSEKMSKeyId`` where there is one."""
    setting = store.setting(bucket, "encryption") or {}
    for rule in setting.get("Rules", []):
        default = rule.get("ApplyServerSideEncryptionByDefault") or {}
        if default.get("SSEAlgorithm"):
            key = {"SSEKMSKeyId": default["KMSMasterKeyID"]} if default.get("KMSMasterKeyID") else {}
            return {"ServerSideEncryption": default["SSEAlgorithm"], **key}
    return {"ServerSideEncryption": "AES256"}


def given_tags(parameters: Parameters) -> dict[str, str]:
    """The ``x-amz-tagging`` header."""
    return dict(parse_qsl(parameters.get("Tagging") or "", keep_blank_values=True))


def check_key(key: str) -> None:
    if len(key.encode()) > MAX_KEY:
        raise AwsError("KeyTooLongError", "Your key is too long", MaxSizeAllowed=str(MAX_KEY))


def check_write(context: Context) -> None:
    """``If-None-Match: *`` and ``If-Match`` of a write."""
    given = context.parameters
    current = context.store.find(given["Bucket"], given["Key"])
    wanted = given.get("IfMatch")
    if (given.get("IfNoneMatch") == "*" and current) or (
        wanted and (current is None or wanted.strip('"') != current.etag)
    ):
        condition = "If-None-Match" if given.get("IfNoneMatch") else "If-Match"
        raise AwsError(
            "PreconditionFailed",
            "At least one of the pre-conditions you specified did not hold",
            412,
            Condition=condition,
        )


def put_object(context: Context) -> Response:
    given = context.parameters
    check_key(given["Key"])
    check_write(context)
    headers = kept_headers(context)
    if (
        int(context.request.header("x-amz-decoded-content-length") or context.request.body.length or 0)
        > MAX_PUT
    ):
        raise AwsError(
            "EntityTooLarge",
            "Your proposed upload exceeds the maximum allowed size",
            MaxSizeAllowed=str(MAX_PUT),
        )
    path = context.store.new_file()
    received = body.receive(context.request, context.signed, path)
    stored = StoredObject(
        given["Bucket"], given["Key"], received.size, received.md5, clock.now(), headers,
        received.algorithm, received.checksum, checksums.FULL_OBJECT, given_tags(given),
    )  # fmt: skip
    context.store.put(stored, [StoredPart(1, received.size, path.name, received.checksum)])
    return serialize(context.operation, {"ETag": f'"{received.md5}"', **_written(stored)})


def _written(stored: StoredObject) -> Answer:
    return {
        **{name: stored.headers[name] for name in SHOWN_ON_WRITE if name in stored.headers},
        checksums.member(stored.checksum_algorithm): stored.checksum,
        "ChecksumType": stored.checksum_type,
    }


def get_object(context: Context) -> Response:
    stored, answer, (start, end) = _found(context)
    response = serialize(context.operation, answer)
    response.headers["Content-Length"] = str(end - start)
    if end - start:
        response.body = context.store.read(stored, start, end)
    response.status = 206 if "ContentRange" in answer else 200
    return response


def head_object(context: Context) -> Response:
    _, answer, (start, end) = _found(context)
    response = serialize(context.operation, answer)
    response.headers["Content-Length"] = str(end - start)
    response.status = 206 if "ContentRange" in answer else 200
    return response


def _found(context: Context) -> tuple[StoredObject, Answer, tuple[int, int]]:
    """The object, its headers, and which bytes are wanted."""
    given = context.parameters
    stored = context.store.object(given["Bucket"], given["Key"])
    _check_read(stored, given)
    if stored.headers.get("SSEKMSKeyId") and context.operation.name == "GetObject":
        _usable_key(str(stored.headers["SSEKMSKeyId"]), context.signed.scope.region)
    start, end, ranged = _wanted_range(context.store, stored, given)
    answer: Answer = {
        "ETag": f'"{stored.etag}"', "LastModified": stored.modified, "AcceptRanges": "bytes", **stored.headers,
    }  # fmt: skip
    if ranged:
        answer["ContentRange"] = f"bytes {start}-{end - 1}/{stored.size}"
    elif given.get("ChecksumMode") == "ENABLED":
        answer[checksums.member(stored.checksum_algorithm)] = stored.checksum
        answer["ChecksumType"] = stored.checksum_type
    if given.get("PartNumber"):
        answer["PartsCount"] = len(context.store.parts(stored))
    if stored.tags and context.operation.name == "GetObject":
        answer["TagCount"] = len(stored.tags)
    for name, header in (
        ("ResponseContentType", "ContentType"), ("ResponseContentDisposition", "ContentDisposition"),
        ("ResponseContentEncoding", "ContentEncoding"), ("ResponseContentLanguage", "ContentLanguage"),
        ("ResponseCacheControl", "CacheControl"),
    ):  # fmt: skip
        if given.get(name):
            answer[header] = given[name]
    return stored, answer, (start, end)


def _utc(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _check_read(stored: StoredObject, given: Parameters, prefix: str = "") -> None:
    etag, modified = stored.etag, stored.modified.replace(microsecond=0)
    failed = AwsError(
        "PreconditionFailed", "At least one of the pre-conditions you specified did not hold", 412
    )
    if (match := given.get(f"{prefix}IfMatch")) and match.strip('"') not in {etag, "*"}:
        raise failed
    if (since := given.get(f"{prefix}IfUnmodifiedSince")) and not match and modified > _utc(since):
        raise failed
    unchanged = (none := given.get(f"{prefix}IfNoneMatch")) and none.strip('"') in {etag, "*"}
    newer = given.get(f"{prefix}IfModifiedSince")
    if unchanged or (newer and not none and modified <= _utc(newer)):
        raise failed if prefix else AwsError("NotModified", "", 304)


def _wanted_range(store: Store, stored: StoredObject, given: Parameters) -> tuple[int, int, bool]:
    """First byte, byte after the last, and whether that is a part only."""
    if number := given.get("PartNumber"):
        start = 0
        for part in store.parts(stored):
            if part.number == number:
                return start, start + part.size, True
            start += part.size
        raise AwsError("InvalidPartNumber", "The requested partnumber is not satisfiable", 416)
    found = re.fullmatch(r"bytes=(\d*)-(\d*)", given.get("Range") or "")
    if not found or found.group(0) == "bytes=-":
        return 0, stored.size, False
    first, last = found.groups()
    start = int(first) if first else max(stored.size - int(last), 0)
    end = min(int(last) + 1, stored.size) if first and last else stored.size
    if start >= stored.size or (first and last and int(last) < start) or (not first and not int(last)):
        raise AwsError(
            "InvalidRange", "The requested range is not satisfiable", 416,
            RangeRequested=str(given["Range"]), ActualObjectSize=str(stored.size),
        )  # fmt: skip
    return start, end, True


def delete_object(context: Context) -> Answer:
    context.store.delete(context.parameters["Bucket"], context.parameters["Key"])
    return {}


def delete_objects(context: Context) -> Answer:
    wanted = context.parameters["Delete"]
    if len(wanted["Objects"]) > 1000:
        raise AwsError(
            "MalformedXML",
            "The XML you provided was not well-formed or did not validate against our published schema",
        )
    bucket = context.parameters["Bucket"]
    deleted, errors = [], []
    for item in wanted["Objects"]:
        if context.may(Access("s3:DeleteObject", f"arn:aws:s3:::{bucket}/{item['Key']}")):
            context.store.delete(bucket, item["Key"])
            deleted.append({"Key": item["Key"]})
        else:
            errors.append({"Key": item["Key"], "Code": "AccessDenied", "Message": "Access Denied"})
    answer: Answer = {"Errors": errors} if errors else {}
    return answer if wanted.get("Quiet") else {**answer, "Deleted": deleted}


def copy_source(context: Context) -> StoredObject:
    """The object that ``x-amz-copy-source`` names, its conditions checked."""
    source, _, version = context.parameters["CopySource"].partition("?versionId=")
    bucket, _, key = unquote(source).removeprefix("/").partition("/")
    if not key or version not in {"", "null"}:
        raise AwsError("InvalidArgument", "Invalid copy source object key")
    context.store.bucket(bucket)
    stored = context.store.object(bucket, key)
    _check_read(stored, context.parameters, "CopySource")
    return stored


def copy_object(context: Context) -> Answer:
    given, source = context.parameters, copy_source(context)
    check_key(given["Key"])
    check_write(context)
    replaced = given.get("MetadataDirective") == "REPLACE"
    headers = kept_headers(context)
    same = (source.bucket, source.key) == (given["Bucket"], given["Key"])
    if (
        same
        and not replaced
        and not any(given.get(name) for name in ("StorageClass", "ServerSideEncryption"))
    ):
        raise AwsError(
            "InvalidRequest",
            "This copy request is illegal because it is trying to copy an object to itself without changing the object's "
            "metadata, storage class, website redirect location or encryption attributes.",
        )
    if source.size > MAX_PUT:
        raise AwsError(
            "InvalidRequest",
            f"The specified copy source is larger than the maximum allowable size for a copy source: {MAX_PUT}",
        )
    if not replaced:
        own = {name: headers[name] for name in (*SHOWN_ON_WRITE, "StorageClass") if name in headers}
        headers = {
            **{n: v for n, v in source.headers.items() if n not in (*SHOWN_ON_WRITE, "StorageClass")},
            **own,
        }
    tags = given_tags(given) if given.get("TaggingDirective") == "REPLACE" else source.tags
    copy = replace(
        source, bucket=given["Bucket"], key=given["Key"], modified=clock.now(), headers=headers, tags=tags
    )
    context.store.put(copy, context.store.parts(source))
    result = {"ETag": f'"{copy.etag}"', "LastModified": copy.modified}
    result[checksums.member(copy.checksum_algorithm)] = copy.checksum
    result["ChecksumType"] = copy.checksum_type
    return {"CopyObjectResult": result, **{name: headers[name] for name in SHOWN_ON_WRITE if name in headers}}


def get_tags(context: Context) -> Answer:
    stored = context.store.object(context.parameters["Bucket"], context.parameters["Key"])
    return {"TagSet": [{"Key": name, "Value": value} for name, value in stored.tags.items()]}


def put_tags(context: Context) -> Answer:
    wanted = context.parameters.get("Tagging", {}).get("TagSet", [])
    return _set_tags(context, {tag["Key"]: tag["Value"] for tag in wanted})


def delete_tags(context: Context) -> Answer:
    return _set_tags(context, {})


def _set_tags(context: Context, tags: dict[str, str]) -> Answer:
    if len(tags) > 10:
        raise AwsError("BadRequest", "Object tags cannot be greater than 10")
    stored = context.store.object(context.parameters["Bucket"], context.parameters["Key"])
    with context.store.database.transaction():
        context.store.put(replace(stored, tags=tags), context.store.parts(stored))
    return {}


def get_attributes(context: Context) -> Answer:
    stored = context.store.object(context.parameters["Bucket"], context.parameters["Key"])
    wanted = {item for text in context.parameters["ObjectAttributes"] for item in text.split(",")}
    answer: Answer = {"LastModified": stored.modified}
    if "ETag" in wanted:
        answer["ETag"] = stored.etag
    if "ObjectSize" in wanted:
        answer["ObjectSize"] = stored.size
    if "StorageClass" in wanted:
        answer["StorageClass"] = stored.headers.get("StorageClass", "STANDARD")
    if "Checksum" in wanted:
        answer["Checksum"] = {
            checksums.member(stored.checksum_algorithm): stored.checksum, "ChecksumType": stored.checksum_type,
        }  # fmt: skip
    if "ObjectParts" in wanted and "-" in stored.etag:
        parts = context.store.parts(stored)
        name = checksums.member(stored.checksum_algorithm)
        shown = [{"PartNumber": part.number, "Size": part.size, name: part.checksum} for part in parts]
        answer["ObjectParts"] = {"TotalPartsCount": len(parts), "IsTruncated": False, "Parts": shown}
    return answer


def get_acl(context: Context) -> Answer:
    context.store.object(context.parameters["Bucket"], context.parameters["Key"])
    return owner_acl()


OWNER = {"ID": "75aa57f09aa0c8caeab4f8c24e99d10f8e7faeebf76c078efc7c6caea54ba06a", "DisplayName": "amigrate"}


def owner_acl() -> Answer:
    grantee = {"Type": "CanonicalUser", **OWNER}
    return {"Owner": OWNER, "Grants": [{"Grantee": grantee, "Permission": "FULL_CONTROL"}]}
