"""Directories: a B+ tree of pages with slots of 32 bytes, rooted in the inode."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator

from core.errors import GuestError
from core.guests.filesystems.base import MAX_ENTRIES
from core.guests.filesystems.jfs.extents import PAGE, pair

_ROOT = slice(224, 512)
_SLOT = 32
_ROOT_TABLE = 24
_LEAF = 0x02
_INTERNAL = 0x04
_DEEPEST = 8
_LONGEST_NAME = 255
_MOST_PAGES = 1 << 14


class Directory:
    """Reads the entries of one directory.

    :param page: reads the page at a block address.
    :param indexed: entries carry an index, which leaves 11 characters in the first slot instead of 13.
    """

    def __init__(self, inode: bytes, page: Callable[[int, int], bytes], *, indexed: bool, where: str) -> None:
        self._inode, self._page, self._where = inode, page, where
        self._first = 11 if indexed else 13
        self._seen: set[int] = set()

    def entries(self) -> dict[str, int]:
        """Name to inode number.

        :raises GuestError: damaged.
        """
        found: dict[str, int] = {}
        for name, number in self._entries(self._inode[_ROOT], 0):
            found[name] = number
            if len(found) >= MAX_ENTRIES:
                break
        return found

    def _entries(self, page: bytes, depth: int) -> Iterator[tuple[str, int]]:
        if depth > _DEEPEST:
            raise self._damaged("directory too deep")
        flags, count = page[16], page[17]
        at = page[21] * _SLOT
        table = page[at : at + 128] if depth else page[_ROOT_TABLE : _ROOT_TABLE + 8]
        for slot in table[: min(count, len(table))]:
            entry = self._slot(page, slot)
            if flags & _INTERNAL or not flags & _LEAF:
                length, address = pair(entry, 0)
                if address in self._seen or len(self._seen) >= _MOST_PAGES:
                    raise self._damaged("directory leads back")
                self._seen.add(address)
                yield from self._entries(self._page(address, length), depth + 1)
            else:
                (number,) = struct.unpack_from("<I", entry)
                yield self._name(page, entry), number

    def _name(self, page: bytes, entry: bytes) -> str:
        """The name's characters run on through slots; their count in each slot is not reliable, the name's length is."""
        following, length = struct.unpack_from("<bB", entry, 4)
        raw = entry[6 : 6 + 2 * min(length, self._first)]
        for _ in range(_LONGEST_NAME // 15 + 2):
            if following < 0 or len(raw) >= 2 * length:
                break
            slot = self._slot(page, following)
            following = struct.unpack_from("<b", slot)[0]
            raw += slot[2:_SLOT]
        text = raw[: 2 * length].decode("utf-16-le", "surrogatepass")
        try:  # mounted without iocharset, Linux stores each byte of a UTF-8 name as a character of its own
            return text.encode("latin-1").decode("utf-8", "surrogateescape")
        except UnicodeError:
            return text

    def _slot(self, page: bytes, number: int) -> bytes:
        slot = page[_SLOT * number : _SLOT * (number + 1)]
        if len(slot) < _SLOT or len(page) > PAGE:
            raise self._damaged("directory slot")
        return slot

    def _damaged(self, reason: str) -> GuestError:
        return GuestError("guest.damaged", where=self._where, reason=f"jfs: {reason}")
