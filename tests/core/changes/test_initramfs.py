"""MOD-01: what is appended is what is missing, wherever the initramfs keeps its modules and however it is compressed."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from samples.debian_packages import packages
from samples.linux_parts import cpio, module, packed
from samples.trees import HostTree

from core.changes import driver_changes, newc
from core.changes.initramfs import (
    NotAddable,
    appended,
    changed_modules_list,
    dracut_settings,
    initramfs_change,
    read_contents,
)
from core.changes.modules import ModuleList
from core.facts import Fact
from core.guests.linux import initramfs as reader
from core.guests.linux.model import Kernel, LinuxSystem, Release

RELEASE = "6.1.0-18-amd64"
MODULES = f"lib/modules/{RELEASE}"
INITRD = f"/boot/initrd.img-{RELEASE}"
DEPENDENCIES = (
    "kernel/drivers/nvme/host/nvme.ko: kernel/drivers/nvme/host/nvme-core.ko kernel/lib/t10-pi.ko\n"
    "kernel/drivers/nvme/host/nvme-core.ko: kernel/lib/t10-pi.ko\nkernel/lib/t10-pi.ko:\n"
    "kernel/drivers/net/ethernet/amazon/ena/ena.ko:\nkernel/drivers/block/xen-blkfront.ko:\nkernel/fs/ext4/ext4.ko:\n"
)
KINDS = ("", "gzip", "bzip2", "xz", "lzma", "zstd", "lz4")
"""LZ4 last: its legacy stream has no end mark, whatever stands behind it is taken for one more block."""


def guest(root: Path, initrd: bytes, **more: str) -> tuple[HostTree, LinuxSystem]:
    """A guest with nvme, ena and xen-blkfront as modules, and this initramfs."""
    files = {
        f"{MODULES}/modules.dep": DEPENDENCIES.encode(),
        f"{MODULES}/modules.dep.bin": b"index",
        f"{MODULES}/modules.softdep": b"softdep nvme pre: ext4\n",
        INITRD.lstrip("/"): initrd,
        **{f"{MODULES}/{line.split(':')[0]}": module(RELEASE) + line.encode() for line in DEPENDENCIES.splitlines()},
        **{path: text.encode() for path, text in more.items()},
    }  # fmt: skip
    for path, data in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    kernel = Kernel(
        release=RELEASE, path=f"/boot/vmlinuz-{RELEASE}", where="disk 1", initramfs=INITRD, default=True,
        modules=("xen-blkfront", "nvme", "ena"),
    )  # fmt: skip
    return HostTree(root), LinuxSystem(
        root="disk1/part1", where="disk 1", kernels=(kernel,), release=Fact[Release].absent("disk 1")
    )


def _reading(image: bytes) -> Callable[[int, int], bytes]:
    return lambda at, size: image[at : at + size]


def unpacked(image: bytes) -> dict[str, bytes]:
    """What the kernel would have after unpacking all archives: later members take an earlier one's place."""
    names = {name for name, _ in reader.members(_reading(image), len(image))}
    return dict(reader.members(_reading(image), len(image), names))


@pytest.mark.parametrize("early", [False, True])
@pytest.mark.parametrize("kind", KINDS)
def test_drivers_and_all_that_they_need_are_appended(kind: str, early: bool, tmp_path: Path) -> None:
    front = cpio({"kernel/x86/microcode/x.bin": bytes(2048)}) if early else b""
    main = cpio({"init": b"#!", "conf/modules": b"sd_mod", f"{MODULES}/kernel/fs/ext4/ext4.ko": b"own"})
    tree, system = guest(tmp_path, front + packed(main, kind))
    changes = driver_changes(tree, system)
    added, files = changes.initramfs, unpacked(changes.content)
    assert added is not None
    assert added.drivers == ("nvme", "ena", "xen-blkfront")
    assert (added.path, added.backup, added.release) == (INITRD, f"{INITRD}.vmimport", RELEASE)
    assert added.size == len(changes.content) - len(front + packed(main, kind))
    assert (
        files[f"{MODULES}/kernel/lib/t10-pi.ko"] == (tmp_path / MODULES / "kernel/lib/t10-pi.ko").read_bytes()
    )
    assert files[f"{MODULES}/kernel/fs/ext4/ext4.ko"] == b"own", "what is there stays"
    assert files[f"{MODULES}/modules.dep.bin"] == b"index"
    assert files["conf/modules"] == b"sd_mod\nnvme\nena\nxen-blkfront\n"
    assert dict(added.added)["conf/modules"] == len(files["conf/modules"])
    (tmp_path / INITRD.lstrip("/")).write_bytes(changes.content)
    assert driver_changes(tree, system).initramfs is None, "a second import adds nothing"


def test_modules_go_where_the_initramfs_keeps_its_own(tmp_path: Path) -> None:
    """``lib`` is a link to ``usr/lib`` in most; a folder in its place would hide what lies there."""
    merged = cpio(
        {
            "lib": b"usr/lib",
            "usr/lib/systemd/systemd-udevd": b"",
            "usr/lib/dracut/x": b"",
            "usr/lib/modules": b"",
        }
    )
    for number, (members, prefix) in enumerate(
        [(merged, "usr/lib/modules"), (cpio({f"{MODULES}/x.ko": b"", "sbin/udevd": b""}), "lib/modules")]
    ):
        tree, system = guest(tmp_path / str(number), members)
        found = initramfs_change(tree, system)
        assert found is not None
        assert f"{prefix}/{RELEASE}/kernel/drivers/nvme/host/nvme.ko" in dict(found[0].added)
        image = found[1]
        folders = [name for name, _ in reader.members(_reading(image), len(image))]
        assert folders.count("lib") <= 1
        assert not any(name.startswith("lib/") for name in folders if prefix.startswith("usr"))


def test_a_module_under_another_name_stays_loadable(tmp_path: Path) -> None:
    """Compressed in the initramfs, plain in the kernel's own list: the list that is appended knows the plain one only."""
    tree, system = guest(tmp_path, cpio({f"{MODULES}/kernel/fs/ext4/ext4.ko.xz": b"x", "sbin/udevd": b""}))
    found = initramfs_change(tree, system)
    assert found is not None
    assert f"{MODULES}/kernel/fs/ext4/ext4.ko" in dict(found[0].added)


def test_settings_for_the_next_kernel(tmp_path: Path) -> None:
    tools = {"etc/initramfs-tools/modules": "# names\next4\nena"}
    tree, system = guest(tmp_path / "a", cpio({"conf/modules": b"", "sbin/udevd": b""}), **tools)
    (change,) = driver_changes(tree, system).files
    assert change.after == "# names\next4\nena\nnvme\nxen-blkfront\n"
    assert (change.path, change.backup, change.rules) == (
        "/etc/initramfs-tools/modules", "/etc/initramfs-tools/modules.vmimport", ("MOD-01",),
    )  # fmt: skip
    tree, system = guest(tmp_path / "b", cpio({"usr/lib/dracut/hooks/x": b"", "sbin/udevd": b""}))
    (tmp_path / "b/etc/dracut.conf.d").mkdir(parents=True)
    changes = driver_changes(tree, system)
    assert [(one.path, one.before, one.after, one.backup) for one in changes.files] == [
        ("/etc/dracut.conf.d/vmimport.conf", "", dracut_settings(("nvme", "ena", "xen-blkfront")), "")
    ]
    assert unpacked(changes.content)["etc/cmdline.d/20-vmimport.conf"].startswith(b"rd.driver.pre=nvme\n")


def test_lists_that_need_nothing_stay() -> None:
    assert (
        changed_modules_list("nvme\nxen_blkfront # disk\n", ("nvme", "xen-blkfront"))
        == "nvme\nxen_blkfront # disk\n"
    )
    assert dracut_settings(("a", "b")).endswith('add_drivers+=" a b "\n')


def test_what_cannot_be_added_is_said(tmp_path: Path) -> None:
    tree, system = guest(tmp_path / "a", cpio({"init": b"insmod /lib/sd_mod.ko"}))
    assert driver_changes(tree, system).refused == (
        "the initramfs lacks nvme, ena, xen-blkfront and loads a fixed list of drivers only"
    )
    tree, system = guest(tmp_path / "b", b"no initramfs")
    assert driver_changes(tree, system).refused == "the initramfs cannot be unpacked"
    tree, system = guest(tmp_path / "c", cpio({"sbin/udevd": b""}))
    (tmp_path / "c" / MODULES / "kernel/lib/t10-pi.ko").unlink()
    with pytest.raises(NotAddable, match=r"names kernel/lib/t10-pi\.ko, which is not there"):
        initramfs_change(tree, system)


def test_modules_in_the_order_of_their_needs() -> None:
    known = ModuleList(
        "/lib/modules/2.6.18/kernel/a-b.ko: /lib/modules/2.6.18/kernel/c.ko\nkernel/c.ko:\nkernel/loop.ko: kernel/loop.ko\n"
    )
    assert known.with_dependencies(["a_b"]) == ("kernel/c.ko", "kernel/a-b.ko")
    assert known.with_dependencies(["loop", "none"]) == ("kernel/loop.ko",)


@pytest.mark.needs("cpio")
def test_cpio_reads_what_is_written(tmp_path: Path) -> None:
    archive = newc.archive([newc.folder("a"), newc.file("a/b", b"text\n", 0o640), newc.link("c", "a/b")])
    subprocess.run(["cpio", "-i", "--quiet"], input=archive, cwd=tmp_path, check=True)
    assert (tmp_path / "c").read_bytes() == b"text\n"
    assert (tmp_path / "a/b").stat().st_mode & 0o777 == 0o640


@pytest.mark.slow
@pytest.mark.needs("qemu-system-x86_64", "apt-get", "busybox", "grub-mkimage")
def test_the_kernel_unpacks_every_joint(sample_cache: Path, tmp_path: Path) -> None:
    """One initramfs in which each compression is followed by an appended archive: a real kernel has to find them all."""
    image = newc.archive(
        [
            newc.folder("bin"), newc.folder("dev"), newc.folder("found"),
            newc.file("bin/busybox", Path(shutil.which("busybox") or "").read_bytes(), 0o755),
            newc.file("init", b"#!/bin/busybox sh\n/bin/busybox mknod /dev/ttyS0 c 4 64\n"
                      b"/bin/busybox ls /found >/dev/ttyS0\n/bin/busybox poweroff -f\n", 0o755),
        ]
    )  # fmt: skip
    expected = []
    for kind in KINDS:
        name = kind or "plain"
        stream = packed(newc.archive([newc.file(f"found/{name}-main", b"x" * 1001)]), kind)
        image = appended(
            image + bytes(-len(image) % 4) + stream, newc.archive([newc.file(f"found/{name}-added", b"")])
        )
        expected += [f"{name}-added", f"{name}-main"]
    assert {name for name in read_contents(image).names if "/" in name and name.startswith("found/")} == {
        f"found/{name}" for name in expected
    }
    (tmp_path / "initrd").write_bytes(image)
    kernel = next((packages(sample_cache, "cloud") / "boot").glob("vmlinuz-*"))
    subprocess.run(
        [
            "qemu-system-x86_64", "-nodefaults", "-machine", "pc", "-accel", "tcg", "-m", "256", "-display", "none",
            "-kernel", kernel, "-initrd", "initrd", "-append", "console=ttyS0 quiet panic=-1", "-no-reboot",
            "-serial", "file:serial",
        ], cwd=tmp_path, check=True, timeout=120,
    )  # fmt: skip
    said = (tmp_path / "serial").read_text(errors="replace").split()
    assert sorted(word for word in said if word.endswith(("-main", "-added"))) == sorted(expected), said
