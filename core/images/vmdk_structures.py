"""Structures of VMDK sparse extents, little-endian.

Source: VMware, Virtual Disk Format 5.0 (technical note, 2011), https://www.vmware.com/support/developer/vddk/vmdk_50_technote.pdf;
COWD ("ESX Server sparse extents") is in its appendix; SEsparse is known from QEMU's block/vmdk.c.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from core.images.signatures import COWD_MAGIC, SPARSE_MAGIC

SECTOR = 512
GD_AT_END = 0xFFFFFFFFFFFFFFFF
"""Grain directory offset of a stream: the footer has the real one."""

FLAG_NEWLINES = 1 << 0
FLAG_REDUNDANT = 1 << 1
FLAG_ZEROED_GRAINS = 1 << 2
FLAG_COMPRESSED = 1 << 16
FLAG_MARKERS = 1 << 17
DEFLATE = 1
NEWLINES = b"\n \r\n"

MARKER_EOS = 0
MARKER_GT = 1
MARKER_GD = 2
MARKER_FOOTER = 3

_SPARSE = struct.Struct("<4sIIQQQQIQQQB4sH")
_COWD = struct.Struct("<4sIIIIIII")
_GRAIN_MARKER = struct.Struct("<QI")
_MARKER = struct.Struct("<QII")


@dataclass(frozen=True, slots=True)
class SparseHeader:
    """A sparse extent's header; all sizes and offsets are sectors of 512 bytes, as in the file.

    :param at: byte of the header in its file.
    """

    at: int
    version: int
    flags: int
    capacity: int
    grain: int
    descriptor: int
    descriptor_size: int
    table_entries: int
    redundant_directory: int
    directory: int
    overhead: int
    unclean: bool
    newlines: bytes
    compression: int
    cowd: bool = False

    @property
    def streamed(self) -> bool:
        """Whether it says to be stream-optimised: compressed grains, each behind a marker."""
        return bool(self.flags & FLAG_COMPRESSED and self.flags & FLAG_MARKERS)


def parse_sparse_header(data: bytes, at: int = 0) -> SparseHeader | None:
    """The KDMV or COWD header in ``data`` (512 bytes read at byte ``at``), or None."""
    if len(data) < SECTOR:
        return None
    if data.startswith(SPARSE_MAGIC):
        (
            _, version, flags, capacity, grain, descriptor, descriptor_size, entries, redundant, directory,
            overhead, unclean, newlines, compression,
        ) = _SPARSE.unpack_from(data)  # fmt: skip
        return SparseHeader(
            at, version, flags, capacity, grain, descriptor, descriptor_size, entries, redundant, directory,
            overhead, bool(unclean), newlines, compression,
        )  # fmt: skip
    if data.startswith(COWD_MAGIC):
        _, version, flags, capacity, grain, directory, _, _ = _COWD.unpack_from(data)
        return SparseHeader(
            at, version, flags, capacity, grain, 0, 0, 4096, 0, directory, 0, False, NEWLINES, 0, cowd=True
        )  # fmt: skip
    return None


def pack_sparse_header(header: SparseHeader) -> bytes:
    """The header as one sector."""
    return _SPARSE.pack(
        SPARSE_MAGIC, header.version, header.flags, header.capacity, header.grain, header.descriptor,
        header.descriptor_size, header.table_entries, header.redundant_directory, header.directory,
        header.overhead, header.unclean, header.newlines, header.compression,
    ).ljust(SECTOR, b"\0")  # fmt: skip


def parse_grain_marker(data: bytes) -> tuple[int, int]:
    """A compressed grain's first sector of the disk, and the bytes of its data, which follow at once."""
    lba, size = _GRAIN_MARKER.unpack_from(data)
    return lba, size


def pack_grain_marker(lba: int, size: int) -> bytes:
    return _GRAIN_MARKER.pack(lba, size)


def pack_marker(sectors: int, kind: int) -> bytes:
    """A marker before ``sectors`` sectors of metadata: one sector."""
    return _MARKER.pack(sectors, 0, kind).ljust(SECTOR, b"\0")


GRAIN_MARKER_SIZE = _GRAIN_MARKER.size
