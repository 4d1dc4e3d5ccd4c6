"""NTFS through libfsntfs, with reparse points (links, compressed and offloaded files) told apart.

Format: https://flatcap.github.io/linux-ntfs/ntfs/ and, for reparse points, Microsoft's [MS-FSCC] 2.1.2.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from functools import cached_property
from typing import Any

import pyfsntfs

from core.errors import GuestError
from core.guests.filesystems.base import Node, NodeType
from core.guests.filesystems.libyal import LibyalFileSystem, guarded
from core.guests.readers import Reader, exactly
from core.guests.superblocks.ntfs import SIZE, NtfsBootSector

_REPARSE_POINT, _ENCRYPTED = 0x400, 0x4000
_TAG_JUNCTION, _TAG_LINK, _TAG_WOF = 0xA0000003, 0xA000000C, 0x80000017
_VOLUME_INFORMATION, _REPARSE_ATTRIBUTE, _END = 0x70, 0xC0, 0xFFFFFFFF
_RECORD_NUMBER = (1 << 48) - 1
_LARGEST_RECORD = 4096
_DRIVE = re.compile(r"(?:\\\?\?\\|\\\\\?\\)?[A-Za-z]:(?P<path>\\.*|)\Z", re.DOTALL)
_CHUNK = 1 << 20
_ZEROS = bytes(_CHUNK)


class NtfsFileSystem(LibyalFileSystem):
    """Paths are POSIX paths without regard to case. Junctions and symbolic links within the volume are links."""

    separator = "\\"

    def __init__(self, reader: Reader, where: str) -> None:
        boot = NtfsBootSector.parse(reader.read_at(0, SIZE))
        if boot is None:
            raise GuestError("guest.damaged", where=where, reason="boot sector")
        self.boot, self._reader = boot, reader
        self._unstored: dict[str, str] = {}  # path to the code of the reason why its bytes are not here
        super().__init__(pyfsntfs.volume(), reader, where)

    @cached_property
    def free(self) -> int:
        """Free bytes: the zero bits of $Bitmap."""
        clusters = min(self.boot.clusters, self._reader.size // self.boot.cluster_size)
        left, used = clusters, 0
        for chunk in self.bitmap(-(-clusters // 8)):
            if chunk != _ZEROS[: len(chunk)]:
                bits = int.from_bytes(chunk, "little")
                used += (
                    bits & ((1 << min(left, len(chunk) * 8)) - 1) if left < len(chunk) * 8 else bits
                ).bit_count()
            left -= min(left, len(chunk) * 8)
        if left:
            raise GuestError("guest.damaged", where=self.place("/$Bitmap"), reason="too short")
        return (clusters - used) * self.boot.cluster_size

    def bitmap(self, size: int) -> Iterator[bytes]:
        """$Bitmap's first ``size`` bytes, read from its runs: 64 MiB on a volume of 2 TiB, most of them zeros."""
        with guarded(self.place("/$Bitmap")):
            entry = self._volume.get_file_entry_by_path("\\$Bitmap")
            runs = [entry.get_extent(number) for number in range(entry.get_number_of_extents())]
        for offset, length, _ in runs:
            for at in range(offset, offset + min(length, size), _CHUNK):
                yield exactly(self._reader, at, min(_CHUNK, offset + min(length, size) - at))
            size -= min(length, size)

    @cached_property
    def dirty(self) -> bool:
        """The flag in $Volume that makes Windows run chkdsk."""
        with guarded(self.place("/$Volume")):
            for attribute in self._volume.get_file_entry_by_path("\\$Volume").attributes:
                if attribute.get_attribute_type() == _VOLUME_INFORMATION:
                    return bool(attribute.get_flags() & 1)
        raise GuestError("guest.damaged", where=self.place("/$Volume"), reason="no volume information")

    @cached_property
    def _mft(self) -> Any:
        return self._volume.get_file_entry_by_path("\\$MFT")

    @cached_property
    def name(self) -> str:
        """The volume's label."""
        with guarded(self.where):
            return str(self._volume.get_name() or "")

    def _entry(self, path: str) -> Any:
        return None if "\\" in path else super()._entry(path)

    def _node(self, path: str, entry: Any) -> Node:
        flags = entry.get_file_attribute_flags() or 0
        kind = NodeType.DIRECTORY if entry.has_directory_entries_index() else NodeType.FILE
        size = entry.get_size() if kind is NodeType.FILE else 0
        if flags & _ENCRYPTED and kind is NodeType.FILE:
            self._unstored[path] = "guest.encrypted"
        if flags & _REPARSE_POINT:
            tag, _ = self._reparse_point(entry)
            if tag in (_TAG_JUNCTION, _TAG_LINK):
                kind = NodeType.LINK if self._target(entry) is not None else NodeType.OTHER
            elif tag != _TAG_WOF and kind is NodeType.FILE:
                self._unstored[path] = "guest.offloaded"
        return Node(path, kind, size)

    def read_node(self, node: Node, offset: int, size: int) -> bytes:
        if node.path in self._unstored:
            raise GuestError(self._unstored[node.path], where=self.place(node.path))
        return super().read_node(node, offset, size)

    def link_target(self, node: Node) -> str:
        with guarded(self.place(node.path)):
            return self._target(self._entry(node.path)) or ""

    def _target(self, entry: Any) -> str | None:
        """Where a junction or link leads, as a POSIX path; None when it leads to another volume or computer."""
        tag, data = self._reparse_point(entry)
        start = 20 if tag == _TAG_LINK else 16
        if len(data) < start:
            return None
        offset, length = struct.unpack_from("<HH", data, 8)
        text = data[start + offset : start + offset + length].decode("utf-16-le", "replace")
        drive = _DRIVE.match(text)
        if drive:
            return drive["path"].replace("\\", "/") or "/"
        if text.startswith(("\\\\", "\\??\\")):
            return None
        return text.replace("\\", "/")

    def _reparse_point(self, entry: Any) -> tuple[int, bytes]:
        """Tag and data of a resident reparse point, read from the file's MFT record (libfsntfs keeps them to itself)."""
        size = self._volume.get_mft_entry_size()
        number = entry.get_file_reference() & _RECORD_NUMBER
        record = bytearray(self._mft.read_buffer_at_offset(min(size, _LARGEST_RECORD), number * size))
        if len(record) < 48 or record[:4] != b"FILE":
            return 0, b""
        fixups, count = struct.unpack_from("<HH", record, 4)
        for sector in range(1, min(count, len(record) // 512 + 1)):
            at, end = fixups + 2 * sector, 512 * sector
            record[end - 2 : end] = record[at : at + 2]
        (at,) = struct.unpack_from("<H", record, 20)
        while at + 24 <= len(record):
            kind, length = struct.unpack_from("<II", record, at)
            if kind == _END or length < 24:
                break
            if kind == _REPARSE_ATTRIBUTE and not record[at + 8]:
                used, start = struct.unpack_from("<IH", record, at + 16)
                data = bytes(record[at + start : at + min(start + used, length)])
                return (struct.unpack_from("<I", data)[0], data) if len(data) >= 8 else (0, b"")
            at += length
        return 0, b""
