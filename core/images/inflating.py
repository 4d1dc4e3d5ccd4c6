"""Decompression with a bound: an image never gets more memory than one of its own blocks."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from functools import cache
from typing import Any

ZLIB_WBITS = 15
RAW_DEFLATE_WBITS = -15


class CorruptData(ValueError):
    """The compressed bytes are not whole; the text says how."""


def inflate(data: bytes, limit: int, wbits: int = ZLIB_WBITS) -> bytes:
    """Inflate one stream of at most ``limit`` bytes.

    :param wbits: :data:`ZLIB_WBITS` (RFC 1950, the Adler-32 is checked) or :data:`RAW_DEFLATE_WBITS` (RFC 1951).
    :raises CorruptData: the stream is damaged, ends early, or holds more than ``limit`` bytes.
    """
    decoder = _decompressor()(wbits)
    try:
        result: bytes = decoder.decompress(data, limit + 1)
    except Exception as error:  # isal and zlib raise different classes, each named `error`
        raise CorruptData(f"does not inflate: {error}") from error
    if len(result) > limit:
        raise CorruptData(f"inflates to more than {limit} bytes")
    if not decoder.eof:
        raise CorruptData(f"ends early, after {len(result)} bytes of data")
    return result


@cache
def _decompressor() -> Callable[[int], Any]:
    try:
        from isal import isal_zlib
    except ImportError:
        return zlib.decompressobj
    faster: Callable[[int], Any] = isal_zlib.decompressobj
    return faster


def unzstd(data: bytes, limit: int) -> bytes:
    """Decompress one Zstandard frame (RFC 8878) of at most ``limit`` bytes; bytes after it are ignored.

    :raises CorruptData: the frame is damaged, ends early, or holds more than ``limit`` bytes.
    """
    decoder = _zstd_decompressor()()
    try:
        result: bytes = decoder.decompress(data, limit + 1)
    except Exception as error:  # the class differs between compression.zstd and backports.zstd
        raise CorruptData(f"does not decompress: {error}") from error
    if len(result) > limit:
        raise CorruptData(f"decompresses to more than {limit} bytes")
    if not decoder.eof and len(result) < limit:
        raise CorruptData(f"ends early, after {len(result)} bytes of data")
    return result


@cache
def _zstd_decompressor() -> Callable[[], Any]:
    try:
        from compression import zstd  # type: ignore[import-not-found,unused-ignore] # Python 3.14
    except ImportError:
        from backports import zstd
    made: Callable[[], Any] = zstd.ZstdDecompressor
    return made
