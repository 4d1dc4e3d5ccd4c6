"""Bodies of objects: taken from the wire to a file, hashed on the way, compared with all that the client promised.

``aws-chunked`` bodies: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
"""

from __future__ import annotations

import errno
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.sandbox.aws_error import AwsError
from core.sandbox.http import Body, Request
from core.sandbox.s3 import checksums
from core.sandbox.signature import EMPTY_HASH, Signed, sign

BLOCK = 1 << 20
"""Bytes in memory for one transfer."""
_HEX_HASH = re.compile("[0-9a-f]{64}")
_UNSIGNED_TRAILER = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
_SIGNED = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
_SIGNED_TRAILER = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
_LINE = 8192


@dataclass(frozen=True, slots=True)
class Received:
    """A body that lies in a file.

    :param checksum: Base64; of the algorithm that the client named, else of the default one.
    :param named: whether the client named the algorithm (then the answer repeats the checksum).
    """

    size: int
    md5: str
    algorithm: str
    checksum: str
    named: bool


def receive(request: Request, signed: Signed, path: Path, algorithm: str = "") -> Received:
    """Stream the body into a new file and check it; the file is gone when anything is wrong.

    :param algorithm: what the multipart upload was created with; "" leaves it to the request.
    :raises AwsError: a size, digest, checksum or signature does not agree, or the disk is full.
    """
    # On CompleteMultipartUpload (the POST of an upload) the header is the finished object's, not this body's.
    of_object = request.method == "POST" and any(name == "uploadId" for name, _ in request.parameters)
    promised = {} if of_object else checksums.stated(request.headers)
    trailer_name = request.header("x-amz-trailer").strip().lower()
    named = next(iter(promised), "") or _named(request, trailer_name)
    if algorithm and named and named != algorithm:
        raise AwsError(
            "InvalidRequest",
            f"Checksum Type mismatch occurred, expected checksum Type: {algorithm.lower()}, "
            f"actual checksum Type: {named.lower()}",
        )
    used = named or algorithm or checksums.DEFAULT
    body = _decoded(request, signed)
    try:
        received = _write(body, path, used, signed.payload_hash)
        _compare(request, signed, received, {**promised, **checksums.stated(body.trailers)})
    except OSError as error:
        path.unlink(missing_ok=True)
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise AwsError("InsufficientStorage", f"No space left for {path.parent}", 507) from error
        raise
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return Received(received.size, received.md5, used, received.checksum, bool(named))


def _named(request: Request, trailer: str) -> str:
    sdk = request.header("x-amz-sdk-checksum-algorithm").upper()
    name = trailer.removeprefix(checksums.HEADER).upper() if trailer.startswith(checksums.HEADER) else sdk
    if name and name not in checksums.ALGORITHMS:
        raise AwsError("InvalidRequest", "The value specified in the x-amz-trailer header is not supported")
    return name


@dataclass(frozen=True, slots=True)
class _Written:
    size: int
    md5: str
    sha256: str
    checksum: str


def _write(body: _Decoded, path: Path, algorithm: str, payload_hash: str) -> _Written:
    md5, chosen = hashlib.md5(usedforsecurity=False), checksums.ALGORITHMS[algorithm]()
    sha256 = hashlib.sha256() if _HEX_HASH.fullmatch(payload_hash) else None
    size = 0
    with path.open("xb", buffering=0) as file:
        for piece in body:
            file.write(piece)
            size += len(piece)
            md5.update(piece)
            chosen.update(piece)
            if sha256:
                sha256.update(piece)
    digest = sha256.hexdigest() if sha256 else ""
    return _Written(size, md5.hexdigest(), digest, checksums.text(chosen.digest()))


def _compare(request: Request, signed: Signed, received: _Written, promised: dict[str, str]) -> None:
    length = request.header("x-amz-decoded-content-length") or request.header("content-length")
    if length.isdecimal() and int(length) != received.size:
        raise AwsError(
            "IncompleteBody",
            "You did not provide the number of bytes specified by the Content-Length HTTP header",
        )
    md5 = request.header("content-md5")
    if md5 and md5 != checksums.text(bytes.fromhex(received.md5)):
        raise AwsError("BadDigest", "The Content-MD5 you specified did not match what we received.")
    if received.sha256 and received.sha256 != signed.payload_hash:
        raise AwsError(
            "XAmzContentSHA256Mismatch",
            "The provided 'x-amz-content-sha256' header does not match what was computed.",
            ClientComputedContentSHA256=signed.payload_hash,
            S3ComputedContentSHA256=received.sha256,
        )
    for algorithm, value in promised.items():
        if value != received.checksum:
            raise AwsError(
                "BadDigest", f"The {algorithm} you specified did not match the calculated checksum."
            )


def _decoded(request: Request, signed: Signed) -> _Decoded:
    kind = signed.payload_hash
    if kind in {_SIGNED, _SIGNED_TRAILER, _UNSIGNED_TRAILER}:
        return _Chunked(request.body, signed, kind)
    if kind.startswith("STREAMING-"):
        raise AwsError("NotImplemented", f"{kind} is not supported", 501)
    if not (_HEX_HASH.fullmatch(kind) or kind == "UNSIGNED-PAYLOAD"):
        raise AwsError(
            "InvalidArgument",
            "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD or a valid sha256 value.",
        )
    return _Decoded(request.body)


class _Decoded:
    """The object's bytes within a request's body, in pieces. ``trailers`` are known when it has ended."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self.trailers: dict[str, str] = {}

    def __iter__(self) -> Iterator[bytes]:
        while piece := self._body.read(BLOCK):
            yield piece


class _Chunked(_Decoded):
    """``<hex size>[;chunk-signature=…] CRLF data CRLF … 0[;…] CRLF [trailers] CRLF``."""

    def __init__(self, body: Body, signed: Signed, kind: str) -> None:
        super().__init__(body)
        self._signed, self._previous = signed, signed.signature
        self._checks = kind != _UNSIGNED_TRAILER
        self._trails = kind != _SIGNED
        self._buffer, self._at = b"", 0

    def __iter__(self) -> Iterator[bytes]:
        while True:
            size, signature = self._header()
            digest, left = hashlib.sha256(), size
            while left:
                piece = self._take(min(left, BLOCK))
                left -= len(piece)
                if self._checks:
                    digest.update(piece)
                yield piece
            if self._checks:
                self._check(signature, f"{EMPTY_HASH}\n{digest.hexdigest()}", "AWS4-HMAC-SHA256-PAYLOAD")
            if not size:
                break
            self._line()
        if self._trails:
            self._read_trailers()

    def _header(self) -> tuple[int, str]:
        size, _, extension = self._line().partition(";")
        try:
            length = int(size, 16)
        except ValueError:
            raise _incomplete() from None
        if length < 0:
            raise _incomplete()
        return length, extension.strip().removeprefix("chunk-signature=")

    def _check(self, signature: str, hashes: str, algorithm: str) -> None:
        signed = self._signed
        text = f"{algorithm}\n{signed.timestamp}\n{signed.scope.text}\n{self._previous}\n{hashes}"
        if sign(signed.signing_key, text) != signature:
            raise AwsError(
                "SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you provided. "
                "Check your key and signing method.",
                403,
            )
        self._previous = signature

    def _read_trailers(self) -> None:
        written, signature = "", ""
        while line := self._line():
            name, _, value = line.partition(":")
            name, value = name.strip().lower(), value.strip()
            if name == "x-amz-trailer-signature":
                signature = value
                continue
            written += f"{name}:{value}\n"
            self.trailers[name] = value
            if len(self.trailers) > 16:
                raise AwsError(
                    "MalformedTrailerError", "The request contained trailing data that was not well-formed"
                )
        if self._checks:
            self._check(signature, hashlib.sha256(written.encode()).hexdigest(), "AWS4-HMAC-SHA256-TRAILER")

    def _take(self, size: int) -> bytes:
        """At least one byte and at most ``size``."""
        if self._at == len(self._buffer):
            self._buffer, self._at = self._body.read(BLOCK), 0
        if not self._buffer:
            raise _incomplete()
        piece = self._buffer[self._at : self._at + size]
        self._at += len(piece)
        return piece

    def _line(self) -> str:
        """The next line; "" where the body ends."""
        end = self._buffer.find(b"\n", self._at)
        while end < 0:
            rest = self._buffer[self._at :]
            more = self._body.read(_LINE)
            if len(rest) > _LINE or (rest.strip() and not more):
                raise _incomplete()
            if not more:
                return ""
            self._buffer, self._at = rest + more, 0
            end = self._buffer.find(b"\n")
        line = self._buffer[self._at : end]
        self._at = end + 1
        return line.strip().decode("utf-8", "replace")


def _incomplete() -> AwsError:
    return AwsError("IncompleteBody", "The request body terminated unexpectedly")
