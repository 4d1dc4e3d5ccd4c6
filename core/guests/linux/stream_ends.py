"""Whether a compressed stream is there to its end, told by its blocks' sizes alone: nothing is inflated.

Specifications: RFC 8878 section 3.1.1 (zstd frames); https://tukaani.org/xz/xz-file-format.txt section 2.1.2 (stream footer);
https://docs.kernel.org/staging/lz4_frame_format.html "Legacy frame".
"""

from __future__ import annotations

import struct

from core.guests.linux.inflating import LZ4_BLOCK, LZ4_LEGACY, MOST_BLOCKS, Reader, lz4_bound

_ZSTD_DICTIONARY = (0, 1, 2, 4)
_ZSTD_CONTENT = (0, 2, 4, 8)
_ZSTD_RLE, _ZSTD_RESERVED = 1, 3


def whole(kind: str, read: Reader, offset: int, size: int) -> bool | None:
    """True where the stream that starts at ``offset`` of a file of ``size`` bytes ends within it, False where it breaks off,
    None where only inflating it would tell (gzip, bzip2, lzma; an xz without a footer at the file's end)."""
    if kind == "zstd":
        return _zstd(read, offset, size)
    if kind == "lz4":
        return _lz4_legacy(read, offset, size)
    if kind == "xz":
        tail = read(max(offset, size - 4096), 4096).rstrip(b"\0")
        return True if tail.endswith(b"YZ") else None
    return None


def _zstd(read: Reader, offset: int, size: int) -> bool:
    head = read(offset, 5)
    if len(head) < 5:
        return False
    flags = head[4]
    single = flags >> 5 & 1
    content = _ZSTD_CONTENT[flags >> 6] or single
    offset += 5 + (1 - single) + _ZSTD_DICTIONARY[flags & 3] + content
    for _ in range(MOST_BLOCKS):
        block = int.from_bytes(read(offset, 3), "little")
        kind, length = block >> 1 & 3, block >> 3
        offset += 3 + (1 if kind == _ZSTD_RLE else length)
        if offset > size or kind == _ZSTD_RESERVED:
            return False
        if block & 1:
            return offset + (4 if flags & 4 else 0) <= size
        if offset == size:
            return False
    return False


def _lz4_legacy(read: Reader, offset: int, size: int) -> bool:
    for _ in range(MOST_BLOCKS):
        head = read(offset, 4)
        if len(head) < 4:
            return not head.strip(b"\0")
        (length,) = struct.unpack("<I", head)
        if length == LZ4_LEGACY:
            offset += 4
            continue
        if not 0 < length <= lz4_bound(LZ4_BLOCK):
            return True  # padding, or another archive
        offset += 4 + length
        if offset > size:
            return False
    return False
