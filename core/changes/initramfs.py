"""MOD-01: drivers for EC2 appended to the initramfs, and the setting by which the next kernel's initramfs gets them too.

The kernel unpacks one archive after the other, so nothing is rebuilt: an archive with the missing drivers, all that they
need and the kernel's own lists of modules (modprobe looks into ``modules.dep.bin`` and ``modules.alias.bin``) is put
behind what is there. Zeros up to a multiple of four must stand between; a legacy LZ4 stream is continued by another one
instead, since kernels before 5.8 take zeros behind it for a damaged block.
Source: https://www.kernel.org/doc/html/latest/driver-api/early-userspace/buffer-format.html
"""

from __future__ import annotations

import posixpath
import struct
from collections.abc import Iterator
from dataclasses import dataclass

import lz4.block

from core.changes import newc
from core.changes.model import free_name
from core.changes.modules import ModuleList, module_name
from core.facts import Frozen
from core.guests.filesystems.base import FileSystem
from core.guests.linux import cpio, inflating
from core.guests.linux.initramfs import MAX_SIZE, members
from core.guests.linux.model import Kernel, LinuxSystem

RULE = "MOD-01"
DRIVERS = ("nvme", "ena", "xen-blkfront", "xen-netfront")
"""Disk and network of current and of elder instance types."""
MAX_ADDED = 64 << 20
"""Most bytes of modules and lists that are added."""
_LISTS = (
    "modules.dep", "modules.dep.bin", "modules.alias", "modules.alias.bin", "modules.symbols", "modules.symbols.bin",
    "modules.builtin", "modules.builtin.bin", "modules.builtin.alias.bin", "modules.builtin.modinfo", "modules.order",
    "modules.softdep",
)  # fmt: skip
_TOOLS_LIST = "conf/modules"  # initramfs-tools loads what is named here before it looks for the root
_DRACUT_ARGUMENTS = "etc/cmdline.d/20-vmimport.conf"
_LZ4_MAGIC, _LZ4_BLOCK = 0x184C2102, 8 << 20


class InitramfsChange(Frozen):
    """An initramfs with drivers added.

    :param drivers: those that were missing, as they are named to modprobe.
    :param added: members of the archive that is appended, each with its size in bytes.
    :param size: bytes that the file grows by.
    """

    path: str
    backup: str
    release: str
    drivers: tuple[str, ...]
    added: tuple[tuple[str, int], ...]
    size: int
    rules: tuple[str, ...] = (RULE,)

    @property
    def listing(self) -> str:
        """The added members, a line each."""
        return "".join(f"{name} ({size} bytes)\n" for name, size in self.added)


@dataclass(frozen=True, slots=True)
class Contents:
    """What an initramfs holds. :param kept: bytes of the members that were asked for."""

    names: frozenset[str]
    kept: dict[str, bytes]

    @property
    def loads_by_itself(self) -> bool:
        """Whether a device that appears gets its driver: udev, or a list of modules that is worked off."""
        return _TOOLS_LIST in self.kept or any(name.endswith(("udevd", "/mdev")) for name in self.names)


class NotAddable(Exception):
    """The drivers cannot be added. :param reason: in a few words."""


def missing_drivers(kernel: Kernel, contents: Contents) -> tuple[str, ...]:
    """Drivers of :data:`DRIVERS` that the kernel has as modules and its initramfs lacks."""
    here = {module_name(name) for name in contents.names if ".ko" in name}
    built_in = {name.replace("-", "_") for name in kernel.built_in}
    wanted = [name for name in DRIVERS if name in kernel.modules]
    return tuple(name for name in wanted if name.replace("-", "_") not in here | built_in)


def read_contents(image: bytes) -> Contents:
    """Paths in all archives of an initramfs.

    :raises NotAddable: it cannot be unpacked.
    """
    kept: dict[str, bytes] = {}
    names = set()
    try:
        for name, data in members(
            lambda offset, size: image[offset : offset + size], len(image), {_TOOLS_LIST}
        ):
            plain = name.removeprefix("./").rstrip("/")
            names.add(plain)
            if data or plain == _TOOLS_LIST:
                kept[plain] = data
    except (cpio.NotCpio, inflating.Damaged, inflating.OverLimit) as error:
        raise NotAddable("the initramfs cannot be unpacked") from error
    return Contents(frozenset(names), kept)


def appended(image: bytes, archive: bytes) -> bytes:
    """``image`` with one more archive behind it, as the kernel unpacks it."""
    if _ends_in_lz4(image):
        return image + _lz4(archive)
    return image + bytes(-len(image) % newc.ALIGNMENT) + archive


def initramfs_change(tree: FileSystem, system: LinuxSystem) -> tuple[InitramfsChange, bytes] | None:
    """The change of the default kernel's initramfs and the file's new bytes; None where it lacks nothing.

    :param tree: the root with what is mounted on it.
    :raises NotAddable: drivers are missing and cannot be added.
    :raises GuestError: a file is there and cannot be read.
    """
    kernel = system.default_kernel or next(iter(system.kernels), None)
    node = tree.resolve(kernel.initramfs) if kernel is not None and kernel.initramfs else None
    if kernel is None or node is None:
        return None
    if node.size > MAX_SIZE:
        raise NotAddable("the initramfs is too large")
    image = tree.read_node(node, 0, node.size)
    contents = read_contents(image)
    drivers = missing_drivers(kernel, contents)
    if not drivers:
        return None
    if not contents.loads_by_itself:
        raise NotAddable(f"the initramfs lacks {', '.join(drivers)} and loads a fixed list of drivers only")
    parts = list(_members(tree, kernel.release, drivers, contents))
    after = appended(image, newc.archive(parts))
    change = InitramfsChange(
        path=node.path, backup=free_name(tree, node.path), release=kernel.release, drivers=drivers,
        added=tuple((part.name, len(part.data)) for part in parts if part.data), size=len(after) - len(image),
    )  # fmt: skip
    return change, after


def _members(
    tree: FileSystem, release: str, drivers: tuple[str, ...], contents: Contents
) -> Iterator[newc.Member]:
    """The archive's members; folders only where the initramfs has none (``lib`` is often a link to ``usr/lib``)."""
    files = _module_files(tree, release, drivers, contents) | _loading(drivers, contents)
    return newc.with_folders((newc.file(name, data) for name, data in files.items()), contents.names)


def _module_files(
    tree: FileSystem, release: str, drivers: tuple[str, ...], contents: Contents
) -> dict[str, bytes]:
    source, target = f"/lib/modules/{release}", posixpath.join(_prefix(contents), release)
    lists = {name: tree.read(f"{source}/{name}") for name in _LISTS}
    texts = [(lists[name] or b"").decode("utf-8", "replace") for name in ("modules.dep", "modules.softdep")]
    modules = ModuleList(*texts)
    there = {name.partition(f"/{release}/")[2] for name in contents.names if ".ko" in name}
    # What is there under another name (compressed or not) than the kernel's list has would not be found by it any more.
    moved = [module_name(path) for path in there if path and modules.path(module_name(path)) != path]
    files = {f"{target}/{name}": data for name, data in lists.items() if data}
    total = sum(map(len, files.values()))
    for path in modules.with_dependencies((*drivers, *sorted(moved))):
        if path in there or ".." in path.split("/"):
            continue
        data = tree.read(f"{source}/{path}")
        if data is None:
            raise NotAddable(f"modules.dep names {path}, which is not there")
        total += len(data)
        if total > MAX_ADDED:
            raise NotAddable("the drivers and what they need are too large")
        files[f"{target}/{path}"] = data
    return files


def _prefix(contents: Contents) -> str:
    """Where this initramfs keeps its modules."""
    for prefix in ("usr/lib/modules", "lib/modules"):
        if any(name.startswith(f"{prefix}/") for name in contents.names):
            return prefix
    merged = any(name.startswith("usr/lib/") for name in contents.names)
    return "usr/lib/modules" if merged and "lib" in contents.names else "lib/modules"


def _loading(drivers: tuple[str, ...], contents: Contents) -> dict[str, bytes]:
    """What makes them be loaded, beside udev: initramfs-tools' list, dracut's argument."""
    if _TOOLS_LIST in contents.kept:
        before = contents.kept[_TOOLS_LIST]
        end = b"" if not before or before.endswith(b"\n") else b"\n"
        return {_TOOLS_LIST: before + end + "".join(f"{name}\n" for name in drivers).encode()}
    if any("dracut" in name for name in contents.names):
        return {
            _DRACUT_ARGUMENTS: "".join(
                f"rd.driver.pre={name.replace('-', '_')}\n" for name in drivers
            ).encode()
        }
    return {}


def _ends_in_lz4(image: bytes) -> bool:
    """Whether the last archive is a legacy LZ4 stream that ends where the file does."""
    offset, kind = 0, ""
    while offset < len(image):
        head = image[offset : offset + 16]
        kind = inflating.kind_of(head)
        if kind:
            stream = inflating.Inflated(kind, lambda at, size: image[at : at + size], offset, MAX_SIZE * 2)
            for _ in stream:
                pass
            end = stream.end
        else:
            end = _end_of_plain(image, offset) if cpio.is_cpio(head) else None
        if end is None:
            return False
        if end == len(image):
            return kind == "lz4"
        rest = image[end:].lstrip(b"\0")
        offset = (len(image) - len(rest)) // newc.ALIGNMENT * newc.ALIGNMENT if rest else len(image)
    return False


def _end_of_plain(image: bytes, offset: int) -> int:
    """Where the uncompressed archive at ``offset`` ends."""
    stream = _Bytes(image, offset)
    for _ in cpio.members(stream):
        pass
    return stream.offset


class _Bytes:
    """:class:`core.guests.linux.cpio.Stream` over bytes."""

    def __init__(self, data: bytes, offset: int) -> None:
        self._data, self.offset = data, offset

    def read(self, size: int) -> bytes:
        data = self._data[self.offset : self.offset + size]
        self.offset += size
        return data

    def skip(self, size: int) -> None:
        self.offset += size


def _lz4(data: bytes) -> bytes:
    """A legacy LZ4 stream (https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md#legacy-frame)."""
    parts = [struct.pack("<I", _LZ4_MAGIC)]
    for start in range(0, len(data), _LZ4_BLOCK):
        block = lz4.block.compress(data[start : start + _LZ4_BLOCK], store_size=False)
        parts += [struct.pack("<I", len(block)), block]
    return b"".join(parts)


def changed_modules_list(text: str, drivers: tuple[str, ...] = DRIVERS) -> str:
    """/etc/initramfs-tools/modules: one driver a line."""
    named = {line.split()[0].replace("-", "_") for line in text.splitlines() if line.split()}
    missing = [name for name in drivers if name.replace("-", "_") not in named]
    end = "" if not text or text.endswith("\n") else "\n"
    return text + end + "".join(f"{name}\n" for name in missing) if missing else text


def dracut_settings(drivers: tuple[str, ...] = DRIVERS) -> str:
    """A file for /etc/dracut.conf.d; dracut wants a space before and behind each name."""
    return f'# written by the import: drivers for EC2\nadd_drivers+=" {" ".join(drivers)} "\n'
