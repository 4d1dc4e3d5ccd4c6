"""Clean images of every kind, small, to be damaged: each container around one Linux, each file system, hives, volumes."""

from __future__ import annotations

import lzma
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from samples import containers, hive_logs, lvm, vhdx_logs, volumes
from samples.bitlocker import bitlocker
from samples.fat_files import fat
from samples.filesystems import EFI_GPT, LVM_GPT, MIB, SWAP_MBR, Part, ext, gpt_disk, mbr_disk
from samples.linux_trees import linux_tree
from samples.registry_hives import available as hivex_available
from samples.registry_hives import change_hive
from samples.windows import windows_tree

REAL_HIVES = Path(__file__).parents[4] / "shared" / "data" / "hives"


class UnavailableError(Exception):
    """A program or a right that the image needs is missing here; the text names it."""


@dataclass(frozen=True)
class Workshop:
    """:param folder: this image's own. :param cache: for parts that take long to make."""

    folder: Path
    cache: Path

    def linux(self, name: str = "debian12") -> Path:
        """A Linux root as a folder."""
        here = self.folder / "parts" / name
        return here if here.exists() else linux_tree(self.folder / "parts", name)

    def part(self, name: str) -> Path:
        """Where a partition's image is made."""
        (self.folder / "parts").mkdir(exist_ok=True)
        return self.folder / "parts" / f"{name}.part"

    def image(self, name: str) -> Path:
        (self.folder / "image").mkdir(exist_ok=True)
        return self.folder / "image" / name


def build(name: str, folder: Path, cache: Path) -> tuple[Path, ...]:
    """Make the image ``name`` (of :data:`NAMES`) below ``folder``; its files are alone in ``folder/image``.

    :returns: the paths that an inspection is given.
    :raises UnavailableError: it cannot be made on this machine.
    """
    folder.mkdir(parents=True)
    workshop = Workshop(folder, cache)
    made = _MAKERS[name](workshop)
    shutil.rmtree(folder / "parts", ignore_errors=True)
    return (made,) if isinstance(made, Path) else tuple(made)


def _raw(at: Workshop) -> Path:
    """MBR and ext4 with a synthetic Debian."""
    root = ext("ext4", at.linux(), at.part("root"), 24 * MIB)
    return mbr_disk(at.part("machine"), [Part(root, active=True)])


def _container(kind: str) -> Callable[[Workshop], Path]:
    def make(at: Workshop) -> Path:
        raw = _raw(at)
        return containers.convert(raw, at.image("disk").parent, kind)

    return make


def _ova(at: Workshop) -> Path:
    raw = _raw(at)
    stream = containers.convert(raw, at.folder / "parts", "vmdk-stream").read_bytes()
    size = raw.stat().st_size
    disks = [
        containers.PackageDisk("machine-disk1.vmdk", stream, size),
        containers.PackageDisk("machine-disk2.vmdk", stream, size, chunk_size=400_000),
    ]
    return containers.write_ova(at.image("machine.ova"), containers.members(disks))


def _ovf(at: Workshop) -> Path:
    raw = _raw(at)
    stream = containers.convert(raw, at.folder / "parts", "vmdk-stream").read_bytes()
    disks = [containers.PackageDisk("machine-disk1.vmdk", stream, raw.stat().st_size)]
    return containers.write_folder(at.image("machine.ovf").parent, containers.members(disks))


def _vhdx_with_log(at: Workshop) -> Path:
    made = containers.convert(_raw(at), at.image("disk").parent, "vhdx-dynamic")
    containers.vhdx_dirty_log(made)
    table = containers.vhdx_regions(made)["bat"]
    right = containers.peek(made, table, 4096)
    containers.patch(made, table, bytes(4096))
    entry = vhdx_logs.vhdx_log_entry(7, [(table, right), (table + 8192, 4096)], file_size=made.stat().st_size)
    return vhdx_logs.vhdx_write_log(made, 0, entry)


def _disk(
    make: Callable[[Workshop, Path], Path], kind: str = "", name: str = "disk.img"
) -> Callable[[Workshop], Path]:
    """A GPT disk with one volume."""

    def make_disk(at: Workshop) -> Path:
        return gpt_disk(at.image(name), [Part(make(at, at.part("volume")), type=kind)])

    return make_disk


def _ext(kind: str, distribution: str, *options: str) -> Callable[[Workshop], Path]:
    return _disk(lambda at, image: ext(kind, at.linux(distribution), image, 24 * MIB, *options))


def can_build_windows() -> bool:
    return volumes.can_mount("ntfs") and hivex_available()


def _ntfs(image: Path, tree: Path) -> Path:
    if not volumes.can_mount("ntfs"):
        raise UnavailableError("ntfs-3g cannot mount here")
    return volumes.ntfs(tree, image, 64 * MIB)


def _windows(generation: str, change: Callable[[Path], None] | None = None) -> Callable[[Workshop], Path]:
    def make(at: Workshop) -> Path:
        if not hivex_available():
            raise UnavailableError("libhivex is not installed")
        tree = windows_tree(at.part("windows"), generation, pagefile_bytes=MIB).root
        if change is not None:
            change(tree / "Windows" / "System32" / "config")
        return mbr_disk(at.image("disk.img"), [Part(_ntfs(at.part("volume"), tree), type="7", active=True)])

    return make


def _with_logs(config: Path) -> None:
    """The SYSTEM hive as it is after a switch was pulled: what matters is in its log."""
    hive = config / "SYSTEM"
    states = [hive.read_bytes()]
    for number in (1, 2):
        change_hive(
            hive, {r"ControlSet001\Control\ComputerName\ComputerName": {"ComputerName": f"NAME-{number}"}}
        )
        states.append(hive.read_bytes())
    hive.write_bytes(hive_logs.dirty(states[0]))
    hive.with_name("SYSTEM.LOG1").write_bytes(hive_logs.new_log(states))
    software = config / "SOFTWARE"
    before = software.read_bytes()
    change_hive(software, {r"Microsoft\Windows NT\CurrentVersion": {"ProductName": "Windows of the log"}})
    after = software.read_bytes()
    software.write_bytes(hive_logs.dirty(before))
    software.with_name("SOFTWARE.LOG1").write_bytes(hive_logs.old_log(before, after))


def _real_hives(config: Path) -> None:
    for name, target in (("SYSTEM_WIN_10_1709", "SYSTEM"), ("SAM", "SAM"), ("BCD", "../../../Boot/BCD")):
        packed = REAL_HIVES / f"{name}.xz"
        if not packed.exists():
            raise UnavailableError(f"{packed} is not here")
        (config / target).write_bytes(lzma.decompress(packed.read_bytes()))


def _jfs(at: Workshop, image: Path) -> Path:
    if shutil.which("qemu-system-x86_64") is None or shutil.which("jfs_mkfs") is None:
        raise UnavailableError("qemu-system-x86_64 or jfs_mkfs is not installed")
    return volumes.jfs(at.linux(), image, 64 * MIB, at.cache)


def _lvm(at: Workshop) -> tuple[Path, ...]:
    """A group on two disks: a linear root, a striped /var, a mirror."""
    root = ext("ext4", at.linux("centos7"), at.part("root"), 24 * MIB)
    var = ext("ext4", None, at.part("var"), 16 * MIB)
    logical = [
        lvm.Logical("root", 24 * MIB, root),
        lvm.Logical("var", 16 * MIB, var, on=(0, 1)),
        lvm.Logical("kept", 8 * MIB, on=(0, 1), type="raid1"),
    ]
    images = lvm.group(at.folder / "parts", "vg", [64 * MIB, 32 * MIB], logical)
    return tuple(
        gpt_disk(at.image(f"disk{number}.img"), [Part(image, type=LVM_GPT)])
        for number, image in enumerate(images, 1)
    )


def _many_partitions(at: Workshop) -> Path:
    """An EFI system partition, a FAT, swap, encryption, and roots in logical partitions."""
    esp = at.part("esp-tree")
    for name in ("EFI/BOOT/BOOTX64.EFI", "EFI/debian/grubx64.efi", "EFI/debian/a long name of a file.cfg"):
        (esp / name).parent.mkdir(parents=True, exist_ok=True)
        (esp / name).write_bytes(name.encode() * 500)
    parts = [
        Part(fat(esp, at.part("esp"), 6 * MIB, bits=12), type="ef"),
        Part(fat(esp, at.part("fat16"), 12 * MIB, bits=16), type="6"),
        Part(volumes.swap(at.part("swap"), 8 * MIB, suspended=True), type=SWAP_MBR),
        Part(ext("ext2", at.linux("rhel5"), at.part("first"), 16 * MIB), active=True),
        Part(ext("ext3", at.linux("sles11sp3"), at.part("second"), 16 * MIB)),
        Part(volumes.luks(at.part("luks"), 18 * MIB)),
        Part(bitlocker(at.part("locked")), type="7"),
        Part(bitlocker(at.part("suspended"), suspended=True), type="7"),
    ]
    return mbr_disk(at.image("disk.img"), parts)


_MAKERS: dict[str, Callable[[Workshop], Path | tuple[Path, ...]]] = {
    **{kind: _container(kind) for kind in containers.KINDS},
    "vhdx-log": _vhdx_with_log,
    "ova": _ova,
    "ovf": _ovf,
    "ext4-csum": _ext("ext4", "ubuntu2404", "-O", "metadata_csum,64bit,inline_data"),
    "ext3": _ext("ext3", "centos6"),
    "ext4-1k-bigalloc": _ext("ext4", "amazon2", "-b", "1024", "-O", "bigalloc"),
    "xfs": _disk(lambda at, image: volumes.xfs(at.linux("rhel9"), image, 320 * MIB)),
    "xfs-v4": _disk(lambda at, image: volumes.xfs(at.linux("centos7"), image, 320 * MIB, "-m", "crc=0")),
    "btrfs": _disk(lambda at, image: volumes.btrfs(at.linux("sles15sp5"), image, 128 * MIB)),
    "btrfs-mixed": _disk(lambda at, image: volumes.btrfs(at.linux("sles12sp5"), image, 96 * MIB, "--mixed", "-n", "4096")),
    "jfs": _disk(_jfs),
    "fat32": _disk(lambda at, image: fat(_loader(at), image, 40 * MIB), EFI_GPT),
    "lvm": _lvm,
    "partitions": _many_partitions,
    "windows": _windows("2019"),
    "windows-2003": _windows("2003-sp1"),
    "windows-logs": _windows("2016", _with_logs),
    "windows-real": _windows("10", _real_hives),
}  # fmt: skip
NAMES = tuple(_MAKERS)


def _loader(at: Workshop) -> Path:
    tree = at.part("loader")
    for name in (
        "EFI/BOOT/BOOTX64.EFI",
        "EFI/fedora/shimx64.efi",
        "loader/entries/a long name for an entry.conf",
    ):
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_bytes(name.encode() * 300)
    return tree


def files_of(folder: Path) -> Iterator[Path]:
    """The files of a built image, those given and those beside them."""
    yield from sorted(path for path in (folder / "image").iterdir() if path.is_file())
