"""A BitLocker volume with its metadata: locked by a password, or suspended, its key in the clear beside the data.

Format: https://github.com/libyal/libbde/blob/main/documentation/BitLocker%20Drive%20Encryption%20(BDE)%20format.asciidoc
"""

from __future__ import annotations

import struct
import uuid
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESCCM

_MASTER, _CLEAR, _VOLUME = b"\x01" * 32, b"\x03" * 32, b"\x02" * 16
_WRAPPED_BY_CCM, _AES_128_CBC = 0x2003, 0x8002
_TIME = 0x01D0000000000000
_BLOCKS, _HEADER_COPY = (0x100000, 0x200000, 0x300000), 0x400000
_IDENTIFIER = uuid.UUID("4967d63b-2e29-4ad8-8399-f6a339e3d001").bytes_le


def bitlocker(image: Path, size: int = 8 << 20, *, suspended: bool = False) -> Path:
    data = bytearray(size)
    data[:3], data[3:11], data[510:512] = b"\xeb\x58\x90", b"-FVE-FS-", b"\x55\xaa"
    struct.pack_into("<HB", data, 11, 512, 8)
    data[160:176] = _IDENTIFIER
    struct.pack_into("<QQQ", data, 176, *_BLOCKS)
    block = _metadata(size, suspended)
    for offset in _BLOCKS:
        data[offset : offset + len(block)] = block
    data[_HEADER_COPY : _HEADER_COPY + 512] = _encrypted(_ntfs(size), _HEADER_COPY)
    image.write_bytes(data)
    return image


def _ntfs(size: int) -> bytes:
    """The boot sector inside: libbde looks whether it decrypts to one."""
    sector = bytearray(512)
    sector[:11], sector[510:] = b"\xeb\x52\x90NTFS    ", b"\x55\xaa"
    struct.pack_into("<HB", sector, 11, 512, 8)
    sector[21] = 0xF8
    struct.pack_into("<QQQBxxxBxxxQ", sector, 40, size // 512 - 1, 4, 8, 0xF6, 1, 0x1234)
    return bytes(sector)


def _metadata(size: int, suspended: bool) -> bytes:
    master = struct.pack("<HHHHI", 44, 0, 1, 1, _WRAPPED_BY_CCM) + _MASTER
    volume = struct.pack("<HHHHI", 28, 0, 1, 1, _AES_128_CBC) + _VOLUME
    clear = _entry(0, 1, struct.pack("<I", _WRAPPED_BY_CCM) + _CLEAR) if suspended else b""
    protection = 0 if suspended else 0x2000  # clear key, password
    protector = (
        b"K" * 16
        + struct.pack("<QHH", _TIME, 0, protection)
        + clear
        + _entry(0, 5, _wrapped(_CLEAR, master, 1))
    )
    entries = _entry(2, 8, protector) + _entry(3, 5, _wrapped(_MASTER, volume, 2))
    head = b"-FVE-FS-" + struct.pack("<HHHHQII", 64, 2, 4, 4, size, 0, 16)
    head += struct.pack("<QQQQ", *_BLOCKS, _HEADER_COPY)
    length = 48 + len(entries)
    head += struct.pack("<IIII16sIIQ", length, 1, 48, length, b"V" * 16, 9, _AES_128_CBC, _TIME)
    return head + entries


def _entry(kind: int, value: int, data: bytes) -> bytes:
    return struct.pack("<HHHH", 8 + len(data), kind, value, 1) + data


def _wrapped(key: bytes, plain: bytes, counter: int) -> bytes:
    nonce = struct.pack("<QI", _TIME, counter)
    sealed = AESCCM(key, 16).encrypt(nonce, plain, None)
    return nonce + sealed[-16:] + sealed[:-16]


def _encrypted(sector: bytes, offset: int) -> bytes:
    first = Cipher(algorithms.AES(_VOLUME), modes.ECB()).encryptor().update(struct.pack("<QQ", offset, 0))  # noqa: S305
    return Cipher(algorithms.AES(_VOLUME), modes.CBC(first)).encryptor().update(sector)
