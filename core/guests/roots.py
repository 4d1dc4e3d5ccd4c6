"""Which volumes hold an operating system: Linux roots with what is mounted on them, Windows system volumes.

A volume that another root mounts as its /usr or /home is no root of its own, and the snapshots of a Btrfs root are one
system, not many: they share an ancestor, which every subvolume's entry names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from core.facts import Evidence
from core.guests.attempts import attempt
from core.guests.filesystems import FileSystem, MountedTree
from core.guests.filesystems.base import NodeType
from core.guests.layout import Volume
from core.guests.linux.mounts import Mount, mount_points
from core.guests.volumes import VolumeMap

_WINDOWS = (
    "/Windows/System32/config",
    "/WINNT/System32/config",
)  # the latter: 2000, and 2003 upgraded from it
_PARTS_OF_A_ROOT = frozenset(
    {"/usr", "/usr/local", "/opt", "/var", "/boot", "/home", "/srv", "/tmp", "/root", "/var/lib", "/boot/efi"}  # noqa: S108
)
_MOST_MOUNTS = 32
_MOST_SUBVOLUMES = 64
Trouble = Callable[[Evidence], None]


@dataclass(frozen=True, slots=True)
class Root:
    """A volume (or one subvolume of it) that looks like the root of a system."""

    volume: Volume
    fs: FileSystem
    windows: bool
    subvolume: str = ""


def find_roots(volumes: VolumeMap, trouble: Trouble) -> list[Root]:
    """In the disks' order; a Btrfs volume's default subvolume before its others."""
    candidates = [root for volume in volumes.volumes for root in _candidates(volume, volumes, trouble)]
    mounted = {
        (mount.volume, mount.subvolume)
        for root in candidates
        if not root.windows
        for point, mount in mount_points(root.fs, volumes).items()
        if point in _PARTS_OF_A_ROOT and mount.volume != root.volume.id
    }
    return [root for root in candidates if (root.volume.id, root.subvolume) not in mounted]


def mounted_tree(root: Root, volumes: VolumeMap, trouble: Trouble) -> MountedTree:
    """The root with everything its fstab puts into it that can be read here."""
    mounts: dict[str, FileSystem] = {}
    points = mount_points(root.fs, volumes)
    for point, mount in list(points.items())[:_MOST_MOUNTS]:
        if point == "/" or _is_root_itself(root, mount):
            continue
        volume = volumes.volume(mount.volume)
        if volume is None or not volumes.readable(volume.id):
            continue
        where = f"{volume.where}, {point}"
        fs = attempt(where, trouble, partial(volumes.open, mount.volume, mount.subvolume), None)
        if fs is not None:
            mounts[point] = fs
    return MountedTree(root.fs, mounts)


def _is_root_itself(root: Root, mount: Mount) -> bool:
    return mount.volume == root.volume.id and mount.subvolume.strip("/") == root.subvolume


def _candidates(volume: Volume, volumes: VolumeMap, trouble: Trouble) -> list[Root]:
    none: list[Root] = []
    return attempt(volume.where, trouble, lambda: list(_roots_on(volume, volumes)), none)


def _roots_on(volume: Volume, volumes: VolumeMap) -> Iterator[Root]:
    if not volumes.readable(volume.id):
        return
    fs = volumes.open(volume.id)
    if volume.subvolumes:
        yield from _subvolume_roots(volume, volumes, fs)
        return
    kind = _kind(fs)
    if kind is not None:
        yield Root(volume, fs, windows=kind)


def _kind(fs: FileSystem) -> bool | None:
    """True: Windows; False: Linux; None: no root."""
    if any(fs.is_directory(path) for path in _WINDOWS):
        return True
    return False if fs.is_directory("/etc") and (_there(fs, "/usr") or _there(fs, "/bin")) else None


def _there(fs: FileSystem, path: str) -> bool:
    """A folder, or a link to one that may lie on a volume not mounted yet (/bin -> usr/bin)."""
    node = fs.lookup(path)
    return node is not None and node.type in (NodeType.DIRECTORY, NodeType.LINK)


def _subvolume_roots(volume: Volume, volumes: VolumeMap, default: FileSystem) -> Iterator[Root]:
    """One root for each family of subvolumes: the default one if it is a root, else the one with the shortest path."""
    from core.guests.filesystems.btrfs import BtrfsFileSystem

    if not isinstance(default, BtrfsFileSystem):
        return
    families: set[str] = set()
    if _kind(default) is False:
        families.add(default.family(default.subvolume))
        yield Root(volume, default, windows=False, subvolume=default.subvolume)
    others = [path for path in default.subvolumes if path != default.subvolume]
    for path in sorted(others, key=lambda each: (each.count("/"), len(each), each))[:_MOST_SUBVOLUMES]:
        family = default.family(path)
        if family in families:
            continue
        fs = volumes.open(volume.id, path)
        # A container's root has no kernel modules; a system's has.
        if _kind(fs) is False and (fs.list("/usr/lib/modules") or fs.list("/lib/modules")):
            families.add(family)
            yield Root(volume, fs, windows=False, subvolume=path)
