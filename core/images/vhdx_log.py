"""The log of a VHDX image that was not closed properly: replayed in memory, so that the disk reads as Hyper-V would show it.

Source: [MS-VHDX] 2.3, "Log". The log holds whole sectors of the tables, never of the disk. The file is not changed.
"""

from __future__ import annotations

import struct
import uuid
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from core.images.crc32c import crc32c
from core.images.files import Window
from core.images.vhdx_structures import MIB, Header

_SECTOR = 4096
_LARGEST_LOG = 64 * MIB
_MOST_ZERO_RANGES = 256
_ENTRY = struct.Struct("<4sIIIQII16sQQ")
_DATA = struct.Struct("<4sI8sQQ")
_ZERO = struct.Struct("<4sIQQQ")
_DESCRIPTOR_SIZE = 32


class LogError(ValueError):
    """The log cannot be replayed; the text says why."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """A valid log entry: ``data`` is all of it."""

    offset: int
    sequence: int
    tail: int
    descriptors: int
    flushed: int
    last: int
    data: bytes


@dataclass(slots=True)
class _Changes:
    """What the log does to the file: sectors by their number, and ranges (start, end) that become zeros before."""

    sectors: dict[int, bytes] = field(default_factory=dict)
    zeroed: list[tuple[int, int]] = field(default_factory=list)
    size: int = 0


def replayed(window: Window, header: Header) -> Window:
    """The file as it is after the replay of its log.

    :raises LogError: there is no valid sequence of entries, or it does not fit the file.
    """
    if header.log_version != 0:
        raise LogError(f"log version {header.log_version}")
    start, length = header.log_offset, header.log_length
    if length % MIB or not 0 < length <= _LARGEST_LOG or start < MIB or start + length > window.size:
        raise LogError(f"a log of {length} bytes at byte {start}")
    entries = _Log(window.read_at(start, length), header.log).active_sequence()
    if entries[-1].flushed > window.size:
        raise LogError(f"the file ends at byte {window.size}, the log says {entries[-1].flushed}")
    changes = _Changes(size=max(window.size, min(entries[-1].last, window.size + _LARGEST_LOG)))
    for entry in entries:
        _apply(entry, changes)
    return _Replayed(window, changes)


class _Log:
    """The ring of entries."""

    def __init__(self, data: bytes, guid: uuid.UUID) -> None:
        self._data, self._guid = data, guid.bytes_le
        self._budget = 4 * len(data)  # bytes that may be summed: entries can overlap and claim any length

    def active_sequence(self) -> list[_Entry]:
        """The entries to replay, oldest first (2.3.3)."""
        best: list[_Entry] = []
        position = 0
        while position < len(self._data):
            found = self._sequence(position)
            if not found:
                position += _SECTOR
                continue
            if found[-1].sequence > (best[-1].sequence if best else 0):
                kept = self._from_tail(found)
                best = kept or best
            end = found[-1].offset + len(found[-1].data)
            if end <= position or end > len(self._data):  # it went round the ring
                break
            position = end
        if not best:
            raise LogError("no valid sequence of entries")
        return best

    def _sequence(self, position: int) -> list[_Entry]:
        found: list[_Entry] = []
        covered = 0
        while covered < len(self._data):
            entry = self._entry(position)
            if entry is None or (found and entry.sequence != found[-1].sequence + 1):
                break
            found.append(entry)
            covered += len(entry.data)
            position = (position + len(entry.data)) % len(self._data)
        return found

    def _from_tail(self, found: list[_Entry]) -> list[_Entry]:
        """The last entry says with which one its sequence begins; nothing where that one is not there."""
        for index, entry in enumerate(found):
            if entry.offset == found[-1].tail:
                return found[index:]
        return []

    def _entry(self, offset: int) -> _Entry | None:
        signature, _, length, tail, sequence, count, _, guid, flushed, last = _ENTRY.unpack_from(
            self._data, offset
        )
        if signature != b"loge" or guid != self._guid or not sequence:
            return None
        if length % _SECTOR or not 0 < length <= len(self._data) or 64 + _DESCRIPTOR_SIZE * count > length:
            return None
        self._budget -= length
        if self._budget < 0:
            raise LogError("entries overlap")
        data = self._data[offset : offset + length]
        data += self._data[: length - len(data)]
        if crc32c(data[:4] + bytes(4) + data[8:]) != int.from_bytes(data[4:8], "little"):
            return None
        return _Entry(offset, sequence, tail, count, flushed, last, data)


def _apply(entry: _Entry, changes: _Changes) -> None:
    # Descriptors fill whole sectors, the first of them behind the entry's header; then come the data sectors.
    sector = -(-(64 + _DESCRIPTOR_SIZE * entry.descriptors) // _SECTOR) * _SECTOR
    for number in range(entry.descriptors):
        descriptor = entry.data[64 + _DESCRIPTOR_SIZE * number :][:_DESCRIPTOR_SIZE]
        if descriptor.startswith(b"desc"):
            content = entry.data[sector : sector + _SECTOR]
            sector += _SECTOR
            _apply_data(entry, descriptor, content, changes)
        elif descriptor.startswith(b"zero"):
            _, _, length, offset, sequence = _ZERO.unpack(descriptor)
            if sequence != entry.sequence or offset % _SECTOR or length % _SECTOR:
                raise LogError("a zero descriptor of another entry")
            _zero(changes, offset, min(offset + length, changes.size))
        else:
            raise LogError("a descriptor of no known kind")


def _apply_data(entry: _Entry, descriptor: bytes, content: bytes, changes: _Changes) -> None:
    _, trailing, leading, offset, sequence = _DATA.unpack(descriptor)
    if len(content) < _SECTOR or not content.startswith(b"data"):
        raise LogError("a data sector is missing")
    high, low = int.from_bytes(content[4:8], "little"), int.from_bytes(content[-4:], "little")
    if sequence != entry.sequence or high << 32 | low != sequence or offset % _SECTOR:
        raise LogError("a data sector of another entry")
    # The first eight and last four bytes gave way to the sector's own marks and stand in the descriptor.
    changes.sectors[offset // _SECTOR] = leading + content[8:-4] + struct.pack("<I", trailing)


def _zero(changes: _Changes, start: int, end: int) -> None:
    if end <= start:
        return
    if len(changes.zeroed) >= _MOST_ZERO_RANGES:
        raise LogError("too many zero descriptors")
    changes.zeroed.append((start, end))
    for number in [number for number in changes.sectors if start <= number * _SECTOR < end]:
        del changes.sectors[number]


class _Replayed(Window):
    """A file with the log's changes laid over it."""

    def __init__(self, window: Window, changes: _Changes) -> None:
        self._window, self._changes = window, changes
        self._numbers = sorted(changes.sectors)
        self.size = changes.size

    def read_at(self, offset: int, size: int) -> bytes:
        size = min(size, self.size - offset)
        if size <= 0 or offset < 0:
            return b""
        patches = list(self._patches(offset, size))
        data = self._window.read_at(offset, size)
        if not patches and len(data) == size:
            return data
        changed = bytearray(data.ljust(size, b"\0"))
        for start, content in patches:
            changed[start : start + len(content)] = content
        return bytes(changed)

    def _patches(self, offset: int, size: int) -> Iterator[tuple[int, bytes]]:
        end = offset + size
        for low, high in self._changes.zeroed:
            start, stop = max(low, offset), min(high, end)
            if start < stop:
                yield start - offset, bytes(stop - start)
        for index in range(bisect_left(self._numbers, offset // _SECTOR), len(self._numbers)):
            place = self._numbers[index] * _SECTOR
            if place >= end:
                return
            content = self._changes.sectors[self._numbers[index]]
            start, stop = max(place, offset), min(place + _SECTOR, end)
            yield start - offset, content[start - place : stop - place]
