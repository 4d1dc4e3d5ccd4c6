"""Registry hives written by hivex, an implementation that shares nothing with the reader under test.

libhivex is called directly: hivexsh cuts lines at 1024 characters, which a SAM record does not fit into.
"""

from __future__ import annotations

import ctypes
import functools
import struct
from collections.abc import Mapping
from pathlib import Path

Data = int | str | bytes | list[str] | tuple[int, bytes]
"""A DWORD, a string, bytes, a multi-string, or ``(type, bytes)``."""
Keys = Mapping[str, Mapping[str, Data]]
"""Paths below the root, each with its values; ``""`` is the default value's name."""

_WRITE = 4
_BINS = 4096


class _SetValue(ctypes.Structure):
    _fields_ = (
        ("key", ctypes.c_char_p),
        ("type", ctypes.c_int),
        ("size", ctypes.c_size_t),
        ("data", ctypes.c_char_p),
    )


@functools.cache
def _hivex() -> ctypes.CDLL:
    library = ctypes.CDLL("libhivex.so.0", use_errno=True)
    for name in ("hivex_open", "hivex_root", "hivex_node_get_child", "hivex_node_add_child"):
        getattr(library, name).restype = ctypes.c_void_p if name == "hivex_open" else ctypes.c_size_t
    return library


def available() -> bool:
    try:
        _hivex()
    except OSError:
        return False
    return True


def empty_hive() -> bytes:
    """The smallest hive: a base block and one hive bin with the root key and its security descriptor."""
    descriptor = bytes.fromhex("010004800000000000000000000000001400000002000000") + bytes(0)
    security = b"sk" + struct.pack("<HIIII", 0, 0x80, 0x80, 1, len(descriptor)) + descriptor
    root = b"nk" + struct.pack(
        "<HQIIIIIIIIIIIIIIIHH",
        *(0x2C, 0, 0, 0xFFFFFFFF, 0, 0, 0xFFFFFFFF, 0xFFFFFFFF, 0, 0xFFFFFFFF, 0x80, 0xFFFFFFFF),
        *(0, 0, 0, 0, 0, 4, 0),
    )
    bins = bytearray(_BINS)
    struct.pack_into("<4sIIQQI", bins, 0, b"hbin", 0, _BINS, 0, 0, 0)
    _put_cell(bins, 0x20, 0x60, root + b"ROOT")
    _put_cell(bins, 0x80, 0x40, security)
    struct.pack_into("<i", bins, 0xC0, _BINS - 0xC0)
    base = bytearray(_BINS)
    struct.pack_into("<4sIIQIIIIIII", base, 0, b"regf", 1, 1, 0, 1, 5, 0, 1, 0x20, _BINS, 1)
    set_checksum(base)
    return bytes(base + bins)


def _put_cell(bins: bytearray, offset: int, size: int, data: bytes) -> None:
    struct.pack_into("<i", bins, offset, -size)
    bins[offset + 4 : offset + 4 + len(data)] = data


def set_checksum(base: bytearray) -> None:
    """Make the base block's checksum right."""
    value = 0
    for word in struct.unpack_from("<127I", base):
        value ^= word
    struct.pack_into("<I", base, 508, {0: 1, 0xFFFFFFFF: 0xFFFFFFFE}.get(value, value))


def write_hive(path: Path, keys: Keys) -> None:
    """Write a new hive with these keys."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(empty_hive())
    change_hive(path, keys)


def change_hive(path: Path, keys: Keys) -> None:
    """Add keys to a hive; a key's values replace those that it had."""
    library = _hivex()
    handle = ctypes.c_void_p(library.hivex_open(str(path).encode(), _WRITE))
    if not handle.value:
        raise OSError(ctypes.get_errno(), f"hivex cannot open {path}")
    try:
        for key, values in keys.items():
            _set_values(library, handle, _node(library, handle, key), values)
        if library.hivex_commit(handle, None, 0):
            raise OSError(ctypes.get_errno(), f"hivex cannot write {path}")
    finally:
        library.hivex_close(handle)


def _node(library: ctypes.CDLL, handle: ctypes.c_void_p, path: str) -> ctypes.c_size_t:
    node = ctypes.c_size_t(library.hivex_root(handle))
    for name in path.split("\\") if path else ():
        raw = name.encode()
        child = library.hivex_node_get_child(handle, node, raw)
        node = ctypes.c_size_t(child or library.hivex_node_add_child(handle, node, raw))
        if not node.value:
            raise OSError(ctypes.get_errno(), f"hivex cannot make {path}")
    return node


def _set_values(
    library: ctypes.CDLL, handle: ctypes.c_void_p, node: ctypes.c_size_t, values: Mapping[str, Data]
) -> None:
    table = (_SetValue * len(values))()
    for entry, (name, data) in zip(table, values.items(), strict=True):
        kind, raw = _typed(data)
        entry.key, entry.type, entry.size, entry.data = name.encode(), kind, len(raw), raw
    if values and library.hivex_node_set_values(handle, node, ctypes.c_size_t(len(values)), table, 0):
        raise OSError(ctypes.get_errno(), "hivex cannot set values")


def _typed(data: Data) -> tuple[int, bytes]:
    match data:
        case int():
            return 4, struct.pack("<I", data)
        case str():
            return 1, (data + "\0").encode("utf-16-le")
        case bytes():
            return 3, data
        case list():
            return 7, ("".join(text + "\0" for text in data) + "\0").encode("utf-16-le")
        case (kind, raw):
            return kind, raw
    raise TypeError(data)
