"""Small real images: together every rule passes on one of them and fails on another.

Each maker gets an empty folder and returns the files of one machine. Linux roots are synthetic trees in real file systems, Windows ones
real hives on real NTFS volumes; nothing needs the network.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from samples import containers, fat_files, linux_parts, lvm, volumes, windows_images
from samples.containers import Machine, PackageDisk
from samples.filesystems import EFI_GPT, LVM_MBR, MIB, Part, blank, ext, gpt_disk, mbr_disk, run
from samples.grub import install_grub
from samples.linux_parts import Tree, elf
from samples.linux_trees import linux_tree
from samples.linux_trees_debian import ROOT_UUID
from samples.windows_sam import Loader, User

Files = list[Path]
Change = Callable[[Path], object]
TIB = 1 << 40
ROOT_SIZE = 400 * MIB
"""Sparse: more than an import needs is free on it."""
NEEDS = (
    "mke2fs", "sfdisk", "sgdisk", "mkfs.fat", "debugfs", "grub-mkimage", "qemu-img",
)  # fmt: skip
KERNEL = "5.10.0-28-amd64"


# --- Linux -----------------------------------------------------------------------------------------------------------


def prepared(root: Path) -> None:
    """Debian 11 as today's guide wants it."""
    put(root, "etc/systemd/network/20-wired.network", "[Match]\nName=eth0\n\n[Network]\nDHCP=ipv4\n")
    (root / "etc/systemd/network/10-ethernet.link").unlink()
    put(root, "etc/fstab", f"UUID={ROOT_UUID} / ext4 defaults 0 1\n")
    put(root, "etc/ssh/sshd_config", "PermitRootLogin no\nPasswordAuthentication no\n")
    shutil.rmtree(root / "etc/ssh/sshd_config.d", ignore_errors=True)
    drivers = ("xen-blkfront", "nvme", "ena", "xen-netfront")
    put(root, f"boot/initrd.img-{KERNEL}", linux_parts.initramfs(KERNEL, drivers, "zstd", early=True))


def unprepared(root: Path) -> None:
    """Everything that the rules on Linux guests mind at once."""
    tree = Tree(root)
    for path in ("usr/lib/systemd/systemd-networkd", "usr/sbin/sshd"):
        (root / path).unlink()
    network = "[Match]\nName=ens{0}\n\n[Network]\nAddress=10.1.2.{0}/24\nAddress=fd00::{0}/64\n"
    for number in (33, 34):
        put(root, f"etc/systemd/network/{number}.network", network.format(number))
    put(root, "etc/fstab", "/dev/sda1 / ext4 defaults 0 1\n//server/share /srv cifs guest 0 0\n")
    put(root, "etc/ssh/sshd_config", "PermitRootLogin yes\nPasswordAuthentication yes\n")
    put(root, "etc/nftables.conf", "table inet filter {\n chain input {\n  type filter hook input priority 0; policy drop;\n }\n}\n")  # fmt: skip
    shutil.rmtree(root / "home")
    tree.programs("usr/bin/vmtoolsd", "usr/sbin/clamd")
    release = "5.19.0-custom"
    tree.kernel(
        release,
        "(me@here) #1 SMP",
        f"boot/vmlinuz-{release}",
        f"boot/initrd.img-{release}",
        modules=("ena",),
        inside=(),
    )
    put(root, f"boot/initrd.img-{release}", b"no initramfs" * 400)
    menu = linux_parts.grub2_cfg(
        [("Own", "own", f"vmlinuz-{release} root=/dev/sda1 ro", f"initrd.img-{release}")]
    )
    put(root, "boot/grub/grub.cfg", menu)
    put(root, "boot/grub/menu.lst", f"default 0\ntitle other\nkernel /boot/vmlinuz-{KERNEL} ro\n")


def without_a_kernel_to_boot(root: Path) -> None:
    put(
        root,
        "boot/grub/grub.cfg",
        linux_parts.grub2_cfg([("Gone", "gone", "vmlinuz-9.9.9 ro", "initrd.img-9.9.9")]),
    )
    (root / "etc/fstab").unlink()


def by_lilo(root: Path) -> None:
    shutil.rmtree(root / "boot/grub")
    put(root, "etc/lilo.conf", "boot=/dev/sda\nimage=/boot/vmlinuz\n")


def put(root: Path, path: str, content: str | bytes) -> None:
    target = root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content.encode() if isinstance(content, str) else content)


def ext4(root: Path, image: Path, size: int = ROOT_SIZE) -> Path:
    return ext("ext4", root, image, size, "-U", ROOT_UUID)


def linux(
    folder: Path,
    name: str = "debian11",
    change: Change | None = prepared,
    size: int = ROOT_SIZE,
    disk_size: int = 0,
) -> Files:
    """A tree of :mod:`samples.linux_trees`, changed, on one ext4 partition behind GRUB's boot code."""
    root = linux_tree(folder, name)
    if change is not None:
        change(root)
    disk = mbr_disk(
        folder / "disk.img", [Part(ext4(root, folder / "root.img", size), active=True)], size=disk_size
    )
    install_grub(disk, folder)
    return [disk]


def _root(folder: Path) -> Path:
    root = linux_tree(folder, "debian11")
    prepared(root)
    return ext4(root, folder / "root.img")


def dirty(folder: Path) -> Files:
    image = _root(folder)
    run("debugfs", "-w", "-R", "feature needs_recovery", image)
    return [mbr_disk(folder / "disk.img", [Part(image, active=True)])]


def root_on_another_disk(folder: Path) -> Files:
    boot = mbr_disk(folder / "boot.img", [Part(ext("ext4", None, folder / "b.img", 64 * MIB), active=True)])
    install_grub(boot, folder)
    return [boot, mbr_disk(folder / "root-disk.img", [Part(_root(folder))])]


def two_systems(folder: Path) -> Files:
    second = ext("ext4", linux_tree(folder, "debian6"), folder / "second.img", ROOT_SIZE)
    disk = mbr_disk(folder / "disk.img", [Part(_root(folder), active=True), Part(second)])
    install_grub(disk, folder)
    return [disk]


def encrypted(folder: Path) -> Files:
    return [
        mbr_disk(folder / "disk.img", [Part(_root(folder), active=True), Part(volumes.luks(folder / "luks"))])
    ]


def volume_group(folder: Path, *, whole: bool) -> Files:
    sizes = [ROOT_SIZE, ROOT_SIZE]
    logical = lvm.Logical(
        "root", 2 * 64 * MIB, ext4(linux_tree(folder, "debian11"), folder / "r.img", 128 * MIB), on=(0, 1)
    )
    physical = lvm.group(folder, "vg0", sizes, [logical])
    disks = [mbr_disk(folder / f"{n}.img", [Part(each, type=LVM_MBR)]) for n, each in enumerate(physical)]
    return disks if whole else disks[:1]


def gpt_by_uefi(folder: Path, *loaders: str) -> Files:
    for path in loaders:
        put(folder / "esp", path, b"MZ" + bytes(510))
    part = fat_files.fat(folder / "esp", folder / "esp.img", 64 * MIB)
    return [gpt_disk(folder / "disk.img", [Part(part, type=EFI_GPT), Part(_root(folder))])]


def no_boot_code(folder: Path) -> Files:
    return [mbr_disk(folder / "disk.img", [Part(_root(folder))])]


def on_fat(folder: Path) -> Files:
    """A Linux on a file system that no import takes."""
    for path, content in (
        ("etc/os-release", "ID=debian\nVERSION_ID=11\n"),
        ("sbin/init", elf()),
        ("bin/sh", elf()),
    ):
        put(folder / "tree", path, content)
    return [
        mbr_disk(
            folder / "disk.img",
            [Part(fat_files.fat(folder / "tree", folder / "fat.img", 64 * MIB), active=True)],
        )
    ]


def a_huge_second_disk(folder: Path) -> Files:
    large = folder / "data.vhdx"
    subprocess.run(["qemu-img", "create", "-q", "-f", "vhdx", large, str(17 * TIB)], check=True)
    return [*linux(folder), large]


# --- Windows ---------------------------------------------------------------------------------------------------------

GOOD = {"ipv6_components": 0xFF, "hotfixes": ("KB2922223", "KB2800213")}
BAD: dict[str, object] = {
    "remote_desktop": False, "firewall": "closed", "dhcp_start": 4, "addresses": ("10.0.0.5",), "dotnet": "none", "autologon": "1",
    "users": [User("Administrator", 500, password="empty")], "reboot": ("update",), "real_time_is_universal": None,
    "paging_files": ("?:\\pagefile.sys",), "software": ("antivirus", "vmware-tools"), "hyper_v": True, "evaluation": True,
    "image_state": "IMAGE_STATE_SPECIALIZE_RESEAL_TO_OOBE", "languages": ("ja-JP",), "loaders": [Loader("A"), Loader("B", device=b"\2" * 88)],
}  # fmt: skip


def windows(folder: Path, generation: str = "2019", **switches: object) -> Files:
    return [windows_images.windows_disk(folder / "disk.img", generation, **{**GOOD, **switches})]


def windows_on_a_dynamic_disk(folder: Path) -> Files:
    (disk,) = windows(folder)
    containers.patch(disk, 446 + 4, b"\x42")
    return [disk]


def windows_on_large_gpt(folder: Path) -> Files:
    """GPT without a way to start by UEFI, above what an MBR can hold."""
    root = volumes.ntfs(windows_files_tree(folder), folder / "ntfs.img", 256 * MIB)
    return [gpt_disk(folder / "disk.img", [Part(root, type="0700")], size=3 * TIB)]


def windows_on_fat(folder: Path) -> Files:
    part = fat_files.fat(windows_files_tree(folder), folder / "fat.img", 96 * MIB)
    return [
        mbr_disk(folder / "disk.img", [Part(part, type="c", active=True)], boot_code=windows_images.BOOT_CODE)
    ]


def windows_files_tree(folder: Path) -> Path:
    return windows_images.windows_tree(folder / "tree", "2019", pagefile_bytes=MIB, **GOOD).root


# --- containers ------------------------------------------------------------------------------------------------------


def packed(folder: Path, kind: str, change: Change | None = None) -> Files:
    """The prepared Linux in a container, which is then changed."""
    (raw,) = linux(folder)
    made = containers.convert(raw, folder, kind)
    if change is not None:
        change(made)
    return [made]


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])


def by_disk2vhd(path: Path) -> None:
    for offset in (0, -512):
        footer = bytearray(containers.peek(path, offset, 512))
        footer[28:32] = b"d2v\0"
        containers.vhd_sum(footer, 64)
        containers.patch(path, offset, bytes(footer))


def package(
    folder: Path,
    machine: Machine | None = None,
    *,
    first: bool = True,
    chunk: int | None = None,
    count: int = 1,
) -> Files:
    (raw,) = linux(folder)
    disk = containers.convert(raw, folder, "vmdk-stream")
    more = containers.convert(blank(folder / "blank.img", MIB), folder, "vmdk-stream", "blank").read_bytes()
    disks = [PackageDisk("vm-disk1.vmdk", disk.read_bytes(), raw.stat().st_size, chunk)]
    disks += [PackageDisk(f"vm-disk{n}.vmdk", more, MIB) for n in range(2, count + 1)]
    members = containers.members(disks, machine or Machine())
    return [containers.write_ova(folder / "vm.ova", members if first else members[::-1])]


def descriptor(folder: Path, kind: str, extent: str) -> Files:
    text = (
        f'# Disk DescriptorFile\nversion=1\nCID=fffffffe\nparentCID=ffffffff\ncreateType="{kind}"\n'
        f'# Extent description\nRW 131072 {extent} "vm-data.vmdk"\n# The Disk Data Base\n#DDB\nddb.adapterType = "lsilogic"\n'
    )
    put(folder, "vm.vmdk", text)
    return [folder / "vm.vmdk"]


MACHINES: dict[str, Callable[[Path], Files]] = {
    "a prepared Debian": linux,
    "an unprepared one": lambda folder: linux(folder, change=unprepared, size=64 * MIB),
    "no kernel to boot, no fstab": lambda folder: linux(folder, change=without_a_kernel_to_boot),
    "LILO": lambda folder: [mbr_disk(folder / "d.img", [Part(ext4(_changed(folder, by_lilo), folder / "r.img"))])],
    "Debian 6": lambda folder: linux(folder, "debian6", None),
    "a 32-bit Debian 7": lambda folder: linux(folder, "debian7-i386", None),
    "SLES 11 SP3": lambda folder: linux(folder, "sles11sp3", None),
    "SLES 12 SP5": lambda folder: linux(folder, "sles12sp5", None),
    "not unmounted": dirty,
    "root on another disk": root_on_another_disk,
    "two systems": two_systems,
    "LUKS": encrypted,
    "LVM": lambda folder: volume_group(folder, whole=True),
    "half of an LVM": lambda folder: volume_group(folder, whole=False),
    "UEFI": lambda folder: gpt_by_uefi(folder, "EFI/BOOT/BOOTX64.EFI", "EFI/debian/grubx64.efi"),
    "UEFI without a fallback": lambda folder: gpt_by_uefi(folder, "EFI/debian/grubx64.efi"),
    "no boot code": no_boot_code,
    "a bare file system": lambda folder: [_root(folder)],
    "on FAT": on_fat,
    "3 TiB": lambda folder: linux(folder, disk_size=3 * TIB),
    "a second disk of 17 TiB": a_huge_second_disk,
    "stream-optimised VMDK": lambda folder: packed(folder, "vmdk-stream"),
    "VMDK as VMware's": lambda folder: packed(folder, "vmdk-stream", containers.vmdk_by_vmware),
    "sparse VMDK": lambda folder: packed(folder, "vmdk-sparse"),
    "cut VMDK": lambda folder: packed(folder, "vmdk-stream", cut),
    "VHD": lambda folder: packed(folder, "vhd-dynamic"),
    "VHD with another footer": lambda folder: packed(folder, "vhd-dynamic", lambda path: containers.patch(path, 100, b"x")),
    "differencing VHD": lambda folder: packed(folder, "vhd-dynamic", containers.vhd_as_differencing),
    "Disk2vhd": lambda folder: packed(folder, "vhd-dynamic", by_disk2vhd),
    "VHDX": lambda folder: packed(folder, "vhdx-dynamic"),
    "VHDX in use": lambda folder: packed(folder, "vhdx-dynamic", containers.vhdx_dirty_log),
    "qcow2": lambda folder: packed(folder, "qcow2"),
    "OVA": package,
    "OVA with a CD-ROM": lambda folder: package(folder, Machine(cdrom="connected")),
    "OVA in another order": lambda folder: package(folder, first=False),
    "chunked OVA": lambda folder: package(folder, chunk=MIB),
    "OVA of 23 disks": lambda folder: package(folder, count=23),
    "SEsparse": lambda folder: descriptor(folder, "seSparse", "SESPARSE"),
    "raw device mapping": lambda folder: descriptor(folder, "vmfsRawDeviceMap", "VMFSRDM"),
}  # fmt: skip
WINDOWS_MACHINES: dict[str, Callable[[Path], Files]] = {
    "a prepared Windows": windows,
    "an unprepared one of 2012 R2": lambda folder: windows(
        folder, "2012-r2", hotfixes=(), ipv6_components=None, **BAD
    ),
    "a prepared one of 2012 R2": lambda folder: windows(folder, "2012-r2"),
    "Server 2008 without .NET": lambda folder: windows(folder, "2008", dotnet="none"),
    "Server 2019 Essentials": lambda folder: windows(folder, edition="ServerSolution"),
    "Nano Server": lambda folder: windows(folder, "nano-2016"),
    "by UEFI": lambda folder: windows(folder, uefi=True),
    "a dynamic disk": windows_on_a_dynamic_disk,
    "3 TiB of GPT": windows_on_large_gpt,
    "Windows on FAT": windows_on_fat,
}
NEEDS_WINDOWS = (*windows_images.NEEDS_UEFI,)


def _changed(folder: Path, change: Change) -> Path:
    root = linux_tree(folder, "debian11")
    change(root)
    return root
