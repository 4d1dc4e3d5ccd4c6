"""Pieces of synthetic Linux roots: small files whose headers are what the real ones' are."""

from __future__ import annotations

import bz2
import gzip
import lzma
import struct
from pathlib import Path

import lz4.block
import lz4.frame
from backports import zstd

ELF64, ELF32 = (62, 2), (3, 1)
DRIVERS = {
    "xen-blkfront": "drivers/block/xen-blkfront", "xen-netfront": "drivers/net/xen-netfront", "nvme": "drivers/nvme/host/nvme",
    "nvme-core": "drivers/nvme/host/nvme-core", "ena": "drivers/net/ethernet/amazon/ena/ena",
    "ixgbevf": "drivers/net/ethernet/intel/ixgbevf/ixgbevf", "virtio_blk": "drivers/block/virtio_blk",
    "virtio_net": "drivers/net/virtio_net", "virtio_pci": "drivers/virtio/virtio_pci", "virtio": "drivers/virtio/virtio",
    "xen-vbd": "drivers/xen/blkfront/xen-vbd", "xen-vnif": "drivers/xen/netfront/xen-vnif",
}  # fmt: skip


def elf(kind: tuple[int, int] = ELF64) -> bytes:
    """An ELF header of an executable. :param kind: (machine, class)."""
    machine, bits = kind
    return b"\x7fELF" + bytes([bits, 1, 1]) + bytes(9) + struct.pack("<HHI", 2, machine, 1) + bytes(40)


def bzimage(banner: str, kind: tuple[int, int] = ELF64, protocol: int = 0x20F) -> bytes:
    """The boot sector and setup code of an x86 kernel, with its version text behind them."""
    data = bytearray(0x4000)
    data[0x1FE:0x200] = b"\x55\xaa"
    data[0x202:0x206] = b"HdrS"
    struct.pack_into("<H", data, 0x206, protocol)
    struct.pack_into("<H", data, 0x20E, 0x3000)
    struct.pack_into("<H", data, 0x236, 1 if kind == ELF64 else 0)
    data[0x3200 : 0x3200 + len(banner)] = banner.encode()
    return bytes(data)


def module(release: str, kind: tuple[int, int] = ELF64) -> bytes:
    return elf(kind) + b"\0license=GPL\0vermagic=" + f"{release} SMP mod_unload".encode() + b"\0"


def packed(data: bytes, kind: str) -> bytes:
    """``data`` as an initramfs's builder would compress it."""
    match kind:
        case "gzip":
            return gzip.compress(data, 6, mtime=0)
        case "bzip2":
            return bz2.compress(data)
        case "xz":
            return lzma.compress(data, lzma.FORMAT_XZ, lzma.CHECK_CRC32)
        case "lzma":
            return lzma.compress(data, lzma.FORMAT_ALONE)
        case "zstd":
            return zstd.compress(data)
        case "lz4":
            block = lz4.block.compress(data, store_size=False)
            return b"\x02\x21\x4c\x18" + struct.pack("<I", len(block)) + block
        case "lz4-frame":
            return lz4.frame.compress(data)
    return data


def cpio(members: dict[str, bytes]) -> bytes:
    """A newc archive with its trailer, padded to 512 bytes as cpio(1) does."""
    archive = bytearray()
    for number, (name, data) in enumerate([*members.items(), ("TRAILER!!!", b"")], 1):
        fields = (number, 0o100644, 0, 0, 1, 0, len(data), 8, 1, 0, 0, len(name) + 1, 0)
        archive += b"070701" + "".join(f"{field:08X}" for field in fields).encode() + name.encode() + b"\0"
        archive += bytes(-len(archive) % 4) + data
        archive += bytes(-len(archive) % 4)
    return bytes(archive + bytes(-len(archive) % 512))


def initramfs(
    release: str, drivers: tuple[str, ...], compression: str = "gzip", *, early: bool = False
) -> bytes:
    """:param early: an uncompressed archive with processor microcode comes first."""
    members = {
        "init": b"#!/bin/sh\n",
        **{f"lib/modules/{release}/kernel/{DRIVERS[one]}.ko": module(release) for one in drivers},
    }
    front = cpio({"kernel/x86/microcode/GenuineIntel.bin": bytes(2048)}) if early else b""
    return front + packed(cpio(members), compression)


class Tree:
    """A root being written. Paths have no slash before them.

    :param merged: /bin, /sbin and /lib are links into /usr.
    """

    def __init__(self, root: Path, *, merged: bool = False) -> None:
        self.root, self.merged = root, merged
        for name in ("bin", "sbin", "lib") if merged else ():
            (root / "usr" / name).mkdir(parents=True, exist_ok=True)
            self.link(name, f"usr/{name}")

    def file(self, path: str, content: str | bytes = "", mode: int = 0o644) -> None:
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
        target.chmod(mode)

    def files(self, contents: dict[str, str]) -> None:
        for path, content in contents.items():
            self.file(path, content)

    def link(self, path: str, target: str) -> None:
        place = self.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.symlink_to(target)

    def programs(self, *paths: str, kind: tuple[int, int] = ELF64) -> None:
        for path in paths:
            self.file(path, elf(kind), 0o755)

    def kernel(
        self, release: str, banner: str, image: str, ramdisk: str, *, modules: tuple[str, ...] = (), built_in: tuple[str, ...] = (),
        inside: tuple[str, ...] = (), compression: str = "gzip", suffix: str = "", early: bool = False,
        kind: tuple[int, int] = ELF64, protocol: int = 0x20F,
    ) -> None:  # fmt: skip
        """A kernel's image, modules and initramfs.

        :param inside: drivers in the initramfs.
        :param suffix: of compressed modules: ``.xz``, ``.zst``.
        """
        self.file(image, bzimage(f"{release} {banner}", kind, protocol))
        folder = f"lib/modules/{release}"
        listed = [f"kernel/{DRIVERS[name]}.ko{suffix}" for name in modules]
        self.file(f"{folder}/modules.dep", "".join(f"{path}: kernel/lib/crc.ko{suffix}\n" for path in listed))
        self.file(f"{folder}/modules.builtin", "".join(f"kernel/{DRIVERS[name]}.ko\n" for name in built_in))
        for path in listed:
            self.file(
                f"{folder}/{path}",
                packed(module(release, kind), {".xz": "xz", ".zst": "zstd"}.get(suffix, "")),
            )
        if ramdisk:
            self.file(ramdisk, initramfs(release, inside, compression, early=early))

    def systemd(self, folder: str = "usr/lib/systemd") -> None:
        """systemd as init."""
        self.programs(f"{folder}/systemd", "bin/bash")
        self.link(
            "sbin/init",
            "../lib/systemd/systemd"
            if self.merged or folder == "lib/systemd"
            else "../usr/lib/systemd/systemd",
        )
        self.file("etc/machine-id", "8d2f3c1ab5e04c43a6c1f5d2c9a0b7e4\n")

    def unit(
        self,
        name: str,
        *,
        enabled: bool,
        folder: str = "usr/lib/systemd/system",
        target: str = "multi-user.target",
    ) -> None:
        self.file(f"{folder}/{name}", f"[Unit]\nDescription={name}\n[Install]\nWantedBy={target}\n")
        if enabled:
            self.link(f"etc/systemd/system/{target}.wants/{name}", f"/{folder}/{name}")

    def accounts(
        self, home: str = "admin", uid: int = 1000, *, key: bool = True, locked: bool = True
    ) -> None:
        self.file(
            "etc/passwd",
            f"root:x:0:0:root:/root:/bin/bash\nbin:x:1:1:bin:/bin:/sbin/nologin\n{home}:x:{uid}:{uid}::/home/{home}:/bin/bash\n",
        )
        self.file(
            "etc/shadow",
            f"root:$6$salt$hash:19000:0:99999:7:::\n{home}:{'!' if locked else '$6$salt$hash'}:19000:0:99999:7:::\n",
            0o600,
        )
        if key:
            self.file(
                f"home/{home}/.ssh/authorized_keys",
                "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl x\n",
                0o600,
            )


def grub2_cfg(
    entries: list[tuple[str, str, str, str]],
    *,
    default: str = "0",
    prefix: str = "/boot",
    linux: str = "linux",
    timeout: int = 5,
) -> str:
    """As grub-mkconfig writes it. :param entries: (title, id, kernel's file name and arguments, initramfs's file name)."""
    head = (
        'if [ -s $prefix/grubenv ]; then\n  load_env\nfi\nif [ "${next_entry}" ] ; then\n   set default="${next_entry}"\n   set next_entry=\n'
        f'   save_env next_entry\n   set boot_once=true\nelse\n   set default="{default}"\nfi\n\n'
        'if [ x"${feature_menuentry_id}" = xy ]; then\n  menuentry_id_option="--id"\nelse\n  menuentry_id_option=""\nfi\n\nexport menuentry_id_option\n'
        f"if [ x$feature_timeout_style = xy ] ; then\n  set timeout_style=menu\n  set timeout={timeout}\nelse\n  set timeout={timeout}\nfi\n"
    )
    body = "".join(
        f"menuentry '{title}' --class gnu-linux --class os $menuentry_id_option '{name}' {{\n\tload_video\n\tinsmod gzio\n\tinsmod part_msdos\n"
        f"\tset root='hd0,msdos1'\n\t{linux} {prefix}/{kernel}\n\tinitrd{linux.removeprefix('linux')} {prefix}/{ramdisk}\n}}\n"
        for title, name, kernel, ramdisk in entries
    )
    return head + body


def os_release(**values: str) -> str:
    return "".join(f'{name}="{value}"\n' for name, value in values.items())


def dpkg_status(packages: dict[str, str]) -> str:
    return "\n".join(
        f"Package: {name}\nStatus: install ok installed\nPriority: optional\nArchitecture: amd64\nVersion: {version}\nDescription: {name}\n"
        for name, version in packages.items()
    )
