"""JFS: the superblock.

Format: https://jfs.sourceforge.net/project/pub/jfslayout.pdf and Linux's fs/jfs/jfs_superblock.h
"""

from __future__ import annotations

import struct
import uuid
from dataclasses import dataclass
from typing import Self

OFFSET = 0x8000
SIZE = 512
_MAGIC = b"JFS1"
_DIRECTORY_INDEX = 0x00200000


@dataclass(frozen=True, slots=True)
class JfsSuperblock:
    """:param blocks: size of the aggregate in blocks of ``block_size`` bytes.
    :param state: 0 clean, 1 mounted, 2 dirty, 4 log redo failed, 8 being extended.
    """

    block_size: int
    blocks: int
    group_blocks: int
    flags: int
    state: int
    uuid: str
    label: str

    @classmethod
    def parse(cls, raw: bytes) -> Self | None:
        """:param raw: the 512 bytes at :data:`OFFSET`."""
        if len(raw) < SIZE or raw[:4] != _MAGIC:
            return None
        physical_blocks, block_size = struct.unpack_from("<QI", raw, 8)
        (physical_size,) = struct.unpack_from("<I", raw, 24)
        group_blocks, flags, state = struct.unpack_from("<III", raw, 32)
        if block_size not in (512, 1024, 2048, 4096) or not 0 < physical_size <= 4096:
            return None
        return cls(
            block_size=block_size,
            blocks=physical_blocks * physical_size // block_size,
            group_blocks=group_blocks,
            flags=flags,
            state=state,
            uuid=str(uuid.UUID(bytes=raw[136:152])),
            label=(raw[152:168].rstrip(b" ").split(b"\0")[0] or raw[101:112].split(b"\0")[0]).decode(
                "latin-1"
            ),
        )

    @property
    def directory_index(self) -> bool:
        """Directory entries carry an index, which leaves fewer characters a slot."""
        return bool(self.flags & _DIRECTORY_INDEX)

    @property
    def clean(self) -> bool:
        return self.state == 0
