"""The planning child's work on Windows: its registry, and what a disk that becomes one with an MBR needs in its files."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass

from core.changes.bios_boot import bios_store, mounted_devices
from core.changes.diffs import registry_difference
from core.changes.hive import MAX_HIVE, NotEditable, changed_hive
from core.changes.model import free_name
from core.changes.partition_table import RULE, NotConvertible, TableChange, table_change, with_hidden_sectors
from core.changes.windows import windows_changes
from core.guests.filesystems.base import FileSystem
from core.guests.layout import DiskLayout
from core.guests.roots import Root
from core.guests.volumes import VolumeMap
from core.guests.windows import read_windows
from core.guests.windows.hives import MAX_LOG, Hive

_EFI_STORE, _BIOS_STORE = "/EFI/Microsoft/Boot/BCD", "/Boot/BCD"
_MANAGER, _MANAGER_SOURCE = "/bootmgr", "/Windows/Boot/PCAT/bootmgr"
_LOGS = (".LOG1", ".LOG2", ".LOG")


@dataclass(frozen=True, slots=True)
class Found:
    """One change, with its bytes. :param before: None for a file that is not there."""

    path: str
    backup: str
    rules: tuple[str, ...]
    diff: str
    before: bytes | None
    after: bytes


@dataclass(frozen=True, slots=True)
class Conversion:
    """A disk that can be converted. :param files: new files on the partition with Windows, by path."""

    table: TableChange
    layout: DiskLayout
    diff: str
    files: dict[str, bytes]


def read_conversion(root: Root, volumes: VolumeMap) -> Conversion | None:
    """What the conversion of a Windows disk from GPT to MBR takes; None where it has no GPT.

    :raises NotConvertible: the table, or a file that is not there, speaks against it.
    :raises NotEditable: the boot store does.
    :raises GuestError: something cannot be read.
    """
    volume = root.volume
    layout = next((one for one in volumes.layouts if one.index in volume.disks), None)
    if layout is None or volume.partition is None or layout.table.value != "gpt":
        return None
    table = table_change(layout, volume.partition)
    with_hidden_sectors(volumes.reader(volume.id).read_at(0, 512), volume.offset or 0)
    system = next((volumes.volume(efi.volume) for efi in volumes.efi), None)
    if system is None or layout.index not in system.disks:
        raise NotConvertible("there is no EFI system partition on its disk")
    esp = volumes.open(system.id)
    store, manager = esp.read(_EFI_STORE, MAX_HIVE), root.fs.read(_MANAGER_SOURCE)
    for name, data in ((_EFI_STORE, store), (_MANAGER_SOURCE, manager)):
        if data is None:
            raise NotConvertible(f"{name} is not there")
    assert store is not None  # noqa: S101 - looked at above
    assert manager is not None  # noqa: S101
    if root.fs.exists(_BIOS_STORE):
        raise NotConvertible(f"{_BIOS_STORE} is there already")
    files = {_BIOS_STORE: bios_store(store, _logs(esp, _EFI_STORE), layout, table, system.partition_uuid)}
    if not root.fs.exists(_MANAGER):
        files[_MANAGER] = manager
    old, new = (text.splitlines(keepends=True) for text in (table.listing(layout), table.listing()))
    diff = "".join(difflib.unified_diff(old, new, "GPT", "MBR"))
    return Conversion(table, layout, diff, files)


def windows_edits(
    tree: FileSystem, root: Root, volumes: VolumeMap, notes: list[str], conversion: Conversion | None
) -> Iterator[Found]:
    """The registry's changes, and the conversion's files."""
    system = read_windows(root.fs, root.volume, volumes)
    if system is None:
        return
    path = f"{system.folder}/System32/config/SYSTEM"
    changes = list(windows_changes(system))
    if conversion is not None and (hive := Hive.open(root.fs, path)) is not None:
        changes += mounted_devices(hive, conversion.layout, conversion.table)
    node = tree.resolve(path)
    before = tree.read(node.path, MAX_HIVE) if node is not None and changes else None
    if node is not None and before is not None:
        try:
            after = changed_hive(before, _logs(tree, node.path), changes)
        except NotEditable as error:
            notes.append(f"The registry was not changed (MOD-05): {error}.")
        else:
            shown = registry_difference("SYSTEM", changes)
            yield Found(node.path, free_name(tree, node.path), shown.rules, shown.text, before, after)
    for name, data in (conversion.files if conversion else {}).items():
        yield Found(name, "", (RULE,), f"+{name} ({len(data)} bytes)\n", None, data)


def _logs(fs: FileSystem, path: str) -> list[bytes]:
    logs = [fs.read(f"{path}{suffix}", MAX_LOG) for suffix in _LOGS]
    return [log for log in logs if log]
