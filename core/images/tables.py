"""Allocation tables of any size, read in pages: what is absent is skipped as bytes and never becomes Python objects.

A disk of 16 TiB has tables of up to a gigabyte. Nothing here holds more than a few megabytes of one.
"""

from __future__ import annotations

import sys
import threading
from array import array
from collections.abc import Callable, Iterator

from core.images.files import Window

_PAGE_ENTRIES = 4096
_PIECE_ENTRIES = 512
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
    :param absent: the entry of a block that is not stored.
    :param is_absent: whether an entry means the same, where there is more than one such entry.
    """

    def __init__(
        self,
        window: Window,
        offset: int,
        count: int,
        *,
        width: int,
        little: bool,
        absent: int,
        is_absent: Callable[[int], bool] | None = None,
    ) -> None:
        self._window, self.offset, self.count = window, offset, count
        self._width, self._little = width, little
        self._absent, self._is_absent = absent, is_absent or absent.__eq__
        self._pages: dict[int, array[int]] = {}
        self._lock = threading.Lock()

    def place_of(self, index: int) -> int:
        """Byte offset of an entry in the window."""
        return self.offset + index * self._width

    def __getitem__(self, index: int) -> int:
        number, inside = divmod(index, _PAGE_ENTRIES)
        page = self._pages.get(number)
        if page is None:
            page = self._load(number)
        return page[inside] if inside < len(page) else self._absent

    def _load(self, number: int) -> array[int]:
        first = number * _PAGE_ENTRIES
        wanted = min(_PAGE_ENTRIES, self.count - first) * self._width
        data = self._window.read_at(self.place_of(first), wanted)
        page = entries_of(data, self._width, little=self._little)
        with self._lock:
            if len(self._pages) >= _PAGES_KEPT:
                self._pages.pop(next(iter(self._pages)))
            self._pages[number] = page
        return page

    def pages(self) -> Iterator[tuple[int, int, array[int] | None]]:
        """The whole table as (first index, count, entries); entries is None where all of them are absent."""
        first = run = 0  # the run of absent entries that ends at `first`
        for data in self._stream():
            if self._all_absent(data):
                run += len(data) // self._width
                first += len(data) // self._width
                continue
            step = _PIECE_ENTRIES * self._width
            for start in range(0, len(data), step):
                piece = data[start : start + step]
                count = len(piece) // self._width
                if self._all_absent(piece):
                    run += count
                else:
                    if run:
                        yield first - run, run, None
                        run = 0
                    yield first, count, entries_of(piece, self._width, little=self._little)
                first += count
        run += self.count - first  # where the file ends before the table does
        if run:
            yield self.count - run, run, None

    def _all_absent(self, data: bytes) -> bool:
        """Whether these entries are all the same and absent, compared as memory."""
        entry = data[: self._width]
        if data != entry * (len(data) // self._width):
            return False
        return self._is_absent(int.from_bytes(entry, "little" if self._little else "big"))

    def _stream(self) -> Iterator[bytes]:
        """The table's bytes in order, whole entries only, as far as the file goes."""
        size = self.count * self._width
        for start in range(0, size, _STREAM_BYTES):
            wanted = min(_STREAM_BYTES, size - start)
            data = self._window.read_at(self.offset + start, wanted)
            if whole := data[: len(data) // self._width * self._width]:
                yield whole
            if len(data) < wanted:
                return
