"""A file system over a folder of this machine, without regard to case as NTFS and FAT are."""

from __future__ import annotations

from pathlib import Path

from samples.windows import WindowsTree

from core.guests.filesystems.base import FileSystem, Node, NodeType
from core.guests.layout import Volume, VolumeKind
from core.guests.volumes import VolumeMap
from core.guests.windows import read_windows
from core.guests.windows.hives import Hive
from core.guests.windows.model import WindowsSystem

ROOT = Volume(
    id="disk1/part2",
    where="disk 1, partition 2",
    disks=(1,),
    partition=2,
    offset=1 << 20,
    size=40 << 30,
    kind=VolumeKind.NTFS,
)
"""The volume that the samples say they lie on."""


class FolderFileSystem(FileSystem):
    """:ivar reads: ``(path, offset, size)`` of every read, to count what a reader costs."""

    def __init__(self, folder: Path, where: str = "disk 1, partition 2") -> None:
        self.folder = folder
        self.where = where
        self.reads: list[tuple[str, int, int]] = []

    def lookup(self, path: str) -> Node | None:
        found = self._find(path)
        if found is None:
            return None
        kind = NodeType.DIRECTORY if found.is_dir() else NodeType.FILE
        return Node(path, kind, found.stat().st_size if kind is NodeType.FILE else 0)

    def names(self, path: str) -> list[str]:
        found = self._find(path)
        return [child.name for child in found.iterdir()] if found is not None else []

    def read_node(self, node: Node, offset: int, size: int) -> bytes:
        self.reads.append((node.path, offset, size))
        found = self._find(node.path)
        assert found is not None
        with found.open("rb") as file:
            file.seek(offset)
            return file.read(size)

    def link_target(self, node: Node) -> str:
        raise AssertionError(node)

    @property
    def free(self) -> int:
        return 20 << 30

    def _find(self, path: str) -> Path | None:
        here = self.folder
        for name in path.split("/"):
            if not name:
                continue
            children = {child.name.lower(): child for child in here.iterdir()} if here.is_dir() else {}
            if name.lower() not in children:
                return None
            here = children[name.lower()]
        return here


def open_hive(path: Path) -> Hive:
    """A hive of this machine, with its logs beside it."""
    hive = Hive.open(FolderFileSystem(path.parent), f"/{path.name}")
    assert hive is not None
    return hive


def read_tree(tree: WindowsTree, context: VolumeMap | None = None) -> WindowsSystem:
    """All facts of an installation laid by :func:`samples.windows.windows_tree`."""
    system = read_windows(FolderFileSystem(tree.root), ROOT, context or VolumeMap(volumes=(ROOT,)))
    assert system is not None
    return system
