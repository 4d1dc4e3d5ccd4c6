"""All files that an import changes in one Linux guest."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator
from functools import partial

from core.changes import network
from core.changes.fstab import changed_fstab
from core.changes.grub import changed_default_grub, changed_grub_cfg, changed_menu_lst
from core.changes.model import FileChange, backup_path
from core.guests.filesystems.base import FileSystem
from core.guests.linux import resolve_device
from core.guests.linux.model import LinuxSystem
from core.guests.model import Guest

Edit = Callable[[str], str]
MAX_FILES = 200
"""Most files that are looked at in one folder."""
_INTERFACES = "/etc/network/interfaces"
_UDEV = "/etc/udev/rules.d/70-persistent-net.rules"


def linux_changes(tree: FileSystem, system: LinuxSystem, guest: Guest) -> tuple[FileChange, ...]:
    """What the import would change, in the order of the paths; files that would stay as they are do not appear.

    :param tree: the guest's files, other volumes mounted where they belong.
    :raises GuestError: a file is there and cannot be read.
    """
    changes = {}
    for path, edit, rule in _edits(tree, system, _resolver(guest)):
        node = tree.resolve(path)
        if node is None or node.path in changes:
            continue
        before = tree.read_text(node.path)
        if before is None:
            continue
        after = edit(before)
        if after != before:
            changes[node.path] = FileChange(
                path=node.path, before=before, after=after, backup=backup_path(node.path), rules=(rule,)
            )
    return tuple(changes[path] for path in sorted(changes))


def _resolver(guest: Guest) -> Callable[[str], str | None]:
    def resolve(device: str) -> str | None:
        volume = resolve_device(device, guest)
        return None if volume is None else volume.uuid

    return resolve


def _edits(
    tree: FileSystem, system: LinuxSystem, resolve: Callable[[str], str | None]
) -> Iterator[tuple[str, Edit, str]]:
    """(path, edit, rule) of every file that may have to change."""
    yield "/etc/fstab", partial(changed_fstab, resolve=resolve), "MOD-03"
    yield _INTERFACES, network.changed_interfaces, "MOD-02"
    for folder, accepts, edit in (
        ("/etc/network/interfaces.d", lambda name: not name.startswith("."), network.changed_interfaces),
        ("/etc/sysconfig/network-scripts", _is_ifcfg, network.changed_ifcfg),
        ("/etc/sysconfig/network", _is_ifcfg, network.changed_ifcfg),
        ("/etc/netplan", lambda name: name.endswith((".yaml", ".yml")), network.changed_netplan),
        (
            "/etc/NetworkManager/system-connections",
            lambda name: not name.startswith("."),
            network.changed_connection,
        ),
        ("/etc/systemd/network", lambda name: name.endswith(".network"), network.changed_networkd),
    ):
        for name in tree.list(folder)[:MAX_FILES]:
            if accepts(name):
                yield posixpath.join(folder, name), edit, "MOD-02"
    yield _UDEV, network.changed_udev_rules, "MOD-02"
    yield "/etc/default/grub", partial(changed_default_grub, resolve=resolve), "MOD-04"
    for config in system.boot.value.configs if system.boot.value else ():
        changed = changed_grub_cfg if config.path.endswith("grub.cfg") else changed_menu_lst
        yield config.path, partial(changed, resolve=resolve), "MOD-04"
    for name in tree.list("/boot/loader/entries")[:MAX_FILES]:
        if name.endswith(".conf"):
            yield (
                posixpath.join("/boot/loader/entries", name),
                partial(changed_grub_cfg, resolve=resolve),
                "MOD-04",
            )


def _is_ifcfg(name: str) -> bool:
    return (
        name.startswith("ifcfg-")
        and name != "ifcfg-lo"
        and not name.endswith((".bak", ".orig", "~", ".rpmnew", ".rpmsave", ".vmimport"))
    )
