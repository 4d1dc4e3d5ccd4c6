"""Adds up what a container's tables say, and finds the entries that its file cannot satisfy."""

from __future__ import annotations

from core.images.findings import Findings
from core.images.model import ProblemCode
from core.images.sources import Source

_MOST_LOST = 1 << 16


class Survey:
    """One look at the tables of a container: how much is stored, and what lies outside the file.

    Files grow at their end, so in a file that was cut some block straddles the end or begins just there; an entry
    that points far away was never right, unless the file was cut before it.

    :param table: what the evidence calls the table, e.g. ``BAT``.
    :param unit: what it calls a block, e.g. ``block``.
    :param slack: bytes after the end of the file within which the first lost block of a cut file begins.
    :param end: byte where blocks must end; by default the end of the file.
    """

    def __init__(self, source: Source, *, table: str, unit: str, slack: int, end: int | None = None) -> None:
        self._source, self._table, self._unit, self._slack = source, table, unit, slack
        self._end = source.window.size if end is None else end
        self.stored = self._inside = 0
        """Bytes of the disk that the tables call stored; of these the ones that the file can hold."""
        self.lost = 0
        self._cut: tuple[int, int] | None = None  # index, end
        self._astray: tuple[int, int, int] | None = None  # index, place of the entry, start

    def take(self, index: int, place: int, start: int, length: int) -> None:
        """A stored block: ``length`` bytes at ``start`` of the file, named by the table entry at ``place``."""
        self.stored += length
        if start + length > self._end:
            self.take_lost(index, place, start, start + length)
        else:
            self._inside += length

    def take_lost(self, index: int, place: int, start: int, end: int) -> None:
        """A block (or a table) from ``start`` to ``end`` that the file does not hold whole."""
        self.lost += 1
        if start <= self._end + self._slack:
            if self._cut is None:
                self._cut = index, end
        elif self._astray is None:
            self._astray = index, place, start

    @property
    def hopeless(self) -> bool:
        """Whether it is of no use to look further: blocks without end, none of which is there or has its own place."""
        return self.lost >= _MOST_LOST or self._inside > self._end

    def report(self, findings: Findings) -> None:
        """Say what was found: a file that was cut, wrong entries, or blocks that overlap."""
        name, size = self._source.name, self._source.window.size
        if self._cut is not None:
            index, end = self._cut
            value = (
                f"the file ends here, but {self._unit} {index} reaches to byte {end} ({self.lost} not whole)"
            )
            findings.add(ProblemCode.TRUNCATED, name, offset=size, value=value)
        elif self._astray is not None:
            index, place, start = self._astray
            value = f"points to byte {start} of a file of {size} bytes"
            findings.add(
                ProblemCode.TABLE_OUTSIDE, name, f"{self._table} entry {index}", offset=place, value=value
            )
        if self._inside > self._end:
            value = f"{self._unit}s of more bytes than the file has: they overlap"
            findings.add(ProblemCode.HEADER_DAMAGED, name, self._table, value=value)
