"""XFS through libfsxfs."""

from __future__ import annotations

import pyfsxfs

from core.errors import GuestError
from core.guests.filesystems.libyal import PosixFileSystem
from core.guests.readers import Reader
from core.guests.superblocks.xfs import SIZE, XfsSuperblock


class XfsFileSystem(PosixFileSystem):
    def __init__(self, reader: Reader, where: str) -> None:
        block = XfsSuperblock.parse(reader.read_at(0, SIZE))
        if block is None:
            raise GuestError("guest.damaged", where=where, reason="superblock")
        self.superblock = block
        super().__init__(pyfsxfs.volume(), reader, where)

    @property
    def free(self) -> int:
        return self.superblock.free
