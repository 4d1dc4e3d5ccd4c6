"""NTFS: the boot sector.

Format: https://flatcap.github.io/linux-ntfs/ntfs/files/boot.html
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Self

SIZE = 512


@dataclass(frozen=True, slots=True)
class NtfsBootSector:
    sector_size: int
    cluster_size: int
    clusters: int
    mft_cluster: int
    serial: str

    @classmethod
    def parse(cls, raw: bytes) -> Self | None:
        """:param raw: the volume's first 512 bytes."""
        if len(raw) < SIZE or raw[3:11] != b"NTFS    ":
            return None
        sector, per_cluster = struct.unpack_from("<HB", raw, 11)
        if sector not in (256, 512, 1024, 2048, 4096):
            return None
        # Clusters above 64 KiB are written as a negative power of two.
        per_cluster = per_cluster if per_cluster <= 0x80 else 1 << min(31, 256 - per_cluster)
        if not per_cluster or per_cluster & (per_cluster - 1) or sector * per_cluster > 2 << 20:
            return None
        sectors, mft_cluster = struct.unpack_from("<QQ", raw, 40)
        return cls(
            sector_size=sector,
            cluster_size=sector * per_cluster,
            clusters=sectors // per_cluster,
            mft_cluster=mft_cluster,
            serial=f"{struct.unpack_from('<Q', raw, 72)[0]:016X}",
        )
