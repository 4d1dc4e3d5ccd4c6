"""Network: the DHCP client and each adapter's TCP/IP settings.

Source: https://learn.microsoft.com/troubleshoot/windows-client/networking/tcpip-and-nbt-configuration-parameters
"""

from __future__ import annotations

import re
from typing import Any

from core.facts import Fact
from core.guests.windows.hives import Key
from core.guests.windows.model import WindowsInterface
from core.guests.windows.registry import Registry, attempt

_INTERFACES = r"Services\Tcpip\Parameters\Interfaces"
_ADAPTERS = r"Control\Network\{4D36E972-E325-11CE-BFC1-08002BE10318}"
"""The class of network adapters; its subkeys are named as those of :data:`_INTERFACES`."""
_MAX_INTERFACES = 1024
_NOT_HARDWARE = ("ROOT\\", "SWD\\", "BTH\\")
"""Devices that are no network card: kernel debugger, tunnels and dial-up miniports, Bluetooth."""

Interfaces = Fact[tuple[WindowsInterface, ...]]


def read_network(registry: Registry) -> dict[str, Any]:
    """The network's fields of :class:`WindowsSystem`."""
    where = registry.system.place(registry.current(_INTERFACES))
    return {
        "dhcp_client": registry.system.number(registry.current(r"Services\Dhcp"), "Start"),
        "interfaces": attempt(Interfaces, where, lambda: _interfaces(registry, where)),
        "ipv6": registry.system.number(registry.current(r"Services\Tcpip6\Parameters"), "DisabledComponents"),
    }


def _interfaces(registry: Registry, where: str) -> Interfaces:
    key = registry.system.key(registry.current(_INTERFACES))
    if key is None:
        return Interfaces.absent(where)
    adapters = registry.system.key(registry.current(_ADAPTERS))
    found = []
    for guid in key.names()[:_MAX_INTERFACES]:
        child = key.child(guid)
        interface = _interface(child, adapters) if child is not None else None
        if interface is not None:
            found.append(interface)
    return Interfaces.read(tuple(found), where)


def _interface(key: Key, adapters: Key | None) -> WindowsInterface | None:
    """None for an entry without settings and for devices that are no network card."""
    enabled = key.value("EnableDHCP")
    if enabled is None:
        return None
    name, device = _adapter(key.name, adapters)
    if device.upper().startswith(_NOT_HARDWARE):
        return None
    dhcp = bool(enabled.integer)
    return WindowsInterface(
        guid=key.name,
        dhcp=dhcp,
        where=enabled.where,
        addresses=() if dhcp else _addresses(key, "IPAddress"),
        masks=() if dhcp else _addresses(key, "SubnetMask"),
        gateways=() if dhcp else _addresses(key, "DefaultGateway"),
        name_servers=_name_servers(key),
        name=name,
        device=device,
    )


def _addresses(key: Key, name: str) -> tuple[str, ...]:
    value = key.value(name)
    texts = value.texts[:64] if value is not None else ()
    return tuple(text for text in texts if text != "0.0.0.0")  # noqa: S104 - what Windows writes for "none"


def _name_servers(key: Key) -> tuple[str, ...]:
    """Fixed ones, in one string; DHCP's own stand elsewhere."""
    value = key.value("NameServer")
    return (
        tuple(re.split(r"[ ,;]+", value.text.strip()))[:64]
        if value is not None and value.text.strip()
        else ()
    )


def _adapter(guid: str, adapters: Key | None) -> tuple[str, str]:
    adapter = adapters.child(guid) if adapters is not None else None
    connection = adapter.child("Connection") if adapter is not None else None
    if connection is None:
        return "", ""
    name, device = connection.value("Name"), connection.value("PnpInstanceID")
    return name.text if name else "", device.text if device else ""
