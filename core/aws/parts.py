"""A source cut into the parts of a multipart upload, and the whole's checksum from theirs.

Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from core.aws import checksums
from core.aws.ledger import PartRow, UploadRow
from core.errors import ServiceError

MIB = 1 << 20
PART, LARGE_PART = 16 << 20, 32 << 20
"""Bytes of a part, by the size of the whole, unless more are needed. A part costs about 2 ms of the processor besides its bytes; one that is
cut off is sent again: a large object can afford that sooner."""

MIN_PART, MAX_PART = 5 * MIB, 5 << 30
MAX_PARTS = 10_000
MAX_OBJECT = 5 << 40
_USUAL_PARTS = 64


class Part(NamedTuple):
    """:param number: from 1."""

    number: int
    offset: int
    size: int


def part_size_for(size: int, wanted: int = 0) -> int:
    """The size of parts, in bytes, that sends ``size`` in at most 10,000 of them.

    :param wanted: at least so many bytes each; 0 for a 64th of the whole within PART and LARGE_PART.
    :raises ServiceError: ``upload.too-large``: more than S3 keeps in one object.
    """
    if size > MAX_OBJECT:
        raise ServiceError("upload.too-large", size=size, limit=MAX_OBJECT)
    if not wanted:
        wanted = min(LARGE_PART, max(PART, size // _USUAL_PARTS // MIB * MIB))
    needed = -(-size // MAX_PARTS)
    return max(MIN_PART, wanted, -(-needed // MIB) * MIB)


def parts_of(row: UploadRow) -> list[Part]:
    """All parts of an upload, in order."""
    count = max(1, -(-row.size // row.part_size))
    return [
        Part(number + 1, number * row.part_size, min(row.part_size, row.size - number * row.part_size))
        for number in range(count)
    ]


def whole_checksum(row: UploadRow, known: Mapping[int, PartRow]) -> str:
    """Checksum of the object, as base64, from those of its parts; "" while parts are missing."""
    parts = parts_of(row)
    if len(known) < len(parts):
        return ""
    return checksums.encode(
        checksums.combine((checksums.decode(known[part.number].crc), part.size) for part in parts)
    )
