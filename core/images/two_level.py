"""Allocation tables in two levels (grain directory and tables, L1 and L2), walked without ever holding one whole.

The absent is skipped as bytes: second-level tables that lie one after the other are read together, those in holes of
the file not at all, and those of zeros never become Python objects.
"""

from __future__ import annotations

import threading
from array import array
from collections.abc import Callable, Iterator
from typing import NamedTuple

from core.images.files import Window
from core.images.tables import PagedTable, entries_of

_READ_TOGETHER = 1 << 20
_PAGE_ENTRIES = 2048
_PAGES_KEPT = 256
_GUESSED_RUN = 512
_PIECE_ENTRIES = 512
_ZEROS = bytes(_READ_TOGETHER)


class TablePart(NamedTuple):
    """A run of blocks: absent (``where`` is None), stored as ``entries`` say, or promised by a table that is not there.

    :param first: number of the first block.
    :param where: byte in the file of the first block's entry.
    :param entries: None with a ``where``: the table lies outside the file.
    """

    first: int
    blocks: int
    where: int | None
    entries: array[int] | None


class TwoLevelTable:
    """A top table whose entries point to tables of ``entries`` entries; zero means absent in both.

    :param locate: from a top entry to the byte offset of its table; 0 for none.
    :param step: by how much top entries differ whose tables lie one after the other.
    """

    def __init__(
        self,
        window: Window,
        top: PagedTable,
        *,
        entries: int,
        width: int,
        little: bool,
        locate: Callable[[int], int],
        step: int,
    ) -> None:
        self._window, self._top, self._entries = window, top, entries
        self._width, self._little, self._locate, self._step = width, little, locate, step
        self._table_bytes = entries * width
        self._pages: dict[tuple[int, int], array[int]] = {}
        self._lock = threading.Lock()

    def top_place(self, block: int) -> int:
        """Byte of the top entry that stands for a block."""
        return self._top.place_of(block // self._entries)

    def excess(self) -> str:
        """Why the tables cannot all be different ones of this file, or "".

        Each is walked at least once: a directory whose entries all point to one table would buy endless work.
        """
        tables = sum(
            len(values) - values.count(0) for _, _, values in self._top.pages() if values is not None
        )
        if tables * self._table_bytes <= self._window.size:
            return ""
        return f"{tables} tables of {self._table_bytes} bytes in a file of {self._window.size}"

    def entry(self, block: int) -> tuple[int | None, int]:
        """A block's entry (None where its table lies outside the file) and the byte where it stands."""
        number, inside = divmod(block, self._entries)
        start = self._locate(self._top[number])
        if start == 0:
            return 0, self._top.place_of(number)
        page, index = divmod(inside, _PAGE_ENTRIES)
        values = self._pages.get((number, page))
        if values is None:
            values = self._load(number, page, start)
        place = start + inside * self._width
        return (values[index] if index < len(values) else None), place

    def _load(self, number: int, page: int, start: int) -> array[int]:
        first = page * _PAGE_ENTRIES
        size = min(_PAGE_ENTRIES, self._entries - first) * self._width
        data = self._window.read_at(start + first * self._width, size)
        values = entries_of(data, self._width, little=self._little)
        with self._lock:
            if len(self._pages) >= _PAGES_KEPT:
                self._pages.pop(next(iter(self._pages)))
            self._pages[number, page] = values
        return values

    def parts(self) -> Iterator[TablePart]:
        """All blocks in ascending order, without gaps; the last part may go beyond the disk's last block."""
        for first, count, values in self._top.pages():
            if values is None:
                yield self._absent(first, count)
                continue
            position = 0
            while position < count:
                length = self._run_length(values, position)
                start = self._locate(values[position])
                if start == 0:
                    yield self._absent(first + position, length)
                else:
                    yield from self._tables(first + position, length, start)
                position += length

    def _absent(self, first: int, count: int) -> TablePart:
        return TablePart(first * self._entries, count * self._entries, None, None)

    def _run_length(self, values: array[int], position: int) -> int:
        """How many tables from ``position`` on are absent together, or lie one after the other."""
        value = values[position]
        step = self._step if self._locate(value) else 0
        length = min(_GUESSED_RUN, len(values) - position)
        limit = value + step * length
        if limit < 1 << 8 * values.itemsize:
            guess = array(values.typecode, range(value, limit, step) if step else [value] * length)
            if guess == values[position : position + length]:
                return length
        count = 1
        while count < length and values[position + count] == value + step * count:
            count += 1
        return count

    def _tables(self, first: int, count: int, start: int) -> Iterator[TablePart]:
        size = self._table_bytes
        inside = max(0, min(count, (self._window.size - start) // size))
        position = 0
        for offset, length in self._window.holes_skipped(start, inside * size):
            begin = max((offset - start) // size, position)
            end = min(-(-(offset + length - start) // size), inside)
            if begin > position:
                yield self._absent(first + position, begin - position)
            if end > begin:
                yield from self._read_tables(first, start, begin, end)
            position = max(position, end)
        if position < inside:
            yield self._absent(first + position, inside - position)
        for index in range(inside, count):
            yield TablePart((first + index) * self._entries, self._entries, start + index * size, None)

    def _read_tables(self, first: int, start: int, begin: int, end: int) -> Iterator[TablePart]:
        size = self._table_bytes
        together = max(1, _READ_TOGETHER // size)
        for chunk in range(begin, end, together):
            count = min(together, end - chunk)
            data = self._window.read_at(start + chunk * size, count * size)
            if _is_zero(data):
                yield self._absent(first + chunk, count)
                continue
            for index in range(count):
                where = start + (chunk + index) * size
                yield from self._pieces(first + chunk + index, where, data[index * size : (index + 1) * size])

    def _pieces(self, number: int, where: int, table: bytes) -> Iterator[TablePart]:
        """One table, in pieces of 512 entries so that few entries do not make a large table dear."""
        base = number * self._entries
        step = _PIECE_ENTRIES * self._width
        for start in range(0, self._table_bytes, step):
            piece = table[start : start + step]
            wanted = min(step, self._table_bytes - start)
            position, count = base + start // self._width, wanted // self._width
            if len(piece) < wanted:  # the file shrank meanwhile
                yield TablePart(position, count, where + start, None)
            elif _is_zero(piece):
                yield TablePart(position, count, None, None)
            else:
                values = entries_of(piece, self._width, little=self._little)
                yield TablePart(position, count, where + start, values)


def _is_zero(data: bytes) -> bool:
    """Whether all bytes are zero, compared as memory."""
    zeros = _ZEROS if len(data) == len(_ZEROS) else memoryview(_ZEROS)[: len(data)]
    return data == zeros if len(data) <= len(_ZEROS) else not any(data)
