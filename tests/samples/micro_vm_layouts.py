"""How the micro VM's disk is cut up: ext with everything on it, or /boot on ext4 beside a root on XFS or in a volume group, or all on Btrfs."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from samples import lvm, volumes
from samples.filesystems import LVM_MBR, MIB, Part, ext, mbr_disk, run

if TYPE_CHECKING:
    from samples.micro_vm import Shape

BOOT_SIZE = 96 * MIB
ROOT_SIZE = {"xfs": 304 * MIB, "btrfs": 256 * MIB, "ext4": 96 * MIB}
"""XFS is never smaller than 300 MiB; images are sparse."""
GROUP = "system"


class Layout(NamedTuple):
    """:param grub: where GRUB finds its configuration; ``modules`` it needs for that.
    :param boot: the kernel's folder as GRUB names it.
    """

    grub: str
    modules: tuple[str, ...]
    boot: str


def layout(shape: Shape) -> Layout:
    if shape.filesystem == "btrfs":
        return Layout("(hd0,msdos1)/boot/grub", ("btrfs",), "/boot")
    if shape.separate_boot:
        return Layout("(hd0,msdos1)/grub", ("ext2",), "")
    return Layout("(hd0,msdos1)/boot/grub", ("ext2",), "/boot")


def lay(disk: Path, root: Path, shape: Shape, root_uuid: str, boot_uuid: str) -> None:
    """Write the disk from the tree; ``root/boot`` goes to a partition of its own where the shape says so."""
    work = disk.parent
    if shape.filesystem == "btrfs":
        image = volumes.btrfs(root, work / "root.img", ROOT_SIZE["btrfs"], "-U", root_uuid, "-m", "single")
        mbr_disk(disk, [Part(image, active=True)])
        return
    boot = work / "boot"
    shutil.move(root / "boot", boot)
    (root / "boot").mkdir()
    parts = [Part(ext("ext4", boot, work / "boot.img", BOOT_SIZE, "-U", boot_uuid), active=True)]
    if shape.filesystem == "xfs":
        given = ("-m", f"uuid={root_uuid},bigtime=0,inobtcount=0")
        image = volumes.xfs(root, work / "root.img", ROOT_SIZE["xfs"], *given)
    else:
        image = ext(shape.filesystem, root, work / "root.img", ROOT_SIZE[shape.filesystem], "-U", root_uuid)
    if shape.lvm:
        size = image.stat().st_size
        logical = lvm.Logical("root", size, image, on=(0,))
        image = lvm.group(work, GROUP, [size + 16 * MIB], [logical])[0]
    parts.append(Part(image, type=LVM_MBR if shape.lvm else ""))
    mbr_disk(disk, parts)


def lvm_program(tree: Path) -> None:
    """lvm2 and its libraries, for an initramfs that has to activate a group."""
    program = Path(shutil.which("lvm", path="/usr/sbin:/sbin") or "/sbin/lvm")
    (tree / "sbin").mkdir(exist_ok=True)
    shutil.copy2(program, tree / "sbin/lvm")
    for line in run("ldd", program).splitlines():
        path = next((word for word in line.split() if word.startswith("/")), "")
        if path:
            target = tree / path.lstrip("/")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(os.path.realpath(path), target)
