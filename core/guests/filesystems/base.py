"""One face for every file system: paths resolved inside the image, sizes capped, nothing of the host ever read."""

from __future__ import annotations

import posixpath
from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import StrEnum

from core.errors import GuestError

MAX_READ = 64 << 20
"""Most bytes that one file read returns, unless the caller says less."""
MAX_LINKS = 40
MAX_ENTRIES = 100_000


class NodeType(StrEnum):
    FILE = "file"
    DIRECTORY = "directory"
    LINK = "link"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Node:
    """One file as its directory and inode tell: ``mode`` are the permission bits (0 where the file system has none)."""

    path: str
    type: NodeType
    size: int
    mode: int = 0


class FileSystem(ABC):
    """A read-only file system.

    Paths are absolute POSIX paths (``/etc/fstab``); NTFS and FAT take them too (``/Windows/System32/config/SYSTEM``) and
    ignore case. Symbolic links are followed in every component and can never leave the file system: ``..`` at the
    root stays there, absolute targets start at this root.
    """

    where: str
    """prefix of every place in it: ``disk 1, partition 2``"""

    @abstractmethod
    def lookup(self, path: str) -> Node | None:
        """The node itself, without following a link in the last component; components before it hold no links."""

    @abstractmethod
    def names(self, path: str) -> list[str]:
        """Names in a directory (real path, at most :data:`MAX_ENTRIES`)."""

    @abstractmethod
    def read_node(self, node: Node, offset: int, size: int) -> bytes:
        """Bytes of a regular file."""

    @abstractmethod
    def link_target(self, node: Node) -> str:
        """Text of a symbolic link."""

    @property
    @abstractmethod
    def free(self) -> int:
        """Free bytes, from the file system's own counters."""

    def resolve(self, path: str) -> Node | None:
        """The node that ``path`` leads to after all links, or None.

        :raises GuestError: ``guest.link-loop``.
        """
        pending = [part for part in path.split("/") if part]
        done: list[str] = []
        links = 0
        node = self.lookup("/")
        while pending:
            part = pending.pop(0)
            if part == ".":
                continue
            if part == "..":
                done = done[:-1]
                continue
            candidate = "/" + "/".join([*done, part])
            found = self.lookup(candidate)
            if found is None:
                return None
            if found.type is NodeType.LINK:
                links += 1
                if links > MAX_LINKS:
                    raise GuestError("guest.link-loop", where=f"{self.where}, {path}")
                target = self.link_target(found)
                if target.startswith("/"):
                    done = []
                pending = [piece for piece in target.split("/") if piece] + pending
                continue
            done.append(part)
            node = found
        return self.lookup("/" + "/".join(done)) if node is not None else None

    def exists(self, path: str) -> bool:
        return self.resolve(path) is not None

    def is_directory(self, path: str) -> bool:
        node = self.resolve(path)
        return node is not None and node.type is NodeType.DIRECTORY

    def read(self, path: str, limit: int = MAX_READ) -> bytes | None:
        """Bytes of the file (at most ``limit``), or None where there is no regular file.

        :raises GuestError: the file is there and cannot be read.
        """
        node = self.resolve(path)
        if node is None or node.type is not NodeType.FILE:
            return None
        return self.read_node(node, 0, min(node.size, limit))

    def read_text(self, path: str, limit: int = 1 << 20) -> str | None:
        """The file as text; bytes that are not UTF-8 come as surrogates."""
        data = self.read(path, limit)
        return None if data is None else data.decode("utf-8", "surrogateescape")

    def list(self, path: str) -> list[str]:
        """Sorted names in the directory that ``path`` leads to; empty where there is none."""
        node = self.resolve(path)
        if node is None or node.type is not NodeType.DIRECTORY:
            return []
        return sorted(self.names(node.path))[:MAX_ENTRIES]

    def place(self, path: str, line: int | None = None) -> str:
        """Name a file in this file system for evidence."""
        named = f"{self.where}, {posixpath.normpath(path)}"
        return named if line is None else f"{named}, line {line}"
