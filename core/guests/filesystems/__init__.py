"""File systems, each behind :class:`core.guests.filesystems.base.FileSystem`."""

from __future__ import annotations

from core.errors import GuestError
from core.guests.filesystems.base import FileSystem, Node, NodeType
from core.guests.filesystems.tree import MountedTree
from core.guests.layout import VolumeKind
from core.guests.readers import Reader

__all__ = ["READABLE", "FileSystem", "MountedTree", "Node", "NodeType", "open_filesystem"]

READABLE = frozenset(
    {
        VolumeKind.EXT2,
        VolumeKind.EXT3,
        VolumeKind.EXT4,
        VolumeKind.XFS,
        VolumeKind.BTRFS,
        VolumeKind.JFS,
        VolumeKind.NTFS,
        VolumeKind.FAT,
    }
)


def open_filesystem(reader: Reader, kind: VolumeKind, where: str, *, subvolume: str = "") -> FileSystem:
    """Open what lies on a volume.

    :param where: prefix of every place in it, e.g. ``disk 1, partition 2``.
    :param subvolume: Btrfs: path of the subvolume that becomes the root; "" is the default one.
    :raises GuestError: ``guest.damaged``, or ``volume.no-reader`` for a kind without one.
    """
    # Each library costs time to load: only the ones that a guest needs are.
    match kind:
        case VolumeKind.EXT2 | VolumeKind.EXT3 | VolumeKind.EXT4:
            from core.guests.filesystems.ext import ExtFileSystem

            return ExtFileSystem(reader, where)
        case VolumeKind.XFS:
            from core.guests.filesystems.xfs import XfsFileSystem

            return XfsFileSystem(reader, where)
        case VolumeKind.NTFS:
            from core.guests.filesystems.ntfs import NtfsFileSystem

            return NtfsFileSystem(reader, where)
        case VolumeKind.FAT:
            from core.guests.filesystems.fat import FatFileSystem

            return FatFileSystem(reader, where)
        case VolumeKind.BTRFS:
            from core.guests.filesystems.btrfs import BtrfsFileSystem

            return BtrfsFileSystem.open(reader, where, subvolume)
        case VolumeKind.JFS:
            from core.guests.filesystems.jfs import JfsFileSystem

            return JfsFileSystem(reader, where)
    raise GuestError("volume.no-reader", where=where, kind=kind.value)
