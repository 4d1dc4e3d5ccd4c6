"""Whether the guest's own firewall lets SSH in."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples.linux_parts import elf
from samples.trees import guest_files

from core.facts import Fact
from core.guests.linux.firewall import (
    firewalld,
    iptables,
    read_firewall,
    read_ssh_allowed,
    susefirewall,
    ufw,
)
from core.guests.linux.firewall.verdict import port_matches
from core.guests.linux.model import Service
from core.guests.linux.services import Services
from core.guests.linux.sshd import SshdConfig


@pytest.mark.parametrize(
    ("written", "holds"),
    [
        ("22", True),
        ("ssh", True),
        ("20:30", True),
        ("1-21,22", True),
        ('"80, 443"', False),
        ("2222", False),
        ("", False),
        ("22a", False),
        ("a-b", False),
    ],
)
def test_ports(written: str, holds: bool) -> None:
    assert port_matches(written, 22) is holds


@pytest.mark.parametrize(
    ("policy", "rules", "allowed", "line"),
    [
        ("ACCEPT", "", True, 2),
        ("DROP", "", False, 2),
        ("DROP", "-A INPUT -p tcp --dport 22 -j ACCEPT", True, 3),
        ("DROP", "-A INPUT -p tcp -m multiport --dports 80,22 -j ACCEPT", True, 3),
        ("DROP", "-A INPUT -p udp --dport 22 -j ACCEPT", False, 2),
        ("DROP", "-A INPUT -s 10.0.0.0/8 -p tcp --dport 22 -j ACCEPT", False, 2),
        ("DROP", "-A INPUT -s 0.0.0.0/0 -p tcp --dport 22 -j ACCEPT", True, 3),
        ("DROP", "-A INPUT ! -s 10.0.0.0/8 -p tcp --dport 22 -j ACCEPT", True, 3),
        ("DROP", "-A INPUT -p tcp ! --dport 22 -j ACCEPT", False, 2),
        ("DROP", "-A INPUT -p tcp --dport ! 80 -j ACCEPT", True, 3),
        ("DROP", "-A INPUT -i lo -j ACCEPT", False, 2),
        ("DROP", "-A INPUT -m state --state ESTABLISHED,RELATED -j ACCEPT", False, 2),
        (
            "DROP",
            '-A INPUT -p tcp -m comment --comment "let \'em in" -m tcp --dport 22 -m conntrack --ctstate NEW -j ACCEPT',
            True,
            3,
        ),
        ("ACCEPT", "-A INPUT -j REJECT --reject-with icmp-host-prohibited", False, 3),
        ("ACCEPT", "-A INPUT -p tcp --dport 22 -j DROP\n-A INPUT -p tcp --dport 22 -j ACCEPT", False, 3),
        (
            "ACCEPT",
            "-A INPUT -p tcp --dport 22 -m recent --update --seconds 60 --hitcount 4 -j DROP",
            True,
            2,
        ),
        (
            "ACCEPT",
            "-A INPUT -p tcp -m tcp --tcp-flags FIN,SYN,RST,PSH,ACK,URG NONE -j DROP\n"
            "-A INPUT -p tcp -m tcp ! --tcp-flags FIN,SYN,RST,ACK SYN -m conntrack --ctstate NEW -j DROP\n"
            "-A INPUT -p tcp -m tcp --tcp-flags ALL ALL -j DROP\n-A INPUT -p tcp --tcp-flags SYN,RST SYN,RST -j DROP",
            True,
            2,
        ),
        ("DROP", "-A INPUT -p tcp --tcp-flags FIN,SYN,RST,ACK SYN --dport 22 -j ACCEPT", True, 3),
        ("ACCEPT", "[12:840] -A INPUT -j REJECT", False, 3),
        ("DROP", "[0:0] -A INPUT -p tcp --dport 22 -j ACCEPT", True, 3),
        (
            "DROP",
            "-A INPUT -p tcp --dport 22 -m hashlimit --hashlimit-upto 10/min --hashlimit-burst 5 "
            "--hashlimit-mode srcip --hashlimit-name ssh -j ACCEPT",
            True,
            3,
        ),
        (
            "ACCEPT",
            "-A INPUT -p tcp --dport 22 -m hashlimit --hashlimit-above 10/min --hashlimit-mode srcip --hashlimit-name s -j DROP",
            True,
            2,
        ),
        ("DROP", "-A INPUT -i wg0 -j ACCEPT", False, 2),
        ("DROP", "-A INPUT -i ens192 -p tcp --dport 22 -j ACCEPT", False, 2),
        ("DROP", "-A INPUT -i ens5 -p tcp --dport 22 -j ACCEPT", True, 3),
        ("DROP", "-A INPUT -i en+ -p tcp --dport 22 -j ACCEPT", True, 3),
        ("DROP", "-A INPUT -p tcp --syn -s 10.0.0.1 --dport 22 -j ACCEPT", False, 2),
        ("DROP", "-A INPUT -j IN\n-A IN -p icmp -j ACCEPT\n-A IN -p tcp --dport 22 -j ACCEPT", True, 5),
        ("DROP", "-A INPUT -j IN\n-A IN -j RETURN\n-A INPUT -p tcp --dport 22 -j ACCEPT", True, 5),
        (
            "DROP",
            "-A INPUT -j LOG --log-prefix x\n-A INPUT -g IN\n-A INPUT -j ACCEPT\n-A IN -p udp -j ACCEPT",
            False,
            2,
        ),
        ("ACCEPT", "-A FORWARD -j DROP", True, 2),
    ],
)
def test_iptables(policy: str, rules: str, allowed: bool, line: int, tmp_path: Path) -> None:
    text = f"*filter\n:INPUT {policy} [0:0]\n{rules}\nCOMMIT\n*nat\n:INPUT DROP [0:0]\n-A INPUT -j DROP\nCOMMIT\n"
    verdict = iptables.judge(guest_files(tmp_path, {"etc/sysconfig/iptables": text}), 22)
    assert (verdict.allowed, verdict.where) == (allowed, f"disk 1, /etc/sysconfig/iptables, line {line}")


def test_chains_that_call_each_other_end_unclear(tmp_path: Path) -> None:
    text = "*filter\n:INPUT ACCEPT [0:0]\n-A INPUT -j A\n-A A -j B\n-A B -j A\nCOMMIT\n"
    assert iptables.judge(guest_files(tmp_path, {"etc/sysconfig/iptables": text}), 22).allowed is None


ZONE = "etc/firewalld/zones/public.xml"


@pytest.mark.parametrize(
    ("zone", "allowed"),
    [
        ('<zone><service name="ssh"/></zone>', True),
        ('<zone><service name="http"/></zone>', False),
        ('<zone><port protocol="tcp" port="20-25"/></zone>', True),
        ('<zone><port protocol="udp" port="22"/></zone>', False),
        ('<zone target="ACCEPT"/>', True),
        ('<zone><rule><service name="ssh"/><accept/></rule></zone>', True),
        ('<zone><rule><source address="10.0.0.0/8"/><service name="ssh"/><accept/></rule></zone>', False),
        ('<zone><rule><service name="ssh"/><drop/></rule></zone>', False),
        (
            '<zone><service name="ssh"/><rule family="ipv6"><service name="ssh"/><reject/></rule></zone>',
            True,
        ),
        ('<zone><rule family="ipv6"><service name="ssh"/><accept/></rule></zone>', False),
        ("<zone>", None),
        ('<!DOCTYPE z [<!ENTITY a "b">]><zone>&a;</zone>', None),
    ],
)
def test_firewalld(zone: str, allowed: bool | None, tmp_path: Path) -> None:
    service = '<service><port protocol="tcp" port="80"/></service>'
    files = guest_files(
        tmp_path,
        {
            "etc/firewalld/firewalld.conf": "DefaultZone=public\n",
            ZONE: zone,
            "usr/lib/firewalld/services/http.xml": service,
        },
    )
    assert firewalld.judge(files, 22).allowed is allowed


def test_firewalld_tells_the_line_that_decides(tmp_path: Path) -> None:
    zone = '<zone>\n  <service name="dhcpv6-client"/>\n  <service name="ssh"/>\n</zone>\n'
    found = firewalld.judge(guest_files(tmp_path, {ZONE: zone}), 22)
    assert (found.allowed, found.where) == (True, f"disk 1, /{ZONE}, line 3")


@pytest.mark.parametrize(("source", "allowed"), [("", False), ('<source address="10.0.0.0/8"/>', True)])
def test_a_rich_rule_of_firewalld_that_denies(source: str, allowed: bool, tmp_path: Path) -> None:
    rule = f'<rule>{source}<service name="ssh"/><reject/></rule>'
    files = guest_files(tmp_path, {ZONE: f'<zone target="ACCEPT"><service name="ssh"/>{rule}</zone>'})
    assert firewalld.judge(files, 22).allowed is allowed


def test_firewalld_by_the_zone_that_is_the_default(tmp_path: Path) -> None:
    files = guest_files(
        tmp_path / "a",
        {
            "etc/firewalld/firewalld.conf": "DefaultZone=drop\n",
            "usr/lib/firewalld/zones/drop.xml": '<zone target="DROP"/>',
        },
    )
    assert firewalld.judge(files, 22).allowed is False
    files = guest_files(tmp_path / "b", {"etc/firewalld/firewalld.conf": "DefaultZone=../../x\n"})
    assert firewalld.judge(files, 22).allowed is None
    files = guest_files(
        tmp_path / "c",
        {
            ZONE: '<zone><service name="ssh"/></zone>',
            "etc/firewalld/services/ssh.xml": '<service><port protocol="tcp" port="2222"/></service>',
        },
    )
    assert firewalld.judge(files, 22).allowed is False
    assert firewalld.judge(files, 2222).allowed is True


@pytest.mark.parametrize(
    ("rules", "policy", "allowed"),
    [
        ("### tuple ### allow tcp 22 0.0.0.0/0 any 0.0.0.0/0 in", "DROP", True),
        ("### tuple ### limit tcp 22 0.0.0.0/0 any 0.0.0.0/0 in", "DROP", True),
        ("### tuple ### allow any 22 0.0.0.0/0 any 10.0.0.0/8 in", "DROP", False),
        ("### tuple ### deny tcp 22 0.0.0.0/0 any 0.0.0.0/0 in", "ACCEPT", False),
        ("### tuple ### allow tcp 22 0.0.0.0/0 any 0.0.0.0/0 OpenSSH - in", "DROP", True),
        ("### tuple ### allow tcp 22 0.0.0.0/0 any 0.0.0.0/0 out", "DROP", False),
        (
            "### tuple ### route:allow any any 0.0.0.0/0 any 0.0.0.0/0 in_wg0!out_eth0\n"
            "### tuple ### allow tcp 22 0.0.0.0/0 any 0.0.0.0/0 in",
            "DROP",
            True,
        ),
        ("### tuple ### route:allow any any 0.0.0.0/0 any 0.0.0.0/0 in", "DROP", False),
        ("### tuple ### allow any any 0.0.0.0/0 any 0.0.0.0/0 in_tun0", "DROP", False),
        ("### tuple ### allow tcp 22 0.0.0.0/0 any 0.0.0.0/0 in_ens192", "DROP", False),
        ("### tuple ### deny_log any any 0.0.0.0/0 any 0.0.0.0/0 in_docker0", "ACCEPT", True),
        ("### tuple ### allow_log-all tcp 22 0.0.0.0/0 any 0.0.0.0/0 in_eth0", "DROP", True),
        ("", "DROP", False),
        ("", "ACCEPT", True),
    ],
)
def test_ufw(rules: str, policy: str, allowed: bool, tmp_path: Path) -> None:
    files = guest_files(
        tmp_path,
        {
            "etc/ufw/user.rules": f"*filter\n{rules}\n",
            "etc/default/ufw": f'DEFAULT_INPUT_POLICY="{policy}"\n',
        },
    )
    assert ufw.judge(files, 22).allowed is allowed


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ('FW_SERVICES_EXT_TCP="80 ssh"\n', True),
        ('FW_CONFIGURATIONS_EXT="sshd"\n', True),
        ('FW_CONFIGURATIONS_EXT="web mine"\n', True),
        ('FW_CONFIGURATIONS_EXT="web"\nFW_SERVICES_INT_TCP="22"\n', False),
    ],
)
def test_susefirewall(text: str, allowed: bool, tmp_path: Path) -> None:
    folder = "etc/sysconfig/SuSEfirewall2.d/services"
    files = guest_files(
        tmp_path,
        {
            "etc/sysconfig/SuSEfirewall2": text,
            f"{folder}/web": 'TCP="80"\n',
            f"{folder}/mine": 'TCP="22:23"\n',
        },
    )
    assert susefirewall.judge(files, 22).allowed is allowed


@pytest.mark.parametrize(
    ("contents", "allowed"),
    [
        ({"usr/sbin/csf": elf(), "etc/csf/csf.conf": 'TCP_IN = "20,21,22,30000:35000"\n'}, True),
        ({"usr/sbin/csf": elf(), "etc/csf/csf.conf": 'TCP_IN = "80,443"\n'}, False),
        ({"sbin/shorewall": elf(), "etc/shorewall/shorewall.conf": "STARTUP_ENABLED=Yes\n"}, None),
        ({"usr/sbin/ferm": elf(), "etc/ferm/ferm.conf": "table filter chain INPUT policy DROP;\n"}, None),
    ],
)
def test_other_firewalls_are_not_passed_over(
    contents: dict[str, str | bytes], allowed: bool | None, tmp_path: Path
) -> None:
    names = ("csf", "shorewall", "ferm")
    links = {f"etc/rc3.d/S10{name}": "" for name in names}
    files = guest_files(
        tmp_path, {"sbin/init": elf(), "etc/inittab": "id:3:initdefault:\n", **links, **contents}
    )
    firewalls = read_firewall(files, Services(files))
    assert [one.starts for one in firewalls.value or ()] == [True]
    found = read_ssh_allowed(files, firewalls, SshdConfig())
    assert found.value is allowed
    assert found.unread == ("linux.firewall-unclear" if allowed is None else "")


def test_only_a_firewall_that_starts_counts(tmp_path: Path) -> None:
    files = guest_files(tmp_path, {
        "sbin/init": elf(), "etc/inittab": "id:3:initdefault:\n", "usr/sbin/iptables": elf(), "usr/sbin/nft": elf(), "usr/sbin/ufw": elf(),
        "etc/sysconfig/iptables": "*filter\n:INPUT DROP [0:0]\nCOMMIT\n", "etc/rc3.d/K92iptables": "", "etc/init.d/iptables": "", "etc/ufw/ufw.conf": "ENABLED=no\n",
    })  # fmt: skip
    firewalls = read_firewall(files, Services(files))
    assert [(one.name, one.starts) for one in firewalls.value or ()] == [("ufw", False), ("iptables", False)]
    assert read_ssh_allowed(files, firewalls, SshdConfig()).value is True


def test_any_of_sshds_ports_is_enough(tmp_path: Path) -> None:
    files = guest_files(
        tmp_path,
        {
            "etc/sysconfig/iptables": "*filter\n:INPUT DROP [0:0]\n-A INPUT -p tcp --dport 2222 -j ACCEPT\nCOMMIT\n"
        },
    )
    firewalls = Fact[tuple[Service, ...]].read(
        (Service(name="iptables", installed=True, starts=True, where="x"),), "x"
    )
    assert read_ssh_allowed(files, firewalls, SshdConfig(ports=[22, 2222])).value is True
    refused = read_ssh_allowed(files, firewalls, SshdConfig())
    assert (refused.value, refused.where) == (False, "disk 1, /etc/sysconfig/iptables, line 2")
    unread = read_ssh_allowed(files, Fact[tuple[Service, ...]].unreadable("guest.damaged", "y"), SshdConfig())
    assert unread.unread == "guest.damaged"
