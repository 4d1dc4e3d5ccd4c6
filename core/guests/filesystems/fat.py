"""FAT12, FAT16 and FAT32 through libfsfat."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import pyfsfat

from core.errors import GuestError
from core.guests.filesystems.base import Node, NodeType
from core.guests.filesystems.libyal import LibyalFileSystem
from core.guests.readers import Reader
from core.guests.superblocks.fat import SIZE, FatBootSector
from core.guests.superblocks.fat_table import free_clusters

_DIRECTORY = 0x10


class FatFileSystem(LibyalFileSystem):
    """Paths are POSIX paths without regard to case."""

    separator = "\\"

    def __init__(self, reader: Reader, where: str) -> None:
        boot = FatBootSector.parse(reader.read_at(0, SIZE))
        if boot is None:
            raise GuestError("guest.damaged", where=where, reason="boot sector")
        self.boot, self._reader = boot, reader
        super().__init__(pyfsfat.volume(), reader, where)

    @cached_property
    def free(self) -> int:
        return free_clusters(self._reader, self.boot) * self.boot.cluster_size

    def _entry(self, path: str) -> Any:
        return None if "\\" in path else super()._entry(path)

    def _node(self, path: str, entry: Any) -> Node:
        folder = path == "/" or entry.get_file_attribute_flags() & _DIRECTORY
        if folder:
            return Node(path, NodeType.DIRECTORY, 0)
        return Node(path, NodeType.FILE, entry.get_size())
