"""A small Linux in QEMU that writes file systems which the kernel here has no driver for (JFS, FAT).

Debian's generic kernel, busybox and one script in an initramfs: it loads the driver, mounts the second disk's file system,
unpacks a tar from the third disk into it, unmounts and powers off. No root, no network; about 20 seconds without KVM.
"""

from __future__ import annotations

import shutil
import tarfile
import tempfile
from pathlib import Path

from samples.building import building
from samples.filesystems import run

_SCRIPT = """#!/bin/busybox sh
/bin/busybox mkdir -p /proc /sys /dev /mnt
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t devtmpfs dev /dev
for module in $(/bin/busybox cat /order); do /bin/busybox insmod /modules/$module; done
while [ ! -b /dev/vdb ]; do /bin/busybox sleep 0.1; done
/bin/busybox mount -t {kind} -o {options} /dev/vda /mnt && /bin/busybox tar -x -C /mnt -f /dev/vdb && {after} \\
  /bin/busybox umount /mnt && echo APPLIANCE-DONE > /dev/ttyS0
/bin/busybox sync
/bin/busybox poweroff -f
"""
_NEEDED = {"jfs": ("nls_ucs2_utils", "jfs"), "vfat": ("nls_cp437", "nls_ascii", "nls_utf8", "fat", "vfat")}


def fill(
    cache: Path, image: Path, tree: Path, kind: str, *, options: str = "rw", after: str = "true &&"
) -> None:
    """Unpack ``tree`` into the file system of ``kind`` in ``image`` (jfs or vfat).

    :param after: shell words run before the unmount; ``/bin/busybox poweroff -f ;`` leaves the file system mounted.
    """
    kernel, modules = _kernel(cache)
    with tempfile.TemporaryDirectory(dir=cache) as scratch:
        work = Path(scratch)
        archive = work / "tree.tar"
        with tarfile.open(archive, "w", format=tarfile.GNU_FORMAT) as tar:
            tar.add(tree, arcname=".", filter=_owned_by_root)
        initramfs = _initramfs(work, modules, kind, options, after)
        serial = work / "serial"
        command = [
            "qemu-system-x86_64",
            "-nodefaults",
            "-machine",
            "q35",
            "-accel",
            "tcg",
            "-m",
            "512",
            "-display",
            "none",
        ]
        command += [
            "-kernel",
            str(kernel),
            "-initrd",
            str(initramfs),
            "-append",
            "console=ttyS0 quiet panic=-1",
            "-no-reboot",
        ]
        for number, file in enumerate((image, archive)):
            command += ["-drive", f"file={file},format=raw,if=none,id=d{number},cache=unsafe"]
            command += ["-device", f"virtio-blk-pci,drive=d{number}"]
        run(*command, "-serial", f"file:{serial}")
        told = serial.read_text(errors="replace")
        if "APPLIANCE-DONE" not in told and "poweroff" not in after:
            raise RuntimeError(f"the appliance ended early: {told[-600:]}")


def _owned_by_root(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    return member


def _kernel(cache: Path) -> tuple[Path, Path]:
    """Debian's generic kernel and its modules, fetched once."""
    folder = cache / "appliance-kernel"
    with building(folder) as missing:
        if missing:
            _fetch_kernel(folder, cache)
    kernel = next((folder / "boot").glob("vmlinuz-*"))
    return kernel, next((folder / "lib/modules").iterdir())


def _fetch_kernel(folder: Path, cache: Path) -> None:
    lines = run("apt-cache", "depends", "linux-image-amd64").splitlines()
    package = next(line.split()[-1] for line in lines if "Depends: linux-image-6" in line)
    with tempfile.TemporaryDirectory(dir=cache) as scratch:
        run("apt-get", "download", "-q", "-o", "APT::Sandbox::User=root", package, cwd=Path(scratch))
        deb = next(Path(scratch).glob("*.deb"))
        unpacked = Path(scratch) / "unpacked"
        run("dpkg-deb", "-x", deb, unpacked)
        unpacked.rename(folder)


def _initramfs(work: Path, modules: Path, kind: str, options: str, after: str) -> Path:
    root = work / "root"
    (root / "bin").mkdir(parents=True)
    (root / "modules").mkdir()
    shutil.copy2(shutil.which("busybox") or "/bin/busybox", root / "bin/busybox")
    order = []
    for wanted in ("virtio_pci", "virtio_blk", *_NEEDED[kind]):
        for module in _with_dependencies(modules, wanted):
            if module.name not in order:
                order.append(module.name)
                shutil.copy2(module, root / "modules" / module.name)
    (root / "order").write_text("\n".join(order))
    (root / "init").write_text(_SCRIPT.format(kind=kind, options=options, after=after))
    (root / "init").chmod(0o755)
    names = "\n".join(path.relative_to(root).as_posix() for path in [root, *sorted(root.rglob("*"))])
    packed = work / "initramfs"
    run("sh", "-c", f"cd {root} && cpio --quiet -o -H newc > {packed}", text=names + "\n")
    return packed


def _with_dependencies(modules: Path, name: str) -> list[Path]:
    """A module behind all that it depends on; none where it is built in or this kernel has no such module."""
    names = {name, name.replace("_", "-")}
    found = next(
        (path for path in (modules / "kernel").rglob("*.ko*") if path.name.split(".")[0] in names), None
    )
    if found is None:
        return []
    fields = run("modinfo", "-F", "depends", found).strip()
    before = [each for each in fields.split(",") if each]
    return [path for each in before for path in _with_dependencies(modules, each)] + [found]
