"""Every file system against the folder it was made from: each name, size, mode, link and byte."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from samples.filesystems import RawDisk, files_of

from core.errors import GuestError
from core.guests.filesystems import FileSystem, NodeType, open_filesystem
from core.guests.layout import VolumeKind
from core.guests.signatures import identify

Make = Callable[[str, Path], Path]
POSIX = (
    "ext2",
    "ext3",
    "ext4",
    "ext4-1k-bigalloc",
    "ext2-1k",
    "ext4-meta",
    "ext4-64k",
    "ext3-32bit",
    "xfs",
    "xfs-v4",
    "xfs-1k",
    "xfs-64k",
    "btrfs",
    "btrfs-mixed",
    "jfs",
)
SLOW = {"jfs": [pytest.mark.slow, pytest.mark.needs("qemu-system-x86_64", "jfs_mkfs", "apt-get")]}
POSIX_KINDS = [pytest.param(kind, marks=SLOW.get(kind, ())) for kind in POSIX]
DOS_KINDS = ("ntfs", "fat12", "fat16", "fat32")


def opened(image: Path) -> FileSystem:
    disk = RawDisk(image)
    return open_filesystem(disk, identify(disk).kind, "disk 1, partition 1")


def expected(tree: Path, kind: str) -> list[tuple[str, Path, os.stat_result]]:
    listed = list(files_of(tree))
    assert len(listed) > 8
    return [each for each in listed if not (kind.startswith("xfs") and left_out(each[0]))]


def left_out(path: str) -> bool:
    """What the XFS sample cannot hold."""
    return " " in path or path == "/longest-link"


@pytest.mark.parametrize("kind", POSIX_KINDS)
def test_all_that_was_put_in_comes_out(kind: str, make: Make, tree: Path) -> None:
    fs = opened(make(kind, tree))
    for path, here, status in expected(tree, kind):
        node = fs.lookup(path)
        assert node is not None, path
        if stat.S_ISLNK(status.st_mode):
            assert node.type is NodeType.LINK
            assert fs.link_target(node) == os.readlink(here)  # noqa: PTH115 - Path.readlink would tidy it
        elif stat.S_ISDIR(status.st_mode):
            assert node.type is NodeType.DIRECTORY
            names = {
                child.name for child in here.iterdir() if not (kind.startswith("xfs") and " " in child.name)
            }
            assert set(fs.list(path)) == names, path
            assert node.mode == stat.S_IMODE(status.st_mode)
        else:
            assert node.type is NodeType.FILE
            assert (node.size, node.mode) == (status.st_size, stat.S_IMODE(status.st_mode)), path
            assert fs.read(path) == here.read_bytes(), path


@pytest.mark.parametrize("kind", DOS_KINDS)
def test_all_comes_out_of_a_file_system_without_modes(kind: str, make: Make, plain_tree: Path) -> None:
    fs = opened(make(kind, plain_tree))
    for path, here, status in expected(plain_tree, kind):
        node = fs.lookup(path)
        assert node is not None, path
        if here.is_dir():
            assert fs.list(path) == sorted(child.name for child in here.iterdir()), path
        else:
            assert node.size == status.st_size
            assert fs.read(path) == here.read_bytes(), path
            assert fs.read(path.upper()) == here.read_bytes(), path


@pytest.mark.parametrize("kind", POSIX_KINDS)
def test_links_lead_where_they_lead_in_the_guest(kind: str, make: Make, tree: Path) -> None:
    fs = opened(make(kind, tree))
    release = (tree / "usr/lib/os-release").read_bytes()
    assert fs.read("/etc/os-release") == release
    assert fs.read("/lib/os-release") == release
    assert fs.read("/absolute") == release
    assert fs.read("/long-link") == release
    assert kind.startswith("xfs") or fs.read("/longest-link") == release
    assert fs.read("/escape") == (tree / "etc/fstab").read_bytes()  # .. at the root stays there
    assert fs.read("/etc/../../../etc/fstab") == (tree / "etc/fstab").read_bytes()
    with pytest.raises(GuestError, match=r"guest\.link-loop"):
        fs.read("/loop")


@pytest.mark.parametrize("kind", [*POSIX_KINDS, *DOS_KINDS])
def test_what_is_not_there_is_none_and_no_error(kind: str, make: Make, tree: Path, plain_tree: Path) -> None:
    fs = opened(make(kind, plain_tree if kind in DOS_KINDS else tree))
    file = "/empty" if kind in DOS_KINDS else "/etc/fstab"
    for path in ("/nope", "/nope/deeper", f"{file}/below", "/\0", "/etc\\fstab", "/" + "x" * 300):
        assert fs.lookup(path) is None, path
        assert fs.read(path) is None
        assert fs.list(path) == []
    assert fs.read("/etc" if kind not in DOS_KINDS else "/EFI") is None
    assert fs.is_directory("/")
    assert fs.read("/etc/empty" if kind not in DOS_KINDS else "/empty") == b""


@pytest.mark.parametrize("kind", POSIX_KINDS)
def test_a_file_is_read_in_pieces(kind: str, make: Make, tree: Path) -> None:
    fs = opened(make(kind, tree))
    for name in ("/usr/bin/large", "/usr/bin/odd", "/usr/bin/sparse"):
        whole, node = (tree / name[1:]).read_bytes(), fs.lookup(name)
        assert node is not None
        for offset, size in (
            (0, 1),
            (4095, 2),
            (65536, 70000),
            (len(whole) - 5, 100),
            (len(whole), 10),
            (3 << 20, 9),
        ):
            assert fs.read_node(node, offset, size) == whole[offset : offset + size], (name, offset)
        assert fs.read(name, limit=10) == whole[:10]


def test_a_kind_without_a_reader_says_so(make: Make, tree: Path) -> None:
    with pytest.raises(GuestError, match=r"volume\.no-reader"):
        open_filesystem(RawDisk(make("ext2", tree)), VolumeKind.REISERFS, "disk 1")


@pytest.mark.parametrize("kind", list(VolumeKind))
def test_a_kind_that_the_volume_is_not_is_damage(kind: VolumeKind, tmp_path: Path) -> None:
    empty = tmp_path / "zeros"
    empty.write_bytes(bytes(1 << 20))
    with pytest.raises(GuestError):
        open_filesystem(RawDisk(empty), kind, "disk 1")
