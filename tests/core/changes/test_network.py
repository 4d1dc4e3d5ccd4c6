"""Network configurations before and after, one dialect after the other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core.changes import network


def twice(mend: Callable[[str], str], before: str, after: str) -> None:
    assert mend(before) == after
    assert mend(after) == after, "a second import changes nothing more"


def test_ifupdown() -> None:
    twice(
        network.changed_interfaces,
        """\
# the old network
source /etc/network/interfaces.d/*
auto lo
iface lo inet loopback

allow-hotplug eth0 eth0:1
iface eth0 inet static
    # office
    address 192.168.10.20/24
    netmask 255.255.255.0
    gateway 192.168.10.1
    dns-nameservers 192.168.10.2 \\
        192.168.10.3
    dns-search example.org
    up ip route add 10.0.0.0/8 via 192.168.10.9
    mtu 1400
iface eth0 inet6 static
    address 2001:db8::2/64
    gateway 2001:db8::1
iface eth0:1 inet static
    address 192.168.10.21/24
auto eth1
iface eth1 inet dhcp
""",
        """\
# the old network
source /etc/network/interfaces.d/*
auto lo
iface lo inet loopback

allow-hotplug eth0
iface eth0 inet dhcp
    # office
    dns-search example.org
# disabled by the import:     up ip route add 10.0.0.0/8 via 192.168.10.9
    mtu 1400
iface eth0 inet6 auto
# disabled by the import: iface eth0:1 inet static
# disabled by the import:     address 192.168.10.21/24
auto eth1
iface eth1 inet dhcp
""",
    )


def test_ifupdown_second_address_as_second_stanza() -> None:
    twice(
        network.changed_interfaces,
        "iface eth0 inet static\n  address 10.0.0.2/24\niface eth0 inet static\n  address 10.0.0.3/24\n",
        "iface eth0 inet dhcp\n# disabled by the import: iface eth0 inet static\n# disabled by the import:   address 10.0.0.3/24\n",
    )


def test_ifcfg_of_red_hat() -> None:
    twice(
        lambda text: network.changed_ifcfg(text, "ifcfg-eth0"),
        'DEVICE=eth0\nTYPE=Ethernet\nBOOTPROTO="none"\nHWADDR=52:54:00:12:34:56\nONBOOT=yes\nIPADDR=10.0.0.5\nPREFIX=24\n'
        "GATEWAY=10.0.0.1\nDNS1=10.0.0.2\nDOMAIN=example.org\nIPV6ADDR=2001:db8::5/64\nUUID=1234\n",
        'DEVICE=eth0\nTYPE=Ethernet\nBOOTPROTO="dhcp"\nONBOOT=yes\nDOMAIN=example.org\nUUID=1234\n',
    )


def test_ifcfg_without_bootproto() -> None:
    twice(
        lambda text: network.changed_ifcfg(text, "ifcfg-eth0"),
        "DEVICE=eth0\nIPADDR0=10.0.0.5\nNETMASK0=255.255.255.0",
        "DEVICE=eth0\nBOOTPROTO=dhcp\n",
    )


def test_ifcfg_of_suse() -> None:
    twice(
        lambda text: network.changed_ifcfg(text, "ifcfg-eth0"),
        "BOOTPROTO='static'\nSTARTMODE='auto'\nIPADDR='192.168.1.5/24'\nIPADDR_1='192.168.1.6/24'\nLLADDR=''\nMTU=''\n",
        "BOOTPROTO='dhcp'\nSTARTMODE='auto'\nMTU=''\n",
    )


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ifcfg-lo", "DEVICE=lo\nIPADDR=127.0.0.1\nNETMASK=255.0.0.0\n"),
        ("ifcfg-eth0", "DEVICE=eth0\nBOOTPROTO=dhcp\nONBOOT=yes\n"),
        ("ifcfg-bond-slave", "DEVICE=eth1\nMASTER=bond0\nSLAVE=yes\nBOOTPROTO=none\n"),
    ],
)
def test_ifcfg_that_needs_nothing(name: str, text: str) -> None:
    assert network.changed_ifcfg(text, name) == text


def test_ifcfg_of_a_dhcp_interface_loses_the_old_card() -> None:
    before = "DEVICE=eth0\nHWADDR=00:50:56:00:00:01\nBOOTPROTO=dhcp\n"
    assert network.changed_ifcfg(before, "ifcfg-eth0") == "DEVICE=eth0\nBOOTPROTO=dhcp\n"


def test_ifcfg_alias_stays_down() -> None:
    twice(
        lambda text: network.changed_ifcfg(text, "ifcfg-eth0:1"),
        "DEVICE=eth0:1\nIPADDR=10.0.0.6\nONPARENT=yes\n",
        "DEVICE=eth0:1\nIPADDR=10.0.0.6\nONPARENT=no\nONBOOT=no\n",
    )


def test_routes_and_gateway() -> None:
    twice(
        network.changed_routes,
        "# ways\ndefault 10.0.0.1 - -\n",
        "# ways\n# disabled by the import: default 10.0.0.1 - -\n",
    )
    twice(
        network.changed_sysconfig_network,
        "NETWORKING=yes\nHOSTNAME=h\nGATEWAY=10.0.0.1\n",
        "NETWORKING=yes\nHOSTNAME=h\n",
    )


def test_netplan() -> None:
    twice(
        network.changed_netplan,
        """\
# written by the installer
network:
  version: 2
  ethernets:
    ens160:   # the first card
      dhcp4: false
      addresses:
      - 192.168.1.5/24
      - "2001:db8::5/64"
      gateway4: 192.168.1.1
      nameservers:
        search: [example.org]
        addresses: [192.168.1.2, 192.168.1.3]
      match:
        macaddress: 00:50:56:00:00:01
      set-name: ens160
      mtu: 1400
    # the second
    ens192:
      dhcp4: true
  vlans:
    vlan10:
      id: 10
      link: ens160
      addresses: [10.10.0.5/24]
""",
        """\
# written by the installer
network:
  version: 2
  ethernets:
    ens160:   # the first card
      dhcp4: true
      mtu: 1400
    # the second
    ens192:
      dhcp4: true
  vlans:
    vlan10:
      optional: true
      id: 10
      link: ens160
""",
    )


def test_netplan_in_braces() -> None:
    twice(
        network.changed_netplan,
        "network:\n  ethernets:\n    eth0: {addresses: [10.0.0.2/24], gateway4: 10.0.0.1}\n",
        "network:\n  ethernets:\n    eth0: {dhcp4: true}\n",
    )


def test_netplan_match_by_name_stays() -> None:
    text = 'network:\n  ethernets:\n    any:\n      match: {name: "en*"}\n      dhcp4: true\n'
    assert network.changed_netplan(text) == text


def test_netplan_as_json_is_left_alone() -> None:
    text = '{"network": {"ethernets": {"eth0": {"addresses": ["10.0.0.2/24"]}}}}\n'
    assert network.changed_netplan(text) == text


def test_networkmanager() -> None:
    twice(
        network.changed_connection,
        """\
[connection]
id=Wired connection 1
type=ethernet
interface-name=ens160

[ethernet]
mac-address=00:50:56:00:00:01

[ipv4]
address1=192.168.1.5/24,192.168.1.1
dns=192.168.1.2;
dns-search=example.org;
method=manual
route1=10.0.0.0/8,192.168.1.9

[ipv6]
addr-gen-mode=stable-privacy
method=auto
""",
        """\
[connection]
id=Wired connection 1
type=ethernet
interface-name=ens160

[ethernet]

[ipv4]
dns-search=example.org;
method=auto

[ipv6]
addr-gen-mode=stable-privacy
method=auto
""",
    )


def test_networkd() -> None:
    twice(
        network.changed_networkd,
        "[Match]\nName=ens160\nMACAddress=00:50:56:00:00:01\n\n[Network]\nAddress=10.0.0.5/24\nGateway=10.0.0.1\nDNS=10.0.0.2\n"
        "LLDP=yes\n\n[Route]\nDestination=10.1.0.0/16\nGateway=10.0.0.9\n",
        "[Match]\nName=ens160\n\n[Network]\nDHCP=yes\nLLDP=yes\n\n",
    )


def test_networkd_matched_by_the_old_card_only() -> None:
    twice(
        network.changed_networkd,
        "[Match]\nMACAddress=00:50:56:00:00:01\n[Address]\nAddress=10.0.0.5/24\n[Network]\nDHCP=no\n",
        "[Match]\nType=ether\n[Network]\nDHCP=yes\n",
    )


def test_networkd_loopback_stays() -> None:
    text = "[Match]\nName=lo\n[Network]\nAddress=127.0.0.2/8\n"
    assert network.changed_networkd(text) == text


def test_wicked() -> None:
    before = "<interface>\n <name>eth0</name>\n <ipv4:static>\n  <address><local>10.0.0.5/24</local></address>\n </ipv4:static>\n <ipv6:static>\n </ipv6:static>\n</interface>\n"
    after = "<interface>\n <name>eth0</name>\n <ipv4:dhcp><enabled>true</enabled></ipv4:dhcp>\n</interface>\n"
    twice(network.changed_wicked, before, after)


def test_persistent_names() -> None:
    rule = 'SUBSYSTEM=="net", ACTION=="add", ATTR{address}=="00:50:56:00:00:01", NAME="eth0"\n'
    other = 'SUBSYSTEM=="net", ACTION=="add", RUN+="/bin/true"\n'
    twice(
        network.changed_udev_rules,
        f"# card\n{rule}{other}",
        f"# card\n# disabled by the import: {rule}{other}",
    )


@pytest.mark.parametrize(
    "mend",
    [
        network.changed_interfaces, network.changed_netplan, network.changed_connection, network.changed_networkd, network.changed_wicked,
        network.changed_udev_rules, network.changed_routes, network.changed_sysconfig_network,
        lambda text: network.changed_ifcfg(text, "ifcfg-eth0"),
    ],
)  # fmt: skip
@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n" * 50_000,
        " " * 100_000,
        "=" * 100_000,
        "a: " * 30_000,
        "[" * 50_000,
        "iface " * 20_000,
        "a" + " " * 100_000 + "a",
        "<ipv4:static>" * 50_000,
    ],
)
def test_nonsense_takes_no_time(mend: Callable[[str], str], text: str) -> None:
    mend(text)
