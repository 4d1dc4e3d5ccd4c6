"""The images that are measured: real guests, built once, in every container; huge ones live only as long as the run."""

from __future__ import annotations

import hashlib
import lzma
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from samples import (
    containers,
    debian12,
    filesystems,
    grub,
    machines,
    windows,
    windows_files,
    windows_images,
)
from samples.filesystems import GIB, MIB

from benchmarks import ROOT, SAMPLES

REAL_HIVES = ROOT.parent / "shared" / "data" / "hives"
CONTAINERS = ("vhd-dynamic", "vhdx-dynamic", "vmdk-stream", "vmdk-sparse", "qcow2", "vdi-dynamic")
PACKAGE = "ova"
TWO_TIB = 2048 * GIB
LARGEST_VHD = 2040 * GIB
"""Of Hyper-V: a VHD of 2 TiB does not exist."""
WINDOWS_SIZE = 12 * GIB


class Images:
    """Builds what is asked for, once.

    :param folder: where the containers are; they go with the run.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def debian(self) -> Path:
        """4 GiB, raw."""
        return machines.debian(SAMPLES, ready=False, size=4 << 30)

    @cached_property
    def windows(self) -> Path:
        """Windows 10, raw: MBR, System Reserved, NTFS; its SYSTEM hive is a real one where that is here."""
        return _kept("windows10", _windows, windows, windows_images)

    @property
    def real_hive(self) -> bool:
        return (REAL_HIVES / "SYSTEM_WIN_10_1709.xz").exists()

    def container(self, raw: Path, kind: str) -> Path:
        """``raw`` in one of :data:`samples.containers.KINDS`, or its stream-optimised VMDK in an OVA."""
        if kind == PACKAGE:
            package = self.folder / f"{raw.stem}.ova"
            disk = self.container(raw, "vmdk-stream")
            return package if package.exists() else containers.ova(package, [disk], [raw.stat().st_size])
        made = self.folder / f"{raw.stem}-{kind}{containers.KINDS[kind].suffix}"
        return made if made.exists() else containers.convert(raw, self.folder, kind, raw.stem)

    def huge(self, raw: Path, kind: str) -> Path:
        """The disk of ``raw`` enlarged to 2 TiB, in a container; the guest on it is the same to the byte."""
        size = LARGEST_VHD if kind.startswith("vhd-") else TWO_TIB
        large = self.folder / f"{raw.stem}-{size >> 30}.img"
        if not large.exists():
            subprocess.run(["cp", "--sparse=always", str(raw), str(large)], check=True)
            with large.open("r+b") as file:
                file.truncate(size)
        return large if kind == "raw" else self.container(large, kind)

    @cached_property
    def huge_root(self) -> Path:
        """Debian whose root file system fills 2 TiB but for the last MiB, raw."""

        def build(disk: Path) -> None:
            tree = debian12.debian12_tree(SAMPLES)
            root = filesystems.Part(size=TWO_TIB - 2 * MIB, active=True)
            filesystems.mbr_disk(disk, [root], size=TWO_TIB)
            options = f"root_owner=0:0,offset={MIB},lazy_itable_init=1,lazy_journal_init=1"
            blocks = str(root.size // 4096)
            filesystems.run(
                "mke2fs", "-q", "-F", "-t", "ext4", "-b", "4096", "-U", debian12.ROOT_UUID, "-E", options, "-d", tree, disk, blocks
            )  # fmt: skip
            with tempfile.TemporaryDirectory(dir=disk.parent) as work:
                grub.install_grub(disk, Path(work))

        return _kept("debian12-2tib-root", build, debian12, filesystems, grub)


def _kept(name: str, build: Callable[[Path], object], *sources: object) -> Path:
    """The raw disk of that name in the cache; built anew when one of the modules that make it has changed."""
    files = [Path(str(getattr(module, "__file__", ""))) for module in sources]
    recipe = hashlib.sha256(b"".join(file.read_bytes() for file in [*files, Path(__file__)])).hexdigest()[:12]
    disk = SAMPLES / f"bench-{name}-{recipe}.img"
    if not disk.exists():
        with tempfile.TemporaryDirectory(dir=SAMPLES) as folder:
            made = Path(folder) / "disk.img"
            build(made)
            made.replace(disk)
        for left in SAMPLES.glob(f"bench-{name}-*.img"):
            if left != disk:
                left.unlink()
    return disk


def _windows(disk: Path) -> None:
    """As :func:`samples.windows_images.windows_disk`, with a real SYSTEM hive of 12 MiB put over the synthetic one."""
    windows_images.windows_disk(disk, "10", size=WINDOWS_SIZE)
    start = 351 * MIB
    volume = disk.with_name("windows.img")
    filesystems.blank(volume, WINDOWS_SIZE - start - 2 * MIB)
    _copy_data(disk, start, volume, 0, volume.stat().st_size)
    with windows_images.mounted(volume) as root:
        (root / "Windows/System32/cmd.exe").write_bytes(_console_program())
        packed = REAL_HIVES / "SYSTEM_WIN_10_1709.xz"
        if packed.exists():
            hive = lzma.decompress(packed.read_bytes())
            (root / "Windows/System32/config/SYSTEM").write_bytes(hive)
    _copy_data(volume, 0, disk, start, volume.stat().st_size)
    volume.unlink()


def _console_program() -> bytes:
    """The headers of a 64-bit console program; from one, libguestfs tells Windows and its architecture."""
    program = bytearray(windows_files.kernel("AMD64"))
    struct.pack_into(
        "<HH", program, 128 + 20, 240, 0x22
    )  # size of the optional header; executable, large addresses
    struct.pack_into("<H", program, 128 + 24, 0x20B)
    struct.pack_into("<H", program, 128 + 24 + 68, 3)
    return bytes(program)


def _copy_data(source: Path, source_offset: int, target: Path, target_offset: int, size: int) -> None:
    """Copy bytes between sparse files; what was written as zeros is written again, so nothing old shows through."""
    position = 0
    with source.open("rb") as read, target.open("r+b") as write:
        while position < size:
            read.seek(source_offset + position)
            chunk = read.read(min(4 * MIB, size - position))
            write.seek(target_offset + position)
            if chunk.count(0) != len(chunk) or write.read(len(chunk)) != chunk:
                write.seek(target_offset + position)
                write.write(chunk)
            position += len(chunk)


def linked(paths: list[Path], folder: Path, count: int) -> list[Path]:
    """``count`` names for the images, in turn."""
    folder.mkdir(exist_ok=True)
    made = []
    for number in range(count):
        source = paths[number % len(paths)]
        name = folder / f"{number:03d}{source.suffix}"
        try:
            name.hardlink_to(source)
        except OSError:
            shutil.copyfile(source, name)
        made.append(name)
    return made
