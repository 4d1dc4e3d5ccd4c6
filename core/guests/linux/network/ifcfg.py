"""ifcfg files: /etc/sysconfig/network-scripts (Red Hat's family), /etc/sysconfig/network (SUSE's, also read by wicked).

Specification: https://github.com/fedora-sysv/initscripts/blob/main/doc/sysconfig.txt, SUSE's ifcfg(5)
"""

from __future__ import annotations

import posixpath
import re

from core.guests.linux.files import GuestFiles
from core.guests.linux.model import NetworkInterface
from core.guests.linux.network.methods import FALSE, MAX_INTERFACES, TRUE, method

RED_HAT = "/etc/sysconfig/network-scripts"
SUSE = "/etc/sysconfig/network"
_ADDRESS = re.compile(r"IPADDR(?:_?\w{0,8})")
_IPV6_ADDRESS = re.compile(r"IPV6ADDR(?:_SECONDARIES)?|IPV6ADDR_?\w{0,8}")


def paths(files: GuestFiles, folder: str) -> list[str]:
    """ifcfg files of interfaces other than the loopback; aliases (eth0:1) count as files of their own."""
    return [
        path
        for path in files.matching(folder, "ifcfg-*")[:MAX_INTERFACES]
        if posixpath.basename(path) not in {"ifcfg-lo", "ifcfg-template", "ifcfg-TEMPLATE"}
    ]


def read(files: GuestFiles) -> list[NetworkInterface]:
    found = [_red_hat(files, path) for path in paths(files, RED_HAT)]
    return found + [_suse(files, path) for path in paths(files, SUSE)]


def _red_hat(files: GuestFiles, path: str) -> NetworkInterface:
    settings = files.settings(path)
    values = {name: value for name, (value, _) in settings.items()}
    protocol = values.get("BOOTPROTO", "none").lower()
    addresses = _addresses(values)
    ipv6 = values.get("IPV6INIT", "").lower() in TRUE and (
        values.get("IPV6_AUTOCONF", "yes").lower() in TRUE
        or values.get("DHCPV6C", "").lower() in TRUE
        or any(_IPV6_ADDRESS.fullmatch(name) for name in values)
    )
    return NetworkInterface(
        name=values.get("DEVICE") or posixpath.basename(path).removeprefix("ifcfg-"), dialect="ifcfg",
        method=method(dhcp=protocol in {"dhcp", "bootp"}, static=bool(addresses), ipv6=ipv6),
        where=files.place(path, _line(settings, "BOOTPROTO", "IPADDR", "DEVICE")), addresses=addresses, ipv6=ipv6,
        starts=values.get("ONBOOT", "yes").lower() not in FALSE,
    )  # fmt: skip


def _suse(files: GuestFiles, path: str) -> NetworkInterface:
    settings = files.settings(path)
    values = {name: value for name, (value, _) in settings.items()}
    protocol = values.get("BOOTPROTO", "static").lower()
    addresses = _addresses(values)
    ipv6 = "dhcp6" in protocol.replace("dhcp4", "") or any(":" in address for address in addresses)
    return NetworkInterface(
        name=posixpath.basename(path).removeprefix("ifcfg-"), dialect="ifcfg",
        method=method(dhcp=protocol.startswith("dhcp") and "dhcp6" not in protocol, static=bool(addresses), ipv6=ipv6),
        where=files.place(path, _line(settings, "BOOTPROTO", "IPADDR")), addresses=addresses, ipv6=ipv6,
        starts=values.get("STARTMODE", "auto").lower() not in {"off", "manual"},
    )  # fmt: skip


def _addresses(values: dict[str, str]) -> tuple[str, ...]:
    named = [
        value
        for name, value in values.items()
        if value and (_ADDRESS.fullmatch(name) or _IPV6_ADDRESS.fullmatch(name))
    ]
    return tuple(address for value in named for address in value.split())[:64]


def _line(settings: dict[str, tuple[str, int]], *names: str) -> int | None:
    return next((settings[name][1] for name in names if name in settings), None)
