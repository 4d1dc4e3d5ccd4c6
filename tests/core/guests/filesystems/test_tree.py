"""The tree of a root and what is mounted on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from samples.filesystems import MIB, RawDisk, ext

from core.guests.filesystems import FileSystem, MountedTree, NodeType
from core.guests.filesystems.ext import ExtFileSystem

Lay = Callable[[str, dict[str, str]], FileSystem]


@pytest.fixture
def lay(tmp_path: Path) -> Lay:
    def build(name: str, files: dict[str, str]) -> FileSystem:
        root = tmp_path / name
        root.mkdir()
        for path, content in files.items():
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            if content.startswith("-> "):
                target.symlink_to(content[3:])
            else:
                target.write_text(content)
        return ExtFileSystem(RawDisk(ext("ext4", root, tmp_path / f"{name}.img", 8 * MIB)), f"disk 1, {name}")

    return build


def test_files_come_from_where_they_are_mounted(lay: Lay) -> None:
    root = lay(
        "root",
        {
            "etc/fstab": "table",
            "boot/hidden": "below the mount",
            "bin": "-> usr/bin",
            "usr/x": "",
            "link": "-> /boot/grub/grub.cfg",
        },
    )
    boot = lay("boot", {"grub/grub.cfg": "menu", "up": "-> ../etc/fstab"})
    usr = lay("usr", {"bin/sh": "shell", "local/bin/tool": "hidden"})
    local = lay("local", {"bin/mine": "mine"})
    tree = MountedTree(root, {"/boot": boot, "/usr": usr, "/usr/local/": local, "/": boot})
    assert tree.read("/etc/fstab") == b"table"
    assert tree.read("/boot/grub/grub.cfg") == b"menu"
    assert tree.read("/link") == b"menu"
    assert tree.read("/boot/hidden") is None
    assert tree.read("/bin/sh") == b"shell"
    assert tree.read("/usr/local/bin/mine") == b"mine"
    assert tree.read("/usr/local/bin/tool") is None
    assert tree.read("/boot/up") == b"table"  # a relative link climbs out of its volume, within the tree
    assert tree.list("/boot") == ["grub", "lost+found", "up"]
    assert tree.place("/boot/grub/grub.cfg", 3) == "disk 1, boot, /boot/grub/grub.cfg, line 3"
    assert tree.place("/etc/fstab") == "disk 1, root, /etc/fstab"
    assert tree.free == root.free


def test_a_mount_point_that_the_root_lacks_is_there_all_the_same(lay: Lay) -> None:
    tree = MountedTree(lay("root", {"etc/fstab": ""}), {"/var/lib/data": lay("data", {"file": "x"})})
    assert "var" in tree.list("/")
    assert tree.list("/var") == ["lib"]
    assert tree.list("/var/lib") == ["data"]
    node = tree.lookup("/var/lib")
    assert node is not None
    assert node.type is NodeType.DIRECTORY
    assert tree.read("/var/lib/data/file") == b"x"
