"""Raw images: the disk's bytes as they are. Also the data area of fixed VHDs and flat VMDK extents."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from core.images.blocks import damaged, merged
from core.images.files import Window
from core.images.findings import Findings
from core.images.model import MAX_DISK_SIZE, Disk, DiskFacts, Extent, ExtentKind, ImageFormat, ProblemCode
from core.images.partition_claims import claimed_end
from core.images.sources import Opened, Source, unreadable

_RUNS_COUNTED = 4096  # a file of more runs than this counts as stored from there on


class PlainDisk(Disk):
    """A disk whose bytes lie in one window in order.

    The map is the operating system's hint: holes of the file are zeros, everything else counts as data, and data may
    be zeros all the same.
    """

    def __init__(self, facts: DiskFacts, window: Window) -> None:
        self.facts, self._window = facts, window

    def read_at(self, offset: int, size: int) -> bytes:
        if offset < 0 or size < 0:
            raise ValueError("offset and size are not negative")
        size = min(size, self.size - offset)
        if size <= 0:
            return b""
        data = self._window.read_at(offset, size)
        if len(data) < size:
            lost = offset + len(data)
            raise damaged(
                ProblemCode.TRUNCATED,
                self.facts,
                lost,
                f"{self.facts.name}, byte {lost}",
                "the file ends here",
            )
        return data

    def extents(self) -> Iterator[Extent]:
        return merged(plain_extents(self._window, self.size))


def plain_extents(window: Window, size: int) -> Iterator[Extent]:
    """The window's data and holes as extents from 0 to ``size``."""
    position = 0
    for start, length in window.holes_skipped(0, size):
        yield Extent(position, start - position, ExtentKind.ZERO)
        yield Extent(start, length, ExtentKind.DATA)
        position = start + length
    # What the window does not hold is promised all the same: reading it says what is wrong.
    held = min(size, window.size)
    yield Extent(position, held - position, ExtentKind.ZERO)
    yield Extent(max(position, held), size - max(position, held), ExtentKind.DATA)


def stored_bytes(window: Window, size: int) -> int:
    """Bytes that the map calls data; for a file in very many pieces an upper bound, so that opening stays cheap."""
    stored = end = 0
    for start, length in islice(window.holes_skipped(0, size), _RUNS_COUNTED):
        stored += length
        end = start + length
    if end < size and next(islice(window.holes_skipped(0, size), _RUNS_COUNTED, None), None) is not None:
        stored += size - end
    return stored


def open_raw(source: Source, findings: Findings) -> Opened:
    """A raw image: everything is disk. What its own partition table says of its size is compared with the file's."""
    window = source.window
    if window.size > MAX_DISK_SIZE:
        findings.add(
            ProblemCode.HEADER_DAMAGED,
            source.name,
            offset=0,
            value=f"a disk of {window.size} bytes: over 64 TiB",
        )
        return unreadable(source, ImageFormat.RAW, size=window.size)
    facts = DiskFacts(
        index=source.index,
        name=source.name,
        format=ImageFormat.RAW,
        size=window.size,
        stored=stored_bytes(window, window.size),
    )
    claim = claimed_end(window)
    if claim is not None and claim.end > window.size:
        findings.add(
            ProblemCode.TRUNCATED,
            source.name,
            claim.label,
            offset=claim.offset,
            value=f"reaches to byte {claim.end}, but the file ends at {window.size}",
        )
    return Opened(facts, PlainDisk(facts, window))
