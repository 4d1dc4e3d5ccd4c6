"""CRC-64/NVME as S3 uses it: of a part, and of a whole object from its parts without reading it again.

Of the checksums that S3 takes it is the cheapest [awscrt: 9.8 GB/s a core; SHA-256 1.2], and it is the one S3 keeps itself.

Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterable

from core.aws.sources import Source

BLOCK = 1 << 20
"""Bytes read and summed at a time: no call keeps the interpreter for longer than about a millisecond."""


def crc64nvme(source: Source, offset: int, size: int, check: Callable[[], None]) -> int:
    """:param check: called before each block; raises to stop."""
    return sum_blocks(_blocks(source, offset, size, check))


def sum_blocks(blocks: Iterable[bytes | memoryview]) -> int:
    """CRC-64/NVME of the blocks one behind the other."""
    from awscrt import checksums

    value: int = 0
    for block in blocks:
        value = checksums.crc64nvme(block, value)
    return value


def summing() -> Callable[[bytes | bytearray | memoryview, int], int]:
    """What goes on with a sum: bytes, and the CRC-64/NVME of those before them."""
    from awscrt import checksums

    return checksums.crc64nvme  # type: ignore[no-any-return]


def md5_etag(source: Source, offset: int, size: int, check: Callable[[], None]) -> str:
    """The ETag of a part on servers that keep no better checksum (not with SSE-KMS)."""
    digest = hashlib.md5(usedforsecurity=False)
    for block in _blocks(source, offset, size, check):
        digest.update(block)
    return f'"{digest.hexdigest()}"'


def combine(parts: Iterable[tuple[int, int]]) -> int:
    """The checksum of the whole from (checksum, size in bytes) of its parts, in order."""
    from awscrt import checksums

    whole = 0
    for value, size in parts:
        whole = checksums.combine_crc64nvme(whole, value, size)
    return whole


def encode(value: int) -> str:
    """As S3's headers carry it."""
    return base64.b64encode(value.to_bytes(8, "big")).decode("ascii")


def decode(text: str) -> int:
    return int.from_bytes(base64.b64decode(text), "big")


def _blocks(source: Source, offset: int, size: int, check: Callable[[], None]) -> Iterable[bytes]:
    end = offset + size
    while offset < end:
        check()
        block = source.read_at(offset, min(BLOCK, end - offset))
        if not block:  # shorter than it was: the next look at the fingerprint tells
            return
        offset += len(block)
        yield block
