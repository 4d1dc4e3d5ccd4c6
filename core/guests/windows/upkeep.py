"""Updates, pending restarts, automatic logon, clock, page file, fast start-up.

Sources: https://learn.microsoft.com/windows-server/administration/windows-server-update-services/deploy/4-configure-group-policy-settings-for-automatic-updates
and, for restarts, the places that Windows' own installers test (Component Based Servicing, Windows Update, the Session
Manager's pending renames).
"""

from __future__ import annotations

from typing import Any

from core.facts import Evidence, Fact
from core.guests.filesystems.base import NodeType
from core.guests.windows.identity import CURRENT_VERSION
from core.guests.windows.registry import HiveFace, Registry, attempt

_WINLOGON = CURRENT_VERSION + r"\Winlogon"
_UPDATE_POLICY = r"Policies\Microsoft\Windows\WindowsUpdate\AU"
_UPDATE = r"Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update"
_SERVICING = r"Microsoft\Windows\CurrentVersion\Component Based Servicing"
_PENDING_KEYS = (
    _UPDATE + r"\RebootRequired",
    _SERVICING + r"\RebootPending",
    _SERVICING + r"\RebootInProgress",
    _SERVICING + r"\PackagesPending",
)
_SESSION = r"Control\Session Manager"
_MEMORY = _SESSION + r"\Memory Management"
_HOTFIXES = ("KB2922223", "KB2800213")
"""What the guide's edition of 2019 asks for: system time under RealTimeIsUniversal, processor load at clock changes."""
_NEVER = 1
_SHOWN = 300

Pending = Fact[tuple[Evidence, ...]]


def read_upkeep(registry: Registry) -> dict[str, Any]:
    """Upkeep's fields of :class:`WindowsSystem`."""
    system, software = registry.system, registry.software
    where = software.place(_SERVICING)
    return {
        "autologon": _autologon(software),
        "update_option": _update_option(software),
        "update_service": system.number(registry.current(r"Services\wuauserv"), "Start"),
        "reboot_pending": attempt(Pending, where, lambda: _pending(registry, where)),
        "hotfixes": attempt(Fact[tuple[str, ...]], where, lambda: _hotfixes(software, where)),
        "real_time_is_universal": system.number(
            registry.current(r"Control\TimeZoneInformation"), "RealTimeIsUniversal"
        ),
        "pagefile": system.lines(registry.current(_MEMORY), "PagingFiles"),
        "pagefile_size": attempt(Fact[int], registry.fs.place("/pagefile.sys"), lambda: _size(registry)),
        "fast_startup": _fast_startup(registry),
    }


def _autologon(software: HiveFace) -> Fact[bool]:
    found = software.text(_WINLOGON, "AutoAdminLogon")
    if found.value is None:
        return Fact[bool](where=found.where, unread=found.unread)
    return Fact[bool].read(found.value.strip() not in ("", "0"), found.where)


def _update_option(software: HiveFace) -> Fact[int]:
    """AUOptions: 1 never, 2 ask before download, 3 ask before installation, 4 install on schedule; a policy goes first."""
    never = software.number(_UPDATE_POLICY, "NoAutoUpdate")
    if never.value:
        return Fact[int].read(_NEVER, never.where)
    policy = software.number(_UPDATE_POLICY, "AUOptions")
    return policy if policy.value is not None else software.number(_UPDATE, "AUOptions")


def _pending(registry: Registry, where: str) -> Pending:
    system, software = registry.system, registry.software
    found = [
        Evidence(where=software.place(path), value="the key is there")
        for path in _PENDING_KEYS
        if software.key(path) is not None
    ]
    for name in ("PendingFileRenameOperations", "PendingFileRenameOperations2"):
        value = system.value(registry.current(_SESSION), name)
        if value is not None and value.texts:
            found.append(Evidence(where=value.where, value=value.text[:_SHOWN]))
    volatile = software.number(r"Microsoft\Updates", "UpdateExeVolatile")
    if volatile.value:
        found.append(volatile.evidence())
    netlogon = registry.current(r"Services\Netlogon")
    for name in ("JoinDomain", "AvoidSpnSet"):
        value = system.value(netlogon, name)
        if value is not None:
            found.append(Evidence(where=value.where, value=value.text[:_SHOWN]))
    pending = f"{registry.folder}/WinSxS/pending.xml"
    if registry.fs.exists(pending):
        found.append(Evidence(where=registry.fs.place(pending), value="the file is there"))
    return Pending.read(tuple(found), found[0].where if found else where)


def _hotfixes(software: HiveFace, where: str) -> Fact[tuple[str, ...]]:
    packages = software.key(_SERVICING + r"\Packages")
    if packages is None:
        return Fact[tuple[str, ...]].absent(where)
    found = [
        name for name in _HOTFIXES if next(packages.children_named(f"Package_for_{name}"), None) is not None
    ]
    return Fact[tuple[str, ...]].read(tuple(found), packages.where)


def _size(registry: Registry) -> Fact[int]:
    where = registry.fs.place("/pagefile.sys")
    node = registry.fs.resolve("/pagefile.sys")
    if node is None or node.type is not NodeType.FILE:
        return Fact[int].absent(where)
    return Fact[int].read(node.size, where)


def _fast_startup(registry: Registry) -> Fact[bool]:
    """On only where hibernation is on too; hibernation is off on servers, where it has no value."""
    boot = registry.system.number(registry.current(_SESSION + r"\Power"), "HiberbootEnabled")
    if boot.value is None:
        return Fact[bool](where=boot.where, unread=boot.unread)
    hibernation = registry.system.number(registry.current(r"Control\Power"), "HibernateEnabled")
    if boot.value and hibernation.value == 0:
        return Fact[bool].read(False, hibernation.where)
    return Fact[bool].read(bool(boot.value), boot.where)
