"""The guided tour's samples: the micro VM as an admin brings it, in an OVA; beside it a Windows machine of two disks, where one
can be made.

python tests/samples/tour_sample.py OUT.ova
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
import tempfile
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

from samples import containers, micro_vm, windows_images  # noqa: E402 - run as a script, it must find its neighbours first
from samples.filesystems import Part, mbr_disk  # noqa: E402


def build(package: Path, cache: Path) -> Path:
    """Build the OVA unless it is there; returns it."""
    if package.exists():
        return package
    raw = micro_vm.cached(cache)
    package.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=package.parent) as folder:
        disk = containers.convert(raw, Path(folder), "vmdk-stream", "debian-micro-disk1")
        whole = containers.ova(
            Path(folder) / "whole.ova",
            [disk],
            [raw.stat().st_size],
            containers.Machine(memory_mib=1024, cpus=1),
        )
        os.replace(whole, package)  # noqa: PTH105 - atomic
    return package


def cached(cache: Path) -> Path:
    """The OVA, kept in ``cache`` as long as the modules that make it do not change."""
    recipe = hashlib.sha256(Path(__file__).read_bytes() + Path(str(containers.__file__)).read_bytes())
    return build(cache / f"sample-{micro_vm.Shape().digest}-{recipe.hexdigest()[:12]}.ova", cache)


def windows(folder: Path) -> None:
    """``win01-disk1.vhd`` and its data disk ``win01-disk2.vhd``; nothing where NTFS cannot be written here."""
    disks = [folder / f"win01-disk{number}.vhd" for number in (1, 2)]
    lacking = [program for program in windows_images.NEEDS if shutil.which(program) is None]
    if lacking or not windows_images.can_mount() or all(disk.exists() for disk in disks):
        return
    with tempfile.TemporaryDirectory(dir=folder) as name:
        system, data = Path(name) / "system.raw", Path(name) / "data.raw"
        windows_images.windows_disk(system, "2019")
        windows_images.ntfs(None, Path(name) / "volume", 1 << 30, "Data")
        mbr_disk(data, [Part(Path(name) / "volume", type="7")])
        for raw, disk in zip((system, data), disks, strict=True):
            whole = containers.convert(raw, Path(name), "vhd-dynamic", disk.stem)
            os.replace(whole, disk)  # noqa: PTH105 - atomic


def main() -> int:
    missing = micro_vm.missing_programs()
    if missing:
        print(f"the tour's sample needs these programs: {', '.join(missing)}", file=sys.stderr)
        return 1
    root = Path(__file__).parents[2]
    (root / ".cache" / "samples").mkdir(parents=True, exist_ok=True)
    package = Path(sys.argv[1]).absolute()
    package.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(cached(root / ".cache" / "samples"), package)
    windows(package.parent)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
