"""Sparse VMDK extents: grains found through a grain directory and grain tables, stored plainly or compressed.

Structures and source: vmdk_structures. A stream-optimised extent compresses each grain and puts its place on the disk before it;
both are checked on every read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from core.evidence import place
from core.images.blocks import BlockDisk, DecodedBlocks, damaged, stored_runs
from core.images.files import Window
from core.images.findings import Findings
from core.images.inflating import CorruptData, inflate
from core.images.model import MAX_DISK_SIZE, DiskFacts, ProblemCode
from core.images.sources import Source
from core.images.survey import Survey
from core.images.tables import PagedTable
from core.images.two_level import TwoLevelTable
from core.images.vmdk_structures import (
    DEFLATE,
    FLAG_COMPRESSED,
    FLAG_MARKERS,
    FLAG_REDUNDANT,
    GD_AT_END,
    GRAIN_MARKER_SIZE,
    SECTOR,
    SparseHeader,
    parse_grain_marker,
    parse_sparse_header,
)

_FOOTER_FROM_END = 2 * SECTOR  # the footer's header is followed by the end-of-stream marker
_LARGEST_DIRECTORY = 128 << 20  # bytes
_LARGEST_GRAIN = 8192  # sectors
_TABLE_SIZES = {False: 512, True: 4096}  # entries, in KDMV and COWD


class SparseExtent:
    """A sparse extent that can be read: where its grains lie.

    :param source: the file, for its window and for naming places.
    """

    def __init__(self, source: Source, header: SparseHeader) -> None:
        self.source, self.header = source, header
        self.window: Window = source.window
        self.size = header.capacity * SECTOR
        self.grain_size = header.grain * SECTOR
        self.compressed = bool(header.flags & FLAG_COMPRESSED)
        self.stored = 0
        count = -(-header.capacity // (header.grain * header.table_entries))
        top = PagedTable(source.window, header.directory * SECTOR, count, width=4, little=True, absent=0)
        self.table = TwoLevelTable(
            source.window,
            top,
            entries=header.table_entries,
            width=4,
            little=True,
            locate=SECTOR.__mul__,
            step=header.table_entries * 4 // SECTOR,
        )

    def runs(self) -> Iterator[tuple[int, int, bool]]:
        """All grains in order as (first, count, stored)."""
        for first, count, where, entries in self.table.parts():
            if entries is None:
                yield first, count, where is not None
            else:
                stored = [index for index, entry in enumerate(entries, first) if entry > 1]
                yield from stored_runs(first, count, stored)

    def survey(self, findings: Findings) -> None:
        """Look at all tables: counts the bytes stored, and reports entries that the file cannot satisfy."""
        file_size = self.window.size
        least = GRAIN_MARKER_SIZE + 1 if self.compressed else self.grain_size
        grains = -(-self.size // self.grain_size)
        tail = self.size - (grains - 1) * self.grain_size
        survey = Survey(self.source, table="grain table", unit="grain", slack=self._largest_compressed)
        farthest = 0
        for first, _, where, entries in self.table.parts():
            if where is None:
                continue
            if entries is None:
                size = self.header.table_entries * 4
                survey.take_lost(first, self.table.top_place(first), where, where + size)
                continue
            values = entries[: max(0, grains - first)]
            stored = len(values) - values.count(0) - values.count(1)
            self.stored += stored * self.grain_size
            highest = max(values, default=0)
            if stored and first + len(values) == grains and values[-1] > 1:
                self.stored -= self.grain_size - tail
            if highest * SECTOR + least > file_size:
                for index, value in enumerate(values):
                    start = value * SECTOR
                    need = tail if least == self.grain_size and first + index == grains - 1 else least
                    if value > 1 and start + need > file_size:
                        survey.take_lost(first + index, where + 4 * index, start, start + need)
            elif highest > farthest:
                farthest = highest
            if survey.hopeless:
                break
        survey.report(findings)
        if self.compressed and farthest and not survey.lost:
            self._check_last_grain(findings, farthest * SECTOR)

    def _check_last_grain(self, findings: Findings, start: int) -> None:
        """The grain that lies last in the file must end within it."""
        _, size = parse_grain_marker(self.window.read_at(start, GRAIN_MARKER_SIZE))
        end = start + GRAIN_MARKER_SIZE + size
        if end > self.window.size and size <= self._largest_compressed:
            value = f"the grain at byte {start} reaches to byte {end}"
            findings.add(ProblemCode.TRUNCATED, self.source.name, offset=self.window.size, value=value)

    @property
    def _largest_compressed(self) -> int:
        return 2 * self.grain_size + 4096

    def read_grain(self, index: int, inside: int, length: int) -> bytes | None:
        """Bytes of a grain (the whole grain where it is compressed), or None for zeros.

        :raises CorruptGrain: they cannot be had.
        """
        entry, where = self.table.entry(index)
        if entry is None:
            raise CorruptGrain(where, "the grain table lies outside the file", truncated=True)
        if entry <= 1:
            return None
        start = entry * SECTOR
        if self.compressed:
            return self._inflate(index, start)
        data = self.window.read_at(start + inside, length)
        if len(data) < length:
            end = start + inside + length
            raise CorruptGrain(
                where, f"grain {index} reaches to byte {end} of {self.window.size}", truncated=True
            )
        return data

    def _inflate(self, index: int, start: int) -> bytes:
        marker = self.window.read_at(start, GRAIN_MARKER_SIZE)
        if len(marker) < GRAIN_MARKER_SIZE:
            raise CorruptGrain(start, f"grain {index} lies outside the file", truncated=True)
        lba, size = parse_grain_marker(marker)
        if self.header.flags & FLAG_MARKERS and lba != index * self.header.grain:
            expected = index * self.header.grain
            raise CorruptGrain(start, f"grain {index} says to be sector {lba} of the disk, not {expected}")
        if not 0 < size <= self._largest_compressed:
            raise CorruptGrain(start + 8, f"grain {index} has {size} compressed bytes")
        data = self.window.read_at(start + GRAIN_MARKER_SIZE, size)
        if len(data) < size:
            raise CorruptGrain(start, f"grain {index} ends past the end of the file", truncated=True)
        try:
            grain = inflate(data, self.grain_size)
        except CorruptData as error:
            raise CorruptGrain(start + GRAIN_MARKER_SIZE, f"grain {index} {error}") from error
        needed = min(self.grain_size, self.size - index * self.grain_size)
        if len(grain) < needed or len(grain) not in {needed, self.grain_size}:
            value = f"grain {index} inflates to {len(grain)} bytes instead of {self.grain_size}"
            raise CorruptGrain(start + GRAIN_MARKER_SIZE, value)
        return grain


class CorruptGrain(ValueError):
    """A grain cannot be had.

    :param offset: byte in the extent's file where what is wrong stands.
    """

    def __init__(self, offset: int, value: str, *, truncated: bool = False) -> None:
        super().__init__(value)
        self.offset, self.value, self.truncated = offset, value, truncated


class SparseVmdk(BlockDisk):
    """One sparse extent as a disk, or as a part of one.

    :param base: virtual byte of the whole disk at which this extent begins, for naming what is lost.
    """

    def __init__(self, facts: DiskFacts, extent: SparseExtent, base: int = 0) -> None:
        super().__init__(facts, extent.grain_size)
        self._extent, self._base = extent, base
        self._blocks = -(-extent.size // extent.grain_size)
        self._decoded = DecodedBlocks(extent.grain_size)

    @property
    def size(self) -> int:
        return self._extent.size

    def _read_block(self, index: int, inside: int, length: int) -> bytes | None:
        if not self._extent.compressed:
            return self._grain(index, inside, length)
        grain = self._decoded.get(index)
        if grain is None:
            grain = self._grain(index, 0, self._block_size)
            if grain is None:
                return None
            self._decoded.put(index, grain)
        return grain[inside : inside + length]

    def _grain(self, index: int, inside: int, length: int) -> bytes | None:
        try:
            return self._extent.read_grain(index, inside, length)
        except CorruptGrain as error:
            code = ProblemCode.TRUNCATED if error.truncated else ProblemCode.BLOCK_UNREADABLE
            lost = self._base + index * self._block_size
            where = place(self._extent.source.name, f"grain {index}", offset=error.offset)
            raise damaged(code, self.facts, lost, where, error.value) from error

    def _runs(self) -> Iterator[tuple[int, int, bool]]:
        return self._extent.runs()


def open_sparse_extent(source: Source, findings: Findings) -> SparseExtent | None:
    """The sparse extent in a file, or None with the reason among the findings."""
    header = effective_header(source, findings)
    if header is None or not _usable(source, findings, header):
        return None
    candidates = [header]
    if header.flags & FLAG_REDUNDANT and header.redundant_directory:
        candidates.append(replace(header, directory=header.redundant_directory))
    for candidate in candidates:  # the redundant directory stands in where the first one cannot be used
        if _directory_usable(source, findings, candidate):
            extent = SparseExtent(source, candidate)
            excess = extent.table.excess()
            if not excess:
                extent.survey(findings)
                return extent
            place = candidate.directory * SECTOR
            findings.add(
                ProblemCode.HEADER_DAMAGED, source.name, "grain directory", offset=place, value=excess
            )
    return None


def effective_header(source: Source, findings: Findings) -> SparseHeader | None:
    """The header, or for a stream that ends with one its footer."""
    window = source.window
    header = parse_sparse_header(window.read_at(0, SECTOR))
    if header is None:
        findings.add(ProblemCode.TRUNCATED, source.name, offset=window.size, value="in the header")
        return None
    if header.directory != GD_AT_END:
        return header
    at = window.size - _FOOTER_FROM_END
    footer = parse_sparse_header(window.read_at(at, SECTOR), at) if at > 0 else None
    if footer is None or footer.directory == GD_AT_END:
        value = "the stream ends without its footer, which has the grain directory's place"
        findings.add(ProblemCode.TRUNCATED, source.name, offset=window.size, value=value)
        return None
    if (footer.capacity, footer.grain, footer.table_entries) != (
        header.capacity,
        header.grain,
        header.table_entries,
    ):
        value = f"the footer says {footer.capacity} sectors, the header {header.capacity}"
        findings.add(ProblemCode.HEADER_DAMAGED, source.name, "footer", offset=at + 12, value=value)
        return None
    return footer


def _usable(source: Source, findings: Findings, header: SparseHeader) -> bool:
    def refuse(code: ProblemCode, offset: int, value: str) -> bool:
        findings.add(code, source.name, offset=header.at + offset, value=value)
        return False

    if header.version not in {1, 2, 3}:
        return refuse(ProblemCode.UNSUPPORTED_FEATURE, 4, f"VMDK version {header.version}")
    if header.flags & FLAG_COMPRESSED and header.compression != DEFLATE:
        code = ProblemCode.VMDK_NO_COMPRESSION if header.compression == 0 else ProblemCode.UNSUPPORTED_FEATURE
        return refuse(code, 77, f"compression algorithm {header.compression}")
    smallest = 1 if header.cowd else 8
    if not smallest <= header.grain <= _LARGEST_GRAIN or header.grain & (header.grain - 1):
        return refuse(ProblemCode.HEADER_DAMAGED, 20, f"grains of {header.grain} sectors")
    if header.table_entries != _TABLE_SIZES[header.cowd]:
        return refuse(ProblemCode.HEADER_DAMAGED, 44, f"{header.table_entries} entries a grain table")
    if not 0 < header.capacity * SECTOR <= MAX_DISK_SIZE:
        return refuse(ProblemCode.HEADER_DAMAGED, 12, f"disk of {header.capacity} sectors")
    return True


def _directory_usable(source: Source, findings: Findings, header: SparseHeader) -> bool:
    def refuse(code: ProblemCode, offset: int, value: str) -> bool:
        findings.add(code, source.name, offset=header.at + offset, value=value)
        return False

    directory = -(-header.capacity // (header.grain * header.table_entries)) * 4
    if directory > _LARGEST_DIRECTORY or header.directory == 0:
        return refuse(ProblemCode.HEADER_DAMAGED, 56, f"grain directory at sector {header.directory}")
    if header.directory * SECTOR + directory > source.window.size:
        code = (
            ProblemCode.TRUNCATED if header.directory * SECTOR <= MAX_DISK_SIZE else ProblemCode.TABLE_OUTSIDE
        )
        value = f"grain directory at byte {header.directory * SECTOR} of a file of {source.window.size}"
        return refuse(code, 56, value)
    return True
