"""Oracle Linux, Fedora and Amazon Linux."""

from __future__ import annotations

from pathlib import Path

from samples.linux_parts import Tree, grub2_cfg, os_release
from samples.linux_trees_redhat import MODERN, ROOT_UUID, XEN, boot_loader_entries, common, rpm_database


def oracle7(root: Path) -> None:
    """UEK and the Red Hat compatible kernel; oracle-release tells it from the redhat-release that it ships too."""
    tree = Tree(root, merged=True)
    uek, rhck = "5.4.17-2102.201.3.el7uek.x86_64", "3.10.0-1160.el7.x86_64"
    common(
        tree,
        {
            "oracle-release": "Oracle Linux Server release 7.9",
            "redhat-release": "Red Hat Enterprise Linux Server release 7.9 (Maipo)",
        },
        f"UUID={ROOT_UUID} / xfs defaults 0 0\n",
    )
    tree.file(
        "etc/os-release",
        os_release(
            NAME="Oracle Linux Server", ID="ol", VERSION_ID="7.9", PRETTY_NAME="Oracle Linux Server 7.9"
        ),
    )
    tree.systemd()
    for release in (uek, rhck):
        tree.kernel(
            release,
            "(mockbuild@host) #2 SMP",
            f"boot/vmlinuz-{release}",
            f"boot/initramfs-{release}.img",
            modules=MODERN,
            suffix=".xz",
            inside=XEN,
        )
    entries = [
        (
            f"Oracle Linux Server ({release})",
            f"gnulinux-{release}",
            f"vmlinuz-{release} root=UUID={ROOT_UUID} ro",
            f"initramfs-{release}.img",
        )
        for release in (uek, rhck)
    ]
    tree.file("boot/grub2/grub.cfg", grub2_cfg(entries, default="1", prefix="/boot", linux="linux16"))
    tree.unit("sshd.service", enabled=True)
    tree.file("etc/rc.d/init.d/network", "#!/bin/sh\n", 0o755)
    tree.link("etc/rc.d/rc3.d/S10network", "../init.d/network")
    tree.programs("usr/sbin/dhclient")
    tree.file("etc/sysconfig/network-scripts/ifcfg-eth0", "DEVICE=eth0\nBOOTPROTO=dhcp\nONBOOT=yes\n")
    rpm_database(tree, "oracle7")


def fedora39(root: Path) -> None:
    tree = Tree(root, merged=True)
    release = "6.5.6-300.fc39.x86_64"
    common(
        tree,
        {
            "fedora-release": "Fedora release 39 (Thirty Nine)",
            "redhat-release": "Fedora release 39 (Thirty Nine)",
        },
        f"UUID={ROOT_UUID} / btrfs subvol=root,compress=zstd:1 0 0\n",
    )
    tree.file(
        "usr/lib/os-release",
        os_release(
            NAME="Fedora Linux",
            ID="fedora",
            VERSION_ID="39",
            VARIANT_ID="server",
            PRETTY_NAME="Fedora Linux 39 (Server Edition)",
        ),
    )
    tree.link("etc/os-release", "../usr/lib/os-release")
    tree.systemd()
    tree.kernel(
        release,
        "(mockbuild@fedora) #1 SMP",
        f"boot/vmlinuz-{release}",
        f"boot/initramfs-{release}.img",
        modules=MODERN,
        suffix=".xz",
        compression="zstd",
        inside=("nvme", "nvme-core"),
        early=True,
    )
    boot_loader_entries(tree, [release], "Fedora Linux", f"root=UUID={ROOT_UUID} ro rootflags=subvol=root")
    (root / "etc/machine-id").write_text("uninitialized\n")
    tree.unit("sshd.service", enabled=False)
    tree.unit("NetworkManager.service", enabled=False)
    tree.file(
        "usr/lib/systemd/system-preset/90-default.preset",
        "enable sshd.service\nenable NetworkManager.service\ndisable *\n",
    )
    tree.programs("usr/bin/NetworkManager")
    rpm_database(tree, "fedora39")


def amazon2(root: Path) -> None:
    tree = Tree(root, merged=True)
    release = "4.14.336-253.554.amzn2.x86_64"
    common(
        tree,
        {"system-release": "Amazon Linux release 2 (Karoo)"},
        f"UUID={ROOT_UUID} / xfs defaults,noatime 1 1\n",
    )
    tree.file(
        "etc/os-release",
        os_release(NAME="Amazon Linux", VERSION="2", ID="amzn", VERSION_ID="2", PRETTY_NAME="Amazon Linux 2"),
    )
    tree.systemd()
    tree.kernel(
        release,
        "(mockbuild@ip-10) #1 SMP",
        f"boot/vmlinuz-{release}",
        f"boot/initramfs-{release}.img",
        modules=("ena", "ixgbevf"),
        built_in=(*XEN, "nvme", "nvme-core"),
        inside=("ena",),
    )
    entry = (
        f"Amazon Linux 2 ({release})",
        "gnulinux",
        f"vmlinuz-{release} root=UUID={ROOT_UUID} ro net.ifnames=0 nvme_core.io_timeout=4294967295",
        f"initramfs-{release}.img",
    )
    tree.file("boot/grub2/grub.cfg", grub2_cfg([entry], linux="linux", timeout=0))
    tree.unit("sshd.service", enabled=True)
    tree.unit("network.service", enabled=True)
    tree.programs("usr/sbin/dhclient")
    tree.file(
        "etc/sysconfig/network-scripts/ifcfg-eth0",
        "DEVICE=eth0\nBOOTPROTO=dhcp\nONBOOT=yes\nTYPE=Ethernet\nIPV6INIT=yes\nDHCPV6C=yes\n",
    )
    rpm_database(tree, "amazon2")


def amazon2023(root: Path) -> None:
    tree = Tree(root, merged=True)
    release = "6.1.72-96.166.amzn2023.x86_64"
    common(
        tree,
        {"system-release": "Amazon Linux release 2023.3.20240117 (Amazon Linux)"},
        f"UUID={ROOT_UUID} / xfs defaults,noatime 1 1\n",
    )
    tree.file(
        "etc/os-release",
        os_release(
            NAME="Amazon Linux",
            VERSION="2023",
            ID="amzn",
            VERSION_ID="2023",
            PRETTY_NAME="Amazon Linux 2023.3.20240117",
        ),
    )
    tree.systemd()
    tree.kernel(
        release,
        "(mockbuild@ip-10) #1 SMP",
        f"boot/vmlinuz-{release}",
        f"boot/initramfs-{release}.img",
        modules=MODERN,
        suffix=".xz",
        inside=("nvme", "nvme-core", "ena"),
    )
    boot_loader_entries(tree, [release], "Amazon Linux", f"root=UUID={ROOT_UUID} ro selinux=1")
    tree.unit("sshd.service", enabled=True)
    tree.unit("systemd-networkd.service", enabled=True)
    tree.programs("usr/lib/systemd/systemd-networkd")
    tree.file(
        "usr/lib/systemd/network/80-ec2.network",
        "[Match]\nDriver=ena ixgbevf vif\n\n[Network]\nDHCP=yes\nIPv6AcceptRA=yes\n",
    )
    tree.file(
        "usr/lib/systemd/network/80-container-ve.network",
        "[Match]\nName=ve-*\nDriver=veth\n\n[Network]\nLinkLocalAddressing=yes\nAddress=0.0.0.0/28\n",
    )
    rpm_database(tree, "amazon2023")


TREES = {"oracle7": oracle7, "fedora39": fedora39, "amazon2": amazon2, "amazon2023": amazon2023}
