"""A Btrfs volume, one of its subvolumes as the root."""

from __future__ import annotations

import stat
import struct
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from core.errors import GuestError
from core.guests.filesystems.base import MAX_ENTRIES, MAX_READ, FileSystem, Node, NodeType
from core.guests.filesystems.btrfs.chunks import ChunkMap
from core.guests.filesystems.btrfs.compression import unpack
from core.guests.filesystems.btrfs.space import free_bytes
from core.guests.filesystems.btrfs.structures import (
    FIRST_INODE,
    DirectoryEntry,
    FileExtent,
    Inode,
    Key,
    Tree,
    Type,
    directory_entries,
    name_hash,
)
from core.guests.filesystems.btrfs.subvolumes import Roots, families
from core.guests.filesystems.btrfs.trees import Trees
from core.guests.readers import Reader
from core.guests.superblocks.btrfs import OFFSET, SIZE, BtrfsSuperblock
from core.images.inflating import CorruptData

_TYPES = {stat.S_IFREG: NodeType.FILE, stat.S_IFDIR: NodeType.DIRECTORY, stat.S_IFLNK: NodeType.LINK}
_LARGEST_EXTENT = 128 << 20
_LONGEST_LINK = 4096
_MOST_FOLDERS = 200
_KEPT = 20_000
_ALL = (1 << 64) - 1


class Place(NamedTuple):
    """An inode in a tree."""

    tree: int
    inode: int


class BtrfsVolume:
    """What all subvolumes of a volume share: chunks, trees, roots."""

    def __init__(self, reader: Reader, where: str, others: Sequence[Reader]) -> None:
        self.where = where
        self.superblock = self._superblock(reader)
        devices = {self.superblock.device_id: reader}
        for other in others:
            block = BtrfsSuperblock.parse(other.read_at(OFFSET, SIZE))
            if block is not None and block.uuid == self.superblock.uuid:
                devices.setdefault(block.device_id, other)
        self.chunks = ChunkMap(devices, where)
        self.trees = Trees(self.chunks, self.superblock.node_size, where)
        try:
            self.chunks.add_system_chunks(self.superblock.chunks)
            for key, data in self.trees.items(self.superblock.chunk_root):
                if key.type == Type.CHUNK_ITEM:
                    self.chunks.add(key.offset, data)
            self.roots = Roots.read(self.trees, self.superblock.root)
            self.paths = self.roots.paths(self._folder)
        except struct.error as error:
            raise self.damaged("a structure ends early") from error

    def _superblock(self, reader: Reader) -> BtrfsSuperblock:
        block = BtrfsSuperblock.parse(reader.read_at(OFFSET, SIZE))
        if block is None:
            raise self.damaged("superblock")
        return block

    def root(self, tree: int) -> int:
        """Address of a tree's root node."""
        item = self.roots.items.get(tree)
        if item is None:
            raise self.damaged(f"no tree {tree}")
        return item.address

    def damaged(self, reason: str) -> GuestError:
        return GuestError("guest.damaged", where=self.where, reason=f"btrfs: {reason}")

    @cached_property
    def families(self) -> dict[str, str]:
        return families({"": Tree.TOP, **self.paths}, self.roots)

    @cached_property
    def free(self) -> int:
        return free_bytes(self.superblock, self.chunks, self.trees, self.roots)

    def _folder(self, tree: int, inode: int) -> str | None:
        """Path of a directory within its tree."""
        parts: list[str] = []
        for _ in range(_MOST_FOLDERS):
            if inode == FIRST_INODE:
                return "/".join(reversed(parts))
            low, high = Key(inode, Type.INODE_REF, 0), Key(inode, Type.INODE_REF, _ALL)
            found = next(self.trees.items(self.root(tree), low, high), None)
            if found is None or len(found[1]) < 10:
                return None
            key, data = found
            (length,) = struct.unpack_from("<H", data, 8)
            parts.append(data[10 : 10 + length].decode("utf-8", "surrogateescape"))
            inode = key.offset
        return None


class BtrfsFileSystem(FileSystem):
    """Subvolumes below the root are walked into as the kernel does.

    :ivar subvolume: path of the root from the top level, "" for the top level itself.
    """

    def __init__(self, volume: BtrfsVolume, tree: int, subvolume: str) -> None:
        self._volume, self._tree, self.subvolume = volume, tree, subvolume
        self.where = volume.where
        self._places: dict[str, Place | None] = {"/": Place(tree, FIRST_INODE)}

    @classmethod
    def open(
        cls, reader: Reader, where: str, subvolume: str = "", others: Sequence[Reader] = ()
    ) -> BtrfsFileSystem:
        """:param subvolume: path of the root; "" is the default subvolume, ``/`` the top level.
        :param others: other devices of the same file system.
        :raises GuestError: ``guest.damaged``, ``volume.btrfs-device-missing``, ``volume.no-subvolume``.
        """
        volume = BtrfsVolume(reader, where, others)
        default = next((path for path, tree in volume.paths.items() if tree == volume.roots.default), "")
        tree = volume.roots.default if default else Tree.TOP
        return cls(volume, tree, default).at(subvolume)

    def at(self, subvolume: str) -> BtrfsFileSystem:
        """The same volume with another subvolume as the root; "" is this one, ``/`` the top level."""
        if subvolume == "":
            return self
        path = subvolume.strip("/")
        tree = self._volume.paths.get(path) if path else Tree.TOP
        if tree is None:
            raise GuestError("volume.no-subvolume", where=self.where, subvolume=path)
        return BtrfsFileSystem(self._volume, tree, path)

    @property
    def volume(self) -> BtrfsVolume:
        """What all subvolumes share: superblock, chunks, trees."""
        return self._volume

    @property
    def subvolumes(self) -> list[str]:
        """Paths of all subvolumes from the top level, sorted."""
        return list(self._volume.paths)

    @property
    def default_subvolume(self) -> str:
        """Path of the one that is mounted when none is named; "" for the top level."""
        return next(
            (path for path, tree in self._volume.paths.items() if tree == self._volume.roots.default), ""
        )

    def family(self, subvolume: str) -> str:
        """The same for a subvolume and its snapshots."""
        return self._volume.families.get(subvolume, subvolume)

    @property
    def free(self) -> int:
        """Free bytes for data, as ``btrfs filesystem usage`` estimates them."""
        return self._volume.free

    def lookup(self, path: str) -> Node | None:
        try:
            place = self._place(path)
            inode = None if place is None else self._inode(place)
        except struct.error as error:
            raise self._volume.damaged("a structure ends early") from error
        if inode is None:
            return None
        kind = _TYPES.get(stat.S_IFMT(inode.mode), NodeType.OTHER)
        size = inode.size if kind in (NodeType.FILE, NodeType.LINK) else 0
        return Node(path, kind, size, stat.S_IMODE(inode.mode))

    def names(self, path: str) -> list[str]:
        place = self._place(path)
        if place is None:
            return []
        found = []
        low, high = Key(place.inode, Type.DIR_INDEX, 0), Key(place.inode, Type.DIR_INDEX, _ALL)
        for _, data in self._volume.trees.items(self._volume.root(place.tree), low, high):
            found += [entry.name.decode("utf-8", "surrogateescape") for entry in directory_entries(data)]
            if len(found) >= MAX_ENTRIES:
                break
        return [name for name in found if name and "/" not in name]

    def read_node(self, node: Node, offset: int, size: int) -> bytes:
        size = min(size, node.size - offset, MAX_READ)
        place = self._place(node.path)
        if place is None or size <= 0:
            return b""
        try:
            return self._read(place, offset, size)
        except (CorruptData, struct.error) as error:
            raise GuestError("guest.damaged", where=self.place(node.path), reason=str(error)) from error

    def link_target(self, node: Node) -> str:
        return self.read_node(node, 0, _LONGEST_LINK).decode("utf-8", "surrogateescape")

    def _place(self, path: str) -> Place | None:
        if path in self._places:
            return self._places[path]
        if len(self._places) > _KEPT:
            self._places = {"/": Place(self._tree, FIRST_INODE)}
        parent, _, name = path.rpartition("/")
        above = self._place(parent or "/")
        found = None if above is None else self._child(above, name.encode("utf-8", "surrogateescape"))
        self._places[path] = found
        return found

    def _child(self, parent: Place, name: bytes) -> Place | None:
        key = Key(parent.inode, Type.DIR_ITEM, name_hash(name))
        data = self._volume.trees.find(self._volume.root(parent.tree), key) or b""
        entry = next((each for each in directory_entries(data) if each.name == name), None)
        if entry is None:
            return None
        if entry.location.type == Type.ROOT_ITEM:
            return self._mounted(parent, entry)
        return Place(parent.tree, entry.location.object)

    def _mounted(self, parent: Place, entry: DirectoryEntry) -> Place | None:
        """A subvolume in a directory; in a snapshot the subvolumes of the original are empty folders."""
        number = entry.location.object
        reference = self._volume.roots.references.get(number)
        if number not in self._volume.roots.items or reference is None or reference.tree != parent.tree:
            return None
        return Place(number, FIRST_INODE)

    def _inode(self, place: Place) -> Inode | None:
        data = self._volume.trees.find(self._volume.root(place.tree), Key(place.inode, Type.INODE_ITEM, 0))
        return None if data is None or len(data) < 56 else Inode.parse(data)

    def _read(self, place: Place, offset: int, size: int) -> bytes:
        out = bytearray(size)
        end = offset + size
        for extent in self._extents(place, offset):
            if extent.start >= end:
                break
            data = self._extent(extent, max(0, offset - extent.start), end - extent.start)
            at = max(extent.start, offset) - offset
            data = data[: size - at]
            out[at : at + len(data)] = data
        return bytes(out)

    def _extents(self, place: Place, offset: int) -> Iterator[FileExtent]:
        low = Key(place.inode, Type.EXTENT_DATA, max(0, offset - _LARGEST_EXTENT))
        high = Key(place.inode, Type.EXTENT_DATA, _ALL)
        for key, data in self._volume.trees.items(self._volume.root(place.tree), low, high):
            extent = FileExtent.parse(key.offset, data)
            if extent.start + extent.length > offset:
                yield extent

    def _extent(self, extent: FileExtent, first: int, end: int) -> bytes:
        """Bytes ``first`` to ``end`` of an extent, counted from its start."""
        end = min(end, extent.length)
        if extent.preallocated or (extent.inline is None and extent.address == 0):
            return bytes(max(0, min(end - first, MAX_READ)))
        if extent.inline is None and not extent.compression:
            return self._volume.chunks.read(extent.address + extent.skip + first, end - first)
        packed = extent.inline
        if packed is None:
            if extent.stored > 1 << 20:
                raise CorruptData(f"claims {extent.stored} bytes for one compressed extent")
            packed = self._volume.chunks.read(extent.address, extent.stored)
        if extent.compression:
            packed = unpack(extent.compression, packed, extent.unpacked, self._volume.superblock.sector_size)
        return packed[extent.skip + first : extent.skip + end]
