"""The planning child's work: every change of the guest, found by the functions that the preview uses too, and its place."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from core.changes import driver_changes, linux_changes
from core.changes.diffs import listed
from core.changes.hive import NotEditable
from core.changes.model import unified_diff
from core.changes.partition_table import NotConvertible
from core.errors import GuestError
from core.facts import Evidence
from core.guests.attempts import attempt
from core.guests.filesystems.base import FileSystem
from core.guests.filesystems.tree import MountedTree
from core.guests.linux import read_linux
from core.guests.linux.model import LinuxSystem
from core.guests.roots import Root, find_roots, mounted_tree
from core.guests.volumes import VolumeMap, map_volumes
from core.sandbox.appliance.kernels import MAX_KERNEL, gather
from core.sandbox.engine.finding_windows import Conversion, Found, read_conversion, windows_edits
from core.sandbox.engine.planning import opened_disks

log = logging.getLogger(__name__)


def find_edits(paths: Sequence[Path], folder: Path, *, to_mbr: bool = False) -> dict[str, Any]:
    """Every change and its place; the new contents are written to ``folder``."""
    found: list[dict[str, Any]] = []
    notes: list[str] = []
    answer: dict[str, Any] = {"found": found, "notes": notes}
    with opened_disks(paths) as disks:
        volumes = map_volumes(disks)
        for root in find_roots(volumes, _trouble):
            tree = MountedTree(root.fs, {}) if root.windows else mounted_tree(root, volumes, _trouble)
            if root.windows:
                conversion = _conversion(root, volumes, notes) if to_mbr else None
                changes = windows_edits(tree, root, volumes, notes, conversion)
                if conversion is not None:
                    answer |= {
                        "table": conversion.table.model_dump(mode="json"),
                        "table_diff": conversion.diff,
                    }
            else:
                changes = _linux_changes(tree, root, volumes, notes)
            for change in changes:
                content = f"content-{len(found)}"
                (folder / content).write_bytes(change.after)
                found.append({**_placed(change, root, tree, volumes), "content": content})
    return answer


def _conversion(root: Root, volumes: VolumeMap, notes: list[str]) -> Conversion | None:
    try:
        return read_conversion(root, volumes)
    except (NotConvertible, NotEditable, GuestError) as error:
        notes.append(f"The disk was not converted from GPT to MBR (MOD-06): {error}.")
        return None


def _linux_systems(volumes: VolumeMap) -> Iterator[tuple[Root, MountedTree, LinuxSystem]]:
    for root in find_roots(volumes, _trouble):
        if root.windows:
            continue
        tree = mounted_tree(root, volumes, _trouble)
        system = _system(tree, root, volumes)
        if system is not None:
            yield root, tree, system


def _system(tree: FileSystem, root: Root, volumes: VolumeMap) -> LinuxSystem | None:
    """None, too, where it is so damaged that nobody can tell."""
    return attempt(root.fs.where, _trouble, partial(read_linux, tree, root.volume, volumes), None)


def _linux_changes(tree: FileSystem, root: Root, volumes: VolumeMap, notes: list[str]) -> Iterator[Found]:
    system = _system(tree, root, volumes)
    if system is None:
        return
    drivers = driver_changes(tree, system)
    if drivers.refused:
        notes.append(f"No drivers were added (MOD-01): {drivers.refused}.")
    for change in (*linux_changes(tree, system, volumes), *drivers.files):
        before = _bytes(change.before) if change.backup else None
        yield Found(
            change.path, change.backup, change.rules, unified_diff(change), before, _bytes(change.after)
        )
    added = drivers.initramfs
    if added is not None:
        before = tree.read(added.path, 1 << 31)
        yield Found(added.path, added.backup, added.rules, listed(added), before, drivers.content)


def _placed(change: Found, root: Root, tree: MountedTree, volumes: VolumeMap) -> dict[str, Any]:
    """The change with the volume that holds the file, and its path in there."""
    point = next((point for point in tree.mounts if change.path.startswith(f"{point}/")), "")
    volume, subvolume = _volume_of(tree.mounts[point], volumes) if point else (root.volume.id, root.subvolume)
    return {
        "path": change.path, "backup": change.backup, "rules": change.rules, "diff": change.diff,
        "volume": volume, "subvolume": subvolume, "inner": change.path[len(point) :],
        "inner_backup": change.backup[len(point) :],
        "digest": "" if change.before is None else hashlib.sha256(change.before).hexdigest(),
    }  # fmt: skip


def _volume_of(fs: FileSystem, volumes: VolumeMap) -> tuple[str, str]:
    """Id of the volume that holds an opened file system, and the subvolume."""
    return next((name for name, known in volumes.opened.items() if known is fs), ("", ""))


def find_kernel(paths: Sequence[Path], folder: Path, needs: Sequence[str]) -> dict[str, Any]:
    """The guest's default kernel, its parts written to ``folder``."""
    with opened_disks(paths) as disks:
        for _, tree, system in _linux_systems(map_volumes(disks)):
            kernel = system.default_kernel or next(iter(system.kernels), None)
            if kernel is None or not kernel.path or kernel.architecture not in {"x86_64", ""}:
                continue

            def read(path: str, tree: FileSystem = tree) -> bytes | None:
                try:
                    return tree.read(path, MAX_KERNEL)
                except GuestError as error:
                    log.info("%s: %s", path, error)
                    return None

            parts = gather(kernel.release, kernel.path, read, needs)
            if parts is None:
                continue
            (folder / "guest-kernel").write_bytes(parts.image)
            names = {}
            for number, (path, data) in enumerate(parts.modules.items()):
                names[path] = f"guest-module-{number}"
                (folder / names[path]).write_bytes(data)
            told = {"release": parts.release, "image": "guest-kernel", "modules": names}
            return {"found": [{**told, "dependencies": parts.dependencies}]}
    return {"found": []}


def _trouble(evidence: Evidence) -> None:
    log.info("%s: %s", evidence.where, evidence.value)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")
