"""All facts of one Windows installation, from its registry hives and boot store."""

from __future__ import annotations

from typing import Any

from core.errors import GuestError
from core.guests.filesystems.base import FileSystem
from core.guests.layout import Volume
from core.guests.windows.accounts import read_accounts
from core.guests.windows.boot_menu import read_boot_menu
from core.guests.windows.dotnet import read_dotnet
from core.guests.windows.drives import read_drives
from core.guests.windows.identity import read_identity
from core.guests.windows.model import WindowsSystem
from core.guests.windows.network import read_network
from core.guests.windows.origin import read_origin
from core.guests.windows.programs import known, read_programs
from core.guests.windows.registry import Registry
from core.guests.windows.remote_access import read_remote_access
from core.guests.windows.setup_state import read_setup_state
from core.guests.windows.upkeep import read_upkeep
from core.guests.windows.volumes import VolumeSource

_FOLDERS = ("/Windows", "/WINNT")
"""Windows 2000 and what was upgraded from it live in the second."""


def read_windows(fs: FileSystem, root: Volume, context: VolumeSource) -> WindowsSystem | None:
    """The Windows installation on a volume, or None where there is none.

    Facts that cannot be read say why (:meth:`Fact.unreadable`).

    :param fs: the volume's file system.
    :param root: the volume itself.
    :param context: the guest's volumes, for the boot store and drive letters that lie elsewhere.
    :raises GuestError: so damaged that whether there is a Windows cannot be told.
    """
    folder = _windows_folder(fs)
    if folder is None:
        return None
    registry = Registry(fs, folder)
    fields: dict[str, Any] = {}
    for read in (
        read_identity,
        read_remote_access,
        read_network,
        read_dotnet,
        read_upkeep,
        read_setup_state,
        read_programs,
    ):
        fields.update(read(registry))
    fields["software"], conversion = known(fields["software"])
    fields["origin"] = read_origin(registry, conversion)
    fields["accounts"] = read_accounts(registry)
    fields["directory_database"] = registry.system.text(
        registry.current(r"Services\NTDS\Parameters"), "DSA Database file"
    )
    fields["drives"] = read_drives(registry, context)
    fields.update(read_boot_menu(fs, root, context))
    hives = tuple(facts for hive in registry.hives() if (facts := hive.facts) is not None)
    return WindowsSystem(root=root.id, where=root.where, folder=folder, hives=hives, **fields)


def _windows_folder(fs: FileSystem) -> str | None:
    trouble: GuestError | None = None
    for folder in _FOLDERS:
        try:
            if fs.exists(f"{folder}/System32/config/SYSTEM") or fs.exists(
                f"{folder}/System32/config/SOFTWARE"
            ):
                return folder
        except GuestError as error:
            trouble = error
    if trouble is not None:
        raise trouble
    return None
