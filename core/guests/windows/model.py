"""Facts of a Windows installation, read from its registry hives."""

from __future__ import annotations

from typing import Literal

from core.facts import Evidence, Fact, Frozen
from core.guests.linux.model import Software


class WindowsService(Frozen):
    """One service or driver.

    :param start: SERVICE_START value: 0 boot, 1 system, 2 automatic, 3 manual, 4 disabled.
    :param role: why a rule asks: ``storage``, ``network``, ``network-client``, ``hyper-v``, ``directory``,
        ``remote-desktop``, ``firewall``, ``update``; "" for others.
    :param image: ImagePath as written, "" where there is none.
    """

    name: str
    start: int
    where: str
    role: str = ""
    image: str = ""


class WindowsInterface(Frozen):
    """One network adapter that has TCP/IP settings.

    :param addresses: static IPv4 addresses; empty where DHCP gives them.
    :param name: as the network settings show it: ``Ethernet0``.
    :param device: its Plug and Play instance, ``PCI\\VEN_15AD&DEV_07B0…``; "" for one that no adapter claims any more.
    """

    guid: str
    dhcp: bool
    where: str
    addresses: tuple[str, ...] = ()
    masks: tuple[str, ...] = ()
    gateways: tuple[str, ...] = ()
    name_servers: tuple[str, ...] = ()
    name: str = ""
    device: str = ""


class FirewallProfile(Frozen):
    """What one profile of Windows Firewall does with Remote Desktop's port.

    :param name: ``domain``, ``private`` or ``public`` (2003: ``domain`` and ``standard``).
    :param lets_in: an off firewall, an inbound default of allow, or a rule lets TCP to the port in, from anywhere.
    :param where: the value or rule that decides.
    """

    name: str
    enabled: bool
    lets_in: bool
    where: str
    value: str = ""


class BootEntry(Frozen):
    """One operating system in a boot menu.

    :param loader: path of the loader (``\\Windows\\system32\\winload.efi``) or the ARC path of boot.ini.
    :param default: the menu starts it unless told otherwise.
    """

    name: str
    loader: str
    where: str
    default: bool = False


class Drive(Frozen):
    """A drive letter of MountedDevices. :param volume: the guest's volume it stands for, "" where no disk holds it."""

    letter: str
    where: str
    volume: str = ""


class HiveFacts(Frozen):
    """How a registry hive was found.

    :param dirty: not written to its end when the machine stopped.
    :param replayed: entries of its transaction logs that were applied in memory.
    :param complete: False where it is dirty and no log could be applied: its newest values may be missing.
    """

    name: str
    where: str
    dirty: bool
    replayed: int
    complete: bool


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
"""Nobody looked: the reader stopped before it."""


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
    """PagingFiles as written, joined by ``; ``: ``?:\\pagefile.sys`` is automatic"""
    software: Fact[tuple[Software, ...]] = Fact[tuple[Software, ...]].unreadable(_UNREAD)
    services: Fact[tuple[WindowsService, ...]] = Fact[tuple[WindowsService, ...]].unreadable(_UNREAD)
    """services that rules ask for: boot drivers, Hyper-V, directory services"""
    sysprep: Fact[str] = Fact[str].unreadable(_UNREAD)
    activation: Fact[str] = Fact[str].unreadable(_UNREAD)
    boot_entries: Fact[int] = Fact[int].unreadable(_UNREAD)
    """operating system loaders in the BCD store (or boot.ini)"""
    folder: str = ""
    """the Windows folder: ``/Windows``"""
    hives: tuple[HiveFacts, ...] = ()
    revision: Fact[int] = Fact[int].unreadable(_UNREAD)
    """UBR, the last part of 10.0.17763.1935"""
    domain_controller: Fact[bool] = Fact[bool].unreadable(_UNREAD)
    install_language: Fact[str] = Fact[str].unreadable(_UNREAD)
    """language of the installation medium: ``en-US``"""
    firewall: Fact[tuple[FirewallProfile, ...]] = Fact[tuple[FirewallProfile, ...]].unreadable(_UNREAD)
    ipv6: Fact[int] = Fact[int].unreadable(_UNREAD)
    """Tcpip6's DisabledComponents; 255 is IPv6 off"""
    dotnet_versions: Fact[tuple[str, ...]] = Fact[tuple[str, ...]].unreadable(_UNREAD)
    """every version installed side by side: ``2.0``, ``3.5``, ``4.8``"""
    update_service: Fact[int] = Fact[int].unreadable(_UNREAD)
    """start value of wuauserv"""
    hotfixes: Fact[tuple[str, ...]] = Fact[tuple[str, ...]].unreadable(_UNREAD)
    """of the hotfixes that the rules ask for, those installed: ``KB2922223``"""
    pagefile_size: Fact[int] = Fact[int].unreadable(_UNREAD)
    """bytes of the pagefile on the system volume"""
    fast_startup: Fact[bool] = Fact[bool].unreadable(_UNREAD)
    generalization: Fact[int] = Fact[int].unreadable(_UNREAD)
    """sysprep's GeneralizationState: 7 is done, 3 under way"""
    answer_files: Fact[tuple[str, ...]] = Fact[tuple[str, ...]].unreadable(_UNREAD)
    """paths of the unattend.xml files that Windows Setup would find"""
    evaluation: Fact[bool] = Fact[bool].unreadable(_UNREAD)
    boot_menu: Fact[tuple[BootEntry, ...]] = Fact[tuple[BootEntry, ...]].unreadable(_UNREAD)
    directory_database: Fact[str] = Fact[str].unreadable(_UNREAD)
    """``C:\\Windows\\NTDS\\ntds.dit`` on a domain controller"""
    drives: Fact[tuple[Drive, ...]] = Fact[tuple[Drive, ...]].unreadable(_UNREAD)
    origin: Fact[tuple[Evidence, ...]] = Fact[tuple[Evidence, ...]].unreadable(_UNREAD)
    """traces of a physical machine: makers, disks, conversion tools"""

    def service(self, name: str) -> WindowsService | None:
        """A service of :attr:`services` by name, without regard to case."""
        return next((one for one in self.services.value or () if one.name.lower() == name.lower()), None)
