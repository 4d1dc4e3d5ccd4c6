"""A root file system with others mounted on it, as the running guest would see them."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

from core.guests.filesystems.base import FileSystem, Node, NodeType


class MountedTree(FileSystem):
    """:param mounts: mount points (``/boot``, ``/usr``) to what is mounted there. ``/`` in it is ignored."""

    def __init__(self, root: FileSystem, mounts: Mapping[str, FileSystem]) -> None:
        self.root, self.where = root, root.where
        self.subvolume: str = getattr(root, "subvolume", "")  # of a Btrfs root
        normal = {posixpath.normpath(point): fs for point, fs in mounts.items() if point.startswith("/")}
        normal.pop("/", None)
        self.mounts = dict(sorted(normal.items(), key=lambda item: -len(item[0])))  # innermost first

    def _at(self, path: str) -> tuple[FileSystem, str]:
        """The file system that holds ``path``, and the path in it."""
        for point, fs in self.mounts.items():
            if path == point or path.startswith(f"{point}/"):
                return fs, path[len(point) :] or "/"
        return self.root, path

    def lookup(self, path: str) -> Node | None:
        fs, inner = self._at(path)
        node = fs.lookup(inner)
        if node is None and self._above_a_mount(path):
            return Node(path, NodeType.DIRECTORY, 0)
        return None if node is None else Node(path, node.type, node.size, node.mode)

    def _above_a_mount(self, path: str) -> bool:
        return any(point.startswith(f"{path.rstrip('/')}/") for point in self.mounts)

    def names(self, path: str) -> list[str]:
        fs, inner = self._at(path)
        names = fs.names(inner) if fs.lookup(inner) is not None else []
        parent = path.rstrip("/") + "/"
        mounted = {point[len(parent) :].split("/")[0] for point in self.mounts if point.startswith(parent)}
        return [*names, *sorted(mounted - set(names))]

    def read_node(self, node: Node, offset: int, size: int) -> bytes:
        fs, inner = self._at(node.path)
        return fs.read_node(Node(inner, node.type, node.size, node.mode), offset, size)

    def link_target(self, node: Node) -> str:
        fs, inner = self._at(node.path)
        return fs.link_target(Node(inner, node.type, node.size, node.mode))

    @property
    def free(self) -> int:
        """Free bytes on the root."""
        return self.root.free

    def place(self, path: str, line: int | None = None) -> str:
        """Disk and partition of the file system that holds the file; the path as the guest knows it."""
        normal = posixpath.normpath(path)
        fs, _ = self._at(normal)
        named = f"{fs.where}, {normal}"
        return named if line is None else f"{named}, line {line}"
