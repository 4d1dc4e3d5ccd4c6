"""What a volume holds, told by its superblock alone.

The order matters where remains of an earlier file system survive: containers of other volumes (LUKS, LVM, RAID) come
first, as mkfs wipes them and they do not wipe what lay there before.
"""

from __future__ import annotations

from collections.abc import Callable

from core.guests.layout import VolumeKind
from core.guests.readers import Reader
from core.guests.signatures import containers, linux, windows
from core.guests.signatures.model import HEAD, Signature

__all__ = ["Signature", "identify"]

_BY_HEAD: tuple[Callable[[bytes], Signature | None], ...] = (
    windows.bitlocker,
    containers.luks,
    containers.lvm2,
    containers.ldm,
    linux.xfs,
    windows.ntfs,
    windows.refs,
    windows.exfat,
    linux.ext,
    linux.btrfs,
    linux.jfs,
    linux.reiserfs,
    linux.swap,
    windows.fat,
)


def identify(reader: Reader) -> Signature:
    """:returns: what the volume holds; EMPTY for zeros, UNKNOWN for anything else."""
    head = reader.read_at(0, min(HEAD, reader.size)).ljust(HEAD, b"\0")
    found = containers.md_raid(reader, head)
    for by_head in _BY_HEAD:
        found = found or by_head(head)
    found = found or containers.zfs(reader)
    return found or Signature(VolumeKind.UNKNOWN if any(head) else VolumeKind.EMPTY)
