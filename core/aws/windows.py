"""A part on its way: read from its source, and handed out in pieces that can be stopped and paced. Its checksum goes before it
(:class:`HeldWindow`) or behind it (core.aws.trailed)."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator

from core.aws.checksums import BLOCK
from core.aws.gauge import Doing, Gauge
from core.aws.pace import BandwidthLimit, Meter
from core.aws.sources import Source
from core.errors import AmigrateError, MigrationError

PIECE = 512 << 10
"""Bytes handed to the line at a time. The silence that is borne (60 s) is that of one piece, so a slow line is no dead one."""

KEPT_BYTES = 128 << 20
"""Parts that lie in memory between their checksum and their way out, together; others are read twice."""


class Abandoned(
    BaseException
):  # not an Exception: the SDK would take it for trouble with the network and try again
    """Raised inside of a request that is under way, to get out of it.

    :param cause: why; None on a request to stop.
    """

    def __init__(self, cause: AmigrateError | None = None) -> None:
        super().__init__(cause)
        self.cause = cause


class Room:
    """Memory for parts, shared by all threads of an upload and used again: fresh pages cost as much as reading."""

    def __init__(self, size: int = KEPT_BYTES) -> None:
        self._left, self._lock = size, threading.Lock()
        self._free: list[bytearray] = []

    def take(self, size: int) -> bytearray | None:
        """A buffer for a part of ``size`` bytes, to be given back; None where there is no room for all of it."""
        with self._lock:
            while self._free:
                buffer = self._free.pop()
                if len(buffer) >= size:
                    return buffer
                self._left += len(buffer)
            if size > self._left:
                return None
            self._left -= size
        return bytearray(size)

    def give_back(self, buffer: bytearray) -> None:
        with self._lock:
            self._free.append(buffer)


class Line:
    """What all parts of an upload share while they go out.

    :param check: called before each piece; raises :class:`Abandoned` to stop.
    :param wait: sleeps some seconds; raises the same to stop.
    """

    def __init__(
        self,
        *,
        meter: Meter,
        limit: BandwidthLimit,
        gauge: Gauge,
        check: Callable[[], None],
        wait: Callable[[float], object],
    ) -> None:
        self.meter, self.limit, self.gauge, self.check, self.wait = meter, limit, gauge, check, wait
        self.room = Room()

    def pace(self, size: int) -> None:
        """Wait until the limit lets ``size`` bytes go; a limit that changes meanwhile counts at once."""
        self.check()
        if self.limit.rate is None:
            return
        with self.gauge.doing(Doing.PACED):
            self.limit.take(size, self.wait)


class Window(ABC):
    """``size`` bytes of a source from ``offset`` on, as a seekable file; :meth:`pieces` is the faster way out."""

    def __init__(self, source: Source, offset: int, size: int, line: Line, room: int) -> None:
        self._source, self._offset, self._size, self.line = source, offset, size, line
        self._position = self._counted = 0
        self._taken = line.room.take(room)

    @abstractmethod
    def pieces(self) -> Iterator[memoryview]:
        """What goes out from the present position on, each counted as sent when the next is asked for.

        :raises Abandoned: stopped, or the source cannot be read.
        """

    @abstractmethod
    def read(self, size: int | None = -1) -> bytes:
        """What the SDK asks for where it sends by itself, counted as sent."""

    def close(self) -> None:
        """Give the memory back."""
        if self._taken is not None:
            self.line.room.give_back(self._taken)
        self._taken = None

    def seek(self, offset: int, whence: int = 0) -> int:
        """The SDK goes back to the start before it tries again: what had been counted has to be sent once more."""
        self._position = (offset, self._position + offset, self._size + offset)[whence]
        if self._position < self._counted:
            self.line.meter.add(self._position - self._counted)
            self._counted = self._position
        return self._position

    def tell(self) -> int:
        return self._position

    def __len__(self) -> int:
        return self._size

    def _wanted(self, size: int | None) -> int:
        """Bytes to hand out for ``read(size)``."""
        left = self._size - self._position
        return min(PIECE, left if size is None or size < 0 else min(size, left))

    def _count(self, size: int) -> None:
        self._position += size
        self._counted += size
        self.line.meter.add(size)

    def _read(self, position: int, place: memoryview) -> None:
        self.line.check()
        offset = self._offset + position
        with self.line.gauge.doing(Doing.READING):
            try:
                count = self._source.read_into(offset, place)
            except AmigrateError as error:
                raise Abandoned(error) from error
        if count < len(place):
            ends = MigrationError(
                "upload.source-unreadable",
                path=self._source.name,
                offset=offset + count,
                reason="it ends here",
            )
            raise Abandoned(ends)


class HeldWindow(Window):
    """A part whose checksum goes before it: it lies in memory between its sum and its way out, where there is room."""

    def __init__(self, source: Source, offset: int, size: int, line: Line) -> None:
        super().__init__(source, offset, size, line, size)
        self._buffer = bytearray(min(BLOCK, size)) if self._taken is None else self._taken
        self._held = self._held_from = 0  # bytes of the part that the buffer holds, and the first of them

    def content(self) -> Iterator[memoryview]:
        """The whole part in blocks, for its checksum; kept for the way out where the buffer is large enough.

        :raises Abandoned: stopped, or the source cannot be read.
        """
        for position in range(0, self._size, BLOCK):
            with self._block_from(position) as block:
                yield block

    def close(self) -> None:
        super().close()
        self._buffer, self._held = bytearray(), 0

    def pieces(self) -> Iterator[memoryview]:
        while self._position < self._size:
            at = self._position % BLOCK
            with self._block_from(self._position - at) as block:
                size = min(self.line.limit.piece(PIECE), len(block) - at)
                self.line.pace(size)
                with block[at : at + size] as piece:
                    yield piece
            self._count(size)

    def read(self, size: int | None = -1) -> bytes:
        wanted = self._wanted(size)
        if wanted <= 0:
            return b""
        at = self._position % BLOCK
        with self._block_from(self._position - at) as block:
            piece = bytes(block[at : at + wanted])
        self.line.pace(len(piece))
        self._count(len(piece))
        return piece

    def _block_from(self, start: int) -> memoryview:
        """The block that begins at ``start``, read if it is not there yet."""
        size = min(BLOCK, self._size - start)
        whole = len(self._buffer) >= self._size
        if not self._held_from <= start <= self._held_from + self._held - size:
            if not whole or start == 0:
                self._held, self._held_from = 0, start
            at = start if whole else 0
            with memoryview(self._buffer) as buffer, buffer[at : at + size] as place:
                self._read(start, place)
            self._held += size
        at = start if whole else 0
        return memoryview(self._buffer)[at : at + size]
