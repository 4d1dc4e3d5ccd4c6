"""Checksums of objects and parts: computed while the bytes pass, compared, and combined without reading again.

Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from awscrt import checksums as crt
from awscrt.checksums import XXHash
from isal import isal_zlib

from core.sandbox.aws_error import AwsError

HEADER = "x-amz-checksum-"


class Hasher(Protocol):
    def update(self, data: bytes, /) -> None: ...
    def digest(self) -> bytes: ...


class _Crc:
    """A CRC with hashlib's face; digests are big-endian."""

    def __init__(self, function: Callable[[bytes, int], int], size: int) -> None:
        self._function, self._size, self._value = function, size, 0

    def update(self, data: bytes, /) -> None:
        self._value = self._function(data, self._value)

    def digest(self) -> bytes:
        return self._value.to_bytes(self._size, "big")


class _XxHash:
    def __init__(self, state: XXHash) -> None:
        self._state = state

    def update(self, data: bytes, /) -> None:
        self._state.update(data)

    def digest(self) -> bytes:
        return bytes(self._state.finalize())


def _md5() -> Hasher:
    return hashlib.md5(usedforsecurity=False)


def _sha1() -> Hasher:
    return hashlib.sha1(usedforsecurity=False)


ALGORITHMS: dict[str, Callable[[], Hasher]] = {
    "CRC64NVME": lambda: _Crc(crt.crc64nvme, 8),
    "CRC32C": lambda: _Crc(crt.crc32c, 4),
    "CRC32": lambda: _Crc(isal_zlib.crc32, 4),
    "SHA1": _sha1,
    "SHA256": hashlib.sha256,
    "SHA512": hashlib.sha512,
    "MD5": _md5,
    "XXHASH64": lambda: _XxHash(XXHash.new_xxhash64()),
    "XXHASH3": lambda: _XxHash(XXHash.new_xxhash3_64()),
    "XXHASH128": lambda: _XxHash(XXHash.new_xxhash3_128()),
}
DEFAULT = "CRC64NVME"
"""What S3 computes where the client names none."""
FULL_OBJECT = "FULL_OBJECT"
COMPOSITE = "COMPOSITE"

_COMBINE: dict[str, tuple[Callable[[int, int, int], int], int]] = {
    "CRC64NVME": (crt.combine_crc64nvme, 8),
    "CRC32C": (crt.combine_crc32c, 4),
    "CRC32": (crt.combine_crc32, 4),
}


def text(digest: bytes) -> str:
    return base64.b64encode(digest).decode()


def member(algorithm: str) -> str:
    """The name in S3's answers: ``ChecksumCRC64NVME``."""
    return f"Checksum{algorithm}"


def stated(headers: Mapping[str, str]) -> dict[str, str]:
    """``{algorithm: value}`` of the ``x-amz-checksum-…`` headers (or trailers).

    :raises AwsError: a value is no Base64 of the right length, or there are several.
    """
    found = {}
    for name, value in headers.items():
        algorithm = name.removeprefix(HEADER).upper() if name.startswith(HEADER) else ""
        if algorithm in ALGORITHMS:
            found[algorithm] = _checked(algorithm, value)
    if len(found) > 1:
        raise AwsError(
            "InvalidRequest",
            "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.",
        )
    return found


def _checked(algorithm: str, value: str) -> str:
    digest, dash, count = value.partition("-")
    try:
        size = len(base64.b64decode(digest, validate=True))
    except ValueError:
        size = -1
    if size != len(ALGORITHMS[algorithm]().digest()) or (dash and not count.isdecimal()):
        raise AwsError("InvalidRequest", f"Value for x-amz-checksum-{algorithm.lower()} header is invalid.")
    return value


def upload_type(algorithm: str, wanted: str) -> str:
    """FULL_OBJECT or COMPOSITE for a new multipart upload.

    :raises AwsError: the algorithm cannot be of the type wanted.
    """
    kind = wanted or (FULL_OBJECT if algorithm == "CRC64NVME" else COMPOSITE)
    if (kind == FULL_OBJECT and algorithm not in _COMBINE) or (
        kind == COMPOSITE and algorithm == "CRC64NVME"
    ):
        raise AwsError(
            "InvalidRequest",
            f"The {kind} checksum type cannot be used with the {algorithm.lower()} checksum algorithm.",
        )
    return kind


def combined(algorithm: str, kind: str, parts: Iterable[tuple[str, int]]) -> str:
    """Checksum of an object from those of its parts.

    :param parts: ``(base64 checksum, size in bytes)`` in order.
    """
    if kind == FULL_OBJECT:
        combine, width = _COMBINE[algorithm]
        value = 0
        for checksum, size in parts:
            value = combine(value, int.from_bytes(base64.b64decode(checksum), "big"), size)
        return text(value.to_bytes(width, "big"))
    whole, count = ALGORITHMS[algorithm](), 0
    for checksum, _ in parts:
        whole.update(base64.b64decode(checksum))
        count += 1
    return f"{text(whole.digest())}-{count}"


def multipart_etag(etags: Iterable[str]) -> str:
    """MD5 of the parts' MD5s, with their number."""
    whole, count = hashlib.md5(usedforsecurity=False), 0
    for etag in etags:
        whole.update(bytes.fromhex(etag))
        count += 1
    return f"{whole.hexdigest()}-{count}"
