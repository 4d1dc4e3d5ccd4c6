"""Listings: objects (both versions of the call), object versions, multipart uploads; prefix, delimiter and paging."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar
from urllib.parse import quote

from core.sandbox import clock
from core.sandbox.aws_error import AwsError
from core.sandbox.s3.checksums import member
from core.sandbox.s3.objects import OWNER, Context
from core.sandbox.s3.store import StoredObject, to_object
from core.sandbox.wire import Answer

PAGE = 1000
_LAST = chr(0x10FFFF)
"""Sorts after every other character: a common prefix followed by it is past all keys with that prefix."""
R = TypeVar("R")


@dataclass(slots=True)
class Page(Generic[R]):
    """One page: rows and common prefixes counted together, as S3 does. ``last`` is the last key or prefix on it."""

    rows: list[R] = field(default_factory=list)
    prefixes: list[str] = field(default_factory=list)
    last: str = ""
    truncated: bool = False


def _paged(
    rows_after: Callable[[str], Iterator[tuple[str, R]]], given: dict[str, Any], marker: str, limit: int
) -> Page[R]:
    """Walk keys in order from ``marker`` (exclusive); a common prefix is stepped over in one go."""
    prefix, delimiter = given.get("Prefix") or "", given.get("Delimiter") or ""
    page: Page[R] = Page()
    if delimiter and marker:
        group = _group(marker, prefix, delimiter)
        if group and marker == group:
            marker = group + _LAST
    while True:
        skipped = False
        for key, row in rows_after(marker):
            if not key.startswith(prefix):
                return page
            if len(page.rows) + len(page.prefixes) >= limit:
                page.truncated = bool(limit)
                return page
            group = _group(key, prefix, delimiter)
            if group:
                page.prefixes.append(group)
                page.last, marker, skipped = group, group + _LAST, True
                break
            page.rows.append(row)
            page.last = marker = key
        if not skipped:
            return page


def _group(key: str, prefix: str, delimiter: str) -> str:
    """The common prefix that a key belongs to, or ""."""
    if not delimiter or not key.startswith(prefix):
        return ""
    at = key.find(delimiter, len(prefix))
    return key[: at + len(delimiter)] if at >= 0 else ""


def _objects_after(context: Context) -> Callable[[str], Iterator[tuple[str, StoredObject]]]:
    bucket, prefix = context.parameters["Bucket"], context.parameters.get("Prefix") or ""

    def walk(marker: str) -> Iterator[tuple[str, StoredObject]]:
        while True:
            rows = context.store.database.query(
                "select bucket, key, size, etag, modified, headers, checksum_algorithm, checksum, checksum_type, tags "
                "from object where bucket=? and key>? and key>=? order by key limit ?",
                bucket, marker, prefix, PAGE + 1,
            )  # fmt: skip
            for row in rows:
                stored = to_object(row)
                yield stored.key, stored
            if len(rows) <= PAGE:
                return
            marker = rows[-1][1]

    return walk


class _Encoder:
    """``encoding-type=url``: keys that XML cannot carry."""

    def __init__(self, given: dict[str, Any]) -> None:
        kind = given.get("EncodingType")
        if kind not in {None, "", "url"}:
            raise AwsError("InvalidArgument", "Invalid Encoding Method specified in Request")
        self.answer: Answer = {"EncodingType": "url"} if kind else {}

    def __call__(self, text: str) -> str:
        return quote(text, safe="/") if self.answer else text


def _limit(given: dict[str, Any], name: str) -> int:
    value = given.get(name)
    if value is None:
        return PAGE
    if int(value) < 0:
        raise AwsError("InvalidArgument", f"Argument {name} must be an integer between 0 and 2147483647")
    return min(int(value), PAGE)


def _content(stored: StoredObject, encode: _Encoder, *, owner: bool) -> Answer:
    shown: Answer = {
        "Key": encode(stored.key), "LastModified": stored.modified, "ETag": f'"{stored.etag}"', "Size": stored.size,
        "StorageClass": stored.headers.get("StorageClass", "STANDARD"),
    }  # fmt: skip
    if stored.checksum and member(stored.checksum_algorithm):
        shown |= {"ChecksumAlgorithm": [stored.checksum_algorithm], "ChecksumType": stored.checksum_type}
    return {**shown, "Owner": OWNER} if owner else shown


def list_objects_v2(context: Context) -> Answer:
    given = context.parameters
    encode, limit = _Encoder(given), _limit(given, "MaxKeys")
    token = given.get("ContinuationToken")
    page = _paged(
        _objects_after(context), given, _from_token(token) if token else given.get("StartAfter") or "", limit
    )
    answer: Answer = {
        "Name": given["Bucket"], "Prefix": encode(given.get("Prefix") or ""), "MaxKeys": limit,
        "KeyCount": len(page.rows) + len(page.prefixes), "IsTruncated": page.truncated, **encode.answer,
        "Contents": [_content(row, encode, owner=bool(given.get("FetchOwner"))) for row in page.rows],
        "CommonPrefixes": [{"Prefix": encode(prefix)} for prefix in page.prefixes],
    }  # fmt: skip
    if given.get("Delimiter"):
        answer["Delimiter"] = encode(given["Delimiter"])
    if given.get("StartAfter"):
        answer["StartAfter"] = encode(given["StartAfter"])
    if token:
        answer["ContinuationToken"] = token
    if page.truncated:
        answer["NextContinuationToken"] = base64.urlsafe_b64encode(page.last.encode()).decode()
    return answer


def _from_token(token: str) -> str:
    try:
        return base64.urlsafe_b64decode(token.encode()).decode()
    except ValueError:
        raise AwsError("InvalidArgument", "The continuation token provided is incorrect") from None


def list_objects(context: Context) -> Answer:
    given = context.parameters
    encode, limit = _Encoder(given), _limit(given, "MaxKeys")
    page = _paged(_objects_after(context), given, given.get("Marker") or "", limit)
    answer: Answer = {
        "Name": given["Bucket"], "Prefix": encode(given.get("Prefix") or ""), "Marker": encode(given.get("Marker") or ""),
        "MaxKeys": limit, "IsTruncated": page.truncated, **encode.answer,
        "Contents": [_content(row, encode, owner=True) for row in page.rows],
        "CommonPrefixes": [{"Prefix": encode(prefix)} for prefix in page.prefixes],
    }  # fmt: skip
    if given.get("Delimiter"):
        answer["Delimiter"] = encode(given["Delimiter"])
    if page.truncated and given.get("Delimiter"):
        answer["NextMarker"] = encode(page.last)
    return answer


def list_versions(context: Context) -> Answer:
    """Every object is its own only version: ``null``."""
    given = context.parameters
    encode, limit = _Encoder(given), _limit(given, "MaxKeys")
    page = _paged(_objects_after(context), given, given.get("KeyMarker") or "", limit)
    versions = [
        {
            "Key": encode(row.key), "VersionId": "null", "IsLatest": True, "LastModified": row.modified, "Size": row.size,
            "ETag": f'"{row.etag}"', "StorageClass": row.headers.get("StorageClass", "STANDARD"), "Owner": OWNER,
        }
        for row in page.rows
    ]  # fmt: skip
    answer: Answer = {
        "Name": given["Bucket"], "Prefix": encode(given.get("Prefix") or ""), "KeyMarker": encode(given.get("KeyMarker") or ""),
        "MaxKeys": limit, "IsTruncated": page.truncated, "Versions": versions, **encode.answer,
        "CommonPrefixes": [{"Prefix": encode(prefix)} for prefix in page.prefixes],
    }  # fmt: skip
    if page.truncated:
        answer |= {"NextKeyMarker": encode(page.last), "NextVersionIdMarker": "null"}
    return answer


def list_uploads(context: Context) -> Answer:
    given = context.parameters
    encode, limit = _Encoder(given), _limit(given, "MaxUploads")
    key_marker, id_marker = given.get("KeyMarker") or "", given.get("UploadIdMarker") or ""
    prefix, delimiter = given.get("Prefix") or "", given.get("Delimiter") or ""
    rows = context.store.database.query(
        "select key, id, initiated, headers, checksum_algorithm, checksum_type from upload where bucket=?1 "
        "and (key>?2 or (key=?2 and ?3<>'' and id>?3)) and key>=?4 order by key, id limit 10000",
        given["Bucket"], key_marker, id_marker, prefix,
    )  # fmt: skip
    uploads: list[Answer] = []
    prefixes: list[str] = []
    last, truncated = ("", ""), False
    for key, identifier, initiated, _, algorithm, kind in rows:
        group = _group(key, prefix, delimiter)
        if not key.startswith(prefix) or (group and group in prefixes):
            continue
        if len(uploads) + len(prefixes) >= limit:
            truncated = True
            break
        last = (group or key, "" if group else identifier)
        if group:
            prefixes.append(group)
            continue
        shown = {
            "Key": encode(key), "UploadId": identifier, "Initiated": clock.moment(initiated), "Owner": OWNER,
            "Initiator": OWNER, "StorageClass": "STANDARD",
        }  # fmt: skip
        uploads.append(
            {**shown, "ChecksumAlgorithm": algorithm, "ChecksumType": kind} if algorithm else shown
        )
    answer: Answer = {
        "Bucket": given["Bucket"], "KeyMarker": encode(key_marker), "UploadIdMarker": id_marker, "MaxUploads": limit,
        "Prefix": encode(prefix), "IsTruncated": truncated, "Uploads": uploads, **encode.answer,
        "CommonPrefixes": [{"Prefix": encode(item)} for item in prefixes],
    }  # fmt: skip
    if truncated:
        answer |= {"NextKeyMarker": encode(last[0]), "NextUploadIdMarker": last[1]}
    return answer
