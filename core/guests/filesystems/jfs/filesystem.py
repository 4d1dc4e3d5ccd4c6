"""A JFS volume: inodes by number, paths, files."""

from __future__ import annotations

import struct

from core.errors import GuestError
from core.guests.filesystems.inodes import InodeFileSystem
from core.guests.filesystems.jfs.directory import Directory
from core.guests.filesystems.jfs.extents import PAGE, Extents, pair
from core.guests.readers import Reader, exactly
from core.guests.superblocks.jfs import OFFSET, SIZE, JfsSuperblock

_AGGREGATE_INODES = 0xB000
_INODE = 512
_BLOCK_MAP, _FILE_SET = 2, 16
_ROOT = 2
_INODES_PER_EXTENT, _INODES_PER_GROUP = 32, 4096
_EXTENT_TABLE = 3072
_INLINE = slice(256, 512)
_KEPT_GROUPS = 64


class JfsFileSystem(InodeFileSystem):
    def __init__(self, reader: Reader, where: str) -> None:
        """:raises GuestError: ``guest.damaged``."""
        super().__init__(where, _ROOT)
        self._reader = reader
        block = JfsSuperblock.parse(reader.read_at(OFFSET, SIZE))
        if block is None:
            raise self._damaged("superblock")
        self.superblock = block
        self._inode_map = self._extents(self._aggregate_inode(_FILE_SET))
        self._groups: dict[int, bytes] = {}

    @property
    def free(self) -> int:
        """Free bytes: the block map's own count."""
        head = self._extents(self._aggregate_inode(_BLOCK_MAP)).read(0, 16)
        size, free = struct.unpack("<QQ", head)
        if not free <= size <= self.superblock.blocks:
            raise self._damaged("block map")
        return int(free) * self.superblock.block_size

    def _mode_and_size(self, number: int) -> tuple[int, int]:
        inode = self._inode(number)
        (size,) = struct.unpack_from("<Q", inode, 24)
        return struct.unpack_from("<I", inode, 52)[0] & 0xFFFF, size

    def _read_directory(self, number: int) -> dict[str, int]:
        indexed = self.superblock.directory_index
        return Directory(self._inode(number), self._page, indexed=indexed, where=self.where).entries()

    def _read_file(self, number: int, offset: int, size: int) -> bytes:
        return self._extents(self._inode(number)).read(offset, size)

    def _read_link(self, number: int, size: int) -> bytes:
        inode = self._inode(number)
        (blocks,) = struct.unpack_from("<Q", inode, 32)
        if size < _INLINE.stop - _INLINE.start and not blocks:
            return inode[_INLINE][:size]
        return self._extents(inode).read(0, size)

    def _page(self, address: int, blocks: int) -> bytes:
        """A directory's page; its first one may be shorter than the others."""
        size = min(PAGE, max(1, blocks) * self.superblock.block_size)
        return exactly(self._reader, address * self.superblock.block_size, size)

    def _aggregate_inode(self, number: int) -> bytes:
        return exactly(self._reader, _AGGREGATE_INODES + number * _INODE, _INODE)

    def _inode(self, number: int) -> bytes:
        group, inside = divmod(number, _INODES_PER_GROUP)
        table = self._groups.get(group)
        if table is None:
            if len(self._groups) > _KEPT_GROUPS:
                self._groups.clear()
            table = self._groups[group] = self._inode_map.read(PAGE * (group + 1), PAGE)
        extent, slot = divmod(inside, _INODES_PER_EXTENT)
        _, address = pair(table, _EXTENT_TABLE + 8 * extent)
        if not address:
            raise self._damaged(f"inode {number} is not allocated")
        inode = exactly(self._reader, address * self.superblock.block_size + slot * _INODE, _INODE)
        if struct.unpack_from("<I", inode, 8)[0] != number:
            raise self._damaged(f"inode {number} is not in its place")
        return inode

    def _extents(self, inode: bytes) -> Extents:
        return Extents(self._reader, self.superblock.block_size, inode, self.where)

    def _damaged(self, reason: str) -> GuestError:
        return GuestError("guest.damaged", where=self.where, reason=f"jfs: {reason}")
