"""SUSE Linux Enterprise Server 11-15."""

from __future__ import annotations

from pathlib import Path

from samples.linux_parts import Tree, grub2_cfg, os_release
from samples.linux_trees_redhat import rpm_database

ROOT_UUID = "5b2a9f10-4f6e-4c3d-8b1a-0d9e8f7a6b5c"
XEN = ("xen-blkfront", "xen-netfront")


def _common(tree: Tree, fstab: str) -> None:
    tree.files({"etc/fstab": fstab, "etc/ssh/sshd_config": "PermitRootLogin yes\n"})
    tree.programs("usr/sbin/sshd")
    tree.accounts("admin", locked=False)


def sles11sp3(root: Path) -> None:
    tree = Tree(root)
    release = "3.0.101-0.8-default"
    _common(tree, "/dev/sda2 / ext3 acl,user_xattr 1 1\n/dev/sda1 swap swap defaults 0 0\n")
    tree.file("etc/SuSE-release", "SUSE Linux Enterprise Server 11 (x86_64)\nVERSION = 11\nPATCHLEVEL = 3\n")
    tree.file("etc/HOSTNAME", "sles11.example.com\n")
    tree.programs("sbin/init", "bin/bash", "sbin/dhcpcd")
    tree.file("etc/inittab", "id:3:initdefault:\n")
    for service in ("network", "sshd", "SuSEfirewall2_setup"):
        tree.file(f"etc/init.d/{service}", "#!/bin/sh\n", 0o755)
        tree.link(f"etc/init.d/rc3.d/S05{service}", f"../{service}")
    tree.link("etc/rc.d", "init.d")
    tree.kernel(
        release,
        "(geeko@buildhost) #1 SMP",
        f"boot/vmlinuz-{release}",
        f"boot/initrd-{release}",
        modules=(*XEN, "ixgbevf"),
        inside=XEN,
        protocol=0x20A,
    )
    tree.link("boot/vmlinuz", f"vmlinuz-{release}")
    tree.file("boot/grub/menu.lst", f"default 0\ntimeout 8\n##YaST - generic_mbr\ngfxmenu (hd0,1)/boot/message\n\ntitle SUSE Linux Enterprise Server 11 SP3 - {release}\n    root (hd0,1)\n"
                                    f"    kernel /boot/vmlinuz-{release} root=/dev/sda2 splash=silent showopts\n    initrd /boot/initrd-{release}\n")  # fmt: skip
    tree.file(
        "etc/sysconfig/network/ifcfg-eth0",
        "BOOTPROTO='static'\nBROADCAST=''\nIPADDR='172.16.5.4/16'\nSTARTMODE='auto'\nUSERCONTROL='no'\n",
    )
    tree.file(
        "etc/udev/rules.d/70-persistent-net.rules",
        'SUBSYSTEM=="net", ACTION=="add", ATTR{address}=="00:50:56:01:02:03", NAME="eth0"\n',
    )
    tree.programs("sbin/SuSEfirewall2")
    tree.file(
        "etc/sysconfig/SuSEfirewall2",
        'FW_DEV_EXT="eth0"\nFW_SERVICES_EXT_TCP=""\nFW_CONFIGURATIONS_EXT="sshd"\n',
    )
    rpm_database(tree, "sles11sp3")


def sles12sp5(root: Path) -> None:
    tree = Tree(root)
    release = "4.12.14-120-default"
    _common(
        tree,
        f"UUID={ROOT_UUID} / btrfs defaults 0 0\nUUID={ROOT_UUID} /home btrfs subvol=@/home 0 0\nUUID={ROOT_UUID} /boot/grub2/i386-pc btrfs subvol=@/boot/grub2/i386-pc 0 0\n",
    )
    tree.file(
        "etc/os-release",
        os_release(
            NAME="SLES",
            VERSION="12-SP5",
            VERSION_ID="12.5",
            PRETTY_NAME="SUSE Linux Enterprise Server 12 SP5",
            ID="sles",
        ),
    )
    tree.file("etc/SuSE-release", "SUSE Linux Enterprise Server 12 (x86_64)\nVERSION = 12\nPATCHLEVEL = 5\n")
    tree.systemd()
    tree.kernel(
        release,
        "(geeko@buildhost) #1 SMP",
        f"boot/vmlinuz-{release}",
        f"boot/initrd-{release}",
        modules=(*XEN, "nvme", "nvme-core", "ena"),
        inside=(*XEN, "nvme"),
        compression="xz",
        early=True,
    )
    entry = (
        "SLES 12-SP5",
        f"gnulinux-simple-{ROOT_UUID}",
        f"vmlinuz-{release} root=UUID={ROOT_UUID} resume=/dev/sda1 splash=silent quiet",
        f"initrd-{release}",
    )
    tree.file("boot/grub2/grub.cfg", grub2_cfg([entry], default="${saved_entry}"))
    tree.file("boot/grub2/grubenv", f"# GRUB Environment Block\nsaved_entry=SLES 12-SP5\n{'#' * 900}")
    tree.unit("sshd.service", enabled=True)
    tree.unit("wickedd-dhcp4.service", enabled=False)
    tree.unit("wicked.service", enabled=True)
    tree.programs("usr/sbin/wicked", "usr/lib/wicked/bin/wickedd-dhcp4")
    tree.file("etc/sysconfig/network/ifcfg-eth0", "BOOTPROTO='dhcp'\nSTARTMODE='auto'\n")
    rpm_database(tree, "sles12sp5")


def sles15sp5(root: Path) -> None:
    tree = Tree(root)
    release = "5.14.21-150500.53-default"
    _common(tree, f"UUID={ROOT_UUID} / xfs defaults 0 0\nUUID=1234-ABCD /boot/efi vfat utf8 0 2\n")
    tree.file(
        "etc/os-release",
        os_release(
            NAME="SLES",
            VERSION="15-SP5",
            VERSION_ID="15.5",
            PRETTY_NAME="SUSE Linux Enterprise Server 15 SP5",
            ID="sles",
        ),
    )
    tree.systemd()
    tree.kernel(
        release,
        "(geeko@buildhost) #1 SMP",
        f"boot/vmlinuz-{release}",
        f"boot/initrd-{release}",
        modules=(*XEN, "nvme", "nvme-core", "ena"),
        suffix=".zst",
        inside=("nvme", "nvme-core", "ena"),
        compression="zstd",
    )
    entry = (
        "SLES 15-SP5",
        f"gnulinux-simple-{ROOT_UUID}",
        f"vmlinuz-{release} root=UUID={ROOT_UUID} quiet",
        f"initrd-{release}",
    )
    tree.file("boot/grub2/grub.cfg", grub2_cfg([entry], linux="linuxefi"))
    tree.file(
        "boot/efi/EFI/sles/grub.cfg",
        f'set btrfs_relative_path="yes"\nsearch --fs-uuid --set=root {ROOT_UUID}\nset prefix=(${{root}})/boot/grub2\nsource "${{prefix}}/grub.cfg"\n',
    )
    tree.unit("sshd.service", enabled=True)
    tree.unit("wicked.service", enabled=True)
    tree.programs("usr/sbin/wicked")
    tree.file("etc/wicked/ifconfig/eth0.xml", (
        "<interface>\n  <name>eth0</name>\n  <control><mode>boot</mode></control>\n  <ipv4:static>\n    <address><local>192.168.7.7/24</local></address>\n"
        "  </ipv4:static>\n  <ipv6:dhcp><enabled>false</enabled></ipv6:dhcp>\n</interface>\n"))  # fmt: skip
    rpm_database(tree, "sles15sp5")


TREES = {"sles11sp3": sles11sp3, "sles12sp5": sles12sp5, "sles15sp5": sles15sp5}
