"""A folder of this machine as a guest's file system, for tests: its links lead where they would lead in the guest."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path

from samples.linux_parts import Tree

from core.guests.filesystems.base import MAX_ENTRIES, FileSystem, Node, NodeType
from core.guests.layout import DiskLayout, EfiSystem, Volume, VolumeGroup, VolumeKind
from core.guests.linux.files import GuestFiles


class HostTree(FileSystem):
    """``root`` is ``/``. Nothing outside of it is ever read: links are resolved by :meth:`FileSystem.resolve`."""

    def __init__(self, root: Path, where: str = "disk 1, partition 1") -> None:
        self.root = root.resolve()
        self.where = where

    def _path(self, path: str) -> Path:
        return self.root / path.lstrip("/")

    def lookup(self, path: str) -> Node | None:
        try:
            found = os.lstat(self._path(path))
        except (OSError, ValueError):  # also names that are too long here, or hold a zero
            return None
        kinds = {stat.S_IFREG: NodeType.FILE, stat.S_IFDIR: NodeType.DIRECTORY, stat.S_IFLNK: NodeType.LINK}
        kind = kinds.get(stat.S_IFMT(found.st_mode), NodeType.OTHER)
        return Node(path=path, type=kind, size=found.st_size, mode=stat.S_IMODE(found.st_mode))

    def names(self, path: str) -> list[str]:
        return [found.name for found in self._path(path).iterdir()][:MAX_ENTRIES]

    def read_node(self, node: Node, offset: int, size: int) -> bytes:
        descriptor = os.open(
            self._path(node.path), os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        )
        with os.fdopen(descriptor, "rb") as file:
            file.seek(offset)
            return file.read(size)

    def link_target(self, node: Node) -> str:
        return str(self._path(node.path).readlink())

    @property
    def free(self) -> int:
        return 1 << 30


def guest_files(root: Path, contents: dict[str, str | bytes], where: str = "disk 1") -> GuestFiles:
    """A guest that has just these files. A value that starts with ``-> `` is the target of a link."""
    tree = Tree(root)
    for path, content in contents.items():
        if isinstance(content, str) and content.startswith("-> "):
            tree.link(path.lstrip("/"), content.removeprefix("-> "))
        else:
            tree.file(path.lstrip("/"), content)
    return GuestFiles(HostTree(root, where))


def volume(identifier: str = "disk1/part1", kind: VolumeKind = VolumeKind.EXT4, **changes: object) -> Volume:
    """A volume by its id; ``where`` follows from it."""
    disk, _, partition = identifier.partition("/part")
    number = int(partition) if partition.isdigit() else None
    index = int(disk.removeprefix("disk")) if disk.removeprefix("disk").isdigit() else 1
    where = f"disk {index}, partition {number}" if number else identifier
    values: dict[str, object] = {
        "id": identifier, "where": where, "disks": (index,), "partition": number, "offset": 1 << 20, "size": 1 << 30, "kind": kind,
    }  # fmt: skip
    return Volume.model_validate(values | changes)


@dataclass
class Volumes:
    """The volumes of a machine whose file systems are folders of this one."""

    volumes: tuple[Volume, ...] = (volume(),)
    layouts: tuple[DiskLayout, ...] = ()
    volume_groups: tuple[VolumeGroup, ...] = ()
    efi: tuple[EfiSystem, ...] = ()
    folders: dict[str, Path] = field(default_factory=dict)

    def open(self, volume_id: str, subvolume: str = "") -> FileSystem:  # noqa: ARG002 - as VolumeMap
        where = next(one.where for one in self.volumes if one.id == volume_id)
        return HostTree(self.folders[volume_id], where)
