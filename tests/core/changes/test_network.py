from __future__ import annotations

import pytest

from core.changes import network


def test_ifupdown() -> None:
    before = (
        "# my net\nauto lo eth0\niface lo inet loopback\n\nallow-hotplug eth0\niface eth0 inet static\n    address 10.0.0.5/24\n    gateway 10.0.0.1\n"
        "    dns-nameservers 10.0.0.1\niface eth0 inet6 static\n    address fd00::5/64\n\nauto eth1\niface eth1 inet dhcp\n"
    )
    mark = "# removed by the import: "
    assert network.changed_interfaces(before) == (
        f"# my net\nauto lo eth0\niface lo inet loopback\n\nallow-hotplug eth0\niface eth0 inet dhcp\n{mark}address 10.0.0.5/24\n{mark}gateway 10.0.0.1\n"
        f"    dns-nameservers 10.0.0.1\n{mark}iface eth0 inet6 static\n{mark}address fd00::5/64\n\nauto eth1\niface eth1 inet dhcp\n"
    )


def test_ifcfg_of_red_hat() -> None:
    before = "DEVICE=eth0\nBOOTPROTO=static\nHWADDR=00:0C:29:AB:CD:EF\nIPADDR=10.0.0.5\nNETMASK=255.255.255.0\nGATEWAY=10.0.0.1\nONBOOT=yes\n"
    assert network.changed_ifcfg(before) == "DEVICE=eth0\nBOOTPROTO=dhcp\nONBOOT=yes\n"


def test_ifcfg_of_suse() -> None:
    before = (
        "BOOTPROTO='static'\nIPADDR='10.0.0.5/24'\nIPADDR_1='10.0.0.6/24'\nSTARTMODE='auto'\nUSERCONTROL='no'"
    )
    assert network.changed_ifcfg(before) == "BOOTPROTO='dhcp'\nSTARTMODE='auto'\nUSERCONTROL='no'"


def test_ifcfg_without_bootproto_but_with_an_address() -> None:
    assert network.changed_ifcfg("DEVICE=eth0\nIPADDR=10.0.0.5") == "DEVICE=eth0\nBOOTPROTO=dhcp\n"


def test_netplan_keeps_comments_and_order() -> None:
    before = (
        "# site\nnetwork:\n  version: 2\n  ethernets:\n    ens160:\n      # the old address\n      addresses:\n        - 10.0.0.5/24\n"
        "      gateway4: 10.0.0.1\n      nameservers:\n        addresses: [10.0.0.2]\n      match:\n        macaddress: 00:0c:29:ab:cd:ef\n"
        "      set-name: ens160\n    ens192:\n      dhcp4: true\n"
    )
    after = (
        "# site\nnetwork:\n  version: 2\n  ethernets:\n    ens160:\n      # the old address\n      dhcp4: true\n"
        "      nameservers:\n        addresses: [10.0.0.2]\n    ens192:\n      dhcp4: true\n"
    )
    assert network.changed_netplan(before) == after
    assert network.changed_netplan(after) == after


@pytest.mark.parametrize(
    "text", ["network: {ethernets: {a: {addresses: [10.0.0.1/8]}}}\n", "a: [\n", "&a [*a]\n", ""]
)
def test_netplan_that_cannot_be_edited_line_by_line_stays(text: str) -> None:
    assert network.changed_netplan(text) == text


def test_networkmanager() -> None:
    before = (
        "[connection]\nid=wired\ntype=ethernet\n\n[ethernet]\nmac-address=00:0C:29:AB:CD:EF\n\n[ipv4]\naddress1=10.0.0.5/24,10.0.0.1\ndns=10.0.0.2;\n"
        "method=manual\n\n[ipv6]\naddress1=fd00::5/64\nmethod=manual\n"
    )
    assert network.changed_connection(before) == (
        "[connection]\nid=wired\ntype=ethernet\n\n[ethernet]\n\n[ipv4]\ndns=10.0.0.2;\nmethod=auto\n\n[ipv6]\nmethod=auto\n"
    )


def test_networkd() -> None:
    before = "[Match]\nName=ens3\n\n[Network]\nAddress=10.0.0.5/24\nGateway=10.0.0.1\nDNS=10.0.0.2\n\n[Route]\nDestination=10.9.0.0/16\n"
    assert network.changed_networkd(before) == "[Match]\nName=ens3\n\n[Network]\nDHCP=yes\nDNS=10.0.0.2\n\n"


def test_networkd_matched_by_hardware_address() -> None:
    before = "[Match]\nMACAddress=00:0c:29:ab:cd:ef\n\n[Network]\nAddress=10.0.0.5/24\n"
    assert network.changed_networkd(before) == "[Match]\nName=e*\n\n[Network]\nDHCP=yes\n"


def test_udev_names_of_the_old_cards() -> None:
    before = '# PCI device\nSUBSYSTEM=="net", ATTR{address}=="00:0c:29:ab:cd:ef", NAME="eth0"\n'
    after = network.changed_udev_rules(before)
    assert (
        after
        == '# PCI device\n# removed by the import: SUBSYSTEM=="net", ATTR{address}=="00:0c:29:ab:cd:ef", NAME="eth0"\n'
    )
    assert network.changed_udev_rules(after) == after


@pytest.mark.parametrize(
    ("edit", "text"),
    [
        (network.changed_interfaces, "auto eth0\niface eth0 inet dhcp\n  metric 5\n"),
        (network.changed_ifcfg, "DEVICE=lo\nIPADDR=127.0.0.1\nNETMASK=255.0.0.0\n"),
        (network.changed_ifcfg, "DEVICE=eth0\nBOOTPROTO=dhcp\nONBOOT=yes\n"),
        (network.changed_ifcfg, "DEVICE=bond0\nBOOTPROTO=none\nONBOOT=yes\n"),
        (network.changed_netplan, "network:\n  ethernets:\n    e:\n      dhcp4: yes\n"),
        (network.changed_connection, "[ipv4]\nmethod=auto\nroute1=10.0.0.0/8\n"),
        (network.changed_networkd, "[Match]\nName=e*\n[Network]\nDHCP=ipv4\n"),
    ],
)
def test_what_is_dhcp_already_stays_to_the_byte(edit: object, text: str) -> None:
    assert callable(edit)
    assert edit(text) == text
