"""VMDK images of every kind: streams, sparse files, and descriptors with flat, split or sparse extents beside them.

AWS takes stream-optimised ones only; the others are read to be repacked. SEsparse and raw device mappings are recognised and named.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from core.errors import ImageError
from core.images.blocks import merged
from core.images.files import WHY_NOT_OPENED, NoSiblings, Window
from core.images.findings import Findings
from core.images.model import MAX_DISK_SIZE, Disk, DiskFacts, Extent, ExtentKind, ImageFormat, ProblemCode
from core.images.raw import PlainDisk, stored_bytes
from core.images.signatures import SESPARSE_MAGIC, is_descriptor
from core.images.sources import Opened, Source, unreadable
from core.images.vmdk_descriptor import (
    LARGEST_DESCRIPTOR,
    MOST_EXTENTS,
    RAW_DEVICE_TYPES,
    STREAM_OPTIMIZED,
    Descriptor,
    ExtentLine,
    from_vmware,
    parse_descriptor,
)
from core.images.vmdk_sparse import SparseExtent, SparseVmdk, open_sparse_extent
from core.images.vmdk_structures import (
    DEFLATE,
    SECTOR,
    SparseHeader,
    parse_sparse_header,
)

_FLAT = frozenset({"FLAT", "VMFS"})
_SPARSE = frozenset({"SPARSE", "VMFSSPARSE"})
_RAW_DEVICE = frozenset({"VMFSRDM", "VMFSRAW"})


def open_vmdk(source: Source, findings: Findings) -> Opened:
    """Open a sparse VMDK file or a descriptor file."""
    start = source.window.read_at(0, SECTOR)
    if start.startswith(SESPARSE_MAGIC):
        findings.add(ProblemCode.VMDK_SESPARSE, source.name, offset=0, value="SEsparse extent")
        return unreadable(source, ImageFormat.VMDK, subformat="seSparse")
    header = parse_sparse_header(start)
    if header is not None:
        return _open_sparse(source, findings, header)
    if not is_descriptor(start):  # cut within its header
        findings.add(ProblemCode.TRUNCATED, source.name, offset=source.window.size, value="in the header")
        return unreadable(source, ImageFormat.VMDK)
    data = source.window.read_at(0, LARGEST_DESCRIPTOR + 1)
    descriptor = parse_descriptor(data)
    if len(data) > LARGEST_DESCRIPTOR or descriptor.too_long:
        value = f"a descriptor of over {LARGEST_DESCRIPTOR} bytes or {MOST_EXTENTS} extents"
        findings.add(ProblemCode.HEADER_DAMAGED, source.name, value=value)
        return unreadable(source, ImageFormat.VMDK, subformat=descriptor.create_type)
    return _open_described(source, findings, descriptor)


def _open_sparse(source: Source, findings: Findings, header: SparseHeader) -> Opened:
    """A file with grains in it; its descriptor, where it has one, lies inside."""
    place, size = header.descriptor * SECTOR, min(header.descriptor_size * SECTOR, LARGEST_DESCRIPTOR)
    descriptor = parse_descriptor(source.window.read_at(place, size) if place else b"")
    kind = descriptor.create_type or (STREAM_OPTIMIZED if header.streamed else "")
    extent = open_sparse_extent(source, findings)
    properties = descriptor.properties | _header_properties(header)
    _judge_kind(source, findings, header, kind)
    _judge_maker(source, findings, descriptor, place)
    if parent := descriptor.parent:
        _report_parent(source, findings, descriptor, parent, place)
    if extent is None:
        # Its size is told nevertheless, where it can be believed.
        size = header.capacity * SECTOR
        size = size if 0 < size <= MAX_DISK_SIZE else 0
        return unreadable(source, ImageFormat.VMDK, subformat=kind, size=size, properties=properties)
    facts = DiskFacts(
        index=source.index,
        name=source.name,
        format=ImageFormat.VMDK,
        subformat=kind,
        size=extent.size,
        stored=extent.stored,
        readable=not parent,
        properties=properties,
    )
    return Opened(facts, None if parent else SparseVmdk(facts, extent))


def _header_properties(header: SparseHeader) -> dict[str, str]:
    return {
        "version": str(header.version),
        "grain_size": str(header.grain * SECTOR),
        "compression": "deflate" if header.compression == DEFLATE else str(header.compression),
        "flags": f"{header.flags:#x}",
    }


def _judge_kind(source: Source, findings: Findings, header: SparseHeader, kind: str) -> None:
    """Whether AWS takes this kind: what it says, and what its header says."""
    if header.streamed and header.compression == DEFLATE and kind == STREAM_OPTIMIZED:
        return
    if kind == STREAM_OPTIMIZED or header.streamed:
        if header.compression != DEFLATE:
            if not findings.has(ProblemCode.VMDK_NO_COMPRESSION):
                value = f"compression algorithm {header.compression} in a {kind} image"
                findings.add(ProblemCode.VMDK_NO_COMPRESSION, source.name, offset=77, value=value)
        else:
            value = f"createType {kind or 'missing'}, flags {header.flags:#x}"
            findings.add(ProblemCode.VMDK_NOT_STREAM_OPTIMIZED, source.name, offset=8, value=value)
    else:
        value = f"createType {kind or 'missing'}"
        findings.add(ProblemCode.VMDK_NOT_STREAM_OPTIMIZED, source.name, offset=8, value=value)
    findings.add(ProblemCode.NOT_FOR_AWS, source.name, value=f"vmdk {kind}".strip())


def _judge_maker(source: Source, findings: Findings, descriptor: Descriptor, offset: int) -> None:
    if not from_vmware(descriptor):
        value = "neither ddb.longContentID nor a version of VMware Tools"
        findings.add(ProblemCode.VMDK_NOT_FROM_VMWARE, source.name, "descriptor", offset=offset, value=value)


def _report_parent(
    source: Source, findings: Findings, descriptor: Descriptor, parent: str, offset: int | None = None
) -> None:
    line = descriptor.lines.get("parentFileNameHint", descriptor.lines.get("parentCID"))
    findings.add(ProblemCode.PARENT_NEEDED, source.name, "descriptor", line=line, offset=offset, value=parent)


def _open_described(source: Source, findings: Findings, descriptor: Descriptor) -> Opened:
    """A descriptor file: the disk lies in the extents that it names."""
    kind = descriptor.create_type
    size = sum(line.sectors for line in descriptor.extents) * SECTOR
    device = next((line for line in descriptor.extents if line.kind in _RAW_DEVICE), None)
    line = descriptor.lines.get("createType")
    if kind.lower() in RAW_DEVICE_TYPES or device is not None:
        findings.add(
            ProblemCode.VMDK_RAW_DEVICE,
            source.name,
            line=device.line if device else line,
            value=device.name if device and device.name else kind,
        )
    elif kind.lower() == "sesparse" or any(extent.kind == "SESPARSE" for extent in descriptor.extents):
        findings.add(ProblemCode.VMDK_SESPARSE, source.name, line=line, value=f"createType {kind}")
    else:
        findings.add(
            ProblemCode.VMDK_NOT_STREAM_OPTIMIZED,
            source.name,
            line=line,
            value=f"createType {kind or 'missing'}",
        )
    parent = descriptor.parent
    if parent:
        _report_parent(source, findings, descriptor, parent)
    _judge_maker(source, findings, descriptor, 0)
    if not 0 < size <= MAX_DISK_SIZE:
        findings.add(ProblemCode.HEADER_DAMAGED, source.name, value=f"extents of {size} bytes in all")
        size = 0
    refused = findings.has(ProblemCode.VMDK_RAW_DEVICE, ProblemCode.VMDK_SESPARSE) or not size
    pieces = None if refused else _open_extents(source, findings, descriptor)
    if pieces is not None:
        findings.add(ProblemCode.NOT_FOR_AWS, source.name, value=f"vmdk {kind}".strip())
    facts = DiskFacts(
        index=source.index,
        name=source.name,
        format=ImageFormat.VMDK,
        subformat=kind,
        size=size,
        stored=sum(piece.stored for piece in pieces or ()),
        readable=pieces is not None and not parent,
        properties=descriptor.properties,
    )
    if pieces is None or parent:
        return Opened(facts)
    return Opened(facts, ExtentsDisk(facts, pieces))


class _Piece:
    """A part of the disk in its own file: ``size`` bytes, of which ``stored`` are stored."""

    def __init__(self, size: int, stored: int, extent: SparseExtent | Window | None) -> None:
        self.size, self.stored, self.extent = size, stored, extent


def _open_extents(source: Source, findings: Findings, descriptor: Descriptor) -> list[_Piece] | None:
    pieces: list[_Piece] = []
    complete = True
    for line in descriptor.extents:
        piece = _open_extent(source, findings, line)
        if piece is None:
            complete = False
        else:
            pieces.append(piece)
    return pieces if complete else None


def _open_extent(source: Source, findings: Findings, line: ExtentLine) -> _Piece | None:
    size = line.sectors * SECTOR
    if line.kind == "ZERO":
        return _Piece(size, 0, None)
    if line.kind not in _FLAT | _SPARSE:
        findings.add(
            ProblemCode.UNSUPPORTED_FEATURE, source.name, line=line.line, value=f"extent of kind {line.kind}"
        )
        return None
    try:
        window = source.siblings.find(line.name)
    except ImageError as error:
        code = ProblemCode.VMDK_EXTENT_REFUSED
        value = f"{line.name} {WHY_NOT_OPENED.get(error.code, 'cannot be opened')}"
        findings.add(code, source.name, line=line.line, value=value)
        return None
    if window is None:
        value = f"{line.name} is not there"
        findings.add(ProblemCode.VMDK_EXTENT_MISSING, source.name, line=line.line, value=value)
        return None
    if line.kind in _FLAT:
        return _flat_piece(findings, line, window, size)
    inner = Source(window, line.name, source.index, NoSiblings())
    if window.read_at(0, len(SESPARSE_MAGIC)) == SESPARSE_MAGIC:
        findings.add(ProblemCode.VMDK_SESPARSE, line.name, offset=0, value="SEsparse extent")
        return None
    extent = open_sparse_extent(inner, findings)
    if extent is None:
        return None
    if extent.size < size:
        value = f"{extent.size} bytes; the descriptor says {size}"
        findings.add(ProblemCode.HEADER_DAMAGED, line.name, offset=12, value=value)
        return None
    return _Piece(size, min(extent.stored, size), extent)


def _flat_piece(findings: Findings, line: ExtentLine, window: Window, size: int) -> _Piece:
    start = line.offset * SECTOR
    if start + size > window.size:
        value = f"the file ends here; the descriptor says {start + size} bytes"
        findings.add(ProblemCode.TRUNCATED, line.name, offset=window.size, value=value)
    part = window.part(start, size)
    return _Piece(size, stored_bytes(part, size), part)


class ExtentsDisk(Disk):
    """A disk in several extents, one after the other."""

    def __init__(self, facts: DiskFacts, pieces: list[_Piece]) -> None:
        self.facts = facts
        self._starts: list[int] = []
        self._disks: list[Disk | None] = []
        position = 0
        for piece in pieces:
            self._starts.append(position)
            self._disks.append(_piece_disk(facts, piece, position))
            position += piece.size
        grains = [disk.granularity for disk in self._disks if disk is not None]
        self.granularity = min(grains, default=self.granularity)

    def read_at(self, offset: int, size: int) -> bytes:
        if offset < 0 or size < 0:
            raise ValueError("offset and size are not negative")
        size = min(size, self.size - offset)
        found: list[bytes] = []
        while size > 0:
            index = bisect_right(self._starts, offset) - 1
            start, end = self._starts[index], self._end(index)
            length = min(size, end - offset)
            disk = self._disks[index]
            found.append(bytes(length) if disk is None else disk.read_at(offset - start, length))
            offset += length
            size -= length
        return b"".join(found)

    def _end(self, index: int) -> int:
        return self._starts[index + 1] if index + 1 < len(self._starts) else self.size

    def extents(self) -> Iterator[Extent]:
        return merged(self._all_extents())

    def _all_extents(self) -> Iterator[Extent]:
        for index, disk in enumerate(self._disks):
            start, end = self._starts[index], self._end(index)
            if disk is None:
                yield Extent(start, end - start, ExtentKind.ZERO)
                continue
            for extent in disk.extents():
                offset = start + extent.offset
                yield Extent(offset, min(extent.length, end - offset), extent.kind)


def _piece_disk(facts: DiskFacts, piece: _Piece, base: int) -> Disk | None:
    if piece.extent is None:
        return None
    if isinstance(piece.extent, SparseExtent):
        return SparseVmdk(facts, piece.extent, base)
    return PlainDisk(replace(facts, size=piece.size), piece.extent)
