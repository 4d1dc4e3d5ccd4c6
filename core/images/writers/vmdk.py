"""Stream-optimised VMDK images, written from beginning to end: how small a grain becomes is known only when it is compressed.

Structures and source: vmdk_structures. Grains of 64 KiB in the order of the disk, each grain table behind its grains, then the
directory, the footer and the end-of-stream marker; grains of zeros are left out.
"""

from __future__ import annotations

import sys
import zlib
from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache, partial

from core.errors import UnsupportedImage
from core.images.datamap import BlockRuns, DataMap, MappedSource
from core.images.model import MAX_DISK_SIZE, Disk
from core.images.ordered_threads import in_order
from core.images.vmdk_structures import (
    DEFLATE,
    FLAG_COMPRESSED,
    FLAG_MARKERS,
    FLAG_NEWLINES,
    GD_AT_END,
    MARKER_EOS,
    MARKER_FOOTER,
    MARKER_GD,
    MARKER_GT,
    NEWLINES,
    SECTOR,
    SparseHeader,
    pack_grain_marker,
    pack_marker,
    pack_sparse_header,
)
from core.images.writers.layout import derived_uuid, round_up

GRAIN = 64 << 10
_GRAIN_SECTORS = GRAIN // SECTOR
TABLE_ENTRIES = 512
_DESCRIPTOR_SECTORS = 20
OVERHEAD = 128  # sectors before the first grain
LARGEST_FILE = ((1 << 32) - 1) * SECTOR
"""Places are sectors in 32 bits."""

_ZEROS = bytes(GRAIN)
_BATCH = 16
"""Grains that one task compresses: few tasks, and reads of a mebibyte."""
_LEVEL = 3
"""Not 1 or 2, whose matches with a grain's first bytes depend on where the process happens to lie in memory: isal 1.9 comes to other bytes for
one grain of 15,000 of a Debian, and of 6,000 where the first bytes come again once, in another process; 3 and 0 did not in 720,000. It takes half as
long again as 1 and is a hundredth smaller; 0 is a sixth larger."""

Grain = tuple[int, bytes | None]
"""A grain's number, and what it is compressed to; None for zeros."""


def stream_vmdk(
    disk: Disk,
    seed: bytes,
    name: str = "disk.vmdk",
    data: DataMap | None = None,
    *,
    threads: int = 0,
    advance: Callable[[int], None] = lambda _: None,
) -> Iterator[bytes]:
    """The bytes of a stream-optimised VMDK, in order. The same disk, map and seed give the same bytes.

    :param seed: from which the content id is derived.
    :param name: what the descriptor calls the file.
    :param data: which bytes count; by default what the disk's own container stores.
    :param threads: that compress; by default one a processor.
    :param advance: is told how many bytes of the disk's data were written since the last call.
    :raises DamagedImage: the source's bytes cannot be had.
    :raises UnsupportedImage: ``image.too-large-for-vmdk``: over 2 TiB of file.
    """
    if not 0 < disk.size <= MAX_DISK_SIZE:
        raise ValueError("a VMDK holds up to 64 TiB")
    source = MappedSource(disk, data)
    stream = Stream(disk.size, seed, name)
    yield stream.beginning()
    for batch in compressed(source, source.data.blocks(GRAIN), threads):
        yield b"".join(piece for number, packed in batch for piece in stream.grain(number, packed))
        advance(len(batch) * GRAIN)
    yield stream.end()


def compressed(
    source: MappedSource, grains: BlockRuns, threads: int = 0, *, first_rank: int = 0
) -> Iterator[list[Grain]]:
    """All grains from a rank on, in order, compressed by several threads that are never far ahead."""

    def compress(first: int, count: int) -> list[Grain]:
        content = source.read_at(first * GRAIN, count * GRAIN)
        packed: list[Grain] = []
        for number in range(count):
            grain = content[number * GRAIN : (number + 1) * GRAIN]
            packed.append((first + number, None if grain == _ZEROS else _deflate()(grain)))
        return packed

    tasks = (
        partial(compress, start, min(_BATCH, first + count - start))
        for first, rank, count in grains.within(0, 1 << 62)
        for start in range(first + max(0, min(count, first_rank - rank)), first + count, _BATCH)
    )
    return in_order(tasks, threads)


def packed_grain(number: int, content: bytes) -> bytes:
    """A grain as it lies in the stream: marker, compressed bytes, zeros up to the sector's end; b"" for zeros."""
    return b"" if content == _ZEROS else sealed_grain(number, _deflate()(content))


def sealed_grain(number: int, packed: bytes) -> bytes:
    """A compressed grain as it lies in the stream."""
    marked = pack_grain_marker(number * _GRAIN_SECTORS, len(packed)) + packed
    return marked.ljust(round_up(len(marked), SECTOR), b"\0")


def compressor() -> bytes:
    """Which program compresses: another one, or another version, may come to other bytes."""
    try:
        import isal
    except ImportError:
        return f"zlib {zlib.ZLIB_RUNTIME_VERSION} {_LEVEL}".encode()
    return f"isal {isal.__version__} {_LEVEL}".encode()


@cache
def _deflate() -> Callable[[bytes], bytes]:
    try:
        from isal import isal_zlib
    except ImportError:
        return lambda grain: zlib.compress(grain, _LEVEL)
    return lambda grain: bytes(isal_zlib.compress(grain, _LEVEL))


class Stream:
    """Keeps count of what lies where; positions are sectors."""

    def __init__(self, size: int, seed: bytes, name: str) -> None:
        capacity = (
            round_up(size, GRAIN) // SECTOR
        )  # a multiple of the grain size, as the specification wants it
        self._header = SparseHeader(
            at=0,
            version=3,
            flags=FLAG_NEWLINES | FLAG_COMPRESSED | FLAG_MARKERS,
            capacity=capacity,
            grain=_GRAIN_SECTORS,
            descriptor=1,
            descriptor_size=_DESCRIPTOR_SECTORS,
            table_entries=TABLE_ENTRIES,
            redundant_directory=0,
            directory=GD_AT_END,
            overhead=OVERHEAD,
            unclean=False,
            newlines=NEWLINES,
            compression=DEFLATE,
        )
        self._name = name
        self._descriptor = _descriptor(capacity, seed, name)
        self._directory = array("I", [0]) * -(-capacity // (_GRAIN_SECTORS * TABLE_ENTRIES))
        self._table: array[int] | None = None
        self._table_number = 0
        self._position = OVERHEAD

    def beginning(self) -> bytes:
        text = pack_sparse_header(self._header) + self._descriptor
        return text.ljust(OVERHEAD * SECTOR, b"\0")

    def grain(self, number: int, packed: bytes | None) -> Iterator[bytes]:
        """What is to be written for a grain; grains come in ascending order."""
        if packed is None:
            return
        table, inside = divmod(number, TABLE_ENTRIES)
        if self._table is None or table != self._table_number:
            yield self._finish_table()
            self._table, self._table_number = array("I", [0]) * TABLE_ENTRIES, table
        self._table[inside] = self._position
        sealed = sealed_grain(number, packed)
        if self._position >= LARGEST_FILE // SECTOR - len(self._directory) - TABLE_ENTRIES:
            raise UnsupportedImage(
                "image.too-large-for-vmdk",
                path=self._name,
                size=self._position * SECTOR,
                largest=LARGEST_FILE,
            )
        self._position += len(sealed) // SECTOR
        yield sealed

    def _finish_table(self) -> bytes:
        if self._table is None:
            return b""
        self._directory[self._table_number] = self._position + 1
        written = self._metadata(MARKER_GT, self._table)
        self._table = None
        return written

    def _metadata(self, kind: int, entries: array[int]) -> bytes:
        made = _marked(kind, entries)
        self._position += len(made) // SECTOR
        return made

    def end(self) -> bytes:
        """What is behind the last grain; all grains must have come."""
        last_table = self._finish_table()
        return last_table + self.ending(self._directory, self._position)

    def ending(self, directory: array[int], position: int) -> bytes:
        """Directory, footer and end-of-stream marker.

        :param position: the sector that they begin at.
        """
        footer = pack_sparse_header(replace(self._header, directory=position + 1))
        return (
            _marked(MARKER_GD, directory)
            + pack_marker(1, MARKER_FOOTER)
            + footer
            + pack_marker(0, MARKER_EOS)
        )

    def empty_directory(self) -> array[int]:
        return array("I", [0]) * len(self._directory)

    @staticmethod
    def table(numbers: Sequence[int], places: Sequence[int]) -> bytes:
        """A grain table with its marker.

        :param numbers: of the grains that are stored; ``places`` their sectors in the file.
        """
        entries = array("I", [0]) * TABLE_ENTRIES
        for number, place in zip(numbers, places, strict=False):
            entries[number % TABLE_ENTRIES] = place
        return _marked(MARKER_GT, entries)


def _marked(kind: int, entries: array[int]) -> bytes:
    little = array("I", entries)
    if sys.byteorder == "big":
        little.byteswap()
    content = little.tobytes()
    content = content.ljust(round_up(len(content), SECTOR), b"\0")
    return pack_marker(len(content) // SECTOR, kind) + content


def _descriptor(capacity: int, seed: bytes, name: str) -> bytes:
    shown = "".join(char for char in name if char.isprintable() and char not in '"\\/')[:200] or "disk.vmdk"
    cylinders = min(capacity // (255 * 63), 65535)
    text = f"""# Disk DescriptorFile
version=1
CID={derived_uuid(seed, "cid").fields[0] % 0xFFFFFFFE:08x}
parentCID=ffffffff
createType="streamOptimized"

# Extent description
RW {capacity} SPARSE "{shown}"

# The Disk Data Base
#DDB

ddb.adapterType = "lsilogic"
ddb.geometry.cylinders = "{cylinders}"
ddb.geometry.heads = "255"
ddb.geometry.sectors = "63"
ddb.virtualHWVersion = "4"
"""
    return text.encode()
