"""What nftables' rules do with a stranger's connection to SSH."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples.trees import guest_files

from core.guests.linux.firewall import nftables


@pytest.mark.parametrize(
    ("rules", "allowed"),
    [
        ("tcp dport 22 accept", True),
        ("tcp dport ssh ct state new accept", True),
        ("tcp dport { ssh, 80 } accept", True),
        ("tcp dport 20-30 counter accept comment \"x\"", True),
        ("ip saddr 10.0.0.0/8 tcp dport 22 accept", False),
        ("iif lo accept", False),
        ("iifname \"eth0\" tcp dport 22 accept", True),
        ("ct state { established, related } accept", False),
        ("ct state vmap { established : accept, new : jump inner, invalid : drop }", True),
        ("ct state invalid drop\ntcp dport 22 accept", True),
        ("tcp dport != 22 accept", False),
        ("udp dport 22 accept", False),
        ("meta l4proto { tcp, udp } th dport 22 accept", True),
        ("icmp type echo-request accept", False),
        ("ip6 nexthdr icmpv6 accept", False),
        ("jump inner", True),
        ("jump nowhere", False),
        ("goto outer", False),
        ("tcp dport vmap { 22 : accept, 80 : drop }", True),
        ("tcp dport {\n22,\n80\n} accept", True),
        ("accept", True),
        ("reject with icmpx type admin-prohibited\ntcp dport 22 accept", False),
        ("tcp dport 443 ct state new accept", False),
        ("ct state new tcp dport { 80, 443 } counter packets 0 bytes 0 accept", False),
        ("ct state new tcp dport 22 limit rate 3/minute burst 5 packets log prefix \"ssh: \" level info accept", True),
        ("iifname \"docker0\" accept", False),
        ("iifname { \"lo\", \"wg0\" } accept", False),
        ("iifname \"ens192\" tcp dport 22 accept", False),
        ("iifname { \"ens192\", \"eth0\" } tcp dport 22 accept", True),
        ("iifname != \"lo\" tcp dport 22 accept", True),
        ("ip daddr 10.0.0.5 tcp dport 22 accept", False),
        ("ip saddr != 10.0.0.0/8 drop\ntcp dport 22 accept", False),
        ("ip saddr @blocked drop\ntcp dport 22 accept", True),
        ("tcp flags & (fin|syn|rst|ack) != syn ct state new drop\ntcp dport 22 accept", True),
        ("tcp flags & (fin | syn | rst | psh | ack | urg) == 0x0 drop\ntcp dport 22 accept", True),
        ("tcp flags syn / fin,syn,rst,ack tcp dport 22 accept", True),
        ("tcp dport @ports accept", True),
        ("tcp dport @nowhere accept", None),
        ("ip saddr . tcp dport { 10.0.0.1 . 22 } accept", False),
        ("iifname . tcp dport { \"eth0\" . 22 } accept", True),
        ("tcp dport vmap @verdicts", True),
        ("tcp dport 22 meter ssh { ip saddr limit rate over 10/minute } drop\ntcp dport 22 accept", True),
        ("tcp dport 22 add @seen { ip saddr limit rate 3/minute } accept", True),
        ("fib daddr type != local drop\ntcp dport 22 accept", True),
        ("fib saddr . iif oif missing drop\ntcp dport 22 accept", True),
        ("tcp dport > 1023 accept", False),
        ("tcp sport 1024-65535 tcp dport 22 accept", True),
        ("ct mark set meta mark tcp dport 22 accept", True),
        ("ct mark set 0x1 or 0x2 tcp dport 80 accept", False),
        ("meta mark set 0x1\ntcp dport $SSH accept", True),
        ("queue num 0", None),
        ("osf name \"Linux\" accept", None),
        ("", False),
    ],
)  # fmt: skip
def test_nftables(rules: str, allowed: bool | None, tmp_path: Path) -> None:
    text = (
        "flush ruleset\ndefine SSH = { 22 }\ntable inet filter {\n  set ports {\n    type inet_service\n    flags interval\n    elements = { 22, 80-90 }\n  }\n"
        "  set blocked { type ipv4_addr; flags timeout; }\n  map verdicts {\n    type inet_service : verdict\n    elements = { 80 : drop,\n      22 : jump inner }\n  }\n"
        "  chain inner {\n    tcp dport 22 accept\n  }\n  chain outer {\n    udp dport 53 accept\n  }\n"
        f"  chain input {{\n    type filter hook input priority 0; policy drop;\n{rules}\n  }}\n  chain forward {{\n    type filter hook forward priority 0; policy drop;\n  }}\n}}\n"
    )
    assert nftables.judge(guest_files(tmp_path, {"etc/nftables.conf": text}), 22).allowed is allowed


def test_nftables_tables_of_other_families_and_includes(tmp_path: Path) -> None:
    dropping = (
        "table {} x {{\n  chain in {{\n    type filter hook input priority filter; policy drop;\n  }}\n}}\n"
    )
    files = guest_files(
        tmp_path / "a", {"etc/nftables.conf": dropping.format("ip6") + dropping.format("bridge")}
    )
    assert nftables.judge(files, 22).allowed is True
    files = guest_files(
        tmp_path / "b",
        {
            "etc/nftables.conf": 'include "/etc/nftables.d/*.nft"\n',
            "etc/nftables.d/a.nft": dropping.format("inet"),
        },
    )
    verdict = nftables.judge(files, 22)
    assert (verdict.allowed, verdict.where) == (False, "disk 1, /etc/nftables.d/a.nft, line 3")


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("table ip f { chain input { type filter hook input priority 0; policy drop; } }\n", False),
        ("table inet f { set s { type ipv4_addr; } chain in { type filter hook input priority 0; policy drop; tcp dport 22 accept; } }\n", True),
        ("add table inet f\nadd chain inet f in { type filter hook input priority 0 ; policy drop ; }\nadd rule inet f in tcp dport 80 accept\n", False),
        ("add table inet f\nadd chain inet f in { type filter hook input priority 0 ; policy drop ; }\nadd rule inet f in tcp dport 22 accept\n", True),
        ("table inet f { chain in { type filter hook input priority 0; policy drop; } }\ndelete table inet f\n", True),
        ("table inet f {\n flags dormant\n chain in { type filter hook input priority 0; policy drop; }\n}\n", True),
        ("table inet f {\n chain in {\n  type filter hook input priority filter; policy drop;\n", None),
        ("table ip nat {\n chain in {\n  type nat hook input priority 100; policy drop;\n }\n}\n", True),
    ],
)  # fmt: skip
def test_how_nftables_tables_may_be_written(text: str, allowed: bool | None, tmp_path: Path) -> None:
    assert nftables.judge(guest_files(tmp_path, {"etc/nftables.conf": text}), 22).allowed is allowed


SERVICE = """
flush ruleset
table inet nftables_svc {
	# protocols to allow
	set allowed_protocols { type inet_proto
		elements = { icmp, icmpv6 }
	}
	set allowed_interfaces {
		type ifname
		elements = { "lo" }
	}
	set allowed_tcp_dports {
		type inet_service
		elements = { PORTS }
	}
	chain allow {
		ct state established,related accept
		rt type 0 drop
		meta l4proto @allowed_protocols accept
		iifname @allowed_interfaces accept
		tcp dport @allowed_tcp_dports accept
	}
	chain INPUT {
		type filter hook input priority filter + 20
		policy accept
		jump allow
		reject with icmpx type port-unreachable
	}
}
"""
"""As Red Hat ships it in /etc/nftables/main.nft."""


@pytest.mark.parametrize(("ports", "allowed", "line"), [("ssh, 9090", True, 21), ("9090", False, 27)])
def test_nftables_of_red_hat(ports: str, allowed: bool, line: int, tmp_path: Path) -> None:
    files = guest_files(
        tmp_path,
        {
            "etc/sysconfig/nftables.conf": 'include "/etc/nftables/main.nft"\n',
            "etc/nftables/main.nft": SERVICE.replace("PORTS", ports),
        },
    )
    verdict = nftables.judge(files, 22)
    assert (verdict.allowed, verdict.where) == (allowed, f"disk 1, /etc/nftables/main.nft, line {line}")


@pytest.mark.parametrize(
    "text",
    [
        "define a0 = { 1, 2 }\n" + "".join(f"define a{n + 1} = $a{n} $a{n}\n" for n in range(64)),
        "table ip f {\n" * 100,
        "table ip f {\n set s { elements = { " + "1," * 40_000 + "2 } }\n chain in {\n type filter hook input priority 0;\n"
        + "tcp dport @s accept\n" * 5_000 + " }\n}\n",
        "table ip f { chain in { type filter hook input priority 0; jump in; } }\n",
        "include \"/etc/nftables.conf\"\n" * 1000 + "table ip f { chain in { type filter hook input priority 0; goto in } }\n",
    ],
)  # fmt: skip
def test_absurd_nftables_are_unclear(text: str, tmp_path: Path) -> None:
    assert nftables.judge(guest_files(tmp_path, {"etc/nftables.conf": text}), 22).allowed is None
