"""``amigrate convert`` against ``qemu-img convert``, as programs: a raw Debian disk of 4 GiB, which holds 0.4 GiB, so that a third of a
second in which a program of Python starts counts; and one of 2 GiB that is full of noise, where the copying does.

Ours ends when the file is on the disk (fsync, rename); so does qemu-img's here, by ``sync FILE`` behind it. Without that it leaves the
writing to the system: told for information. What one leaves is written before the next one's clock starts.
"""

from __future__ import annotations

import os
import shutil
import struct
import sys
from pathlib import Path

from samples import machines

from benchmarks import SAMPLES
from benchmarks.measure import Bench, Demand, Figure, tell
from benchmarks.transfer.clients import Ran, timed
from benchmarks.transfer.turns import take_turns
from benchmarks.transfer.uploads import SIZE, random_file

_KINDS = {
    "vhdx": (["-O", "vhdx"], 1.0),
    "vhd": (["-O", "vpc"], 1.0),
    "vmdk": (["-O", "vmdk", "-o", "subformat=streamOptimized"], 2.0),
}
"""Options of qemu-img, and how many times faster we are to be."""


def figures(bench: Bench, folder: Path) -> list[Figure]:
    found: list[Figure] = []
    for shown, make in (("Debian 12 (4 GiB)", _debian), ("a full disk of 2 GiB", _full)):
        for kind, (options, limit) in _KINDS.items():
            what = f"converting {shown} to {kind}"
            if bench.wanted(what):
                found += _case(bench, folder, make(folder), kind, options, limit, what)
    return found


def _debian(_folder: Path) -> Path:
    return machines.debian(SAMPLES, ready=False, size=4 << 30)


def _full(folder: Path) -> Path:
    """Noise behind a partition table."""
    path = folder / "full.raw"
    if not path.exists():
        shutil.copyfile(random_file(folder), path)
        entry = struct.pack("<B3sB3sII", 0, b"\0\2\0", 0x83, bytes(3), 2048, SIZE // 512 - 2048)
        with path.open("r+b") as file:
            file.write((bytes(446) + entry).ljust(510, b"\0") + b"\x55\xaa")
            file.flush()
            os.fsync(file.fileno())  # or the copy is written while the figures are taken
    return path


def _case(
    bench: Bench, folder: Path, source: Path, kind: str, options: list[str], limit: float, what: str
) -> list[Figure]:
    target = folder / f"ours.{kind}"
    program = str(Path(sys.executable).with_name("amigrate"))

    def convert() -> Ran:
        return _alone([program, "convert", "--overwrite", str(source), str(target)])

    theirs_is = folder / f"qemu.{kind}"
    command = ["qemu-img", "convert", "-f", "raw", *options, str(source), str(theirs_is)]

    def qemu() -> Ran:
        return _alone(["sh", "-c", '"$@" && sync "$0"', str(theirs_is), *command])

    def unsynced() -> Ran:
        return _alone(command)

    synced, unwaited = "qemu-img convert and sync", "qemu-img convert"
    ours, _, theirs = take_turns(bench, convert, {synced: qemu, unwaited: unsynced})
    waiting = f"{what}, qemu-img not waiting for the disk"
    took, without = theirs[synced], theirs[unwaited]
    return [
        tell(Figure(what, ours, Demand.FASTER, limit, synced, took.seconds, took.reason)),
        tell(Figure(waiting, ours, Demand.NONE, 0, unwaited, without.seconds, without.reason)),
    ]


def _alone(command: list[str]) -> Ran:
    """On a disk that has nothing else to write."""
    if hasattr(os, "sync"):
        os.sync()
    return timed(command)
