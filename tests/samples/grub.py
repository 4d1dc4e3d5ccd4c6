"""GRUB 2 for BIOS machines, put into a raw disk without mounting anything."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from samples.filesystems import run

if TYPE_CHECKING:
    from samples.micro_vm_layouts import Layout

CORE_START, CORE_END = 512, 1 << 20
"""Bytes between the MBR and the first partition."""


def install_grub(disk: Path, work: Path, layout: Layout | None = None) -> None:
    """Into the MBR and the gap behind it."""
    library = Path("/usr/lib/grub/i386-pc")
    core = work / "core.img"
    run(
        "grub-mkimage",
        "-O",
        "i386-pc",
        "-o",
        core,
        "-p",
        layout.grub if layout else "(hd0,msdos1)/boot/grub",
        "-d",
        library,
        "biosdisk",
        "part_msdos",
        *(layout.modules if layout else ("ext2",)),
        "normal",
        "linux",
        "configfile",
        "search",
        "search_fs_uuid",
        "serial",
        "terminal",
        "echo",
        "test",
        "ls",
        "gzio",
        "minicmd",
    )
    with disk.open("r+b") as file:
        file.write((library / "boot.img").read_bytes()[:440])
        file.seek(CORE_START)
        file.write(core.read_bytes())
        if file.tell() > CORE_END:
            raise RuntimeError("GRUB's core image does not fit before the partition")
