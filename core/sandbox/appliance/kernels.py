"""A kernel for the appliance, with the modules that a job needs."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from core.changes.modules import ModuleList, module_name
from core.guests.linux.module_files import inflate
from core.guests.linux.versions import version_key

FOLDER_VARIABLE = "AMIGRATE_KERNEL"
"""Names a folder with ``boot/vmlinuz-*`` and ``lib/modules``, such as an unpacked kernel package."""
BASE = ("virtio_pci", "virtio_blk", "nvme")
_SUMS = ("crc32c_generic", "xxhash_generic", "sha256_generic", "blake2b_generic")
BY_NEED = {
    "ext4": (*_SUMS[:1], "ext4"), "xfs": (*_SUMS[:1], "xfs"), "btrfs": (*_SUMS, "btrfs"), "jfs": ("jfs",), "ntfs": ("fuse",),
    "loop": ("loop",), "lvm": ("dm-mod", "dm-mirror", "dm-raid", "raid1", "raid10", "dm-snapshot", "dm-thin-pool"),
}  # fmt: skip
"""Modules of each thing that a job may need, checksums before what asks for them; those that a kernel has not are built in, or the
mount says so."""
MAX_MODULE = 32 << 20
MAX_KERNEL = 64 << 20
Read = Callable[[str], bytes | None]
"""Bytes of the file at an absolute path, None where there is none."""


@dataclass(frozen=True, slots=True)
class KernelParts:
    """:param image: the bzImage.
    :param modules: inflated, by their paths below /lib/modules/<release>.
    :param dependencies: text of modules.dep for those.
    """

    release: str
    image: bytes
    modules: dict[str, bytes]
    dependencies: str


def wanted_modules(needs: Iterable[str]) -> tuple[str, ...]:
    """Names of the modules for these needs; the base's are not among them."""
    return tuple(dict.fromkeys(name for need in needs for name in BY_NEED[need]))


def gather(release: str, image: str, read: Read, needs: Iterable[str]) -> KernelParts | None:
    """The kernel at ``image`` with its modules for ``needs``; None where it cannot be read."""
    kernel = read(image)
    lists = [
        (read(f"/lib/modules/{release}/{name}") or b"").decode("utf-8", "replace")
        for name in ("modules.dep", "modules.softdep")
    ]
    if kernel is None or not lists[0]:
        return None
    known = ModuleList(*lists)
    paths = known.with_dependencies((*BASE, *wanted_modules(needs)))
    modules: dict[str, bytes] = {}
    for path in paths:
        data = inflate(read(f"/lib/modules/{release}/{path}") or b"", MAX_MODULE)
        if data:
            modules[path.partition(".ko")[0] + ".ko"] = data
    return KernelParts(release, kernel, modules, _dependencies(known, modules))


def _dependencies(known: ModuleList, modules: Iterable[str]) -> str:
    """modules.dep of what was gathered: all that a module needs, the last first."""
    by_name = {module_name(path): path for path in modules}
    lines = []
    for name, path in by_name.items():
        needed = [module_name(each) for each in known.with_dependencies([name])]
        behind = [by_name[each] for each in reversed(needed) if each in by_name and each != name]
        lines.append(f"{path}: {' '.join(behind)}\n")
    return "".join(lines)


def installed(needs: Iterable[str]) -> KernelParts | None:
    """The kernel of the folder that :data:`FOLDER_VARIABLE` names, else this system's newest that may be read."""
    if named := os.environ.get(FOLDER_VARIABLE):
        return _in_folder(Path(named), needs)
    if platform.system() != "Linux" or platform.machine() not in {"x86_64", "AMD64"}:
        return None
    return _in_folder(Path("/"), needs)


def _in_folder(root: Path, needs: Iterable[str]) -> KernelParts | None:
    def read(path: str) -> bytes | None:
        try:
            with (root / path.lstrip("/")).open("rb") as file:
                return file.read(MAX_KERNEL)
        except OSError:
            return None

    releases = [
        found[1]
        for path in (root / "boot").glob("vmlinuz-*")
        if (found := re.fullmatch(r"vmlinuz-(\d[\w.+~-]*)", path.name))
    ]
    for release in sorted(releases, key=version_key, reverse=True):
        parts = gather(release, f"/boot/vmlinuz-{release}", read, needs)
        if parts is not None:
            return parts
    return None
