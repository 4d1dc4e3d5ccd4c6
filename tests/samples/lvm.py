"""LVM2 volume groups: written here in Python (no root, no device mapper), or by lvm2's own programs on loop devices.

Format: lvm2's lib/format_text/layout.h. ``pvck`` is asked in the tests whether what is written here is right.
"""

from __future__ import annotations

import os
import struct
import tempfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from samples.filesystems import MIB, blank, copy_into, run

EXTENT = 4 * MIB
_DATA = MIB
_AREA, _AREA_SIZE = 4096, MIB - 4096
_CRC = 0xF597A6CF


@dataclass(frozen=True, slots=True)
class Logical:
    """:param on: numbers of the physical volumes it lies on, from 0; several mean stripes of 64 KiB (or ``type``'s legs).
    :param type: ``striped``, ``raid1``, ``mirror``, ``thin``, ``split`` (linear, one segment on each physical volume).
    """

    name: str
    size: int
    content: Path | None = None
    on: tuple[int, ...] = (0,)
    type: str = "striped"
    visible: bool = True

    @property
    def extents(self) -> int:
        return -(-self.size // EXTENT)


def group(
    folder: Path, name: str, sizes: Sequence[int], volumes: Sequence[Logical], *, sequence: int = 7
) -> list[Path]:
    """One image for each physical volume in ``sizes``, with the group's metadata and the volumes' contents."""
    images = [blank(folder / f"{name}-pv{number}.img", size) for number, size in enumerate(sizes)]
    uuids = [_identifier(f"{name}{number}") for number in range(len(sizes))]
    text, placed = _text(name, sizes, uuids, volumes, sequence)
    for image, size, identifier in zip(images, sizes, uuids, strict=True):
        with image.open("r+b") as file:
            file.seek(512)
            file.write(_label(identifier, size))
            file.seek(_AREA)
            file.write(_area(text))
    for volume, pieces in placed:
        if volume.content is not None and pieces:
            _write(images, volume, pieces)
    return images


def real_group(
    folder: Path, name: str, sizes: Sequence[int], commands: Sequence[Sequence[str]]
) -> list[Path]:
    """A group made by pvcreate, vgcreate and the ``lvcreate`` arguments in ``commands``, without device mapper. Needs root."""
    images = [blank(folder / f"{name}-real{number}.img", size) for number, size in enumerate(sizes)]
    loops = [run("losetup", "--find", "--show", image).strip() for image in images]
    try:
        with _configuration(loops) as lvm:
            lvm("pvcreate", "-q", *loops)
            lvm("vgcreate", name, *loops)
            for command in commands:
                lvm("lvcreate", "-an", "-Zn", "-Wn", *command, name)
    finally:
        for loop in loops:
            run("losetup", "--detach", loop)
    return images


def check(images: Sequence[Path]) -> str:
    """What lvm2 says of physical volumes (``vgs`` and ``lvs``). Needs root."""
    loops = [run("losetup", "--find", "--show", "--read-only", image).strip() for image in images]
    try:
        with _configuration(loops) as lvm:
            return lvm("vgs", "--noheadings", "-o", "vg_name,pv_count,lv_count") + lvm(
                "lvs", "--noheadings", "--units", "b", "-o", "lv_name,lv_size,segtype,stripes"
            )
    finally:
        for loop in loops:
            run("losetup", "--detach", loop)


@contextmanager
def _configuration(loops: Sequence[str]) -> Iterator[Callable[..., str]]:
    """lvm2's programs with a configuration that sees nothing but the loop devices given."""
    with tempfile.TemporaryDirectory() as folder:
        seen = "|".join(Path(loop).name for loop in loops)
        rules = f'[ "a/^.dev.({seen})$/", "r/.*/" ]'
        text = (
            f'devices {{ scan = [ "/dev" ] filter = {rules} global_filter = {rules} use_devicesfile = 0 }}\n'
        )
        text += f'global {{ use_lvmpolld = 0 locking_dir = "{folder}/lock" }}\n'
        text += (
            "activation { udev_sync = 0 udev_rules = 0 monitoring = 0 }\nbackup { backup = 0 archive = 0 }\n"
        )
        (Path(folder) / "lvm.conf").write_text(text)

        def lvm(program: str, *arguments: str) -> str:
            settings = (f"LVM_SYSTEM_DIR={folder}", "LVM_SUPPRESS_FD_WARNINGS=1")
            return run("env", *settings, program, "--driverloaded", "n", *arguments)

        yield lvm


def _identifier(seed: str) -> str:
    characters = "".join(
        chr(ord("a") + byte % 26) for byte in zlib.crc32(seed.encode()).to_bytes(4, "big") * 8
    )
    cuts = (0, 6, 10, 14, 18, 22, 26, 32)
    return "-".join(characters[start:end] for start, end in pairwise(cuts))


def _sum(data: bytes) -> int:
    return zlib.crc32(data, _CRC ^ 0xFFFFFFFF) ^ 0xFFFFFFFF


def _label(identifier: str, size: int) -> bytes:
    header = identifier.replace("-", "").encode() + struct.pack("<Q", size)
    header += struct.pack("<QQQQ", _DATA, 0, 0, 0) + struct.pack("<QQQQ", _AREA, _AREA_SIZE, 0, 0)
    header += struct.pack("<IIQQ", 2, 1, 0, 0)  # extension: version, flags "used", no bootloader areas
    body = struct.pack("<I8s", 32, b"LVM2 001") + header
    body = body.ljust(512 - 20, b"\0")
    return b"LABELONE" + struct.pack("<QI", 1, _sum(body)) + body


def _area(text: bytes) -> bytes:
    head = b" LVM2 x[5A%r0N*>" + struct.pack("<IQQ", 1, _AREA, _AREA_SIZE)
    head += struct.pack("<QQII", 512, len(text), _sum(text), 0)
    head = head.ljust(508, b"\0")
    return struct.pack("<I", _sum(head)) + head + text


def _text(
    name: str, sizes: Sequence[int], uuids: Sequence[str], volumes: Sequence[Logical], sequence: int
) -> tuple[bytes, list[tuple[Logical, list[tuple[int, int, int]]]]]:
    """The metadata, and for each volume where its legs lie: (physical volume, first extent, extents)."""
    lines = [f'{name} {{\nid = "{_identifier(name)}"\nseqno = {sequence}\nformat = "lvm2"']
    lines.append(
        f'status = ["RESIZEABLE", "READ", "WRITE"]\nflags = []\nextent_size = {EXTENT // 512}\nmax_lv = 0\nmax_pv = 0'
    )
    lines.append("metadata_copies = 0\n\nphysical_volumes {")
    for number, (size, identifier) in enumerate(zip(sizes, uuids, strict=True)):
        count = (size - _DATA) // EXTENT
        lines.append(
            f'pv{number} {{\nid = "{identifier}"\ndevice = "/dev/sd{chr(97 + number)}2"\n\nstatus = ["ALLOCATABLE"]'
        )
        lines.append(
            f"flags = []\ndev_size = {size // 512}\npe_start = {_DATA // 512}\npe_count = {count}\n}}"
        )
    lines.append("}\n\nlogical_volumes {")
    free, placed = [0] * len(sizes), []
    for volume in _with_legs(volumes):
        pieces = _place(volume, free)
        placed.append((volume, pieces))
        flags = '"READ", "WRITE"' + (', "VISIBLE"' if volume.visible else "")
        lines.append(
            f'\n{volume.name} {{\nid = "{_identifier(name + volume.name)}"\nstatus = [{flags}]\nflags = []'
        )
        lines += _segments(volume, pieces)
        lines.append("}")
    lines.append("}\n}\n# Generated by the tests\n")
    lines.append(
        'contents = "Text Format Volume Group"\nversion = 1\n\ndescription = "say \\"hello\\""\ncreation_time = 1\n'
    )
    return "\n".join(lines).encode() + b"\0", placed


def _with_legs(volumes: Sequence[Logical]) -> list[Logical]:
    """Mirrors followed by the hidden volumes that they are made of."""
    found = []
    for volume in volumes:
        found.append(volume)
        if volume.type in ("raid1", "mirror"):
            kind = "rimage" if volume.type == "raid1" else "mimage"
            for leg, number in enumerate(volume.on):
                found.append(
                    replace(
                        volume,
                        name=f"{volume.name}_{kind}_{leg}",
                        on=(number,),
                        type="striped",
                        visible=False,
                    )
                )
    return found


def _place(volume: Logical, free: list[int]) -> list[tuple[int, int, int]]:
    if volume.type in ("raid1", "mirror", "thin"):
        return []
    share = -(-volume.extents // len(volume.on))
    pieces = []
    for number in volume.on:
        pieces.append((number, free[number], share))
        free[number] += share
    return pieces


def _segments(volume: Logical, pieces: list[tuple[int, int, int]]) -> list[str]:
    if volume.type == "split":
        lines = [f"segment_count = {len(pieces)}"]
        for index, (number, first, count) in enumerate(pieces):
            lines.append(f"segment{index + 1} {{\nstart_extent = {index * count}\nextent_count = {count}\n")
            lines.append(
                f'type = "striped"\nstripe_count = 1\t# linear\n\nstripes = [\n"pv{number}", {first}\n]\n}}'
            )
        return lines
    extents = sum(count for _, _, count in pieces) or volume.extents
    lines = [f"segment_count = 1\n\nsegment1 {{\nstart_extent = 0\nextent_count = {extents}\n"]
    if volume.type == "raid1":
        legs = ", ".join(
            f'"{volume.name}_rmeta_{leg}", "{volume.name}_rimage_{leg}"' for leg in range(len(volume.on))
        )
        lines.append(f'type = "raid1"\ndevice_count = {len(volume.on)}\nraids = [\n{legs}\n]\n}}')
    elif volume.type == "mirror":
        legs = ", ".join(f'"{volume.name}_mimage_{leg}", 0' for leg in range(len(volume.on)))
        lines.append(f'type = "mirror"\nmirror_count = {len(volume.on)}\nmirrors = [\n{legs}\n]\n}}')
    elif volume.type == "thin":
        lines.append('type = "thin"\nthin_pool = "pool"\ntransaction_id = 0\ndevice_id = 1\n}')
    else:
        legs = ",\n".join(f'"pv{number}", {first}' for number, first, _ in pieces)
        stripe = "stripe_size = 128\n" if len(pieces) > 1 else ""
        lines.append(f'type = "striped"\nstripe_count = {len(pieces)}\n{stripe}\nstripes = [\n{legs}\n]\n}}')
    return lines


def _write(images: Sequence[Path], volume: Logical, pieces: list[tuple[int, int, int]]) -> None:
    content = volume.content
    assert content is not None
    if len(pieces) == 1:
        copy_into(images[pieces[0][0]], content, _DATA + pieces[0][1] * EXTENT)
        return
    files = [os.open(image, os.O_RDWR) for image in images]
    data = content.read_bytes()
    step = EXTENT * pieces[0][2] if volume.type == "split" else 64 << 10
    for number, at in enumerate(range(0, len(data), step)):
        pv, first, _ = pieces[number % len(pieces)]
        offset = 0 if volume.type == "split" else number // len(pieces) * step
        os.pwrite(files[pv], data[at : at + step], _DATA + first * EXTENT + offset)
    for file in files:
        os.close(file)
