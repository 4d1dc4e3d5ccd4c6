"""How a disk is cut up: none, MBR, GPT, or both at once."""

from __future__ import annotations

from core.facts import Evidence, place
from core.guests.layout import DiskLayout, TableKind, VolumeKind
from core.guests.partitions import bootcode, gpt, mbr
from core.guests.readers import Reader, Window
from core.guests.signatures import identify

_FATAL = frozenset(
    {"partition.overlap", "partition.outside-disk", "partition.chain-broken", "partition.chain-loop"}
)
_NO_FILE_SYSTEM = frozenset({VolumeKind.EMPTY, VolumeKind.UNKNOWN})

__all__ = ["read_layout"]


def read_layout(disk: Reader, index: int, sector_size: int | None = None) -> DiskLayout:
    """The partition table of one disk.

    :param index: the disk's 1-based index.
    :param sector_size: what the container declares (VHDX), where it does.
    """
    sector = disk.read_at(0, 512)
    record = mbr.parse(sector)
    boot_code = bootcode.recognise(sector) if record else "none"
    # An MBR that guards no GPT settles it: the end of the disk, where the backup would be, is left alone.
    settled = record is not None and record.used and not record.protective and gpt.present(disk) is None
    table = None if settled else gpt.read(disk, index)
    if record is None or _is_bare_volume(disk, record):
        if table is None or record is not None:
            damaged = record is None and gpt.present(disk) is not None
            return DiskLayout(
                index=index, size=disk.size, table=TableKind.DAMAGED if damaged else TableKind.NONE
            )
        lost = Evidence(where=place(disk=index, offset=510), value="partition.no-protective-mbr")
        return _gpt_layout(disk, index, table, TableKind.DAMAGED, boot_code, (lost,))
    if record.protective:
        if table is None:
            lost = Evidence(where=place(disk=index, offset=512), value="partition.gpt-damaged")
            return DiskLayout(
                index=index,
                size=disk.size,
                table=TableKind.DAMAGED,
                signature=record.signature,
                boot_code=boot_code,
                problems=(lost,),
            )
        kind = TableKind.HYBRID if record.real else TableKind.GPT
        return _gpt_layout(disk, index, table, kind, boot_code, ())
    return _mbr_layout(disk, index, record, boot_code, table is not None, sector_size)


def _is_bare_volume(disk: Reader, record: mbr.Mbr) -> bool:
    """A boot sector has the same 55 AA as an MBR; what tells is a superblock and entries that make no sense."""
    sectors = disk.size // 512
    if record.used and all(entry.plausible(sectors) for entry in record.used):
        return False
    return identify(disk).kind not in _NO_FILE_SYSTEM


def _gpt_layout(
    disk: Reader, index: int, table: gpt.Gpt, kind: TableKind, boot_code: str, more: tuple[Evidence, ...]
) -> DiskLayout:
    return DiskLayout(
        index=index,
        size=disk.size,
        table=kind,
        signature=table.guid,
        boot_code=boot_code,
        partitions=tuple(table.partitions),
        problems=(*more, *table.problems),
    )


def _mbr_layout(
    disk: Reader, index: int, record: mbr.Mbr, boot_code: str, stale: bool, sector_size: int | None
) -> DiskLayout:
    mbr.fill(record, disk, index, sector_size or _mbr_sector_size(disk, record))
    if stale:
        where = place(disk=index, offset=512)
        record.problems.append(Evidence(where=where, value="partition.gpt-stale"))
    broken = any(problem.value in _FATAL for problem in record.problems)
    return DiskLayout(
        index=index,
        size=disk.size,
        table=TableKind.DAMAGED if broken else TableKind.MBR,
        signature=record.signature,
        boot_code=boot_code,
        partitions=tuple(record.partitions),
        problems=tuple(record.problems),
    )


def _mbr_sector_size(disk: Reader, record: mbr.Mbr) -> int:
    """An MBR does not say in which sectors it counts: where a file system is found at 4096 only, it is 4096."""
    for entry in record.real:
        if entry.type in mbr.EXTENDED:
            continue
        found = []
        for size in gpt.SECTOR_SIZES:
            if entry.start * size >= disk.size:
                found.append(False)
                continue
            window = Window(disk, entry.start * size, entry.count * size)
            found.append(identify(window).kind not in _NO_FILE_SYSTEM)
        if found == [False, True]:
            return 4096
        if found[0]:
            return 512
    return 512
