"""Btrfs: the superblock.

Format: https://btrfs.readthedocs.io/en/latest/dev/On-disk-format.html#superblock
"""

from __future__ import annotations

import struct
import uuid
from dataclasses import dataclass
from typing import Self

OFFSET = 0x10000
SIZE = 4096
_MAGIC = b"_BHRfS_M"
CHUNK_ARRAY = 0x32B
_CHUNK_ARRAY_SIZE = 2048


@dataclass(frozen=True, slots=True)
class BtrfsSuperblock:
    """:param root, chunk_root, log_root: logical addresses of the trees' root nodes.
    :param chunks: the array of system chunks, from which the chunk tree is reached.
    """

    uuid: str
    label: str
    root: int
    chunk_root: int
    log_root: int
    total: int
    used: int
    devices: int
    sector_size: int
    node_size: int
    compat_ro: int
    incompat: int
    checksum_type: int
    device_id: int
    device_size: int
    chunks: bytes

    @classmethod
    def parse(cls, raw: bytes) -> Self | None:
        """:param raw: the 4096 bytes at :data:`OFFSET`."""
        if len(raw) < SIZE or raw[0x40:0x48] != _MAGIC:
            return None
        root, chunk_root, log_root, _, total, used, _, devices = struct.unpack_from("<8Q", raw, 0x50)
        sector_size, node_size, _, _, array_size = struct.unpack_from("<5I", raw, 0x90)
        compat_ro, incompat, checksum_type = struct.unpack_from("<QQH", raw, 0xB4)
        device_id, device_size = struct.unpack_from("<QQ", raw, 0xC9)
        if (
            not 4096 <= node_size <= 65536
            or node_size & (node_size - 1)
            or not 0 < array_size <= _CHUNK_ARRAY_SIZE
        ):
            return None
        return cls(
            uuid=str(uuid.UUID(bytes=raw[0x20:0x30])),
            label=raw[0x12B:0x22B].split(b"\0")[0].decode("utf-8", "replace"),
            root=root,
            chunk_root=chunk_root,
            log_root=log_root,
            total=total,
            used=used,
            devices=devices,
            sector_size=sector_size,
            node_size=node_size,
            compat_ro=compat_ro,
            incompat=incompat,
            checksum_type=checksum_type,
            device_id=device_id,
            device_size=device_size,
            chunks=raw[CHUNK_ARRAY : CHUNK_ARRAY + array_size],
        )

    @property
    def clean(self) -> bool:
        """No tree of fsynced changes that a mount would have to replay."""
        return self.log_root == 0
