"""Btrfs beyond one device and one tree: compression, profiles, several devices, subvolumes, snapshots."""

from __future__ import annotations

import os
import shutil
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import volumes
from samples.filesystems import MIB, BytesDisk, RawDisk, files_of, run

from core.errors import GuestError
from core.guests.filesystems.btrfs import BtrfsFileSystem
from core.guests.filesystems.btrfs.compression import unpack
from core.guests.filesystems.btrfs.lzo import lzo1x
from core.guests.volumes import map_volumes
from core.images.inflating import CorruptData

pytestmark = pytest.mark.skipif(not volumes.can_mount("btrfs"), reason="btrfs cannot be mounted here")


def filled(tree: Path) -> Callable[[Path], None]:
    def fill(top: Path) -> None:
        shutil.copytree(tree, top, symlinks=True, dirs_exist_ok=True)

    return fill


def compare(fs: BtrfsFileSystem, tree: Path) -> int:
    count = 0
    for path, here, _ in files_of(tree):
        if here.is_symlink():
            node = fs.lookup(path)
            assert node is not None
            assert fs.link_target(node) == os.readlink(here)  # noqa: PTH115 - Path.readlink would tidy it
        elif here.is_file():
            assert fs.read(path) == here.read_bytes(), path
            count += 1
    return count


@pytest.mark.parametrize("method", ["zlib", "lzo", "zstd"])
def test_compressed_files(method: str, tree: Path, tmp_path: Path) -> None:
    (image,) = volumes.btrfs_subvolumes(
        tmp_path / method, 320 * MIB, filled(tree), options=f"compress-force={method}"
    )
    fs = BtrfsFileSystem.open(RawDisk(image), "disk 1")
    assert compare(fs, tree) > 700
    node = fs.lookup("/usr/bin/large")
    assert node is not None
    whole = (tree / "usr/bin/large").read_bytes()
    assert fs.read_node(node, 131071, 200000) == whole[131071:331071]


@pytest.mark.parametrize(
    ("profile", "devices"),
    [
        ("dup", 1),
        ("raid1", 2),
        ("raid0", 2),
        ("raid10", 4),
        ("raid5", 3),
        ("raid6", 4),
        ("raid1c3", 3),
        ("single", 2),
    ],
)
def test_every_profile(profile: str, devices: int, tree: Path, tmp_path: Path) -> None:
    metadata = {"raid0": "raid1", "single": "raid1", "raid5": "raid1", "raid6": "raid1"}.get(profile, profile)
    make = f"-d {profile} -m {metadata}"
    images = volumes.btrfs_subvolumes(tmp_path / profile, 320 * MIB, filled(tree), devices=devices, make=make)
    found = map_volumes([RawDisk(image) for image in images])
    assert found.trouble == ()
    fs = found.open("disk1")
    assert isinstance(fs, BtrfsFileSystem)
    assert compare(fs, tree) > 700
    assert found.volumes[0].detail == ("" if devices == 1 else f"btrfs on {devices} devices")


def test_a_missing_device(tree: Path, tmp_path: Path) -> None:
    striped = volumes.btrfs_subvolumes(
        tmp_path / "striped", 320 * MIB, filled(tree), devices=2, make="-d raid0 -m raid0"
    )
    with pytest.raises(
        GuestError, match=r"volume\.btrfs-device-missing"
    ):  # at the latest in a file of many stripes
        map_volumes([RawDisk(striped[0])]).open("disk1").read("/usr/bin/large")
    mirrored = volumes.btrfs_subvolumes(
        tmp_path / "mirrored", 320 * MIB, filled(tree), devices=2, make="-d raid1 -m raid1"
    )
    fs = map_volumes([RawDisk(mirrored[1])]).open("disk1")
    assert isinstance(fs, BtrfsFileSystem)
    assert compare(fs, tree) > 700


def test_the_other_copy_of_a_damaged_node_is_read(tree: Path, tmp_path: Path) -> None:
    (image,) = volumes.btrfs_subvolumes(tmp_path / "dup", 320 * MIB, filled(tree), make="-m dup")
    chunks = BtrfsFileSystem.open(RawDisk(image), "disk 1")._volume.chunks
    data = bytearray(image.read_bytes())
    for chunk in chunks:
        if len(chunk.stripes) == 2:  # wipe every first copy of the metadata
            offset = chunk.stripes[0][1]
            data[offset : offset + chunk.length] = bytes(chunk.length)
    assert compare(BtrfsFileSystem.open(BytesDisk(data), "disk 1"), tree) > 700


def suse(top: Path) -> None:
    """As openSUSE lays it out: root in a snapshot that is the default, others beside it."""
    for path in ("@", "@/.snapshots", "@/home"):
        run("btrfs", "subvolume", "create", top / path)
    (top / "@/.snapshots/1").mkdir()
    run("btrfs", "subvolume", "create", top / "@/.snapshots/1/snapshot")
    root = top / "@/.snapshots/1/snapshot"
    for folder in ("etc", "usr/lib/modules/6.4", "home"):
        (root / folder).mkdir(parents=True)
    (root / "etc/os-release").write_text("ID=sles\n")
    for number in (2, 3):
        (top / f"@/.snapshots/{number}").mkdir()
        run(
            "btrfs",
            "subvolume",
            "snapshot",
            *(["-r"] if number == 2 else []),
            root,
            top / f"@/.snapshots/{number}/snapshot",
        )
    (root / "etc/os-release").write_text("ID=sles\nNEWER=yes\n")
    run("btrfs", "subvolume", "set-default", root)


def test_subvolumes_and_the_default_one(tmp_path: Path) -> None:
    (image,) = volumes.btrfs_subvolumes(tmp_path / "suse", 320 * MIB, suse)
    found = map_volumes([RawDisk(image)])
    (volume,) = found.volumes
    default = "@/.snapshots/1/snapshot"
    assert volume.subvolumes == (
        "@",
        "@/.snapshots",
        default,
        "@/.snapshots/2/snapshot",
        "@/.snapshots/3/snapshot",
        "@/home",
    )
    assert volume.default_subvolume == default
    fs = found.open("disk1")
    assert isinstance(fs, BtrfsFileSystem)
    assert fs.subvolume == default
    assert fs.read("/etc/os-release") == b"ID=sles\nNEWER=yes\n"
    old = found.open("disk1", "@/.snapshots/2/snapshot")
    assert old.read("/etc/os-release") == b"ID=sles\n"
    top = found.open("disk1", "/")
    assert top.list("/") == ["@"]
    assert (
        top.read("/@/.snapshots/3/snapshot/etc/os-release") == b"ID=sles\n"
    )  # walked into, as the kernel does
    assert len({fs.family(path) for path in volume.subvolumes if path.endswith("snapshot")}) == 1
    assert fs.family("@/home") != fs.family(default)
    with pytest.raises(GuestError, match=r"volume\.no-subvolume"):
        found.open("disk1", "@/nope")
    assert found.open("disk1", "@/.snapshots/2/snapshot") is old


def test_a_snapshot_holds_no_subvolumes_of_its_original(tmp_path: Path) -> None:
    def fill(top: Path) -> None:
        run("btrfs", "subvolume", "create", top / "a")
        run("btrfs", "subvolume", "create", top / "a/inner")
        (top / "a/inner/file").write_text("x")
        run("btrfs", "subvolume", "snapshot", top / "a", top / "b")

    (image,) = volumes.btrfs_subvolumes(tmp_path / "nested", 320 * MIB, fill)
    fs = BtrfsFileSystem.open(RawDisk(image), "disk 1")
    assert fs.read("/a/inner/file") == b"x"
    assert fs.read("/b/inner/file") is None
    assert fs.family("b") == fs.family("a") != fs.family("a/inner")


LZO = bytes.fromhex("0f") + bytes(range(18)) + bytes.fromhex("110000")


def test_lzo_by_hand() -> None:
    assert lzo1x(LZO, 100) == bytes(range(18))
    assert lzo1x(LZO, 5) == bytes(range(5))
    repeat = (
        b"\x15abcd" + bytes([0x20, 0x05, 0x0C, 0x00]) + bytes.fromhex("110000")
    )  # then 38 bytes from 4 back
    assert lzo1x(repeat, 100) == b"abcd" * 10 + b"ab"


@settings(max_examples=500, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 5000))
def test_any_bytes_are_unpacked_within_bounds_or_refused(data: bytes, limit: int) -> None:
    for method in (1, 2, 3, 9):
        try:
            unpacked = unpack(method, data, limit, 4096)
        except CorruptData:
            continue
        assert len(unpacked) == limit
    try:
        assert len(lzo1x(data, limit)) <= limit
    except CorruptData:
        return


def test_an_extent_that_claims_too_much_is_refused() -> None:
    bomb = zlib.compress(bytes(64 * MIB))
    with pytest.raises(CorruptData):
        unpack(1, bomb, 64 * MIB, 4096)
    with pytest.raises(CorruptData):
        unpack(1, bomb, 4096, 4096)
