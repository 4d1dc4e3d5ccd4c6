"""LNX-01 to LNX-06: reach the machine by SSH after the import, and what should be gone before it."""

from __future__ import annotations

from core.facts import Evidence, Fact
from core.guests.linux.model import Account, LinuxSystem, Service
from core.rules.outcome import Outcomes, doubtful, failed, not_applicable, passed, unknown, unread
from core.rules.registry import linux_rule
from core.rules.software import GUEST_TOOLS, PROTECTION, judge_software
from core.rules.subject import Subject

SSH_PORT = 22
NO_LOGIN = ("nologin", "false", "sync", "halt", "shutdown")
DISTRIBUTION_TOOLS = {key: words for key, words in GUEST_TOOLS.items() if key != "hyperv"}
"""Hyper-V's daemons are harmless and part of many distributions' base."""


@linux_rule("LNX-01")
def ssh_server(subject: Subject, linux: LinuxSystem) -> Outcomes:
    if missing := unread(linux.sshd):
        return missing
    service = linux.sshd.value
    install = subject.command(
        "install", packages="openssh-server" if subject.flavour != "suse" else "openssh"
    )
    enable = subject.command("enable", service=subject.command("ssh_service"))
    if service is None or not service.installed:
        if away := subject.unmounted(linux, "/usr"):
            return unknown("unmounted", away, mount="/usr")
        shown = (
            linux.sshd.evidence() if service is None else Evidence(where=service.where, value="not installed")
        )
        return failed("absent", shown, command=f"{install} && {enable}")
    if service.starts is None:
        return doubtful(
            "untold", Evidence(where=service.where, value=f"{service.name}: installed"), command=enable
        )
    if not service.starts:
        return failed(
            "off", Evidence(where=service.where, value=f"{service.name}: does not start"), command=enable
        )
    if missing := unread(linux.ssh_addresses):
        return missing
    shown_start = Evidence(where=service.where, value=f"{service.name}: starts at boot")
    if addresses := linux.ssh_addresses.value:
        bound = Evidence(where=linux.ssh_addresses.where, value=f"ListenAddress {', '.join(addresses)}")
        restart = subject.command("restart", service=subject.command("ssh_service"))
        return failed("bound", bound, shown_start, addresses=", ".join(addresses), command=restart)
    return passed(shown_start)


@linux_rule("LNX-02")
def firewall(subject: Subject, linux: LinuxSystem) -> Outcomes:
    if missing := unread(linux.ssh_allowed):
        return missing
    walls = [
        Evidence(where=one.where, value=f"{one.name}: {'on' if one.starts else 'off'}")
        for one in linux.firewall.value or ()
    ]
    decided = Evidence(
        where=linux.ssh_allowed.where, value="SSH let in" if linux.ssh_allowed.value else "SSH not let in"
    )
    if linux.ssh_allowed.value:
        return passed(decided, walls)
    names = [one.name for one in linux.firewall.value or () if one.starts]
    tool = next(
        (
            name
            for name in ("firewalld", "ufw", "csf", "nftables", "iptables", "SuSEfirewall2")
            if name in names
        ),
        "iptables",
    )
    port = linux.ssh_ports[0] if linux.ssh_ports else SSH_PORT
    command = subject.command(f"open_{tool.lower()}", port=str(port))
    return failed("closed", decided, walls, command=command, port=port)


@linux_rule("LNX-03")
def key_login(subject: Subject, linux: LinuxSystem) -> Outcomes:
    if missing := unread(linux.accounts):
        return missing
    accounts = linux.accounts.value or ()
    people = [
        one for one in accounts if one.uid != 0 and not one.shell.rsplit("/", 1)[-1].startswith(NO_LOGIN)
    ]
    ready = [one for one in people if one.keys]
    if ready:
        return passed(map(_account_evidence, ready), names=", ".join(one.name for one in ready))
    if people and (away := subject.unmounted(linux, "/home")):
        return unknown("unmounted", away, mount="/home")
    if not people:
        shown = [_account_evidence(one) for one in accounts if one.uid == 0]
        return failed(
            "no-user", shown or [Evidence(where=linux.accounts.where, value="nobody with a login shell")]
        )
    return failed(
        "no-key",
        map(_account_evidence, people),
        names=", ".join(one.name for one in people),
        user=people[0].name,
    )


def _account_evidence(account: Account) -> Evidence:
    keys = f"{account.keys} authorised key" + ("" if account.keys == 1 else "s")
    return Evidence(where=account.where, value=f"{account.name} (uid {account.uid}): {keys}")


@linux_rule("LNX-04")
def no_root_login(subject: Subject, linux: LinuxSystem) -> Outcomes:
    if missing := unread(linux.root_login):
        return missing
    if linux.root_login.value is None:
        server = linux.sshd.value
        shown = [
            linux.root_login.evidence(),
            linux.sshd.evidence() if server is None else _server_evidence(server),
        ]
        return (
            not_applicable("no-server", shown)
            if server is None or not server.installed
            else unknown("untold", shown)
        )
    shown = [_setting_evidence("PermitRootLogin", linux.root_login)]
    password = linux.password_login
    if password.value == "interactive":
        shown.append(
            Evidence(where=password.where, value="UsePAM yes, and KbdInteractiveAuthentication is not no")
        )
    elif password.known:
        shown.append(_setting_evidence("PasswordAuthentication", password))
    command = subject.command("restart", service=subject.command("ssh_service"))
    if linux.root_login.value == "yes":
        return failed("root", shown, command=command)
    if missing := unread(password):
        return missing
    if password.value == "interactive":
        return failed("interactive", shown, command=command)
    return failed("password", shown, command=command) if password.value == "yes" else passed(shown)


def _setting_evidence(keyword: str, fact: Fact[str]) -> Evidence:
    """A line of sshd_config, or what sshd does without one."""
    set_here = ", line " in fact.where
    return Evidence(
        where=fact.where,
        value=f"{keyword} {fact.value or 'absent'}{'' if set_here or not fact.value else ', by default'}",
    )


def _server_evidence(service: Service) -> Evidence:
    return Evidence(where=service.where, value=service.name if service.installed else "not installed")


@linux_rule("LNX-05")
def guest_tools(subject: Subject, linux: LinuxSystem) -> Outcomes:
    return judge_software(subject, linux.software, DISTRIBUTION_TOOLS)


@linux_rule("LNX-06")
def protection(subject: Subject, linux: LinuxSystem) -> Outcomes:
    return judge_software(subject, linux.software, PROTECTION)
