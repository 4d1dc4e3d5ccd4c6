"""Hypervisors' tools, antivirus and intrusion detection: by package, by program, by unit."""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import GuestError
from core.facts import Fact
from core.guests.linux.files import GuestFiles
from core.guests.linux.model import Software
from core.guests.linux.packages import Packages


@dataclass(frozen=True, slots=True)
class Product:
    """:param packages: names in package databases; a ``*`` at the end stands for any rest.
    :param paths: any of these shows that it is there though no package says so.
    """

    name: str
    role: str
    packages: tuple[str, ...]
    paths: tuple[str, ...] = ()


PRODUCTS = (
    Product("open-vm-tools", "vmware-tools", ("open-vm-tools*",)),
    Product("VMware Tools", "vmware-tools", ("vmware-tools*", "VMwareTools", "vmware-open-vm-tools*"),
            ("/etc/vmware-tools/locations", "/usr/lib/vmware-tools", "/usr/bin/vmtoolsd", "/usr/sbin/vmware-guestd")),
    Product("VirtualBox Guest Additions", "virtualbox",
            ("virtualbox-guest*", "virtualbox-ose-guest*", "virtualbox-guest-tools", "VirtualBox-guest-additions"),
            ("/usr/sbin/VBoxService", "/opt/VBoxGuestAdditions*", "/etc/init.d/vboxadd")),
    Product("XenServer guest tools", "xen-tools",
            ("xe-guest-utilities*", "xenserver-guest*", "xen-tools-domU", "xe-guest-utilities-latest"),
            ("/usr/sbin/xe-daemon", "/usr/bin/xe-daemon")),
    Product("QEMU guest agent", "qemu-agent", ("qemu-guest-agent", "spice-vdagent"), ("/usr/bin/qemu-ga", "/usr/sbin/qemu-ga")),
    Product("Hyper-V daemons", "hyperv", ("hyperv-daemons*", "hypervkvpd", "hypervvssd", "hv-kvp-daemon-init", "hyper-v", "microsoft-hyper-v"),
            ("/usr/sbin/hv_kvp_daemon", "/usr/sbin/hypervkvpd", "/usr/lib/hyper-v/bin/hv_kvp_daemon")),
    Product("ClamAV", "antivirus", ("clamav-daemon", "clamav", "clamd", "clamav-server"), ("/usr/sbin/clamd",)),
    Product("Sophos", "antivirus", ("sophos-av", "savinstpkg"), ("/opt/sophos-av", "/opt/sophos-spl")),
    Product("McAfee / Trellix", "antivirus", ("McAfee*", "ISecTP*", "MFEcma", "MFErt", "mcafeetp"), ("/opt/McAfee", "/opt/isec", "/opt/NAI/LinuxShield")),
    Product("Symantec Endpoint Protection", "antivirus", ("sav", "sdcss*", "savap"), ("/opt/Symantec",)),
    Product("Trend Micro", "antivirus", ("ds_agent", "SProtectLinux*", "ds-agent"), ("/opt/ds_agent", "/opt/TrendMicro")),
    Product("ESET", "antivirus", ("esets", "efs", "eea", "eraagent"), ("/opt/eset",)),
    Product("Kaspersky", "antivirus", ("kesl*", "kav4fs*", "klnagent*"), ("/opt/kaspersky",)),
    Product("Bitdefender", "antivirus", ("bitdefender*", "bdsec*"), ("/opt/BitDefender", "/opt/bitdefender-security-tools")),
    Product("F-Secure", "antivirus", ("f-secure*", "f-prot*"), ("/opt/f-secure",)),
    Product("Microsoft Defender", "antivirus", ("mdatp",), ("/opt/microsoft/mdatp",)),
    Product("CrowdStrike Falcon", "intrusion-detection", ("falcon-sensor",), ("/opt/CrowdStrike",)),
    Product("SentinelOne", "intrusion-detection", ("sentinelagent", "SentinelAgent"), ("/opt/sentinelone",)),
    Product("Carbon Black", "intrusion-detection", ("cbsensor", "cb-psc-sensor", "cbagent*"), ("/opt/carbonblack", "/var/lib/cb")),
    Product("OSSEC / Wazuh", "intrusion-detection", ("ossec*", "wazuh-agent", "wazuh-manager"), ("/var/ossec",)),
    Product("Snort", "intrusion-detection", ("snort", "snort3"), ("/usr/sbin/snort",)),
    Product("Suricata", "intrusion-detection", ("suricata",), ("/usr/bin/suricata", "/usr/sbin/suricata")),
    Product("AIDE", "intrusion-detection", ("aide", "aide-common"), ("/usr/sbin/aide", "/usr/bin/aide")),
    Product("Tripwire", "intrusion-detection", ("tripwire",), ("/usr/sbin/tripwire",)),
    Product("Samhain", "intrusion-detection", ("samhain",), ("/usr/sbin/samhain",)),
    Product("Fail2ban", "intrusion-detection", ("fail2ban", "fail2ban-server"), ("/usr/bin/fail2ban-server",)),
)  # fmt: skip


_GUEST_TOOLS = frozenset({"vmware-tools", "virtualbox", "xen-tools", "qemu-agent", "hyperv"})
"""A guest has one of each; their programs are no second find beside their package."""


def read_software(files: GuestFiles, packages: Packages) -> Fact[tuple[Software, ...]]:
    """Every product found, one entry each.

    Without a readable package database only programs tell; nothing found then is no proof, so the fact is unreadable.
    """
    found: list[Software] = []
    trouble: list[GuestError] = []
    for product in PRODUCTS:
        one = _by_package(product, packages)
        if one is None and not any(known.role == product.role in _GUEST_TOOLS for known in found):
            one = _by_path(files, product, trouble)
        if one is not None:
            found.append(one)
    if not found and (packages.unread or not packages.kind):
        return Fact[tuple[Software, ...]].unreadable(packages.unread or "linux.no-packages", packages.where)
    if not found and trouble:
        where = str(trouble[0].facts.get("where", files.place("/")))
        return Fact[tuple[Software, ...]].unreadable(trouble[0].code, where)
    where = found[0].where if found else packages.where
    return Fact[tuple[Software, ...]].read(tuple(found), where)


def _by_package(product: Product, database: Packages) -> Software | None:
    for wanted in product.packages:
        if wanted.endswith("*"):
            name = next((one for one in database.versions if one.startswith(wanted[:-1])), None)
        else:
            name = wanted if wanted in database.versions else None
        if name is not None:
            where = f"{database.where}, {name}"
            return Software(name=name, role=product.role, where=where, version=database.versions[name])
    return None


def _by_path(files: GuestFiles, product: Product, trouble: list[GuestError]) -> Software | None:
    there = next((found for path in product.paths if (found := _there(files, path, trouble))), None)
    return Software(name=product.name, role=product.role, where=files.place(there)) if there else None


def _there(files: GuestFiles, path: str, trouble: list[GuestError]) -> str:
    try:
        if not path.endswith("*"):
            return path if files.has(path) else ""
        folder, _, start = path[:-1].rpartition("/")
        return next((f"{folder}/{name}" for name in files.names(folder) if name.startswith(start)), "")
    except GuestError as error:
        trouble.append(error)
        return ""
