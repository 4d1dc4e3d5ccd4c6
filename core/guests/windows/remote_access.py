"""Whether the machine can be reached by Remote Desktop after the import: the switch, the service, the port.

Source: https://learn.microsoft.com/windows-server/remote/remote-desktop-services/clients/remote-desktop-allow-access
"""

from __future__ import annotations

from typing import Any

from core.facts import Fact
from core.guests.windows.firewall import read_firewall
from core.guests.windows.model import FirewallProfile
from core.guests.windows.registry import Registry

DEFAULT_PORT = 3389
_TERMINAL_SERVER = r"Control\Terminal Server"
_LISTENER = _TERMINAL_SERVER + r"\WinStations\RDP-Tcp"
_POLICY = r"Policies\Microsoft\Windows NT\Terminal Services"


def read_remote_access(registry: Registry) -> dict[str, Any]:
    """Remote Desktop's and the firewall's fields of :class:`WindowsSystem`."""
    port = _port(registry)
    profiles = read_firewall(registry, port.value or DEFAULT_PORT)
    return {
        "remote_desktop": _enabled(registry),
        "remote_desktop_service": registry.system.number(registry.current(r"Services\TermService"), "Start"),
        "remote_desktop_port": port,
        "remote_desktop_allowed": _allowed(profiles),
        "firewall": profiles,
    }


def _enabled(registry: Registry) -> Fact[bool]:
    """A group policy overrides the setting; a listener that is switched off makes both idle."""
    policy = registry.software.number(_POLICY, "fDenyTSConnections")
    setting = registry.system.number(registry.current(_TERMINAL_SERVER), "fDenyTSConnections")
    denied = policy if policy.value is not None else setting
    if denied.value is None:
        return Fact[bool](where=denied.where, unread=denied.unread)
    listener = registry.system.number(registry.current(_LISTENER), "fEnableWinStation")
    if denied.value == 0 and listener.value == 0:
        return Fact[bool].read(False, listener.where)
    return Fact[bool].read(denied.value == 0, denied.where)


def _port(registry: Registry) -> Fact[int]:
    port = registry.system.number(registry.current(_LISTENER), "PortNumber")
    if port.value is not None and not 0 < port.value < 65536:
        return Fact[int].unreadable("guest.registry-value-type", port.where)
    return port


def _allowed(profiles: Fact[tuple[FirewallProfile, ...]]) -> Fact[bool]:
    """In EC2 the network is a new one, for which Windows takes the public profile (2003: the standard one)."""
    if profiles.value is None:
        return Fact[bool](where=profiles.where, unread=profiles.unread)
    for profile in profiles.value:
        if profile.name in ("public", "standard"):
            return Fact[bool].read(profile.lets_in, profile.where)
    return Fact[bool].absent(profiles.where)
