"""NET-*, LNX-*, GEN-*."""

from __future__ import annotations

from dataclasses import replace

from samples import inspections as vm
from samples.rule_cases.case import (
    BLOCK,
    CONFIRM,
    FAIL,
    INFO,
    NEW,
    NOT_APPLICABLE,
    OLD,
    PASS,
    UNKNOWN,
    WARN,
    Case,
)

from core.facts import Fact
from core.guests.layout import VolumeKind

OFF = "net.ifnames=0"


def linux(**changes):
    return lambda: vm.linux_vm(**changes)


def windows(**changes):
    return lambda: vm.windows_vm(**changes)


def net(*interfaces, **changes):
    where = f"{vm.ROOT}, /etc/network/interfaces"
    return linux(interfaces=vm.fact(tuple(interfaces), where), **changes)


def declared(**changes):
    return lambda: vm.linux_vm(images=(vm.ova(hardware=vm.hardware(**changes)),))


def clients(*services, **changes):
    return linux(dhcp_clients=vm.fact(tuple(services), f"{vm.ROOT}, /sbin/dhclient"), **changes)


def programs(*found, **changes):
    return linux(software=vm.fact(tuple(vm.software(name, role) for name, role in found)), **changes)


def adapters(*found):
    return windows(interfaces=vm.fact(found))


STATIC = vm.interface("eth0", "static", addresses=("192.0.2.7/24",))
RHEL_6 = {"release": vm.release("rhel", "6.9"), "init": "upstart"}

NETWORK = [
    Case("NET-01", PASS, linux(), "one by dhcp", seen="eth0: dhcp"),
    Case("NET-01", PASS, net(vm.interface("lo", "static"), vm.interface()), "and the loopback"),
    Case("NET-01", PASS, net(STATIC), "one static"),
    Case("NET-01", PASS, net(vm.interface(), vm.interface("eth0", "ipv6-only")), "one in two lines"),
    Case(
        "NET-01",
        FAIL,
        net(dhcp_clients=vm.fact((vm.service("NetworkManager"),))),
        "NetworkManager that leaves wired devices alone",
        severity=WARN,
    ),
    Case(
        "NET-01",
        PASS,
        net(dhcp_clients=vm.fact((vm.service("dhcpcd"),))),
        "automatic",
        detail="dhcpcd",
    ),
    Case("NET-01", PASS, net(vm.interface(), vm.interface("eth0:1")), "an alias"),
    Case("NET-01", PASS, declared(nics=1), "declared one", seen="network interfaces: 1"),
    Case(
        "NET-01",
        FAIL,
        declared(nics=2),
        "declared two",
        severity=WARN,
        seen="vm.ova, vm.ovf: network interfaces: 2",
    ),
    Case("NET-01", FAIL, net(vm.interface(), vm.interface("eth1")), "two", severity=WARN),
    Case("NET-01", FAIL, net(), "none", fix="/etc/network/interfaces"),
    Case("NET-01", FAIL, net(vm.interface(starts=False)), "not brought up"),
    Case("NET-01", PASS, windows(), "windows"),
    Case("NET-01", PASS, adapters(vm.adapter(), vm.adapter("{2}", device="")), "one is gone"),
    Case("NET-01", FAIL, adapters(vm.adapter(), vm.adapter("{2}")), "two adapters"),
    Case("NET-01", UNKNOWN, linux(interfaces=vm.lost()), "unread", severity=WARN),
    Case("NET-01", UNKNOWN, net(dhcp_clients=vm.lost()), "clients unread"),
    Case("NET-02", PASS, linux(), "dhcp"),
    Case("NET-02", PASS, windows(), "windows dhcp", seen="Ethernet0: DHCP"),
    Case("NET-02", FAIL, net(STATIC), "static", severity=INFO, seen="line 3: eth0: static 192.0.2.7/24"),
    Case("NET-02", FAIL, adapters(vm.adapter("{1}", "192.0.2.7")), "windows static", seen="static 192.0.2.7"),
    Case("NET-02", UNKNOWN, linux(interfaces=vm.lost()), "unread", severity=INFO),
    Case("NET-03", PASS, linux(), "dhclient", seen="dhclient: starts at boot"),
    Case("NET-03", FAIL, clients(), "none", severity=BLOCK, fix="apt-get install isc-dhcp-client"),
    Case(
        "NET-03",
        FAIL,
        clients(vm.service("dhclient", starts=False)),
        "disabled",
        fix="systemctl enable networking",
    ),
    Case(
        "NET-03",
        FAIL,
        clients(vm.service("dhclient", starts=False), **RHEL_6),
        "disabled on RHEL 6",
        fix="chkconfig network on",
    ),
    Case(
        "NET-03",
        FAIL,
        clients(vm.service("NetworkManager", starts=False)),
        "NetworkManager disabled",
        fix="systemctl enable NetworkManager",
    ),
    Case(
        "NET-03",
        PASS,
        clients(vm.service("dhclient", starts=False), vm.service("NetworkManager")),
        "one of two",
    ),
    Case("NET-03", UNKNOWN, clients(vm.service("dhclient", starts=None)), "not told", severity=WARN),
    Case("NET-03", UNKNOWN, linux(dhcp_clients=vm.lost()), "unread", severity=BLOCK),
    Case("NET-03", PASS, windows(), "windows", seen="Services\\Dhcp, Start: Start = 2 (automatic)"),
    Case(
        "NET-03",
        FAIL,
        windows(dhcp_client=vm.fact(4, "Dhcp, Start")),
        "windows disabled",
        severity=BLOCK,
        fix="sc config Dhcp start= auto",
    ),
    Case("NET-03", FAIL, windows(dhcp_client=Fact[int].absent("Dhcp, Start")), "windows without"),
    Case("NET-03", UNKNOWN, windows(dhcp_client=vm.lost()), "windows unread"),
    Case("NET-04", PASS, linux(), "ipv4"),
    Case("NET-04", FAIL, net(vm.interface(ipv6=True)), "ipv6", severity=INFO),
    Case("NET-04", UNKNOWN, linux(interfaces=vm.lost()), "unread"),
    Case("NET-04", PASS, windows(), "windows, off"),
    Case("NET-04", PASS, windows(ipv6=vm.fact(0xFFFFFFFF)), "windows, all bits"),
    Case("NET-04", FAIL, windows(ipv6=Fact[int].absent("Tcpip6")), "windows, default", severity=INFO),
    Case("NET-04", UNKNOWN, windows(ipv6=vm.lost()), "windows unread"),
    Case("NET-05", CONFIRM, linux(), "linux", severity=INFO, fix="associate-address"),
    Case("NET-06", PASS, linux(), "eth0"),
    Case("NET-06", PASS, net(vm.interface("*")), "any"),
    Case("NET-06", PASS, net(vm.interface("en*")), "a pattern"),
    *(
        Case("NET-06", FAIL, net(vm.interface(name)), name, NEW, WARN, seen=name, fix=OFF)
        for name in ("ens33", "enp0s3", "eno1", "enx0050568b0001")
    ),
    Case("NET-06", FAIL, net(vm.interface("ens33")), "ens33", OLD, INFO),
    Case(
        "NET-06",
        FAIL,
        net(
            vm.interface("ens33"),
            boot=vm.fact(vm.boot_loader(kernel_arguments=vm.fact(f"ro {OFF}", "grub.cfg"))),
        ),
        "named, switched off",
        detail="told to use eth0",
    ),
    Case(
        "NET-06",
        PASS,
        linux(boot=vm.fact(vm.boot_loader(kernel_arguments=vm.fact(f"ro {OFF}", "grub.cfg")))),
        "switched off",
        seen=f"grub.cfg: {OFF}",
    ),
    Case(
        "NET-06",
        FAIL,
        linux(persistent_names=vm.fact(("/etc/udev/rules.d/70-persistent-net.rules, line 3",))),
        "pinned",
        seen="line 3",
        fix="rm /etc/udev",
    ),
    Case("NET-06", UNKNOWN, linux(interfaces=vm.lost()), "unread"),
    Case("NET-06", UNKNOWN, linux(persistent_names=vm.lost()), "rules unread"),
    Case("NET-06", NOT_APPLICABLE, windows(), "windows"),
]

LINUX = [
    Case("LNX-01", PASS, linux(), "starts", seen="ssh: starts at boot"),
    Case(
        "LNX-01",
        FAIL,
        linux(sshd=vm.fact(vm.service("ssh", starts=False))),
        "off",
        severity=WARN,
        fix="systemctl enable ssh",
    ),
    Case(
        "LNX-01",
        FAIL,
        linux(sshd=vm.fact(vm.service("ssh", installed=False))),
        "not installed",
        fix="apt-get install openssh-server",
    ),
    Case("LNX-01", FAIL, linux(sshd=vm.absent("/usr/sbin/sshd")), "absent"),
    Case(
        "LNX-01",
        FAIL,
        linux(sshd=vm.fact(vm.service("sshd", starts=False)), **RHEL_6),
        "off on RHEL 6",
        fix="chkconfig sshd on",
    ),
    Case(
        "LNX-01",
        UNKNOWN,
        linux(sshd=vm.fact(vm.service("ssh", starts=None))),
        "not told",
        severity=WARN,
        fix="systemctl enable ssh",
    ),
    Case(
        "LNX-01",
        FAIL,
        linux(ssh_addresses=vm.fact(("192.0.2.7",), "sshd_config, line 5")),
        "bound to an address that stays behind",
        severity=WARN,
        seen="sshd_config, line 5: ListenAddress 192.0.2.7",
        fix="systemctl restart ssh",
    ),
    Case("LNX-01", UNKNOWN, linux(sshd=vm.lost()), "unread"),
    Case("LNX-01", NOT_APPLICABLE, windows(), "windows"),
    Case("LNX-02", PASS, linux(), "open"),
    Case(
        "LNX-02",
        FAIL,
        linux(ssh_allowed=vm.fact(False, "/etc/ufw/user.rules"), firewall=vm.fact((vm.service("ufw"),))),
        "ufw",
        severity=WARN,
        fix="ufw allow 22/tcp",
        seen="/etc/ufw/user.rules",
    ),
    Case(
        "LNX-02",
        FAIL,
        linux(ssh_allowed=vm.fact(False), firewall=vm.fact((vm.service("firewalld"),))),
        "firewalld",
        fix="firewall-cmd --permanent --add-port=22/tcp && firewall-cmd --reload",
    ),
    Case(
        "LNX-02",
        FAIL,
        linux(ssh_allowed=vm.fact(False), firewall=vm.fact((vm.service("SuSEfirewall2"),))),
        "SuSEfirewall2",
        fix="FW_SERVICES_EXT_TCP",
    ),
    Case(
        "LNX-02",
        FAIL,
        linux(ssh_allowed=vm.fact(False), ssh_ports=(2222,), firewall=vm.fact((vm.service("nftables"),))),
        "moved port",
        fix="tcp dport 2222 accept",
    ),
    Case("LNX-02", UNKNOWN, linux(ssh_allowed=vm.lost()), "unread"),
    Case("LNX-03", PASS, linux(), "a key", seen="admin (uid 1000): 1 authorised key"),
    Case(
        "LNX-03",
        FAIL,
        linux(accounts=vm.fact((vm.account(keys=0),))),
        "no key",
        severity=WARN,
        fix="ssh-copy-id admin@",
    ),
    Case("LNX-03", FAIL, linux(accounts=vm.fact((vm.account("root", 0, 2),))), "root only", fix="useradd"),
    Case(
        "LNX-03", FAIL, linux(accounts=vm.fact((vm.account("www", 33, 1, "/usr/sbin/nologin"),))), "no shell"
    ),
    Case("LNX-03", UNKNOWN, linux(accounts=vm.lost()), "unread"),
    Case("LNX-04", PASS, linux(), "neither"),
    Case("LNX-04", PASS, linux(root_login=vm.fact("prohibit-password")), "keys only"),
    Case(
        "LNX-04",
        FAIL,
        linux(root_login=vm.fact("yes", "sshd_config, line 3")),
        "root",
        severity=INFO,
        seen="sshd_config, line 3: PermitRootLogin yes",
        fix="systemctl restart ssh",
    ),
    Case("LNX-04", FAIL, linux(password_login=vm.fact("yes")), "password"),
    Case(
        "LNX-04",
        FAIL,
        linux(password_login=vm.fact("interactive", "sshd_config, line 9")),
        "keyboard-interactive",
        seen="sshd_config, line 9: UsePAM yes",
        fix="KbdInteractiveAuthentication no",
    ),
    Case("LNX-04", UNKNOWN, linux(root_login=vm.lost()), "unread", severity=INFO),
    Case("LNX-04", UNKNOWN, linux(password_login=vm.lost()), "password unread"),
    Case("LNX-04", UNKNOWN, linux(root_login=vm.absent("sshd_config")), "dropbear"),
    Case(
        "LNX-04",
        NOT_APPLICABLE,
        linux(root_login=vm.absent("sshd_config"), sshd=vm.absent("sshd")),
        "no server",
    ),
    Case("LNX-05", PASS, linux(), "none"),
    Case("LNX-05", PASS, programs(("hyperv-daemons", "hyperv")), "hyper-v's daemons"),
    Case(
        "LNX-05",
        FAIL,
        programs(("open-vm-tools", "vmware-tools")),
        "vmware",
        severity=WARN,
        seen="open-vm-tools 1.0",
        fix="apt-get purge open-vm-tools",
    ),
    Case(
        "LNX-05",
        FAIL,
        programs(("open-vm-tools", "vmware-tools"), release=vm.release("rocky", "9.4")),
        "vmware on rocky",
        fix="yum remove open-vm-tools",
    ),
    Case(
        "LNX-05",
        FAIL,
        programs(("qemu-guest-agent", "qemu-agent"), release=vm.release("sles", "12", service_pack="5")),
        "qemu on sles",
        fix="zypper remove qemu-guest-agent",
    ),
    Case(
        "LNX-05",
        FAIL,
        programs(("virtualbox-guest-utils", "virtualbox"), ("xe-guest-utilities", "xen-tools")),
        "two kinds",
        detail="several hypervisors",
    ),
    Case("LNX-05", UNKNOWN, linux(software=vm.lost()), "unread", severity=WARN),
    Case("LNX-06", PASS, programs(("open-vm-tools", "vmware-tools")), "none"),
    Case("LNX-06", FAIL, programs(("clamav-daemon", "antivirus")), "clamav", severity=WARN),
    Case("LNX-06", FAIL, programs(("ossec-hids", "intrusion-detection")), "ossec"),
    Case("LNX-06", UNKNOWN, linux(software=vm.lost()), "unread"),
]

CDROM = replace(vm.hardware(), cdroms=(vm.hardware_evidence("CD/DVD drive 1 = [iso]"),))

MACHINE = [
    Case("GEN-01", PASS, declared(), "none", seen="vm.ova, vm.ovf"),
    Case(
        "GEN-01",
        FAIL,
        lambda: vm.linux_vm(images=(vm.ova(hardware=CDROM),)),
        "connected",
        severity=INFO,
        seen="CD/DVD drive 1",
    ),
    Case("GEN-01", CONFIRM, linux(), "not declared"),
    Case("GEN-02", PASS, linux(), "clean"),
    Case(
        "GEN-02",
        FAIL,
        linux(volumes=(vm.volume(clean=vm.fact(False, "superblock")),)),
        "running",
        severity=WARN,
        seen="superblock: not unmounted",
        fix="shutdown -h now",
    ),
    Case(
        "GEN-02",
        FAIL,
        windows(volumes=(vm.volume(kind=VolumeKind.NTFS, hibernated=vm.fact(True, "hiberfil.sys")),)),
        "asleep",
        fix="shutdown /s",
    ),
    Case("GEN-02", CONFIRM, linux(volumes=(vm.volume(clean=vm.lost()),)), "not told"),
    Case("GEN-02", CONFIRM, vm.no_guest, "no guest"),
]

CASES = [*NETWORK, *LINUX, *MACHINE]
