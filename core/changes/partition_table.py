"""MOD-06: a Windows disk with a GPT becomes one with an MBR, and boots by BIOS from its Windows partition.

The partitions stay where they are; only the table changes. What goes: Microsoft's reserved partition, which holds nothing, and where
more than four are left the EFI system partition, of which nothing is needed any more. The boot code is our own: it starts the active
partition's boot sector through the BIOS's extended reads, as Windows' own does.
Sources: UEFI specification 5 (GPT, protective MBR); https://learn.microsoft.com/windows/win32/fileio/basic-and-dynamic-disks
"""

from __future__ import annotations

import struct
import zlib

from core.facts import Frozen
from core.guests.layout import DiskLayout, Partition, TableKind

RULE = "MOD-06"
SECTOR = 512
_GPT_SECTORS = 34
"""The protective MBR, the header and 128 entries; the copies at the end take one less."""
_RESERVED = "e3c9e316-0b5c-4db8-817d-f92df00215ae"
_EFI = "c12a7328-f81f-11d2-ba4b-00a0c93ec93b"
_TYPES = {_EFI: 0x0C, "de94bba4-06d1-4d40-a16a-bfd50179d6ac": 0x27}
_NTFS = 0x07
_CODE = (
    bytes.fromhex(
        "fa31c08ed0bc007c8ed88ec0fbfc89e6bf0006b90001f3a5ea1d060000"  # stack and segments; copy to 0x600 and go on there
        "bebe07b104f60480750a83c610e2f6be7706eb25"  # the first entry with the active flag, else say so
        "668b440866a36f0656be6706b442cd135d"  # its first sector to 0x7c00 by INT 13h, AH=42h
        "be8f06720f813efe7d55aa750789eeea007c0000"  # with 55 AA at its end: jump there, SI at the entry, DL the drive
        "ac08c07409bb0700b40ecd10ebf2f4ebfd"  # print what SI points at, and stop
        "10000100007c00000000000000000000"  # the packet for AH=42h
    )
    + b"Invalid partition table\0Missing operating system\0"
)
"""168 bytes, written for this program."""


class NotConvertible(Exception):
    """The table cannot become an MBR. :param reason: in a few words."""


class TableChange(Frozen):
    """A disk's new table.

    :param disk: 1-based index.
    :param signature: the MBR's disk signature.
    :param kept: with their MBR types (``0x07``) and the active flag; ``dropped`` are the others.
    """

    disk: int
    size: int
    signature: int
    kept: tuple[Partition, ...]
    dropped: tuple[Partition, ...]

    def listing(self, layout: DiskLayout | None = None) -> str:
        """The partitions, a line each; of the table before, where ``layout`` is given."""
        parts = self.kept if layout is None else layout.partitions
        return "".join(
            f"{part.number}: {part.start} {part.size} {part.type}{' active' if part.active else ''}\n"
            for part in parts
        )


def table_change(layout: DiskLayout, windows: int) -> TableChange:
    """The MBR in place of the GPT.

    :param windows: number of the partition with Windows, which becomes the active one.
    :raises NotConvertible: the disk or the number of partitions is too large, or this is no GPT.
    """
    if layout.table is not TableKind.GPT:
        raise NotConvertible("the disk has no GPT")
    kept = [part for part in layout.partitions if part.type != _RESERVED]
    if len(kept) > 4:
        kept = [part for part in kept if part.type != _EFI]
    if len(kept) > 4:
        raise NotConvertible(f"{len(kept)} partitions; an MBR has room for four")
    if any((part.start + part.size) // SECTOR > 0xFFFFFFFF for part in kept):
        raise NotConvertible("a partition reaches beyond 2 TiB")
    if any(part.start < _GPT_SECTORS * SECTOR for part in kept):
        raise NotConvertible("a partition begins within the GPT")
    signature = zlib.crc32(layout.signature.encode()) or 1
    new = tuple(
        part.model_copy(
            update={
                "number": number, "type": f"0x{_TYPES.get(part.type, _NTFS):02x}", "active": part.number == windows,
                "name": "", "uuid": f"{signature:08x}-{number:02x}",
            }
        )
        for number, part in enumerate(sorted(kept, key=lambda part: part.start), 1)
    )  # fmt: skip
    dropped = tuple(part for part in layout.partitions if part not in kept)
    return TableChange(disk=layout.index, size=layout.size, signature=signature, kept=new, dropped=dropped)


def first_sector(change: TableChange) -> bytes:
    """The MBR: code, signature, four entries. CHS fields say what they say where LBA counts."""
    entries = b"".join(
        struct.pack(
            "<B3sB3sII", 0x80 if part.active else 0, b"\xfe\xff\xff", int(part.type, 16), b"\xfe\xff\xff",
            part.start // SECTOR, part.size // SECTOR,
        )
        for part in change.kept
    )  # fmt: skip
    return (
        _CODE.ljust(440, b"\0")
        + struct.pack("<IH", change.signature, 0)
        + entries.ljust(64, b"\0")
        + b"\x55\xaa"
    )


def with_hidden_sectors(boot_sector: bytes, start: int) -> bytes:
    """An NTFS boot sector that knows where its partition begins: its code reads the boot manager from there.

    :param start: in bytes.
    :raises NotConvertible: it is none.
    """
    if boot_sector[3:11] != b"NTFS    " or boot_sector[510:512] != b"\x55\xaa":
        raise NotConvertible("the partition with Windows has no NTFS boot sector")
    return boot_sector[:28] + struct.pack("<I", start // SECTOR) + boot_sector[32:]


def writes(change: TableChange) -> tuple[tuple[int, bytes], ...]:
    """What is written, by offset in bytes: the MBR, zeros over both copies of the GPT."""
    end = change.size // SECTOR * SECTOR
    copies = (_GPT_SECTORS - 1) * SECTOR
    free = max((part.start + part.size for part in change.kept), default=0)
    tail = max(end - copies, free)
    return (0, first_sector(change) + bytes(copies)), (tail, bytes(end - tail))
