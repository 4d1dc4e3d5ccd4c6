"""Whole machines as raw disks, built once and kept: what the end-to-end tests check, convert and migrate."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from samples import (
    debian12,
    debian_suites,
    filesystems,
    grub,
    windows,
    windows_files,
    windows_generations,
    windows_images,
    windows_sam,
    windows_trees,
)
from samples.building import building
from samples.filesystems import GIB, MIB, Part


def _kept(cache: Path, name: str, build: Callable[[Path, Path], None], *sources: object) -> Path:
    """The raw disk of that name; built anew when one of the modules that make it has changed."""
    recipe = hashlib.sha256(
        b"".join(Path(str(module.__file__)).read_bytes() for module in sources if hasattr(module, "__file__"))
        + Path(__file__).read_bytes()
    ).hexdigest()[:12]
    disk = cache / f"machine-{name}-{recipe}.img"
    with building(disk) as missing:
        if missing:
            with tempfile.TemporaryDirectory(dir=cache) as folder:
                made = Path(folder) / "disk.img"
                build(made, Path(folder))
                os.replace(made, disk)  # noqa: PTH105 - atomic
    return disk


def _one_partition(tree: Path, disk: Path, work: Path, size: int) -> None:
    """One ext4 partition of an MBR disk with GRUB's boot code."""
    root = filesystems.ext("ext4", tree, work / "root.img", size - 2 * MIB, "-U", debian12.ROOT_UUID)
    filesystems.mbr_disk(disk, [Part(content=root, active=True)], size=size)
    grub.install_grub(disk, work)


def suite(cache: Path, name: str, size: int = 2 * GIB) -> Path:
    """Another Debian (:mod:`samples.debian_suites`) on one ext4 partition of an MBR disk."""

    def build(disk: Path, work: Path) -> None:
        _one_partition(debian_suites.debian_tree(cache, name), disk, work, size)

    return _kept(cache, f"debian-{name}", build, debian12, debian_suites, filesystems, grub)


def debian(cache: Path, *, ready: bool = True, size: int = 2 * GIB) -> Path:
    """Debian 12 on one ext4 partition of an MBR disk with GRUB's boot code; bootable."""

    def build(disk: Path, work: Path) -> None:
        _one_partition(debian12.debian12_tree(cache, ready=ready), disk, work, size)

    return _kept(
        cache,
        f"debian12-{'ready' if ready else 'brought'}-{size >> 20}",
        build,
        debian12,
        filesystems,
        grub,
    )


def windows_machine(cache: Path, generation: str) -> Path:
    """A prepared Windows of that generation (:mod:`samples.windows_generations`); Windows 11 on GPT and UEFI, as it demands."""

    def build(disk: Path, _work: Path) -> None:
        ready = {"ipv6_components": 0xFF, "hotfixes": ("KB2922223", "KB2800213")}
        windows_images.windows_disk(disk, generation, uefi=generation == "11", **ready)

    sources = (windows, windows_files, windows_generations, windows_images, windows_sam, windows_trees)
    return _kept(cache, f"windows-{generation}", build, *sources, filesystems)
