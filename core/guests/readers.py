"""Windows onto bytes: what parsers read from, with a small cache of blocks between them and the container.

Parsers ask for a few bytes at a time (libyal reads one inode at once); containers like whole blocks (a grain of a
stream-optimised VMDK is inflated as a whole). :class:`BlockCache` stands between the two. All sizes are bytes.
"""

from __future__ import annotations

import bisect
import io
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from core.errors import GuestError, ImageError

BLOCK = 64 << 10
"""One cached block: the grain size of a stream-optimised VMDK, so a grain is inflated once."""
CACHE_BYTES = 24 << 20
"""Most bytes that one cache holds, for all disks of a guest together."""
MAX_REQUEST = 256 << 20
"""Most bytes that one read may ask for. More is a damaged length field, not a request."""


class Reader(Protocol):
    """Bytes that can be read at any offset; :class:`core.images.model.Disk` is one."""

    @property
    def size(self) -> int: ...

    def read_at(self, offset: int, size: int) -> bytes:
        """Shorter than ``size`` only at the end."""
        ...


class Place(NamedTuple):
    """A run of ``size`` bytes of the disk whose number is ``disk``."""

    disk: int
    offset: int
    size: int


def places(reader: Reader, offset: int, size: int) -> Iterator[Place]:
    """Where on the disks bytes of a reader lie.

    :raises GuestError: ``volume.unmapped`` for a reader that cannot tell (stripes, bytes that no segment holds).
    """
    if not isinstance(reader, CachedReader | Window | Mapped):
        raise GuestError("volume.unmapped", offset=offset)
    return reader.places(offset, size)


class BlockCache:
    """The most recently used blocks of all disks of one guest."""

    def __init__(self, capacity: int = CACHE_BYTES) -> None:
        self._blocks: OrderedDict[tuple[int, int], bytes] = OrderedDict()
        self._most = max(1, capacity // BLOCK)

    def block(self, source: Reader, key: int, number: int) -> bytes:
        """Block ``number`` of ``source``; ``key`` tells the sources apart."""
        name = (key, number)
        found = self._blocks.get(name)
        if found is not None:
            self._blocks.move_to_end(name)
            return found
        found = _read(source, number * BLOCK, BLOCK)
        self._blocks[name] = found
        if len(self._blocks) > self._most:
            self._blocks.popitem(last=False)
        return found


def _read(source: Reader, offset: int, size: int) -> bytes:
    """:raises GuestError: with the container's own code and facts: to whoever reads the guest, its damage is the guest's."""
    try:
        return source.read_at(offset, size)
    except ImageError as error:
        raise GuestError(error.code, retryable=error.retryable, **error.facts) from error


class CachedReader:
    """A reader whose small reads come from a :class:`BlockCache`; large ones pass by it."""

    def __init__(self, source: Reader, cache: BlockCache, key: int) -> None:
        self._source, self._cache, self._key = source, cache, key

    @property
    def size(self) -> int:
        return self._source.size

    def read_at(self, offset: int, size: int) -> bytes:
        if offset < 0 or size <= 0:
            return b""
        if size > MAX_REQUEST:
            raise GuestError("volume.absurd-length", offset=offset, size=size)
        number, skip = divmod(offset, BLOCK)
        if skip + size <= BLOCK:
            return self._cache.block(self._source, self._key, number)[skip : skip + size]
        if size >= 8 * BLOCK:
            return _read(self._source, offset, size)
        last = (offset + size - 1) // BLOCK
        joined = b"".join(
            self._cache.block(self._source, self._key, each) for each in range(number, last + 1)
        )
        return joined[skip : skip + size]

    def places(self, offset: int, size: int) -> Iterator[Place]:
        yield Place(self._key, offset, size)


class Window:
    """A stretch of another reader: a partition of a disk."""

    def __init__(self, source: Reader, offset: int, size: int) -> None:
        self._source, self._offset = source, offset
        self._size = max(0, min(size, source.size - offset))

    @property
    def size(self) -> int:
        return self._size

    def read_at(self, offset: int, size: int) -> bytes:
        if offset < 0 or offset >= self._size:
            return b""
        return self._source.read_at(self._offset + offset, min(size, self._size - offset))

    def places(self, offset: int, size: int) -> Iterator[Place]:
        return places(self._source, self._offset + offset, size)


class Segment(NamedTuple):
    """``size`` bytes at ``start`` of a :class:`Mapped` reader lie at ``offset`` of ``source``."""

    start: int
    size: int
    source: Reader
    offset: int


class Mapped:
    """A reader put together from segments of others: a logical volume."""

    def __init__(self, segments: Sequence[Segment], size: int) -> None:
        self._segments = sorted(segments, key=lambda segment: segment.start)
        self._starts = [segment.start for segment in self._segments]
        self._size = size

    @property
    def size(self) -> int:
        return self._size

    def read_at(self, offset: int, size: int) -> bytes:
        """:raises GuestError: ``volume.unmapped`` for bytes that no segment holds."""
        pieces: list[bytes] = []
        for source, start, count in self._runs(offset, min(size, self._size - offset)):
            pieces.append(source.read_at(start, count))
            if len(pieces[-1]) < count:
                break
        return b"".join(pieces)

    def places(self, offset: int, size: int) -> Iterator[Place]:
        for source, start, count in self._runs(offset, size):
            yield from places(source, start, count)

    def _runs(self, offset: int, size: int) -> Iterator[tuple[Reader, int, int]]:
        """(source, offset in it, bytes) of each segment that a stretch touches.

        :raises GuestError: ``volume.unmapped`` for bytes that no segment holds.
        """
        while size > 0:
            index = bisect.bisect_right(self._starts, offset) - 1
            segment = self._segments[index] if index >= 0 else None
            if segment is None or offset >= segment.start + segment.size:
                raise GuestError("volume.unmapped", offset=offset)
            inside = offset - segment.start
            count = min(size, segment.size - inside)
            yield segment.source, segment.offset + inside, count
            offset, size = offset + count, size - count


class Striped:
    """Stripes of ``stripe`` bytes dealt out over several readers in turn (LVM's ``striped``, RAID 0)."""

    def __init__(self, sources: Sequence[Reader], stripe: int) -> None:
        self._sources, self._stripe = list(sources), stripe

    @property
    def size(self) -> int:
        return min(source.size for source in self._sources) * len(self._sources)

    def read_at(self, offset: int, size: int) -> bytes:
        size = min(size, self.size - offset)
        pieces: list[bytes] = []
        while size > 0:
            chunk, inside = divmod(offset, self._stripe)
            row, column = divmod(chunk, len(self._sources))
            count = min(size, self._stripe - inside)
            pieces.append(self._sources[column].read_at(row * self._stripe + inside, count))
            offset, size = offset + count, size - count
        return b"".join(pieces)


class ReaderFile:
    """A reader as the file object that libyal's ``open_file_object`` asks for."""

    def __init__(self, reader: Reader) -> None:
        self._reader, self._position = reader, 0

    def read(self, size: int = -1) -> bytes:
        if size < 0:
            size = max(0, self._reader.size - self._position)
        data = self._reader.read_at(self._position, size)
        self._position += len(data)
        return data

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._reader.size}[whence]
        self._position = max(0, base + offset)
        return self._position

    def tell(self) -> int:
        return self._position

    def get_offset(self) -> int:
        return self._position

    def get_size(self) -> int:
        return self._reader.size


def exactly(reader: Reader, offset: int, size: int) -> bytes:
    """``size`` bytes at ``offset``.

    :raises GuestError: ``volume.short-read`` where the volume ends before.
    """
    data = reader.read_at(offset, size)
    if len(data) != size:
        raise GuestError("volume.short-read", offset=offset, size=size)
    return data
