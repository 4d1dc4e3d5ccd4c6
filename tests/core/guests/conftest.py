"""Samples that the tests of disks and volumes share, each built once a session."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from samples import filesystems, volumes
from samples.fat_files import fat

MIB = 1 << 20
Maker = Callable[[Path | None, Path], Path]
NO_LINKS = frozenset({"ntfs", "fat12", "fat16", "fat32"})


@pytest.fixture(scope="session")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with everything that a reader can stumble over."""
    return filesystems.sample_tree(tmp_path_factory.mktemp("tree"))


@pytest.fixture(scope="session")
def plain_tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder without links, small enough for a FAT12."""
    root = tmp_path_factory.mktemp("plain") / "root"
    for folder in ("EFI/BOOT", "EFI/debian", "loader/entries", "many"):
        (root / folder).mkdir(parents=True)
    (root / "EFI/BOOT/BOOTX64.EFI").write_bytes(b"MZ" + bytes(70000))
    (root / "EFI/debian/grubx64.efi").write_bytes(bytes(range(256)) * 900)
    (root / "EFI/debian/grub.cfg").write_text("search.fs_uuid 1234\n")
    (root / "loader/entries/A long name, with – ünïcode.conf").write_text("title x\n")
    (root / "empty").write_bytes(b"")
    for number in range(120):
        (root / f"many/file number {number}").write_text(f"{number}")
    return root


@pytest.fixture(scope="session")
def make(tmp_path_factory: pytest.TempPathFactory, sample_cache: Path) -> Callable[[str, Path], Path]:
    """``make(kind, tree)``: a file system of ``kind`` with what lies below ``tree``; each built once."""
    folder = tmp_path_factory.mktemp("volumes")
    made: dict[tuple[str, Path], Path] = {}

    def build(kind: str, source: Path) -> Path:
        if (kind, source) not in made:
            if kind == "ntfs" and not volumes.can_mount("ntfs"):
                pytest.skip("ntfs-3g cannot mount here")
            made[kind, source] = _build(kind, source, folder / f"{kind}-{len(made)}.img", sample_cache)
        return made[kind, source]

    return build


def _build(kind: str, source: Path, image: Path, cache: Path) -> Path:
    makers: dict[str, Callable[[], Path]] = {
        "ext2": lambda: filesystems.ext("ext2", source, image, 64 * MIB),
        "ext3": lambda: filesystems.ext("ext3", source, image, 64 * MIB),
        "ext4": lambda: filesystems.ext(
            "ext4", source, image, 64 * MIB, "-L", "root", "-O", "metadata_csum,64bit"
        ),
        "ext4-1k-bigalloc": lambda: filesystems.ext(
            "ext4", source, image, 64 * MIB, "-b", "1024", "-O", "bigalloc,inline_data"
        ),
        "ext2-1k": lambda: filesystems.ext(
            "ext2", source, image, 64 * MIB, "-b", "1024", "-O", "^filetype", "-I", "128"
        ),
        "ext4-meta": lambda: filesystems.ext(
            "ext4",
            source,
            image,
            300 * MIB,
            "-b",
            "1024",
            "-g",
            "1024",
            "-O",
            "meta_bg,^resize_inode,sparse_super2",
        ),
        "ext4-64k": lambda: filesystems.ext("ext4", source, image, 256 * MIB, "-b", "65536"),
        "ext3-32bit": lambda: filesystems.ext(
            "ext3", source, image, 64 * MIB, "-O", "^sparse_super,^dir_index,^resize_inode"
        ),
        "xfs": lambda: volumes.xfs(source, image, 320 * MIB, "-L", "xroot"),
        "xfs-v4": lambda: volumes.xfs(source, image, 320 * MIB, "-m", "crc=0", "-n", "ftype=0"),
        "xfs-1k": lambda: volumes.xfs(
            source, image, 320 * MIB, "-b", "size=1024", "-n", "size=8192", "-i", "nrext64=1"
        ),
        "xfs-64k": lambda: volumes.xfs(source, image, 1024 * MIB, "-b", "size=65536"),
        "btrfs": lambda: volumes.btrfs(source, image, 160 * MIB),
        "btrfs-mixed": lambda: volumes.btrfs(source, image, 96 * MIB, "--mixed", "-n", "4096"),
        "jfs": lambda: volumes.jfs(source, image, 64 * MIB, cache),
        "ntfs": lambda: volumes.ntfs(source, image, 64 * MIB),
        "fat12": lambda: fat(source, image, 6 * MIB, bits=12),
        "fat16": lambda: fat(source, image, 24 * MIB, bits=16),
        "fat32": lambda: fat(source, image, 40 * MIB, bits=32),
    }
    return makers[kind]()
