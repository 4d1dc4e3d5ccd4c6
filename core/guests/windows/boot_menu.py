"""The boot menu: operating systems in the BCD store, or in boot.ini before Windows Vista.

The store lies on the system partition, which need not be the one with Windows: ``\\Boot\\BCD`` on the active partition of
an MBR disk, ``\\EFI\\Microsoft\\Boot\\BCD`` on the EFI system partition.
Source: [MS-BCD] https://learn.microsoft.com/previous-versions/windows/desktop/bcd/boot-configuration-data-portal
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from core.errors import GuestError
from core.facts import Fact
from core.guests.filesystems.base import FileSystem
from core.guests.layout import TableKind, Volume, VolumeKind
from core.guests.windows.hives import Hive, Key, printable
from core.guests.windows.model import BootEntry
from core.guests.windows.volumes import VolumeSource

_BIOS_STORE, _EFI_STORE = "/Boot/BCD", "/EFI/Microsoft/Boot/BCD"
_BOOT_INI = "/boot.ini"
_MAX_BOOT_INI = 64 << 10
_MAX_VOLUMES = 64
_MAX_OBJECTS = 512

_MANAGER = "{9dea862c-5cdd-4e70-acc1-f32b344d4795}"
_OS_LOADER, _OLD_LOADER, _BOOT_SECTOR = 0x10200003, 0x10300006, 0x10400008
_PATH, _DESCRIPTION = "12000002", "12000004"
_OS_DEVICE, _SYSTEM_ROOT, _WIN_PE = "21000001", "22000002", "26000022"
_DEFAULT, _DISPLAY_ORDER = "23000003", "24000001"

Menu = Fact[tuple[BootEntry, ...]]


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A file system that may hold the store; the lower the rank, the likelier the firmware starts from it."""

    rank: int
    fs: FileSystem
    path: str


@dataclass(frozen=True, slots=True)
class _Menu:
    where: str
    entries: tuple[BootEntry, ...]
    systems: int


def read_boot_menu(fs: FileSystem, root: Volume, context: VolumeSource) -> dict[str, Any]:
    """``boot_entries`` (distinct systems) and ``boot_menu`` (every entry) of the store that the firmware starts from."""
    where = fs.place(_BIOS_STORE)
    trouble: GuestError | None = None
    for candidate in _candidates(fs, root, context):
        try:
            menu = _read(candidate)
        except GuestError as error:
            trouble, where = error, candidate.fs.place(candidate.path)
            continue
        if menu is not None:
            return {
                "boot_entries": Fact[int].read(menu.systems, menu.where),
                "boot_menu": Menu.read(menu.entries, menu.where),
            }
    code = trouble.code if trouble is not None else "guest.bcd-missing"
    return {"boot_entries": Fact[int].unreadable(code, where), "boot_menu": Menu.unreadable(code, where)}


def _candidates(fs: FileSystem, root: Volume, context: VolumeSource) -> list[_Candidate]:
    gpt = {layout.index for layout in context.layouts if layout.table is TableKind.GPT}
    active = {
        (layout.index, part.number) for layout in context.layouts for part in layout.partitions if part.active
    }
    systems = {efi.volume for efi in context.efi}
    found = []
    for volume, its in _file_systems(fs, root, context):
        by_uefi = volume.id in systems and bool(gpt.intersection(volume.disks))
        for path in (_EFI_STORE, _BIOS_STORE, _BOOT_INI):
            try:
                there = its.exists(path)
            except GuestError:
                there = False
            if there:
                is_active = any((disk, volume.partition) in active for disk in volume.disks)
                wanted = by_uefi if path == _EFI_STORE else is_active
                rank = 0 if wanted else 1 if volume.id == root.id else 2
                found.append(_Candidate(rank + (3 if path == _BOOT_INI else 0), its, path))
    return sorted(found, key=lambda candidate: candidate.rank)


def _file_systems(fs: FileSystem, root: Volume, context: VolumeSource) -> Iterator[tuple[Volume, FileSystem]]:
    yield root, fs
    for volume in list(context.volumes)[:_MAX_VOLUMES]:
        if volume.id == root.id or volume.encrypted or volume.kind not in (VolumeKind.NTFS, VolumeKind.FAT):
            continue
        try:
            yield volume, context.open(volume.id)
        except GuestError:
            continue


def _read(candidate: _Candidate) -> _Menu | None:
    if candidate.path == _BOOT_INI:
        return _boot_ini(candidate.fs)
    hive = Hive.open(candidate.fs, candidate.path)
    objects = hive.key("Objects") if hive is not None else None
    return _store(objects) if objects is not None else None


def _store(objects: Key) -> _Menu:
    default, order = _menu_of_manager(objects)
    entries: list[BootEntry] = []
    systems: set[tuple[bytes, str]] = set()
    for name in objects.names()[:_MAX_OBJECTS]:
        entry = objects.child(name)
        kind = _type(entry)
        elements = entry.child("Elements") if entry is not None else None
        if entry is None or elements is None:
            continue
        if kind != _OS_LOADER and not (kind in (_OLD_LOADER, _BOOT_SECTOR) and name.lower() in order):
            continue
        if any(_data(elements, _WIN_PE)):
            continue  # the recovery environment and setup media are loaders too
        loader = _text(elements, _PATH)
        systems.add((_data(elements, _OS_DEVICE), _text(elements, _SYSTEM_ROOT).lower() or loader.lower()))
        entries.append(
            BootEntry(
                name=_text(elements, _DESCRIPTION),
                loader=loader,
                where=elements.where,
                default=name.lower() == default,
            )
        )
    return _Menu(objects.where, tuple(entries), len(systems))


def _menu_of_manager(objects: Key) -> tuple[str, frozenset[str]]:
    """The default entry and those shown, as the boot manager's object names them."""
    manager = objects.child(_MANAGER)
    elements = manager.child("Elements") if manager is not None else None
    if elements is None:
        return "", frozenset()
    shown = elements.child(_DISPLAY_ORDER)
    value = shown.value("Element") if shown is not None else None
    order = frozenset(text.lower() for text in value.texts) if value is not None else frozenset()
    return _text(elements, _DEFAULT).lower(), order


def _type(entry: Key | None) -> int:
    description = entry.child("Description") if entry is not None else None
    value = description.value("Type") if description is not None else None
    return (value.integer or 0) if value is not None else 0


def _data(elements: Key, element: str) -> bytes:
    key = elements.child(element)
    value = key.value("Element") if key is not None else None
    return value.data if value is not None else b""


def _text(elements: Key, element: str) -> str:
    key = elements.child(element)
    value = key.value("Element") if key is not None else None
    return value.text if value is not None else ""


def _boot_ini(fs: FileSystem) -> _Menu | None:
    """``multi(0)disk(0)rdisk(0)partition(1)\\WINDOWS="Windows Server 2003, Standard" /fastdetect``"""
    data = fs.read(_BOOT_INI, _MAX_BOOT_INI)
    if data is None:
        return None
    section, default = "", ""
    entries: list[BootEntry] = []
    for number, raw in enumerate(data.decode("cp1252", "replace").splitlines(), start=1):
        line = raw.strip()
        if line.startswith("["):
            section = line.strip("[]").lower()
            continue
        path, equals, rest = line.partition("=")
        path = path.strip()
        if section == "boot loader" and path.lower() == "default":
            default = rest.strip().lower()
        if section != "operating systems" or not equals or "/cmdcons" in rest.lower():
            continue
        if len(entries) == _MAX_OBJECTS:
            break
        name = rest.split('"')[1] if rest.count('"') > 1 else rest.strip()
        entries.append(
            BootEntry(
                name=printable(name),
                loader=printable(path),
                where=fs.place(_BOOT_INI, number),
                default=path.lower() == default,
            )
        )
    systems = {entry.loader.lower() for entry in entries}
    return _Menu(fs.place(_BOOT_INI), tuple(entries), len(systems))
