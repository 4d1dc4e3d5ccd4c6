"""XFS: free blocks, and whether the log ends in the record that an unmount writes.

The log is a ring of 512-byte blocks, each starting with the number of the round ("cycle") it was written in. The head
is where the cycle falls. Source: Linux's fs/xfs/xfs_log_recover.c (xlog_find_head, xlog_check_unmount_rec).
"""

from __future__ import annotations

import struct

from core.errors import GuestError
from core.facts import Fact
from core.guests.readers import Reader, exactly
from core.guests.superblocks.xfs import SIZE, XfsSuperblock

_BLOCK = 512
_RECORD_MAGIC = 0xFEEDBABE
_HEADER_SIZE_SHIFT = 15
"""A record header describes 32 KiB; version 2 logs with larger buffers have several header blocks."""
_UNMOUNT = 0x20
_MOST_RECORD_BLOCKS = 1024


def examine_xfs(reader: Reader, where: str) -> tuple[Fact[int], Fact[bool]]:
    """:returns: free bytes, and whether it was unmounted cleanly."""
    block = XfsSuperblock.parse(reader.read_at(0, SIZE))
    if block is None:
        return Fact[int].unreadable("guest.damaged", where), Fact[bool].unreadable("guest.damaged", where)
    free = Fact[int].read(block.free, f"{where}, superblock, sb_fdblocks")
    if block.log_start == 0:
        return free, Fact[bool].unreadable("volume.external-log", where)
    start = block.byte_of(block.log_start)
    place = f"{where}, log at byte {start}"
    try:
        log = _Log(reader, start, block.log_blocks * block.block_size // _BLOCK, where)
        return free, Fact[bool].read(log.ends_in_unmount(), place)
    except GuestError as error:
        return free, Fact[bool].unreadable(error.code, place)


class _Log:
    """:param blocks: size of the ring in blocks of 512 bytes."""

    def __init__(self, reader: Reader, start: int, blocks: int, where: str) -> None:
        if blocks < 8 or start + blocks * _BLOCK > reader.size:
            raise GuestError("guest.damaged", where=where, reason="xfs: log")
        self._reader, self._start, self._blocks = reader, start, blocks

    def ends_in_unmount(self) -> bool:
        """The last record is a single operation, an unmount, and nothing follows it."""
        head = self._head()
        if head is None:
            return True  # never written
        header, at = self._last_record(head)
        if header is None:
            return False
        size, count = struct.unpack_from(">I", header, 12)[0], struct.unpack_from(">I", header, 40)[0]
        header_blocks = self._header_blocks(header)
        after = (at + header_blocks + -(-size // _BLOCK)) % self._blocks
        operation = self._read(at + header_blocks)
        return after == head % self._blocks and count == 1 and bool(operation[9] & _UNMOUNT)

    def _read(self, number: int) -> bytes:
        return exactly(self._reader, self._start + number % self._blocks * _BLOCK, _BLOCK)

    def _cycle(self, number: int) -> int:
        raw = self._read(number)
        first, second = struct.unpack_from(">II", raw)
        return int(second if first == _RECORD_MAGIC else first)

    def _head(self) -> int | None:
        """The block after the last one written; None in a log of zeros."""
        first, last = self._cycle(0), self._cycle(self._blocks - 1)
        if first == 0:
            return None
        if first == last:
            return self._blocks  # the ring is exactly full: the head is its start
        low, high = 0, self._blocks - 1  # cycle(low) == first, cycle(high) != first
        while high - low > 1:
            middle = (low + high) // 2
            if self._cycle(middle) == first:
                low = middle
            else:
                high = middle
        return high

    def _last_record(self, head: int) -> tuple[bytes | None, int]:
        """The last record header before ``head``, and its block."""
        for back in range(1, min(_MOST_RECORD_BLOCKS, self._blocks) + 1):
            number = (head - back) % self._blocks
            raw = self._read(number)
            if struct.unpack_from(">I", raw)[0] == _RECORD_MAGIC:
                return raw, number
        return None, 0

    @staticmethod
    def _header_blocks(header: bytes) -> int:
        (version,) = struct.unpack_from(">I", header, 8)
        (buffer,) = struct.unpack_from(">I", header, 320)
        many = version & 2 and buffer > 1 << _HEADER_SIZE_SHIFT
        return -(-int(buffer) // (1 << _HEADER_SIZE_SHIFT)) if many else 1
