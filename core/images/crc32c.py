"""CRC-32C (Castagnoli), by which VHDX protects its headers. Reflected polynomial 0x82F63B78, RFC 3720 appendix B.4."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache

_POLYNOMIAL = 0x82F63B78


_FEW = 64 << 10
"""Bytes: a header or a table of a VHDX takes at most 8 ms."""


def crc32c(data: bytes) -> int:
    """The checksum of ``data`` as VHDX stores it."""
    if len(data) <= _FEW and "awscrt" not in sys.modules:
        return pure_crc32c(data)
    return _implementation()(data)


@cache
def _implementation() -> Callable[[bytes], int]:
    # Imported late: awscrt costs 20 to 40 ms, and an image that is not VHDX has no use for it.
    try:
        from awscrt import checksums
    except ImportError:
        return pure_crc32c
    compute: Callable[[bytes], int] = checksums.crc32c
    return compute


def pure_crc32c(data: bytes) -> int:
    """The same without awscrt: 64 KiB in about 8 ms."""
    table = _table()
    crc = 0xFFFFFFFF
    for byte in data:
        crc = crc >> 8 ^ table[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF


@cache
def _table() -> tuple[int, ...]:
    table = []
    for value in range(256):
        for _ in range(8):
            value = value >> 1 ^ (_POLYNOMIAL if value & 1 else 0)  # noqa: PLW2901 - the register of the division
        table.append(value)
    return tuple(table)
