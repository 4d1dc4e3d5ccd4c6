"""What all disks made of equal blocks have in common: reading across blocks, and the map of the stored ones."""

from __future__ import annotations

import threading
from abc import abstractmethod
from collections import OrderedDict
from collections.abc import Iterable, Iterator

from core.errors import DamagedImage
from core.images.model import Disk, DiskFacts, Extent, ExtentKind, ProblemCode

_CACHED_BYTES = 8 << 20


def merged(extents: Iterable[Extent]) -> Iterator[Extent]:
    """Adjacent extents of one kind become one; empty ones vanish."""
    current: Extent | None = None
    for extent in extents:
        if extent.length <= 0:
            continue
        if current is None:
            current = extent
        elif current.kind is extent.kind and current.offset + current.length == extent.offset:
            current = Extent(current.offset, current.length + extent.length, current.kind)
        else:
            yield current
            current = extent
    if current is not None:
        yield current


def stored_runs(first: int, count: int, stored: list[int]) -> Iterator[tuple[int, int, bool]]:
    """``count`` blocks from ``first`` on as (first, count, stored) in order; ``stored`` ascends."""
    if not stored or len(stored) == count:
        yield first, count, bool(stored)
        return
    position, index = first, 0
    while index < len(stored):
        start = end = stored[index]
        while index < len(stored) and stored[index] == end:
            index += 1
            end += 1
        if start > position:
            yield position, start - position, False
        yield start, end - start, True
        position = end
    if position < first + count:
        yield position, first + count - position, False


def damaged(code: ProblemCode, facts: DiskFacts, offset: int, where: str, value: str) -> DamagedImage:
    """The error for bytes that are promised and cannot be had.

    :param offset: first virtual byte that is lost.
    :param where: the place in the container, as :func:`core.facts.place` names it.
    """
    return DamagedImage(
        code.value, path=facts.name, disk=facts.index, offset=offset, where=where, value=value
    )


class BlockDisk(Disk):
    """A disk of equal blocks, each stored somewhere or not at all."""

    def __init__(self, facts: DiskFacts, block_size: int) -> None:
        self.facts = facts
        self.granularity = self._block_size = block_size
        self._blocks = -(-facts.size // block_size)

    def read_at(self, offset: int, size: int) -> bytes:
        if offset < 0 or size < 0:
            raise ValueError("offset and size are not negative")
        size = min(size, self.size - offset)
        pieces: list[bytes] = []
        while size > 0:
            index, inside = divmod(offset, self._block_size)
            length = min(size, self._block_size - inside)
            pieces.append(self._read_block(index, inside, length) or bytes(length))
            offset += length
            size -= length
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def extents(self) -> Iterator[Extent]:
        return merged(self._block_extents())

    def _block_extents(self) -> Iterator[Extent]:
        for first, count, stored in self._runs():
            offset = first * self._block_size
            length = min(count * self._block_size, self.size - offset)
            yield Extent(offset, length, ExtentKind.DATA if stored else ExtentKind.ZERO)

    @abstractmethod
    def _read_block(self, index: int, inside: int, length: int) -> bytes | None:
        """``length`` bytes at ``inside`` of block ``index``, or None where they are zeros.

        :raises DamagedImage: the block is stored, but cannot be had.
        """

    @abstractmethod
    def _runs(self) -> Iterator[tuple[int, int, bool]]:
        """All blocks in order as (first, count, stored); neighbours may be alike."""


class DecodedBlocks:
    """The blocks that were decompressed last, at most 8 MiB of them."""

    def __init__(self, block_size: int) -> None:
        self._kept = max(2, _CACHED_BYTES // block_size)
        self._blocks: OrderedDict[int, bytes] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, index: int) -> bytes | None:
        with self._lock:
            block = self._blocks.get(index)
            if block is not None:
                self._blocks.move_to_end(index)
            return block

    def put(self, index: int, block: bytes) -> None:
        with self._lock:
            self._blocks[index] = block
            while len(self._blocks) > self._kept:
                self._blocks.popitem(last=False)
