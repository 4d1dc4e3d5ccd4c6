"""NetworkManager's keyfiles, and the connection that it makes by itself where there is none.

Specification: https://networkmanager.dev/docs/api/latest/nm-settings-keyfile.html
"""

from __future__ import annotations

import posixpath
import re

from core.guests.linux.files import GuestFiles
from core.guests.linux.model import NetworkInterface
from core.guests.linux.network import netplan
from core.guests.linux.network.methods import FALSE, PHYSICAL_TYPES, Sections, layered, method
from core.guests.linux.services import UnitState

FOLDERS = (
    "/etc/NetworkManager/system-connections", "/usr/lib/NetworkManager/system-connections",
    "/lib/NetworkManager/system-connections",
)  # fmt: skip
_CONFIG_FOLDERS = (
    "/etc/NetworkManager/conf.d",
    "/usr/lib/NetworkManager/conf.d",
    "/lib/NetworkManager/conf.d",
)
_ADDRESS = re.compile(r"address(?:es)?\d{0,3}")


def connections(files: GuestFiles) -> list[Sections]:
    """Keyfiles of wired connections; before NetworkManager 1.14 they have no suffix."""
    found = [Sections(files, path) for path in layered(files, FOLDERS, "")]
    return [
        one
        for one in found
        if one.get("connection", "type") in PHYSICAL_TYPES and "connection" in one.sections
    ]


def read(files: GuestFiles, service: UnitState) -> list[NetworkInterface]:
    """:param service: whether NetworkManager starts."""
    starts = service.starts is not False and not leaves_ethernet_alone(files)
    return [_interface(files, one, starts=starts) for one in connections(files)]


def automatic(files: GuestFiles, service: UnitState) -> list[NetworkInterface]:
    """Where no dialect sets anything up, NetworkManager serves every wired interface by DHCP, unless told not to."""
    if not service.starts or "*" in _setting(files, "main", "no-auto-default"):
        return []
    if leaves_ethernet_alone(files):
        return []
    return [
        NetworkInterface(name="*", dialect="networkmanager", method="dhcp", where=service.where, ipv6=True)
    ]


def leaves_ethernet_alone(files: GuestFiles) -> bool:
    """Whether wired devices are unmanaged, as Ubuntu ships it: netplan takes that back where NetworkManager is its renderer.

    Source: NetworkManager.conf(5), unmanaged-devices and "Device List Format"; netplan's src/nm.c.
    """
    words = re.split(r"[;,\s]+", _setting(files, "keyfile", "unmanaged-devices").lower())
    if not {"*", "type:ethernet"} & set(words):
        return False
    if any(word.startswith(("except:type:ethernet", "except:interface-name:e")) for word in words):
        return False
    return netplan.merged(files).renderer != "NetworkManager"


def _setting(files: GuestFiles, section: str, key: str) -> str:
    """A value of NetworkManager.conf and its drop-ins: those of /etc win, and hide the vendor's of the same name."""
    own = files.matching(_CONFIG_FOLDERS[0], "*.conf")
    hidden = {posixpath.basename(path) for path in own}
    vendor = [
        path
        for path in layered(files, _CONFIG_FOLDERS[1:], ".conf")
        if posixpath.basename(path) not in hidden
    ]
    value = ""
    for path in [*vendor, "/etc/NetworkManager/NetworkManager.conf", *own]:
        value = Sections(files, path).get(section, key, value)
    return value


def _interface(files: GuestFiles, keyfile: Sections, *, starts: bool) -> NetworkInterface:
    four, six = keyfile.get("ipv4", "method", "auto"), keyfile.get("ipv6", "method", "auto")
    addresses = []
    for section in ("ipv4", "ipv6"):
        for key in keyfile.keys(section):
            if _ADDRESS.fullmatch(key):
                addresses += [value.split(",")[0].split(";")[0] for value in keyfile.all(section, key)]
    ipv6 = six in {"auto", "dhcp", "manual", "shared"}
    on = keyfile.get("connection", "autoconnect", "true").lower() not in FALSE
    line = keyfile.line("ipv4", "method") or keyfile.line("connection", "id")
    name = (
        keyfile.get("connection", "interface-name")
        or keyfile.get("connection", "id")
        or posixpath.basename(keyfile.path)
    )
    return NetworkInterface(
        name=name, dialect="networkmanager", method=method(dhcp=four == "auto", static=four == "manual", ipv6=ipv6),
        where=files.place(keyfile.path, line), addresses=tuple(addresses[:64]), ipv6=ipv6, starts=starts and on,
    )  # fmt: skip
