"""ext2, ext3 and ext4: the superblock.

Format: https://docs.kernel.org/filesystems/ext4/super.html; the kinds are told apart as libblkid does, by the features
that each driver of old supported.
"""

from __future__ import annotations

import math
import struct
import uuid
from dataclasses import dataclass
from typing import Self

from core.guests.layout import VolumeKind

OFFSET = 1024
SIZE = 1024
_MAGIC = 0xEF53
_HAS_JOURNAL = 0x4
_INCOMPAT_RECOVER = 0x4
_INCOMPAT_JOURNAL_DEVICE = 0x8
_INCOMPAT_64BIT = 0x80
_INCOMPAT_FILETYPE = 0x2
_INCOMPAT_META_BG = 0x10
_COMPAT_SPARSE_SUPER2 = 0x200
_RO_SPARSE_SUPER = 0x1
_EXT3_INCOMPAT = 0x2 | 0x4 | 0x10  # filetype, recover, meta_bg
_EXT3_RO = 0x1 | 0x2 | 0x4  # sparse_super, large_file, btree_dir
_STATE_VALID = 0x1
_STATE_ERRORS = 0x2


@dataclass(frozen=True, slots=True)
class ExtSuperblock:
    """Counts are blocks of ``block_size`` bytes."""

    block_size: int
    blocks: int
    free_blocks: int
    state: int
    compat: int
    incompat: int
    ro_compat: int
    uuid: str
    label: str
    last_mounted: str
    inodes: int
    inodes_per_group: int
    inode_size: int
    blocks_per_group: int
    first_data_block: int
    first_meta_group: int
    descriptor_size: int
    backup_groups: tuple[int, int]

    @classmethod
    def parse(cls, raw: bytes) -> Self | None:
        """:param raw: the 1024 bytes at :data:`OFFSET`."""
        if len(raw) < SIZE or struct.unpack_from("<H", raw, 0x38)[0] != _MAGIC:
            return None
        (blocks,) = struct.unpack_from("<I", raw, 0x04)
        (free,) = struct.unpack_from("<I", raw, 0x0C)
        (log_size,) = struct.unpack_from("<I", raw, 0x18)
        compat, incompat, ro_compat = struct.unpack_from("<III", raw, 0x5C)
        (inodes,) = struct.unpack_from("<I", raw)
        blocks_per_group, _, inodes_per_group = struct.unpack_from("<III", raw, 0x20)
        inode_size = struct.unpack_from("<H", raw, 0x58)[0] if struct.unpack_from("<I", raw, 0x4C)[0] else 128
        descriptor = struct.unpack_from("<H", raw, 0xFE)[0] if incompat & _INCOMPAT_64BIT else 32
        if (
            log_size > 6
            or incompat & _INCOMPAT_JOURNAL_DEVICE
            or not blocks_per_group
            or not inodes_per_group
        ):
            return None
        if inode_size not in {128 << power for power in range(10)} or descriptor not in {
            32 << power for power in range(6)
        }:
            return None
        if incompat & _INCOMPAT_64BIT:
            blocks |= struct.unpack_from("<I", raw, 0x150)[0] << 32
            free |= struct.unpack_from("<I", raw, 0x158)[0] << 32
        return cls(
            block_size=1024 << log_size,
            blocks=blocks,
            free_blocks=free,
            state=struct.unpack_from("<H", raw, 0x3A)[0],
            compat=compat,
            incompat=incompat,
            ro_compat=ro_compat,
            uuid=str(uuid.UUID(bytes=raw[0x68:0x78])),
            label=_text(raw[0x78:0x88]),
            last_mounted=_text(raw[0x88:0xC8]),
            inodes=inodes,
            inodes_per_group=inodes_per_group,
            inode_size=inode_size,
            blocks_per_group=blocks_per_group,
            first_data_block=struct.unpack_from("<I", raw, 0x14)[0],
            first_meta_group=struct.unpack_from("<I", raw, 0x104)[0],
            descriptor_size=descriptor,
            backup_groups=struct.unpack_from("<II", raw, 0x24C),
        )

    @property
    def kind(self) -> VolumeKind:
        if self.incompat & ~_EXT3_INCOMPAT or self.ro_compat & ~_EXT3_RO:
            return VolumeKind.EXT4
        return VolumeKind.EXT3 if self.compat & _HAS_JOURNAL else VolumeKind.EXT2

    @property
    def size(self) -> int:
        return self.blocks * self.block_size

    @property
    def free(self) -> int:
        """Free bytes, those kept for root included."""
        return self.free_blocks * self.block_size

    @property
    def needs_recovery(self) -> bool:
        """The journal holds changes that are not in place yet."""
        return bool(self.incompat & _INCOMPAT_RECOVER)

    @property
    def clean(self) -> bool:
        return not self.needs_recovery and self.state & (_STATE_VALID | _STATE_ERRORS) == _STATE_VALID

    @property
    def has_file_types(self) -> bool:
        """Directory entries tell the type, which leaves one byte for a name's length."""
        return bool(self.incompat & _INCOMPAT_FILETYPE)

    def descriptor_at(self, group: int) -> int:
        """Byte offset of a group's descriptor: behind the superblock, or with META_BG in the group's own meta group."""
        each = self.block_size // self.descriptor_size
        block, inside = divmod(group, each)
        if not self.incompat & _INCOMPAT_META_BG or block < self.first_meta_group:
            at = (1 if self.block_size == 1024 else 0) + 1 + block
        else:
            first = block * each
            at = first * self.blocks_per_group + self.first_data_block + int(self.has_backup(first))
            if self.block_size == 1024 and block == 0 and self.first_data_block == 0:
                at += 1
        return at * self.block_size + inside * self.descriptor_size

    def has_backup(self, group: int) -> bool:
        """Whether a copy of the superblock lies at the start of the group."""
        if group == 0:
            return True
        if self.compat & _COMPAT_SPARSE_SUPER2:
            return group in self.backup_groups
        if group == 1 or not self.ro_compat & _RO_SPARSE_SUPER:
            return True
        return any(group == base ** round(math.log(group, base)) for base in (3, 5, 7))


def _text(raw: bytes) -> str:
    return raw.split(b"\0")[0].decode("utf-8", "replace")
