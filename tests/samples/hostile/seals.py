"""Checksums written anew over damaged structures: without them most damage is turned away at the door.

Each structure is told by its magic at a sector's beginning. Sources: the modules of core that read them.
"""

from __future__ import annotations

import struct
import zlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from dataclasses import dataclass

SECTOR = 512
_LVM_CRC = 0xF597A6CF
_LONGEST = 1 << 20


class Bytes(ABC):
    """A file that can be read and changed."""

    size: int

    @abstractmethod
    def read(self, offset: int, size: int) -> bytes: ...

    @abstractmethod
    def write(self, offset: int, data: bytes) -> None: ...


@dataclass(frozen=True)
class Seal:
    """A structure with a checksum.

    :param covers: byte ranges (offset, length) that a change must touch for the checksum to be wrong.
    """

    name: str
    offset: int
    covers: tuple[tuple[int, int], ...]

    def touched(self, offset: int, size: int) -> bool:
        return any(offset < start + length and start < offset + size for start, length in self.covers)

    def renew(self, file: Bytes) -> None:
        """Write the checksum that the bytes have now."""
        _RENEW[self.name](file, self.offset)


def find_seals(file: Bytes, runs: Iterator[tuple[int, int]]) -> list[Seal]:
    """The structures with checksums in the runs (offset, length) of a file that hold data."""
    return [seal for start, length in runs for seal in _in_run(file, start, length)]


def _in_run(file: Bytes, start: int, length: int) -> Iterator[Seal]:
    for chunk in range(start, start + length, _LONGEST):
        data = file.read(chunk, min(_LONGEST, start + length - chunk))
        for magic, name in _MAGIC.items():
            at = data.find(magic)
            while at >= 0:
                if (chunk + at) % SECTOR in {0, _AT.get(name, 0)}:
                    yield from _seal(file, name, chunk + at - _AT.get(name, 0))
                at = data.find(magic, at + 1)


def _seal(file: Bytes, name: str, offset: int) -> Iterator[Seal]:
    size = {
        "vhd-footer": 512,
        "vhd-header": 1024,
        "vhdx-header": 4096,
        "vhdx-regions": 65536,
        "lvm-label": 512,
        "regf": 512,
    }
    if name in size:
        yield Seal(name, offset, ((offset, size[name]),))
    elif name == "gpt":
        (entries,) = struct.unpack("<Q", file.read(offset + 72, 8))
        yield Seal(name, offset, ((offset, 512), (entries * SECTOR, 16384)))
    elif name == "lvm-area":
        yield Seal(name, offset, ((offset, _LONGEST),))
    else:
        length = _number(file, offset + (8 if name == "vhdx-log" else 4))
        yield Seal(name, offset, ((offset, min(length, _LONGEST)),))


def _number(file: Bytes, offset: int) -> int:
    return int.from_bytes(file.read(offset, 4), "little")


def _vhd(size: int, at: int) -> Callable[[Bytes, int], None]:
    def renew(file: Bytes, offset: int) -> None:
        data = file.read(offset, size)
        total = sum(data) - sum(data[at : at + 4])
        file.write(offset + at, struct.pack(">I", ~total & 0xFFFFFFFF))

    return renew


def _vhdx(length: Callable[[Bytes, int], int]) -> Callable[[Bytes, int], None]:
    def renew(file: Bytes, offset: int) -> None:
        from core.images.crc32c import crc32c

        data = file.read(offset, min(length(file, offset), _LONGEST))
        file.write(offset + 4, struct.pack("<I", crc32c(data[:4] + bytes(4) + data[8:])))

    return renew


def _gpt(file: Bytes, offset: int) -> None:
    size = _number(file, offset + 12)
    (entries,) = struct.unpack("<Q", file.read(offset + 72, 8))
    length = _number(file, offset + 80) * _number(file, offset + 84)
    if entries < 1 << 40 and length <= _LONGEST:
        file.write(offset + 88, struct.pack("<I", zlib.crc32(file.read(entries * SECTOR, length))))
    header = file.read(offset, min(size, SECTOR))
    file.write(offset + 16, struct.pack("<I", zlib.crc32(header[:16] + bytes(4) + header[20:])))


def _lvm_sum(data: bytes) -> bytes:
    return struct.pack("<I", zlib.crc32(data, _LVM_CRC ^ 0xFFFFFFFF) ^ 0xFFFFFFFF)


def _lvm_label(file: Bytes, offset: int) -> None:
    file.write(offset + 16, _lvm_sum(file.read(offset + 20, 492)))


def _lvm_area(file: Bytes, offset: int) -> None:
    start, size = struct.unpack("<QQ", file.read(offset + 40, 16))
    if start < _LONGEST and size <= _LONGEST:
        file.write(offset + 56, _lvm_sum(file.read(offset + start, size)))
    file.write(offset, _lvm_sum(file.read(offset + 4, 508)))


def _regf(file: Bytes, offset: int) -> None:
    total = 0
    for (word,) in struct.iter_unpack("<I", file.read(offset, 508)):
        total ^= word
    file.write(offset + 508, struct.pack("<I", {0: 1, 0xFFFFFFFF: 0xFFFFFFFE}.get(total, total)))


def _hive_log_entry(file: Bytes, offset: int) -> None:
    from core.guests.windows.marvin32 import marvin32

    body = file.read(offset + 40, max(0, min(_number(file, offset + 4), _LONGEST) - 40))
    file.write(offset + 24, struct.pack("<Q", marvin32(body)))
    file.write(offset + 32, struct.pack("<Q", marvin32(file.read(offset, 32))))


_MAGIC = {
    b"conectix": "vhd-footer",
    b"cxsparse": "vhd-header",
    b"head": "vhdx-header",
    b"regi": "vhdx-regions",
    b"loge": "vhdx-log",
    b"EFI PART": "gpt",
    b"LABELONE": "lvm-label",
    b" LVM2 x[5A%r0N*>": "lvm-area",
    b"regf": "regf",
    b"HvLE": "hive-log",
}
_AT = {"lvm-area": 4}
_RENEW: dict[str, Callable[[Bytes, int], None]] = {
    "vhd-footer": _vhd(512, 64),
    "vhd-header": _vhd(1024, 36),
    "vhdx-header": _vhdx(lambda _file, _offset: 4096),
    "vhdx-regions": _vhdx(lambda _file, _offset: 65536),
    "vhdx-log": _vhdx(lambda file, offset: _number(file, offset + 8)),
    "gpt": _gpt,
    "lvm-label": _lvm_label,
    "lvm-area": _lvm_area,
    "regf": _regf,
    "hive-log": _hive_log_entry,
}
