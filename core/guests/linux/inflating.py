"""Compressed streams of an initramfs: gzip, bzip2, xz, lzma, lz4 (legacy frames) and zstd, a piece at a time."""

from __future__ import annotations

import bz2
import lzma
import struct
import sys
import zlib
from collections.abc import Callable, Generator, Iterator
from typing import Any

import lz4.block
import lz4.frame
from isal import isal_zlib
from isal.igzip_lib import IsalError

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

PIECE = 256 << 10
SLOW = frozenset({"xz", "lzma", "bzip2"})
"""Some 50-100 MB/s of output, where the others give 600 and more."""
_MEMORY = 128 << 20
LZ4_LEGACY = 0x184C2102
LZ4_BLOCK = 8 << 20
MOST_BLOCKS = 1 << 17
"""Of 128 KiB and more where they are real; a hostile stream may have them of nothing."""


class Damaged(Exception):
    """The compressed stream contradicts itself, or ends early."""


class OverLimit(Exception):
    """There is more behind the bytes that were asked for."""


_ERRORS: tuple[Any, ...] = (  # isal is typed as raising an instance
    zlib.error, IsalError, lzma.LZMAError, zstd.ZstdError, lz4.block.LZ4BlockError, OSError, EOFError, ValueError, RuntimeError,
    MemoryError,
)  # fmt: skip

Reader = Callable[[int, int], bytes]
"""(offset, size) -> bytes of the compressed file; fewer at its end."""


def kind_of(head: bytes) -> str:
    """Name of the compression that ``head`` (16 bytes) starts, "" where it is none of them."""
    if head.startswith(b"\x1f\x8b"):
        return "gzip"
    if head.startswith(b"BZh"):
        return "bzip2"
    if head.startswith(b"\xfd7zXZ\0"):
        return "xz"
    if head.startswith(b"\x28\xb5\x2f\xfd"):
        return "zstd"
    if head.startswith(b"\x02\x21\x4c\x18"):
        return "lz4"
    if head.startswith(b"\x04\x22\x4d\x18"):
        return "lz4-frame"
    if len(head) >= 13 and head[0] == 0x5D and head[1:3] == b"\0\0":
        return "lzma"
    return ""


class Inflated:
    """Pieces of the inflated stream that starts at ``offset``, to be iterated over once.

    :param limit: most bytes to inflate.
    :ivar end: where the compressed stream ends, once all pieces were taken.
    :raises Damaged: while it is iterated over.
    :raises OverLimit: after ``limit`` bytes.
    """

    def __init__(self, kind: str, read: Reader, offset: int, limit: int) -> None:
        self._pieces = _lz4_legacy(read, offset) if kind == "lz4" else _pieces(kind, read, offset)
        self._limit = limit
        self.end: int | None = None

    def __iter__(self) -> Iterator[bytes]:
        total = 0
        try:
            while True:
                piece = next(self._pieces)
                total += len(piece)
                if total > self._limit:
                    raise OverLimit
                yield piece
        except StopIteration as stopped:
            self.end = stopped.value
        except _ERRORS as error:
            raise Damaged from error


_Pieces = Generator[bytes, None, int]
"""Pieces, and in the end the offset behind the stream."""


def _decompress(kind: str) -> tuple[Callable[[bytes], bytes], Callable[[], bool], Callable[[], bytes]]:
    """(inflate at most :data:`PIECE` bytes per call, has the stream ended, what came behind its end)."""
    if kind == "gzip":
        gz = isal_zlib.decompressobj(31)  # 1.8 times as fast as zlib
        return (
            lambda data: gz.decompress(gz.unconsumed_tail + data, PIECE),
            lambda: gz.eof,
            lambda: gz.unused_data,
        )
    if kind == "bzip2":
        bz = bz2.BZ2Decompressor()
        return lambda data: bz.decompress(data, PIECE), lambda: bz.eof, lambda: bz.unused_data
    if kind == "zstd":
        options = {int(zstd.DecompressionParameter.window_log_max): 27}
        zs = zstd.ZstdDecompressor(options=options)
        return lambda data: bytes(zs.decompress(data, PIECE)), lambda: zs.eof, lambda: bytes(zs.unused_data)
    if kind == "lz4-frame":
        frame = lz4.frame.LZ4FrameDecompressor()
        return (
            lambda data: bytes(frame.decompress(data, PIECE)),
            lambda: frame.eof,
            lambda: bytes(frame.unused_data or b""),
        )
    xz = lzma.LZMADecompressor(lzma.FORMAT_XZ if kind == "xz" else lzma.FORMAT_ALONE, memlimit=_MEMORY)
    return lambda data: xz.decompress(data, PIECE), lambda: xz.eof, lambda: xz.unused_data


def _pieces(kind: str, read: Reader, offset: int) -> _Pieces:
    decompress, ended, unused = _decompress(kind)
    at_end = False
    while not ended():
        data = b"" if at_end else read(offset, PIECE)
        offset += len(data)
        at_end = at_end or not data
        produced = False
        while True:
            piece = decompress(data)
            data = b""
            if piece:
                produced = True
                yield piece
            if len(piece) < PIECE or ended():
                break
        if at_end and not produced and not ended():
            raise EOFError
    return offset - len(unused())


def _lz4_legacy(read: Reader, offset: int) -> _Pieces:
    """Blocks of at most 8 MiB, each behind its compressed size. mkinitramfs joins several streams end to end."""
    for _ in range(MOST_BLOCKS):
        head = read(offset, 4)
        if len(head) < 4:
            return offset + len(head)
        (size,) = struct.unpack("<I", head)
        if size == LZ4_LEGACY:
            offset += 4
            continue
        if not 0 < size <= lz4_bound(LZ4_BLOCK):
            return offset  # padding, or another archive
        block = read(offset + 4, size)
        if len(block) < size:
            raise EOFError
        yield lz4.block.decompress(block, uncompressed_size=LZ4_BLOCK)
        offset += 4 + size
    raise EOFError


def lz4_bound(size: int) -> int:
    """Most bytes that ``size`` bytes compress to."""
    return size + size // 255 + 16
