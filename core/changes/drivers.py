"""MOD-01 in a guest's tree: the initramfs with its missing drivers, and the files that keep them in the next one."""

from __future__ import annotations

from typing import NamedTuple

from core.changes.initramfs import (
    RULE,
    InitramfsChange,
    NotAddable,
    changed_modules_list,
    dracut_settings,
    initramfs_change,
)
from core.changes.model import FileChange, free_name
from core.guests.filesystems.base import FileSystem
from core.guests.linux.model import LinuxSystem

_TOOLS_LIST = "/etc/initramfs-tools/modules"
_DRACUT_FOLDER = "/etc/dracut.conf.d"
_DRACUT_FILE = "vmimport.conf"


class DriverChanges(NamedTuple):
    """:param initramfs: None where it lacks nothing, or nothing can be added.
    :param content: the initramfs's new bytes.
    :param files: settings for the next kernel's initramfs.
    :param refused: why nothing can be added, "" where nothing speaks against it.
    """

    initramfs: InitramfsChange | None = None
    content: bytes = b""
    files: tuple[FileChange, ...] = ()
    refused: str = ""


def driver_changes(tree: FileSystem, system: LinuxSystem) -> DriverChanges:
    """What MOD-01 changes.

    :raises GuestError: a file is there and cannot be read.
    """
    try:
        found = initramfs_change(tree, system)
    except NotAddable as error:
        return DriverChanges(refused=str(error))
    if found is None:
        return DriverChanges()
    change, content = found
    return DriverChanges(change, content, _kept_by(tree, change.drivers))


def _kept_by(tree: FileSystem, drivers: tuple[str, ...]) -> tuple[FileChange, ...]:
    before = tree.read_text(_TOOLS_LIST)
    if before is not None:
        node = tree.resolve(_TOOLS_LIST)
        after = changed_modules_list(before, drivers)
        if node is None or after == before:
            return ()
        return (
            FileChange(
                path=node.path, before=before, after=after, backup=free_name(tree, node.path), rules=(RULE,)
            ),
        )
    folder = tree.resolve(_DRACUT_FOLDER)
    if folder is None or tree.exists(f"{folder.path}/{_DRACUT_FILE}"):
        return ()
    return (
        FileChange(
            path=f"{folder.path}/{_DRACUT_FILE}", before="", after=dracut_settings(drivers), backup="", rules=(RULE,)
        ),
    )  # fmt: skip
