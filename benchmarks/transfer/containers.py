"""``amigrate convert`` against ``qemu-img convert``, as programs, from a raw Debian disk of 4 GiB.

Ours ends when the file is on the disk (fsync, rename); so does qemu-img's here, by ``sync FILE`` behind it. Without that it leaves the
writing to the system: told for information.
"""

from __future__ import annotations

import sys
from pathlib import Path

from samples import machines

from benchmarks import SAMPLES
from benchmarks.measure import Bench, Demand, Figure, tell
from benchmarks.transfer.clients import Ran, timed
from benchmarks.transfer.turns import take_turns

_KINDS = {
    "vhdx": (["-O", "vhdx"], 1.0),
    "vhd": (["-O", "vpc"], 1.0),
    "vmdk": (["-O", "vmdk", "-o", "subformat=streamOptimized"], 2.0),
}
"""Options of qemu-img, and how many times faster we are to be."""


def figures(bench: Bench, folder: Path) -> list[Figure]:
    found: list[Figure] = []
    for kind, (options, limit) in _KINDS.items():
        what = f"converting Debian 12 (4 GiB) to {kind}"
        if bench.wanted(what):
            found += _case(bench, folder, kind, options, limit, what)
    return found


def _case(bench: Bench, folder: Path, kind: str, options: list[str], limit: float, what: str) -> list[Figure]:
    source = machines.debian(SAMPLES, ready=False, size=4 << 30)
    target = folder / f"ours.{kind}"
    program = str(Path(sys.executable).with_name("amigrate"))

    def convert() -> Ran:
        return timed([program, "convert", "--overwrite", str(source), str(target)])

    theirs_is = folder / f"qemu.{kind}"
    command = ["qemu-img", "convert", "-f", "raw", *options, str(source), str(theirs_is)]

    def qemu() -> Ran:
        return timed(["sh", "-c", '"$@" && sync "$0"', str(theirs_is), *command])

    def unsynced() -> Ran:
        return timed(command)

    synced, unwaited = "qemu-img convert and sync", "qemu-img convert"
    ours, _, theirs = take_turns(bench, convert, {synced: qemu, unwaited: unsynced})
    waiting = f"{what}, qemu-img not waiting for the disk"
    took, without = theirs[synced], theirs[unwaited]
    return [
        tell(Figure(what, ours, Demand.FASTER, limit, synced, took.seconds, took.reason)),
        tell(Figure(waiting, ours, Demand.NONE, 0, unwaited, without.seconds, without.reason)),
    ]
