"""Windows installations as trees of files: real registry hives written by hivex, a boot store, the files that rules ask for.

``windows_tree(folder, "2019")`` lays one that passes every rule; each switch makes it fail (or pass) one.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from samples.registry_hives import Data, write_hive
from samples.windows_files import boot_ini, kernel, product_id
from samples.windows_generations import GENERATIONS, Generation
from samples.windows_sam import DEFAULT_USERS, Loader, User, bcd_keys, sam_keys

ADAPTER = "{5f3f359e-9d52-4566-9bec-37efdfb25abe}"
_CLASS = "{4D36E972-E325-11CE-BFC1-08002BE10318}"
_VERSION = r"Microsoft\Windows NT\CurrentVersion"
_FIREWALL = r"Services\SharedAccess\Parameters\FirewallPolicy"
_UPDATE = r"Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update"
_SERVICING = r"Microsoft\Windows\CurrentVersion\Component Based Servicing"
_UNINSTALL = r"Microsoft\Windows\CurrentVersion\Uninstall"

RDP_RULE = (
    "v2.10|Action=Allow|Active=TRUE|Dir=In|Protocol=6|{profiles}LPort={port}|{more}"
    "App=%SystemRoot%\\system32\\svchost.exe|Svc=termservice|Name=@FirewallAPI.dll,-28775|"
)
PROGRAMS: dict[str, tuple[str, str]] = {
    "vmware-tools": ("VMware Tools", "11.0.5.15389592"),
    "virtualbox": ("Oracle VM VirtualBox Guest Additions 6.1.26", "6.1.26.0"),
    "xen-tools": ("Citrix Hypervisor PV Tools", "8.2.2.2"),
    "qemu-agent": ("QEMU guest agent", "102.0.0"),
    "hyperv": ("Microsoft Hyper-V Integration Components", "6.0.6002.18005"),
    "antivirus": ("Symantec Endpoint Protection", "14.3.3384.1000"),
    "intrusion-detection": ("CrowdStrike Windows Sensor", "6.45.15806.0"),
    "p2v": ("VMware vCenter Converter Standalone", "6.2.0.7348398"),
    "plain": ("7-Zip 19.00 (x64)", "19.00"),
}
SERVICES: dict[str, tuple[str, int]] = {
    "vmware-tools": ("VMTools", 2),
    "virtualbox": ("VBoxService", 2),
    "xen-tools": ("xenservice", 2),
    "qemu-agent": ("QEMU-GA", 2),
    "antivirus": ("SepMasterService", 2),
    "intrusion-detection": ("CSFalconService", 2),
}


@dataclass(frozen=True)
class Switches:
    """What the installation is like; the defaults pass every rule."""

    remote_desktop: bool | None = True
    remote_desktop_policy: bool | None = None
    remote_desktop_port: int = 3389
    listener: bool = True
    term_service: int = 3
    firewall: str = "allow"
    """``allow``, ``off``, ``closed``, ``block``, ``local-subnet``, ``domain-only``, ``other-port``, ``service-off``,
    ``policy-allow``, ``policy-off``, ``default-allow``"""
    dhcp_start: int = 2
    addresses: tuple[str, ...] = ()
    ipv6_components: int | None = None
    users: Sequence[User] = DEFAULT_USERS
    dotnet: int | str | None = "generation"
    """Release of v4\\Full; None leaves 3.5 alone; ``none`` leaves nothing"""
    autologon: str | int | None = "0"
    update_option: int | None = 3
    update_policy: int | None = None
    reboot: tuple[str, ...] = ()
    """of ``update``, ``servicing``, ``rename``, ``pending-xml``, ``join``"""
    real_time_is_universal: int | None = 1
    paging_files: tuple[str, ...] = ("C:\\pagefile.sys 4096 4096",)
    pagefile_bytes: int = 4096 << 20
    software: tuple[str, ...] = ("plain",)
    services_only: tuple[str, ...] = ()
    disabled_services: tuple[str, ...] = ()
    defender: bool = False
    image_state: str | None = "IMAGE_STATE_COMPLETE"
    generalization: int | None = 7
    answer_file: bool = False
    languages: tuple[str, ...] = ("en-US",)
    install_language: str = "0409"
    hyper_v: bool = False
    domain_controller: bool = False
    database: str = "C:\\Windows\\NTDS\\ntds.dit"
    evaluation: bool = False
    channel: str = "Volume:GVLK"
    product: str = ""
    edition: str = ""
    installation: str = ""
    service_pack: int | None = None
    architecture: str = ""
    loaders: Sequence[Loader] = (Loader("Windows"), Loader("Windows Recovery Environment", "recovery"))
    uefi: bool = False
    fast_startup: bool = False
    physical: bool = False
    storage: dict[str, int] = field(default_factory=lambda: {"storahci": 0, "LSI_SAS": 0, "stornvme": 0})
    hotfixes: tuple[str, ...] = ()
    control_set: int = 1
    mounted: dict[str, bytes] = field(
        default_factory=lambda: {"C:": b"\xae\x46\x45\xdf" + struct.pack("<Q", 1 << 20)}
    )
    windows_folder: str = "Windows"


@dataclass(frozen=True)
class WindowsTree:
    """:param system: the EFI system partition's tree, None for a BIOS machine (its files are in ``root``)."""

    root: Path
    system: Path | None
    generation: Generation


def windows_tree(folder: Path, generation: str = "2019", **switches: object) -> WindowsTree:
    """Lay an installation of a generation (a key of ``GENERATIONS``) below ``folder``; see :class:`Switches`."""
    chosen = GENERATIONS[generation]
    how = Switches(**switches)  # type: ignore[arg-type]
    root = folder / "root"
    windows = root / how.windows_folder
    config = windows / "System32" / "config"
    write_hive(config / "SYSTEM", _system(chosen, how))
    write_hive(config / "SOFTWARE", _software(chosen, how))
    write_hive(config / "SAM", sam_keys(how.users))
    write_hive(config / "DEFAULT", {r"Control Panel\International": {"LocaleName": "en-US"}})
    write_hive(root / "Users" / "Administrator" / "NTUSER.DAT", _profile(how))
    system = _boot_files(folder, root, chosen, how)
    _files(root, windows, chosen, how)
    return WindowsTree(root, system, chosen)


def _profile(how: Switches) -> dict[str, dict[str, Data]]:
    return {r"Software\Sysinternals\Disk2Vhd": {"EulaAccepted": 1}} if how.physical else {"Software": {}}


def _boot_files(folder: Path, root: Path, chosen: Generation, how: Switches) -> Path | None:
    if not chosen.modern:
        (root / "ntldr").write_bytes(b"ntldr")
        (root / "boot.ini").write_text(boot_ini(how.loaders), encoding="cp1252", newline="\r\n")
        return None
    keys = bcd_keys(how.loaders)
    if not how.uefi:
        (root / "bootmgr").write_bytes(b"bootmgr")
        write_hive(root / "Boot" / "BCD", keys)
        return None
    system = folder / "system"
    write_hive(system / "EFI" / "Microsoft" / "Boot" / "BCD", keys)
    (system / "EFI" / "Microsoft" / "Boot" / "bootmgfw.efi").write_bytes(kernel("AMD64"))
    (root / "Windows" / "Boot" / "PCAT").mkdir(parents=True)
    (root / "Windows" / "Boot" / "PCAT" / "bootmgr").write_bytes(b"bootmgr for BIOS")
    (system / "EFI" / "Boot").mkdir()
    (system / "EFI" / "Boot" / "bootx64.efi").write_bytes(kernel("AMD64"))
    return system


def _files(root: Path, windows: Path, chosen: Generation, how: Switches) -> None:
    (windows / "System32" / "ntoskrnl.exe").write_bytes(kernel(how.architecture or chosen.architecture))
    (windows / "System32" / "drivers").mkdir()
    for name in how.storage:
        (windows / "System32" / "drivers" / f"{name.lower()}.sys").write_bytes(kernel("AMD64"))
    with (root / "pagefile.sys").open("wb") as file:
        file.truncate(how.pagefile_bytes)
    if "pending-xml" in how.reboot:
        (windows / "WinSxS").mkdir()
        (windows / "WinSxS" / "pending.xml").write_text("<PendingTransaction/>")
    if how.answer_file:
        (windows / "Panther").mkdir()
        (windows / "Panther" / "unattend.xml").write_text("<unattend/>")


def _system(chosen: Generation, how: Switches) -> dict[str, dict[str, Data]]:
    current = f"ControlSet{how.control_set:03d}"
    pack = chosen.service_pack if how.service_pack is None else how.service_pack
    kind = "WinNT" if not chosen.server else "LanmanNT" if how.domain_controller else "ServerNT"
    keys: dict[str, dict[str, Data]] = {
        "Select": {"Current": how.control_set, "Default": how.control_set, "Failed": 0, "LastKnownGood": 1},
        "Setup": {"SystemSetupInProgress": 0, "SetupType": 0},
        "MountedDevices": {f"\\DosDevices\\{letter}": data for letter, data in how.mounted.items()},
    }
    if how.generalization is not None:
        keys[r"Setup\Status\SysprepStatus"] = {"GeneralizationState": how.generalization, "CleanupState": 2}
    control: dict[str, dict[str, Data]] = {
        r"ComputerName\ComputerName": {"ComputerName": "WIN-SAMPLE"},
        "ProductOptions": {"ProductType": kind, "ProductSuite": [how.edition] if not chosen.edition else []},
        "Windows": {"CSDVersion": pack << 8},
        r"Session Manager\Environment": {"PROCESSOR_ARCHITECTURE": how.architecture or chosen.architecture},
        r"Session Manager\Memory Management": {"PagingFiles": list(how.paging_files)},
        r"Session Manager\Power": {"HiberbootEnabled": int(how.fast_startup)},
        "Power": {"HibernateEnabled": int(how.fast_startup)},
        "Session Manager": {"ProtectionMode": 1},
        "TimeZoneInformation": {"TimeZoneKeyName": "UTC"},
        r"Nls\Language": {"Default": how.install_language, "InstallLanguage": how.install_language},
        "Terminal Server": {"TSUserEnabled": 0},
        r"Terminal Server\WinStations\RDP-Tcp": {
            "PortNumber": how.remote_desktop_port,
            "fEnableWinStation": int(how.listener),
        },
        rf"Network\{_CLASS}\{ADAPTER.upper()}\Connection": {
            "Name": "Ethernet0",
            "PnpInstanceID": r"PCI\VEN_15AD&DEV_07B0&SUBSYS_07B015AD&REV_01\000C29FFFFF3FFDE00",
        },
        "SystemInformation": {
            "SystemManufacturer": "VMware, Inc.",
            "SystemProductName": "VMware Virtual Platform",
        },
    }
    if how.remote_desktop is not None:
        control["Terminal Server"]["fDenyTSConnections"] = int(not how.remote_desktop)
    if how.real_time_is_universal is not None:
        control["TimeZoneInformation"]["RealTimeIsUniversal"] = how.real_time_is_universal
    if "rename" in how.reboot:
        control["Session Manager"]["PendingFileRenameOperations"] = ["\\??\\C:\\Windows\\Temp\\old.dll"]
    if how.physical:
        control["SystemInformation"] = {
            "SystemManufacturer": "Dell Inc.",
            "SystemProductName": "PowerEdge R710",
        }
    keys.update({rf"{current}\Control\{path}": values for path, values in control.items()})
    keys.update(
        {rf"{current}\Control\MUI\UILanguages\{tag}": {"Type": 273} for tag in how.languages if chosen.modern}
    )
    keys.update({rf"{current}\{path}": values for path, values in _services(chosen, how).items()})
    disk = "Disk&Ven_SEAGATE&Prod_ST3500418AS" if how.physical else "Disk&Ven_VMware_&Prod_VMware_Virtual_S"
    keys[rf"{current}\Enum\SCSI\{disk}\5&1ec51bf7&0&000000"] = {"FriendlyName": "disk"}
    return keys


def _services(chosen: Generation, how: Switches) -> dict[str, dict[str, Data]]:
    interface: dict[str, Data] = {"EnableDHCP": int(not how.addresses), "Domain": ""}
    if how.addresses:
        interface |= {
            "IPAddress": list(how.addresses),
            "SubnetMask": ["255.255.255.0"],
            "DefaultGateway": ["10.0.0.1"],
            "NameServer": "10.0.0.2,10.0.0.3",
        }
    keys: dict[str, dict[str, Data]] = {
        r"Services\Dhcp": {
            "Start": how.dhcp_start,
            "ImagePath": r"%SystemRoot%\system32\svchost.exe -k netsvcs",
        },
        r"Services\TermService": {"Start": how.term_service},
        r"Services\wuauserv": {"Start": 3},
        rf"Services\Tcpip\Parameters\Interfaces\{ADAPTER}": interface,
        r"Services\Tcpip\Parameters\Interfaces\{2b8dca5c-672e-11e7-bce1-806e6f6e6963}": {},
        r"Services\SharedAccess": {"Start": 4 if how.firewall == "service-off" else 2},
    }
    if how.ipv6_components is not None:
        keys[r"Services\Tcpip6\Parameters"] = {"DisabledComponents": how.ipv6_components}
    if chosen.modern:
        keys[r"Services\MpsSvc"] = {"Start": 4 if how.firewall == "service-off" else 2}
    if "join" in how.reboot:
        keys[r"Services\Netlogon"] = {"JoinDomain": 1}
    for name, start in how.storage.items():
        keys[rf"Services\{name}"] = {"Start": start, "ImagePath": rf"System32\drivers\{name.lower()}.sys"}
    for role in (*how.software, *how.services_only):
        if role in SERVICES:
            name, start = SERVICES[role]
            keys[rf"Services\{name}"] = {"Start": 4 if role in how.disabled_services else start}
    if how.defender:
        keys[r"Services\WinDefend"] = {"Start": 2}
    if how.hyper_v:
        keys[r"Services\vmms"] = {"Start": 2}
    if how.domain_controller:
        keys[r"Services\NTDS"] = {"Start": 2}
        keys[r"Services\NTDS\Parameters"] = {"DSA Database file": how.database}
    keys.update(_firewall(chosen, how))
    return keys


def _firewall(chosen: Generation, how: Switches) -> dict[str, dict[str, Data]]:
    port = how.remote_desktop_port
    on = int(how.firewall != "off")
    if not chosen.modern:
        keys: dict[str, dict[str, Data]] = {
            rf"{_FIREWALL}\{name}": {"EnableFirewall": on} for name in ("DomainProfile", "StandardProfile")
        }
        scope = "LocalSubNet" if how.firewall == "local-subnet" else "*"
        state = "Disabled" if how.firewall == "block" else "Enabled"
        if how.firewall in ("allow", "block", "local-subnet"):
            entry = {f"{port}:TCP": f"{port}:TCP:{scope}:{state}:@xpsp2res.dll,-22009"}
            keys[rf"{_FIREWALL}\StandardProfile\GloballyOpenPorts\List"] = dict(entry)
            keys[rf"{_FIREWALL}\DomainProfile\GloballyOpenPorts\List"] = dict(entry)
        return keys
    keys = {
        rf"{_FIREWALL}\{name}": {"EnableFirewall": on, "DisableNotifications": 1}
        for name in ("DomainProfile", "StandardProfile", "PublicProfile")
    }
    if how.firewall == "default-allow":
        keys[rf"{_FIREWALL}\PublicProfile"]["DefaultInboundAction"] = 0
    rules: dict[str, Data] = {
        "WMI-In-TCP": "v2.10|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=135|App=System|Name=WMI|",
        "RemoteDesktop-UserMode-Out": "v2.10|Action=Allow|Active=TRUE|Dir=Out|Protocol=6|LPort=3389|Name=out|",
    }
    more = {"local-subnet": "RA4=LocalSubnet|"}.get(how.firewall, "")
    profiles = {"domain-only": "Profile=Domain|Profile=Private|"}.get(how.firewall, "")
    if how.firewall in ("allow", "block", "local-subnet", "domain-only", "other-port"):
        number = 3390 if how.firewall == "other-port" else port
        rules["RemoteDesktop-UserMode-In-TCP"] = RDP_RULE.format(profiles=profiles, port=number, more=more)
    if how.firewall == "block":
        rules["{deny}"] = (
            f"v2.10|Action=Block|Active=TRUE|Dir=In|Protocol=6|LPort={port - 9}-{port + 1}|Name=no|"
        )
    keys[rf"{_FIREWALL}\FirewallRules"] = rules
    return keys


def _software(chosen: Generation, how: Switches) -> dict[str, dict[str, Data]]:
    edition = how.edition or chosen.edition
    version: dict[str, Data] = {
        "ProductName": how.product or chosen.product,
        "CurrentVersion": chosen.line,
        "CurrentBuild": str(chosen.build),
        "CurrentBuildNumber": str(chosen.build),
        "SystemRoot": "C:\\Windows",
        "DigitalProductId4": product_id(how.channel),
    }
    if chosen.edition:
        version["EditionID"] = edition + ("Eval" if how.evaluation else "")
    if how.installation or chosen.installation:
        version["InstallationType"] = how.installation or chosen.installation
    if chosen.ten:
        version |= {"CurrentMajorVersionNumber": 10, "CurrentMinorVersionNumber": 0, "UBR": chosen.ubr}
    for name, text in (("ReleaseId", chosen.release), ("DisplayVersion", chosen.display)):
        if text:
            version[name] = text
    keys: dict[str, dict[str, Data]] = {_VERSION: version, _SERVICING: {"Version": 1}}
    if chosen.installation == "Nano Server":
        keys[rf"{_VERSION}\Server\ServerLevels"] = {"NanoServer": 1}
    elif chosen.server and chosen.ten:
        keys[rf"{_VERSION}\Server\ServerLevels"] = {"ServerCore": 1}
    keys.update(_settings(how))
    keys.update(_frameworks(chosen, how))
    for index, role in enumerate(how.software):
        name, number = PROGRAMS[role]
        folder = _UNINSTALL if index % 2 == 0 else rf"Wow6432Node\{_UNINSTALL}"
        keys[rf"{folder}\{{{index:08X}-0000-0000-0000-000000000000}}"] = {
            "DisplayName": name,
            "DisplayVersion": number,
        }
    return keys


def _settings(how: Switches) -> dict[str, dict[str, Data]]:
    keys: dict[str, dict[str, Data]] = {rf"{_VERSION}\Winlogon": {}, _UPDATE: {}}
    if how.autologon is not None:
        keys[rf"{_VERSION}\Winlogon"]["AutoAdminLogon"] = how.autologon
    if how.update_option is not None:
        keys[_UPDATE]["AUOptions"] = how.update_option
    if how.update_policy is not None:
        keys[r"Policies\Microsoft\Windows\WindowsUpdate\AU"] = {"AUOptions": how.update_policy}
    if how.remote_desktop_policy is not None:
        keys[r"Policies\Microsoft\Windows NT\Terminal Services"] = {
            "fDenyTSConnections": int(not how.remote_desktop_policy)
        }
    policy = r"Policies\Microsoft\WindowsFirewall"
    if how.firewall == "policy-allow":
        rule = RDP_RULE.format(profiles="Profile=Public|", port=how.remote_desktop_port, more="")
        keys[rf"{policy}\FirewallRules"] = {"{policy}": rule}
    if how.firewall == "policy-off":
        keys[rf"{policy}\PublicProfile"] = {"EnableFirewall": 0}
    if "update" in how.reboot:
        keys[rf"{_UPDATE}\RebootRequired"] = {}
    if "servicing" in how.reboot:
        keys[rf"{_SERVICING}\RebootPending"] = {}
    for name in ("KB1000000", *how.hotfixes, "KB9999999"):
        keys[rf"{_SERVICING}\Packages\Package_for_{name}~31bf3856ad364e35~amd64~~6.1.1.2"] = {
            "CurrentState": 112
        }
    if how.image_state is not None:
        keys[r"Microsoft\Windows\CurrentVersion\Setup\State"] = {"ImageState": how.image_state}
    return keys


def _frameworks(chosen: Generation, how: Switches) -> dict[str, dict[str, Data]]:
    setup = r"Microsoft\NET Framework Setup\NDP"
    release = chosen.dotnet if how.dotnet == "generation" else how.dotnet
    if release == "none":
        return {setup: {}}
    keys: dict[str, dict[str, Data]] = {
        rf"{setup}\v2.0.50727": {"Install": 1, "SP": 2, "Version": "2.0.50727.4927"},
        rf"{setup}\v3.5": {"Install": 1, "SP": 1, "Version": "3.5.30729.4926"},
    }
    if isinstance(release, int):
        keys[rf"{setup}\v4\Full"] = {"Install": 1, "Release": release, "Version": "4.8.03761"}
    return keys
