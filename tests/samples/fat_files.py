"""Puts a folder's files into a FAT file system that mkfs.fat made: directories, long names, cluster chains.

Written from Microsoft's specification, independently of what reads it in the product; fsck.fat is asked whether it is right.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

from samples.filesystems import blank, run

_DIRECTORY, _ARCHIVE, _LONG = 0x10, 0x20, 0x0F
_TIME = (0, (2024 - 1980) << 9 | 6 << 5 | 1)


def fat(
    tree: Path | None, image: Path, size: int, *, bits: int = 32, label: str = "ESP", sector: int = 512
) -> Path:
    """A FAT of ``bits`` with what lies below ``tree`` (no links)."""
    blank(image, size)
    run("mkfs.fat", "-F", str(bits), "-n", label, "-s", "1" if bits == 32 else "4", "-S", str(sector), image)
    if tree is not None:
        with image.open("r+b") as file:
            data = bytearray(file.read())
            writer = _Writer(data)
            writer.folder(tree, 0)
            writer.finish()
            file.seek(0)
            file.write(data)
    return image


@dataclass
class _Writer:
    data: bytearray

    def __post_init__(self) -> None:
        head = struct.unpack_from("<HBHBHHBH", self.data, 11)
        self.sector, per_cluster, self.reserved, self.tables, self.root_entries, small, _, table16 = head
        large, table32 = struct.unpack_from("<II", self.data, 32)
        self.table_sectors = table16 or table32
        self.cluster = self.sector * per_cluster
        root_sectors = -(-self.root_entries * 32 // self.sector)
        self.root_at = (self.reserved + self.tables * self.table_sectors) * self.sector
        self.data_at = self.root_at + root_sectors * self.sector
        clusters = ((small or large) - self.data_at // self.sector) // per_cluster
        self.bits = 32 if not table16 else 12 if clusters < 4085 else 16
        self.entries: dict[int, int] = {}
        self.next = 3 if self.bits == 32 else 2
        self.used = 1 if self.bits == 32 else 0
        self.clusters = clusters

    def folder(self, here: Path, parent: int, own: int | None = None) -> None:
        """Write a directory: into the root's place, or into clusters of its own."""
        rows = bytearray()
        if own is not None:
            rows += _short(b".          ", _DIRECTORY, own, 0) + _short(b"..         ", _DIRECTORY, parent, 0)
        elif self.bits == 32:
            own = 2
        chains: list[tuple[Path, int]] = []
        names: set[bytes] = set()
        for child in sorted(here.iterdir()):
            count = 1 if child.is_dir() else -(-child.stat().st_size // self.cluster)
            if child.is_dir():
                count = -(
                    -32 * (4 + sum(1 + -(-len(each.name) // 13) for each in child.iterdir())) // self.cluster
                )
            first = self._allocate(count)
            kind, size = (_DIRECTORY, 0) if child.is_dir() else (_ARCHIVE, child.stat().st_size)
            rows += _rows(child.name, names, kind, first, size)
            chains.append((child, first))
            if child.is_file():
                self._put(first, child.read_bytes())
        self._put_rows(rows, own)
        for child, first in chains:
            if child.is_dir():
                at_root = own is None or (self.bits == 32 and own == 2)
                self.folder(child, 0 if at_root else own, first)

    def _put_rows(self, rows: bytearray, own: int | None) -> None:
        if self.bits != 32 and own is None:
            label = self.data[self.root_at : self.root_at + 32]
            rows = bytearray(label if label[11] == 0x08 else b"") + rows
            assert len(rows) <= self.root_entries * 32, "the root directory is full"
            self.data[self.root_at : self.root_at + len(rows)] = rows
            return
        if own == 2 and self.bits == 32:
            label = self.data[self.data_at : self.data_at + 32]
            rows = bytearray(label if label[11] == 0x08 else b"") + rows
            more = -(-len(rows) // self.cluster) - 1
            if more > 0:
                self.entries[2] = self._allocate(more)
        self._put(2 if own is None else own, bytes(rows))

    def _allocate(self, count: int) -> int:
        """A chain of ``count`` clusters, one behind the other; 0 for none."""
        if not count:
            return 0
        first, self.next = self.next, self.next + count
        assert self.next <= self.clusters + 2, "the file system is full"
        for cluster in range(first, self.next - 1):
            self.entries[cluster] = cluster + 1
        self.entries[self.next - 1] = 0x0FFFFFFF
        self.used += count
        return first

    def _put(self, first: int, content: bytes) -> None:
        cluster, at = first, 0
        while at < len(content):
            offset = self.data_at + (cluster - 2) * self.cluster
            piece = content[at : at + self.cluster]
            self.data[offset : offset + len(piece)] = piece
            at, cluster = at + self.cluster, self.entries.get(cluster, 0)

    def finish(self) -> None:
        """Write the tables, and FSInfo's counters."""
        for table in range(self.tables):
            base = (self.reserved + table * self.table_sectors) * self.sector
            for cluster, value in self.entries.items():
                self._entry(base, cluster, value)
        if self.bits == 32:
            info = struct.unpack_from("<H", self.data, 48)[0] * self.sector
            struct.pack_into("<II", self.data, info + 488, self.clusters - self.used, self.next)

    def _entry(self, base: int, cluster: int, value: int) -> None:
        if self.bits == 32:
            struct.pack_into("<I", self.data, base + 4 * cluster, value)
        elif self.bits == 16:
            struct.pack_into("<H", self.data, base + 2 * cluster, value & 0xFFFF)
        else:
            at = base + cluster * 3 // 2
            (pair,) = struct.unpack_from("<H", self.data, at)
            value &= 0xFFF
            pair = (pair & 0x000F) | value << 4 if cluster & 1 else (pair & 0xF000) | value
            struct.pack_into("<H", self.data, at, pair)


def _rows(name: str, names: set[bytes], kind: int, first: int, size: int) -> bytes:
    short = _short_name(name, names)
    names.add(short)
    checksum = 0
    for byte in short:
        checksum = ((checksum & 1) << 7 | checksum >> 1) + byte & 0xFF
    characters = name.encode("utf-16-le")
    pieces = [characters[at : at + 26] for at in range(0, len(characters), 26)]
    rows = b""
    for number in range(len(pieces), 0, -1):
        piece = pieces[number - 1]
        if len(piece) < 26:
            piece = (piece + b"\0\0").ljust(26, b"\xff")
        mark = number | (0x40 if number == len(pieces) else 0)
        rows += (
            bytes([mark]) + piece[:10] + bytes([_LONG, 0, checksum]) + piece[10:22] + b"\0\0" + piece[22:26]
        )
    return rows + _short(short, kind, first, size)


def _short_name(name: str, names: set[bytes]) -> bytes:
    stem, dot, ending = name.upper().rpartition(".")
    if not dot:
        stem, ending = ending, ""
    clean = "".join(each if each.isascii() and (each.isalnum() or each in "_-$") else "_" for each in stem)
    ending = "".join(each for each in ending if each.isascii() and each.isalnum())[:3].ljust(3)
    plain = f"{clean[:8]:8}{ending}".encode()
    number = 1
    while plain in names or (number == 1 and len(clean) > 8):
        tail = f"~{number}"
        plain = f"{clean[: 8 - len(tail)] + tail:8}{ending}".encode()
        number += 1
        if plain not in names:
            break
    return plain


def _short(name: bytes, kind: int, first: int, size: int) -> bytes:
    time, day = _TIME
    return struct.pack(
        "<11sBBBHHHHHHHI", name, kind, 0, 0, time, day, day, first >> 16, time, day, first & 0xFFFF, size
    )
