"""VDI images of VirtualBox, version 1.1: fixed and dynamic. AWS takes none: they are read to be repacked.

Source: VirtualBox, src/VBox/Storage/VDICore.h, https://www.virtualbox.org/browser/vbox/trunk/src/VBox/Storage/VDICore.h.
"""

from __future__ import annotations

import struct
import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from core.images.blocks import BlockDisk, damaged, stored_runs
from core.images.findings import Findings
from core.images.model import MAX_DISK_SIZE, DiskFacts, ImageFormat, ProblemCode
from core.images.signatures import VDI_SIGNATURE_OFFSET
from core.images.sources import Opened, Source, unreadable
from core.images.survey import Survey
from core.images.tables import PagedTable

_HEADER_SIZE = 456
_GEOMETRY = struct.Struct("<II")
_DISK = struct.Struct("<QIIII16s16s16s16s")
_UNALLOCATED, _ZERO = 0xFFFFFFFF, 0xFFFFFFFE
_KINDS = {1: "dynamic", 2: "fixed", 3: "undo", 4: "differencing"}
_LARGEST_BLOCK = 256 << 20


@dataclass(frozen=True, slots=True)
class Header:
    """Sizes and offsets in bytes. ``extra`` bytes stand before the data of each block."""

    version: int
    kind: int
    map_offset: int
    data_offset: int
    size: int
    block_size: int
    extra: int
    blocks: int
    identifier: uuid.UUID
    parent: uuid.UUID


def parse_header(data: bytes) -> Header | None:
    if len(data) < _HEADER_SIZE:
        return None
    version, _, kind = struct.unpack_from("<III", data, 68)
    map_offset, data_offset = _GEOMETRY.unpack_from(data, 340)
    size, block_size, extra, blocks, _, identifier, _, parent, _ = _DISK.unpack_from(data, 368)
    return Header(
        version,
        kind,
        map_offset,
        data_offset,
        size,
        block_size,
        extra,
        blocks,
        uuid.UUID(bytes_le=identifier),
        uuid.UUID(bytes_le=parent),
    )


def open_vdi(source: Source, findings: Findings) -> Opened:
    """Open an image that has the VDI signature at byte 64."""
    findings.add(ProblemCode.NOT_FOR_AWS, source.name, offset=VDI_SIGNATURE_OFFSET, value="vdi")
    header = parse_header(source.window.read_at(0, _HEADER_SIZE))
    if header is None:
        findings.add(ProblemCode.TRUNCATED, source.name, offset=source.window.size, value="in the header")
        return unreadable(source, ImageFormat.VDI)
    kind = _KINDS.get(header.kind, "")
    properties = {"uuid": str(header.identifier), "block_size": str(header.block_size)}
    if not _usable(source, findings, header):
        size = header.size if header.size <= MAX_DISK_SIZE else 0
        return unreadable(source, ImageFormat.VDI, subformat=kind, size=size, properties=properties)
    blocks = -(-header.size // header.block_size)
    table = PagedTable(
        source.window,
        header.map_offset,
        blocks,
        width=4,
        little=True,
        absent=_UNALLOCATED,
        is_absent=_ZERO.__le__,
    )
    facts = DiskFacts(
        index=source.index,
        name=source.name,
        format=ImageFormat.VDI,
        subformat=kind,
        size=header.size,
        stored=_survey(source, findings, header, table),
        properties=properties,
    )
    return Opened(facts, VdiDisk(facts, source, header, table))


def _usable(source: Source, findings: Findings, header: Header) -> bool:
    before = len(findings.problems())

    def refuse(code: ProblemCode, offset: int, value: str) -> None:
        findings.add(code, source.name, offset=offset, value=value)

    if header.version >> 16 != 1:
        refuse(ProblemCode.UNSUPPORTED_FEATURE, 68, f"VDI version {header.version >> 16}")
        return False
    if header.kind in {3, 4}:
        refuse(ProblemCode.PARENT_NEEDED, 440, str(header.parent))
    elif header.kind not in _KINDS:
        refuse(ProblemCode.UNSUPPORTED_FEATURE, 76, f"image type {header.kind}")
    size = header.block_size
    if not 512 <= size <= _LARGEST_BLOCK or size & (size - 1) or header.extra > _LARGEST_BLOCK:
        refuse(ProblemCode.HEADER_DAMAGED, 376, f"blocks of {size} bytes")
        return False
    if not 0 < header.size <= MAX_DISK_SIZE:
        refuse(ProblemCode.HEADER_DAMAGED, 368, f"disk of {header.size} bytes")
    elif header.blocks * size < header.size:
        refuse(ProblemCode.HEADER_DAMAGED, 384, f"{header.blocks} blocks for a disk of {header.size} bytes")
    elif header.map_offset + 4 * (-(-header.size // size)) > source.window.size:
        refuse(ProblemCode.TRUNCATED, 340, f"block map at byte {header.map_offset} reaches past the end")
    return len(findings.problems()) == before


def _survey(source: Source, findings: Findings, header: Header, table: PagedTable) -> int:
    survey = Survey(source, table="block map", unit="block", slack=header.block_size)
    for first, _, entries in table.pages():
        for index, entry in [each for each in enumerate(entries or (), first) if each[1] < _ZERO]:
            length = min(header.block_size, header.size - index * header.block_size)
            survey.take(index, table.place_of(index), _start(header, entry), length)
        if survey.hopeless:
            break
    survey.report(findings)
    return survey.stored


def _start(header: Header, entry: int) -> int:
    return header.data_offset + entry * (header.block_size + header.extra) + header.extra


class VdiDisk(BlockDisk):
    """A fixed or dynamic image."""

    def __init__(self, facts: DiskFacts, source: Source, header: Header, table: PagedTable) -> None:
        super().__init__(facts, header.block_size)
        self._source, self._header, self._table = source, header, table

    def _read_block(self, index: int, inside: int, length: int) -> bytes | None:
        entry = self._table[index]
        if entry >= _ZERO:
            return None
        start = _start(self._header, entry) + inside
        data = self._source.window.read_at(start, length)
        if len(data) < length:
            place = self._source.at(self._table.place_of(index), f"block map entry {index}")
            value = (
                f"the block reaches to byte {start + length} of a file of {self._source.window.size} bytes"
            )
            raise damaged(ProblemCode.TRUNCATED, self.facts, index * self._block_size + inside, place, value)
        return data

    def _runs(self) -> Iterator[tuple[int, int, bool]]:
        for first, count, entries in self._table.pages():
            if entries is None:
                yield first, count, False
                continue
            present = [index for index, entry in enumerate(entries, first) if entry < _ZERO]
            yield from stored_runs(first, count, present)
