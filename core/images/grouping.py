"""Which files belong to which machine, told by their names: folders are searched, nothing is opened."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from core.progress import CancelToken

IMAGE_SUFFIXES = frozenset(
    {".ova", ".ovf", ".vmdk", ".vhd", ".vhdx", ".raw", ".img", ".bin", ".qcow2", ".vdi"}
)
MOST_ENTRIES = 50_000
"""Entries of folders that are looked at; a folder of more is searched in part."""
DEEPEST = 6

_EXTENT = re.compile(r"(?P<base>.+)-(flat|rdmp?|delta|sesparse|ctk|pt|[sf]\d{3})$", re.IGNORECASE)
_DISK = re.compile(r"(?P<base>.+?)[-_. ](disk|disc|hdd?|vd|drive)[-_. ]?(?P<number>\d{0,2})$", re.IGNORECASE)
_NUMBERED = re.compile(r"(?P<base>.+)_(?P<number>\d{1,2})$")

Machine = tuple[Path, ...]
"""The files of one machine, the likely boot disk first."""


def find_images(paths: Iterable[Path], cancel: CancelToken | None = None) -> list[Path]:
    """Files as given, and of folders every file inside whose name ends like a disk image's; links to folders are not followed.

    :raises Cancelled: on request.
    """
    found: list[Path] = []
    left = MOST_ENTRIES
    for path in paths:
        if not path.is_dir():
            found.append(path.absolute())
            continue
        top = path.absolute()
        for folder, inner, names in os.walk(top):
            if cancel is not None:
                cancel.check()
            left -= len(names)
            inner[:] = (
                sorted(inner) if left > 0 and len(Path(folder).parts) - len(top.parts) < DEEPEST else []
            )
            found += [
                Path(folder, name) for name in sorted(names) if Path(name).suffix.lower() in IMAGE_SUFFIXES
            ]
    return list(dict.fromkeys(found))


def group_by_machine(paths: Sequence[Path]) -> tuple[Machine, ...]:
    """Machines in the order of their first file.

    An OVA is a machine; an OVF is one together with the disks that begin with its name. ``web-disk1`` and ``web-disk2``
    belong together, and so do ``web`` and VMware's ``web_1``; ``web01`` and ``web02`` do not.
    """
    whole = _without_extents(paths)
    stems = {(path.parent, path.stem.casefold()) for path in whole}
    packages = [path for path in whole if path.suffix.lower() == ".ovf"]
    machines: dict[tuple[Path, str], list[Path]] = {}
    for path in whole:
        if path.suffix.lower() not in {".ova", ".ovf"} and any(_belongs(path, each) for each in packages):
            continue
        machines.setdefault(_machine(path, stems), []).append(path)
    return tuple(tuple(sorted(files, key=_order)) for files in machines.values())


def group_chosen(paths: Sequence[Path]) -> tuple[Machine, ...]:
    """The same for files that someone has picked one by one: what is no package are the disks of one machine, as picked."""
    whole = _without_extents(list(dict.fromkeys(paths)))
    packages = [(path,) for path in whole if path.suffix.lower() in {".ova", ".ovf"}]
    disks = tuple(path for path in whole if (path,) not in packages)
    return (*packages, *((disks,) if disks else ()))


def _without_extents(paths: Sequence[Path]) -> list[Path]:
    """Without the parts of split VMDKs whose descriptor is there too."""
    names = {path.with_name(path.name.casefold()) for path in paths}

    def part(path: Path) -> bool:
        found = _EXTENT.match(path.stem) if path.suffix.lower() == ".vmdk" else None
        return found is not None and path.with_name(f"{found['base']}.vmdk".casefold()) in names

    return [path for path in paths if not part(path)]


def _machine(path: Path, stems: set[tuple[Path, str]]) -> tuple[Path, str]:
    """What the files of one machine have in common."""
    stem = path.stem.casefold()
    if path.suffix.lower() in {".ova", ".ovf"}:
        return path, ""
    if found := _DISK.match(stem):
        return path.parent, found["base"]
    if (found := _NUMBERED.match(stem)) and (path.parent, found["base"]) in stems:
        return path.parent, found["base"]
    return path.parent, stem


def _belongs(path: Path, package: Path) -> bool:
    return path.parent == package.parent and path.stem.casefold().startswith(package.stem.casefold())


def _order(path: Path) -> tuple[int, str]:
    """By the disk's number; a name without one comes first."""
    stem = path.stem.casefold()
    found = _DISK.match(stem) or _NUMBERED.match(stem)
    return int(found["number"] or 0) if found else 0, stem
