"""rpm's database since Fedora 33 and RHEL 9: ``rpmdb.sqlite``, table Packages (number, header).

Specification: https://www.sqlite.org/fileformat2.html. Read page by page: of each header only the first bytes are needed, and
the file may be 200 MB. A write-ahead log beside it is taken into account, as rpm leaves one when it is interrupted.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from core.guests.linux.packages.blobs import MAX_PACKAGES, Blob, DatabaseFile, chained

_INTERIOR, _LEAF = 5, 13
_MAX_DEPTH = 16
_WAL_MAGICS = {0x377F0682, 0x377F0683}
_MAX_FRAMES = 100_000


class SqliteTable:
    """Pages of one database. :raises GuestError: ``linux.packages-broken``."""

    def __init__(self, file: DatabaseFile, log: DatabaseFile | None) -> None:
        self._file = file
        head = file.exactly(0, 100)
        if not head.startswith(b"SQLite format 3\0"):
            raise file.broken(0)
        size = struct.unpack_from(">H", head, 16)[0]
        self._size = 65536 if size == 1 else size
        if self._size < 512 or self._size & (self._size - 1):
            raise file.broken(16)
        self._usable = self._size - head[20]
        self._log = log
        self._frames = _frames(log, self._size) if log is not None else {}
        self._pages = max([file.size // self._size, *self._frames])

    def page(self, number: int) -> bytes:
        if not 0 < number <= self._pages:
            raise self._file.broken((number - 1) * self._size)
        if number in self._frames and self._log is not None:
            return self._log.exactly(self._frames[number], self._size)
        return self._file.exactly((number - 1) * self._size, self._size)

    def rows(self, root: int) -> Iterator[tuple[bytes, int, int]]:
        """(local bytes, payload's size, first overflow page) of each row below a table's root."""
        seen: set[int] = set()
        pending = [(root, 0)]
        while pending:
            number, depth = pending.pop()
            if number in seen or depth > _MAX_DEPTH:
                raise self._file.broken((number - 1) * self._size)
            seen.add(number)
            page = self.page(number)
            start = 100 if number == 1 else 0
            kind, count = page[start], struct.unpack_from(">H", page, start + 3)[0]
            first = start + (12 if kind == _INTERIOR else 8)
            if kind not in {_INTERIOR, _LEAF} or first + 2 * count > len(page):
                raise self._file.broken((number - 1) * self._size)
            cells = struct.unpack_from(f">{count}H", page, first)
            if kind == _INTERIOR:
                children = [
                    struct.unpack_from(">I", page, cell)[0] for cell in cells if cell + 4 <= len(page)
                ]
                children.append(struct.unpack_from(">I", page, start + 8)[0])
                pending += [(child, depth + 1) for child in reversed(children)]
            else:
                yield from (self._cell(page, cell) for cell in cells)

    def _cell(self, page: bytes, offset: int) -> tuple[bytes, int, int]:
        size, offset = varint(page, offset)
        _, offset = varint(page, offset)
        local = self._local(size)
        overflow = 0
        if local < size and offset + local + 4 <= len(page):
            overflow = struct.unpack_from(">I", page, offset + local)[0]
        return page[offset : offset + local], size, overflow

    def _local(self, size: int) -> int:
        """How much of a payload its leaf page holds (section 1.6 of the specification)."""
        if size <= self._usable - 35:
            return size
        least = (self._usable - 12) * 32 // 255 - 23
        local = least + (size - least) % (self._usable - 4)
        return local if local <= self._usable - 35 else least

    def overflow(self, number: int) -> Iterator[bytes]:
        for _ in range(self._pages):
            if not number:
                return
            page = self.page(number)
            number = struct.unpack_from(">I", page)[0]
            yield page[4 : self._usable]


def read_blobs(file: DatabaseFile, log: DatabaseFile | None) -> Iterator[Blob]:
    """:raises GuestError: ``linux.packages-broken``."""
    table = SqliteTable(file, log)
    root = _root_of_packages(table)
    if root is None:
        raise file.broken(100)
    for count, row in enumerate(table.rows(root)):
        if count >= MAX_PACKAGES:
            return
        blob = _column(table, row)
        if blob is not None:
            yield blob


def _root_of_packages(table: SqliteTable) -> int | None:
    """From sqlite_schema (type, name, tbl_name, rootpage, sql), which starts at page 1."""
    for local, _, _ in table.rows(1):
        kinds, offset = _record_header(local)
        values = []
        for kind in kinds[:4]:
            length = _length(kind)
            values.append(local[offset : offset + length])
            offset += length
        if len(values) == 4 and values[0] == b"table" and values[1] == b"Packages":
            return int.from_bytes(values[3], "big")
    return None


def _column(table: SqliteTable, row: tuple[bytes, int, int]) -> Blob | None:
    """The second column of a row of Packages, its header."""
    local, _, overflow = row
    kinds, start = _record_header(local)
    if len(kinds) < 2 or kinds[1] < 12 or kinds[1] % 2:
        return None
    start += _length(kinds[0])

    def pieces() -> Iterator[bytes]:
        yield local[start:]
        yield from table.overflow(overflow)

    return Blob(_length(kinds[1]), chained(pieces))


def _record_header(record: bytes) -> tuple[list[int], int]:
    """Serial types, and where the values start."""
    size, offset = varint(record, 0)
    kinds = []
    while offset < min(size, len(record), 256):
        kind, offset = varint(record, offset)
        kinds.append(kind)
    return kinds, size


def _length(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    return (0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0)[kind]


def varint(data: bytes, offset: int) -> tuple[int, int]:
    """(value, offset behind it); zeros stand in for bytes past the end."""
    value = 0
    for index in range(9):
        byte = data[offset + index] if offset + index < len(data) else 0
        if index == 8:
            return value << 8 | byte, offset + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, offset + index + 1
    return value, offset + 9


def _frames(log: DatabaseFile, page_size: int) -> dict[int, int]:
    """Page -> offset of its newest committed copy in the write-ahead log (section 4 of the specification)."""
    head = log.span(0, 32)
    if len(head) < 32 or struct.unpack_from(">I", head)[0] not in _WAL_MAGICS:
        return {}
    if struct.unpack_from(">I", head, 8)[0] != page_size:
        return {}
    committed: dict[int, int] = {}
    waiting: dict[int, int] = {}
    for number in range(min(_MAX_FRAMES, (log.size - 32) // (page_size + 24))):
        offset = 32 + number * (page_size + 24)
        frame = log.span(offset, 24)
        if len(frame) < 24 or frame[8:16] != head[16:24]:  # salts of an earlier run
            break
        page, commit = struct.unpack_from(">II", frame)
        waiting[page] = offset + 24
        if commit:
            committed |= waiting
            waiting = {}
    return committed
