"""Stream-optimised VMDK images, laid out in advance: what each grain comes to is measured in a first pass, and kept.

Where a grain lies depends on what all grains before it were compressed to, so a part of the stream cannot be made before that
is known. The first pass compresses everything once and keeps five bytes a grain: the sectors it takes, and a checksum. From them any part can
be made at any time, in any order, the same to the byte: compression is a function of the grain, the program and its level, and
which program it was is kept too. That it is one is not taken on trust (see _LEVEL in writers.vmdk): a grain that comes to other bytes
than were measured, by another processor perhaps, ends the reading, since half of it may lie in a part that was sent. The pass costs as much as the sending does of the processor, and no temporary file of the disk's size.

::

    header, descriptor | grains of a table, the table | grains of the next table, the table | … | directory | footer | end
"""

from __future__ import annotations

import hashlib
import os
import struct
import threading
import zlib
from array import array
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path
from typing import IO, NamedTuple

from core.errors import DamagedImage, ImageError, UnsupportedImage
from core.images.datamap import BlockRuns, DataMap, MappedSource
from core.images.model import Disk, ImageFormat
from core.images.vmdk_structures import SECTOR
from core.images.writers.layout import Layout
from core.images.writers.vmdk import (
    GRAIN,
    LARGEST_FILE,
    OVERHEAD,
    TABLE_ENTRIES,
    Stream,
    compressed,
    compressor,
    packed_grain,
    sealed_grain,
)

_TABLE_SECTORS = 1 + TABLE_ENTRIES * 4 // SECTOR  # a marker, and the entries
_KEPT_GRAINS = 64
_SAVED_EVERY = 1 << 14
"""Grains: a gibibyte of the disk."""


_RECORD = struct.Struct("<BI")


class Measured(NamedTuple):
    """What a grain comes to. :param sectors: 0 for zeros; ``crc``: CRC-32 of them."""

    sectors: int
    crc: int


class Stored(NamedTuple):
    """A grain that is in the file. :param number: on the disk."""

    number: int
    sectors: int
    crc: int


class GrainSizes:
    """What each grain of the map comes to, in the order of the disk: a record each in a file.

    :param key: tells the disk, its map and the compressor that they belong to.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._path, self._head = path, b"amigrate grains 2\n" + key + b"\n"
        self._file: IO[bytes] | None = None
        self._lock = threading.Lock()

    def measured(self, count: int) -> bool:
        """Whether they are all there."""
        try:
            with self._path.open("rb") as file:
                return (
                    file.read(len(self._head)) == self._head
                    and os.fstat(file.fileno()).st_size == len(self._head) + count * _RECORD.size
                )
        except OSError:
            return False

    def measure(
        self,
        disk: Disk,
        data: DataMap | None = None,
        *,
        check: Callable[[], None] = lambda: None,
        advance: Callable[[int], None] = lambda _: None,
    ) -> None:
        """The first pass. One that was killed goes on where the last of it was written down.

        :param check: called before each mebibyte; raises to stop.
        :param advance: is told the bytes of the disk that are done, from 0 or from where an earlier pass had come to.
        :raises ImageError: ``image.write-failed``.
        :raises DamagedImage: the source's bytes cannot be had.
        """
        source = MappedSource(disk, data)
        grains = source.data.blocks(GRAIN)
        if self.measured(grains.count):
            return
        partial = self._path.with_name(f"{self._path.name}.partial")
        try:
            done = self._done(partial)
            with partial.open("r+b" if done else "wb") as file:
                if not done:
                    file.write(self._head)
                file.seek(len(self._head) + done * _RECORD.size)
                file.truncate()
                for batch in compressed(source, grains, first_rank=done):
                    check()
                    file.write(b"".join(_record(number, packed) for number, packed in batch))
                    done += len(batch)
                    if done % _SAVED_EVERY < len(batch):
                        file.flush()
                        os.fsync(file.fileno())
                    advance(done * GRAIN)
                file.flush()
                os.fsync(file.fileno())
            partial.replace(self._path)
        except OSError as error:
            reason = error.strerror or str(error)
            raise ImageError("image.write-failed", path=str(self._path), reason=reason) from error

    def of(self, first: int, count: int) -> list[Measured]:
        """:raises ImageError: ``image.read-failed``: they cannot be read."""
        try:
            with self._lock:
                if self._file is None:
                    self._file = self._path.open("rb", buffering=0)
                self._file.seek(len(self._head) + first * _RECORD.size)
                found = self._file.read(count * _RECORD.size)
        except OSError as error:
            reason = error.strerror or str(error)
            raise ImageError("image.read-failed", path=str(self._path), reason=reason) from error
        return [Measured(*record) for record in _RECORD.iter_unpack(found)]

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _done(self, partial: Path) -> int:
        """Grains of an earlier pass that were surely written: those before the last but one time that it synced."""
        try:
            with partial.open("rb") as file:
                if file.read(len(self._head)) != self._head:
                    return 0
                found = (os.fstat(file.fileno()).st_size - len(self._head)) // _RECORD.size
                return max(0, found // _SAVED_EVERY - 1) * _SAVED_EVERY
        except OSError:
            return 0


class VmdkLayout(Layout):
    """A stream-optimised VMDK that can be read like a file before it exists.

    :param sizes: measured, of the same disk and map.
    """

    format = ImageFormat.VMDK

    def __init__(self, disk: Disk, seed: bytes, name: str, data: DataMap | None, sizes: GrainSizes) -> None:
        self._name, self._sizes = name, sizes
        self._source = MappedSource(disk, data)
        self._grains = self._source.data.blocks(GRAIN)
        self._stream = Stream(disk.size, seed, name)
        self._starts = array("Q")  # first sector of each table's grains
        self._numbers = array("Q")  # which table it is
        self._ranks = array("Q")  # rank of its first stored grain
        self._kept: OrderedDict[int, bytes] = OrderedDict()
        self._lock = threading.Lock()
        self._beginning = self._stream.beginning()
        end = self._lay_out()
        self._end_at = end * SECTOR
        self._ending = self._stream.ending(self._directory(), end)
        self.size = self._end_at + len(self._ending)
        if self.size > LARGEST_FILE:
            raise UnsupportedImage(
                "image.too-large-for-vmdk", path=name, size=self.size, largest=LARGEST_FILE
            )

    def filled(self) -> Iterator[tuple[int, int]]:
        yield 0, self.size

    def read_at(self, offset: int, size: int) -> bytes:
        end = min(offset + size, self.size)
        pieces: list[bytes] = []
        while offset < end:
            piece = self._from(offset, end)
            pieces.append(piece)
            offset += len(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def _lay_out(self) -> int:
        """Where each table's grains begin; the sector behind the last table."""
        sector, rank = OVERHEAD, 0
        for number, count in _tables(self._grains):
            taken = sum(grain.sectors for grain in self._sizes.of(rank, count))
            if taken:
                self._starts.append(sector)
                self._numbers.append(number)
                self._ranks.append(rank)
                sector += taken + _TABLE_SECTORS
            rank += count
        return sector

    def _directory(self) -> array[int]:
        """Where each table lies, in sectors; 0 for none."""
        directory = self._stream.empty_directory()
        for index, number in enumerate(self._numbers):
            directory[number] = self._table_at(index) + 1
        return directory

    def _table_at(self, index: int) -> int:
        """The sector of the marker before a table."""
        following = self._starts[index + 1] if index + 1 < len(self._starts) else self._end_sector(index)
        return following - _TABLE_SECTORS

    def _end_sector(self, index: int) -> int:
        return self._starts[index] + sum(grain.sectors for grain in self._grains_of(index)) + _TABLE_SECTORS

    def _grains_of(self, index: int) -> list[Stored]:
        """The stored grains of a table."""
        first = self._numbers[index] * TABLE_ENTRIES
        runs = list(self._grains.within(first, first + TABLE_ENTRIES))
        measured = self._sizes.of(self._ranks[index], sum(count for _, _, count in runs))
        numbers = (number for block, _, count in runs for number in range(block, block + count))
        return [
            Stored(number, *grain) for number, grain in zip(numbers, measured, strict=True) if grain.sectors
        ]

    def _from(self, offset: int, end: int) -> bytes:
        """Bytes from ``offset`` up to the end of what lies there, or to ``end``."""
        if offset < len(self._beginning):
            return self._beginning[offset:end]
        if offset >= self._end_at:
            return self._ending[offset - self._end_at : end - self._end_at]
        index = bisect_right(self._starts, offset // SECTOR) - 1
        grains = self._grains_of(index)
        places = [
            self._starts[index],
            *accumulate((grain.sectors for grain in grains), initial=self._starts[index]),
        ][1:]
        table = places[-1] * SECTOR
        if offset >= table:
            made = self._stream.table([grain.number for grain in grains], places)
            return made[offset - table : end - table]
        pieces: list[bytes] = []
        at = bisect_right(places, offset // SECTOR) - 1
        stop = min(end, table)
        while offset < stop:
            inside = offset - places[at] * SECTOR
            piece = self._grain(grains[at])[inside : inside + stop - offset]
            pieces.append(piece)
            offset += len(piece)
            at += 1
        return b"".join(pieces)

    def _grain(self, grain: Stored) -> bytes:
        """:raises DamagedImage: ``image.not-as-measured``: the disk's bytes, or what they are compressed to, are others."""
        with self._lock:
            kept = self._kept.get(grain.number)
        if kept is not None:
            return kept
        made = packed_grain(grain.number, self._source.read_at(grain.number * GRAIN, GRAIN))
        if len(made) != grain.sectors * SECTOR or zlib.crc32(made) != grain.crc:
            where = f"{self._name}, grain {grain.number}"
            value = (
                f"{len(made)} bytes, CRC-32 {zlib.crc32(made):08x}; {grain.sectors * SECTOR}, {grain.crc:08x}"
            )
            raise DamagedImage("image.not-as-measured", path=self._name, where=where, value=value)
        with self._lock:  # the last one of a read is the first of the next
            self._kept[grain.number] = made
            while len(self._kept) > _KEPT_GRAINS:
                self._kept.popitem(last=False)
        return made


def plan_vmdk(
    disk: Disk, seed: bytes, sizes: GrainSizes, name: str = "disk.vmdk", data: DataMap | None = None
) -> VmdkLayout:
    """Lay a stream-optimised VMDK out.

    :param sizes: measured, of the same disk and map.
    :param seed: from which the content id is derived; ``name`` is what the descriptor calls the file.
    :raises UnsupportedImage: ``image.too-large-for-vmdk``: over 2 TiB of file.
    """
    return VmdkLayout(disk, seed, name, data, sizes)


def sizes_key(data: DataMap, state: str) -> bytes:
    """What measured sizes belong to.

    :param state: of the disk's files.
    """
    return hashlib.sha256(data.pack() + state.encode() + compressor()).hexdigest().encode()


def _tables(grains: BlockRuns) -> Iterator[tuple[int, int]]:
    """Each table that has stored grains: its number, and how many."""
    number, count = -1, 0
    for block, _, length in grains.within(0, 1 << 62):
        position, stop = block, block + length
        while position < stop:
            table = position // TABLE_ENTRIES
            last = min(stop, (table + 1) * TABLE_ENTRIES)
            if table != number:
                if count:
                    yield number, count
                number, count = table, 0
            count += last - position
            position = last
    if count:
        yield number, count


def _record(number: int, packed: bytes | None) -> bytes:
    made = b"" if packed is None else sealed_grain(number, packed)
    return _RECORD.pack(len(made) // SECTOR, zlib.crc32(made))
