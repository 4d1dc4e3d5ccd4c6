"""A changed file, with its original."""

from __future__ import annotations

import difflib
import posixpath

from core.facts import Frozen
from core.guests.filesystems.base import FileSystem

SUFFIX = ".vmimport"
_SCANNED = (
    "/etc/network/interfaces.d",
    "/etc/sysconfig/network-scripts",
    "/etc/sysconfig/network",
    "/etc/NetworkManager/system-connections",
    "/etc/netplan",
    "/etc/systemd/network",
    "/etc/udev/rules.d",
    "/boot/loader/entries",
)


class FileChange(Frozen):
    """One file before and after.

    Texts hold bytes that are no UTF-8 as surrogates, as :meth:`FileSystem.read_text` gives them; write them back with
    ``surrogateescape``.

    :param path: in the guest, all links resolved by the caller's tree.
    :param backup: where the original is kept beside it (MOD-07); "" for a file that was not there.
    :param rules: the MOD rules that apply: ``MOD-02`` …
    """

    path: str
    before: str
    after: str
    backup: str
    rules: tuple[str, ...]


def backup_path(path: str) -> str:
    """The original's new name at the same location.

    Folders whose every file is read at boot get a hidden name: a readable copy of the old settings would be taken as settings.
    """
    folder, name = posixpath.split(path)
    return posixpath.join(folder, f".{name}{SUFFIX}" if folder in _SCANNED else f"{name}{SUFFIX}")


def free_name(tree: FileSystem, path: str) -> str:
    """A name for the original that nothing has yet: an image may have been imported before."""
    wanted = candidate = backup_path(path)
    number = 1
    while tree.lookup(candidate) is not None:
        number += 1
        candidate = f"{wanted}.{number}"
    return candidate


def unified_diff(change: FileChange) -> str:
    """The change as a unified diff (three lines of context)."""
    return "".join(
        difflib.unified_diff(
            change.before.splitlines(keepends=True),
            change.after.splitlines(keepends=True),
            fromfile=change.path,
            tofile=change.path,
        )
    )
