"""File systems of Windows, and BitLocker.

Boot sectors carry their name at byte 3. BitLocker's: https://github.com/libyal/libbde/blob/main/documentation/
"""

from __future__ import annotations

import struct
import uuid

from core.guests.layout import VolumeKind
from core.guests.signatures.model import Signature
from core.guests.superblocks.fat import FatBootSector
from core.guests.superblocks.ntfs import NtfsBootSector

_BITLOCKER = uuid.UUID("4967d63b-2e29-4ad8-8399-f6a339e3d001").bytes_le
_BITLOCKER_USED_ONLY = uuid.UUID("92a84d3b-dd80-4d0e-9e4e-b1e3284eaed8").bytes_le


def bitlocker(head: bytes) -> Signature | None:
    """BitLocker by its name in the boot sector, and BitLocker To Go by the identifier in a FAT boot sector."""
    if head[3:11] == b"-FVE-FS-":
        return Signature(VolumeKind.BITLOCKER, "bitlocker", encrypted=True)
    to_go = head[3:11] == b"MSWIN4.1" and head[424:440] in (_BITLOCKER, _BITLOCKER_USED_ONLY)
    return Signature(VolumeKind.BITLOCKER, "bitlocker to go", encrypted=True) if to_go else None


def ntfs(head: bytes) -> Signature | None:
    block = NtfsBootSector.parse(head[:512])
    return Signature(VolumeKind.NTFS, uuid=block.serial) if block else None


def refs(head: bytes) -> Signature | None:
    """Format: https://github.com/libyal/libfsrefs/blob/main/documentation/"""
    if head[3:11] != b"ReFS\0\0\0\0":
        return None
    return Signature(VolumeKind.REFS, f"refs {head[40]}.{head[41]}")


def exfat(head: bytes) -> Signature | None:
    """Format: https://learn.microsoft.com/windows/win32/fileio/exfat-specification"""
    if head[3:11] != b"EXFAT   ":
        return None
    serial = f"{struct.unpack_from('<I', head, 100)[0]:08X}"
    return Signature(VolumeKind.EXFAT, uuid=f"{serial[:4]}-{serial[4:]}")


def fat(head: bytes) -> Signature | None:
    block = FatBootSector.parse(head[:512])
    return Signature(VolumeKind.FAT, f"fat{block.bits}", block.serial, block.label) if block else None
