"""Names and small files in a cpio archive of the kind that the kernel unpacks, read from a stream.

Specification: https://www.kernel.org/doc/html/latest/driver-api/early-userspace/buffer-format.html
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import Protocol

HEADER_SIZE = 110
_MAGICS = (b"070701", b"070702")
_TRAILER = "TRAILER!!!"
MAX_NAME = 4096
MAX_MEMBERS = 200_000
MAX_KEPT = 1 << 20
"""Most bytes of one member that are handed out."""


class Stream(Protocol):
    """Bytes in order."""

    def read(self, size: int) -> bytes:
        """Exactly ``size`` bytes, fewer at the end."""

    def skip(self, size: int) -> None: ...


class NotCpio(Exception):
    """The stream is no cpio archive, or breaks off within one."""


def is_cpio(data: bytes) -> bool:
    return data[:6] in _MAGICS


def members(stream: Stream, kept: Container[str] = ()) -> Iterator[tuple[str, bytes]]:
    """Path of each member of one archive, up to its trailer, and its bytes where its path is among ``kept``.

    :raises NotCpio: where a header is expected and something else stands, or the stream ends.
    """
    for _ in range(MAX_MEMBERS):
        header = stream.read(HEADER_SIZE)
        if len(header) < HEADER_SIZE or not is_cpio(header):
            raise NotCpio
        try:
            size, length = int(header[54:62], 16), int(header[94:102], 16)
        except ValueError as error:
            raise NotCpio from error
        if not 0 < length <= MAX_NAME:
            raise NotCpio
        padded = length + -(HEADER_SIZE + length) % 4
        name = stream.read(padded)[: length - 1].decode("utf-8", "replace")
        if name == _TRAILER:
            return
        data = stream.read(size) if size <= MAX_KEPT and name.removeprefix("./") in kept else b""
        yield name, data
        stream.skip(size + -size % 4 - len(data))
