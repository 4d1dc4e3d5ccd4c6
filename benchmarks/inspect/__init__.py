"""The figures of issue 3: a full check against dissect.target and virt-inspector, huge disks, many images, memory."""

from __future__ import annotations

from benchmarks.folders import working_folder
from benchmarks.inspect import fleet, growth, speed
from benchmarks.inspect.fleet import MOST_MEMORY
from benchmarks.inspect.images import Images
from benchmarks.inspect.ours import Checker
from benchmarks.measure import Bench, Demand, Figure, Measured, tell


def measure(bench: Bench) -> list[Figure]:
    """All figures of this group, printed as they come."""
    with working_folder() as folder, Checker() as checker:
        images = Images(folder)
        figures = [
            *speed.figures(bench, images, checker),
            *growth.figures(bench, images, checker),
        ]
        peak = checker.peak_memory()
        figures += fleet.figures(bench, images)
    if peak is not None and bench.wanted("memory"):
        seen = Measured(float(peak), (float(peak),))
        what = "peak memory of one worker over all images above"
        figures.append(tell(Figure(what, seen, Demand.AT_MOST_BYTES, MOST_MEMORY)))
    return figures
