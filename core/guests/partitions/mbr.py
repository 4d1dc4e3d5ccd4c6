"""The master boot record and the chain of extended boot records behind it.

Format: https://uefi.org/specs/UEFI/2.10/05_GUID_Partition_Table_Format.html#legacy-mbr and, for extended partitions,
Linux's block/partitions/msdos.c, whose numbering (primary 1-4, logical from 5) is used here.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from itertools import pairwise

from core.facts import Evidence, place
from core.guests.layout import Partition
from core.guests.readers import Reader

_ENTRY = struct.Struct("<B3xB3xII")
_SIGNATURE = b"\x55\xaa"
PROTECTIVE = 0xEE
EXTENDED = frozenset({0x05, 0x0F, 0x85})
MAX_LOGICAL = 128


@dataclass(frozen=True, slots=True)
class Entry:
    """One of the four slots. ``start`` and ``count`` are in sectors."""

    slot: int
    status: int
    type: int
    start: int
    count: int

    @property
    def used(self) -> bool:
        return self.type != 0 and self.count != 0

    def plausible(self, sectors: int) -> bool:
        """Whether it can be a partition entry of a disk with so many sectors (the disk may have been cut short)."""
        return self.status in (0x00, 0x80) and 0 < self.start < sectors


@dataclass(slots=True)
class Mbr:
    """What sector 0 says."""

    signature: str
    entries: tuple[Entry, ...]
    partitions: list[Partition] = field(default_factory=list)
    problems: list[Evidence] = field(default_factory=list)

    @property
    def used(self) -> list[Entry]:
        return [entry for entry in self.entries if entry.used]

    @property
    def protective(self) -> bool:
        """A GPT's guard: one entry of type 0xEE."""
        return any(entry.type == PROTECTIVE for entry in self.used)

    @property
    def real(self) -> list[Entry]:
        """Entries besides the protective one."""
        return [entry for entry in self.used if entry.type != PROTECTIVE]


def parse(sector: bytes) -> Mbr | None:
    """The record in ``sector``, or None without the 55 AA signature."""
    if len(sector) < 512 or sector[510:512] != _SIGNATURE:
        return None
    entries = tuple(Entry(slot + 1, *_ENTRY.unpack_from(sector, 446 + 16 * slot)) for slot in range(4))
    return Mbr(f"{struct.unpack_from('<I', sector, 440)[0]:08x}", entries)


def fill(record: Mbr, disk: Reader, index: int, sector_size: int) -> None:
    """Put the record's partitions, logical ones too, and its contradictions into ``record``."""
    for entry in record.real:
        where = place(disk=index, partition=entry.slot)
        if entry.status not in (0x00, 0x80):
            record.problems.append(Evidence(where=where, value="partition.status"))
        if not _fits(record, entry, disk.size // sector_size, where):
            continue
        if entry.type in EXTENDED:
            record.partitions.append(_partition(record, entry.slot, entry, 0, sector_size))
            _walk_chain(record, entry, disk, index, sector_size)
        else:
            record.partitions.append(_partition(record, entry.slot, entry, 0, sector_size))
    _check_overlaps(record, index)


def _fits(record: Mbr, entry: Entry, sectors: int, where: str, base: int = 0) -> bool:
    if base + entry.start == 0 or base + entry.start >= sectors:
        record.problems.append(Evidence(where=where, value="partition.outside-disk"))
        return False
    if base + entry.start + entry.count > sectors:
        record.problems.append(Evidence(where=where, value="partition.past-end"))
    return True


def _partition(
    record: Mbr, number: int, entry: Entry, base: int, sector_size: int, *, logical: bool = False
) -> Partition:
    return Partition(
        number=number,
        start=(base + entry.start) * sector_size,
        size=entry.count * sector_size,
        type=f"0x{entry.type:02x}",
        # Linux makes a PARTUUID of an MBR partition from the disk's signature and the number.
        uuid=f"{record.signature}-{number:02x}",
        active=entry.status == 0x80,
        logical=logical,
    )


def _walk_chain(record: Mbr, extended: Entry, disk: Reader, index: int, sector_size: int) -> None:
    """Logical partitions: each extended boot record names one and the next record."""
    sectors = disk.size // sector_size
    at, seen, number = extended.start, set[int](), 5
    while at and at < sectors:
        where = place(disk=index, offset=at * sector_size)
        if at in seen or len(seen) >= MAX_LOGICAL:
            record.problems.append(Evidence(where=where, value="partition.chain-loop"))
            return
        seen.add(at)
        link = parse(disk.read_at(at * sector_size, 512))
        if link is None:
            record.problems.append(Evidence(where=where, value="partition.chain-broken"))
            return
        first, second = link.entries[0], link.entries[1]
        if first.used and first.type not in EXTENDED:
            if _fits(record, first, sectors, place(disk=index, partition=number), base=at):
                record.partitions.append(_partition(record, number, first, at, sector_size, logical=True))
            number += 1
        at = extended.start + second.start if second.used and second.type in EXTENDED else 0


def _check_overlaps(record: Mbr, index: int) -> None:
    for logical in (False, True):
        chosen = sorted(
            (part for part in record.partitions if part.logical is logical), key=lambda part: part.start
        )
        for before, after in pairwise(chosen):
            if before.start + before.size > after.start:
                where = place(disk=index, partition=after.number)
                record.problems.append(Evidence(where=where, value="partition.overlap"))
