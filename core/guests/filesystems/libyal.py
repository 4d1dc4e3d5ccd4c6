"""What NTFS and FAT, read by libyal, have in common: entries by path, kept for a while, errors turned into ours.

The libraries are C and read untrusted bytes: they run in the worker process only, and every size they report is capped
here before it is used. https://github.com/libyal/libyal
"""

from __future__ import annotations

import struct
from abc import abstractmethod
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from core.errors import GuestError
from core.guests.filesystems.base import MAX_ENTRIES, MAX_READ, FileSystem, Node, NodeType
from core.guests.readers import Reader, ReaderFile

_KEPT_ENTRIES = 128
_KEPT_NODES = 20_000


@contextmanager
def guarded(where: str) -> Iterator[None]:
    """Turn what libyal raises into a :class:`GuestError` that names the place."""
    try:
        yield
    except (
        OSError,
        ValueError,
        OverflowError,
        RuntimeError,
        KeyError,
        TypeError,
        AttributeError,
        struct.error,
    ) as error:
        reason = str(error).split(". ", 1)[0][:200]
        raise GuestError("guest.damaged", where=where, reason=reason) from error


class LibyalFileSystem(FileSystem):
    """A volume of one of libyal's file-system libraries."""

    separator = "/"

    def __init__(self, volume: Any, reader: Reader, where: str) -> None:
        """:raises GuestError: ``guest.damaged``."""
        self.where = where
        self._volume, self._file = volume, ReaderFile(reader)  # libyal does not keep the file object alive
        self._entries: OrderedDict[str, Any] = OrderedDict()
        self._nodes: dict[str, Node | None] = {}
        with guarded(where):
            volume.open_file_object(self._file)

    @abstractmethod
    def _node(self, path: str, entry: Any) -> Node:
        """The node of an entry."""

    def lookup(self, path: str) -> Node | None:
        if path in self._nodes:
            return self._nodes[path]
        if len(self._nodes) >= _KEPT_NODES:
            self._nodes.clear()
        found: Node | None = None
        if path == "/" or self._is_in_directory(path):
            entry = self._entry(path)
            if entry is not None:
                with guarded(self.place(path)):
                    found = self._node(path, entry)
        self._nodes[path] = found
        return found

    def _is_in_directory(self, path: str) -> bool:
        """libyal calls a path below a file damaged; it only is not there."""
        parent = self.lookup(path.rsplit("/", 1)[0] or "/")
        return parent is not None and parent.type is NodeType.DIRECTORY

    def _entry(self, path: str) -> Any:
        entry = self._entries.get(path)
        if entry is not None:
            self._entries.move_to_end(path)
            return entry
        with guarded(self.place(path)):
            if "\0" in path:
                return None
            entry = self._volume.get_file_entry_by_path(path.replace("/", self.separator))
        if entry is not None:
            self._entries[path] = entry
            if len(self._entries) > _KEPT_ENTRIES:
                self._entries.popitem(last=False)
        return entry

    def names(self, path: str) -> list[str]:
        with guarded(self.place(path)):
            entry = self._entry(path)
            count = min(entry.get_number_of_sub_file_entries(), MAX_ENTRIES)
            return [name for name in map(self._name, map(entry.get_sub_file_entry, range(count))) if name]

    def _name(self, entry: Any) -> str:
        try:
            name = entry.get_name()
        except (OSError, UnicodeError):
            return ""  # not UTF-8: no configuration file that matters is called so
        return "" if name is None or name in (".", "..") or "/" in name else str(name)

    def read_node(self, node: Node, offset: int, size: int) -> bytes:
        size = min(size, node.size - offset, MAX_READ)
        if size <= 0:
            return b""
        with guarded(self.place(node.path)):
            return bytes(self._entry(node.path).read_buffer_at_offset(size, offset))

    def link_target(self, node: Node) -> str:
        with guarded(self.place(node.path)):
            return str(self._entry(node.path).get_symbolic_link_target() or "")
