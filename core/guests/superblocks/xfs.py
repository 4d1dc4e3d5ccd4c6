"""XFS: the superblock.

Format: XFS Algorithms & Data Structures, "Superblocks",
https://www.kernel.org/pub/linux/utils/fs/xfs/docs/xfs_filesystem_structure.pdf
"""

from __future__ import annotations

import struct
import uuid
from dataclasses import dataclass
from typing import Self

SIZE = 512
_MAGIC = b"XFSB"
_INCOMPAT_FILE_TYPES = 0x1
_FEATURES2_FILE_TYPES = 0x200


@dataclass(frozen=True, slots=True)
class XfsSuperblock:
    """:param log_start: block number (allocation group and block, packed) of the log; 0 for a log on another device.
    :param log_blocks: size of the log in blocks.
    """

    block_size: int
    blocks: int
    uuid: str
    label: str
    version: int
    sector_size: int
    ag_blocks: int
    ag_count: int
    ag_block_log: int
    log_start: int
    log_blocks: int
    free_blocks: int
    root_inode: int
    inode_size: int
    inodes_per_block_log: int
    directory_block_size: int
    has_file_types: bool

    @classmethod
    def parse(cls, raw: bytes) -> Self | None:
        """:param raw: the volume's first 512 bytes."""
        if len(raw) < SIZE or raw[:4] != _MAGIC:
            return None
        block_size, blocks = struct.unpack_from(">IQ", raw, 4)
        (log_start,) = struct.unpack_from(">Q", raw, 48)
        ag_blocks, ag_count, _, log_blocks = struct.unpack_from(">IIII", raw, 84)
        version, sector_size, inode_size = struct.unpack_from(">HHH", raw, 100)
        (free,) = struct.unpack_from(">Q", raw, 144)
        if block_size not in {512 << power for power in range(8)} or not ag_blocks or raw[124] > 31:
            return None
        if (
            inode_size not in {256 << power for power in range(4)}
            or raw[123] > 8
            or block_size << raw[192] > 1 << 16
        ):
            return None
        return cls(
            block_size=block_size,
            blocks=blocks,
            uuid=str(uuid.UUID(bytes=raw[32:48])),
            label=raw[108:120].split(b"\0")[0].decode("utf-8", "replace"),
            version=version & 0xF,
            sector_size=sector_size,
            ag_blocks=ag_blocks,
            ag_count=ag_count,
            ag_block_log=raw[124],
            log_start=log_start,
            log_blocks=log_blocks,
            free_blocks=free,
            root_inode=struct.unpack_from(">Q", raw, 56)[0],
            inode_size=inode_size,
            inodes_per_block_log=raw[123],
            directory_block_size=block_size << raw[192],
            has_file_types=_has_file_types(raw, version & 0xF),
        )

    @property
    def size(self) -> int:
        return self.blocks * self.block_size

    @property
    def free(self) -> int:
        """Free bytes."""
        return self.free_blocks * self.block_size

    def byte_of(self, block: int) -> int:
        """Byte offset of a packed block number (allocation group above ``ag_block_log`` bits, block below)."""
        group = block >> self.ag_block_log
        return (group * self.ag_blocks + (block & ((1 << self.ag_block_log) - 1))) * self.block_size

    def inode_at(self, number: int) -> int:
        """Byte offset of an inode: its number is its block's packed number and its place in the block."""
        block, place = divmod(number, 1 << self.inodes_per_block_log)
        return self.byte_of(block) + place * self.inode_size


def _has_file_types(raw: bytes, version: int) -> bool:
    """Directory entries carry the file's type."""
    if version == 5:
        return bool(struct.unpack_from(">I", raw, 216)[0] & _INCOMPAT_FILE_TYPES)
    return bool(struct.unpack_from(">I", raw, 200)[0] & _FEATURES2_FILE_TYPES)
