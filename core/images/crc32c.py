"""CRC-32C (Castagnoli), by which VHDX protects its headers. Reflected polynomial 0x82F63B78, RFC 3720 appendix B.4."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache

_POLYNOMIAL = 0x82F63B78


_FEW = 64 << 10
"""Bytes: a header or a table of a VHDX, most of which are zeros, takes about 1 ms."""
_MANY_ZEROS = 8 << 10
"""Zeros at the end from which on it is faster to take them all at once."""


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
    """The same without awscrt: 64 KiB in about 8 ms, the zeros at the end in 1 ms however many they are."""
    held = data.rstrip(b"\0")
    zeros = len(data) - len(held)
    if zeros < _MANY_ZEROS:
        held, zeros = data, 0
    table = _table()
    crc = 0xFFFFFFFF
    for byte in held:
        crc = crc >> 8 ^ table[(crc ^ byte) & 0xFF]
    return _past_zeros(crc, zeros) ^ 0xFFFFFFFF


def _past_zeros(crc: int, count: int) -> int:
    """The register after ``count`` bytes of zero: each is the same linear map of its 32 bits, and a map is doubled by applying it to itself."""
    table = _table()
    columns = [1 << bit >> 8 ^ table[1 << bit & 0xFF] for bit in range(32)]
    while count:
        if count & 1:
            crc = _mapped(columns, crc)
        columns = [_mapped(columns, column) for column in columns]
        count >>= 1
    return crc


def _mapped(columns: list[int], bits: int) -> int:
    result = 0
    for column in columns:
        if bits & 1:
            result ^= column
        bits >>= 1
    return result


@cache
def _table() -> tuple[int, ...]:
    table = []
    for value in range(256):
        for _ in range(8):
            value = value >> 1 ^ (_POLYNOMIAL if value & 1 else 0)  # noqa: PLW2901 - the register of the division
        table.append(value)
    return tuple(table)
