"""A JFS volume: inodes by number, paths, files."""

from __future__ import annotations

import stat
import struct
from collections import OrderedDict

from core.errors import GuestError
from core.guests.filesystems.base import MAX_READ, FileSystem, Node, NodeType
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
_LONGEST_LINK = 4096
_KEPT = 20_000
_KEPT_DIRECTORIES = 64
_TYPES = {stat.S_IFREG: NodeType.FILE, stat.S_IFDIR: NodeType.DIRECTORY, stat.S_IFLNK: NodeType.LINK}


class JfsFileSystem(FileSystem):
    def __init__(self, reader: Reader, where: str) -> None:
        """:raises GuestError: ``guest.damaged``."""
        self.where, self._reader = where, reader
        block = JfsSuperblock.parse(reader.read_at(OFFSET, SIZE))
        if block is None:
            raise self._damaged("superblock")
        self.superblock = block
        self._inode_map = self._extents(self._aggregate_inode(_FILE_SET))
        self._groups: dict[int, bytes] = {}
        self._numbers: dict[str, int | None] = {"/": _ROOT}
        self._directories: OrderedDict[int, dict[str, int]] = OrderedDict()

    @property
    def free(self) -> int:
        """Free bytes: the block map's own count."""
        head = self._extents(self._aggregate_inode(_BLOCK_MAP)).read(0, 16)
        size, free = struct.unpack("<QQ", head)
        if not free <= size <= self.superblock.blocks:
            raise self._damaged("block map")
        return int(free) * self.superblock.block_size

    def lookup(self, path: str) -> Node | None:
        number = self._number(path)
        if number is None:
            return None
        inode = self._inode(number)
        mode = self._mode(inode)
        kind = _TYPES.get(stat.S_IFMT(mode), NodeType.OTHER)
        size = self._size(inode) if kind in (NodeType.FILE, NodeType.LINK) else 0
        return Node(path, kind, size, stat.S_IMODE(mode))

    def names(self, path: str) -> list[str]:
        number = self._number(path)
        entries = self._entries(number) if number is not None else {}
        return [name for name in entries if name and "/" not in name]

    def read_node(self, node: Node, offset: int, size: int) -> bytes:
        number = self._number(node.path)
        size = min(size, node.size - offset, MAX_READ)
        if number is None or size <= 0:
            return b""
        return self._extents(self._inode(number)).read(offset, size)

    def link_target(self, node: Node) -> str:
        number = self._number(node.path)
        if number is None:
            return ""
        inode = self._inode(number)
        size = min(self._size(inode), _LONGEST_LINK)
        (blocks,) = struct.unpack_from("<Q", inode, 32)
        inline = size < _INLINE.stop - _INLINE.start and not blocks
        raw = inode[_INLINE][:size] if inline else self._extents(inode).read(0, size)
        return raw.decode("utf-8", "surrogateescape")

    def _number(self, path: str) -> int | None:
        if path in self._numbers:
            return self._numbers[path]
        if len(self._numbers) > _KEPT:
            self._numbers = {"/": _ROOT}
        parent, _, name = path.rpartition("/")
        above = self._number(parent or "/")
        found = self._entries(above).get(name) if above is not None else None
        self._numbers[path] = found
        return found

    def _entries(self, number: int) -> dict[str, int]:
        """Names in a directory; none in anything else."""
        found = self._directories.get(number)
        if found is None:
            inode = self._inode(number)
            if not stat.S_ISDIR(self._mode(inode)):
                return {}
            reader = Directory(inode, self._page, indexed=self.superblock.directory_index, where=self.where)
            found = self._directories[number] = reader.entries()
            if len(self._directories) > _KEPT_DIRECTORIES:
                self._directories.popitem(last=False)
        return found

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
            if len(self._groups) > _KEPT_DIRECTORIES:
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

    @staticmethod
    def _mode(inode: bytes) -> int:
        return int(struct.unpack_from("<I", inode, 52)[0] & 0xFFFF)

    @staticmethod
    def _size(inode: bytes) -> int:
        return int(struct.unpack_from("<Q", inode, 24)[0])

    def _damaged(self, reason: str) -> GuestError:
        return GuestError("guest.damaged", where=self.where, reason=f"jfs: {reason}")
