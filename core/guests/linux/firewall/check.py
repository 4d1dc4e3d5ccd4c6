"""Which firewall starts, and what it says to a new TCP connection to sshd's port from anywhere."""

from __future__ import annotations

from dataclasses import dataclass

from core.facts import Fact
from core.guests.linux.files import GuestFiles
from core.guests.linux.firewall import csf, firewalld, iptables, nftables, susefirewall, ufw
from core.guests.linux.firewall.verdict import Verdict
from core.guests.linux.model import Service
from core.guests.linux.services import Services
from core.guests.linux.sshd import SshdConfig


@dataclass(frozen=True, slots=True)
class Product:
    """:param programs: any of them shows that it is installed.
    :param rules: files that hold its rules; without any of them it lets everything in.
    """

    name: str
    programs: tuple[str, ...]
    services: tuple[str, ...]
    rules: tuple[str, ...] = ()


PRODUCTS = (
    Product("firewalld", ("/usr/sbin/firewalld", "/usr/bin/firewalld"), ("firewalld",)),
    Product("ufw", ("/usr/sbin/ufw",), ("ufw",)),
    Product("SuSEfirewall2", ("/sbin/SuSEfirewall2", "/usr/sbin/SuSEfirewall2"), ("SuSEfirewall2", "SuSEfirewall2_setup"), (susefirewall.PATH,)),
    Product("csf", ("/usr/sbin/csf",), ("csf",), (csf.PATH,)),
    Product("Shorewall", ("/sbin/shorewall", "/usr/sbin/shorewall"), ("shorewall",), ("/etc/shorewall/shorewall.conf",)),
    Product("ferm", ("/usr/sbin/ferm",), ("ferm",), ("/etc/ferm/ferm.conf",)),
    Product("nftables", ("/usr/sbin/nft", "/sbin/nft"), ("nftables",), nftables.PATHS),
    Product("iptables", ("/usr/sbin/iptables", "/sbin/iptables", "/usr/sbin/iptables-restore", "/sbin/iptables-restore"),
            ("iptables", "netfilter-persistent", "iptables-persistent"), iptables.PATHS),
)  # fmt: skip


def read_firewall(files: GuestFiles, services: Services) -> Fact[tuple[Service, ...]]:
    """Every firewall installed that has rules to set, and whether it starts. An empty tuple means that there is none."""
    found = []
    for product in PRODUCTS:
        program = files.first(*product.programs)
        if program is None or (product.rules and not files.first(*product.rules)):
            continue
        service = services.service(product.name, program, *product.services)
        if product.name == "ufw":
            service = _ufw(files, service)
        found.append(service)
    where = found[0].where if found else files.place(PRODUCTS[-1].programs[0])
    return Fact[tuple[Service, ...]].read(tuple(found), where)


def _ufw(files: GuestFiles, service: Service) -> Service:
    """ufw's unit always starts; /etc/ufw/ufw.conf decides."""
    enabled, where = ufw.enabled(files)
    return service.model_copy(update={"starts": enabled and service.starts is not False, "where": where})


def read_ssh_allowed(
    files: GuestFiles, firewalls: Fact[tuple[Service, ...]], config: SshdConfig
) -> Fact[bool]:
    """Whether all firewalls that start let a new connection to (one of) sshd's ports in from any address."""
    if not firewalls.known:
        return Fact[bool].unreadable(firewalls.unread, firewalls.where)
    ports = tuple(config.ports) or (22,)
    starting = [one for one in firewalls.value or () if one.starts]
    allowed = Fact[bool].read(True, firewalls.where)
    for service in starting:
        verdict = _verdict(files, service.name, ports)
        if verdict.allowed is None:
            return Fact[bool].unreadable("linux.firewall-unclear", verdict.where)
        if not verdict.allowed:
            return Fact[bool].read(False, verdict.where)
        allowed = Fact[bool].read(True, verdict.where)
    return allowed


def _verdict(files: GuestFiles, name: str, ports: tuple[int, ...]) -> Verdict:
    reader = {  # of Shorewall and ferm it is only known that they decide
        "firewalld": firewalld.judge,
        "ufw": ufw.judge,
        "csf": csf.judge,
        "SuSEfirewall2": susefirewall.judge,
        "nftables": nftables.judge,
        "iptables": iptables.judge,
    }.get(name)
    if reader is None:
        own = next(product.rules[0] for product in PRODUCTS if product.name == name)
        return Verdict(None, files.place(own))
    verdicts = [reader(files, port) for port in ports]
    return next((one for one in verdicts if one.allowed), verdicts[0])
