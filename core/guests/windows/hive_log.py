"""Transaction logs of registry hives: what Windows would write into a hive at its next start.

A hive whose two sequence numbers differ was not written to its end; the newest values stand in ``.LOG1`` and ``.LOG2``
(``.LOG`` before Windows Vista). The new format (Windows 8.1 and Server 2012 R2 on) holds hashed entries, the old one a
bitmap of dirty sectors. Nothing is written: the pages come back as patches.

Source: https://github.com/msuhanov/regf/blob/master/Windows%20registry%20file%20format%20specification.md
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from core.guests.windows.hive_bytes import HiveBytes, Patch
from core.guests.windows.marvin32 import marvin32

BINS = 4096
"""Byte at which the hive bins start in the hive file."""
SECTOR = 512
_HASH_BUDGET = 4 << 20
"""Bytes of entries that are hashed at most, newest first: a torn write can only be among the last."""
_MAX_PATCHES = 64 << 20
"""Bytes of pages that logs may bring."""
_MAX_BINS = 0x7FFFF000


@dataclass(frozen=True, slots=True)
class BaseBlock:
    """The first 512 bytes of a hive or of its log.

    :param bins_size: bytes of hive bins after the first 4096 bytes.
    :param root: offset of the root key's cell, from the start of the hive bins.
    """

    primary: int
    secondary: int
    written: int
    minor: int
    root: int
    bins_size: int
    valid: bool

    @classmethod
    def parse(cls, data: bytes) -> BaseBlock | None:
        """None where there is no ``regf`` signature or less than 512 bytes."""
        if len(data) < SECTOR or data[:4] != b"regf":
            return None
        primary, secondary, written, major, minor = struct.unpack_from("<IIQII", data, 4)
        root, bins_size = struct.unpack_from("<II", data, 36)
        valid = major == 1 and _checksum(data) == struct.unpack_from("<I", data, 508)[0]
        return cls(primary, secondary, written, minor, root, bins_size, valid)

    @property
    def dirty(self) -> bool:
        return not self.valid or self.primary != self.secondary


@dataclass(frozen=True, slots=True)
class Recovery:
    """What the logs say: the base block to go by, the pages to lay over, and how many log entries they come from.

    :param complete: the hive was clean, or the logs brought it to a state that Windows itself would go on with.
    """

    base: BaseBlock
    dirty: bool
    entries: int = 0
    patches: list[Patch] = field(default_factory=list)
    complete: bool = True


@dataclass(frozen=True, slots=True)
class _Entry:
    sequence: int
    log: HiveBytes
    offset: int
    size: int
    bins_size: int
    pages: int
    hashed: int


def recover(base: BaseBlock, logs: Sequence[HiveBytes]) -> Recovery:
    """The state of a hive after its logs.

    :param base: the hive's own base block, which may be invalid.
    :param logs: in the order LOG1, LOG2 (or the single LOG).
    """
    if not base.dirty:
        return Recovery(base, dirty=False)
    for log in logs:
        found = BaseBlock.parse(log.read(0, SECTOR))
        if found is None or not found.valid:
            continue
        if not base.valid:
            base = _repaired(base, found)
        if log.read(SECTOR, 4) == b"DIRT" and found.written == base.written:
            return _recover_old(base, found, log)
    return _recover_new(base, logs)


def _repaired(base: BaseBlock, log: BaseBlock) -> BaseBlock:
    """The log keeps a copy of the base block for a hive whose own is torn."""
    return BaseBlock(log.primary, base.secondary, log.written, log.minor, log.root, log.bins_size, valid=True)


def _recover_old(base: BaseBlock, log_base: BaseBlock, log: HiveBytes) -> Recovery:
    if log_base.primary != log_base.secondary or log_base.bins_size > min(_MAX_BINS, log.size << 12):
        return Recovery(base, dirty=True, complete=False)
    bitmap = log.read(SECTOR + 4, log_base.bins_size // SECTOR // 8)
    source = SECTOR + _up(4 + len(bitmap), SECTOR)
    patches: list[Patch] = []
    for first, count in _runs(bitmap):
        data = log.read(source, count * SECTOR)
        if len(data) < count * SECTOR:
            return Recovery(base, dirty=True, complete=False)
        patches.append(Patch(BINS + first * SECTOR, data))
        source += len(data)
    return Recovery(log_base, dirty=True, entries=1, patches=patches)


def _runs(bitmap: bytes) -> Iterator[tuple[int, int]]:
    """``(first bit, how many)`` for each run of set bits."""
    first, count = 0, 0
    for index, byte in enumerate(bitmap):
        if not byte:
            continue
        for bit in range(8):
            if not byte >> bit & 1:
                continue
            position = index * 8 + bit
            if first + count == position:
                count += 1
                continue
            if count:
                yield first, count
            first, count = position, 1
    if count:
        yield first, count


def _recover_new(base: BaseBlock, logs: Sequence[HiveBytes]) -> Recovery:
    entries = _subsequent([entry for log in logs for entry in _entries(log, base.secondary)])
    patches: list[Patch] = []
    taken = 0
    last: _Entry | None = None
    for entry in entries:
        pages = _pages(entry)
        taken += sum(len(page.data) for page in pages or ())
        if pages is None or taken > _MAX_PATCHES:
            break
        patches.extend(pages)
        last = entry
    if last is None:
        return Recovery(base, dirty=True, complete=False)
    done = BaseBlock(
        last.sequence, last.sequence, base.written, base.minor, base.root, last.bins_size, valid=True
    )
    return Recovery(done, dirty=True, entries=entries.index(last) + 1, patches=patches)


def _entries(log: HiveBytes, since: int) -> list[_Entry]:
    """Entries of one log that are not yet in the hive and whose header hash is right."""
    found: list[_Entry] = []
    offset = SECTOR
    while True:
        header = log.read(offset, 40)
        if len(header) < 40 or header[:4] != b"HvLE":
            return found
        size, _flags, sequence, bins_size, pages, body, head = struct.unpack_from("<IIIIIQQ", header, 4)
        sound = size >= SECTOR and size % SECTOR == 0 and offset + size <= log.size and 40 + 8 * pages <= size
        if not sound or bins_size % BINS or bins_size > _MAX_BINS:
            return found
        if sequence >= since:
            if marvin32(header[:32]) != head:
                return found
            found.append(_Entry(sequence, log, offset, size, bins_size, pages, body))
        offset += size


def _subsequent(entries: list[_Entry]) -> list[_Entry]:
    """The unbroken run of entries from the oldest on, as far as their bodies are whole."""
    entries.sort(key=lambda entry: entry.sequence)
    run = [entry for index, entry in enumerate(entries) if entry.sequence == entries[0].sequence + index]
    budget = _HASH_BUDGET
    good = len(run)
    for index in range(len(run) - 1, -1, -1):
        entry = run[index]
        budget -= entry.size
        if budget < 0:
            break
        if marvin32(entry.log.read(entry.offset + 40, entry.size - 40)) != entry.hashed:
            good = index
    return run[:good]


def _pages(entry: _Entry) -> list[Patch] | None:
    """The entry's pages, or None where its table of pages does not fit into it."""
    table = entry.log.read(entry.offset + 40, 8 * entry.pages)
    position = 40 + 8 * entry.pages
    patches = []
    for offset, size in struct.iter_unpack("<II", table):
        if not size or size % SECTOR or position + size > entry.size or offset + size > entry.bins_size:
            return None
        patches.append(Patch(BINS + offset, entry.log.read(entry.offset + position, size)))
        position += size
    return patches


def _checksum(data: bytes) -> int:
    value = 0
    for word in struct.unpack_from("<127I", data):
        value ^= word
    return {0: 1, 0xFFFFFFFF: 0xFFFFFFFE}.get(value, value)


def _up(value: int, unit: int) -> int:
    return -(-value // unit) * unit
