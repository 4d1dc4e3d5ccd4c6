"""A full check in a warm worker against what dissect.target and virt-inspector need for much less.

dissect.target is measured twice: as the program it is (a process of its own for each image, as ``target-query`` is), which the
demand is about, and, for information, in a process that has opened the image before. Both read the file from the page cache, as we do.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks import peers
from benchmarks.inspect.images import Images
from benchmarks.inspect.ours import Checker
from benchmarks.measure import Bench, Demand, Figure, Measured, tell

AS_PROGRAM = "dissect.target, run as a program"
WARM = "dissect.target, warm process"
VIRT_INSPECTOR = "virt-inspector (TCG)"


@dataclass(frozen=True)
class Case:
    """:param dissect, guestfs: how many times faster we are to be."""

    what: str
    image: Path
    format: str
    dissect: float
    guestfs: float


def figures(bench: Bench, images: Images, checker: Checker) -> list[Figure]:
    found: list[Figure] = []
    for what, make, kind, dissect, guestfs in _plan(images):
        if bench.wanted(what):
            found += _case(bench, checker, Case(what, make(), kind, dissect, guestfs))
    hive = "a real one of Windows 10 1709 (12 MiB)" if images.real_hive else "synthetic"
    if bench.wanted("Windows"):
        bench.note(f"The Windows image's SYSTEM hive is {hive}, the others are written by hivex.")
    return found


def _plan(images: Images) -> list[tuple[str, Callable[[], Path], str, float, float]]:
    def debian(kind: str) -> Callable[[], Path]:
        return lambda: images.container(images.debian, kind)

    return [
        ("full check of Debian 12 (4 GiB), raw", lambda: images.debian, "raw", 20, 200),
        ("full check of Debian 12 (4 GiB), VHDX", debian("vhdx-dynamic"), "vhdx", 20, 200),
        ("full check of Debian 12 (4 GiB), stream-optimised VMDK", debian("vmdk-stream"), "vmdk", 20, 200),
        ("full check of Windows 10 (12 GiB), raw", lambda: images.windows, "raw", 8, 100),
    ]


def _case(bench: Bench, checker: Checker, case: Case) -> list[Figure]:
    ours = bench.time(lambda: checker.check(case.image))
    found = []
    measures: list[tuple[str, float, Callable[[], Measured]]] = [  # no limit: for information
        (AS_PROGRAM, case.dissect, lambda: bench.time(lambda: peers.dissect(case.image, 1))),
        (WARM, 0, lambda: _warm_dissect(bench, case.image)),
        (
            VIRT_INSPECTOR,
            case.guestfs,
            lambda: bench.time(lambda: peers.virt_inspector(case.image, case.format)),
        ),
    ]
    for peer, limit, take in measures:
        theirs, reason = None, "" if bench.peers else "left out"
        if bench.peers:
            try:
                theirs = take()
            except peers.NoPeerError as error:
                reason = str(error)
        demand = Demand.FASTER if limit else Demand.NONE
        found.append(tell(Figure(case.what, ours, demand, limit, peer, theirs, reason)))
    return found


def _warm_dissect(bench: Bench, image: Path) -> Measured:
    """The openings after the first in one process."""
    peers.dissect(image, 1)
    before = bench.quiet.wait()
    return bench.measured(peers.dissect(image, bench.runs + 1).opened[1:], before)
