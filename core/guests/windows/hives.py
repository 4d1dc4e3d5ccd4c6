"""Registry hives: named keys and values, read cell by cell from an untrusted file.

Our own reader rather than libregf because it reads only what is asked for (libregf visits every hive bin when it opens a
file: the whole of a 100 MiB hive comes through the container), takes the transaction logs' pages without a copy, and
bounds what a hostile hive can cost. The tests compare it with libregf and hivex on real hives.

Source: https://github.com/msuhanov/regf/blob/master/Windows%20registry%20file%20format%20specification.md
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from core.errors import GuestError
from core.guests.filesystems.base import FileSystem, Node, NodeType
from core.guests.windows.hive_bytes import HiveBytes
from core.guests.windows.hive_log import BINS, SECTOR, BaseBlock, recover

REG_SZ, REG_EXPAND_SZ, REG_BINARY, REG_DWORD, REG_DWORD_BE = 1, 2, 3, 4, 5
REG_MULTI_SZ, REG_QWORD = 7, 11

MAX_VALUE = 1 << 20
"""Most bytes of one value's data; more is cut."""
MAX_CHILDREN = 1 << 17
MAX_VALUES = 1 << 14
MAX_CELLS = 2_000_000
"""Cells that are read from one hive at most, whatever is asked: a list may point at itself."""
MAX_BYTES = 256 << 20
"""Bytes of cells that are read from one hive at most: many values may share one large cell."""
MAX_LOG = 64 << 20
"""Bytes of one transaction log that are looked at."""
_NONE = 0xFFFFFFFF
_SEGMENT = 16344
"""A value longer than this is kept in several cells."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value. :param where: its place, down to the value's name."""

    name: str
    type: int
    data: bytes
    where: str

    @property
    def integer(self) -> int | None:
        """As a number: DWORD, QWORD, or a string of digits (Winlogon keeps numbers as text)."""
        if self.type == REG_DWORD and len(self.data) >= 4:
            return int.from_bytes(self.data[:4], "little")
        if self.type == REG_DWORD_BE and len(self.data) >= 4:
            return int.from_bytes(self.data[:4], "big")
        if self.type == REG_QWORD and len(self.data) >= 8:
            return int.from_bytes(self.data[:8], "little")
        if self.type in (REG_SZ, REG_EXPAND_SZ):
            text = self.text.strip()
            return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None
        return None

    @property
    def text(self) -> str:
        """Up to the first NUL; a multi-string's strings joined by a comma; a number in decimal."""
        if self.type == REG_MULTI_SZ:
            return ", ".join(self.texts)
        if self.type in (REG_DWORD, REG_DWORD_BE, REG_QWORD):
            return str(self.integer if self.integer is not None else "")
        return printable(_utf16(self.data).split("\0", 1)[0])

    @property
    def texts(self) -> tuple[str, ...]:
        """A multi-string's strings without empty ones; a single string as one."""
        if self.type != REG_MULTI_SZ:
            return (self.text,) if self.text else ()
        return tuple(printable(part) for part in _utf16(self.data).split("\0") if part)


class Key:
    """One key of a hive. ``path`` is below the hive's root, without a leading backslash; ``offset`` of its cell in the bins."""

    def __init__(self, hive: Hive, offset: int, path: str) -> None:
        self._hive = hive
        self.offset, self.path = offset, path
        self._cell = cell = hive.cell(offset)
        if cell[:2] != b"nk" or len(cell) < 76:
            raise hive.damage(offset)
        self._children, self._list = struct.unpack_from("<I4xI", cell, 20)
        self._values, self._value_list = struct.unpack_from("<II", cell, 36)
        self.name = _key_name(cell)

    @property
    def where(self) -> str:
        return self._hive.place(self.path)

    def place(self, value: str) -> str:
        """Where a value of this key stands (or would stand)."""
        return self._hive.place(self.path, value)

    def child(self, name: str) -> Key | None:
        """The subkey of that name, without regard to case."""
        wanted = name.upper()
        digest = _name_hash(wanted) if wanted.isascii() else None
        for offset, kind, hint in self._offsets():
            if digest is not None and not _may_be(kind, hint, wanted, digest):
                continue
            if _key_name(self._hive.cell(offset)).upper() == wanted:
                return Key(self._hive, offset, self._below(name))
        return None

    def children(self) -> Iterator[Key]:
        for offset, _kind, _hint in self._offsets():
            cell = self._hive.cell(offset)
            yield Key(self._hive, offset, self._below(_key_name(cell)))

    def names(self) -> list[str]:
        """Names of the subkeys, in the order of the hive (sorted without regard to case)."""
        return [_key_name(self._hive.cell(offset)) for offset, _kind, _hint in self._offsets()]

    def children_named(self, prefix: str) -> Iterator[Key]:
        """Subkeys whose name starts so, found by halving: a server has ten thousand packages."""
        offsets = [offset for offset, _kind, _hint in self._offsets()]
        wanted = prefix.upper()
        low, high = 0, len(offsets)
        while low < high:
            middle = (low + high) // 2
            if _key_name(self._hive.cell(offsets[middle])).upper() < wanted:
                low = middle + 1
            else:
                high = middle
        for offset in offsets[low:]:
            key = Key(self._hive, offset, "")
            if not key.name.upper().startswith(wanted):
                return
            key.path = self._below(key.name)
            yield key

    def value(self, name: str) -> Value | None:
        """The value of that name, without regard to case; ``""`` is the default value."""
        wanted = name.upper()
        for cell in self._value_cells():
            if _value_name(cell).upper() == wanted:
                return self._value(cell)
        return None

    def values(self) -> Iterator[Value]:
        for cell in self._value_cells():
            yield self._value(cell)

    def _below(self, name: str) -> str:
        return f"{self.path}\\{name}" if self.path else name

    def _offsets(self) -> Iterator[tuple[int, bytes, int]]:
        """``(cell of the subkey, kind of list, hint)`` for each subkey, at most :data:`MAX_CHILDREN`."""
        if not self._children or self._list == _NONE:
            return
        left = MAX_CHILDREN
        for kind, body in self._lists(self._list, depth=0):
            if kind == b"li":
                for (offset,) in struct.iter_unpack("<I", body):
                    yield offset, kind, 0
            else:
                for offset, hint in struct.iter_unpack("<II", body):
                    yield offset, kind, hint
            left -= len(body) // 4
            if left < 0:
                raise self._hive.damage(self._list)

    def _lists(self, offset: int, depth: int) -> Iterator[tuple[bytes, bytes]]:
        cell = self._hive.cell(offset)
        kind = cell[:2]
        count = int.from_bytes(cell[2:4], "little")
        if kind == b"ri" and depth < 2:
            for (below,) in struct.iter_unpack("<I", cell[4 : 4 + 4 * (min(count, len(cell) // 4 - 1))]):
                yield from self._lists(below, depth + 1)
            return
        width = {b"lf": 8, b"lh": 8, b"li": 4}.get(kind)
        if width is None or 4 + width * count > len(cell):
            raise self._hive.damage(offset)
        yield kind, cell[4 : 4 + width * count]

    def value_cells(self) -> list[tuple[int, str]]:
        """Offset of each value's cell, and the value's name, in the order of the key's list."""
        return [(offset, _value_name(cell)) for offset, cell in self._placed_cells()]

    def _value_cells(self) -> Iterator[bytes]:
        for _, cell in self._placed_cells():
            yield cell

    def _placed_cells(self) -> Iterator[tuple[int, bytes]]:
        if not self._values or self._value_list == _NONE:
            return
        count = min(self._values, MAX_VALUES)
        table = self._hive.cell(self._value_list)[: 4 * count]
        for (offset,) in struct.iter_unpack("<I", table[: len(table) & ~3]):
            cell = self._hive.cell(offset)
            if cell[:2] != b"vk" or len(cell) < 20:
                raise self._hive.damage(offset)
            yield offset, cell

    def _value(self, cell: bytes) -> Value:
        size, offset, kind = struct.unpack_from("<III", cell, 4)
        name = _value_name(cell)
        if size & 0x80000000:
            data = cell[8 : 8 + min(size & 0x7FFFFFFF, 4)]
        else:
            data = self._hive.data(offset, size) if size else b""
        return Value(name, kind, data, self.place(name))


class Hive:
    """One hive file, opened.

    :param where: the file's place: ``disk 1, partition 2, /Windows/System32/config/SYSTEM``.
    :ivar dirty: it was not written to its end; ``replayed`` log entries were laid over it.
    :ivar complete: False where it is dirty and no log could be applied: newest values may be missing.
    """

    def __init__(self, data: HiveBytes, logs: list[HiveBytes], where: str) -> None:
        base = BaseBlock.parse(data.read(0, SECTOR))
        if base is None:
            raise GuestError("guest.hive-not-a-hive", where=where)
        recovery = recover(base, logs)
        data.lay_over(recovery.patches)
        self.where = where
        self.dirty, self.complete = recovery.dirty, recovery.complete
        self.replayed = recovery.entries
        self._data = data
        self._minor = recovery.base.minor
        self._cells = self._bytes = 0
        self.root = Key(self, recovery.base.root, "")

    @classmethod
    def open(cls, fs: FileSystem, path: str) -> Hive | None:
        """The hive at ``path`` with its logs beside it, or None where there is no such file.

        :raises GuestError: ``guest.hive-not-a-hive``, ``guest.hive-damaged``, or the file system's own.
        """
        node = fs.resolve(path)
        if node is None or node.type is not NodeType.FILE:
            return None
        data = _bytes(fs, node)
        base = BaseBlock.parse(data.read(0, SECTOR))
        logs = []
        if base is not None and base.dirty:
            for suffix in (".LOG1", ".LOG2", ".LOG"):
                log = fs.resolve(path + suffix)
                if log is not None and log.type is NodeType.FILE and log.size >= 2 * SECTOR:
                    logs.append(_bytes(fs, log, MAX_LOG))
        return cls(data, logs, fs.place(path))

    def key(self, path: str) -> Key | None:
        """The key at a path below the root (``ControlSet001\\Control``), or None."""
        key: Key | None = self.root
        for name in path.split("\\"):
            if key is None:
                return None
            key = key.child(name) if name else key
        return key

    def value(self, path: str, name: str) -> Value | None:
        key = self.key(path)
        return key.value(name) if key is not None else None

    def place(self, path: str, value: str | None = None) -> str:
        parts = [self.where, path] if path else [self.where]
        if value is not None:
            parts.append(value or "(default)")
        return ", ".join(parts)

    def damage(self, offset: int) -> GuestError:
        return GuestError("guest.hive-damaged", where=self.where, offset=BINS + offset)

    def cell(self, offset: int) -> bytes:
        """A cell's bytes without its length.

        :raises GuestError: ``guest.hive-damaged``: no such cell, a free one, or too many were asked for.
        """
        head = self._data.read(BINS + offset, 4) if 0 <= offset < 0x7FFFFFFF else b""
        size = -int.from_bytes(head, "little", signed=True)
        if len(head) < 4 or size < 8 or size > MAX_VALUE + 4096:
            raise self.damage(offset)
        self._cells += 1
        self._bytes += size
        if self._cells > MAX_CELLS or self._bytes > MAX_BYTES:
            raise self.damage(offset)
        data = self._data.read(BINS + offset + 4, size - 4)
        if len(data) < size - 4:
            raise self.damage(offset)
        return data

    def data(self, offset: int, size: int) -> bytes:
        """A value's data, joined from its segments, at most :data:`MAX_VALUE` bytes."""
        cell = self.cell(offset)
        if size <= _SEGMENT or self._minor <= 3 or cell[:2] != b"db" or len(cell) < 8:
            return cell[: min(size, MAX_VALUE)]
        count, segments = struct.unpack_from("<HI", cell, 2)
        table = self.cell(segments)[: 4 * count]
        joined = bytearray()
        for (segment,) in struct.iter_unpack("<I", table[: len(table) & ~3]):
            joined += self.cell(segment)[:_SEGMENT]
            if len(joined) >= min(size, MAX_VALUE):
                break
        return bytes(joined[: min(size, MAX_VALUE)])


def _bytes(fs: FileSystem, node: Node, most: int = 1 << 31) -> HiveBytes:
    size = min(node.size, most)

    def read(offset: int, length: int) -> bytes:
        return fs.read_node(node, offset, min(length, size - offset))

    return HiveBytes(read, size)


def _key_name(cell: bytes) -> str:
    if cell[:2] != b"nk" or len(cell) < 76:
        return "\0"  # no key has this name; Key() says where the damage is
    raw = cell[76 : 76 + int.from_bytes(cell[72:74], "little")]
    return printable(raw.decode("latin-1") if cell[2] & 0x20 else _utf16(raw))


def _value_name(cell: bytes) -> str:
    raw = cell[20 : 20 + int.from_bytes(cell[2:4], "little")]
    return printable(raw.decode("latin-1") if cell[16] & 1 else _utf16(raw))


def _utf16(raw: bytes) -> str:
    return raw[: len(raw) & ~1].decode("utf-16-le", "replace")


_KEPT = "\t\N{NO-BREAK SPACE}"


def printable(text: str) -> str:
    """Without control characters: what a guest wrote ends in a terminal or on a page."""
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() or one in _KEPT else "\N{REPLACEMENT CHARACTER}" for one in text)


def _name_hash(upper: str) -> int:
    value = 0
    for character in upper:
        value = (value * 37 + ord(character)) & 0xFFFFFFFF
    return value


def _may_be(kind: bytes, hint: int, upper: str, digest: int) -> bool:
    """Whether a list's hint allows the name, so that most subkeys need not be read."""
    if kind == b"lh":
        return hint == digest
    if kind == b"lf" and hint:
        first = hint.to_bytes(4, "little").rstrip(b"\0").decode("latin-1").upper()
        return upper.startswith(first)
    return True
