"""Kernels, their headers, their drivers; architecture of programs."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples.linux_parts import ELF32, ELF64, bzimage, elf, module, packed
from samples.trees import guest_files

from core.guests.linux.bzimage import read_header
from core.guests.linux.elf import architecture_of, read_architecture
from core.guests.linux.kernels import read_kernels, with_default

Contents = dict[str, str | bytes]


@pytest.mark.parametrize(
    ("header", "name"),
    [
        (elf(ELF64), "x86_64"), (elf(ELF32), "i386"), (elf((62, 1)), "x32"), (elf((183, 2)), "aarch64"), (elf((243, 2)), "riscv64"),
        (elf((40, 1)), "arm"), (elf((21, 2)), "ppc64le"), (elf((9999, 2)), "machine 9999"), (b"#!/bin/sh\n" + bytes(40), ""), (b"\x7fELF", ""),
        (b"\x7fELF\x02\x02" + bytes(12) + b"\x00\x15", "ppc64"),
    ],
)  # fmt: skip
def test_elf(header: bytes, name: str) -> None:
    assert architecture_of(header) == name


def test_architecture_by_init_else_by_the_shell(tmp_path: Path) -> None:
    files = guest_files(
        tmp_path / "a",
        {"sbin/init": "-> /lib/systemd/systemd", "lib/systemd/systemd": elf(ELF32), "bin/bash": elf()},
    )
    fact = read_architecture(files)
    assert (fact.value, fact.where) == ("i386", "disk 1, /sbin/init")
    fact = read_architecture(
        guest_files(
            tmp_path / "b", {"sbin/init": "#!/bin/sh\n", "bin/sh": "-> busybox", "bin/busybox": elf()}
        )
    )
    assert (fact.value, fact.where) == ("x86_64", "disk 1, /bin/sh")
    assert read_architecture(guest_files(tmp_path / "c", {"etc/x": ""})).value is None


def test_boot_header() -> None:
    header = read_header(bzimage("6.1.0-9-amd64 (a@b) #1 SMP"))
    assert header is not None
    assert (header.banner, header.release, header.architecture) == (
        "6.1.0-9-amd64 (a@b) #1 SMP",
        "6.1.0-9-amd64",
        "x86_64",
    )
    old = read_header(bzimage("2.6.18 x", protocol=0x204))
    assert old is not None
    assert old.architecture == ""
    assert read_header(bzimage("x", ELF32)).architecture == "i386"  # type: ignore[union-attr]
    assert read_header(b"MZ" + bytes(0x4000)) is None
    assert read_header(b"") is None


def folder(release: str, listed: str, built_in: str | None = "") -> Contents:
    found: Contents = {f"lib/modules/{release}/modules.dep": listed}
    return found if built_in is None else found | {f"lib/modules/{release}/modules.builtin": built_in}


def test_kernels_newest_first_with_their_drivers(tmp_path: Path) -> None:
    dep = (
        "kernel/drivers/net/ena.ko.xz: kernel/drivers/nvme/host/nvme.ko.xz\nkernel/drivers/block/xen-blkfront.ko.xz:\nextra/virtio_net.ko: x.ko\n"
        "kernel/drivers/nvme/host/nvme-fabrics.ko.xz: kernel/drivers/nvme/host/nvme-core.ko.xz\n"
    )
    files = guest_files(tmp_path, {
        "boot/vmlinuz-6.1.0-9": bzimage("6.1.0-9 x"), "boot/vmlinuz-6.1.0-10": bzimage("6.1.0-10 x"), "boot/vmlinuz": "-> vmlinuz-6.1.0-9",
        "boot/vmlinuz-0-rescue-8d2f": bzimage("6.1.0-9 x"), "boot/vmlinux-6.1.0-9.gz": b"x", "boot/.vmlinuz-6.1.0-9.hmac": b"x",
        "boot/initramfs-6.1.0-10.img": b"x", "boot/initrd.img-6.1.0-9": b"x",
        **folder("6.1.0-10", dep, "kernel/drivers/nvme/host/nvme-core.ko\nkernel/fs/ext4.ko\n"), **folder("6.1.0-9", "a.ko:\n"),
        **folder("5.0.0-left", "kernel/virtio.ko:\n"), "lib/modules/4.0.0-empty/kernel/x": b"",
        "lib/modules/6.1.0-10/extra/virtio_net.ko": module("6.1.0-10"),
    })  # fmt: skip
    found = read_kernels(files)
    assert [(one.release, one.path, one.initramfs) for one in found] == [
        ("6.1.0-10", "/boot/vmlinuz-6.1.0-10", "/boot/initramfs-6.1.0-10.img"),
        ("6.1.0-9", "/boot/vmlinuz-6.1.0-9", "/boot/initrd.img-6.1.0-9"),
        ("5.0.0-left", "", ""),
    ]
    assert found[0].modules == ("xen-blkfront", "ena", "virtio_net"), (
        "names behind a colon are only dependencies"
    )
    assert found[0].built_in == ("nvme-core",)
    assert found[0].vermagic == "6.1.0-10 SMP mod_unload"


@pytest.mark.parametrize(
    ("suffix", "kind"), [("", ""), (".gz", "gzip"), (".xz", "xz"), (".zst", "zstd"), (".bz2", "bzip2")]
)
def test_vermagic_of_a_compressed_module(suffix: str, kind: str, tmp_path: Path) -> None:
    path = f"kernel/xen-netfront.ko{suffix}"
    files = guest_files(
        tmp_path,
        {
            **folder("3.10.0-1", f"{path}:\n"),
            f"lib/modules/3.10.0-1/{path}": packed(module("3.10.0-1", ELF32), kind),
        },
    )
    (found,) = read_kernels(files)
    assert (found.vermagic, found.architecture) == ("3.10.0-1 SMP mod_unload", "i386")
    broken = guest_files(
        tmp_path / "b",
        {
            **folder("3.10.0-1", f"{path}:\n"),
            f"lib/modules/3.10.0-1/{path}": packed(b"x" * 99, kind)[:9] + b"??",
        },
    )
    assert read_kernels(broken)[0].vermagic == ""


def test_before_modules_builtin_the_configuration_tells(tmp_path: Path) -> None:
    config = "CONFIG_XEN_BLKDEV_FRONTEND=y\nCONFIG_XEN_NETDEV_FRONTEND=m\n# CONFIG_BLK_DEV_NVME is not set\nCONFIG_VIRTIO_NET=y\n"
    files = guest_files(
        tmp_path,
        {
            **folder("2.6.32-71", "a:\n", None),
            "boot/vmlinuz-2.6.32-71": bzimage("2.6.32-71 x", protocol=0x20A),
            "boot/config-2.6.32-71": config,
        },
    )
    assert read_kernels(files)[0].built_in == ("xen-blkfront", "virtio_net")


def test_the_header_says_what_uname_would(tmp_path: Path) -> None:
    files = guest_files(
        tmp_path,
        {
            "boot/vmlinuz-linux": bzimage("6.5.9-arch2-1 (linux@archlinux) #1 SMP"),
            "boot/initramfs-linux.img": b"x",
        },
    )
    (found,) = read_kernels(files)
    assert (found.release, found.initramfs) == ("6.5.9-arch2-1", "/boot/initramfs-linux.img")


def test_a_kernel_without_a_version_in_its_name(tmp_path: Path) -> None:
    (found,) = read_kernels(guest_files(tmp_path, {"boot/vmlinuz": bzimage("4.4.0-1-x x")}))
    assert (found.release, found.path) == ("4.4.0-1-x", "/boot/vmlinuz")


def test_the_default_kernel_is_marked(tmp_path: Path) -> None:
    files = guest_files(
        tmp_path,
        {"boot/vmlinuz-6.1.0-9": bzimage("6.1.0-9 x"), "boot/vmlinuz-6.1.0-10": bzimage("6.1.0-10 x")},
    )
    found = read_kernels(files)
    marked = with_default(found, "/boot/vmlinuz-6.1.0-9", "", "/boot/special.img")
    assert [(one.release, one.default, one.initramfs) for one in marked] == [
        ("6.1.0-10", False, ""),
        ("6.1.0-9", True, "/boot/special.img"),
    ]
    assert [one.default for one in with_default(found, "", "6.1.0-10")] == [True, False]
    assert with_default(found, "/boot/gone", "7") == found


def test_no_more_than_a_bounded_number(tmp_path: Path) -> None:
    files = guest_files(tmp_path, {f"boot/vmlinuz-5.{number}.0": b"x" for number in range(60)})
    found = read_kernels(files)
    assert len(found) == 32
    assert found[0].release == "5.59.0"
