"""100 images in one run at the command line, start-up and all."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.inspect.images import CONTAINERS, Images, linked
from benchmarks.measure import Bench, Demand, Figure, Measured, tell

COUNT = 100
MOST_SECONDS = 1.3
MOST_MEMORY = 150 << 20


def figures(bench: Bench, images: Images) -> list[Figure]:
    what = f"{COUNT} images in one run of 'amigrate check', each"
    if not bench.wanted(what):
        return []
    sources = [images.debian, images.windows]
    sources += [images.container(raw, kind) for raw in list(sources) for kind in CONTAINERS]
    names = linked(sources, images.folder / "fleet", COUNT)
    peaks: list[int] = []
    whole = bench.time(lambda: peaks.append(_run(names, images.folder)))
    each = Measured(whole.median / COUNT, tuple(run / COUNT for run in whole.runs), whole.load)
    bench.note(
        f"The {COUNT} images are Debian 12 and Windows 10 in {len(CONTAINERS) + 1} containers each, under {COUNT} names; "
        f"the whole run takes {whole.median:.1f} s."
    )
    found = [tell(Figure(what, each, Demand.AT_MOST_SECONDS, MOST_SECONDS))]
    if all(peaks):
        peak = Measured(float(max(peaks)), tuple(map(float, peaks)))
        what = f"peak memory of the largest process (program or worker) of those {COUNT}"
        found.append(tell(Figure(what, peak, Demand.AT_MOST_BYTES, MOST_MEMORY)))
    return found


def _run(names: list[Path], folder: Path) -> int:
    """Bytes that the largest of its processes had at once; 0 where the system does not tell."""
    program = Path(sys.executable).with_name("amigrate")
    with tempfile.TemporaryFile("w+", encoding="utf-8") as told:
        process = subprocess.Popen(
            [program, "check", *map(str, names)],
            stdout=told,
            stderr=subprocess.STDOUT,
            env={**os.environ, "AMIGRATE_HOME": str(folder / "home"), "COLUMNS": "120"},
        )
        if hasattr(os, "wait4"):
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            peak = usage.ru_maxrss << (0 if sys.platform == "darwin" else 10)
        else:
            process.wait()
            peak = 0
        told.seek(0)
        text = told.read()
    if process.returncode not in {0, 1} or text.count("judged by edition") < COUNT:
        raise RuntimeError(f"amigrate check ended with {process.returncode}: {text[-2000:]}")
    return peak
