"""ext2, ext3, ext4 through libfsext."""

from __future__ import annotations

import pyfsext

from core.errors import GuestError
from core.guests.filesystems.libyal import PosixFileSystem
from core.guests.readers import Reader
from core.guests.superblocks.ext import OFFSET, SIZE, ExtSuperblock


class ExtFileSystem(PosixFileSystem):
    def __init__(self, reader: Reader, where: str) -> None:
        block = ExtSuperblock.parse(reader.read_at(OFFSET, SIZE))
        if block is None:
            raise GuestError("guest.damaged", where=where, reason="superblock")
        self.superblock = block
        super().__init__(pyfsext.volume(), reader, where)

    @property
    def free(self) -> int:
        return self.superblock.free
