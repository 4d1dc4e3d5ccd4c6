"""S3's front: routes a request, reads its parameters, answers or refuses in S3's own form."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from core.sandbox.account.access import s3 as access
from core.sandbox.account.denial import denial
from core.sandbox.account.evaluation import Access
from core.sandbox.account.gate import Denied, Gate, Visitor
from core.sandbox.aws_error import AwsError
from core.sandbox.database import Database
from core.sandbox.http import MAX_DOCUMENT, Request, Response
from core.sandbox.s3 import buckets, listing, multipart, objects
from core.sandbox.s3.body import receive
from core.sandbox.s3.checksums import HEADER
from core.sandbox.s3.objects import Context
from core.sandbox.s3.routes import match
from core.sandbox.s3.store import Store
from core.sandbox.signature import Signed
from core.sandbox.state import ACCOUNT
from core.sandbox.wire import parse, serialize

log = logging.getLogger(__name__)

Handler = Callable[[Context], Any]
"""Takes the context; gives boto3's answer as a dict, or a whole Response where bytes are streamed."""

_STREAMED = frozenset({"PutObject", "UploadPart"})
_HANDLERS: dict[str, Handler] = {
    **buckets.handlers(),
    "PutObject": objects.put_object, "GetObject": objects.get_object, "HeadObject": objects.head_object,
    "DeleteObject": objects.delete_object, "DeleteObjects": objects.delete_objects, "CopyObject": objects.copy_object,
    "GetObjectTagging": objects.get_tags, "PutObjectTagging": objects.put_tags,
    "DeleteObjectTagging": objects.delete_tags, "GetObjectAttributes": objects.get_attributes,
    "GetObjectAcl": objects.get_acl, "PutObjectAcl": buckets.put_acl,
    "ListObjects": listing.list_objects, "ListObjectsV2": listing.list_objects_v2,
    "ListObjectVersions": listing.list_versions, "ListMultipartUploads": listing.list_uploads,
    "CreateMultipartUpload": multipart.create, "UploadPart": multipart.upload_part,
    "UploadPartCopy": multipart.upload_part_copy, "ListParts": multipart.list_parts,
    "CompleteMultipartUpload": multipart.complete, "AbortMultipartUpload": multipart.abort,
}  # fmt: skip


class S3:
    """The service on one state folder."""

    def __init__(self, database: Database, folder: Path) -> None:
        """:param folder: for the objects' bytes."""
        self.store = Store(database, folder)

    def handle(self, request: Request, signed: Signed, visitor: Visitor, gate: Gate) -> Response:
        """Answer a request whose signature is right, if the gate lets the visitor through."""
        try:
            return self._answer(request, signed, visitor, gate)
        except AwsError as error:
            return error_response(error, request)
        except Denied as denied:
            return error_response(denial(denied, "rest-xml"), request)
        except ConnectionError:
            raise
        except Exception:
            log.exception("%s %s", request.method, request.path)
            internal = AwsError("InternalError", "We encountered an internal error. Please try again.", 500)
            return error_response(internal, request)

    def _answer(self, request: Request, signed: Signed, visitor: Visitor, gate: Gate) -> Response:
        found = match(request)
        name = found.operation.name
        handler = _HANDLERS.get(name)
        if handler is None:
            raise AwsError("NotImplemented", f"{name} is not offered by the sandbox.", 501)
        document = b"" if name in _STREAMED else self._document(request, signed, name)
        parameters = parse(request, found.operation, document, {"Bucket": found.bucket, "Key": found.key})
        presigned = not request.header("authorization")
        gate.check(
            visitor, access.wanted(name, parameters, signed.scope.region, self.store, presigned=presigned)
        )
        if found.bucket and name != "CreateBucket":
            self.store.bucket(found.bucket)
        if parameters.get("ExpectedBucketOwner", ACCOUNT) != ACCOUNT:
            raise AwsError("AccessDenied", "Access Denied", 403)
        context = Context(
            self.store, request, signed, found.operation, parameters, partial(gate.allows, visitor)
        )
        try:
            answer = handler(context)
        except AwsError as error:
            if error.code == "NoSuchKey":  # told only to those who may list what there is
                gate.check(visitor, [Access("s3:ListBucket", f"arn:aws:s3:::{found.bucket}")])
            raise
        return answer if isinstance(answer, Response) else serialize(found.operation, answer)

    def _document(self, request: Request, signed: Signed, operation: str) -> bytes:
        """The body of a request that is XML or JSON, checked as an object's would be.

        The checksums of CompleteMultipartUpload are those of the object, not of its own document.
        """
        if request.body.length == 0:
            return b""
        if (request.body.length or 0) > MAX_DOCUMENT:
            raise AwsError("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
        if operation == "CompleteMultipartUpload":
            others = {name: value for name, value in request.headers.items() if not name.startswith(HEADER)}
            request = Request(request.method, request.path, request.query, others, request.body)
        path = self.store.new_file()
        try:
            if receive(request, signed, path).size > MAX_DOCUMENT:
                raise AwsError("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
            return path.read_bytes()
        finally:
            path.unlink(missing_ok=True)


def error_response(error: AwsError, request: Request) -> Response:
    """S3's error document. A HEAD has none: the status has to say it."""
    identifier = secrets.token_hex(8).upper()
    fields = {"Code": error.code, "Message": error.message, **error.fields, "Resource": request.decoded_path}
    fields |= {"RequestId": identifier, "HostId": secrets.token_hex(16)}
    elements = "".join(f"<{name}>{escape(_printable(value))}</{name}>" for name, value in fields.items())
    body = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error>{elements}</Error>'.encode()
    headers = {"Content-Type": "application/xml", "x-amz-request-id": identifier}
    if error.status == 304:
        return Response(304, headers)
    return Response(error.status, headers, b"" if request.method == "HEAD" else body)


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() else "?" for char in text)
