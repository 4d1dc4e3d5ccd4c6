"""Look-ups in one guest's tree: each listing and each text is read once, however many readers ask for it."""

from __future__ import annotations

import fnmatch
import posixpath
from collections.abc import Callable, Iterator
from typing import TypeVar

from core.errors import GuestError
from core.facts import Fact
from core.guests.filesystems.base import FileSystem, Node, NodeType

T = TypeVar("T")

TEXT_LIMIT = 1 << 20
"""Most bytes read of a configuration file."""
PATH_LIMIT = 4096
LINE_LIMIT = 8192
"""Longest line that is looked at, in characters: regular expressions never run on more."""
FOLDER_LIMIT = 4096
"""Most files of one drop-in folder that are read."""
_LEFTOVERS = (
    "~", ".bak", ".old", ".orig", ".rpmsave", ".rpmnew", ".rpmorig", ".dpkg-old", ".dpkg-dist", ".dpkg-new",
    ".dpkg-bak", ".ucf-dist", ".swp", ".example", ".disabled",
)  # fmt: skip


class GuestFiles:
    """The guest's files for readers that probe many well-known paths, most of which are not there.

    All methods raise :class:`GuestError` where the file system itself cannot be read.
    """

    def __init__(self, tree: FileSystem) -> None:
        self.tree = tree
        self._listings: dict[str, tuple[str, ...]] = {}
        self._names: dict[str, frozenset[str]] = {}
        self._nodes: dict[str, Node | None] = {}
        self._texts: dict[str, str | None] = {}

    def names(self, folder: str) -> tuple[str, ...]:
        """Sorted names in a directory; empty where there is none."""
        listing = self._listings.get(folder)
        if listing is None:
            listing = self._list(folder)
            self._listings[folder] = listing
        return listing

    def node(self, path: str) -> Node | None:
        """What ``path`` leads to after all links."""
        if path not in self._nodes:
            absent = "\0" in path or len(path) > PATH_LIMIT or self._surely_absent(path)
            self._nodes[path] = None if absent else self.tree.resolve(path)
        return self._nodes[path]

    def has(self, path: str) -> bool:
        return self.node(path) is not None

    def first(self, *paths: str) -> str | None:
        """The first of these paths that is there."""
        return next((path for path in paths if self.has(path)), None)

    def text(self, path: str) -> str | None:
        """Text of a regular file, None where there is none. Bytes that are not UTF-8 show as ``\\xe9``: facts must be text."""
        if path not in self._texts:
            node = self.node(path)
            if node is None or node.type is not NodeType.FILE:
                self._texts[path] = None
            else:
                data = self.tree.read_node(node, 0, min(node.size, TEXT_LIMIT))
                self._texts[path] = data.decode("utf-8", "backslashreplace")
        return self._texts[path]

    def text_of_any_size(self, path: str, limit: int) -> str | None:
        """Text of a large list, read once by one reader: not kept."""
        data = self.tree.read(path, limit)
        return None if data is None else data.decode("utf-8", "backslashreplace")

    def head(self, path: str, size: int) -> bytes:
        """The first ``size`` bytes of a regular file; empty where there is none."""
        return self.span(path, 0, size)

    def span(self, path: str, offset: int, size: int) -> bytes:
        node = self.node(path)
        if node is None or node.type is not NodeType.FILE or offset >= node.size:
            return b""
        return self.tree.read_node(node, offset, min(size, node.size - offset))

    def lines(self, path: str) -> Iterator[tuple[int, str]]:
        """Numbered lines (from 1) without their ends, each cut to :data:`LINE_LIMIT` characters."""
        for number, line in enumerate((self.text(path) or "").split("\n"), 1):
            yield number, line[:LINE_LIMIT].rstrip("\r")

    def settings(self, path: str) -> dict[str, tuple[str, int]]:
        """``NAME=value`` lines of a shell-like file: value without quotes, and its line. The last one wins."""
        found: dict[str, tuple[str, int]] = {}
        for number, line in self.lines(path):
            name, equals, value = line.strip().partition("=")
            if equals and name and not name.startswith("#"):
                found[name.removeprefix("export ").strip()] = (unquoted(value), number)
        return found

    def matching(self, folder: str, pattern: str = "*") -> list[str]:
        """Paths in a drop-in folder, sorted by name, without editors' and package managers' leftovers."""
        return [
            posixpath.join(folder, name)
            for name in self.names(folder)
            if fnmatch.fnmatchcase(name, pattern) and not is_leftover(name)
        ][:FOLDER_LIMIT]

    def link(self, path: str) -> str | None:
        """Text of the symbolic link at ``path`` (its folder's links followed), None where it is no link."""
        folder, name = posixpath.split(path)
        if name not in self.entries(folder):
            return None
        parent = self.node(folder)
        if parent is None:
            return None
        node = self.tree.lookup(posixpath.join(parent.path, name))
        return self.tree.link_target(node) if node is not None and node.type is NodeType.LINK else None

    def entries(self, folder: str) -> frozenset[str]:
        """The folder's names, for membership tests; a dangling link counts."""
        if folder not in self._names:
            self._names[folder] = frozenset(self.names(folder))
        return self._names[folder]

    def place(self, path: str, line: int | None = None) -> str:
        return self.tree.place(path, line)

    def _list(self, folder: str) -> tuple[str, ...]:
        """Names that are no text are left out: no file that matters here has one, and facts must be text."""
        node = self.node(folder)
        if node is None or node.type is not NodeType.DIRECTORY:
            return ()
        return tuple(sorted(name for name in self.tree.names(node.path) if name.isascii() or _is_text(name)))

    def _surely_absent(self, path: str) -> bool:
        """Spares the file system a look-up where a listing already read tells. /etc is probed some hundred times."""
        if not path.startswith("/etc/"):
            return False
        if "/etc" not in self._listings:
            self._listings["/etc"] = self._list("/etc")
        return path.split("/", 3)[2] not in self.entries("/etc")


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def is_leftover(name: str) -> bool:
    return name.startswith(".") or name.endswith(_LEFTOVERS)


def unquoted(value: str) -> str:
    """A shell word's value: quotes gone, a comment after an unquoted word gone."""
    value = value.strip()
    if value[:1] in {'"', "'"}:
        end = value.find(value[0], 1)
        while end > 0 and value[0] == '"' and value[end - 1] == "\\":
            end = value.find('"', end + 1)
        body = value[1:end] if end > 0 else value[1:]
        return body.replace('\\"', '"').replace("\\$", "$").replace("\\\\", "\\") if value[0] == '"' else body
    return value.split(" #", 1)[0].split("\t#", 1)[0].strip()


def looked_at(kind: type[Fact[T]], where: str, read: Callable[[], Fact[T]]) -> Fact[T]:
    """The fact that ``read`` finds, or the reason why the file system could not tell."""
    try:
        return read()
    except GuestError as error:
        return kind.unreadable(error.code, str(error.facts.get("where", where)))
