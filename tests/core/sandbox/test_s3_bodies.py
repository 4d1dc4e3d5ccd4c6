"""Bodies in ``aws-chunked`` encoding, with signed chunks and trailers, as other SDKs send them."""

from __future__ import annotations

import base64
import errno
import hashlib
from pathlib import Path
from typing import Any

import pytest
from awscrt import checksums

from core.sandbox.aws_error import AwsError
from core.sandbox.http import BytesBody, Request
from core.sandbox.s3 import body
from core.sandbox.signature import AccessKey, Scope, Signed, derive_key, sign

KEY = AccessKey("AKIA", "secret", "arn")
SCOPE = Scope("AKIA", "20260101", "us-east-1", "s3")
SIGNED = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
TRAILER = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
UNSIGNED = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
EMPTY = hashlib.sha256(b"").hexdigest()
DATA = [b"a" * 70_000, b"b" * 70_000, b"c" * 5]
WHOLE = b"".join(DATA)
CRC = base64.b64encode(checksums.crc32c(WHOLE).to_bytes(4, "big")).decode()


def identity(kind: str) -> Signed:
    return Signed(SCOPE, KEY, "20260101T000000Z", "seed" * 16, kind, derive_key("secret", SCOPE))


def encoded(kind: str, *, checksum: str = CRC, break_chunk: int = -1) -> bytes:
    """The body as an SDK would write it."""
    signed, previous, out = identity(kind), "seed" * 16, b""

    def signature(algorithm: str, hashes: str) -> str:
        text = f"{algorithm}\n{signed.timestamp}\n{SCOPE.text}\n{previous}\n{hashes}"
        return sign(signed.signing_key, text)

    for number, chunk in enumerate([*DATA, b""]):
        extension = ""
        if kind != UNSIGNED:
            previous = signature("AWS4-HMAC-SHA256-PAYLOAD", f"{EMPTY}\n{hashlib.sha256(chunk).hexdigest()}")
            shown = "0" * 64 if number == break_chunk else previous
            extension = f";chunk-signature={shown}"
        out += f"{len(chunk):x}{extension}\r\n".encode() + chunk + (b"\r\n" if chunk else b"")
    if kind == SIGNED:
        return out + b"\r\n"
    out += f"x-amz-checksum-crc32c:{checksum}\r\n".encode()
    if kind == TRAILER:
        written = hashlib.sha256(f"x-amz-checksum-crc32c:{checksum}\n".encode()).hexdigest()
        out += f"x-amz-trailer-signature:{signature('AWS4-HMAC-SHA256-TRAILER', written)}\r\n".encode()
    return out + b"\r\n"


def receive(tmp_path: Path, kind: str, data: bytes, **headers: str) -> body.Received:
    given = {"x-amz-decoded-content-length": str(len(WHOLE)), **headers}
    if kind != SIGNED:
        given["x-amz-trailer"] = "x-amz-checksum-crc32c"
    return body.receive(
        Request("PUT", "/b/k", "", given, BytesBody(data)), identity(kind), tmp_path / "object"
    )


@pytest.mark.parametrize("kind", [SIGNED, TRAILER, UNSIGNED])
def test_the_object_is_what_the_chunks_hold(tmp_path: Path, kind: str) -> None:
    received = receive(tmp_path, kind, encoded(kind))
    assert (tmp_path / "object").read_bytes() == WHOLE
    assert received.size == len(WHOLE)
    assert received.md5 == hashlib.md5(WHOLE, usedforsecurity=False).hexdigest()
    if kind != SIGNED:
        assert (received.algorithm, received.checksum) == ("CRC32C", CRC)


@pytest.mark.parametrize(
    ("kind", "data", "code"),
    [
        (SIGNED, encoded(SIGNED, break_chunk=1), "SignatureDoesNotMatch"),
        (SIGNED, encoded(SIGNED, break_chunk=3), "SignatureDoesNotMatch"),
        (SIGNED, encoded(SIGNED).replace(b"b" * 9, b"x" * 9), "SignatureDoesNotMatch"),
        (TRAILER, encoded(TRAILER).replace(b"trailer-signature:", b"trailer-signature:0"), "SignatureDoesNotMatch"),
        (UNSIGNED, encoded(UNSIGNED, checksum=base64.b64encode(b"none").decode()), "BadDigest"),
        (UNSIGNED, encoded(UNSIGNED)[:100_000], "IncompleteBody"),
        (UNSIGNED, b"not a chunk\r\n", "IncompleteBody"),
        (UNSIGNED, b"-5\r\n", "IncompleteBody"),
        (UNSIGNED, b"5" * 100_000, "IncompleteBody"),
        (UNSIGNED, b"0\r\n\r\n", "IncompleteBody"),
        (UNSIGNED, b"0\r\n" + b"".join(b"x%d: 1\r\n" % number for number in range(50)) + b"\r\n", "MalformedTrailerError"),
        ("STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD", encoded(UNSIGNED), "NotImplemented"),
        ("whatever", encoded(UNSIGNED), "InvalidArgument"),
    ],
)  # fmt: skip
def test_what_does_not_agree_leaves_nothing(tmp_path: Path, kind: str, data: bytes, code: str) -> None:
    with pytest.raises(AwsError) as error:
        receive(tmp_path, kind, data)
    assert error.value.code == code
    assert not (tmp_path / "object").exists()


def test_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(body, "_write", full)
    with pytest.raises(AwsError) as error:
        receive(tmp_path, UNSIGNED, encoded(UNSIGNED))
    assert (error.value.code, error.value.status) == ("InsufficientStorage", 507)
    assert not (tmp_path / "object").exists()
