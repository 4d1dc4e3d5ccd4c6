"""Disks with Windows on NTFS: an MBR one as the installer lays it out, and a GPT one with an EFI system partition.

NTFS is filled through ntfs-3g (FUSE), the only program that makes folders on it; FAT by mtools. Images are sparse.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import struct
import tempfile
from collections.abc import Iterator
from pathlib import Path

from samples.filesystems import EFI_GPT, GIB, MIB, Part, blank, gpt_disk, mbr_disk, run
from samples.windows import windows_tree

NEEDS = ("mkntfs", "ntfs-3g", "sfdisk", "hivexsh")
NEEDS_UEFI = (*NEEDS, "sgdisk", "mkfs.vfat", "mcopy")
BOOT_CODE = (
    bytes.fromhex("33c08ed0bc007c8ec08ed8be007cbf00").ljust(300, b"\x90") + b"Invalid partition table\0"
)
_NTFS_MBR = "7"
_RESERVED_GPT, _DATA_GPT = "0c01", "0700"
_SIGNATURE = 0xCAFE0123
"""What :func:`samples.filesystems.mbr_disk` gives its disks."""


def can_mount() -> bool:
    """Whether ntfs-3g may mount here: it needs /dev/fuse, and root or fusermount."""
    return os.access("/dev/fuse", os.R_OK | os.W_OK) and shutil.which("ntfs-3g") is not None


def ntfs(tree: Path | None, image: Path, size: int, label: str = "") -> Path:
    """An NTFS volume with the files of ``tree``."""
    blank(image, size)
    run("mkntfs", "-Q", "-q", "-F", "-L", label, image)
    if tree is not None:
        with mounted(image) as folder:
            shutil.copytree(tree, folder, dirs_exist_ok=True, copy_function=shutil.copyfile)
    return image


@contextlib.contextmanager
def mounted(image: Path) -> Iterator[Path]:
    """The volume as a folder that can be written to."""
    with tempfile.TemporaryDirectory() as folder:
        run("ntfs-3g", image, folder)
        try:
            yield Path(folder)
        finally:
            run("umount", folder)


def fat(tree: Path, image: Path, size: int) -> Path:
    """A FAT32 volume with the files of ``tree``."""
    blank(image, size)
    run("mkfs.vfat", "-F", "32", "-n", "SYSTEM", image)
    for child in sorted(tree.iterdir()):
        run("mcopy", "-s", "-i", image, child, "::")
    return image


def windows_disk(disk: Path, generation: str = "2019", *, size: int = 12 * GIB, **switches: object) -> Path:
    """A disk with that installation: MBR, or GPT where ``uefi=True`` (see :class:`samples.windows.Switches`).

    An MBR disk of Windows 7 and later has the System Reserved partition before it; ``split=False`` puts everything on one.
    """
    uefi = bool(switches.get("uefi"))
    split = bool(switches.pop("split", generation not in ("2003-sp1", "2003-r2", "2008"))) and not uefi
    start = (1 + (300 if uefi else 350 if split else 0)) * MIB + (16 * MIB if uefi else 0)
    switches.setdefault("mounted", {"C:": struct.pack("<IQ", _SIGNATURE, start)})
    switches.setdefault("pagefile_bytes", MIB)
    with tempfile.TemporaryDirectory(dir=disk.parent) as name:
        scratch = Path(name)
        tree = windows_tree(scratch / "tree", generation, **switches)
        system = tree.system
        if split:
            system = scratch / "system-reserved"
            system.mkdir()
            for part in ("Boot", "bootmgr"):
                shutil.move(tree.root / part, system / part)
        room = size - start - 2 * MIB
        windows = ntfs(tree.root, scratch / "windows.img", room, "Windows")
        if uefi:
            assert system is not None
            gpt_disk(
                disk,
                [
                    Part(size=300 * MIB, type=EFI_GPT, name="EFI system partition"),
                    Part(size=16 * MIB, type=_RESERVED_GPT, name="Microsoft reserved partition"),
                    Part(size=room, type=_DATA_GPT, name="Basic data partition"),
                ],
                size=size,
            )
            _put(disk, fat(system, scratch / "esp.img", 300 * MIB), MIB)
        else:
            parts = [Part(size=room, type=_NTFS_MBR, active=not split)]
            if system is not None:
                parts.insert(0, Part(size=350 * MIB, type=_NTFS_MBR, active=True))
            mbr_disk(disk, parts, size=size, boot_code=BOOT_CODE)
            if system is not None:
                _put(disk, ntfs(system, scratch / "reserved.img", 350 * MIB, "System Reserved"), MIB)
        _put(disk, windows, start)
        return disk


def _put(disk: Path, content: Path, offset: int) -> None:
    """Copy a sparse image into the disk, its data alone: a volume of 12 GiB holds a few MiB."""
    with content.open("rb") as source, disk.open("r+b") as target:
        end = source.seek(0, os.SEEK_END)
        position = 0
        while position < end:
            try:
                position = os.lseek(source.fileno(), position, os.SEEK_DATA)
            except OSError:  # nothing but a hole up to the end
                return
            hole = os.lseek(source.fileno(), position, os.SEEK_HOLE)
            source.seek(position)
            target.seek(offset + position)
            target.write(source.read(hole - position))
            position = hole
