"""The appliance's initramfs: this system's own programs with their libraries, the modules, and the script that does the work."""

from __future__ import annotations

import platform
import re
import subprocess
from collections.abc import Iterable, Sequence
from importlib import resources
from pathlib import Path

from core.changes import newc
from core.sandbox.appliance.kernels import BASE, KernelParts
from core.sandbox.engine.programs import environment, find_program

BASE_PROGRAMS = ("busybox", "cp")
PROGRAMS = {
    "ext4": ("e2fsck",), "xfs": ("xfs_repair",), "btrfs": ("btrfs",), "jfs": ("jfs_fsck",), "ntfs": ("ntfs-3g", "ntfsfix"),
    "lvm": ("lvm",), "loop": (),
}  # fmt: skip
_LIBRARY = re.compile(r"(?:^|\s)(/\S+)(?:\s+\(0x[0-9a-f]+\))?$", re.MULTILINE)


class Unbuildable(Exception):
    """This system lacks something. :param reason: what, in a few words."""


def missing_programs(needs: Iterable[str]) -> tuple[str, ...]:
    """Programs for ``needs`` that are not installed."""
    wanted = dict.fromkeys((*BASE_PROGRAMS, *(name for need in needs for name in PROGRAMS[need])))
    return tuple(name for name in wanted if find_program(name) is None)


def build(kernel: KernelParts, needs: Sequence[str]) -> bytes:
    """The initramfs.

    :raises Unbuildable: programs are missing, or are none for this machine.
    """
    if platform.system() != "Linux" or platform.machine() != "x86_64":
        raise Unbuildable("the appliance is made of Linux's programs for x86-64, which this system has not")
    missing = missing_programs(needs)
    if missing:
        raise Unbuildable(f"{', '.join(missing)} not installed")
    script = (resources.files("resources") / "appliance" / "init.sh").read_bytes()
    files: dict[str, newc.Member] = {
        "init": newc.file("init", script, 0o755),
        "modules": newc.file("modules", "".join(f"{name}\n" for name in BASE).encode()),
    }
    programs = dict.fromkeys((*BASE_PROGRAMS, *(name for need in needs for name in PROGRAMS[need])))
    for name in programs:
        path = Path(find_program(name) or "").resolve()
        place = f"{'bin' if name == 'busybox' else 'sbin'}/{name}"
        files[place] = newc.file(place, path.read_bytes(), 0o755)
        for library in _libraries(path):
            place = library.lstrip("/")
            files[place] = newc.file(place, Path(library).read_bytes(), 0o755)
    folder = f"lib/modules/{kernel.release}"
    for module, data in kernel.modules.items():
        files[f"{folder}/{module}"] = newc.file(f"{folder}/{module}", data)
    files[f"{folder}/modules.dep"] = newc.file(f"{folder}/modules.dep", kernel.dependencies.encode())
    return newc.archive(newc.with_folders(files.values()))


def _libraries(program: Path) -> list[str]:
    """Paths of the libraries and the loader of a program, none of one that is linked statically."""
    ldd = find_program("ldd")
    if ldd is None:
        raise Unbuildable("ldd not installed")
    done = subprocess.run(
        [ldd, str(program)], capture_output=True, text=True, check=False, env=environment(), timeout=30
    )
    if "not found" in done.stdout:
        raise Unbuildable(f"a library of {program.name} is not installed")
    return _LIBRARY.findall(done.stdout) if done.returncode == 0 else []
