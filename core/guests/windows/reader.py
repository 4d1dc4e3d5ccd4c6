"""All facts of one Windows installation, from its registry hives and boot store."""

from __future__ import annotations

from typing import Any

from core.errors import GuestError
from core.guests.filesystems.base import FileSystem
from core.guests.layout import Volume
from core.guests.windows.drives import read_drives
from core.guests.windows.identity import read_identity
from core.guests.windows.model import WindowsSystem
from core.guests.windows.network import read_network
from core.guests.windows.registry import Registry
from core.guests.windows.remote_access import read_remote_access
from core.guests.windows.volumes import VolumeSource

_FOLDERS = ("/Windows", "/WINNT")
"""Windows 2000 and what was upgraded from it live in the second."""


def read_windows(fs: FileSystem, root: Volume, context: VolumeSource) -> WindowsSystem | None:
    """The Windows installation on a volume, or None where there is none.

    Facts that cannot be read say why (:meth:`Fact.unreadable`); nothing is raised for a damaged guest.

    :param fs: the volume's file system.
    :param root: the volume itself.
    :param context: the guest's volumes, for the boot store and drive letters that lie elsewhere.
    """
    folder = _windows_folder(fs)
    if folder is None:
        return None
    registry = Registry(fs, folder)
    fields: dict[str, Any] = {}
    for read in (read_identity, read_remote_access, read_network):
        fields.update(read(registry))
    fields["drives"] = read_drives(registry, context)
    hives = tuple(facts for hive in registry.hives() if (facts := hive.facts) is not None)
    return WindowsSystem(root=root.id, where=root.where, folder=folder, hives=hives, **fields)


def _windows_folder(fs: FileSystem) -> str | None:
    for folder in _FOLDERS:
        try:
            if fs.exists(f"{folder}/System32/config/SYSTEM") or fs.exists(
                f"{folder}/System32/config/SOFTWARE"
            ):
                return folder
        except GuestError:
            continue
    return None
