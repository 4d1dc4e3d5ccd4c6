"""A part whose checksum follows it, so that each block is read, summed and sent while it lies in the processor's cache.

What goes out is ``aws-chunked``: ``<hex size> CRLF data CRLF`` for each block, then ``0 CRLF`` and the trailer. With the length of all of
it as Content-Length, as AWS's SDK for Java and its C runtime do; botocore's own layer sends the same as HTTP chunks.

Against the header of :class:`core.aws.windows.HeldWindow`, for which a part must be read before it is sent, this spares a fifth of the processor
time [2 GiB over TLS: 1.13 s in place of 1.45], and the memory of the parts.

Source: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
"""

from __future__ import annotations

from collections.abc import Iterator

from core.aws import checksums
from core.aws.sources import Source
from core.aws.windows import Line, Window

CHUNK = 512 << 10
"""Bytes of data in a chunk, and in memory at a time: it stays in a processor's second-level cache [128 KiB: 2.74 s, 256: 2.29, 512 and 1,024: 2.18
of the processor for 2 GiB]. S3 wants at least 8 KiB."""

NAME = "x-amz-checksum-crc64nvme"
_SUM = 12  # characters of base64
_BEFORE = 16  # bytes for a chunk's head
_BEHIND = len(b"\r\n0\r\n" + NAME.encode() + b":\r\n\r\n") + _SUM


class TrailedWindow(Window):
    """One part, in order from its first byte; :attr:`sum` is of what has gone out since."""

    def __init__(self, source: Source, offset: int, size: int, line: Line) -> None:
        room = _BEFORE + min(CHUNK, size) + _BEHIND
        super().__init__(source, offset, size, line, room)
        self._buffer = bytearray(room) if self._taken is None else self._taken
        self._crc, self._summed = 0, checksums.summing()

    @property
    def sum(self) -> str:
        """Checksum as S3's headers carry it."""
        return checksums.encode(self._crc)

    @property
    def framed_size(self) -> int:
        """Bytes that :meth:`pieces` gives in all."""
        whole, rest = divmod(self._size, CHUNK)
        framed = whole * (len(_head(CHUNK)) + CHUNK + 2)
        if rest:
            framed += len(_head(rest)) + rest + 2
        return framed + _BEHIND - 2

    def pieces(self) -> Iterator[memoryview]:
        """From the part's first byte on, chunks and trailer."""
        self.seek(0)
        with memoryview(self._buffer) as buffer:
            while self._position < self._size:
                size = min(CHUNK, self._size - self._position)
                begin, end = self._frame(buffer, size)
                counted = 0
                for at in range(begin, end, step := self.line.limit.piece(end - begin)):
                    piece_end = min(at + step, end)
                    self.line.pace(piece_end - at)
                    with buffer[at:piece_end] as piece:
                        yield piece
                    data = max(0, min(piece_end - _BEFORE, size))  # of this chunk's, what is out by now
                    self._count(data - counted)
                    counted = data

    def read(self, size: int | None = -1) -> bytes:
        """Data only: botocore's wrapper frames it."""
        piece = bytearray(max(0, self._wanted(size)))
        with memoryview(piece) as place:
            self._read(self._position, place)
        self._crc = self._summed(piece, self._crc)
        self.line.pace(len(piece))
        self._count(len(piece))
        return bytes(piece)

    def seek(self, offset: int, whence: int = 0) -> int:
        """To the start only, but for asking where the end is: the sum is of what goes out in order."""
        position = super().seek(offset, whence)
        if position == 0:
            self._crc = 0
        return position

    def close(self) -> None:
        super().close()
        self._buffer = bytearray()

    def _frame(self, buffer: memoryview, size: int) -> tuple[int, int]:
        """Read the next ``size`` bytes into their place and put their frame around them; where it begins and ends."""
        with buffer[_BEFORE : _BEFORE + size] as data:
            self._read(self._position, data)
            self._crc = self._summed(data, self._crc)
        head, behind = _head(size), b"\r\n"
        if self._position + size == self._size:
            behind += f"0\r\n{NAME}:{self.sum}\r\n\r\n".encode()
        begin, end = _BEFORE - len(head), _BEFORE + size + len(behind)
        buffer[begin:_BEFORE], buffer[_BEFORE + size : end] = head, behind
        return begin, end


def _head(size: int) -> bytes:
    return f"{size:x}\r\n".encode()
