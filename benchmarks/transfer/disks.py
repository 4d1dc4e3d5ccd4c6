"""A disk of 20 GiB of which 1 GiB is in use against ``aws s3 cp`` of the raw file; the map of a disk of 16 TiB."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

from samples import filesystems
from samples.filesystems import GIB, MIB, Part

from benchmarks import ROOT
from benchmarks.measure import Bench, Demand, Figure, Measured, tell
from benchmarks.transfer.clients import Ran, Sink
from benchmarks.transfer.turns import take_turns
from benchmarks.transfer.uploads import MOST_MEMORY

_MAPPING = """
import os, sys, time
from benchmarks.machine import peak_memory
from core.guests.freespace import used_maps
from core.images import open_image
used_maps(())
before, began = peak_memory(os.getpid()), time.perf_counter()
with open_image(sys.argv[1]) as image:
    used_maps(image.disks)
print(time.perf_counter() - began, peak_memory(os.getpid()) - before)
"""
"""Not by getrusage: what it calls the peak of a process begins with that of the one that started it."""


_HUGE = (16 << 40) - MIB


def figures(bench: Bench, folder: Path) -> list[Figure]:
    found: list[Figure] = []
    if bench.wanted("disk of 20 GiB"):
        found += _mostly_free(bench, folder)
    if bench.wanted("map of 16 TiB"):
        found += _huge(bench, folder)
    return found


def _mostly_free(bench: Bench, folder: Path) -> list[Figure]:
    """The bytes of 3 deleted GiB are still on the disk."""
    disk, used = _disk(folder)
    what = "disk of 20 GiB with 1 GiB in use, sent as VHDX"
    sent: list[float] = []
    peaks: list[float] = []
    with Sink() as sink:

        def send() -> Ran:
            ran, told = sink.ours(disk, "vhdx")
            sent.append(float(told["sent"]))
            peaks.append(float(told["peak"]))
            return ran

        seconds, _, theirs = take_turns(bench, send, {"aws s3 cp": lambda: sink.aws(disk)})
    took = theirs["aws s3 cp"]
    counted = Measured(sent[-1], tuple(sent))
    in_use = Measured(float(used), (float(used),))
    peak = Measured(max(peaks), tuple(peaks))
    return [
        tell(
            Figure(
                what,
                seconds,
                Demand.FASTER,
                8,
                "aws s3 cp of the raw file",
                took.seconds,
                took.reason,
            )
        ),
        tell(
            Figure(f"bytes of the {what}", counted, Demand.AT_MOST_BYTES, 1.02 * used, "bytes in use", in_use)
        ),
        tell(Figure(f"peak memory of the {what}", peak, Demand.AT_MOST_BYTES, MOST_MEMORY)),
    ]


def _disk(folder: Path) -> tuple[Path, int]:
    """The disk, and the bytes that its file system uses and its file stores."""
    tree = folder / "tree"
    tree.mkdir()
    dice = random.Random(5)
    for name, size in (("kept", GIB), ("deleted", 3 * GIB)):
        with (tree / name).open("wb") as file:
            for _ in range(size // (16 * MIB)):
                file.write(dice.randbytes(16 * MIB))
    volume = filesystems.ext("ext4", tree, folder / "volume.img", 20 * GIB - 2 * MIB)
    filesystems.run("debugfs", "-w", "-R", "rm deleted", volume)
    disk = filesystems.mbr_disk(folder / "disk.raw", [Part(volume)], size=20 * GIB)
    volume.unlink()
    (tree / "kept").unlink()
    (tree / "deleted").unlink()
    from core.guests.freespace import used_maps
    from core.images import open_image

    with open_image(disk) as image:
        return disk, used_maps(image.disks).maps[0].total


def _huge(bench: Bench, folder: Path) -> list[Figure]:
    """A file system tells it, and containers do: the tables of those that qemu-img makes, with a write in each 16 GiB."""
    xfs = filesystems.blank(folder / "huge.raw", _HUGE)
    filesystems.run("mkfs.xfs", "-q", "-l", "size=64m", xfs)
    found = _map(bench, xfs, "XFS on raw")
    for kind in ("vhdx", "qcow2"):
        image = folder / f"huge.{kind}"
        filesystems.run("qemu-img", "create", "-q", "-f", kind, image, _HUGE)
        writes = [f"write -q -P 7 {at} 64k" for at in range(0, _HUGE, 16 * GIB)]
        filesystems.run("qemu-io", "-f", kind, *(part for write in writes for part in ("-c", write)), image)
        found += _map(bench, image, kind)
    return found


def _map(bench: Bench, image: Path, shown: str) -> list[Figure]:
    memory: list[float] = []

    def sample() -> float:
        done = subprocess.run(
            [sys.executable, "-c", _MAPPING, str(image)], cwd=ROOT, capture_output=True, text=True, check=True
        )
        seconds, peak = done.stdout.split()
        memory.append(float(peak))
        return float(seconds)

    seconds = bench.collect(sample)
    peak = Measured(max(memory), tuple(memory))
    return [
        tell(Figure(f"map of 16 TiB, {shown}", seconds, Demand.AT_MOST_SECONDS, 10)),
        tell(Figure(f"memory of the map of 16 TiB, {shown}", peak, Demand.AT_MOST_BYTES, 64 * MIB)),
    ]
