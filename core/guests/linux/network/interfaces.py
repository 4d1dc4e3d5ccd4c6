"""All interfaces that any of the dialects sets up."""

from __future__ import annotations

from core.facts import Fact
from core.guests.linux.files import GuestFiles
from core.guests.linux.model import NetworkInterface
from core.guests.linux.network import cloudinit, ifcfg, ifupdown, netplan, networkd, networkmanager, wicked
from core.guests.linux.services import Services


def read_interfaces(files: GuestFiles, services: Services) -> Fact[tuple[NetworkInterface, ...]]:
    """Every configured interface; an empty tuple means that nothing sets any up.

    :raises GuestError: a configuration is there and cannot be read.
    """
    manager = services.find("NetworkManager", "network-manager")
    found = [*ifupdown.read(files), *ifcfg.read(files), *netplan.read(files)]
    found += [
        *networkmanager.read(files, manager),
        *networkd.read(files, services.find("systemd-networkd")),
        *wicked.read(files),
    ]
    if not any(one.starts and one.method != "none" for one in found):
        found += networkmanager.automatic(files, manager) or cloudinit.automatic(files, services)
    where = found[0].where if found else files.place("/etc")
    return Fact[tuple[NetworkInterface, ...]].read(tuple(found), where)
