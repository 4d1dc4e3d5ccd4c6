"""VHD images: fixed, dynamic, and differencing ones as far as to say what they lack. Structures: vhd_structures.

The footer at the end is the truth; its copy at byte 0 (not in fixed images) stands in for it where it is gone.
AWS demands that both are equal.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from core.images.blocks import BlockDisk, damaged, stored_runs
from core.images.findings import Findings
from core.images.model import MAX_DISK_SIZE, DiskFacts, ImageFormat, ProblemCode
from core.images.raw import PlainDisk, stored_bytes
from core.images.signatures import FOOTER_SIZE, OLD_FOOTER_SIZE
from core.images.sources import Opened, Source, unreadable
from core.images.survey import Survey
from core.images.tables import PagedTable
from core.images.vhd_structures import (
    ABSENT,
    DYNAMIC_HEADER_SIZE,
    DynamicHeader,
    Footer,
    ParentLocator,
    VhdType,
    parse_dynamic_header,
    parse_footer,
)

_SECTOR = 512
_SMALLEST_BLOCK, _LARGEST_BLOCK = 4 << 10, 256 << 20
_LONGEST_LOCATOR = 4096
_NAMES = {VhdType.FIXED: "fixed", VhdType.DYNAMIC: "dynamic", VhdType.DIFFERENCING: "differencing"}


def open_vhd(source: Source, findings: Findings) -> Opened:
    """Open an image that has a VHD footer at its end or at its beginning."""
    footer, end = _choose_footer(source, findings)
    if footer is None:
        return unreadable(source, ImageFormat.VHD)
    if footer.kind not in _NAMES:
        findings.add(
            ProblemCode.UNSUPPORTED_FEATURE, source.name, offset=end + 60, value=f"disk type {footer.kind}"
        )
        return unreadable(source, ImageFormat.VHD, size=footer.size, properties=footer.properties)
    subformat = _NAMES[VhdType(footer.kind)]
    if not 0 < footer.size <= MAX_DISK_SIZE:
        findings.add(
            ProblemCode.HEADER_DAMAGED, source.name, offset=end + 48, value=f"disk of {footer.size} bytes"
        )
        return unreadable(source, ImageFormat.VHD, subformat=subformat, properties=footer.properties)
    if footer.kind == VhdType.FIXED:
        return _open_fixed(source, findings, footer, end)
    return _open_dynamic(source, findings, footer, subformat, end)


def _choose_footer(source: Source, findings: Findings) -> tuple[Footer | None, int]:
    """The footer to go by, and the byte where the image's data ends (there the footer is, or should be)."""
    window = source.window
    last, end = None, window.size
    for size in (FOOTER_SIZE, OLD_FOOTER_SIZE):
        last = parse_footer(window.read_at(window.size - size, size)) if window.size >= size else None
        if last is not None:
            end = window.size - size
            break
    first = parse_footer(window.read_at(0, FOOTER_SIZE))
    for footer, offset in ((last, end), (first, 0)):
        if footer is not None and not footer.intact:
            value = f"footer's checksum is {footer.stored_checksum:#010x}, but its bytes give another"
            findings.add(ProblemCode.VHD_CHECKSUM, source.name, offset=offset + 64, value=value)
    if last is None:
        value = "the file ends without a footer; its copy at byte 0 is used"
        findings.add(ProblemCode.TRUNCATED, source.name, offset=window.size, value=value)
        findings.add(
            ProblemCode.VHD_FOOTERS_DIFFER,
            source.name,
            offset=max(0, window.size - FOOTER_SIZE),
            value="no footer",
        )
    elif last.kind != VhdType.FIXED or first is not None:
        _compare(source, findings, first, last)
    good = [footer for footer in (last, first) if footer is not None and footer.intact]
    return (good[0] if good else None), end


def _compare(source: Source, findings: Findings, first: Footer | None, last: Footer) -> None:
    if first is None:
        findings.add(
            ProblemCode.VHD_FOOTERS_DIFFER, source.name, offset=0, value="no copy of the footer at byte 0"
        )
        return
    for offset, (one, other) in enumerate(zip(first.raw, last.raw, strict=False)):
        if one != other:
            value = f"{one:#04x} here, {other:#04x} in the footer at the end"
            findings.add(ProblemCode.VHD_FOOTERS_DIFFER, source.name, offset=offset, value=value)
            return


def _open_fixed(source: Source, findings: Findings, footer: Footer, end: int) -> Opened:
    if footer.size > end:
        value = f"{end} bytes of data before the footer, but the disk has {footer.size}"
        findings.add(ProblemCode.TRUNCATED, source.name, offset=end, value=value)
    if footer.size != end:
        value = f"disk of {footer.size} bytes, but the footer stands at byte {end}"
        findings.add(ProblemCode.VHD_SIZE, source.name, offset=end + 48, value=value)
    window = source.window.part(0, end)
    facts = _facts(source, footer, "fixed", stored_bytes(window, min(footer.size, end)))
    return Opened(facts, PlainDisk(facts, window.part(0, footer.size)))


def _facts(
    source: Source, footer: Footer, subformat: str, stored: int, *, readable: bool = True, parent: str = ""
) -> DiskFacts:
    properties = footer.properties | ({"parent": parent} if parent else {})
    return DiskFacts(
        index=source.index,
        name=source.name,
        format=ImageFormat.VHD,
        subformat=subformat,
        size=footer.size,
        stored=stored,
        readable=readable,
        properties=properties,
    )


def _open_dynamic(source: Source, findings: Findings, footer: Footer, subformat: str, end: int) -> Opened:
    header = _dynamic_header(source, findings, footer, end)
    if header is None:
        return Opened(_facts(source, footer, subformat, 0, readable=False))
    layout = DynamicLayout(
        end=end,
        block_size=header.block_size,
        bitmap_size=-(-header.block_size // _SECTOR // 8 // _SECTOR) * _SECTOR,
        table=PagedTable(
            source.window,
            header.table_offset,
            -(-footer.size // header.block_size),
            width=4,
            little=False,
            absent=ABSENT,
        ),
    )
    parent = ""
    if footer.kind == VhdType.DIFFERENCING:
        parent = _report_parent(source, findings, header)
    stored = _survey(source, findings, footer, layout)
    facts = _facts(source, footer, subformat, stored, readable=not parent, parent=parent)
    return Opened(facts, None if parent else DynamicVhd(facts, source, layout))


def _dynamic_header(source: Source, findings: Findings, footer: Footer, end: int) -> DynamicHeader | None:
    """The dynamic header where it can be used; what is wrong with it goes to the findings."""
    window, offset = source.window, footer.data_offset
    header = parse_dynamic_header(window.read_at(offset, DYNAMIC_HEADER_SIZE))
    if header is None:
        code = (
            ProblemCode.TRUNCATED
            if offset + DYNAMIC_HEADER_SIZE > window.size
            else ProblemCode.HEADER_DAMAGED
        )
        findings.add(code, source.name, offset=offset, value="no dynamic disk header")
        return None
    if not header.intact:
        value = f"dynamic header's checksum is {header.stored_checksum:#010x}, but its bytes give another"
        findings.add(ProblemCode.VHD_CHECKSUM, source.name, offset=offset + 36, value=value)
    size = header.block_size
    if not _SMALLEST_BLOCK <= size <= _LARGEST_BLOCK or size & (size - 1):
        findings.add(
            ProblemCode.HEADER_DAMAGED, source.name, offset=offset + 32, value=f"blocks of {size} bytes"
        )
        return None
    blocks = -(-footer.size // size)
    if header.entries < blocks:
        value = f"table of {header.entries} entries for {blocks} blocks"
        findings.add(ProblemCode.VHD_SIZE, source.name, offset=offset + 28, value=value)
        return None
    if header.table_offset + 4 * blocks > end:
        value = f"block allocation table at byte {header.table_offset} reaches past the end, byte {end}"
        code = ProblemCode.TRUNCATED if findings.has(ProblemCode.TRUNCATED) else ProblemCode.TABLE_OUTSIDE
        findings.add(code, source.name, offset=offset + 16, value=value)
        return None
    return header


@dataclass(frozen=True, slots=True)
class DynamicLayout:
    """Where the blocks lie: each behind a bitmap of its sectors, both named by one table entry.

    :param end: byte where data must end (the footer's place).
    """

    end: int
    block_size: int
    bitmap_size: int
    table: PagedTable

    def start(self, entry: int) -> int:
        """Byte of the block's data."""
        return entry * _SECTOR + self.bitmap_size


def _survey(source: Source, findings: Findings, footer: Footer, layout: DynamicLayout) -> int:
    """Look at the whole table: the bytes stored, and entries that the file cannot satisfy."""
    blocks = -(-footer.size // layout.block_size)
    last_length = footer.size - (blocks - 1) * layout.block_size
    slack = layout.bitmap_size + layout.block_size
    survey = Survey(source, table="BAT", unit="block", slack=slack, end=layout.end)
    for first, _, entries in layout.table.pages():
        for index, entry in [each for each in enumerate(entries or (), first) if each[1] != ABSENT]:
            place = layout.table.place_of(index)
            survey.take(
                index, place, layout.start(entry), last_length if index == blocks - 1 else layout.block_size
            )
            if entry == 0:
                value = "points to the footer's copy at byte 0"
                findings.add(
                    ProblemCode.TABLE_OUTSIDE, source.name, f"BAT entry {index}", offset=place, value=value
                )
        if survey.hopeless:
            break
    survey.report(findings)
    return survey.stored


def _report_parent(source: Source, findings: Findings, header: DynamicHeader) -> str:
    names = [header.parent_name] if header.parent_name else []
    where = None
    for locator in header.locators:
        path = _locator_path(source, locator)
        if path:
            where = locator.offset if where is None else where
            names.append(f"{locator.platform} {path}")
    shown = "; ".join(names) or str(header.parent)
    findings.add(
        ProblemCode.PARENT_NEEDED,
        source.name,
        "parent locator",
        offset=where if where is not None else 512 + 64,
        value=shown,
    )
    return shown


def _locator_path(source: Source, locator: ParentLocator) -> str:
    data = source.window.read_at(locator.offset, min(locator.length, _LONGEST_LOCATOR))
    if locator.platform in {"W2ru", "W2ku"}:
        return data.decode("utf-16-le", "replace").rstrip("\0")
    if locator.platform == "MacX":
        return data.decode("utf-8", "replace").rstrip("\0")
    return ""


class DynamicVhd(BlockDisk):
    """A dynamic image. The sector bitmaps are not consulted: sectors that were never written hold zeros."""

    def __init__(self, facts: DiskFacts, source: Source, layout: DynamicLayout) -> None:
        super().__init__(facts, layout.block_size)
        self._source, self._layout = source, layout

    def _read_block(self, index: int, inside: int, length: int) -> bytes | None:
        entry = self._layout.table[index]
        if entry == ABSENT:
            return None
        start = self._layout.start(entry) + inside
        data = self._source.window.read_at(start, length) if start + length <= self._layout.end else b""
        if len(data) < length:
            raise self._lost(index, inside, start + length)
        return data

    def _lost(self, index: int, inside: int, end: int) -> Exception:
        place = self._source.at(self._layout.table.place_of(index), f"BAT entry {index}")
        value = f"the block reaches to byte {end}, past the end of the data at {self._layout.end}"
        return damaged(ProblemCode.TRUNCATED, self.facts, index * self._block_size + inside, place, value)

    def _runs(self) -> Iterator[tuple[int, int, bool]]:
        for first, count, entries in self._layout.table.pages():
            if entries is None:
                yield first, count, False
                continue
            present = [index for index, entry in enumerate(entries, first) if entry != ABSENT]
            yield from stored_runs(first, count, present)
