"""A part as a file for the SDK: it is read from the source while it goes out, so no part lies in memory."""

from __future__ import annotations

from collections.abc import Callable

from core.aws.checksums import BLOCK
from core.aws.pace import BandwidthLimit, Meter
from core.aws.sources import Source
from core.errors import AmigrateError, MigrationError


class Abandoned(
    BaseException
):  # not an Exception: the SDK would take it for trouble with the network and try again
    """Raised inside of the SDK's reads to get out of a request that is under way.

    :param cause: why; None on a request to stop.
    """

    def __init__(self, cause: AmigrateError | None = None) -> None:
        super().__init__(cause)
        self.cause = cause


class PartWindow:
    """``size`` bytes of a source from ``offset`` on, as a seekable file.

    :param check: called before each block; raises :class:`Abandoned` to stop.
    :param wait: sleeps some seconds, or less where it is told to stop.
    """

    def __init__(
        self,
        source: Source,
        offset: int,
        size: int,
        *,
        meter: Meter,
        limit: BandwidthLimit,
        check: Callable[[], None],
        wait: Callable[[float], object],
    ) -> None:
        self._source, self._offset, self._size = source, offset, size
        self._meter, self._limit, self._check, self._wait = meter, limit, check, wait
        self._position = 0
        self._counted = 0
        self._block, self._block_at = memoryview(b""), 0

    def read(self, size: int | None = -1) -> bytes:
        """What the SDK asks for, counted as sent."""
        left = self._size - self._position
        wanted = left if size is None or size < 0 else min(size, left)
        if wanted <= 0:
            return b""
        piece = self._piece(wanted)
        pause = self._limit.reserve(len(piece))
        if pause > 0:
            self._wait(pause)
            self._check()
        self._position += len(piece)
        self._meter.add(len(piece))
        self._counted += len(piece)
        return piece

    def seek(self, offset: int, whence: int = 0) -> int:
        """The SDK goes back to the start before it tries again: what had been counted has to be sent once more."""
        self._position = (offset, self._position + offset, self._size + offset)[whence]
        if self._position < self._counted:
            self._meter.add(self._position - self._counted)
            self._counted = self._position
        return self._position

    def tell(self) -> int:
        return self._position

    def __len__(self) -> int:
        return self._size

    def uncount(self) -> None:
        """The part was not acknowledged."""
        self._meter.add(-self._counted)
        self._counted = 0

    def _piece(self, wanted: int) -> bytes:
        # One read of the source serves many of the SDK's small ones (16 KiB each).
        at = self._position - self._block_at
        if not 0 <= at < len(self._block):
            self._check()
            size = min(BLOCK, self._size - self._position)
            try:
                block = self._source.read_at(self._offset + self._position, size)
            except AmigrateError as error:
                raise Abandoned(error) from error
            if not block:
                raise Abandoned(
                    MigrationError(
                        "upload.source-unreadable",
                        path=self._source.name,
                        offset=self._offset + self._position,
                        reason="it ends here",
                    )
                )
            self._block, self._block_at, at = memoryview(block), self._position, 0
        return bytes(self._block[at : at + wanted])
