"""VHDX images: fixed, dynamic, and differencing ones as far as to say what they lack. Structures: vhdx_structures.

Everything is there twice (headers, region tables) and sealed with CRC-32C. A log that was not replayed means that the
tables in the file are not up to date: it is replayed in memory (vhdx_log), and the finding says so.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, replace

from core.images.blocks import BlockDisk, damaged, stored_runs
from core.images.findings import Findings
from core.images.model import MAX_DISK_SIZE, DiskFacts, ImageFormat, ProblemCode
from core.images.sources import Opened, Source, unreadable
from core.images.survey import Survey
from core.images.tables import PagedTable
from core.images.vhdx_log import LogError, replayed
from core.images.vhdx_metadata import Geometry, read_geometry
from core.images.vhdx_structures import (
    BAT,
    HEADER_OFFSETS,
    HEADER_SIZE,
    METADATA,
    MIB,
    OFFSET_SHIFT,
    REGION_OFFSETS,
    REGION_SIZE,
    STATE_MASK,
    BlockState,
    Header,
    Region,
    parse_header,
    parse_region_table,
)

_PRESENT = int(BlockState.FULLY_PRESENT)
_LAST_ABSENT = int(BlockState.UNMAPPED)  # states 0 to 3 are all read as zeros
_NO_LOG = 0


def open_vhdx(source: Source, findings: Findings) -> Opened:
    """Open an image that begins with the VHDX signature."""
    header = _choose_header(source, findings)
    if header is None:
        return unreadable(source, ImageFormat.VHDX)
    if header.log.int != _NO_LOG:
        source = _replay(source, findings, header)
    regions = _choose_regions(source, findings)
    if regions is None or not _regions_usable(source, findings, regions):
        return unreadable(source, ImageFormat.VHDX)
    geometry = read_geometry(source, findings, regions[METADATA])
    if geometry is None:
        return unreadable(source, ImageFormat.VHDX)
    if not 0 < geometry.size <= MAX_DISK_SIZE:
        value = f"disk of {geometry.size} bytes"
        findings.add(ProblemCode.HEADER_DAMAGED, source.name, "metadata", value=value)
        return unreadable(source, ImageFormat.VHDX, subformat=geometry.subformat)
    return _open_disk(source, findings, geometry, regions[BAT], header)


def _replay(source: Source, findings: Findings, header: Header) -> Source:
    """The source with its log replayed in memory where that can be done; AWS does not do it, so it is told."""
    value = f"log {header.log} was not replayed: the image was not closed properly"
    try:
        window = replayed(source.window, header)
    except LogError as error:
        value, window = f"{value}, and the log cannot be used ({error})", source.window
    findings.add(
        ProblemCode.VHDX_LOG_DIRTY, source.name, "header", value=value, offset=_place(source, header)
    )
    return replace(source, window=window)


def _choose_header(source: Source, findings: Findings) -> Header | None:
    found = [(offset, parse_header(source.window.read_at(offset, HEADER_SIZE))) for offset in HEADER_OFFSETS]
    intact: list[Header] = []
    for offset, header in found:
        if header is None or not header.intact:
            past_end = offset + HEADER_SIZE > source.window.size
            code = ProblemCode.TRUNCATED if past_end else ProblemCode.VHDX_CHECKSUM
            value = "no header" if header is None else "the header's CRC-32C does not fit its bytes"
            findings.add(code, source.name, "header", offset=offset, value=value)
        else:
            intact.append(header)
    chosen = max(intact, key=lambda header: header.sequence, default=None)
    if chosen is not None and chosen.version != 1:
        value = f"VHDX version {chosen.version}"
        findings.add(
            ProblemCode.UNSUPPORTED_FEATURE, source.name, value=value, offset=_place(source, chosen) + 18
        )
        return None
    return chosen


def _place(source: Source, header: Header) -> int:
    """Byte of the header's log GUID."""
    for offset in HEADER_OFFSETS:
        if source.window.read_at(offset, HEADER_SIZE) == header.raw:
            return offset + 48
    return HEADER_OFFSETS[0] + 48


def _choose_regions(source: Source, findings: Findings) -> dict[object, Region] | None:
    chosen = None
    for offset in REGION_OFFSETS:
        table = parse_region_table(source.window.read_at(offset, REGION_SIZE))
        if table is None or not table.intact:
            past_end = offset + REGION_SIZE > source.window.size
            code = ProblemCode.TRUNCATED if past_end else ProblemCode.VHDX_CHECKSUM
            value = (
                "no region table" if table is None else "the region table's CRC-32C does not fit its bytes"
            )
            findings.add(code, source.name, "region table", offset=offset, value=value)
        elif chosen is None:
            chosen = table
    if chosen is None:
        return None
    return {region.kind: region for region in chosen.regions()}


def _regions_usable(source: Source, findings: Findings, regions: dict[object, Region]) -> bool:
    usable = True
    for region in regions.values():
        if region.kind not in {BAT, METADATA}:
            if region.required:
                value = f"requires the unknown region {region.kind}"
                findings.add(ProblemCode.UNSUPPORTED_FEATURE, source.name, "region table", value=value)
                usable = False
        elif region.offset < MIB or region.offset + region.length > source.window.size:
            name = "block allocation table" if region.kind == BAT else "metadata"
            value = f"{region.length} bytes in a file of {source.window.size}"
            code = ProblemCode.TRUNCATED if region.offset >= MIB else ProblemCode.TABLE_OUTSIDE
            findings.add(code, source.name, name, offset=region.offset, value=value)
            usable = False
    for kind, name in ((BAT, "block allocation table"), (METADATA, "metadata")):
        if kind not in regions:
            findings.add(ProblemCode.HEADER_DAMAGED, source.name, "region table", value=f"names no {name}")
            usable = False
    return usable


@dataclass(frozen=True, slots=True)
class BlockTable:
    """The BAT: payload entries, with one sector-bitmap entry after each chunk of them (2.5.1).

    :param ratio: payload blocks in a chunk.
    :param end: size of the file.
    """

    entries: PagedTable
    block_size: int
    blocks: int
    ratio: int
    end: int

    def index(self, block: int) -> int:
        """The table index of a payload block."""
        return block + block // self.ratio

    def runs(self) -> Iterator[tuple[int, array[int] | None, int]]:
        """Payload entries in order as (first block, entries or None where absent, count): never across a chunk."""
        for first, count, page in self.entries.pages():
            position, end = first, first + count
            while position < end:
                chunk, inside = divmod(position, self.ratio + 1)
                if inside == self.ratio:  # the sector bitmap's entry
                    position += 1
                    continue
                length = min(self.ratio - inside, end - position)
                block = chunk * self.ratio + inside
                length = min(length, self.blocks - block)
                if length <= 0:
                    return
                values = None if page is None else page[position - first : position - first + length]
                yield block, values, length
                position += length


def _open_disk(source: Source, findings: Findings, geometry: Geometry, bat: Region, header: Header) -> Opened:
    blocks = -(-geometry.size // geometry.block_size)
    ratio = (1 << 23) * geometry.sector_size // geometry.block_size
    chunks = -(-blocks // ratio)
    count = chunks * (ratio + 1) if geometry.has_parent else blocks + (blocks - 1) // ratio
    properties = geometry.properties | {"log": str(header.log)}
    if count * 8 > bat.length:
        value = f"{bat.length} bytes hold fewer than the {count} entries of {blocks} blocks"
        findings.add(
            ProblemCode.HEADER_DAMAGED, source.name, "block allocation table", offset=bat.offset, value=value
        )
        return unreadable(
            source, ImageFormat.VHDX, subformat=geometry.subformat, size=geometry.size, properties=properties
        )
    table = BlockTable(
        PagedTable(source.window, bat.offset, count, width=8, little=True, absent=0, is_absent=_is_absent),
        geometry.block_size,
        blocks,
        ratio,
        source.window.size,
    )
    if geometry.has_parent:
        value = geometry.parent or "names no parent"
        findings.add(
            ProblemCode.PARENT_NEEDED,
            source.name,
            "parent locator",
            offset=geometry.parent_offset,
            value=value,
        )
    facts = DiskFacts(
        index=source.index,
        name=source.name,
        format=ImageFormat.VHDX,
        subformat=geometry.subformat,
        size=geometry.size,
        stored=_survey(source, findings, geometry.size, table, differencing=geometry.has_parent),
        readable=not geometry.has_parent,
        properties=properties,
    )
    return Opened(facts, None if geometry.has_parent else VhdxDisk(facts, source, table))


def _survey(source: Source, findings: Findings, size: int, table: BlockTable, *, differencing: bool) -> int:
    """Look at the whole table: the bytes stored, and entries that the file cannot satisfy."""
    survey = Survey(source, table="BAT", unit="block", slack=table.block_size)
    for first, entries, _ in table.runs():
        if entries is None:
            continue
        for block, entry in _present(first, entries):
            state, index = entry & STATE_MASK, table.index(block)
            place = table.entries.place_of(index)
            if state < _PRESENT or (state > _PRESENT and not differencing):
                value = f"block state {state}, which a whole disk cannot have"
                findings.add(
                    ProblemCode.HEADER_DAMAGED, source.name, f"BAT entry {index}", offset=place, value=value
                )
                continue
            length = min(table.block_size, size - block * table.block_size)
            survey.take(index, place, entry >> OFFSET_SHIFT << OFFSET_SHIFT, length)
            if entry >> OFFSET_SHIFT == 0:
                value = "points to the header at byte 0"
                findings.add(
                    ProblemCode.TABLE_OUTSIDE, source.name, f"BAT entry {index}", offset=place, value=value
                )
        if survey.hopeless:
            break
    survey.report(findings)
    return survey.stored


def _is_absent(entry: int) -> bool:
    return entry & STATE_MASK <= _LAST_ABSENT


def _present(first: int, entries: array[int]) -> list[tuple[int, int]]:
    """The blocks that are stored, with their entries."""
    if _is_absent(entries[0]) and entries.count(entries[0]) == len(
        entries
    ):  # a sparse disk's, beside a bitmap's entry
        return []
    return [each for each in enumerate(entries, first) if each[1] & STATE_MASK > _LAST_ABSENT]


class VhdxDisk(BlockDisk):
    """A fixed or dynamic image: whole blocks, each stored or zero."""

    def __init__(self, facts: DiskFacts, source: Source, table: BlockTable) -> None:
        super().__init__(facts, table.block_size)
        self._source, self._table = source, table

    def _read_block(self, index: int, inside: int, length: int) -> bytes | None:
        entry = self._table.entries[self._table.index(index)]
        state = entry & STATE_MASK
        if state <= _LAST_ABSENT:
            return None
        start = (entry >> OFFSET_SHIFT << OFFSET_SHIFT) + inside
        data = self._source.window.read_at(start, length) if state == _PRESENT and start >= MIB else b""
        if len(data) < length:
            raise self._lost(index, inside, state, start + length)
        return data

    def _lost(self, block: int, inside: int, state: int, end: int) -> Exception:
        index = self._table.index(block)
        place = self._source.at(self._table.entries.place_of(index), f"BAT entry {index}")
        value = f"the block reaches to byte {end} of a file of {self._table.end} bytes"
        code = ProblemCode.TRUNCATED
        if state != _PRESENT:
            code, value = (
                ProblemCode.BLOCK_UNREADABLE,
                f"block state {state} needs a parent or is not defined",
            )
        return damaged(code, self.facts, block * self._block_size + inside, place, value)

    def _runs(self) -> Iterator[tuple[int, int, bool]]:
        for first, entries, count in self._table.runs():
            if entries is None:
                yield first, count, False
                continue
            yield from stored_runs(first, count, [block for block, _ in _present(first, entries)])
