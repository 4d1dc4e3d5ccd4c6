"""From a device's name, which EC2 gives differently, to a name that the disk itself carries."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence

from core.guests.layout import Volume, VolumeKind
from core.guests.linux.model import CryptEntry
from core.guests.linux.mounts import Layout, resolve_device

_EXT = frozenset({VolumeKind.EXT2, VolumeKind.EXT3, VolumeKind.EXT4})
_KINDS = {
    "ext2": _EXT, "ext3": _EXT, "ext4": _EXT,
    "xfs": frozenset({VolumeKind.XFS}), "btrfs": frozenset({VolumeKind.BTRFS}), "jfs": frozenset({VolumeKind.JFS}),
    "reiserfs": frozenset({VolumeKind.REISERFS}), "swap": frozenset({VolumeKind.SWAP}),
    "vfat": frozenset({VolumeKind.FAT}), "msdos": frozenset({VolumeKind.FAT}),
    "ntfs": frozenset({VolumeKind.NTFS}), "ntfs-3g": frozenset({VolumeKind.NTFS}), "ntfs3": frozenset({VolumeKind.NTFS}),
}  # fmt: skip
_BY_HARDWARE = re.compile(r"/dev/disk/by-(?:id|path|diskseq)/.*")
_STABLE_LINK = re.compile(r"/dev/disk/by-(?:uuid|label|partuuid|partlabel)/.*")


class Devices:
    """The devices of one guest, by all the names that its files may use."""

    def __init__(self, guest: Layout, crypttab: Sequence[CryptEntry] = ()) -> None:
        self._guest, self._crypttab = guest, crypttab

    def find(self, device: str, kind: str = "auto") -> Volume | None:
        """The volume that a name means here; None when there is none, or it holds something else than ``kind``.

        :param kind: type of the file system as fstab names it.
        """
        volume = resolve_device(device, self._guest, self._crypttab)
        wanted = _KINDS.get(kind)
        if volume is None or (wanted and volume.kind not in wanted and not volume.encrypted):
            return None
        return volume

    def is_stable(self, device: str) -> bool:
        """Whether the name stays right on other hardware: a tag, a link by content, a logical volume, a mapped device."""
        if "=" in device or _STABLE_LINK.fullmatch(device):
            return True
        if device.startswith("/dev/mapper/"):
            return True
        volume = resolve_device(device, self._guest)
        return volume is not None and not _is_plain(device) and volume.offset is None

    def persistent(self, device: str, kind: str = "auto", *, early: bool = False) -> str | None:
        """``UUID=…`` (or ``PARTUUID=…``) for a name that depends on the hardware; None when it cannot be told.

        :param early: for a kernel without initramfs, which can look up ``PARTUUID=`` only.
        """
        volume = self.find(device, kind)
        if volume is None or volume.encrypted:
            return None
        by_partition = f"PARTUUID={volume.partition_uuid}" if volume.partition_uuid else None
        if early:
            return by_partition
        return f"UUID={volume.uuid}" if volume.uuid else by_partition


def _is_plain(device: str) -> bool:
    return bool(_BY_HARDWARE.fullmatch(device)) or posixpath.dirname(device) == "/dev"
