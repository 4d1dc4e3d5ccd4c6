"""A real, bootable Linux of 64 MiB, built in seconds from Debian's packages: the sample of the guided tour and of the tests.

MBR, GRUB 2, one ext4 partition (or XFS, Btrfs, a volume group), Debian's kernel, an initramfs that finds its root by UUID or
name, busybox as init, ifup/udhcpc, dropbear as SSH server. ``Shape.needs_mending`` is what admins bring (static address, /dev/sda1 in fstab, a cifs line);
without it the guest is as EC2 wants it. Nothing here needs root: files are owned by root through fakeroot or mke2fs's own option.

    python tests/samples/micro_vm.py OUT.img [--as-ec2-wants-it] [--kernel cloud|generic] [--initramfs full|ata|none]
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import uuid
from dataclasses import asdict, dataclass
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1])]

from samples import micro_vm_files, micro_vm_layouts  # noqa: E402 - run as a script, it must find its neighbours first
from samples.building import building  # noqa: E402

MIB = 1 << 20
PARTITION_START = MIB
APT_PACKAGES = (
    "busybox-static",
    "e2fsprogs",
    "fdisk",
    "grub-pc-bin",
    "grub-common",
    "cpio",
    "kmod",
    "qemu-utils",
)
STORAGE = ("nvme", "xen-blkfront", "ext4", "crc32c_generic", "virtio_blk", "virtio_pci")
ATA = ("ata_piix", "ahci", "sd_mod", "ext4", "crc32c_generic")
NETWORK = ("ena", "xen-netfront", "virtio_net", "e1000", "e1000e")


@dataclass(frozen=True, slots=True)
class Shape:
    """What the guest is like. Sizes in bytes."""

    size: int = 64 * MIB
    kernel: str = "cloud"  # or "generic"
    initramfs: str = "full"  # "ata": without nvme; "none": no initramfs at all
    needs_mending: bool = True
    filesystem: str = "ext4"  # of the root; "xfs" and volume groups have /boot on ext4
    lvm: bool = False
    hostname: str = "micro"
    authorized_key: str = ""

    @property
    def separate_boot(self) -> bool:
        return self.lvm or self.filesystem == "xfs"

    @property
    def plain(self) -> bool:
        """Everything on one ext partition."""
        return not self.separate_boot and self.filesystem != "btrfs"

    @property
    def drivers(self) -> tuple[str, ...]:
        """Modules that the initramfs loads."""
        more = () if self.plain else (self.filesystem, *(("dm-mod",) if self.lvm else ()))
        return (*((*STORAGE, *NETWORK[:2]) if self.initramfs == "full" else ATA), *more)

    @property
    def digest(self) -> str:
        sources = (__file__, micro_vm_files.__file__, micro_vm_layouts.__file__)
        written = b"".join(Path(str(source)).read_bytes() for source in sources)
        return hashlib.sha256(repr(sorted(asdict(self).items())).encode() + written).hexdigest()[:16]


def missing_programs() -> list[str]:
    """Programs that the build needs and this machine lacks."""
    programs = ("busybox", "mke2fs", "sfdisk", "grub-mkimage", "cpio", "modprobe", "apt-get", "dpkg-deb")
    path = os.environ.get("PATH", "") + os.pathsep + "/usr/sbin" + os.pathsep + "/sbin"
    return [program for program in programs if shutil.which(program, path=path) is None]


def cached(cache: Path, shape: Shape = Shape()) -> Path:
    """The image for ``shape``, built once and kept in ``cache``. Read it only: copy it to change it."""
    image = cache / f"micro-{shape.digest}.img"
    if not image.exists():
        cache.mkdir(parents=True, exist_ok=True)
        with building(image) as missing:
            if missing:
                build(image, shape, cache)
    return image


def build(image: Path, shape: Shape, cache: Path) -> None:
    """Write the raw disk image; packages are fetched by apt-get once and kept in ``cache``."""
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=cache) as scratch:
        work = Path(scratch)
        unpacked = packages(cache, shape.kernel)
        root = work / "root"
        root.mkdir()
        root_uuid, boot_uuid = str(uuid.uuid4()), str(uuid.uuid4())
        kernel = _lay_tree(root, unpacked, shape, root_uuid, boot_uuid)
        if shape.initramfs != "none":
            _initramfs(work, root, kernel, shape)
        disk = work / "disk.img"
        if shape.plain:
            _disk(disk, root, shape, root_uuid)
        else:
            micro_vm_layouts.lay(disk, root, shape, root_uuid, boot_uuid)
        install_grub(disk, work, micro_vm_layouts.layout(shape))
        os.replace(disk, image)  # noqa: PTH105 - atomic on every system


def run(*command: str | Path, text: str | None = None, cwd: Path | None = None) -> str:
    environment = {**os.environ, "PATH": os.environ.get("PATH", "") + ":/usr/sbin:/sbin", "LC_ALL": "C"}
    done = subprocess.run(
        [str(part) for part in command],
        input=text,
        capture_output=True,
        text=True,
        cwd=cwd,
        env=environment,
        check=False,
    )
    if done.returncode:
        message = f"{command[0]} ended with {done.returncode}: {done.stderr.strip()[-400:]}"
        raise RuntimeError(message)
    return done.stdout


def packages(cache: Path, kernel: str) -> Path:
    """Unpacked kernel and dropbear packages; their control fields in DEBIAN-<package>."""
    folder = cache / f"debian-packages-{kernel}"
    with building(folder) as missing:
        if missing:
            _unpack(folder, cache, kernel)
        else:
            _list_modules(folder)
    return folder


def _unpack(folder: Path, cache: Path, kernel: str) -> None:
    meta = "linux-image-cloud-amd64" if kernel == "cloud" else "linux-image-amd64"
    image = next(
        line.split()[-1]
        for line in run("apt-cache", "depends", meta).splitlines()
        if "Depends: linux-image-6" in line
    )
    names = [image, "dropbear-bin", "libtomcrypt1", "libtommath1", "libgmp10", "libcrypt1", "libc6", "zlib1g"]
    with tempfile.TemporaryDirectory(dir=cache) as scratch:
        work = Path(scratch)
        run("apt-get", "download", "-q", "-o", "APT::Sandbox::User=root", *names, cwd=work)
        unpacked = work / "unpacked"
        for deb in sorted(work.glob("*.deb")):
            run("dpkg-deb", "-x", deb, unpacked)
            fields = run(
                "dpkg-deb", "-f", deb, "Package", "Version", "Architecture", "Maintainer", "Description"
            )
            (unpacked / f"DEBIAN-{deb.name.split('_')[0]}").write_text(fields)
        _list_modules(unpacked)
        unpacked.rename(folder)


def _list_modules(packages: Path) -> None:
    modules = next((packages / "lib/modules").iterdir())
    if not (modules / "modules.dep.bin").exists():
        run("depmod", "-b", packages.absolute(), modules.name)


def _lay_tree(root: Path, packages: Path, shape: Shape, root_uuid: str, boot_uuid: str) -> str:
    """The root file system's files; returns the kernel's release."""
    for folder in (
        "bin",
        "sbin",
        "etc/init.d",
        "etc/rc2.d",
        "etc/network",
        "etc/default",
        "etc/dropbear",
        "etc/udhcpc",
        "proc",
        "sys",
        "dev",
        "run",
        "tmp",
        "root/.ssh",
        "home/admin/.ssh",
        "mnt",
        "boot/grub",
        "lib64",
        "lib/x86_64-linux-gnu",
        "usr/bin",
        "usr/sbin",
        "etc/network/if-up.d",
        "etc/network/if-pre-up.d",
        "var/lib/dpkg",
        "var/log",
        "var/run",
    ):
        (root / folder).mkdir(parents=True, exist_ok=True)
    busybox = root / "bin/busybox"
    shutil.copy2(shutil.which("busybox") or "/bin/busybox", busybox)
    for applet in run(busybox, "--list").split():
        folder = (
            "sbin"
            if applet in {"init", "ifup", "ifdown", "modprobe", "udhcpc", "getty", "switch_root"}
            else "bin"
        )
        link = root / folder / applet
        if not link.exists() and applet != "busybox":
            link.symlink_to("/bin/busybox")
    _copy_dropbear(packages, root)
    kernel = _copy_kernel(packages, root, shape)
    for path, (text, mode) in micro_vm_files.files(shape, kernel, root_uuid, boot_uuid).items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
        target.chmod(mode)
    (root / "etc/rc2.d/S02dropbear").symlink_to("../init.d/dropbear")
    (root / "etc/rc2.d/S01networking").symlink_to("../init.d/networking")
    (root / "root").chmod(0o700)
    status = []
    for fields in sorted(packages.glob("DEBIAN-*")):  # what dpkg -f printed
        name, _, rest = fields.read_text().partition("\n")
        status.append(f"{name}\nStatus: install ok installed\n{rest.rstrip()}\n")
    status.append(
        "Package: busybox-static\nStatus: install ok installed\nVersion: 1:1.35.0-4\nArchitecture: amd64\n"
    )
    (root / "var/lib/dpkg/status").write_text("\n".join(status))
    info = root / "var/lib/dpkg/info"
    info.mkdir()
    (info / f"linux-image-{kernel}.list").write_text(
        f"/.\n/boot\n/boot/vmlinuz-{kernel}\n/lib/modules/{kernel}\n"
    )
    (info / "dropbear-bin.list").write_text("/.\n/usr/sbin/dropbear\n")
    return kernel


def _copy_dropbear(packages: Path, root: Path) -> None:
    shutil.copy2(packages / "usr/sbin/dropbear", root / "usr/sbin/dropbear")
    wanted = (
        "libtomcrypt.so.1",
        "libtommath.so.1",
        "libgmp.so.10",
        "libcrypt.so.1",
        "libc.so.6",
        "libz.so.1",
        "ld-linux-x86-64.so.2",
    )
    for name in wanted:
        found = next(path for path in packages.rglob(name))
        shutil.copy2(found.resolve(), root / "lib/x86_64-linux-gnu" / name)
    (root / "lib64/ld-linux-x86-64.so.2").symlink_to("/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2")


def _copy_kernel(packages: Path, root: Path, shape: Shape) -> str:
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


def _initramfs(work: Path, root: Path, kernel: str, shape: Shape) -> None:
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


def _disk(disk: Path, root: Path, shape: Shape, root_uuid: str) -> None:
    """MBR with one active Linux partition, filled from the tree."""
    with disk.open("wb") as file:
        file.truncate(shape.size)
    run("sfdisk", "-q", disk, text=f"label: dos\nstart={PARTITION_START // 512}, type=83, bootable\n")
    blocks = (shape.size - PARTITION_START) // 1024
    command = [
        "mke2fs",
        "-q",
        "-F",
        "-t",
        shape.filesystem,
        "-U",
        root_uuid,
        "-L",
        "root",
        "-m",
        "1",
        "-I",
        "256",
        "-E",
        f"offset={PARTITION_START},root_owner=0:0",
        "-d",
        str(root),
        str(disk),
        f"{blocks}k",
    ]
    if hasattr(os, "geteuid") and os.geteuid() != 0:
        command = ["fakeroot", "sh", "-c", 'chown -hR 0:0 "$0" && exec "$@"', str(root), *command]
    run(*command)


def install_grub(disk: Path, work: Path, layout: micro_vm_layouts.Layout | None = None) -> None:
    """GRUB into the MBR and the gap behind it, without mounting anything."""
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
        file.seek(512)
        file.write(core.read_bytes())
        if file.tell() > PARTITION_START:
            raise RuntimeError("GRUB's core image does not fit before the partition")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("image", type=Path)
    parser.add_argument("--as-ec2-wants-it", action="store_true")
    parser.add_argument("--kernel", choices=("cloud", "generic"), default="cloud")
    parser.add_argument("--initramfs", choices=("full", "ata", "none"), default="full")
    parser.add_argument("--cache", type=Path, default=Path(".cache/samples"))
    chosen = parser.parse_args()
    shape = Shape(kernel=chosen.kernel, initramfs=chosen.initramfs, needs_mending=not chosen.as_ec2_wants_it)
    build(chosen.image.absolute(), shape, chosen.cache.absolute())


if __name__ == "__main__":
    main()
