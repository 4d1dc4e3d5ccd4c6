"""Images that are not damaged but malicious: little on the disk, endless to a reader who believes it."""

from __future__ import annotations

import bz2
import gzip
import lzma
import zlib
from collections.abc import Callable
from pathlib import Path

from backports import zstd
from samples import containers, lvm
from samples.filesystems import GIB, MIB, Part, ext, gpt_disk, mbr_disk
from samples.linux_trees import linux_tree
from samples.registry_hives import Data, change_hive
from samples.volumes import ntfs
from samples.windows import windows_tree

_ZEROS = 256 * MIB
PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": lambda data: gzip.compress(data, 9),
    "bzip2": bz2.compress,
    "xz": lambda data: lzma.compress(data, check=lzma.CHECK_CRC32, preset=6),
    "zstd": lambda data: zstd.compress(data, 19),
}


def packed_zeros(kind: str) -> bytes:
    """Many GiB of zeros: one stream after another, as a concatenation of archives is."""
    return PACKERS[kind](bytes(_ZEROS)) * 64


def _linux(folder: Path, change: Callable[[Path], None], size: int = 64 * MIB, *options: str) -> Path:
    tree = linux_tree(folder, "debian12")
    change(tree)
    root = ext("ext4", tree, folder / "root.part", size, *options)
    return mbr_disk(folder / "disk.img", [Part(root, active=True)])


def initramfs(folder: Path, kind: str) -> Path:
    """An initramfs that is never over."""

    def change(tree: Path) -> None:
        for image in (tree / "boot").glob("initrd*"):
            image.write_bytes(packed_zeros(kind))

    return _linux(folder, change)


def zeros_for_initramfs(folder: Path) -> Path:
    """An initramfs of half a GiB that is a hole, as padding between two archives may be."""

    def change(tree: Path) -> None:
        for image in (tree / "boot").glob("initrd*"):
            _sparse(image, 500 * MIB, image.read_bytes())

    return _linux(folder, change)


def many_mounts(folder: Path) -> Path:
    """An fstab that mounts the root everywhere, thousands of times."""
    places = ("/usr", "/var", "/boot", "/etc", "/usr/lib", "/boot/efi")

    def change(tree: Path) -> None:
        lines = [
            f"/dev/sda{1 + n % 4} {places[n % 6]} ext4 defaults,x-initrd.mount 0 1" for n in range(30_000)
        ]
        (tree / "etc/fstab").write_text("/dev/sda1 / ext4 defaults 0 1\n" + "\n".join(lines) + "\n")

    return _linux(folder, change)


def many_volumes(folder: Path) -> Path:
    """A volume group of two thousand volumes."""
    tree = linux_tree(folder, "centos7")
    root = ext("ext4", tree, folder / "root.part", 24 * MIB)
    volumes = [lvm.Logical("root", 24 * MIB, root), *(lvm.Logical(f"lv{n}", 4 * MIB) for n in range(2000))]
    (image,) = lvm.group(folder, "vg", [12 * GIB], volumes)
    return image


def _sparse(path: Path, size: int, start: bytes = b"") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    with path.open("wb") as file:
        file.write(start)
        file.truncate(size)


def huge_files(folder: Path) -> Path:
    """Everything that is read as text or parsed is a hole of 64 GiB with a true beginning."""

    def change(tree: Path) -> None:
        for name in ("etc/fstab", "etc/os-release", "etc/passwd", "etc/shadow", "etc/ssh/sshd_config", "boot/grub/grub.cfg", "var/lib/dpkg/status",
                     "etc/network/interfaces", "etc/hostname", "var/lib/rpm/Packages", "var/lib/rpm/rpmdb.sqlite"):  # fmt: skip
            path = tree / name
            start = path.read_bytes() if path.is_file() else b"SQLite format 3\0"
            if path.is_symlink():
                path = path.resolve()
            _sparse(path, 64 * GIB, start)
        for kernel in (tree / "boot").glob("vmlinuz*"):
            _sparse(kernel, 64 * GIB, kernel.read_bytes())

    return _linux(folder, change)


def crowded_folders(folder: Path) -> Path:
    """Folders with thousands of entries where each is looked at."""

    def change(tree: Path) -> None:
        for name, suffix in (
            ("etc/network/interfaces.d", ""),
            ("etc/systemd/system", ".service"),
            ("usr/lib/modules", ""),
            ("boot/loader/entries", ".conf"),
            ("etc/ssh/sshd_config.d", ".conf"),
        ):
            (tree / name).mkdir(parents=True, exist_ok=True)
            for number in range(3_000):
                (tree / name / f"{number}{suffix}").symlink_to("/etc/fstab")

    return _linux(folder, change, 96 * MIB, "-N", "20000")


def deep_folders(folder: Path) -> Path:
    """Folders in folders, and links that lead through all of them again and again."""

    def change(tree: Path) -> None:
        here = tree / "etc/network/interfaces.d"
        for _ in range(300):
            here = here / "d"
        here.mkdir(parents=True)
        for number in range(60):
            (tree / f"chain{number}").symlink_to(f"/chain{number + 1}/../chain{number + 1}")
        (tree / "chain60").symlink_to("/etc")
        for name in ("etc/fstab", "etc/hostname"):
            (tree / name).unlink(missing_ok=True)
            (tree / name).symlink_to("/chain0/fstab")
        (tree / "etc/long").symlink_to("./" * 400 + "passwd")

    return _linux(folder, change)


def many_roots(folder: Path) -> Path:
    """128 partitions that all hold the same Linux."""
    tree = linux_tree(folder, "debian12")
    root = ext("ext4", tree, folder / "root.part", 5 * MIB, "-b", "1024", "-O", "^has_journal")
    return gpt_disk(folder / "disk.img", [Part(root) for _ in range(128)])


def many_bombs(folder: Path) -> Path:
    """Eight roots with four kernels each, whose initramfs are never over."""
    tree = linux_tree(folder, "debian12")
    bomb = packed_zeros("zstd")
    boot = tree / "boot"
    (kernel,) = boot.glob("vmlinuz*")
    release = kernel.name.removeprefix("vmlinuz-")
    for number in range(4):
        (boot / f"vmlinuz-{release}{number}").write_bytes(kernel.read_bytes())
        (boot / f"initrd.img-{release}{number}").write_bytes(bomb)
    (boot / f"initrd.img-{release}").write_bytes(bomb)
    root = ext("ext4", tree, folder / "root.part", 24 * MIB)
    return gpt_disk(folder / "disk.img", [Part(root) for _ in range(8)])


def huge_hives(folder: Path) -> Path:
    """Registry hives that are holes of 8 GiB behind a true beginning, and their logs too."""
    tree = windows_tree(folder / "windows", "2019", pagefile_bytes=MIB).root

    def grow(volume: Path) -> None:
        for name in ("SYSTEM", "SOFTWARE", "SAM"):
            hive = volume / "Windows/System32/config" / name
            with hive.open("r+b") as file:
                file.truncate(8 * GIB)
            with hive.with_name(f"{name}.LOG1").open("wb") as file:
                file.truncate(8 * GIB)

    volume = ntfs(tree, folder / "windows.part", 64 * MIB, after=grow)
    return mbr_disk(folder / "disk.img", [Part(volume, type="7", active=True)])


def crowded_hives(folder: Path) -> Path:
    """Thousands of firewall rules, services, programs and network cards."""
    tree = windows_tree(folder / "windows", "2019", pagefile_bytes=MIB).root
    config = tree / "Windows/System32/config"
    services, count = r"ControlSet001\Services", 2500
    rule = "v2.10|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=3389|App=%SystemRoot%\\system32\\svchost.exe|Svc=termservice|Name=x|"
    rules: dict[str, Data] = {f"rule-{number}": rule * 3 for number in range(count)}
    keys: dict[str, dict[str, Data]] = {
        rf"{services}\SharedAccess\Parameters\FirewallPolicy\FirewallRules": rules
    }
    for number in range(count):
        keys[rf"{services}\service{number}"] = {"Start": 0, "ImagePath": f"drivers\\{number}.sys"}
        keys[rf"{services}\Tcpip\Parameters\Interfaces\{{{number:08X}}}"] = {"EnableDHCP": number % 2}
    change_hive(config / "SYSTEM", keys)
    programs = r"Microsoft\Windows\CurrentVersion\Uninstall"
    change_hive(
        config / "SOFTWARE",
        {rf"{programs}\{number}": {"DisplayName": "VMware Tools"} for number in range(count)},
    )
    return mbr_disk(
        folder / "disk.img", [Part(ntfs(tree, folder / "windows.part", 256 * MIB), type="7", active=True)]
    )


def grain_bomb(folder: Path) -> Path:
    """A stream-optimised VMDK whose grains inflate to 64 MiB each."""
    raw = containers.raw_disk(folder / "disk.raw")
    made = containers.convert(raw, folder, "vmdk-stream")
    place, grain, number = containers.vmdk_first_grain(made)
    bomb = zlib.compress(bytes(64 * MIB), 9)
    end = made.stat().st_size // 512
    containers.patch(made, place, end.to_bytes(4, "little"))
    with made.open("ab") as file:
        file.write((number * 128).to_bytes(8, "little") + len(bomb).to_bytes(4, "little") + bomb)
        file.write(bytes(-file.tell() % 512))
    assert grain
    return made


def laughing_ovf(folder: Path) -> Path:
    """A billion laughs in the descriptor of a package."""
    entities = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    text = f"<?xml version='1.0'?><!DOCTYPE e [{entities}]><Envelope>&a11;</Envelope>"
    return containers.write_ova(folder / "laugh.ova", [("laugh.ovf", text.encode())])


def endless_references(folder: Path) -> Path:
    """An OVF with a hundred thousand files and disks, and an extent list as long."""
    disks = [containers.PackageDisk("a.vmdk", b"", 1 << 30, absent=True)] * 20_000
    return containers.write_ova(folder / "many.ova", containers.members(disks))


def endless_extents(folder: Path) -> Path:
    """A descriptor that names itself and devices a hundred thousand times."""
    lines = [
        "# Disk DescriptorFile",
        "version=1",
        "CID=fffffffe",
        "parentCID=ffffffff",
        'createType="twoGbMaxExtentFlat"',
    ]
    names = (
        "many.vmdk",
        "/dev/zero",
        "/dev/sda",
        "../../etc/passwd",
        "/proc/self/mem",
        "//server/share/x",
        "C:\\pagefile.sys",
    )
    lines += [f'RW 4192256 FLAT "{names[n % len(names)]}" {n}' for n in range(100_000)]
    path = folder / "many.vmdk"
    path.write_text("\n".join(lines) + "\n")
    return path


BOMBS: dict[str, Callable[[Path], Path]] = {
    **{f"initramfs-{kind}": (lambda folder, kind=kind: initramfs(folder, kind)) for kind in PACKERS},
    "initramfs-zeros": zeros_for_initramfs,
    "many-mounts": many_mounts,
    "many-volumes": many_volumes,
    "huge-files": huge_files,
    "crowded-folders": crowded_folders,
    "deep-folders": deep_folders,
    "many-roots": many_roots,
    "many-bombs": many_bombs,
    "huge-hives": huge_hives,
    "crowded-hives": crowded_hives,
    "grain-bomb": grain_bomb,
    "laughing-ovf": laughing_ovf,
    "endless-references": endless_references,
    "endless-extents": endless_extents,
}  # fmt: skip
