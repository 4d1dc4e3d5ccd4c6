"""The dialects of network configuration."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples.trees import guest_files

from core.errors import GuestError
from core.guests.linux.model import NetworkInterface
from core.guests.linux.network import (
    ifcfg,
    ifupdown,
    netplan,
    networkd,
    networkmanager,
    read_interfaces,
    read_persistent_names,
    wicked,
)
from core.guests.linux.services import Services, UnitState

ON, OFF = UnitState(True, "here"), UnitState(False, "here")


def short(found: list[NetworkInterface]) -> list[tuple[str, str, tuple[str, ...], bool, bool]]:
    return [(one.name, one.method, one.addresses, one.ipv6, one.starts) for one in found]


def test_ifupdown(tmp_path: Path) -> None:
    files = guest_files(tmp_path, {
        "etc/network/interfaces": (
            "# x\nauto lo eth0\niface lo inet loopback\niface eth0 inet static\n  address 10.0.0.2/24\n  gateway 10.0.0.1\niface eth0 inet6 static\n"
            "  address fd00::2\n  netmask 64\nsource interfaces.d/*.cfg\nsource-directory /etc/network/more.d\nallow-hotplug \\\n  eth2\niface eth2 inet manual\n"
            "iface eth3 inet6 auto\nmapping eth4\n  script x\n"),
        "etc/network/interfaces.d/a.cfg": "iface eth1 inet dhcp\n",
        "etc/network/interfaces.d/b.txt": "iface never inet dhcp\n",
        "etc/network/more.d/wlan": "iface eth5 inet static\naddress 1.2.3.4\n",
        "etc/network/more.d/not.this": "iface never inet dhcp\n",
    })  # fmt: skip
    found = ifupdown.read(files)
    assert short(found) == [
        ("eth0", "static", ("10.0.0.2/24", "fd00::2"), True, True),
        ("eth1", "dhcp", (), False, False),
        ("eth5", "static", ("1.2.3.4",), False, False),
        ("eth2", "none", (), False, True),
        ("eth3", "ipv6-only", (), True, False),
    ]
    assert found[0].where == "disk 1, /etc/network/interfaces, line 4"
    assert found[1].where == "disk 1, /etc/network/interfaces.d/a.cfg, line 1"


def test_ifupdown_that_sources_itself_ends(tmp_path: Path) -> None:
    files = guest_files(
        tmp_path, {"etc/network/interfaces": "source /etc/network/interfaces\niface eth0 inet dhcp\n"}
    )
    assert short(ifupdown.read(files)) == [("eth0", "dhcp", (), False, False)]


def test_ifcfg_of_red_hat(tmp_path: Path) -> None:
    folder = "etc/sysconfig/network-scripts"
    files = guest_files(tmp_path, {
        f"{folder}/ifcfg-eth0": 'DEVICE="eth0"\nBOOTPROTO=none\nIPADDR=10.0.0.5 # office\nIPADDR1=10.0.0.6\nPREFIX=24\nIPV6INIT=yes\nIPV6ADDR=fd00::5/64\n',
        f"{folder}/ifcfg-eth1": "BOOTPROTO='dhcp'\nONBOOT=no\nIPV6INIT=yes\nIPV6_AUTOCONF=no\n",
        f"{folder}/ifcfg-eth2": "IPV6INIT=yes\nBOOTPROTO=none\n",
        f"{folder}/ifcfg-eth0.rpmsave": "BOOTPROTO=dhcp\n",
        f"{folder}/ifcfg-lo": "DEVICE=lo\n",
    })  # fmt: skip
    assert short(ifcfg.read(files)) == [
        ("eth0", "static", ("10.0.0.5", "10.0.0.6", "fd00::5/64"), True, True),
        ("eth1", "dhcp", (), False, False),
        ("eth2", "ipv6-only", (), True, True),
    ]


def test_ifcfg_of_suse(tmp_path: Path) -> None:
    folder = "etc/sysconfig/network"
    files = guest_files(tmp_path, {
        f"{folder}/ifcfg-eth0": "BOOTPROTO='dhcp4'\nSTARTMODE='auto'\n",
        f"{folder}/ifcfg-eth1": "BOOTPROTO='static'\nIPADDR='10.1.0.2/16'\nIPADDR_2='fd00::9/64'\nSTARTMODE='manual'\n",
        f"{folder}/ifcfg-eth2": "BOOTPROTO='dhcp6'\nSTARTMODE='auto'\n",
        f"{folder}/ifcfg.template": "BOOTPROTO=dhcp\n",
    })  # fmt: skip
    assert short(ifcfg.read(files)) == [
        ("eth0", "dhcp", (), False, True),
        ("eth1", "static", ("10.1.0.2/16", "fd00::9/64"), True, False),
        ("eth2", "ipv6-only", (), True, True),
    ]


def test_netplan_merges_files_by_name(tmp_path: Path) -> None:
    files = guest_files(tmp_path, {
        "lib/netplan/00-base.yaml": "network:\n  renderer: NetworkManager\n",
        "etc/netplan/10-a.yaml": "network:\n  version: 2\n  ethernets:\n    any:\n      match: {name: 'en*'}\n      dhcp4: yes\n    eth1: {addresses: [10.0.0.2/24, {'fd00::2/64': {lifetime: 0}}]}\n",
        "etc/netplan/20-b.yaml": "network:\n  ethernets:\n    any:\n      dhcp4: no\n  vlans:\n    v10: {id: 10, link: eth1, dhcp6: true}\n",
        "etc/netplan/30-c.yaml.bak": "network: [",
    })  # fmt: skip
    found = netplan.read(files)
    assert short(found) == [
        ("en*", "none", (), False, True),
        ("eth1", "static", ("10.0.0.2/24", "fd00::2/64"), True, True),
        ("v10", "ipv6-only", (), True, True),
    ]
    assert [one.where for one in found] == [
        "disk 1, /etc/netplan/20-b.yaml, line 3",
        "disk 1, /etc/netplan/10-a.yaml, line 7",
        "disk 1, /etc/netplan/20-b.yaml, line 6",
    ]
    assert netplan.merged(files).renderer == "NetworkManager"


@pytest.mark.parametrize(
    "text",
    [
        "network:\n  ethernets: [\n",
        "network: {" * 2000,
        "a: &a [*a]\nnetwork:\n\t- x",
        "x" * 70_000,
        "network: !!python/object:os.system {}\n\tx",
    ],
)
def test_netplan_that_is_no_yaml(text: str, tmp_path: Path) -> None:
    files = guest_files(tmp_path, {"etc/netplan/a.yaml": text})
    with pytest.raises(GuestError) as caught:
        netplan.read(files)
    assert caught.value.code == "linux.netplan-broken"
    assert str(caught.value.facts["where"]).startswith("disk 1, /etc/netplan/a.yaml")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "just text",
        "network: [1, 2]\n",
        "network:\n  ethernets: [a]\n",
        "network:\n  ethernets:\n    eth0: null\n    ? [1]\n    : 2\n",
    ],
)
def test_netplan_of_another_shape_sets_up_nothing(text: str, tmp_path: Path) -> None:
    assert [one.method for one in netplan.read(guest_files(tmp_path, {"etc/netplan/a.yaml": text}))] in (
        [],
        ["none"],
    )


def test_networkmanager(tmp_path: Path) -> None:
    folder = "etc/NetworkManager/system-connections"
    files = guest_files(tmp_path, {
        f"{folder}/a.nmconnection": "[connection]\nid=A\ntype=ethernet\ninterface-name=ens3\n[ipv4]\nmethod=manual\naddress1=10.0.0.2/24,10.0.0.1\naddresses2=10.0.0.3/24;\n[ipv6]\nmethod=ignore\n",
        f"{folder}/Wired connection 1": "[connection]\nid=Wired connection 1\ntype=802-3-ethernet\nautoconnect=false\n[ipv4]\nmethod=auto\n",
        f"{folder}/wifi.nmconnection": "[connection]\ntype=wifi\n[ipv4]\nmethod=auto\n",
        f"{folder}/off.nmconnection": "[connection]\ntype=ethernet\nid=off\n[ipv4]\nmethod=disabled\n[ipv6]\nmethod=auto\n",
    })  # fmt: skip
    assert short(networkmanager.read(files, ON)) == [
        ("Wired connection 1", "dhcp", (), True, False),
        ("ens3", "static", ("10.0.0.2/24", "10.0.0.3/24"), False, True),
        ("off", "ipv6-only", (), True, True),
    ]
    assert not any(one.starts for one in networkmanager.read(files, OFF))


def test_networkmanagers_own_connection(tmp_path: Path) -> None:
    files = guest_files(tmp_path / "a", {"etc/hostname": "x"})
    assert short(networkmanager.automatic(files, ON)) == [("*", "dhcp", (), True, True)]
    assert networkmanager.automatic(files, OFF) == []
    files = guest_files(
        tmp_path / "b", {"etc/NetworkManager/conf.d/00-server.conf": "[main]\nno-auto-default=*\n"}
    )
    assert networkmanager.automatic(files, ON) == []


CLOUD = {
    "sbin/init": "x",
    "usr/bin/cloud-init": "#!",
    "usr/lib/systemd/systemd": "x",
    "usr/lib/systemd/system/cloud-init.service": "[Install]\nWantedBy=cloud-init.target\n",
    "etc/cloud/cloud.cfg": "users: [default]\n",
}


@pytest.mark.parametrize(
    ("more", "serves"),
    [
        ({}, True),
        ({"etc/cloud/cloud-init.disabled": ""}, False),
        ({"etc/cloud/cloud.cfg.d/99-off.cfg": "network: {config: disabled}\n"}, False),
        ({"etc/cloud/cloud.cfg.d/99-off.cfg": "network:\n  config: disabled\n"}, False),
        ({"etc/netplan/a.yaml": "network: {ethernets: {eth0: {dhcp4: true}}}\n"}, False),
    ],
)
def test_cloud_init_asks_for_an_address_where_nothing_is_configured(
    tmp_path: Path, more: dict[str, str], serves: bool
) -> None:
    root = tmp_path / "root"
    files = guest_files(root, {**CLOUD, **more})
    (root / "sbin/init").unlink()
    (root / "sbin/init").symlink_to("/usr/lib/systemd/systemd")
    wants = root / "etc/systemd/system/cloud-init.target.wants"
    wants.mkdir(parents=True)
    (wants / "cloud-init.service").symlink_to("/usr/lib/systemd/system/cloud-init.service")
    found = read_interfaces(files, Services(files)).value or ()
    assert ([one.dialect for one in found] == ["cloud-init"]) is serves


UBUNTU = {
    "usr/lib/NetworkManager/conf.d/10-globally-managed-devices.conf": "[keyfile]\n"
    "unmanaged-devices=*,except:type:wifi,except:type:gsm,except:type:cdma\n"
}


@pytest.mark.parametrize(
    ("more", "managed"),
    [
        ({}, False),
        (
            {"etc/netplan/01-network-manager-all.yaml": "network: {version: 2, renderer: NetworkManager}\n"},
            True,
        ),
        ({"etc/netplan/50-cloud-init.yaml": "network: {version: 2}\n"}, False),
        ({"etc/NetworkManager/conf.d/10-globally-managed-devices.conf": ""}, True),
        ({"etc/NetworkManager/NetworkManager.conf": "[keyfile]\nunmanaged-devices=none\n"}, True),
        (
            {"etc/NetworkManager/conf.d/99.conf": "[keyfile]\nunmanaged-devices=*,except:type:ethernet\n"},
            True,
        ),
    ],
)
def test_ubuntus_networkmanager_leaves_wired_devices_alone(
    tmp_path: Path, more: dict[str, str], managed: bool
) -> None:
    """The file is noble's own; only netplan's renderer, or an admin, hands wired devices to it."""
    keyfile = {"etc/NetworkManager/system-connections/a.nmconnection": "[connection]\nid=a\ntype=ethernet\n"}
    files = guest_files(tmp_path, {**UBUNTU, **keyfile, **more})
    assert bool(networkmanager.automatic(files, ON)) is managed
    assert [one.starts for one in networkmanager.read(files, ON)] == [managed]


def test_networkd(tmp_path: Path) -> None:
    files = guest_files(tmp_path, {
        "etc/systemd/network/10-a.network": "[Match]\nName=eth0\n\n[Network]\nAddress=10.0.0.2/24\nAddress=fd00::2/64\n[Address]\nAddress=10.0.0.3/24\n",
        "etc/systemd/network/20-b.network": "[Match]\nMACAddress=00:11:22:33:44:55\n[Network]\nDHCP=yes\n",
        "usr/lib/systemd/network/20-b.network": "[Match]\nName=hidden\n[Network]\nDHCP=yes\n",
        "usr/lib/systemd/network/80-container-host0.network": "[Match]\nName=host0\n[Network]\nDHCP=yes\n",
        "usr/lib/systemd/network/80-wifi-ap.network.example": "[Match]\nType=wlan\n",
        "usr/lib/systemd/network/81-wifi.network": "[Match]\nType=wlan\n[Network]\nDHCP=yes\n",
        "usr/lib/systemd/network/82-bridge.network": "[Match]\nKind=bridge\nName=vb-*\n[Network]\nDHCP=yes\n",
        "etc/systemd/network/90.network": "[Match]\nType=ether\n[Network]\nDHCP=ipv6\n",
        "etc/systemd/network/91-none.network": "[Network]\nDHCP=yes\n",
    })  # fmt: skip
    assert short(networkd.read(files, ON)) == [
        ("eth0", "static", ("10.0.0.2/24", "fd00::2/64", "10.0.0.3/24"), True, True),
        ("00:11:22:33:44:55", "dhcp", (), True, True),
        ("*", "ipv6-only", (), True, True),
    ]


def test_wicked(tmp_path: Path) -> None:
    files = guest_files(tmp_path, {"etc/wicked/ifconfig/all.xml": (
        "<?xml version='1.0'?>\n<interface><name>eth0</name><ipv4:dhcp><enabled>true</enabled></ipv4:dhcp></interface>\n"
        "<interface><name>eth1</name><control><mode>manual</mode></control><ipv6:static><address><local>fd00::1/64</local></address></ipv6:static></interface>\n")})  # fmt: skip
    assert [one.where.rpartition(", ")[2] for one in wicked.read(files)] == ["line 2", "line 3"]
    assert short(wicked.read(files)) == [
        ("eth0", "dhcp", (), False, True),
        ("eth1", "ipv6-only", ("fd00::1/64",), True, False),
    ]


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><interface><name>&b;</name></interface>'


@pytest.mark.parametrize(
    "text", ["<interface>", BOMB, "not xml & <", "<interface><name>\x01</name></interface>"]
)
def test_wicked_that_is_no_xml(text: str, tmp_path: Path) -> None:
    files = guest_files(tmp_path, {"etc/wicked/ifconfig/all.xml": text})
    with pytest.raises(GuestError, match=r"linux\.wicked-broken"):
        wicked.read(files)


def test_a_broken_dialect_makes_the_fact_unreadable_not_the_check(tmp_path: Path) -> None:
    files = guest_files(
        tmp_path, {"etc/netplan/a.yaml": "network: [", "etc/network/interfaces": "iface eth0 inet dhcp\n"}
    )
    with pytest.raises(GuestError):
        read_interfaces(files, Services(files))


def test_persistent_names(tmp_path: Path) -> None:
    files = guest_files(tmp_path, {
        "etc/udev/rules.d/70-persistent-net.rules": '# NAME="eth9" "net"\nSUBSYSTEM=="net", ATTR{address}=="00:11", NAME="eth0"\n',
        "etc/udev/rules.d/60-disk.rules": 'SUBSYSTEM=="block", NAME="disk"\n',
        "etc/systemd/network/10-lan.link": "[Match]\nMACAddress=00:11\n[Link]\nName=lan0\n",
        "etc/systemd/network/20-lan.network": "[Match]\nMACAddress=00:11\n[Network]\nDHCP=yes\n",
        "usr/lib/systemd/network/99-default.link": "[Match]\nOriginalName=*\n[Link]\nNamePolicy=keep kernel\n",
        "etc/sysconfig/network-scripts/ifcfg-eth0": "HWADDR=00:11\n",
        "etc/NetworkManager/system-connections/a": "[connection]\ntype=ethernet\n[ethernet]\nmac-address=00:11\n",
        "etc/netplan/a.yaml": "network:\n  ethernets:\n    eth0: {match: {macaddress: '00:11'}}\n",
    })  # fmt: skip
    assert read_persistent_names(files).value == (
        "disk 1, /etc/udev/rules.d/70-persistent-net.rules, line 2",
        "disk 1, /etc/systemd/network/10-lan.link, line 4",
        "disk 1, /etc/sysconfig/network-scripts/ifcfg-eth0, line 1",
        "disk 1, /etc/systemd/network/20-lan.network, line 2",
        "disk 1, /etc/NetworkManager/system-connections/a, line 4",
        "disk 1, /etc/netplan/a.yaml, line 3",
    )
