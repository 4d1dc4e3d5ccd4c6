"""An XFS volume: inodes where their numbers say, directories, files, links."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from core.errors import GuestError
from core.guests.filesystems.base import MAX_ENTRIES, MAX_READ
from core.guests.filesystems.inodes import InodeFileSystem
from core.guests.filesystems.xfs.directory import LEAF_OFFSET, block_entries, short_entries
from core.guests.filesystems.xfs.extents import Extents
from core.guests.filesystems.xfs.inode import LOCAL, Inode
from core.guests.readers import Reader, exactly
from core.guests.superblocks.xfs import SIZE, XfsSuperblock

_KEPT_INODES = 4096
_LINK_MAGIC, _LINK_HEADER = b"XSLM", 56


class XfsFileSystem(InodeFileSystem):
    def __init__(self, reader: Reader, where: str) -> None:
        """:raises GuestError: ``guest.damaged``."""
        block = XfsSuperblock.parse(reader.read_at(0, SIZE))
        if block is None:
            raise GuestError("guest.damaged", where=where, reason="xfs: superblock")
        super().__init__(where, block.root_inode)
        self.superblock, self._reader = block, reader
        self._inodes: dict[int, Inode] = {}
        self._inode(block.root_inode)

    @property
    def free(self) -> int:
        return self.superblock.free

    def _mode_and_size(self, number: int) -> tuple[int, int]:
        inode = self._inode(number)
        return inode.mode, inode.size

    def _read_file(self, number: int, offset: int, size: int) -> bytes:
        inode = self._inode(number)
        if inode.realtime:
            raise GuestError("guest.offloaded", where=f"{self.where}, inode {number}")
        if inode.format == LOCAL:
            return inode.fork[: inode.size][offset : offset + size].ljust(size, b"\0")
        return self._data(inode, offset, size)

    def _read_link(self, number: int, size: int) -> bytes:
        inode = self._inode(number)
        if inode.format == LOCAL:
            return inode.fork[:size]
        block, target = self.superblock.block_size, b""
        if inode.version < 3:
            return self._data(inode, 0, size)
        for run in self._extents(inode).runs(0, -(-size // (block - _LINK_HEADER))):
            # Each extent has a header of its own, not each block.
            raw = self._blocks(run.address, min(run.length, MAX_READ // block))
            (count,) = struct.unpack_from(">I", raw, 8)
            if raw[:4] != _LINK_MAGIC:
                raise self._damaged("link")
            target += raw[_LINK_HEADER : _LINK_HEADER + count]
        return target[:size]

    def _read_directory(self, number: int) -> dict[str, int]:
        inode, found = self._inode(number), dict[str, int]()
        typed = self.superblock.has_file_types
        pieces = [inode.fork] if inode.format == LOCAL else self._directory_blocks(inode)
        for piece in pieces:
            entries = short_entries if inode.format == LOCAL else block_entries
            for name, child in entries(piece, typed):
                found.setdefault(name.decode("utf-8", "surrogateescape"), child)
            if len(found) >= MAX_ENTRIES:
                break
        found.pop(".", None)
        found.pop("..", None)
        return found

    def _directory_blocks(self, inode: Inode) -> Iterator[bytes]:
        """Blocks of names. They may be larger than the file system's and lie in several runs."""
        size, unit = self.superblock.directory_block_size, self.superblock.block_size
        end = min(inode.size, LEAF_OFFSET, MAX_READ)
        for run in self._extents(inode).runs(0, -(-end // unit)):
            for first in range(run.first * unit, min((run.first + run.length) * unit, end), unit):
                if first % size == 0:
                    yield self._data(inode, first, size)

    def _data(self, inode: Inode, offset: int, size: int) -> bytes:
        block, out, end = self.superblock.block_size, bytearray(size), offset + size
        for run in self._extents(inode).runs(offset // block, -(-end // block)):
            start = max(run.first * block, offset)
            stop = min((run.first + run.length) * block, end)
            if not run.unwritten and start < stop:
                at = self.superblock.byte_of(run.address) + start - run.first * block
                out[start - offset : stop - offset] = exactly(self._reader, at, stop - start)
        return bytes(out)

    def _extents(self, inode: Inode) -> Extents:
        return Extents(inode, lambda number: self._blocks(number, 1), self._damaged)

    def _blocks(self, number: int, count: int) -> bytes:
        size = self.superblock.block_size
        return exactly(self._reader, self.superblock.byte_of(number), count * size)

    def _inode(self, number: int) -> Inode:
        found = self._inodes.get(number)
        if found is None:
            if len(self._inodes) >= _KEPT_INODES:
                self._inodes.clear()
            raw = exactly(self._reader, self.superblock.inode_at(number), self.superblock.inode_size)
            found = Inode.parse(raw, number)
            if found is None:
                raise self._damaged(f"inode {number}")
            self._inodes[number] = found
        return found

    def _damaged(self, reason: str) -> GuestError:
        return GuestError("guest.damaged", where=self.where, reason=f"xfs: {reason}")
