"""The B-trees: nodes by address, items by key. A hostile tree ends: levels must fall and keys must rise."""

from __future__ import annotations

import bisect
import struct
from collections import OrderedDict
from collections.abc import Iterator

from core.errors import GuestError
from core.guests.filesystems.btrfs.chunks import ChunkMap
from core.guests.filesystems.btrfs.structures import HEADER_SIZE, ITEM_SIZE, KEY, POINTER_SIZE, Key

_KEPT_BYTES = 8 << 20
_DEEPEST = 8
FIRST, LAST = Key(0, 0, 0), Key((1 << 64) - 1, 255, (1 << 64) - 1)


class Trees:
    """Reads nodes; keeps the last few."""

    def __init__(self, chunks: ChunkMap, node_size: int, where: str) -> None:
        self._chunks, self._size, self._where = chunks, node_size, where
        self._kept: OrderedDict[int, bytes] = OrderedDict()
        self._most = max(8, _KEPT_BYTES // node_size)

    def items(self, root: int, low: Key = FIRST, high: Key = LAST) -> Iterator[tuple[Key, bytes]]:
        """Items with ``low <= key <= high``, ascending."""
        last: Key | None = None
        for key, data in self._below(root, None, low, high):
            if last is not None and key <= last:
                raise self._damaged("keys do not rise")
            last = key
            yield key, data

    def find(self, root: int, key: Key) -> bytes | None:
        """The one item with this key."""
        return next((data for _, data in self.items(root, key, key)), None)

    def _below(self, address: int, level: int | None, low: Key, high: Key) -> Iterator[tuple[Key, bytes]]:
        node = self._node(address)
        count, own = struct.unpack_from("<IB", node, 0x60)
        if own > _DEEPEST or (level is not None and own != level):
            raise self._damaged("level")
        if own == 0:
            yield from self._leaf(node, count, low, high)
            return
        if count > (self._size - HEADER_SIZE) // POINTER_SIZE:
            raise self._damaged("pointer count")
        keys = [Key(*KEY.unpack_from(node, HEADER_SIZE + POINTER_SIZE * each)) for each in range(count)]
        for each in range(max(0, bisect.bisect_right(keys, low) - 1), count):
            if keys[each] > high:
                return
            (child,) = struct.unpack_from("<Q", node, HEADER_SIZE + POINTER_SIZE * each + KEY.size)
            yield from self._below(child, own - 1, low, high)

    def _leaf(self, node: bytes, count: int, low: Key, high: Key) -> Iterator[tuple[Key, bytes]]:
        if count > (self._size - HEADER_SIZE) // ITEM_SIZE:
            raise self._damaged("item count")
        for each in range(count):
            at = HEADER_SIZE + ITEM_SIZE * each
            key = Key(*KEY.unpack_from(node, at))
            if key < low:
                continue
            if key > high:
                return
            offset, size = struct.unpack_from("<II", node, at + KEY.size)
            yield key, node[HEADER_SIZE + offset : HEADER_SIZE + offset + size]

    def _node(self, address: int) -> bytes:
        node = self._kept.get(address)
        if node is not None:
            self._kept.move_to_end(address)
            return node
        for copy in range(self._chunks.mirrors(address)):
            node = self._chunks.read(address, self._size, copy)
            if struct.unpack_from("<Q", node, 0x30)[0] == address:
                break
        else:
            raise self._damaged(f"no node at {address}")
        self._kept[address] = node
        if len(self._kept) > self._most:
            self._kept.popitem(last=False)
        return node

    def _damaged(self, reason: str) -> GuestError:
        return GuestError("guest.damaged", where=self._where, reason=f"btrfs: {reason}")
