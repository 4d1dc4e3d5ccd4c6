"""Partition images of every kind that mke2fs does not make: XFS, Btrfs, NTFS, JFS, swap; headers of encrypted and foreign ones.

What needs the kernel's driver mounts a loop device, which needs root; ``can_mount`` tells whether that works here.
"""

from __future__ import annotations

import hashlib
import os
import shlex
import stat
import struct
import tempfile
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from samples import appliance
from samples.building import building
from samples.filesystems import MIB, blank, copy_into, files_of, run


def xfs(tree: Path | None, image: Path, size: int, *options: str) -> Path:
    """XFS from ``tree`` by a prototype file, without root.

    Left out: names with spaces, which a prototype cannot hold, and ``longest-link``: mkfs.xfs writes links that do not fit
    into their inode without the header that version 5 demands.
    """
    blank(image, size)
    if tree is None:
        run("mkfs.xfs", "-q", *options, image)
        return image
    lines = [str(image), "0 0", "d--755 0 0", *_prototype(tree), "$", "$"]
    with tempfile.NamedTemporaryFile("w", suffix=".proto", encoding="utf-8") as prototype:
        prototype.write("\n".join(lines) + "\n")
        prototype.flush()
        run("mkfs.xfs", "-q", "-p", prototype.name, *options, image)
    return image


def _prototype(folder: Path) -> Iterator[str]:
    for child in sorted(folder.iterdir()):
        if any(each.isspace() for each in child.name) or child.name == "longest-link":
            continue
        mode = child.lstat().st_mode
        bits = (
            ("u" if mode & stat.S_ISUID else "-")
            + ("g" if mode & stat.S_ISGID else "-")
            + f"{mode & 0o777:03o}"
        )
        if child.is_symlink():
            yield f"{child.name} l{bits} 0 0 {os.readlink(child)}"  # noqa: PTH115 - Path.readlink would tidy it
        elif child.is_dir():
            yield f"{child.name} d{bits} 0 0"
            yield from _prototype(child)
            yield "$"
        elif child.is_file():
            yield f"{child.name} -{bits} 0 0 {child}"


def btrfs(tree: Path | None, image: Path, size: int, *options: str) -> Path:
    """Btrfs with ``tree`` at its top level, without root."""
    blank(image, size)
    filled = ("--rootdir", str(tree)) if tree else ()
    run("mkfs.btrfs", "-q", "-f", *filled, *options, image)
    return image


def btrfs_subvolumes(
    image: Path,
    size: int,
    fill: Callable[[Path], None],
    *,
    options: str = "",
    devices: int = 1,
    make: str = "",
) -> list[Path]:
    """Btrfs that ``fill`` lays out, given the mounted top level: subvolumes, snapshots, the default. Needs root.

    :param devices: further ones become ``image.1`` …
    :param make: options of mkfs.btrfs.
    :returns: the devices' images.
    """
    images = [image, *(image.with_name(f"{image.name}.{number}") for number in range(1, devices))]
    for each in images:
        blank(each, size)
    loops = [run("losetup", "--find", "--show", each).strip() for each in images]
    try:
        run("mkfs.btrfs", "-q", "-f", *shlex.split(make), *loops)
        given = ",".join([*(f"device={loop}" for loop in loops), *([options] if options else [])])
        with mounted(Path(loops[0]), "btrfs", given, loop=False) as top:
            fill(top)
    finally:
        for loop in loops:
            run("losetup", "--detach", loop)
    return images


def ntfs(
    tree: Path | None,
    image: Path,
    size: int,
    *,
    label: str = "Windows",
    after: Callable[[Path], None] | None = None,
) -> Path:
    """NTFS with ``tree`` (no links), mounted by ntfs-3g, which is a user's program but needs /dev/fuse.

    :param after: is given the mounted root, to make what a copied tree cannot hold (junctions, compressed files).
    """
    blank(image, size)
    # Geometry given: mkntfs would ask the file for it and complain.
    run("mkntfs", "-q", "-F", "-f", "-s", "512", "-p", "2048", "-H", "255", "-S", "63", "-L", label, image)
    if tree is None and after is None:
        return image
    with tempfile.TemporaryDirectory() as folder:
        run("ntfs-3g", "-o", "no_def_opts,streams_interface=none", image, folder)
        try:
            if tree is not None:
                run("cp", "-rT", tree, folder)
            if after:
                after(Path(folder))
        finally:
            run("umount", folder)
    return image


def jfs(tree: Path, image: Path, size: int, cache_folder: Path, *, leave_mounted: bool = False) -> Path:
    """JFS with ``tree``, written by a Linux in QEMU (20 seconds) and kept in ``cache_folder``."""
    digest = hashlib.sha256(f"{size} {leave_mounted} {Path(appliance.__file__).read_text()}".encode())
    for path, here, status in sorted(files_of(tree)):
        digest.update(f"{path} {status.st_mode} {status.st_size}".encode("utf-8", "surrogateescape"))
        digest.update(here.read_bytes() if here.is_file() and not here.is_symlink() else b"")
    kept = cache_folder / f"jfs-{digest.hexdigest()[:16]}.img"
    with building(kept) as missing:
        if missing:
            making = blank(kept.with_suffix(".part"), size)
            run("jfs_mkfs", "-q", "-L", "sample", making)
            # Powering off without an unmount is what leaves the superblock marked as mounted.
            after = "/bin/busybox sync; /bin/busybox poweroff -f ;" if leave_mounted else "true &&"
            appliance.fill(cache_folder, making, tree, "jfs", after=after)
            making.replace(kept)
    blank(image, size)
    copy_into(image, kept, 0)
    return image


def swap(image: Path, size: int, *, suspended: bool = False) -> Path:
    """A swap area, as the kernel leaves it when a system sleeps in it if ``suspended``."""
    blank(image, size)
    run("mkswap", "-q", "-L", "swap", image)
    if suspended:
        with image.open("r+b") as file:
            file.seek(4096 - 10)
            file.write(b"S1SUSPEND\0")
    return image


def luks(image: Path, size: int = 32 * MIB, version: int = 2) -> Path:
    """A LUKS header (without usable key slots: nobody can open it, which is the point)."""
    blank(image, size)
    label = b"secret" if version == 2 else bytes(6)
    header = b"LUKS\xba\xbe" + struct.pack(">HQQ", version, 16384, 3)[: 18 if version == 2 else 2]
    header = header.ljust(24, b"\0") + label.ljust(48, b"\0")
    header = header.ljust(168, b"\0") + str(uuid.UUID(int=5)).encode().ljust(40, b"\0")
    with image.open("r+b") as file:
        file.write(header)
        file.seek(16 * MIB)
        file.write(os.urandom(4096))
    return image


def boot_sector(image: Path, size: int, name: bytes) -> Path:
    """A volume of which only the boot sector's name is told: BitLocker, ReFS, exFAT."""
    blank(image, size)
    sector = bytearray(512)
    sector[:3], sector[3 : 3 + len(name)], sector[510:] = b"\xeb\x58\x90", name, b"\x55\xaa"
    with image.open("r+b") as file:
        file.write(sector)
    return image


@contextmanager
def mounted(image: Path, kind: str, options: str = "", *, loop: bool = True) -> Iterator[Path]:
    """The image mounted through a loop device. Needs root and the kernel's driver."""
    given = ",".join(filter(None, ("loop" if loop else "", options))) or "rw"
    with tempfile.TemporaryDirectory() as folder:
        run("mount", "-t", kind, "-o", given, image, folder)
        try:
            yield Path(folder)
        finally:
            run("umount", folder)


@cache
def can_mount(kind: str) -> bool:
    """Whether loop devices and the kernel's driver for ``kind`` (or ntfs-3g) can be used here."""
    with tempfile.TemporaryDirectory() as folder:
        image = Path(folder) / "image"
        try:
            if kind == "ntfs":
                ntfs(None, image, 8 * MIB, after=lambda _: None)
                return True
            blank(image, 320 * MIB)
            run(f"mkfs.{kind}", "-q", image)
            with mounted(image, kind):
                return True
        except (OSError, RuntimeError):
            return False
