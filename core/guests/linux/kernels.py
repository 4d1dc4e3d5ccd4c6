"""Kernels on the disk, and the drivers among them that EC2 needs."""

from __future__ import annotations

import posixpath
import re

from core.errors import GuestError
from core.guests.filesystems.base import NodeType
from core.guests.linux import bzimage, module_files
from core.guests.linux.elf import architecture_of
from core.guests.linux.files import GuestFiles
from core.guests.linux.model import Kernel
from core.guests.linux.versions import version_key

EC2_DRIVERS = (
    "xen-blkfront", "xen-netfront", "nvme", "nvme-core", "ena", "ixgbevf",
    "virtio", "virtio_pci", "virtio_blk", "virtio_net", "virtio_scsi",
)  # fmt: skip
"""Drivers that decide where an imported guest can boot, by the names of their files."""
DISK_DRIVERS = frozenset({"xen-blkfront", "nvme"})
"""Those of them that the root is mounted by, which is what an initramfs is for."""
ELDER_NAMES = {"xen-vbd": "xen-blkfront", "xen-vnif": "xen-netfront", "xen-balloon": ""}
"""RHEL 5's paravirtual drivers for fully virtualised guests."""
MAX_KERNELS = 32
_IMAGE = re.compile(r"(?:vmlinuz|vmlinux|bzImage|kernel|linux)-(?P<release>.+)")
_BOOT = "/boot"
_CONFIG_NAMES = {
    "CONFIG_XEN_BLKDEV_FRONTEND": "xen-blkfront", "CONFIG_XEN_NETDEV_FRONTEND": "xen-netfront", "CONFIG_BLK_DEV_NVME": "nvme",
    "CONFIG_NVME_CORE": "nvme-core", "CONFIG_ENA_ETHERNET": "ena", "CONFIG_IXGBEVF": "ixgbevf", "CONFIG_VIRTIO": "virtio",
    "CONFIG_VIRTIO_PCI": "virtio_pci", "CONFIG_VIRTIO_BLK": "virtio_blk", "CONFIG_VIRTIO_NET": "virtio_net",
    "CONFIG_SCSI_VIRTIO": "virtio_scsi",
}  # fmt: skip


def read_kernels(files: GuestFiles) -> tuple[Kernel, ...]:
    """All kernels, newest first; those of which only modules are left come last and have no ``path``."""
    folders = [name for name in _module_folders(files) if _is_installed(files, name)]
    found = [_kernel(files, path, release) for path, release in _images(files)[:MAX_KERNELS]]
    known = {kernel.release for kernel in found}
    for folder in sorted(folders, key=version_key, reverse=True)[:MAX_KERNELS]:
        if folder not in known:
            path = f"/lib/modules/{folder}"
            own = f"{path}/vmlinuz"
            found.append(_kernel(files, own if files.has(own) else "", folder))
    return tuple(found)


def _images(files: GuestFiles) -> list[tuple[str, str]]:
    """(path, release by the file's name), newest first. Rescue copies count only where there is nothing else."""
    images: list[tuple[str, str]] = []
    seen: set[str] = set()
    names = files.entries(_BOOT)
    for name in files.names(_BOOT):
        match = _IMAGE.fullmatch(name)
        if match is None or name.endswith((".gz", ".hmac", ".sha512hmac", ".efi.signed", ".old")):
            continue
        if name.startswith("vmlinux-") and f"vmlinuz-{match['release']}" in names:
            continue
        node = files.node(posixpath.join(_BOOT, name))
        if node is not None and node.type is NodeType.FILE and node.path not in seen:
            seen.add(node.path)
            images.append((posixpath.join(_BOOT, name), match["release"]))
    if not images:
        lone = files.first("/boot/vmlinuz", "/boot/bzImage", "/vmlinuz")
        images = [(lone, "")] if lone else []
    normal = [image for image in images if not image[1].startswith("0-rescue")] or images
    return sorted(normal, key=lambda image: version_key(image[1]), reverse=True)


def _module_folders(files: GuestFiles) -> list[str]:
    return [name for name in files.names("/lib/modules") if name[:1].isdigit()]


def _is_installed(files: GuestFiles, folder: str) -> bool:
    """A removed kernel's folder keeps leftovers, but no list of modules that names any."""
    return bool(files.head(f"/lib/modules/{folder}/modules.dep", 1))


def _kernel(files: GuestFiles, path: str, named: str) -> Kernel:
    header = bzimage.read_header(_readable_head(files, path, bzimage.HEADER_SIZE)) if path else None
    release = header.release if header is not None and header.release else named
    modules = read_modules(files, release)
    sample = _sample_module(files, release, modules)
    architecture = (
        (header.architecture if header else "") or architecture_of(sample) or _architecture_named(release)
    )
    return Kernel(
        release=release, path=path, where=files.place(path or f"/lib/modules/{release}"), architecture=architecture,
        initramfs=_initramfs(files, named or release), built_in=read_built_in(files, release),
        modules=tuple(name for name in EC2_DRIVERS if name in modules), banner=header.banner if header else "",
        vermagic=module_files.vermagic(sample),
    )  # fmt: skip


def read_modules(files: GuestFiles, release: str) -> dict[str, str]:
    """Driver -> path below /lib/modules/<release>, of :data:`EC2_DRIVERS`, from modules.dep."""
    text = files.text_of_any_size(f"/lib/modules/{release}/modules.dep", 8 << 20) or ""
    found: dict[str, str] = {}
    for name in (*EC2_DRIVERS, *ELDER_NAMES):
        path = _module_path(text, name) or _module_path(text, name.replace("-", "_"))
        driver = ELDER_NAMES.get(name, name)
        if path and driver:
            found.setdefault(driver, path)
    return found


def _module_path(text: str, name: str) -> str:
    """The path at the start of a line of modules.dep; the same name behind the colon is a dependency."""
    position = text.find(f"/{name}.ko")
    while position >= 0:
        start = text.rfind("\n", 0, position) + 1
        colon = text.find(":", start, start + 512)
        if colon > position:
            return text[start:colon]
        position = text.find(f"/{name}.ko", position + 1)
    return ""


def read_built_in(files: GuestFiles, release: str) -> tuple[str, ...]:
    """Drivers compiled in, of :data:`EC2_DRIVERS`: modules.builtin, before Linux 2.6.33 the kernel's configuration."""
    listed = files.text(f"/lib/modules/{release}/modules.builtin")
    if listed is not None:
        return tuple(
            name
            for name in EC2_DRIVERS
            if any(f"/{spelt}.ko" in listed for spelt in {name, name.replace("-", "_")})
        )
    enabled = {line[:-2] for _, line in files.lines(f"/boot/config-{release}") if line.endswith("=y")}
    drivers = {driver for option, driver in _CONFIG_NAMES.items() if option in enabled}
    return tuple(name for name in EC2_DRIVERS if name in drivers)


def _sample_module(files: GuestFiles, release: str, modules: dict[str, str]) -> bytes:
    """One driver's file, inflated: its ELF header and its version magic tell what the kernel was built as."""
    for driver in ("xen-netfront", "xen-blkfront", "virtio_net", "ena", "nvme"):
        if driver in modules:
            path = posixpath.join("/lib/modules", release, modules[driver])
            module = module_files.inflate(_readable_head(files, path, module_files.MODULE_LIMIT))
            if module:
                return module
    return b""


def _readable_head(files: GuestFiles, path: str, size: int) -> bytes:
    try:
        return files.head(path, size)
    except GuestError:
        return b""


def _architecture_named(release: str) -> str:
    if release.endswith(("x86_64", "amd64")) or ".x86_64." in release or "-amd64" in release:
        return "x86_64"
    if re.search(r"(?:\.|-)(?:i[3-6]86|686|586|486)(?:\W|$)", release[-40:]):
        return "i386"
    return "aarch64" if release.endswith(("aarch64", "arm64")) else ""


def _initramfs(files: GuestFiles, release: str) -> str:
    names = files.entries(_BOOT)
    for name in (f"initrd.img-{release}", f"initramfs-{release}.img", f"initrd-{release}", f"initrd-{release}.img",
                 f"initramfs-{release}"):  # fmt: skip
        if name in names:
            return posixpath.join(_BOOT, name)
    own = f"/lib/modules/{release}/initramfs.img"
    return own if files.has(own) else ""


def with_default(
    kernels: tuple[Kernel, ...], path: str, release: str, initramfs: str = ""
) -> tuple[Kernel, ...]:
    """The same kernels, the one that boots by default marked as such: by its file, else by its release.

    :param initramfs: that the boot entry names, "" where it names none that is there.
    """
    chosen = next((kernel for kernel in kernels if path and kernel.path == path), None)
    chosen = chosen or next((kernel for kernel in kernels if release and kernel.release == release), None)
    if chosen is None:
        return kernels
    update = {"default": True, "initramfs": initramfs or chosen.initramfs}
    return tuple(kernel.model_copy(update=update) if kernel is chosen else kernel for kernel in kernels)
