"""What a container's reader is given, and what it hands back."""

from __future__ import annotations

from dataclasses import dataclass

from core.facts import place
from core.images.files import Siblings, Window
from core.images.findings import Findings
from core.images.model import Disk, DiskFacts, ImageFormat, ProblemCode


@dataclass(frozen=True, slots=True)
class Source:
    """One container file: its bytes, and how it is called.

    :param name: the file's name, or the member's in an OVA; offsets in evidence count from its beginning.
    :param index: 1-based number of its disk in the VM.
    :param siblings: where files that it names may be found.
    """

    window: Window
    name: str
    index: int
    siblings: Siblings

    def at(self, offset: int, *parts: str) -> str:
        """Name a place in this file, for evidence and errors."""
        return place(self.name, *parts, offset=offset)


@dataclass(frozen=True, slots=True)
class Opened:
    """A container's disk: always its facts, and the disk where it can be read."""

    facts: DiskFacts
    disk: Disk | None = None


def unreadable(
    source: Source,
    format: ImageFormat,  # noqa: A002 - the field's name
    *,
    subformat: str = "",
    size: int = 0,
    properties: dict[str, str] | None = None,
) -> Opened:
    """A container that was recognised, but whose disk cannot be had."""
    facts = DiskFacts(
        index=source.index,
        name=source.name,
        format=format,
        subformat=subformat,
        size=size,
        stored=0,
        readable=False,
        properties=properties or {},
    )
    return Opened(facts)


def report_blocks_outside(
    findings: Findings,
    source: Source,
    outside: OutsideBlocks,
) -> None:
    """Tell of table entries that reach past the end of the file: once as wrong entries, once as a file that was cut."""
    if outside.cut is not None:
        index, end = outside.cut
        findings.add(
            ProblemCode.TRUNCATED,
            source.name,
            offset=source.window.size,
            value=f"the file ends here, but {outside.unit} {index} reaches to byte {end} ({outside.count} not whole)",
        )
    elif outside.astray is not None:
        index, where, start = outside.astray
        findings.add(
            ProblemCode.TABLE_OUTSIDE,
            source.name,
            f"{outside.table} entry {index}",
            offset=where,
            value=f"points to byte {start} of a file of {source.window.size} bytes",
        )


class OutsideBlocks:
    """Counts blocks that the file does not hold whole, and tells a cut file from a wrong entry.

    Files grow at their end, so in a file that was cut some block straddles the end or begins just there; an entry
    that points far away was never right, unless the file was cut before it.

    :param slack: bytes after the end of the file within which the first lost block of a cut file begins.
    :param table: what the evidence calls the table, e.g. ``BAT``.
    :param unit: what it calls a block, e.g. ``block``.
    """

    def __init__(self, file_size: int, *, table: str, unit: str, slack: int) -> None:
        self.table, self.unit = table, unit
        self._file_size, self._slack = file_size, slack
        self.count = 0
        self.cut: tuple[int, int] | None = None  # index, end
        self.astray: tuple[int, int, int] | None = None  # index, place of the entry, start

    def add(self, index: int, entry_offset: int, start: int, end: int) -> None:
        """A block from ``start`` to ``end`` (bytes in the file), whose table entry lies at ``entry_offset``."""
        self.count += 1
        if start <= self._file_size + self._slack:
            if self.cut is None:
                self.cut = index, end
        elif self.astray is None:
            self.astray = index, entry_offset, start
