"""Debian 6-12 and Ubuntu 14.04-24.04, as their installers leave them."""

from __future__ import annotations

from pathlib import Path

from samples.linux_parts import ELF32, Tree, dpkg_status, grub2_cfg, os_release

ROOT_UUID = "0f3c2b1a-5d4e-4f60-8a7b-9c0d1e2f3a4b"
FSTAB = f"# <file system> <mount point> <type> <options> <dump> <pass>\nUUID={ROOT_UUID} / ext4 errors=remount-ro 0 1\n/dev/sda5 none swap sw 0 0\n"
STATIC = "auto eth0\niface eth0 inet static\n    address 192.168.1.10\n    netmask 255.255.255.0\n    gateway 192.168.1.1\n"
XEN = ("xen-blkfront", "xen-netfront")
MODERN = (*XEN, "nvme", "nvme-core", "ena", "ixgbevf")


def _debian(tree: Tree, version: str, codename: str, release: str, banner: str, **kernel: object) -> None:
    major = version.split(".", maxsplit=1)[0]
    if int(major) >= 7:
        tree.file("etc/os-release", os_release(PRETTY_NAME=f"Debian GNU/Linux {major} ({codename})", NAME="Debian GNU/Linux", VERSION_ID=major,
                                               VERSION=f"{major} ({codename})", ID="debian"))  # fmt: skip
    tree.files({"etc/debian_version": f"{version}\n", "etc/hostname": f"{codename}\n", "etc/fstab": FSTAB,
                "etc/default/grub": 'GRUB_DEFAULT=0\nGRUB_TIMEOUT=5\nGRUB_CMDLINE_LINUX_DEFAULT="quiet"\n'})  # fmt: skip
    settings: dict[str, object] = {"modules": MODERN, "inside": XEN} | kernel
    tree.kernel(release, banner, f"boot/vmlinuz-{release}", f"boot/initrd.img-{release}", **settings)  # type: ignore[arg-type]
    tree.file("boot/grub/grub.cfg", _menu(release))
    tree.file(
        "var/lib/dpkg/status",
        dpkg_status({"libc6": "2.28-10", f"linux-image-{release}": "1", "openssh-server": "1:7.9p1-10"}),
    )
    tree.file(
        f"var/lib/dpkg/info/linux-image-{release}.list",
        f"/.\n/boot\n/boot/vmlinuz-{release}\n/lib/modules/{release}\n",
    )
    tree.programs("usr/sbin/sshd", "usr/bin/passwd")
    tree.accounts()


def _menu(release: str) -> str:
    arguments = f"vmlinuz-{release} root=UUID={ROOT_UUID} ro quiet"
    return grub2_cfg([
        ("Debian GNU/Linux", "gnulinux-simple", arguments, f"initrd.img-{release}"),
        (f"Debian GNU/Linux, with Linux {release} (recovery mode)", "gnulinux-recovery", f"{arguments} single", f"initrd.img-{release}"),
    ])  # fmt: skip


def _system_v(tree: Tree, *services: str) -> None:
    tree.programs("sbin/init", "bin/bash", "bin/sh", "sbin/dhclient")
    tree.file("etc/inittab", "id:2:initdefault:\nsi::sysinit:/etc/init.d/rcS\n")
    for service in services:
        tree.file(f"etc/init.d/{service}", "#!/bin/sh\n", 0o755)
        folder = "rcS.d/S13" if service == "networking" else "rc2.d/S18"
        tree.link(f"etc/{folder}{service}", f"../init.d/{service}")


def debian6(root: Path) -> None:
    tree = Tree(root)
    _debian(
        tree,
        "6.0.8",
        "squeeze",
        "2.6.32-5-amd64",
        "(Debian 2.6.32-48) #1 SMP",
        modules=(*XEN, "ixgbevf"),
        protocol=0x20A,
    )
    _system_v(tree, "networking", "ssh")
    tree.file("etc/network/interfaces", f"auto lo\niface lo inet loopback\n\n{STATIC}")
    tree.file("etc/udev/rules.d/70-persistent-net.rules",
              '# PCI device\nSUBSYSTEM=="net", ACTION=="add", DRIVERS=="?*", ATTR{address}=="00:50:56:aa:bb:cc", KERNEL=="eth*", NAME="eth0"\n')  # fmt: skip
    tree.file("etc/ssh/sshd_config", "Port 22\nPermitRootLogin yes\n#PasswordAuthentication yes\n")


def debian7_i386(root: Path) -> None:
    tree = Tree(root)
    _debian(
        tree,
        "7.8",
        "wheezy",
        "3.2.0-4-686-pae",
        "(debian-kernel@lists.debian.org) #1 SMP Debian 3.2.65-1",
        kind=ELF32,
        modules=XEN,
    )
    _system_v(tree, "networking")
    tree.programs("sbin/init", "bin/sh", kind=ELF32)
    tree.file(
        "etc/network/interfaces",
        "auto lo\niface lo inet loopback\n\nallow-hotplug eth0\niface eth0 inet dhcp\niface eth0 inet6 auto\n",
    )
    tree.file("etc/ssh/sshd_config", "PermitRootLogin without-password\n")
    tree.file("etc/init.d/ssh", "#!/bin/sh\n", 0o755)


def debian8(root: Path) -> None:
    tree = Tree(root)
    _debian(
        tree,
        "8.11",
        "jessie",
        "3.16.0-6-amd64",
        "(debian-kernel@lists.debian.org) #1 SMP Debian 3.16.57-2",
        modules=(*XEN, "ixgbevf", "nvme"),
    )
    tree.systemd("lib/systemd")
    tree.unit("ssh.service", enabled=True, folder="lib/systemd/system")
    tree.programs("sbin/dhclient")
    tree.file("etc/init.d/networking", "#!/bin/sh\n", 0o755)
    tree.link("etc/rcS.d/S11networking", "../init.d/networking")
    tree.file(
        "etc/network/interfaces", "source /etc/network/interfaces.d/*\n\nauto lo\niface lo inet loopback\n"
    )
    tree.file("etc/network/interfaces.d/eth0", STATIC)
    tree.file("etc/ssh/sshd_config", "Port 2222\nPermitRootLogin no\nPasswordAuthentication no\n")
    tree.programs("sbin/iptables", "usr/sbin/netfilter-persistent")
    tree.unit("netfilter-persistent.service", enabled=True, folder="lib/systemd/system")
    tree.file("etc/iptables/rules.v4", (
        "*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n-A INPUT -i lo -j ACCEPT\n"
        "-A INPUT -m state --state RELATED,ESTABLISHED -j ACCEPT\n-A INPUT -s 10.0.0.0/8 -p tcp -m tcp --dport 2222 -j ACCEPT\n"
        "-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT\nCOMMIT\n"))  # fmt: skip


def debian11(root: Path) -> None:
    """LVM-like names, nftables, networkd by hand."""
    tree = Tree(root, merged=True)
    _debian(
        tree,
        "11.9",
        "bullseye",
        "5.10.0-28-amd64",
        "(debian-kernel@lists.debian.org) #1 SMP Debian 5.10.209-2",
        compression="xz",
    )
    tree.systemd()
    tree.unit("ssh.service", enabled=True)
    tree.unit("systemd-networkd.service", enabled=True)
    tree.unit("nftables.service", enabled=True, target="sysinit.target")
    tree.programs("usr/lib/systemd/systemd-networkd", "usr/sbin/nft")
    tree.file(
        "etc/systemd/network/20-wired.network",
        "[Match]\nName=en*\n\n[Network]\nDHCP=ipv4\nAddress=10.1.2.3/24\n",
    )
    tree.file(
        "etc/systemd/network/10-ethernet.link", "[Match]\nMACAddress=00:50:56:aa:bb:cc\n\n[Link]\nName=lan0\n"
    )
    tree.file("etc/nftables.conf", (
        "#!/usr/sbin/nft -f\n\nflush ruleset\n\ndefine admin = 22\n\ntable inet filter {\n\tchain input {\n\t\ttype filter hook input priority 0; policy drop;\n"
        "\t\tct state established,related accept\n\t\tiif lo accept\n\t\ticmp type echo-request accept\n\t\ttcp dport { 80, 443 } accept\n"
        "\t\ttcp dport $admin ct state new accept\n\t}\n}\n"))  # fmt: skip
    tree.file(
        "etc/ssh/sshd_config",
        "Include /etc/ssh/sshd_config.d/*.conf\nPermitRootLogin yes\nPasswordAuthentication yes\n",
    )
    tree.file(
        "etc/ssh/sshd_config.d/50-site.conf",
        "PasswordAuthentication no\nMatch User backup\nPermitRootLogin no\n",
    )


def debian12(root: Path) -> None:
    tree = Tree(root, merged=True)
    _debian(tree, "12.7", "bookworm", "6.1.0-25-amd64", "(debian-kernel@lists.debian.org) #1 SMP PREEMPT_DYNAMIC Debian 6.1.106-3",
            compression="zstd", early=True)  # fmt: skip
    tree.systemd()
    tree.unit("ssh.service", enabled=True)
    tree.unit("networking.service", enabled=True)
    tree.programs("usr/sbin/dhclient")
    tree.file(
        "etc/network/interfaces",
        "source /etc/network/interfaces.d/*\n\nauto lo\niface lo inet loopback\n\nallow-hotplug ens192\niface ens192 inet dhcp\n",
    )
    tree.file(
        "etc/ssh/sshd_config",
        "Include /etc/ssh/sshd_config.d/*.conf\n#PermitRootLogin prohibit-password\nKbdInteractiveAuthentication no\n",
    )


def _ubuntu(tree: Tree, version: str, exact: str, codename: str, release: str, **kernel: object) -> None:
    tree.file("etc/os-release", os_release(NAME="Ubuntu", VERSION=f"{exact} LTS ({codename})", ID="ubuntu", ID_LIKE="debian",
                                           PRETTY_NAME=f"Ubuntu {exact} LTS", VERSION_ID=version))  # fmt: skip
    tree.files({"etc/lsb-release": f'DISTRIB_ID=Ubuntu\nDISTRIB_RELEASE={version}\nDISTRIB_CODENAME=x\nDISTRIB_DESCRIPTION="Ubuntu {exact} LTS"\n',
                "etc/debian_version": "trixie/sid\n", "etc/hostname": "ubuntu\n", "etc/fstab": FSTAB,
                "etc/default/grub": "GRUB_DEFAULT=0\nGRUB_TIMEOUT_STYLE=hidden\nGRUB_TIMEOUT=0\n"})  # fmt: skip
    settings: dict[str, object] = {
        "modules": ("nvme", "nvme-core", "ena", "ixgbevf"),
        "built_in": XEN,
        "inside": ("nvme", "nvme-core"),
    } | kernel
    tree.kernel(
        release,
        "(buildd@lcy02) #55-Ubuntu SMP",
        f"boot/vmlinuz-{release}",
        f"boot/initrd.img-{release}",
        **settings,
    )  # type: ignore[arg-type]
    arguments = f"vmlinuz-{release} root=UUID={ROOT_UUID} ro"
    tree.file(
        "boot/grub/grub.cfg", grub2_cfg([("Ubuntu", "gnulinux-simple", arguments, f"initrd.img-{release}")])
    )
    tree.file(
        "var/lib/dpkg/status",
        dpkg_status(
            {f"linux-image-{release}": release, "openssh-server": "1:9.6p1", "open-vm-tools": "2:12.3.5"}
        ),
    )
    tree.programs("usr/sbin/sshd")
    tree.accounts("ubuntu")


def ubuntu1404(root: Path) -> None:
    tree = Tree(root)
    _ubuntu(tree, "14.04", "14.04.6", "Trusty Tahr", "3.13.0-170-generic", modules=("ixgbevf",), inside=())
    tree.programs("sbin/init", "bin/bash", "sbin/dhclient")
    for job, starts in {"rc": "start on runlevel [0123456]", "ssh": "start on filesystem or runlevel [2345]",
                        "network-interface": "start on net-device-added INTERFACE=$INTERFACE", "networking": "start on local-filesystems"}.items():  # fmt: skip
        tree.file(f"etc/init/{job}.conf", f'description "{job}"\n{starts}\n')
    tree.file(
        "etc/network/interfaces", "auto lo\niface lo inet loopback\n\nauto eth0\niface eth0 inet dhcp\n"
    )
    tree.file("etc/ssh/sshd_config", "Port 22\nPermitRootLogin without-password\n")


def ubuntu1804(root: Path) -> None:
    tree = Tree(root)
    _ubuntu(tree, "18.04", "18.04.6", "Bionic Beaver", "4.15.0-213-generic", compression="gzip", early=True)
    tree.systemd("lib/systemd")
    tree.unit("ssh.service", enabled=True, folder="lib/systemd/system")
    tree.unit("ufw.service", enabled=True, folder="lib/systemd/system")
    tree.programs("lib/systemd/systemd-networkd", "sbin/dhclient", "usr/sbin/ufw")
    tree.unit("systemd-networkd.service", enabled=True, folder="lib/systemd/system")
    tree.file(
        "etc/netplan/01-netcfg.yaml",
        "network:\n  version: 2\n  renderer: networkd\n  ethernets:\n    ens160:\n      addresses: [192.168.4.20/24, 'fd00::20/64']\n      gateway4: 192.168.4.1\n",
    )
    tree.file("etc/ufw/ufw.conf", "ENABLED=yes\nLOGLEVEL=low\n")
    tree.file("etc/default/ufw", 'IPV6=yes\nDEFAULT_INPUT_POLICY="DROP"\n')
    tree.file(
        "etc/ufw/user.rules",
        "*filter\n### RULES ###\n\n### tuple ### allow tcp 22 0.0.0.0/0 any 0.0.0.0/0 in\n-A ufw-user-input -p tcp --dport 22 -j ACCEPT\n",
    )
    tree.file("etc/ssh/sshd_config", "PermitRootLogin no\nPasswordAuthentication no\n")


def ubuntu2404(root: Path) -> None:
    """sshd by its socket; no renderer named; two files for one interface."""
    tree = Tree(root, merged=True)
    _ubuntu(
        tree,
        "24.04",
        "24.04.1",
        "Noble Numbat",
        "6.8.0-45-generic",
        compression="zstd",
        early=True,
        suffix=".zst",
    )
    tree.systemd()
    tree.unit("ssh.service", enabled=False)
    tree.unit("ssh.socket", enabled=True, target="sockets.target")
    tree.unit("systemd-networkd.service", enabled=False)
    tree.programs("usr/lib/systemd/systemd-networkd")
    tree.file(
        "etc/netplan/50-cloud-init.yaml",
        'network:\n  ethernets:\n    ens3:\n      dhcp4: true\n      match:\n        macaddress: "52:54:00:12:34:56"\n      set-name: ens3\n  version: 2\n',
    )
    tree.file("etc/netplan/60-site.yaml", "network:\n  ethernets:\n    ens3:\n      dhcp6: true\n")
    tree.file("etc/ssh/sshd_config", "Include /etc/ssh/sshd_config.d/*.conf\n")
    tree.file("etc/ssh/sshd_config.d/50-cloud-init.conf", "PasswordAuthentication yes\n")


TREES = {
    "debian6": debian6, "debian7-i386": debian7_i386, "debian8": debian8, "debian11": debian11, "debian12": debian12,
    "ubuntu1404": ubuntu1404, "ubuntu1804": ubuntu1804, "ubuntu2404": ubuntu2404,
}  # fmt: skip
