"""Volumes that hold other volumes: LUKS, LVM2, Linux RAID, Windows dynamic disks, ZFS pools."""

from __future__ import annotations

import struct
import uuid
from itertools import pairwise

from core.errors import AmigrateError
from core.guests.layout import VolumeKind
from core.guests.readers import Reader
from core.guests.signatures.model import Signature

_LUKS = b"LUKS\xba\xbe"
_LVM_SECTORS = 4
_MD_MAGIC = 0xA92B4EFC
_ZFS_UBERBLOCK = 0x00BAB10C
_ZFS_RING, _ZFS_LABEL = 128 << 10, 256 << 10


def luks(head: bytes) -> Signature | None:
    """Format: https://gitlab.com/cryptsetup/LUKS2-docs and the LUKS1 on-disk specification."""
    if head[:6] != _LUKS:
        return None
    (version,) = struct.unpack_from(">H", head, 6)
    label = _text(head[24:72]) if version == 2 else ""
    return Signature(VolumeKind.LUKS, f"luks{version}", _text(head[168:208]), label, encrypted=True)


def lvm2(head: bytes) -> Signature | None:
    """A label in one of the first four sectors. Format: lvm2's lib/label/label.h."""
    for sector in range(_LVM_SECTORS):
        at = 512 * sector
        if head[at : at + 8] == b"LABELONE" and head[at + 24 : at + 32] == b"LVM2 001":
            (offset,) = struct.unpack_from("<I", head, at + 20)
            return Signature(VolumeKind.LVM2, uuid=lvm_uuid(head[at + offset : at + offset + 32]))
    return None


def lvm_uuid(raw: bytes) -> str:
    """LVM's way to write an identifier: groups of 6, 4, 4, 4, 4, 4 and 6 characters."""
    text = raw.decode("ascii", "replace")
    cuts = (0, 6, 10, 14, 18, 22, 26, 32)
    return "-".join(text[start:end] for start, end in pairwise(cuts))


def ldm(head: bytes) -> Signature | None:
    """The private header of a dynamic disk in sector 6. Format: Linux's block/partitions/ldm.h."""
    if head[0xC00:0xC08] != b"PRIVHEAD":
        return None
    return Signature(VolumeKind.LDM, uuid=_text(head[0xC30:0xC70]))


def md_raid(reader: Reader, head: bytes) -> Signature | None:
    """Format: https://raid.wiki.kernel.org/index.php/RAID_superblock_formats: 1.1 at the start, 1.2 at 4 KiB, 1.0 and
    0.90 near the end."""
    size = reader.size
    ends = ((size // 512 - 16) // 8 * 8 * 512, "1.0"), ((size & ~0xFFFF) - 0x10000, "0.90")
    places = [(0, "1.1", head[:4096]), (4096, "1.2", head[4096:8192])]
    places += [(at, name, _end(reader, at)) for at, name in ends if at > len(head)]
    for _, name, block in places:
        if len(block) < 256 or struct.unpack_from("<I", block)[0] != _MD_MAGIC:
            continue
        major, minor = struct.unpack_from("<II", block, 4)
        if name == "0.90" and (major, minor) in ((0, 90), (0, 91)):
            return Signature(VolumeKind.MD_RAID, "md 0.90")
        if name != "0.90" and major == 1:
            identifier, label = str(uuid.UUID(bytes=block[16:32])), _text(block[32:64])
            return Signature(VolumeKind.MD_RAID, f"md {name}", identifier, label)
    return None


def _end(reader: Reader, at: int) -> bytes:
    try:
        return reader.read_at(at, 4096)
    except AmigrateError:
        return b""  # a container that is damaged there still has its start


def zfs(reader: Reader) -> Signature | None:
    """Any uberblock in the first label's ring. Format: ZFS On-Disk Specification, 1.3."""
    if reader.size < 64 << 20:
        return None
    ring = reader.read_at(_ZFS_RING, _ZFS_LABEL - _ZFS_RING)
    for at in range(0, len(ring) - 8, 1024):
        for order in "<>":
            if struct.unpack_from(f"{order}Q", ring, at)[0] == _ZFS_UBERBLOCK:
                return Signature(VolumeKind.ZFS)
    return None


def _text(raw: bytes) -> str:
    return raw.split(b"\0")[0].decode("utf-8", "replace").strip()
