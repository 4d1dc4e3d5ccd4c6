"""Facts of a Windows installation, read from its registry hives."""

from __future__ import annotations

from typing import Literal

from core.facts import Evidence, Fact, Frozen
from core.guests.linux.model import Software


class WindowsService(Frozen):
    """:param start: SERVICE_START value: 0 boot, 1 system, 2 automatic, 3 manual, 4 disabled."""

    name: str
    start: int
    where: str


class WindowsInterface(Frozen):
    guid: str
    dhcp: bool
    where: str
    addresses: tuple[str, ...] = ()


class WindowsAccount(Frozen):
    """:param password: ``set``, ``empty`` or ``unknown``."""

    name: str
    rid: int
    where: str
    disabled: bool
    password_not_required: bool
    password: str
    administrator: bool = False


_UNREAD = "guest.not-looked"


class WindowsSystem(Frozen):
    family: Literal["windows"] = "windows"
    root: str
    """id of the system volume"""
    where: str
    product: Fact[str] = Fact[str].unreadable(_UNREAD)
    """``Windows Server 2019 Standard``"""
    generation: Fact[str] = Fact[str].unreadable(_UNREAD)
    """as the support lists name it: ``Windows Server 2012 R2``, ``Windows 10``, ``Windows Server 1803``"""
    edition: Fact[str] = Fact[str].unreadable(_UNREAD)
    """EditionID: ``ServerStandard``, ``Professional``, ``ServerStandardEval`` …"""
    installation_type: Fact[str] = Fact[str].unreadable(_UNREAD)
    """``Server``, ``Server Core``, ``Client``, ``Nano Server``"""
    server: Fact[bool] = Fact[bool].unreadable(_UNREAD)
    version: Fact[str] = Fact[str].unreadable(_UNREAD)
    """``10.0.17763``"""
    service_pack: Fact[int] = Fact[int].unreadable(_UNREAD)
    architecture: Fact[str] = Fact[str].unreadable(_UNREAD)
    """``x86_64``, ``i386`` or ``aarch64``"""
    hostname: str = ""
    languages: Fact[tuple[str, ...]] = Fact[tuple[str, ...]].unreadable(_UNREAD)
    remote_desktop: Fact[bool] = Fact[bool].unreadable(_UNREAD)
    remote_desktop_service: Fact[int] = Fact[int].unreadable(_UNREAD)
    remote_desktop_port: Fact[int] = Fact[int].unreadable(_UNREAD)
    remote_desktop_allowed: Fact[bool] = Fact[bool].unreadable(_UNREAD)
    """the firewall lets it in"""
    dhcp_client: Fact[int] = Fact[int].unreadable(_UNREAD)
    """start value of the Dhcp service"""
    interfaces: Fact[tuple[WindowsInterface, ...]] = Fact[tuple[WindowsInterface, ...]].unreadable(_UNREAD)
    accounts: Fact[tuple[WindowsAccount, ...]] = Fact[tuple[WindowsAccount, ...]].unreadable(_UNREAD)
    dotnet: Fact[str] = Fact[str].unreadable(_UNREAD)
    """highest version: ``4.8``, ``3.5``"""
    autologon: Fact[bool] = Fact[bool].unreadable(_UNREAD)
    update_option: Fact[int] = Fact[int].unreadable(_UNREAD)
    reboot_pending: Fact[tuple[Evidence, ...]] = Fact[tuple[Evidence, ...]].unreadable(_UNREAD)
    real_time_is_universal: Fact[int] = Fact[int].unreadable(_UNREAD)
    pagefile: Fact[str] = Fact[str].unreadable(_UNREAD)
    """PagingFiles as written: ``?:\\pagefile.sys`` is automatic"""
    software: Fact[tuple[Software, ...]] = Fact[tuple[Software, ...]].unreadable(_UNREAD)
    services: Fact[tuple[WindowsService, ...]] = Fact[tuple[WindowsService, ...]].unreadable(_UNREAD)
    """services that rules ask for: boot drivers, Hyper-V, directory services"""
    sysprep: Fact[str] = Fact[str].unreadable(_UNREAD)
    activation: Fact[str] = Fact[str].unreadable(_UNREAD)
    boot_entries: Fact[int] = Fact[int].unreadable(_UNREAD)
    """operating system loaders in the BCD store (or boot.ini)"""
