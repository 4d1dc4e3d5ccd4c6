"""The micro VM's kernel, the modules beside it, and its initramfs."""

from __future__ import annotations

import gzip
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from samples import micro_vm_files, micro_vm_layouts
from samples.filesystems import run

if TYPE_CHECKING:
    from samples.micro_vm import Shape

STORAGE = ("nvme", "xen-blkfront", "ext4", "crc32c_generic", "virtio_blk", "virtio_pci")
ATA = ("ata_piix", "ahci", "sd_mod", "ext4", "crc32c_generic")
NETWORK = ("ena", "xen-netfront", "virtio_net", "e1000", "e1000e")


def copy_kernel(packages: Path, root: Path, shape: Shape) -> str:
    """Kernel and modules into the tree; the kernel's release."""
    image = next((packages / "boot").glob("vmlinuz-*"))
    release = image.name.removeprefix("vmlinuz-")
    shutil.copy2(image, root / "boot" / image.name)
    shutil.copy2(packages / "boot" / f"config-{release}", root / "boot" / f"config-{release}")
    source = packages / "lib/modules" / release
    target = root / "lib/modules" / release
    target.mkdir(parents=True)
    for module in _with_dependencies(packages, release, (*STORAGE, *ATA, *NETWORK, *shape.drivers)):
        place = root / module.relative_to(packages)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(module, place)
    for name in ("modules.builtin", "modules.order", "modules.builtin.modinfo"):
        shutil.copy2(source / name, target / name)
    run("depmod", "-b", root, release)
    return release


def _with_dependencies(packages: Path, release: str, names: tuple[str, ...]) -> list[Path]:
    found: list[Path] = []
    for name in names:
        try:
            shown = run("modprobe", "-d", packages, "-S", release, "--show-depends", name)
        except RuntimeError:
            continue  # this kernel has no such driver
        for line in shown.splitlines():
            if line.startswith("insmod "):
                path = Path(line.split()[1])
                if path not in found:
                    found.append(path)
    return found


def write_initramfs(work: Path, root: Path, kernel: str, shape: Shape) -> None:
    """A gzipped newc cpio with busybox, the drivers and an init that waits for its root."""
    tree = work / "initramfs"
    for folder in ("bin", "sbin", "proc", "sys", "dev", "root", "conf"):
        (tree / folder).mkdir(parents=True)
    shutil.copy2(root / "bin/busybox", tree / "bin/busybox")
    for applet in ("sh", "mount", "umount", "cat", "sleep", "findfs", "switch_root", "echo", "ls"):
        (tree / "bin" / applet).symlink_to("busybox")
    (tree / "sbin/modprobe").symlink_to("/bin/busybox")
    for module in _with_dependencies(root, kernel, shape.drivers):
        place = tree / module.relative_to(root)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(module, place)
    modules = tree / "lib/modules" / kernel
    modules.mkdir(parents=True, exist_ok=True)
    for name in ("modules.builtin", "modules.order", "modules.builtin.modinfo"):
        shutil.copy2(root / "lib/modules" / kernel / name, modules / name)
    run("depmod", "-b", tree, kernel)
    (tree / "conf/modules").write_text("\n".join(shape.drivers) + "\n")
    if shape.lvm:
        micro_vm_layouts.lvm_program(tree)
    (tree / "init").write_text(micro_vm_files.INIT)
    (tree / "init").chmod(0o755)
    names = "\n".join(sorted(str(path.relative_to(tree)) for path in tree.rglob("*")))
    archive = subprocess.run(
        ["cpio", "-o", "-H", "newc", "--owner=0:0", "--quiet"],
        input=names.encode(),
        cwd=tree,
        capture_output=True,
        check=True,
    ).stdout
    (root / f"boot/initrd.img-{kernel}").write_bytes(gzip.compress(archive, 6))
