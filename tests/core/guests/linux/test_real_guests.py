"""A real Debian 12, and synthetic roots on real file systems: what the readers find through the whole stack."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from samples import filesystems, machines, volumes
from samples.debian12 import NEEDS, ROOT_UUID, debian12_tree
from samples.filesystems import MIB, Part
from samples.linux_trees import linux_tree
from samples.trees import HostTree, Volumes, volume

from core.guests.inspect import inspect_paths
from core.guests.linux import read_linux
from core.guests.linux.model import LinuxSystem

CLOUD_MODULES = (
    "xen-blkfront",
    "xen-netfront",
    "ena",
    "ixgbevf",
    "virtio",
    "virtio_pci",
    "virtio_blk",
    "virtio_net",
    "virtio_scsi",
)


def check_debian(system: LinuxSystem, *, ready: bool, deep: bool = False) -> None:
    """Facts that hold whichever of Debian 12's point releases the archive served."""
    assert system.release.value is not None
    assert (system.release.value.id, system.release.value.version.split(".")[0]) == ("debian", "12")
    assert system.release.where == "disk 1, partition 1, /etc/debian_version, line 1"
    assert (system.hostname, system.init, system.architecture.value) == ("debian12", "systemd", "x86_64")
    (kernel,) = system.kernels
    assert kernel.default
    assert kernel.path == f"/boot/vmlinuz-{kernel.release}"
    assert kernel.owner.value == f"linux-image-{kernel.release}"
    assert kernel.architecture == "x86_64"
    assert kernel.banner.startswith(f"{kernel.release} (debian-kernel@lists.debian.org) #1 SMP")
    assert kernel.vermagic.startswith(f"{kernel.release} SMP")
    assert (kernel.built_in, kernel.modules) == (("nvme", "nvme-core"), CLOUD_MODULES)
    held = kernel.initramfs_modules.value or ()
    assert "xen-blkfront" in held, "the only driver of the disk that is a module"
    assert held == CLOUD_MODULES if deep else set(held) < set(CLOUD_MODULES)
    loader = system.boot.value
    assert loader is not None
    assert (loader.kind, loader.default_kernel.value, loader.default_entry.value) == (
        "grub2",
        kernel.release,
        "Debian GNU/Linux",
    )
    assert (
        loader.kernel_arguments.value
        == f"root=UUID={ROOT_UUID} ro {'net.ifnames=0 biosdevname=0' if ready else 'quiet'}"
    )
    (interface,) = system.interfaces.value or ()
    assert (interface.name, interface.method, interface.addresses) == (
        ("eth0", "dhcp", ()) if ready else ("ens33", "static", ("192.168.10.20/24",))
    )
    assert [(one.name, one.starts) for one in system.dhcp_clients.value or ()] == [
        ("dhclient", True),
        ("systemd-networkd", False),
    ]
    assert system.sshd.value is not None
    assert system.sshd.value.starts
    assert (system.ssh_allowed.value, system.root_login.value, system.password_login.value) == (
        True,
        "prohibit-password",
        "no" if ready else "yes",
    )
    assert [(one.name, one.keys) for one in system.accounts.value or ()] == [
        ("root", 0),
        ("admin", int(ready)),
    ]
    assert [one.name for one in system.software.value or ()] == ([] if ready else ["open-vm-tools"])
    assert len(system.persistent_names.value or ()) == (0 if ready else 1)
    assert [entry.device for entry in system.fstab.value or ()] == (
        [f"UUID={ROOT_UUID}"] if ready else ["/dev/sda1", "//fileserver/data"]
    )
    assert "guest.not-looked" not in system.model_dump_json()


@pytest.mark.slow
@pytest.mark.needs(*NEEDS)
@pytest.mark.parametrize("ready", [False, True])
def test_debian_12(ready: bool, sample_cache: Path) -> None:
    for deep in (False, True):
        system = read_linux(
            HostTree(debian12_tree(sample_cache, ready=ready)), volume(), Volumes(), deep=deep
        )
        assert system is not None
        check_debian(system, ready=ready, deep=deep)


@pytest.mark.slow
@pytest.mark.needs(*NEEDS, "mke2fs", "sfdisk")
@pytest.mark.parametrize("ready", [False, True])
def test_debian_12_on_its_disk(ready: bool, sample_cache: Path) -> None:
    guest = inspect_paths([machines.debian(sample_cache, ready=ready)]).guest
    assert guest is not None
    assert isinstance(guest.system, LinuxSystem)
    check_debian(guest.system, ready=ready)


def ext4(tree: Path, image: Path, _: Path) -> Path:
    return filesystems.ext("ext4", tree, image, 64 * MIB)


def xfs(tree: Path, image: Path, _: Path) -> Path:
    return volumes.xfs(tree, image, 320 * MIB)


def btrfs(tree: Path, image: Path, _: Path) -> Path:
    return volumes.btrfs(tree, image, 128 * MIB)


@pytest.mark.slow
@pytest.mark.needs("mke2fs", "mkfs.xfs", "mkfs.btrfs", "sfdisk")
@pytest.mark.parametrize("name", ["debian8", "centos7", "rhel9", "sles12sp5", "ubuntu2404"])
@pytest.mark.parametrize("make", [ext4, xfs, btrfs])
def test_the_same_facts_from_every_file_system(
    make: Callable[[Path, Path, Path], Path], name: str, tmp_path: Path
) -> None:
    """The golden facts, from a partition of a disk; only the name of the volume's file system differs."""
    tree = linux_tree(tmp_path, name)
    (tree / "etc/fstab").write_text("")
    expected = read_linux(HostTree(tree), volume(), Volumes())
    disk = filesystems.mbr_disk(
        tmp_path / "disk.img", [Part(content=make(tree, tmp_path / "root.img", tmp_path), active=True)]
    )
    guest = inspect_paths([disk]).guest
    assert guest is not None
    assert guest.systems, guest.trouble
    assert expected is not None
    found, wanted = (json.loads(one.model_dump_json()) for one in (guest.systems[0], expected))
    assert found == wanted


@pytest.mark.slow
@pytest.mark.needs("mke2fs", "sfdisk")
def test_a_boot_volume_of_its_own(tmp_path: Path) -> None:
    """/boot on the first partition, the root on the second: fstab joins them, places name each one's partition."""
    tree = linux_tree(tmp_path, "centos6")
    boot = tmp_path / "boot"
    (tree / "boot").rename(boot)
    (tree / "boot").mkdir()
    (tree / "etc/fstab").write_text("/dev/sda2 / ext4 defaults 1 1\nLABEL=BOOT /boot ext2 defaults 1 2\n")
    parts = [
        Part(
            content=filesystems.ext("ext2", boot, tmp_path / "boot.img", 16 * MIB, "-L", "BOOT"), active=True
        ),
        Part(content=filesystems.ext("ext4", tree, tmp_path / "root.img", 64 * MIB)),
    ]
    guest = inspect_paths([filesystems.mbr_disk(tmp_path / "disk.img", parts)]).guest
    assert guest is not None
    (system,) = guest.systems
    assert isinstance(system, LinuxSystem)
    assert (system.root, system.release.where) == (
        "disk1/part2",
        "disk 1, partition 2, /etc/centos-release, line 1",
    )
    assert [(one.release, one.default) for one in system.kernels] == [
        ("2.6.32-754.35.1.el6.x86_64", False),
        ("2.6.32-754.el6.x86_64", True),
    ]
    assert system.kernels[1].where == "disk 1, partition 1, /boot/vmlinuz-2.6.32-754.el6.x86_64"
    assert system.boot.value is not None
    assert [one.where for one in system.boot.value.configs] == ["disk 1, partition 1, /boot/grub/menu.lst"]
    assert system.boot.value.default_kernel.value == "2.6.32-754.el6.x86_64"


@pytest.mark.slow
@pytest.mark.needs("mke2fs", "sfdisk")
def test_a_deep_inspection_reads_every_initramfs(tmp_path: Path) -> None:
    tree = linux_tree(tmp_path, "rhel8")
    (tree / "etc/fstab").write_text("")
    disk = filesystems.mbr_disk(
        tmp_path / "disk.img", [Part(content=ext4(tree, tmp_path / "root.img", tmp_path), active=True)]
    )
    for deep in (False, True):
        guest = inspect_paths([disk], deep=deep).guest
        assert guest is not None
        assert isinstance(guest.system, LinuxSystem)
        assert [one.initramfs_modules.known for one in guest.system.kernels] == [deep, True], (
            "the default kernel is the second"
        )
