"""All changes of a Linux guest, found in its tree: which files there are, and what becomes of each."""

from __future__ import annotations

import fnmatch
import posixpath
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from core.changes import network
from core.changes.devices import Devices
from core.changes.fstab import changed_fstab
from core.changes.grub import changed_command_lines, changed_default_grub, changed_grub_cfg
from core.changes.grub_legacy import changed_menu_lst
from core.changes.kernel_arguments import changed_arguments
from core.changes.model import FileChange, free_name
from core.guests.filesystems.base import FileSystem
from core.guests.linux.model import LinuxSystem
from core.guests.linux.mounts import Layout

MAX_FILE = 1 << 20
"""Largest configuration file that is looked at, in bytes."""
MAX_FILES = 200
"""Most files of one folder."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of file: where it lies, and what mends it.

    :param folder: with ``pattern`` for the names in it; ``ignored`` names are backups of somebody else.
    """

    rule: str
    folder: str
    pattern: str
    mend: Callable[[str, str, Devices], str]


def _text(mend: Callable[[str], str]) -> Callable[[str, str, Devices], str]:
    return lambda text, _name, _devices: mend(text)


def _devices(mend: Callable[[str, Devices], str]) -> Callable[[str, str, Devices], str]:
    return lambda text, _name, devices: mend(text, devices)


_NAMED = lambda text, name, _devices: network.changed_ifcfg(text, name)  # noqa: E731 - one of a family
_RED_HAT, _SUSE = "/etc/sysconfig/network-scripts", "/etc/sysconfig/network"
_KINDS = (
    _Kind("MOD-02", "/etc/network", "interfaces", _text(network.changed_interfaces)),
    _Kind("MOD-02", "/etc/network/interfaces.d", "*", _text(network.changed_interfaces)),
    _Kind("MOD-02", _RED_HAT, "ifcfg-*", _NAMED),
    _Kind("MOD-02", _RED_HAT, "route*-*", _text(network.changed_routes)),
    _Kind("MOD-02", _SUSE, "ifcfg-*", _NAMED),
    _Kind("MOD-02", _SUSE, "ifroute-*", _text(network.changed_routes)),
    _Kind("MOD-02", _SUSE, "routes", _text(network.changed_routes)),
    _Kind("MOD-02", "/etc/sysconfig", "network", _text(network.changed_sysconfig_network)),
    _Kind("MOD-02", "/etc/netplan", "*.yaml", _text(network.changed_netplan)),
    _Kind("MOD-02", "/etc/NetworkManager/system-connections", "*", _text(network.changed_connection)),
    _Kind("MOD-02", "/etc/systemd/network", "*.network", _text(network.changed_networkd)),
    _Kind("MOD-02", "/etc/wicked/ifconfig", "*.xml", _text(network.changed_wicked)),
    _Kind("MOD-02", "/etc/udev/rules.d", "*persistent*net*.rules", _text(network.changed_udev_rules)),
    _Kind("MOD-03", "/etc", "fstab", _devices(changed_fstab)),
    _Kind("MOD-04", "/etc/default", "grub", _devices(changed_default_grub)),
    _Kind("MOD-04", "/etc/kernel", "cmdline", _devices(changed_arguments)),
    _Kind("MOD-04", "/boot/grub", "grub.cfg", _devices(changed_grub_cfg)),
    _Kind("MOD-04", "/boot/grub2", "grub.cfg", _devices(changed_grub_cfg)),
    _Kind("MOD-04", "/boot/grub", "menu.lst", _devices(changed_menu_lst)),
    _Kind("MOD-04", "/boot/grub", "grub.conf", _devices(changed_menu_lst)),
    _Kind("MOD-04", "/boot/loader/entries", "*.conf", _devices(changed_command_lines)),
)
_BACKUPS = (
    "*~",
    "*.bak",
    "*.orig",
    "*.orig.*",
    "*.rpmsave",
    "*.rpmnew",
    "*.rpmorig",
    "*.dpkg-*",
    "*.swp",
    ".*",
)
"""Names that the programs which read these folders skip."""


def linux_changes(tree: FileSystem, system: LinuxSystem, guest: Layout) -> tuple[FileChange, ...]:
    """What an import would change (MOD-02, MOD-03, MOD-04); files that need nothing are left out.

    :param tree: the root with what is mounted on it (/boot, /usr …).
    :param guest: the layout of the disks, to know devices by content.
    :raises GuestError: a file is there and cannot be read.
    """
    devices = Devices(guest, system.crypttab)
    changes: dict[str, FileChange] = {}
    for kind in _KINDS:
        for path in _paths(tree, kind):
            if path in changes:
                continue  # grub.conf and menu.lst are often one file
            change = _change(tree, path, kind, devices)
            if change is not None:
                changes[path] = change
    return tuple(changes[path] for path in sorted(changes))


def _paths(tree: FileSystem, kind: _Kind) -> Iterator[str]:
    """Real paths of the files of one kind."""
    names = [name for name in tree.list(kind.folder) if fnmatch.fnmatchcase(name, kind.pattern)]
    for name in names[:MAX_FILES]:
        if any(fnmatch.fnmatchcase(name, pattern) for pattern in _BACKUPS):
            continue
        node = tree.resolve(posixpath.join(kind.folder, name))
        if node is not None and node.size <= MAX_FILE:
            yield node.path


def _change(tree: FileSystem, path: str, kind: _Kind, devices: Devices) -> FileChange | None:
    before = tree.read_text(path, MAX_FILE)
    if not before or "\0" in before:
        return None
    after = kind.mend(before, posixpath.basename(path), devices)
    if after == before:
        return None
    return FileChange(path=path, before=before, after=after, backup=free_name(tree, path), rules=(kind.rule,))
