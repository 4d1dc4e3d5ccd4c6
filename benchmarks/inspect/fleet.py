"""100 images in one run at the command line, start-up and all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from benchmarks.inspect.images import CONTAINERS, Images, linked
from benchmarks.measure import Bench, Demand, Figure, Measured, tell

COUNT = 100
MOST_SECONDS = 1.3


def figures(bench: Bench, images: Images) -> list[Figure]:
    what = f"{COUNT} images in one run of 'amigrate check', each"
    if not bench.wanted(what):
        return []
    sources = [images.debian, images.windows]
    sources += [images.container(raw, kind) for raw in list(sources) for kind in CONTAINERS]
    names = linked(sources, images.folder / "fleet", COUNT)
    whole = bench.time(lambda: _run(names, images.folder))
    each = Measured(whole.median / COUNT, tuple(run / COUNT for run in whole.runs), whole.load)
    bench.note(
        f"The {COUNT} images are Debian 12 and Windows 10 in {len(CONTAINERS) + 1} containers each, under {COUNT} names; "
        f"the whole run takes {whole.median:.1f} s."
    )
    return [tell(Figure(what, each, Demand.AT_MOST_SECONDS, MOST_SECONDS))]


def _run(names: list[Path], folder: Path) -> None:
    program = Path(sys.executable).with_name("amigrate")
    done = subprocess.run(
        [program, "check", *map(str, names)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "AMIGRATE_HOME": str(folder / "home"), "COLUMNS": "120"},
    )
    if done.returncode not in {0, 1} or done.stdout.count("judged by edition") < COUNT:
        raise RuntimeError(f"amigrate check ended with {done.returncode}: {done.stderr[-2000:]}")
