"""Allocation tables of any size, read in pages: what is absent is skipped as bytes and never becomes Python objects.

A disk of 16 TiB has tables of up to a gigabyte. Nothing here holds more than a few megabytes of one.
"""

from __future__ import annotations

import sys
import threading
from array import array
from collections.abc import Iterator

from core.images.files import Window

_PAGE_BYTES = 16 << 10
_STREAM_BYTES = 1 << 20
_PAGES_KEPT = 128
_CODES = {4: "I", 8: "Q"}
_NATIVE_LITTLE = sys.byteorder == "little"


def entries_of(data: bytes, width: int, *, little: bool) -> array[int]:
    """The unsigned integers of ``width`` bytes in ``data``; an incomplete last one is left out."""
    values: array[int] = array(_CODES[width])
    values.frombytes(data[: len(data) // width * width] if len(data) % width else data)
    if little != _NATIVE_LITTLE:
        values.byteswap()
    return values


class PagedTable:
    """A table of ``count`` entries at ``offset`` of a window. Safe to use from several threads.

    Entries that the file does not hold (it ends before them) read as absent.

    :param width: bytes an entry, 4 or 8.
    :param absent: the byte of which an absent entry is made: 0x00 or 0xFF.
    """

    def __init__(
        self, window: Window, offset: int, count: int, *, width: int, little: bool, absent: int
    ) -> None:
        self._window, self.offset, self.count = window, offset, count
        self._width, self._little = width, little
        self._absent = bytes([absent]) * _STREAM_BYTES  # compared as memory, which costs next to nothing
        self._absent_entry = int.from_bytes(self._absent[:width], "little")
        self._per_page = _PAGE_BYTES // width
        self._pages: dict[int, array[int]] = {}
        self._lock = threading.Lock()

    def place_of(self, index: int) -> int:
        """Byte offset of an entry in the window."""
        return self.offset + index * self._width

    def __getitem__(self, index: int) -> int:
        number, inside = divmod(index, self._per_page)
        page = self._pages.get(number)
        if page is None:
            page = self._load(number)
        return page[inside] if inside < len(page) else self._absent_entry

    def _load(self, number: int) -> array[int]:
        first = number * self._per_page
        wanted = min(self._per_page, self.count - first) * self._width
        page = entries_of(
            self._window.read_at(self.place_of(first), wanted), self._width, little=self._little
        )
        with self._lock:
            if len(self._pages) >= _PAGES_KEPT:
                self._pages.pop(next(iter(self._pages)))
            self._pages[number] = page
        return page

    def pages(self) -> Iterator[tuple[int, int, array[int] | None]]:
        """The whole table as (first index, count, entries); entries is None where all of them are absent."""
        first = 0
        for data in self._stream():
            count = len(data) // self._width
            if data == (self._absent if len(data) == _STREAM_BYTES else self._absent[: len(data)]):
                yield first, count, None
            else:
                step = self._per_page
                values = entries_of(data, self._width, little=self._little)
                for start in range(0, count, step):
                    page = values[start : start + step]
                    absent = page.count(self._absent_entry) == len(page)
                    yield first + start, len(page), None if absent else page
            first += count
        if first < self.count:  # the file ends before the table does
            yield first, self.count - first, None

    def _stream(self) -> Iterator[bytes]:
        """The table's bytes in order, whole entries only, as far as the file goes."""
        size = self.count * self._width
        for start in range(0, size, _STREAM_BYTES):
            data = self._window.read_at(self.offset + start, min(_STREAM_BYTES, size - start))
            yield data[: len(data) // self._width * self._width]
            if len(data) < min(_STREAM_BYTES, size - start):
                return
