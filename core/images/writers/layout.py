"""A container laid out in advance: its size is known and any of its bytes can be produced, at any time, in any order.

That is what makes an upload without a temporary file resumable: a part that is sent again after a restart is the same
to the byte, as long as the source, its map and the seed are the same.
"""

from __future__ import annotations

import hashlib
import uuid
from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from core.images.model import ImageFormat

Produce = Callable[[int, int], bytes]
"""Bytes of a region: offset within it and size, both within its length."""


class Region(NamedTuple):
    """``length`` bytes of the container at ``offset``.

    :param stored: False where the region may be left out of a sparse file because it is all zeros.
    """

    offset: int
    length: int
    produce: Produce


class Layout(ABC):
    """A container that can be read like a file before it exists. Safe to read from several threads at once."""

    format: ImageFormat
    size: int
    """Bytes of the container."""

    @abstractmethod
    def read_at(self, offset: int, size: int) -> bytes:
        """Produce bytes of the container; fewer than ``size`` only at its end.

        :raises DamagedImage: the source's bytes cannot be had.
        """

    @abstractmethod
    def filled(self) -> Iterator[tuple[int, int]]:
        """The runs (offset, length) that may hold anything but zeros, ascending."""


class RegionLayout(Layout):
    """A layout of regions; between them there are zeros."""

    def __init__(self, format: ImageFormat, size: int, regions: Sequence[Region]) -> None:  # noqa: A002 - the field's name
        self.format, self.size = format, size
        self._regions = sorted(region for region in regions if region.length > 0)
        self._starts = [region.offset for region in self._regions]

    def read_at(self, offset: int, size: int) -> bytes:
        end = min(offset + size, self.size)
        pieces: list[bytes] = []
        index = max(0, bisect_right(self._starts, offset) - 1)
        while offset < end and index < len(self._regions):
            start, length, produce = self._regions[index]
            index += 1
            if start + length <= offset:
                continue
            if start >= end:
                break
            if start > offset:
                pieces.append(bytes(start - offset))
                offset = start
            wanted = min(end, start + length) - offset
            pieces.append(produce(offset - start, wanted))
            offset += wanted
        if offset < end:
            pieces.append(bytes(end - offset))
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def filled(self) -> Iterator[tuple[int, int]]:
        for region in self._regions:
            yield region.offset, region.length


def constant(offset: int, data: bytes) -> Region:
    """A region of known bytes."""
    return Region(offset, len(data), lambda start, size: data[start : start + size])


def derived_uuid(seed: bytes, purpose: str) -> uuid.UUID:
    """A version 4 UUID that is the same for the same seed and purpose."""
    digest = hashlib.sha256(b"amigrate layout\0" + purpose.encode() + b"\0" + seed).digest()
    return uuid.UUID(bytes=digest[:16], version=4)


def round_up(size: int, unit: int) -> int:
    return -(-size // unit) * unit
