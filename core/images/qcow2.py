"""QCOW2 images, versions 2 and 3, with zlib or zstd clusters. AWS takes none: they are read to be repacked.

Source: QEMU, docs/interop/qcow2.txt, https://www.qemu.org/docs/master/interop/qcow2.html. A backing file or an
external data file is named in the findings and never opened.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from core.images.blocks import BlockDisk, DecodedBlocks, damaged, stored_runs
from core.images.findings import Findings
from core.images.inflating import RAW_DEFLATE_WBITS, CorruptData, inflate, unzstd
from core.images.model import MAX_DISK_SIZE, DiskFacts, ImageFormat, ProblemCode
from core.images.sources import Opened, Source, unreadable
from core.images.survey import Survey
from core.images.tables import PagedTable
from core.images.two_level import TwoLevelTable

MAGIC = b"QFI\xfb"
_HEADER = struct.Struct(">4sIQIIQIIQQIIQ")
_OFFSET_MASK = 0x00FFFFFFFFFFFE00
_COMPRESSED = 1 << 62
_ZERO = 1
_LARGEST_L1 = 32 << 20  # bytes; QEMU's own limit
_LONGEST_NAME = 1023
_DIRTY, _CORRUPT, _EXTERNAL, _COMPRESSION, _EXTENDED_L2 = (1 << bit for bit in range(5))
_READABLE_FEATURES = _DIRTY | _CORRUPT | _COMPRESSION
_ZSTD = 1


@dataclass(frozen=True, slots=True)
class Header:
    version: int
    backing_offset: int
    backing_length: int
    cluster_bits: int
    size: int
    encryption: int
    l1_count: int
    l1_offset: int
    snapshots: int
    features: int
    compression: int

    @property
    def cluster_size(self) -> int:
        return 1 << self.cluster_bits

    @property
    def clusters_an_l2(self) -> int:
        return self.cluster_size // 8

    @property
    def l1_needed(self) -> int:
        return -(-self.size // (self.cluster_size * self.clusters_an_l2))


def parse_header(data: bytes) -> Header | None:
    """:param data: the first 112 bytes of the file (104 and less in version 2)."""
    if len(data) < _HEADER.size:
        return None
    (_, version, backing, length, bits, size, crypt, l1_count, l1, _, _, snapshots, _) = _HEADER.unpack_from(
        data
    )
    features = int.from_bytes(data[72:80], "big") if version >= 3 else 0
    header_length = int.from_bytes(data[100:104], "big") if version >= 3 else 72
    compression = data[104] if features & _COMPRESSION and header_length > 104 and len(data) > 104 else 0
    return Header(version, backing, length, bits, size, crypt, l1_count, l1, snapshots, features, compression)


def open_qcow2(source: Source, findings: Findings) -> Opened:
    """Open an image that begins with the QCOW magic."""
    findings.add(ProblemCode.NOT_FOR_AWS, source.name, offset=0, value="qcow2")
    header = parse_header(source.window.read_at(0, 112))
    if header is None:
        findings.add(ProblemCode.TRUNCATED, source.name, offset=source.window.size, value="in the header")
        return unreadable(source, ImageFormat.QCOW2)
    properties = {"version": str(header.version), "cluster_size": str(1 << min(header.cluster_bits, 32))}
    if header.snapshots:
        properties["internal_snapshots"] = str(header.snapshots)
    if not _usable(source, findings, header):
        size = header.size if header.size <= MAX_DISK_SIZE else 0
        return unreadable(source, ImageFormat.QCOW2, size=size, properties=properties)
    table = TwoLevelTable(
        source.window,
        PagedTable(source.window, header.l1_offset, header.l1_needed, width=8, little=False, absent=0),
        entries=header.clusters_an_l2,
        locate=_OFFSET_MASK.__and__,
        step=header.cluster_size,
        width=8,
        little=False,
    )
    if excess := table.excess():
        findings.add(
            ProblemCode.HEADER_DAMAGED, source.name, "L1 table", offset=header.l1_offset, value=excess
        )
        return unreadable(source, ImageFormat.QCOW2, size=header.size, properties=properties)
    stored = _survey(source, findings, header, table)
    facts = DiskFacts(
        index=source.index,
        name=source.name,
        format=ImageFormat.QCOW2,
        size=header.size,
        stored=stored,
        properties=properties,
    )
    return Opened(facts, Qcow2Disk(facts, source, header, table))


def _usable(source: Source, findings: Findings, header: Header) -> bool:
    """Whether the disk can be read; every reason against it goes to the findings."""
    before = len(findings.problems())

    def refuse(code: ProblemCode, offset: int, value: str) -> None:
        findings.add(code, source.name, offset=offset, value=value)

    if header.version not in {2, 3}:
        refuse(ProblemCode.UNSUPPORTED_FEATURE, 4, f"qcow version {header.version}")
        return False
    if header.backing_offset:
        name = source.window.read_at(header.backing_offset, min(header.backing_length, _LONGEST_NAME))
        refuse(ProblemCode.PARENT_NEEDED, header.backing_offset, name.decode("utf-8", "replace"))
    if header.encryption:
        refuse(ProblemCode.UNSUPPORTED_FEATURE, 32, f"encrypted (method {header.encryption})")
    if header.features & ~_READABLE_FEATURES:
        names = {_EXTERNAL: "external data file", _EXTENDED_L2: "extended L2 entries"}
        unknown = header.features & ~_READABLE_FEATURES
        refuse(ProblemCode.UNSUPPORTED_FEATURE, 72, names.get(unknown, f"incompatible features {unknown:#x}"))
    if header.compression > _ZSTD:
        refuse(ProblemCode.UNSUPPORTED_FEATURE, 104, f"compression type {header.compression}")
    if not 9 <= header.cluster_bits <= 21:
        refuse(ProblemCode.HEADER_DAMAGED, 20, f"clusters of 2^{header.cluster_bits} bytes")
        return False
    if not 0 < header.size <= MAX_DISK_SIZE:
        refuse(ProblemCode.HEADER_DAMAGED, 24, f"disk of {header.size} bytes")
    elif header.l1_needed > header.l1_count or header.l1_needed * 8 > _LARGEST_L1:
        refuse(
            ProblemCode.HEADER_DAMAGED,
            36,
            f"L1 table of {header.l1_count} entries; {header.l1_needed} needed",
        )
    elif header.l1_offset + header.l1_needed * 8 > source.window.size:
        code = ProblemCode.TRUNCATED if header.l1_offset <= MAX_DISK_SIZE else ProblemCode.TABLE_OUTSIDE
        refuse(code, 40, f"L1 table at byte {header.l1_offset} of a file of {source.window.size} bytes")
    usable = len(findings.problems()) == before
    if header.features & _CORRUPT:  # QEMU met contradictions when it wrote; what can be read is read
        refuse(ProblemCode.HEADER_DAMAGED, 72, "marked as corrupt by QEMU")
    return usable


def _survey(source: Source, findings: Findings, header: Header, table: TwoLevelTable) -> int:
    """Look at all tables: the bytes stored, and entries that the file cannot satisfy."""
    cluster, end = header.cluster_size, source.window.size
    clusters = -(-header.size // cluster)
    tail = header.size - (clusters - 1) * cluster
    survey = Survey(source, table="L2", unit="cluster", slack=cluster)
    stored = 0
    for first, count, where, entries in table.parts():
        if where is None:
            continue
        if entries is None:
            survey.take_lost(first, table.top_place(first), where, where + count * 8)
            continue
        inside = entries[: max(0, clusters - first)]
        for index, entry in [each for each in enumerate(inside) if each[1] and _stored(each[1])]:
            stored += cluster if first + index < clusters - 1 else tail
            packed = entry & _COMPRESSED
            start = _compressed_place(entry, header.cluster_bits)[0] if packed else entry & _OFFSET_MASK
            if start >= end:  # the file may end within its last cluster
                survey.take_lost(first + index, where + 8 * index, start, start + cluster)
        if survey.hopeless:
            break
    survey.report(findings)
    return stored


def _stored(entry: int) -> bool:
    return bool(entry & _COMPRESSED or (entry & _OFFSET_MASK and not entry & _ZERO))


def _compressed_place(entry: int, cluster_bits: int) -> tuple[int, int]:
    """Offset and largest length, in bytes, of a compressed cluster ("Compressed Clusters Descriptor")."""
    shift = 62 - (cluster_bits - 8)
    offset = entry & ((1 << shift) - 1)
    sectors = (entry >> shift & ((1 << (cluster_bits - 8)) - 1)) + 1
    return offset, sectors * 512 - (offset & 511)


class Qcow2Disk(BlockDisk):
    """A whole QCOW2 image (no backing file): its active state, not its snapshots."""

    def __init__(self, facts: DiskFacts, source: Source, header: Header, table: TwoLevelTable) -> None:
        super().__init__(facts, header.cluster_size)
        self._source, self._header, self._table = source, header, table
        self._decoded = DecodedBlocks(header.cluster_size)
        self._decode: Callable[[bytes, int], bytes] = unzstd if header.compression == _ZSTD else _inflate

    def _read_block(self, index: int, inside: int, length: int) -> bytes | None:
        entry, place = self._table.entry(index)
        if entry is None:
            raise self._lost(index, place, "the L2 table lies outside the file")
        if not _stored(entry):
            return None
        if entry & _COMPRESSED:
            return self._compressed(index, entry)[inside : inside + length]
        start = (entry & _OFFSET_MASK) + inside
        data = self._source.window.read_at(start, length)
        if not data and start >= self._source.window.size and inside == 0:
            raise self._lost(index, place, f"points to byte {start} of {self._source.window.size}")
        # The file may end within its last cluster: what was never written there is zero.
        return data if len(data) == length else data.ljust(length, b"\0")

    def _compressed(self, index: int, entry: int) -> bytes:
        cluster = self._decoded.get(index)
        if cluster is not None:
            return cluster
        offset, longest = _compressed_place(entry, self._header.cluster_bits)
        try:
            cluster = self._decode(self._source.window.read_at(offset, longest), self._block_size)
        except CorruptData as error:
            raise self._lost(index, offset, str(error)) from error
        if len(cluster) != self._block_size:
            value = f"decompresses to {len(cluster)} bytes instead of {self._block_size}"
            raise self._lost(index, offset, value)
        self._decoded.put(index, cluster)
        return cluster

    def _lost(self, index: int, offset: int, value: str) -> Exception:
        place = self._source.at(offset, f"cluster {index}")
        return damaged(ProblemCode.BLOCK_UNREADABLE, self.facts, index * self._block_size, place, value)

    def _runs(self) -> Iterator[tuple[int, int, bool]]:
        for first, count, where, entries in self._table.parts():
            if entries is None:
                yield first, count, where is not None
                continue
            stored = [index for index, entry in enumerate(entries, first) if entry and _stored(entry)]
            yield from stored_runs(first, count, stored)


def _inflate(data: bytes, limit: int) -> bytes:
    return inflate(data, limit, RAW_DEFLATE_WBITS)
