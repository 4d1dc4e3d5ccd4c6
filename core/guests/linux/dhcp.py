"""DHCP clients: which are installed, and whether what runs them starts at boot.

dhclient and udhcpc are no services of their own: the distribution's network scripts (or NetworkManager) run them.
"""

from __future__ import annotations

from core.facts import Fact
from core.guests.linux.files import GuestFiles
from core.guests.linux.model import Service
from core.guests.linux.network import netplan
from core.guests.linux.services import Services, UnitState

_SCRIPTS = ("networking", "network", "network-manager", "NetworkManager", "network-interface", "net.lo")
_PROGRAMS = {
    "dhclient": ("/sbin/dhclient", "/usr/sbin/dhclient"),
    "dhcpcd": ("/sbin/dhcpcd", "/usr/sbin/dhcpcd", "/sbin/dhcpcd5", "/usr/lib/dhcpcd5/dhcpcd"),
    "udhcpc": ("/sbin/udhcpc", "/bin/udhcpc", "/usr/bin/udhcpc", "/usr/sbin/udhcpc"),
    "NetworkManager": ("/usr/sbin/NetworkManager", "/usr/bin/NetworkManager"),
    "systemd-networkd": ("/usr/lib/systemd/systemd-networkd", "/lib/systemd/systemd-networkd"),
    "wicked": (
        "/usr/sbin/wicked",
        "/usr/lib/wicked/bin/wickedd-dhcp4",
        "/usr/libexec/wicked/bin/wickedd-dhcp4",
    ),
}
_OWN_SERVICES = {
    "NetworkManager": ("NetworkManager", "network-manager"),
    "systemd-networkd": ("systemd-networkd",),
    "wicked": ("wicked",),
    "dhcpcd": ("dhcpcd",),
}


def read_dhcp_clients(files: GuestFiles, services: Services) -> Fact[tuple[Service, ...]]:
    """Every client installed; an empty tuple means that there is none."""
    scripts = _network_scripts(files, services)
    found = []
    for name, paths in _PROGRAMS.items():
        program = files.first(*paths)
        if program is None:
            continue
        own = services.find(*_OWN_SERVICES.get(name, ()))
        state = own
        if not own.starts and name in {"dhclient", "udhcpc", "dhcpcd"}:
            state = scripts
        elif name == "systemd-networkd" and not own.starts:
            state = _by_netplan(files) or own
        found.append(
            Service(name=name, installed=True, starts=state.starts, where=state.where or files.place(program))
        )
    where = found[0].where if found else files.place("/sbin/dhclient")
    return Fact[tuple[Service, ...]].read(tuple(found), where)


def _network_scripts(files: GuestFiles, services: Services) -> UnitState:
    """What runs a client that is no service: ifupdown, network-scripts, udev's hot plugging, NetworkManager."""
    state = services.find(*_SCRIPTS)
    if state.starts:
        return state
    upstart = "/etc/init/network-interface.conf"
    if services.init == "upstart" and files.has(upstart):
        return UnitState(True, files.place(upstart))
    return state


def _by_netplan(files: GuestFiles) -> UnitState | None:
    """netplan's generator starts its renderer at boot without any link in /etc."""
    plan = netplan.merged(files)
    return UnitState(True, files.place(plan.files[0])) if plan.files and plan.renderer == "networkd" else None
