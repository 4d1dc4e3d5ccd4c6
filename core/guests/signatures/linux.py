"""File systems and swap of Linux."""

from __future__ import annotations

import uuid

from core.guests.layout import VolumeKind
from core.guests.signatures.model import Signature
from core.guests.superblocks.btrfs import OFFSET as BTRFS_OFFSET
from core.guests.superblocks.btrfs import BtrfsSuperblock
from core.guests.superblocks.ext import OFFSET as EXT_OFFSET
from core.guests.superblocks.ext import ExtSuperblock
from core.guests.superblocks.jfs import OFFSET as JFS_OFFSET
from core.guests.superblocks.jfs import JfsSuperblock
from core.guests.superblocks.swap import SwapHeader
from core.guests.superblocks.xfs import XfsSuperblock

_REISER_OFFSETS = (0x10000, 0x2000)
_REISER_MAGICS = (b"ReIsErFs", b"ReIsEr2Fs", b"ReIsEr3Fs")


def ext(head: bytes) -> Signature | None:
    block = ExtSuperblock.parse(head[EXT_OFFSET : EXT_OFFSET + 1024])
    return Signature(block.kind, uuid=block.uuid, label=block.label) if block else None


def xfs(head: bytes) -> Signature | None:
    block = XfsSuperblock.parse(head[:512])
    return Signature(VolumeKind.XFS, f"xfs v{block.version}", block.uuid, block.label) if block else None


def btrfs(head: bytes) -> Signature | None:
    block = BtrfsSuperblock.parse(head[BTRFS_OFFSET : BTRFS_OFFSET + 4096])
    if block is None:
        return None
    detail = "" if block.devices == 1 else f"btrfs on {block.devices} devices"
    return Signature(VolumeKind.BTRFS, detail, block.uuid, block.label)


def jfs(head: bytes) -> Signature | None:
    block = JfsSuperblock.parse(head[JFS_OFFSET : JFS_OFFSET + 512])
    return Signature(VolumeKind.JFS, uuid=block.uuid, label=block.label) if block else None


def reiserfs(head: bytes) -> Signature | None:
    """Format: Linux's fs/reiserfs/reiserfs.h, ``struct reiserfs_super_block``."""
    for offset in _REISER_OFFSETS:
        if head[offset + 52 : offset + 62].startswith(_REISER_MAGICS):
            raw = head[offset + 84 : offset + 100]
            label = head[offset + 100 : offset + 116].split(b"\0")[0].decode("utf-8", "replace")
            return Signature(VolumeKind.REISERFS, uuid=str(uuid.UUID(bytes=raw)), label=label)
    return None


def swap(head: bytes) -> Signature | None:
    header = SwapHeader.parse(head[:0x10000])
    detail = "suspended" if header and header.suspended else ""
    return Signature(VolumeKind.SWAP, detail, header.uuid, header.label) if header else None
