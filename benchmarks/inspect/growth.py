"""The cost of a check does not grow with the disk: 2 TiB with the same guest against 4 GiB, in every container."""

from __future__ import annotations

import time
from pathlib import Path

from benchmarks.inspect.images import CONTAINERS, PACKAGE, Images
from benchmarks.inspect.ours import Checker
from benchmarks.measure import Bench, Demand, Figure, tell

MOST = 1.5


def figures(bench: Bench, images: Images, checker: Checker) -> list[Figure]:
    found = []
    for kind in ("raw", *CONTAINERS, PACKAGE):
        what = f"2 TiB sparse disk, the same guest, {kind}"
        if bench.wanted(what):
            small = images.debian if kind == "raw" else images.container(images.debian, kind)
            found.append(_compared(bench, checker, what, small, images.huge(images.debian, kind)))
    what = "root file system of 2 TiB, raw"
    if bench.wanted(what):
        found.append(_compared(bench, checker, what, images.debian, images.huge_root))
    return found


def _compared(bench: Bench, checker: Checker, what: str, small: Path, large: Path) -> Figure:
    """Both in turn, so that what else the machine does meets the one as the other."""

    def timed(path: Path) -> float:
        start = time.perf_counter()
        checker.check(path)
        return time.perf_counter() - start

    timed(large), timed(small)
    before = bench.quiet.wait()
    pairs = [(timed(large), timed(small)) for _ in range(bench.runs)]
    ours, theirs = (bench.measured(runs, before) for runs in zip(*pairs, strict=True))
    return tell(Figure(what, ours, Demand.AT_MOST_TIMES, MOST, peer="4 GiB, same container", theirs=theirs))
