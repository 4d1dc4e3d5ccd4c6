"""FAT12, FAT16 and FAT32: the boot sector.

Format: Microsoft's "FAT: General Overview of On-Disk Format" 1.03 (fatgen103).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Self

SIZE = 512


@dataclass(frozen=True, slots=True)
class FatBootSector:
    """:param bits: 12, 16 or 32, told by the count of clusters as the specification says.
    :param fat_offset, fat_size: the first allocation table, in bytes.
    :param data_offset: byte where the first cluster, which is number 2, lies.
    """

    bits: int
    sector_size: int
    cluster_size: int
    clusters: int
    fat_offset: int
    fat_size: int
    data_offset: int
    info_offset: int
    serial: str
    label: str
    dirty: bool

    @classmethod
    def parse(cls, raw: bytes) -> Self | None:
        """:param raw: the volume's first 512 bytes."""
        if len(raw) < SIZE or raw[510:512] != b"\x55\xaa" or raw[0] not in (0xEB, 0xE9):
            return None
        sector, per_cluster, reserved, tables, roots, small, media, table16 = struct.unpack_from(
            "<HBHBHHBH", raw, 11
        )
        large, table32 = struct.unpack_from("<II", raw, 32)
        if sector not in (512, 1024, 2048, 4096) or per_cluster not in {1 << power for power in range(8)}:
            return None
        if not reserved or tables not in (1, 2) or (media != 0xF0 and media < 0xF8):
            return None
        sectors, table = small or large, table16 or table32
        data = reserved + tables * table + (roots * 32 + sector - 1) // sector
        if not table or data >= sectors:
            return None
        clusters = (sectors - data) // per_cluster
        bits = 12 if clusters < 4085 else 16 if clusters < 65525 else 32
        if table16 == 0:
            bits = 32  # mkfs.fat -F 32 makes small ones too; drivers go by the zero
        extended = 64 if bits == 32 else 36
        has_names = raw[extended + 2] == 0x29
        return cls(
            bits=bits,
            sector_size=sector,
            cluster_size=sector * per_cluster,
            clusters=clusters,
            fat_offset=reserved * sector,
            fat_size=table * sector,
            data_offset=data * sector,
            info_offset=struct.unpack_from("<H", raw, 48)[0] * sector if bits == 32 else 0,
            serial=_serial(raw[extended + 3 : extended + 7]) if has_names else "",
            label=_label(raw[extended + 7 : extended + 18]) if has_names else "",
            dirty=bool(raw[extended + 1] & 1),
        )


def _serial(raw: bytes) -> str:
    text = f"{int.from_bytes(raw, 'little'):08X}"
    return f"{text[:4]}-{text[4:]}"


def _label(raw: bytes) -> str:
    text = raw.decode("ascii", "replace").rstrip()
    return "" if text == "NO NAME" else text
