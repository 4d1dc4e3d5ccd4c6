"""From a device's name in fstab to the volume that it is, and from there to what lies where in the guest's tree."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from core.errors import GuestError
from core.guests.filesystems.base import FileSystem
from core.guests.layout import DiskLayout, EfiSystem, Volume, VolumeGroup, VolumeKind
from core.guests.linux.files import GuestFiles
from core.guests.linux.fstab import read_crypttab, read_fstab
from core.guests.linux.model import CryptEntry, FstabEntry

_DISK_NAME = re.compile(r"/dev/(?:(?:[shv]|xv)d(?P<letters>[a-z]{1,2})(?P<number>\d{0,3}))")
_NUMBERED_DISK = re.compile(r"/dev/(?:nvme(?P<nvme>\d{1,2})n1|mmcblk(?P<mmc>\d))(?:p(?P<number>\d{1,3}))?")
_TAGS = {
    "by-uuid": "UUID", "by-label": "LABEL", "by-partuuid": "PARTUUID", "by-partlabel": "PARTLABEL",
}  # fmt: skip
_HEX = re.compile(r"\\x([0-9a-fA-F]{2})")
_NOT_ON_DISKS = frozenset({
    "proc", "sysfs", "tmpfs", "devpts", "devtmpfs", "swap", "nfs", "nfs4", "cifs", "smbfs", "smb3", "sshfs", "fuse.sshfs", "vboxsf",
    "debugfs", "securityfs", "cgroup", "usbfs", "hugetlbfs", "none", "autofs", "overlay", "iso9660", "udf",
})  # fmt: skip
_UUID_OF_ROOT = re.compile(r"(?:^|,)subvol=([^,]+)")


class Layout(Protocol):
    """How the disks are cut up: a :class:`core.guests.model.Guest` or a :class:`core.guests.volumes.VolumeMap`."""

    @property
    def layouts(self) -> Sequence[DiskLayout]: ...
    @property
    def volumes(self) -> Sequence[Volume]: ...
    @property
    def volume_groups(self) -> Sequence[VolumeGroup]: ...
    @property
    def efi(self) -> Sequence[EfiSystem]: ...


class VolumeMap(Layout, Protocol):
    """What is needed of :class:`core.guests.volumes.VolumeMap`."""

    def open(self, volume_id: str, subvolume: str = "") -> FileSystem:
        """:raises GuestError: it cannot be read."""


@dataclass(frozen=True, slots=True)
class Mount:
    """A volume that fstab puts into the tree.

    :param subvolume: of a Btrfs volume, as ``subvol=`` names it, without a slash before it; "" for its default.
    """

    volume: str
    subvolume: str = ""


def mounts(root_fs: FileSystem, context: VolumeMap) -> dict[str, str]:
    """Mount point -> volume id, as the root's fstab says. Entries whose device is on no disk here are left out."""
    return {point: mount.volume for point, mount in mount_points(root_fs, context).items()}


def mount_points(root_fs: FileSystem, context: VolumeMap) -> dict[str, Mount]:
    """As :func:`mounts`, with the Btrfs subvolume where an entry names one.

    A tree that is not readable, or has no fstab, has no mounts: nothing is raised.
    """
    files = GuestFiles(root_fs)
    try:
        entries = read_fstab(files).value or ()
        opened = read_crypttab(files)
    except GuestError:
        return {}
    return mounts_of(entries, context, opened)


def mounts_of(
    entries: Sequence[FstabEntry], context: VolumeMap, opened: Sequence[CryptEntry] = ()
) -> dict[str, Mount]:
    found: dict[str, Mount] = {}
    for entry in entries:
        if not entry.mount.startswith("/") or entry.type in _NOT_ON_DISKS or "bind" in entry.options:
            continue
        volume = resolve_device(entry.device, context, opened)
        if volume is None:
            continue
        point = posixpath.normpath(entry.mount)
        if "noauto" in entry.options and point in found:
            continue
        named = _UUID_OF_ROOT.search(",".join(entry.options))
        found[point] = Mount(volume.id, named[1].strip("/") if named else "")
    return found


def resolve_device(device: str, context: Layout, opened: Sequence[CryptEntry] = ()) -> Volume | None:
    """The volume that a device's name (``UUID=…``, ``/dev/sda1``, ``/dev/mapper/vg-root`` …) means, None if it is not here.

    ``/dev/sdb`` and its like are resolved by the disks' order, which is how a kernel would usually number them.

    :param opened: crypttab, whose names are device-mapper devices.
    """
    tag, equals, value = device.partition("=")
    if equals and tag.isupper():
        return _by_tag(tag, value.strip("\"'"), context)
    path = posixpath.normpath(device)
    folder, name = posixpath.split(path)
    if folder.startswith("/dev/disk/"):
        return _by_link(posixpath.basename(folder), name, context)
    if folder == "/dev/mapper":
        return _by_mapper(name, context, opened)
    match = _DISK_NAME.fullmatch(path)
    if match:
        return _by_number(_letters_index(match["letters"]), match["number"], context)
    match = _NUMBERED_DISK.fullmatch(path)
    if match:
        return _by_number(int(match["nvme"] or match["mmc"]) + 1, match["number"] or "", context)
    return _volume(context, path.removeprefix("/dev/")) if path.startswith("/dev/") else None


def _letters_index(letters: str) -> int:
    """``a`` -> 1, ``z`` -> 26, ``aa`` -> 27."""
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - ord("a") + 1
    return index


def _volume(context: Layout, identifier: str) -> Volume | None:
    return next((volume for volume in context.volumes if volume.id == identifier), None)


def _by_number(disk: int, partition: str, context: Layout) -> Volume | None:
    return _volume(context, f"disk{disk}/part{partition}" if partition else f"disk{disk}")


def _by_tag(tag: str, value: str, context: Layout) -> Volume | None:
    wanted = value.lower()
    if tag == "UUID":
        usable = [
            volume for volume in context.volumes if volume.kind not in {VolumeKind.LVM2, VolumeKind.MD_RAID}
        ]
        return next((volume for volume in usable if volume.uuid.lower() == wanted), None)
    if tag == "LABEL":
        return next((volume for volume in context.volumes if volume.label and volume.label == value), None)
    if tag in {"PARTUUID", "PARTLABEL"}:
        return _by_partition(tag, wanted, context)
    return None


def _by_partition(tag: str, wanted: str, context: Layout) -> Volume | None:
    for volume in context.volumes:
        if tag == "PARTUUID" and volume.partition_uuid and volume.partition_uuid.lower() == wanted:
            return volume
    for layout in context.layouts:
        for partition in layout.partitions:
            by_signature = f"{layout.signature}-{partition.number:02x}".lower()
            if (tag == "PARTUUID" and wanted in {partition.uuid.lower(), by_signature}) or (
                tag == "PARTLABEL" and partition.name.lower() == wanted
            ):
                return _volume(context, f"disk{layout.index}/part{partition.number}")
    return None


def _by_link(kind: str, name: str, context: Layout) -> Volume | None:
    """udev's links. by-id and by-path name hardware, so only the partition's number helps, and only on a single disk."""
    name = _HEX.sub(lambda match: chr(int(match[1], 16)), name)
    if kind in _TAGS:
        return _by_tag(_TAGS[kind], name, context)
    if kind == "by-id" and name.startswith("dm-name-"):
        return _by_mapper(name.removeprefix("dm-name-"), context, ())
    match = re.search(r"-part(\d{1,3})$", name[-16:])
    if match and len(context.layouts) == 1:
        return _by_number(context.layouts[0].index, match[1], context)
    return None


def _by_mapper(name: str, context: Layout, opened: Sequence[CryptEntry]) -> Volume | None:
    """``vg--one-root``: device mapper doubles the dashes within names and joins the two names with a single one."""
    match = re.fullmatch(r"((?:[^-]|--){1,128})-((?:[^-]|--){1,128})", name)
    if match:
        found = _volume(context, "/".join(part.replace("--", "-") for part in match.groups()))
        if found is not None:
            return found
    entry = next((entry for entry in opened if entry.name == name), None)
    if entry is None or entry.device == f"/dev/mapper/{name}":
        return None
    return resolve_device(entry.device, context)
