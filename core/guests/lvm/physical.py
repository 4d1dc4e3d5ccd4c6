"""A physical volume: its header, and the metadata area with the current text of the group.

Format: lvm2's lib/format_text/layout.h. A raw location points into a ring behind the area's 512-byte header.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

from core.errors import GuestError
from core.guests.lvm.text import MAX_TEXT
from core.guests.readers import Reader, exactly

_LABEL_SECTORS = 4
_MAGIC = b" LVM2 x[5A%r0N*>"
_HEADER = 512
_INITIAL_CRC = 0xF597A6CF
_MOST_AREAS = 16


@dataclass(frozen=True, slots=True)
class PhysicalVolume:
    """A volume that carries the LVM2 label.

    :param id: the volume's id in the map, e.g. ``disk1/part2``.
    """

    id: str
    where: str
    reader: Reader
    disk: int
    uuid: str


def metadata(physical: PhysicalVolume) -> str | None:
    """The group's metadata text, or None where this physical volume belongs to no group or keeps no copy.

    :raises GuestError: ``volume.lvm-metadata``: there is a text, and its checksum or its place is wrong.
    """
    reader = physical.reader
    head = reader.read_at(0, 512 * _LABEL_SECTORS)
    for sector in range(_LABEL_SECTORS):
        label = head[512 * sector : 512 * (sector + 1)]
        if label.startswith(b"LABELONE"):
            areas = _metadata_areas(label)
            break
    else:
        return None
    damaged: GuestError | None = None
    for offset in areas:
        try:
            text = _text_at(reader, offset)
        except GuestError as error:
            damaged = error  # a second copy may be whole
            continue
        if text is not None:
            return text
    if damaged is not None:
        raise damaged
    return None


def _metadata_areas(label: bytes) -> list[int]:
    """Offsets of the metadata areas: the second list behind the header, the first are the data areas."""
    (at,) = struct.unpack_from("<I", label, 20)
    at += 40  # identifier and device size
    lists: list[list[int]] = [[], []]
    for found in lists:
        while at + 16 <= len(label) and len(found) < _MOST_AREAS:
            offset, _ = struct.unpack_from("<QQ", label, at)
            at += 16
            if offset == 0:
                break
            found.append(offset)
    return lists[1]


def _text_at(reader: Reader, area: int) -> str | None:
    raw = exactly(reader, area, _HEADER)
    (stored,) = struct.unpack_from("<I", raw)
    if raw[4:20] != _MAGIC or _checksum(raw[4:]) != stored:
        raise GuestError("volume.lvm-metadata", offset=area)
    _, _, area_size = struct.unpack_from("<IQQ", raw, 20)
    offset, size, checksum, _ = struct.unpack_from("<QQII", raw, 40)
    if offset == 0 or size == 0:
        return None
    if size > MAX_TEXT or not _HEADER <= offset < area_size or size > area_size - _HEADER:
        raise GuestError("volume.lvm-metadata", offset=area)
    first = min(size, area_size - offset)
    data = exactly(reader, area + offset, first)
    if first < size:
        data += exactly(reader, area + _HEADER, size - first)
    if _checksum(data) != checksum:
        raise GuestError("volume.lvm-metadata", offset=area + offset)
    return data.decode("utf-8", "replace")


def _checksum(data: bytes) -> int:
    """LVM's CRC-32: the usual polynomial with a start value of its own, and nothing inverted."""
    return zlib.crc32(data, _INITIAL_CRC ^ 0xFFFFFFFF) ^ 0xFFFFFFFF
