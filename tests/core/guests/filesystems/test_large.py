"""Directories of thousands of names and files of thousands of extents, laid out by the kernel's own drivers."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from samples import volumes
from samples.filesystems import MIB, RawDisk, blank, run

from core.guests.filesystems import open_filesystem
from core.guests.signatures import identify

NAMES = [f"entry-{number:05d}-{'y' * (number % 40)}" for number in range(8000)]
PIECES = 3000


def lay(top: Path) -> None:
    (top / "wide").mkdir()
    (top / "long").symlink_to("./" * 480 + "scattered")
    for name in NAMES:
        (top / "wide" / name).touch()
    with (top / "scattered").open("wb") as file:
        for number in range(PIECES):
            file.seek(number * 8192)
            file.write(bytes([number % 251]) * 4096)
            if number % 50 == 0:  # written out, so that later pieces cannot be put together
                file.flush()
                os.fsync(file.fileno())


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["ext2", "ext3", "ext4", "xfs", "btrfs", "ntfs"])
def test_wide_directories_and_scattered_files(kind: str, tmp_path: Path) -> None:
    if not volumes.can_mount(kind):
        pytest.skip(f"{kind} cannot be mounted here")
    image = tmp_path / kind
    if kind == "ntfs":
        volumes.ntfs(None, image, 200 * MIB, after=lay)
    else:
        blank(image, 400 * MIB)
        run(f"mkfs.{kind}", "-q", image)
        with volumes.mounted(image, kind) as top:
            lay(top)
    disk = RawDisk(image)
    fs = open_filesystem(disk, identify(disk).kind, "disk 1")
    assert fs.list("/wide") == sorted(NAMES)
    assert fs.exists(f"/wide/{NAMES[4321]}")
    expected = bytearray((PIECES - 1) * 8192 + 4096)
    for number in range(PIECES):
        expected[number * 8192 : number * 8192 + 4096] = bytes([number % 251]) * 4096
    assert fs.read("/scattered") == bytes(expected)
    if kind != "ntfs":
        assert fs.read("/long", limit=10000) == bytes(expected[:10000])
    node = fs.resolve("/scattered")
    assert node is not None
    assert fs.read_node(node, 2000 * 8192 + 4000, 200) == bytes(
        expected[2000 * 8192 + 4000 : 2000 * 8192 + 4200]
    )
