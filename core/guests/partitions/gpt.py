"""The GUID partition table: header and entries with their checksums, and the backup at the end of the disk.

Format: https://uefi.org/specs/UEFI/2.10/05_GUID_Partition_Table_Format.html
"""

from __future__ import annotations

import struct
import uuid
import zlib
from dataclasses import dataclass, field
from itertools import pairwise

from core.errors import AmigrateError
from core.facts import Evidence, place
from core.guests.layout import Partition
from core.guests.readers import Reader

_MAGIC = b"EFI PART"
_HEADER = struct.Struct("<8s4sIIIQQQQ16sQIII")
_ENTRY = struct.Struct("<16s16sQQQ72s")
_LEGACY_BOOTABLE = 1 << 2
SECTOR_SIZES = (512, 4096)
MAX_ENTRIES = 1024
"""UEFI demands room for 128; more than this is a damaged count."""


@dataclass(slots=True)
class Gpt:
    """:param backup: True when the primary was damaged and this is the copy at the end of the disk."""

    sector_size: int
    guid: str
    backup: bool = False
    partitions: list[Partition] = field(default_factory=list)
    problems: list[Evidence] = field(default_factory=list)


def present(disk: Reader) -> int | None:
    """Sector size for which a primary header stands where it belongs, or None."""
    for size in SECTOR_SIZES:
        if disk.read_at(size, 8) == _MAGIC:
            return size
    return None


def read(disk: Reader, index: int) -> Gpt | None:
    """The disk's GPT: the primary, or the backup where the primary is damaged; None where neither is whole."""
    problems: list[Evidence] = []
    primary_size = present(disk)
    sizes = SECTOR_SIZES if primary_size is None else (primary_size,)
    for size in sizes:
        table = _table(disk, index, size, 1, problems)
        if table is not None:
            _check_backup(disk, index, table)
            return table
    for size in sizes:
        last = disk.size // size - 1
        if last > 1:
            table = _tried(disk, index, size, last, problems)
            if table is not None:
                table.backup = True
                missing = Evidence(
                    where=place(disk=index, offset=size), value="partition.gpt-primary-damaged"
                )
                table.problems = [*problems, missing, *table.problems]
                return table
    return None


def _tried(disk: Reader, index: int, size: int, lba: int, problems: list[Evidence]) -> Gpt | None:
    """The table at the end of the disk, which a damaged container may not be able to give."""
    try:
        return _table(disk, index, size, lba, problems)
    except AmigrateError as error:
        problems.append(Evidence(where=place(disk=index, offset=lba * size), value=error.code))
        return None


def _table(disk: Reader, index: int, size: int, lba: int, problems: list[Evidence]) -> Gpt | None:
    where = place(disk=index, offset=lba * size)
    raw = disk.read_at(lba * size, size)
    if len(raw) < _HEADER.size or raw[:8] != _MAGIC:
        return None
    (_, _, header_size, crc, _, own, _, first, last, guid, entries_at, count, entry_size, entries_crc) = (
        _HEADER.unpack_from(raw)
    )
    if not _HEADER.size <= header_size <= size or own != lba:
        problems.append(Evidence(where=where, value="partition.gpt-header"))
        return None
    if zlib.crc32(raw[:16] + bytes(4) + raw[20:header_size]) != crc:
        problems.append(Evidence(where=where, value="partition.gpt-header-checksum"))
        return None
    if not 0 < count <= MAX_ENTRIES or entry_size not in (128, 256, 512, 1024, 2048, 4096):
        problems.append(Evidence(where=where, value="partition.gpt-header"))
        return None
    entries = disk.read_at(entries_at * size, count * entry_size)
    if len(entries) < count * entry_size or zlib.crc32(entries) != entries_crc:
        where = place(disk=index, offset=entries_at * size)
        problems.append(Evidence(where=where, value="partition.gpt-entries-checksum"))
        return None
    table = Gpt(size, str(uuid.UUID(bytes_le=guid)))
    for number in range(count):
        _add(table, entries, number, entry_size, index, (first, last), disk.size)
    _check_overlaps(table, index)
    return table


def _add(
    table: Gpt,
    entries: bytes,
    number: int,
    entry_size: int,
    index: int,
    usable: tuple[int, int],
    disk_size: int,
) -> None:
    kind, guid, first, last, attributes, name = _ENTRY.unpack_from(entries, number * entry_size)
    if not any(kind):
        return
    where = place(disk=index, partition=number + 1)
    if last < first or first * table.sector_size >= disk_size:
        table.problems.append(Evidence(where=where, value="partition.outside-disk"))
        return
    if (last + 1) * table.sector_size > disk_size:
        table.problems.append(Evidence(where=where, value="partition.past-end"))
    elif not usable[0] <= first <= last <= usable[1]:
        table.problems.append(Evidence(where=where, value="partition.outside-usable"))
    table.partitions.append(
        Partition(
            number=number + 1,
            start=first * table.sector_size,
            size=(last - first + 1) * table.sector_size,
            type=str(uuid.UUID(bytes_le=kind)),
            name=name.decode("utf-16-le", "replace").split("\0")[0],
            uuid=str(uuid.UUID(bytes_le=guid)),
            active=bool(attributes & _LEGACY_BOOTABLE),
        )
    )


def _check_backup(disk: Reader, index: int, table: Gpt) -> None:
    """The backup header belongs into the last sector: where it is not, the disk was grown or cut short."""
    last = disk.size // table.sector_size - 1
    found: list[Evidence] = []
    if _tried(disk, index, table.sector_size, last, found) is None:
        where = place(disk=index, offset=last * table.sector_size)
        missing = Evidence(where=where, value="partition.gpt-backup-missing")
        table.problems.extend(found or [missing])


def _check_overlaps(table: Gpt, index: int) -> None:
    ordered = sorted(table.partitions, key=lambda part: part.start)
    for before, after in pairwise(ordered):
        if before.start + before.size > after.start:
            where = place(disk=index, partition=after.number)
            table.problems.append(Evidence(where=where, value="partition.overlap"))
