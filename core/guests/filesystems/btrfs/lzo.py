"""LZO1X decompression, in Python: what Btrfs keeps in LZO here are configuration files of a few kilobytes.

Format: https://docs.kernel.org/staging/lzo.html
"""

from __future__ import annotations

from core.images.inflating import CorruptData

_MANY = 4
"""State after a run of four literals or more."""
_SLACK = 1 << 16


def lzo1x(data: bytes, limit: int) -> bytes:
    """Decompress one stream to at most ``limit`` bytes.

    :raises CorruptData: damaged.
    """
    try:
        return _Stream(data, limit).run()
    except IndexError as error:
        raise CorruptData("ends within an LZO instruction") from error


class _Stream:
    """The decoder's registers."""

    def __init__(self, data: bytes, limit: int) -> None:
        self._data, self._limit = data, limit
        self._at = 0
        self._out = bytearray()

    def run(self) -> bytes:
        state = 0  # literals behind the last copy
        if self._data[0] > 17:
            self._at = 1
            self._literals(self._data[0] - 17)
            state = min(_MANY, self._data[0] - 17)
        while len(self._out) <= self._limit:
            code = self._byte()
            if code < 16 and state == 0:
                self._literals(code + 3 if code else self._long(15, 3))
                state = _MANY
                continue
            if code >= 64:
                follow = code & 3
                distance, count = ((code >> 2) & 7) + (self._byte() << 3) + 1, (code >> 5) + 1
            elif code >= 32:
                count = (code & 31) + 2 if code & 31 else self._long(31, 2)
                distance, follow = self._pair()
                distance += 1
            elif code >= 16:
                count = (code & 7) + 2 if code & 7 else self._long(7, 2)
                distance, follow = self._pair()
                distance += ((code & 8) << 11) + 0x4000
                if distance == 0x4000:
                    break
            else:
                follow = code & 3
                distance, count = (code >> 2) + (self._byte() << 2) + 1, 2
                if state == _MANY:
                    distance, count = distance + 0x800, 3
            self._copy(distance, count)
            self._literals(follow)
            state = follow
        return bytes(self._out[: self._limit])

    def _byte(self) -> int:
        self._at += 1
        return self._data[self._at - 1]

    def _pair(self) -> tuple[int, int]:
        """A distance of 14 bits and the count of literals behind the copy."""
        value = self._byte() | self._byte() << 8
        return value >> 2, value & 3

    def _long(self, bits: int, base: int) -> int:
        """A length that did not fit into its bits: each zero byte counts 255."""
        length = base + bits
        while (value := self._byte()) == 0:
            length += 255
            if length > self._limit + _SLACK:
                raise CorruptData("holds an LZO run without end")
        return length + value

    def _literals(self, count: int) -> None:
        if self._at + count > len(self._data):
            raise CorruptData("ends within LZO literals")
        self._out += self._data[self._at : self._at + count]
        self._at += count

    def _copy(self, distance: int, count: int) -> None:
        start = len(self._out) - distance
        if start < 0 or count > self._limit + _SLACK:
            raise CorruptData("copies from outside the LZO window")
        pattern = self._out[start : start + count]
        self._out += (pattern * (count // len(pattern) + 1))[:count]
