"""Kernel module files: inflated where they are compressed, and the kernel that they were built for."""

from __future__ import annotations

import bz2
import lzma
import re
import sys
import zlib

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

MODULE_LIMIT = 1 << 20
"""Most bytes of a module that are read, and most that it is inflated to."""
_VERMAGIC = re.compile(rb"\0vermagic=([^\0]{1,200})\0")


def inflate(data: bytes, limit: int = MODULE_LIMIT) -> bytes:
    """The module's bytes, at most ``limit`` of them; empty where they are damaged."""
    try:
        if data.startswith(b"\x1f\x8b"):
            return zlib.decompressobj(31).decompress(data, limit)
        if data.startswith(b"\xfd7zXZ\0"):
            return lzma.LZMADecompressor(memlimit=64 << 20).decompress(data, limit)
        if data.startswith(b"\x28\xb5\x2f\xfd"):
            return bytes(
                zstd.ZstdDecompressor(
                    options={int(zstd.DecompressionParameter.window_log_max): 25}
                ).decompress(data, limit)
            )
        if data.startswith(b"BZh"):
            return bz2.BZ2Decompressor().decompress(data, limit)
    except (zlib.error, lzma.LZMAError, zstd.ZstdError, OSError, EOFError):
        return b""
    return data


def vermagic(module: bytes) -> str:
    """The kernel that the module was built for, as ``modinfo`` shows: ``6.1.0-18-amd64 SMP preempt mod_unload``."""
    match = _VERMAGIC.search(module)
    return match[1].decode("ascii", "replace").strip() if match else ""
