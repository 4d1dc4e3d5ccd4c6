"""A real, bootable Linux of 64 MiB, built in seconds from Debian's packages: the sample of the guided tour and of the tests.

MBR, GRUB 2, one ext4 partition (or XFS, Btrfs, a volume group), Debian's kernel, an initramfs that finds its root by UUID or
name, busybox as init, ifup/udhcpc, dropbear as SSH server. ``Shape.needs_mending`` is what admins bring (static address, /dev/sda1 in fstab, a cifs line);
without it the guest is as EC2 wants it. Nothing here needs root: files are owned by root through fakeroot or mke2fs's own option.

    python tests/samples/micro_vm.py OUT.img [--as-ec2-wants-it] [--kernel cloud|generic] [--initramfs full|ata|none]
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import sys
import tempfile
import uuid
from dataclasses import asdict, dataclass
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1])]

# run as a script, it must find its neighbours first
from samples import debian_packages, grub, micro_vm_files, micro_vm_kernel, micro_vm_layouts  # noqa: E402
from samples.building import building  # noqa: E402
from samples.debian_packages import copy_dropbear, packages  # noqa: E402
from samples.filesystems import run  # noqa: E402
from samples.grub import install_grub  # noqa: E402
from samples.micro_vm_kernel import ATA, NETWORK, STORAGE, copy_kernel, write_initramfs  # noqa: E402

MIB = 1 << 20
PARTITION_START = MIB


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
        parts = (debian_packages, grub, micro_vm_files, micro_vm_kernel, micro_vm_layouts)
        sources = (__file__, *(part.__file__ for part in parts))
        written = b"".join(Path(str(source)).read_bytes() for source in sources)
        return hashlib.sha256(repr(sorted(asdict(self).items())).encode() + written).hexdigest()[:16]


def missing_programs() -> list[str]:
    """Programs that the build needs and this machine lacks."""
    programs = ("busybox", "mke2fs", "sfdisk", "grub-mkimage", "cpio", "modprobe", "apt-get", "dpkg-deb")
    path = os.environ.get("PATH", "") + os.pathsep + "/usr/sbin" + os.pathsep + "/sbin"
    return [program for program in programs if shutil.which(program, path=path) is None]


def cached(cache: Path, shape: Shape = Shape()) -> Path:
    """The image for ``shape``, built once and kept in ``cache``. Read it only: copy it to change it."""
    cache = cache.absolute()
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
            write_initramfs(work, root, kernel, shape)
        disk = work / "disk.img"
        if shape.plain:
            _disk(disk, root, shape, root_uuid)
        else:
            micro_vm_layouts.lay(disk, root, shape, root_uuid, boot_uuid)
        install_grub(disk, work, micro_vm_layouts.layout(shape))
        os.replace(disk, image)  # noqa: PTH105 - atomic on every system


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
    copy_dropbear(packages, root)
    kernel = copy_kernel(packages, root, shape)
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
