"""rpm's own database (SLES 15, openSUSE): ``Packages.db``, slots of 16 bytes that point to blobs.

Source of the layout: https://github.com/rpm-software-management/rpm/blob/master/lib/backend/ndb/rpmpkg.c
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from core.guests.linux.packages.blobs import MAX_PACKAGES, Blob, DatabaseFile

_PAGE, _BLOCK, _SLOT = 4096, 16, 16
_MAX_SLOT_PAGES = MAX_PACKAGES * _SLOT // _PAGE + 1


def read_blobs(file: DatabaseFile) -> Iterator[Blob]:
    """:raises GuestError: ``linux.packages-broken``."""
    head = file.exactly(0, 32)
    version, _, pages = struct.unpack_from("<III", head, 4)
    if head[:4] != b"RpmP" or version != 0 or not 0 < pages * _PAGE <= file.size:
        raise file.broken(0)
    slots = file.exactly(0, min(pages, _MAX_SLOT_PAGES) * _PAGE)
    for offset in range(32, len(slots), _SLOT):
        magic, number, block, count = struct.unpack_from("<4sIII", slots, offset)
        if magic != b"Slot":
            raise file.broken(offset)
        if block:
            blob = _blob(file, number, block * _BLOCK, count * _BLOCK)
            if blob is not None:
                yield blob


def _blob(file: DatabaseFile, number: int, start: int, room: int) -> Blob | None:
    head = file.span(start, 16)
    if len(head) != 16:
        raise file.broken(start)
    magic, owner, _, size = struct.unpack("<4sIII", head)
    if magic != b"BlbS" or owner != number or size > room:
        raise file.broken(start)
    return Blob(
        size, lambda offset, wanted: file.span(start + 16 + offset, max(0, min(wanted, size - offset)))
    )
