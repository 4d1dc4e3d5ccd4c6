"""MOD-05 hive to hive: values set or removed in a registry hive's own bytes.

What the import sets fits into the cells that are there (numbers, shorter strings), what it removes leaves a free cell; so no cell
ever grows or moves. A hive that was not written to its end gets its transaction logs' pages first, as Windows would at its next start, and is
clean afterwards: Windows then leaves the logs alone.
Source: https://github.com/msuhanov/regf/blob/master/Windows%20registry%20file%20format%20specification.md
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence

from core.changes.windows import RegistryChange
from core.errors import GuestError
from core.guests.windows.hive_bytes import HiveBytes
from core.guests.windows.hive_log import BINS, SECTOR, BaseBlock, recover
from core.guests.windows.hives import REG_BINARY, REG_DWORD, REG_SZ, Hive, Key

MAX_HIVE = 512 << 20
_INLINE, _INLINE_MOST = 0x80000000, 4
_SEGMENT = 16344
_NONE = 0xFFFFFFFF


class NotEditable(Exception):
    """The hive cannot be changed. :param reason: in a few words."""


def changed_hive(data: bytes, logs: Sequence[bytes], changes: Iterable[RegistryChange]) -> bytes:
    """The hive with these values.

    :param logs: bytes of its transaction logs, in the order ``.LOG1``, ``.LOG2`` (or the single ``.LOG``).
    :raises NotEditable: it is damaged, its logs cannot be applied, or a value is not there.
    """
    image = _recovered(data, logs)
    try:
        for change in changes:
            key = Hive(_readable(image), [], "hive").key(change.key)
            if key is None:
                raise NotEditable(f"the key {change.key} is not there")
            _set(image, key, change)
    except (GuestError, struct.error, IndexError) as error:
        raise NotEditable("the hive is damaged") from error
    _seal(image)
    return bytes(image)


def _readable(data: bytes | bytearray) -> HiveBytes:
    return HiveBytes(lambda offset, size: bytes(data[offset : offset + size]), len(data))


def _recovered(data: bytes, logs: Sequence[bytes]) -> bytearray:
    """The hive's bytes with what its logs bring, its base block to match."""
    base = BaseBlock.parse(data[:SECTOR])
    if base is None or not base.valid:
        raise NotEditable("the hive's first block is damaged")
    recovery = recover(base, [_readable(log) for log in logs])
    if recovery.dirty and not recovery.complete:
        raise NotEditable("the hive was not written to its end, and its logs cannot be applied")
    image = bytearray(data)
    for patch in recovery.patches:
        end = patch.offset + len(patch.data)
        if end > len(image):
            image += bytes(end - len(image))
        image[patch.offset : end] = patch.data
    found = recovery.base
    struct.pack_into("<II", image, 4, found.primary, found.primary)
    struct.pack_into("<II", image, 36, found.root, found.bins_size)
    return image


def _seal(image: bytearray) -> None:
    """Both sequence numbers alike (it is written to its end), and the base block's checksum right."""
    primary = (struct.unpack_from("<I", image, 4)[0] + 1) & 0xFFFFFFFF
    struct.pack_into("<II", image, 4, primary, primary)
    value = 0
    for word in struct.unpack_from("<127I", image):
        value ^= word
    struct.pack_into("<I", image, 508, {0: 1, _NONE: _NONE - 1}.get(value, value))


def _set(image: bytearray, key: Key, change: RegistryChange) -> None:
    entries = key.value_cells()
    found = next(
        (number for number, (_, name) in enumerate(entries) if name.upper() == change.name.upper()), None
    )
    if found is None:
        if change.after is None:
            return
        raise NotEditable(f"the value {change.name} of {change.key} is not there")
    cell = BINS + entries[found][0] + 4
    if change.after is None:
        _remove(image, key, [offset for offset, _ in entries], found)
        return
    kind, data = _data_of(change.after)
    if len(data) <= _INLINE_MOST:
        _free_data(image, cell)
        struct.pack_into("<I4sI", image, cell + 4, _INLINE | len(data), data.ljust(4, b"\0"), kind)
    else:
        _put(image, cell, kind, data)


def _put(image: bytearray, cell: int, kind: int, data: bytes) -> None:
    """Data into the cell that a value's data has now."""
    size, offset = struct.unpack_from("<II", image, cell + 4)
    (length,) = struct.unpack_from("<i", image, BINS + offset) if not size & _INLINE else (0,)
    if size & _INLINE or size > _SEGMENT or len(data) > -length - 4:
        raise NotEditable(f"{len(data)} bytes do not fit into the cell that is there")
    start = BINS + offset + 4
    image[start : start + max(size, len(data))] = data.ljust(max(size, len(data)), b"\0")
    struct.pack_into("<III", image, cell + 4, len(data), offset, kind)


def _data_of(text: str) -> tuple[int, bytes]:
    """Type and bytes of what regedit writes so."""
    if text.startswith("dword:"):
        return REG_DWORD, int(text.removeprefix("dword:"), 16).to_bytes(4, "little")
    if text.startswith("hex:"):
        return REG_BINARY, bytes.fromhex(text.removeprefix("hex:").replace(",", ""))
    if text[:1] == text[-1:] == '"':
        return REG_SZ, (text[1:-1].replace("\\\\", "\\") + "\0").encode("utf-16-le")
    raise NotEditable(f"{text} cannot be written")


def _remove(image: bytearray, key: Key, offsets: list[int], number: int) -> None:
    """Take one value from the key's list; its cells become free."""
    cell = BINS + offsets[number] + 4
    _free_data(image, cell)
    _free(image, offsets[number])
    left = offsets[:number] + offsets[number + 1 :]
    node = BINS + key.offset + 4
    (table,) = struct.unpack_from("<I", image, node + 40)
    if left:
        struct.pack_into(f"<{len(left)}I", image, BINS + table + 4, *left)
    else:
        _free(image, table)
        table = _NONE
    struct.pack_into("<II", image, node + 36, len(left), table)


def _free_data(image: bytearray, cell: int) -> None:
    """Free the cells of a value's data, where it has any of its own."""
    size, offset = struct.unpack_from("<II", image, cell + 4)
    if size & _INLINE or not size:
        return
    if size > _SEGMENT and image[BINS + offset + 4 : BINS + offset + 6] == b"db":
        raise NotEditable("a value is kept in several cells")
    _free(image, offset)


def _free(image: bytearray, offset: int) -> None:
    """Mark a cell as free: a length above zero."""
    (length,) = struct.unpack_from("<i", image, BINS + offset)
    if length >= 0:
        raise NotEditable("the hive is damaged")
    struct.pack_into("<i", image, BINS + offset, -length)
