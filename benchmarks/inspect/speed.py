"""A full check in a warm worker against what dissect.target and virt-inspector need for much less.

dissect.target is measured twice: as a program that is started for the image (its imports included, as ``target-query`` is started),
which the demand is about, and, for information, in a process that has opened the image before. Both read the file from the page
cache, as we do. virt-inspector boots a machine of its own each time and takes minutes, so it runs less often, and is stopped after a time.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks import peers
from benchmarks.inspect.images import Images
from benchmarks.inspect.ours import Checker
from benchmarks.measure import Bench, Demand, Figure, Measured, tell

AS_PROGRAM = "dissect.target, run as a program"
WARM = "dissect.target, warm process"
VIRT_INSPECTOR = "virt-inspector (TCG)"
VIRT_RUNS = 2
VIRT_LONGEST = 300.0
"""Seconds. What has taken :data:`VIRT_ONCE` in its first run has no second one."""
VIRT_ONCE = 60.0
BASIS = (
    "dissect.target's demand is on a program started for the image, imports included; the warm process is for information. "
    f"virt-inspector has {VIRT_RUNS} runs, one where that takes over {VIRT_ONCE:.0f} s, none of them uncounted, and is stopped after "
    f"{VIRT_LONGEST:.0f} s: its time is then 'at least' that."
)


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
    if bench.peers and bench.wanted("full check"):
        bench.note(BASIS)
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
            lambda: _virt_inspector(bench, case),
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


def _virt_inspector(bench: Bench, case: Case) -> Measured:
    """:raises peers.NoPeerError: it cannot be had, or finds nothing."""
    peers.virt_inspector_environment()
    before = bench.quiet.wait()
    runs: list[float] = []
    while len(runs) < VIRT_RUNS and not any(run > VIRT_ONCE for run in runs):
        start = time.perf_counter()
        try:
            peers.virt_inspector(case.image, case.format, VIRT_LONGEST)
        except peers.StoppedError:
            return replace(bench.measured([VIRT_LONGEST], before), ended=False)
        runs.append(time.perf_counter() - start)
    return bench.measured(runs, before)


def _warm_dissect(bench: Bench, image: Path) -> Measured:
    """The openings after the first in one process."""
    peers.dissect(image, 1)
    before = bench.quiet.wait()
    return bench.measured(peers.dissect(image, bench.runs + 1).opened[1:], before)
