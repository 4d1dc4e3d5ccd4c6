"""What the file systems read here by inode number have in common: paths to numbers, directories kept for a while."""

from __future__ import annotations

import stat
from abc import abstractmethod
from collections import OrderedDict

from core.guests.filesystems.base import MAX_READ, FileSystem, Node, NodeType

_KEPT_PATHS = 20_000
_KEPT_DIRECTORIES = 64
_LONGEST_LINK = 4096
_TYPES = {stat.S_IFREG: NodeType.FILE, stat.S_IFDIR: NodeType.DIRECTORY, stat.S_IFLNK: NodeType.LINK}


class InodeFileSystem(FileSystem):
    """A file system whose directories map names to inode numbers."""

    def __init__(self, where: str, root: int) -> None:
        self.where, self._root = where, root
        self._numbers: dict[str, int | None] = {"/": root}
        self._directories: OrderedDict[int, dict[str, int]] = OrderedDict()

    @abstractmethod
    def _mode_and_size(self, number: int) -> tuple[int, int]:
        """An inode's mode (type and permission bits) and its size in bytes."""

    @abstractmethod
    def _read_directory(self, number: int) -> dict[str, int]:
        """Names in a directory, ``.`` and ``..`` left out, to inode numbers."""

    @abstractmethod
    def _read_file(self, number: int, offset: int, size: int) -> bytes:
        """Bytes of a regular file, within its size."""

    @abstractmethod
    def _read_link(self, number: int, size: int) -> bytes:
        """The text of a symbolic link of ``size`` bytes."""

    def lookup(self, path: str) -> Node | None:
        number = self._number(path)
        if number is None:
            return None
        mode, size = self._mode_and_size(number)
        kind = _TYPES.get(stat.S_IFMT(mode), NodeType.OTHER)
        return Node(path, kind, size if kind in (NodeType.FILE, NodeType.LINK) else 0, stat.S_IMODE(mode))

    def names(self, path: str) -> list[str]:
        number = self._number(path)
        entries = self._entries(number) if number is not None else {}
        return [name for name in entries if name and "/" not in name]

    def read_node(self, node: Node, offset: int, size: int) -> bytes:
        number = self._number(node.path)
        size = min(size, node.size - offset, MAX_READ)
        return b"" if number is None or size <= 0 else self._read_file(number, offset, size)

    def link_target(self, node: Node) -> str:
        number = self._number(node.path)
        if number is None:
            return ""
        size = min(self._mode_and_size(number)[1], _LONGEST_LINK)
        return self._read_link(number, size).decode("utf-8", "surrogateescape")

    def _number(self, path: str) -> int | None:
        if path in self._numbers:
            return self._numbers[path]
        if len(self._numbers) > _KEPT_PATHS:
            self._numbers = {"/": self._root}
        parent, _, name = path.rpartition("/")
        above = self._number(parent or "/")
        found = self._entries(above).get(name) if above is not None else None
        self._numbers[path] = found
        return found

    def _entries(self, number: int) -> dict[str, int]:
        """Names in a directory; none in anything else."""
        found = self._directories.get(number)
        if found is not None:
            self._directories.move_to_end(number)
            return found
        if not stat.S_ISDIR(self._mode_and_size(number)[0]):
            return {}
        found = self._directories[number] = self._read_directory(number)
        if len(self._directories) > _KEPT_DIRECTORIES:
            self._directories.popitem(last=False)
        return found
