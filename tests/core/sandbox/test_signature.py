"""Signatures against botocore's own signer, and the ways in which a request is not believed."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta

import pytest
from botocore.auth import S3SigV4Auth, SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from core.sandbox.http import BytesBody, Request
from core.sandbox.signature import AccessKey, SignatureError, read_scope, verify

KEY = AccessKey("AKIATEST", "secret", "arn:aws:iam::123456789012:user/u")
BODY = b"Action=DescribeImages"


def find(identifier: str) -> AccessKey | None:
    return KEY if identifier == KEY.access_key_id else None


def signed(
    method: str = "POST",
    url: str = "http://127.0.0.1:1/",
    service: str = "ec2",
    body: bytes = BODY,
    **headers: str,
) -> Request:
    """A request as botocore would send it."""
    raw = AWSRequest(method=method, url=url, data=body, headers={"Host": "127.0.0.1:1", **headers})
    signer = S3SigV4Auth if service == "s3" else SigV4Auth
    signer(Credentials(KEY.access_key_id, KEY.secret), service, "us-east-1").add_auth(raw)
    return request(raw.method, raw.url, dict(raw.headers.items()), body)


def request(method: str, url: str, headers: dict[str, str], body: bytes) -> Request:
    path, _, query = url.removeprefix("http://127.0.0.1:1").partition("?")
    return Request(
        method, path, query, {name.lower(): value for name, value in headers.items()}, BytesBody(body)
    )


def why(given: Request, body: bytes = BODY, now: datetime | None = None) -> str:
    with pytest.raises(SignatureError) as error:
        verify(given, find, hashlib.sha256(body).hexdigest(), now)
    return error.value.kind


@pytest.mark.parametrize(
    ("service", "url"),
    [
        ("ec2", "http://127.0.0.1:1/"), ("ebs", "http://127.0.0.1:1/snapshots/a%20b//c/../d"),
        ("s3", "http://127.0.0.1:1/bucket/a%20b/%C3%BC%2Bx?partNumber=1&uploadId=x%2Fy&empty="),
        ("s3", "http://127.0.0.1:1/bucket//double/./dots"),
    ],
)  # fmt: skip
def test_what_botocore_signs_is_believed(service: str, url: str) -> None:
    given = signed(url=url, service=service)
    found = verify(given, find, hashlib.sha256(BODY).hexdigest())
    assert (found.scope.service, found.scope.region, found.key.principal) == (
        service,
        "us-east-1",
        KEY.principal,
    )
    assert read_scope(given) == found.scope


def test_presigned() -> None:
    raw = AWSRequest(
        method="GET", url="http://127.0.0.1:1/?Action=GetCallerIdentity", headers={"Host": "127.0.0.1:1"}
    )
    SigV4QueryAuth(Credentials(KEY.access_key_id, KEY.secret), "sts", "us-east-1", expires=60).add_auth(raw)
    given = request("GET", raw.url, {"Host": "127.0.0.1:1"}, b"")
    assert verify(given, find).scope.service == "sts"
    assert why(given, b"", datetime.now(UTC) + timedelta(seconds=61)) == "expired"
    assert why(given, b"", datetime.now(UTC) - timedelta(minutes=16)) == "expired"


def test_another_body() -> None:
    assert why(signed(), b"Action=DeleteSnapshot") == "mismatch"


def test_another_method_path_query_or_header() -> None:
    given = signed(service="s3", url="http://127.0.0.1:1/b/k?x=1")
    for change in (
        ("PUT", given.path, given.query),
        ("POST", "/b/other", given.query),
        ("POST", given.path, "x=2"),
    ):
        assert why(Request(*change, given.headers, BytesBody(BODY))) == "mismatch"
    moved = {**given.headers, "host": "127.0.0.1:2"}
    assert why(Request("POST", given.path, given.query, moved, BytesBody(BODY))) == "mismatch"


def test_header_that_nobody_signed() -> None:
    given = signed(service="s3")
    more = {**given.headers, "x-amz-acl": "public-read"}
    assert why(Request("POST", given.path, given.query, more, BytesBody(BODY))) == "unsigned-headers"


def test_clock() -> None:
    assert why(signed(), BODY, datetime.now(UTC) + timedelta(minutes=16)) == "skew"
    assert why(signed(), BODY, datetime.now(UTC) - timedelta(minutes=16)) == "skew"


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("", "missing"),
        ("Basic abc", "malformed"),
        ("AWS4-HMAC-SHA256 Credential=a/b/c, SignedHeaders=host, Signature=0", "malformed"),
        ("AWS4-HMAC-SHA256 Credential=AKIATEST/20260101/us-east-1/ec2/aws4_request", "malformed"),
        ("AWS AKIATEST:signature", "malformed"),
    ],
)
def test_not_a_signature(header: str, kind: str) -> None:
    assert why(Request("GET", "/", "", {"authorization": header, "host": "h"}, BytesBody(b""))) == kind


def test_unknown_key_and_session_token() -> None:
    given = signed()
    with pytest.raises(SignatureError) as unknown:
        verify(given, lambda _: None)
    assert unknown.value.kind == "unknown-key"
    assert why(signed(**{"X-Amz-Security-Token": "made-up"})) == "token"
    old = AccessKey(
        KEY.access_key_id, KEY.secret, KEY.principal, "", datetime.now(UTC) - timedelta(seconds=1)
    )
    with pytest.raises(SignatureError) as expired:
        verify(given, lambda _: old, hashlib.sha256(BODY).hexdigest())
    assert expired.value.kind == "expired-token"


def test_secrets_are_not_shown() -> None:
    assert "secret" not in repr(KEY)
    assert "signing_key" not in repr(verify(signed(), find, hashlib.sha256(BODY).hexdigest()))
