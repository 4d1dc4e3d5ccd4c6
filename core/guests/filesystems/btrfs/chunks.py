"""From logical addresses to bytes on devices: the chunks, in every profile that needs no parity to read."""

from __future__ import annotations

import bisect
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from core.errors import GuestError
from core.guests.filesystems.btrfs.structures import KEY, Profile
from core.guests.readers import Reader

_CHUNK_HEADER, _STRIPE = 48, 32
_MOST_CHUNKS = 1 << 18
_MOST_STRIPES = 256
_MOST_REQUEST = 256 << 20


@dataclass(frozen=True, slots=True)
class Chunk:
    """:param stripes: (device id, byte offset on it), in the chunk's order."""

    start: int
    length: int
    stripe_length: int
    flags: int
    sub_stripes: int
    stripes: tuple[tuple[int, int], ...]

    @property
    def data_stripes(self) -> int:
        """Devices' worth of distinct data: the chunk's length over the length of one stripe on a device."""
        count = len(self.stripes)
        if self.flags & Profile.RAID0:
            return count
        if self.flags & Profile.RAID10:
            return max(1, count // max(1, self.sub_stripes))
        if self.flags & (Profile.RAID5 | Profile.RAID6):
            return max(1, count - (1 if self.flags & Profile.RAID5 else 2))
        return 1

    def copies(self, address: int) -> tuple[int, list[tuple[int, int]]]:
        """Bytes that lie together from ``address`` on, and each (device, offset) that holds them."""
        inside = address - self.start
        rest = self.length - inside
        if not self.flags & (Profile.RAID0 | Profile.RAID10 | Profile.RAID5 | Profile.RAID6):
            return rest, [(device, offset + inside) for device, offset in self.stripes]
        number, skip = divmod(inside, self.stripe_length)
        row, column = divmod(number, self.data_stripes)
        if self.flags & Profile.RAID10:
            first = column * self.sub_stripes
            chosen = self.stripes[first : first + self.sub_stripes]
        elif self.flags & Profile.RAID0:
            chosen = self.stripes[column : column + 1]
        else:  # the parity moves by one device each row
            turned = (row + column) % len(self.stripes)
            chosen = self.stripes[turned : turned + 1]
        at = row * self.stripe_length + skip
        return min(rest, self.stripe_length - skip), [(device, offset + at) for device, offset in chosen]


@dataclass(slots=True)
class ChunkMap:
    """All chunks of a file system and the devices they lie on."""

    devices: Mapping[int, Reader]
    where: str
    _chunks: dict[int, Chunk] = field(default_factory=dict)
    _starts: list[int] = field(default_factory=list)

    def add_system_chunks(self, array: bytes) -> None:
        """Take in the superblock's array: keys, each followed by its chunk."""
        at = 0
        while at + KEY.size + _CHUNK_HEADER <= len(array):
            _, _, start = KEY.unpack_from(array, at)
            at += KEY.size
            at += self.add(start, array[at:])

    def add(self, start: int, item: bytes) -> int:
        """Take in one chunk item; returns its length in bytes."""
        if len(item) < _CHUNK_HEADER:
            raise self._damaged("chunk")
        length, _, stripe_length, flags = struct.unpack_from("<QQQQ", item)
        count, sub_stripes = struct.unpack_from("<HH", item, 44)
        used = _CHUNK_HEADER + count * _STRIPE
        if not 0 < count <= _MOST_STRIPES or used > len(item) or not length or not stripe_length:
            raise self._damaged("chunk")
        if len(self._chunks) >= _MOST_CHUNKS:
            raise self._damaged("too many chunks")
        stripes = tuple(
            struct.unpack_from("<QQ", item, _CHUNK_HEADER + number * _STRIPE) for number in range(count)
        )
        if start not in self._chunks:
            bisect.insort(self._starts, start)
        self._chunks[start] = Chunk(start, length, stripe_length, flags, max(1, sub_stripes), stripes)
        return int(used)

    def __iter__(self) -> Iterator[Chunk]:
        return iter(self._chunks.values())

    def read(self, address: int, size: int, copy: int = 0) -> bytes:
        """``size`` bytes at a logical address; ``copy`` picks among mirrors.

        :raises GuestError: ``guest.damaged``, ``volume.btrfs-device-missing``.
        """
        if size > _MOST_REQUEST:
            raise self._damaged("extent length")
        pieces = []
        while size > 0:
            index = bisect.bisect_right(self._starts, address) - 1
            chunk = self._chunks[self._starts[index]] if index >= 0 else None
            if chunk is None or address >= chunk.start + chunk.length:
                raise self._damaged(f"no chunk holds {address}")
            run, places = chunk.copies(address)
            run = min(run, size)
            pieces.append(self._read_copy(places, run, copy))
            address, size = address + run, size - run
        return b"".join(pieces)

    def mirrors(self, address: int) -> int:
        """How many copies there are of what lies at ``address``."""
        index = bisect.bisect_right(self._starts, address) - 1
        if index < 0:
            return 1
        return max(1, len(self._chunks[self._starts[index]].copies(address)[1]))

    def _read_copy(self, places: list[tuple[int, int]], size: int, copy: int) -> bytes:
        present = [place for place in places if place[0] in self.devices]
        if not present:
            raise GuestError("volume.btrfs-device-missing", where=self.where)
        device, offset = present[copy % len(present)]
        data = self.devices[device].read_at(offset, size)
        if len(data) != size:
            raise self._damaged("ends early")
        return data

    def _damaged(self, reason: str) -> GuestError:
        return GuestError("guest.damaged", where=self.where, reason=f"btrfs: {reason}")
