"""An ext volume: group descriptors and inodes on demand, directories, files."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from core.errors import GuestError
from core.guests.filesystems.base import MAX_ENTRIES, MAX_READ
from core.guests.filesystems.ext.blocks import BlockMap, ExtentTree
from core.guests.filesystems.ext.inode import INLINE_SIZE, Inode
from core.guests.filesystems.inodes import InodeFileSystem
from core.guests.readers import Reader, exactly
from core.guests.superblocks.ext import OFFSET, SIZE, ExtSuperblock

_ROOT = 2
_KEPT_INODES = 4096
_DIRECTORY_PIECE = 1 << 20


class ExtFileSystem(InodeFileSystem):
    def __init__(self, reader: Reader, where: str) -> None:
        """:raises GuestError: ``guest.damaged``."""
        super().__init__(where, _ROOT)
        block = ExtSuperblock.parse(reader.read_at(OFFSET, SIZE))
        if block is None:
            raise self._damaged("superblock")
        self.superblock, self._reader = block, reader
        self._inodes: dict[int, Inode] = {}
        self._inode(_ROOT)

    @property
    def free(self) -> int:
        return self.superblock.free

    def _mode_and_size(self, number: int) -> tuple[int, int]:
        inode = self._inode(number)
        return inode.mode, inode.size

    def _read_file(self, number: int, offset: int, size: int) -> bytes:
        inode = self._inode(number)
        if inode.encrypted:
            raise GuestError("guest.encrypted", where=f"{self.where}, inode {number}")
        return self._data(inode, offset, size)

    def _read_link(self, number: int, size: int) -> bytes:
        inode = self._inode(number)
        if inode.encrypted:
            raise GuestError("guest.encrypted", where=f"{self.where}, inode {number}")
        if size < INLINE_SIZE and not inode.has_extents and not inode.inline:
            return inode.block[:size]
        return self._data(inode, 0, size)

    def _read_directory(self, number: int) -> dict[str, int]:
        inode = self._inode(number)
        if inode.encrypted:
            raise GuestError("guest.encrypted", where=f"{self.where}, inode {number}")
        found: dict[str, int] = {}
        for piece in self._directory_pieces(inode):
            self._add_entries(piece, found)
            if len(found) >= MAX_ENTRIES:
                break
        found.pop(".", None)
        found.pop("..", None)
        return found

    def _directory_pieces(self, inode: Inode) -> Iterator[bytes]:
        """Stretches of entries; none runs on from one into the next."""
        if inode.inline:
            yield inode.block[4:]  # behind the parent's number
            yield inode.inline_rest()
            return
        for offset in range(0, min(inode.size, MAX_READ), _DIRECTORY_PIECE):
            yield self._data(inode, offset, min(_DIRECTORY_PIECE, inode.size - offset))

    def _add_entries(self, piece: bytes, found: dict[str, int]) -> None:
        """Entries of linear and hashed directories alike: a hash tree's inner blocks look like one unused entry."""
        at, size, typed = 0, self.superblock.block_size, self.superblock.has_file_types
        while at + 8 <= len(piece):
            number, length, name_length = struct.unpack_from("<IHH", piece, at)
            if length < 8 or length % 4:
                if length not in (0, 0xFFFF) or size < 1 << 16:
                    at = (at // size + 1) * size  # damaged: the rest of this block is lost
                    continue
                length = 1 << 16
            if number:
                name = piece[at + 8 : at + 8 + (name_length & 0xFF if typed else min(name_length, 255))]
                found.setdefault(name.decode("utf-8", "surrogateescape"), number)
            at += length

    def _data(self, inode: Inode, offset: int, size: int) -> bytes:
        if inode.inline:
            return (inode.block + inode.inline_rest())[: inode.size][offset : offset + size].ljust(
                size, b"\0"
            )
        block, out, end = self.superblock.block_size, bytearray(size), offset + size
        for first, length, address in self._map(inode).runs(offset // block, -(-end // block)):
            start, stop = max(first * block, offset), min((first + length) * block, end)
            if address and start < stop:
                at = address * block + start - first * block
                out[start - offset : stop - offset] = exactly(self._reader, at, stop - start)
        return bytes(out)

    def _map(self, inode: Inode) -> ExtentTree | BlockMap:
        if inode.has_extents:
            return ExtentTree(inode.block, self._block, self._damaged)
        return BlockMap(inode.block, self._block, self.superblock.block_size)

    def _block(self, number: int) -> bytes:
        return exactly(self._reader, number * self.superblock.block_size, self.superblock.block_size)

    def _inode(self, number: int) -> Inode:
        found = self._inodes.get(number)
        if found is not None:
            return found
        block = self.superblock
        if not 0 < number <= block.inodes:
            raise self._damaged(f"inode {number}")
        group, slot = divmod(number - 1, block.inodes_per_group)
        raw = exactly(self._reader, block.descriptor_at(group), block.descriptor_size)
        (table,) = struct.unpack_from("<I", raw, 8)
        if block.descriptor_size >= 64:
            table |= struct.unpack_from("<I", raw, 0x28)[0] << 32
        at = table * block.block_size + slot * block.inode_size
        if len(self._inodes) >= _KEPT_INODES:
            self._inodes.clear()
        found = self._inodes[number] = Inode.parse(exactly(self._reader, at, block.inode_size))
        return found

    def _damaged(self, reason: str) -> GuestError:
        return GuestError("guest.damaged", where=self.where, reason=f"ext: {reason}")
