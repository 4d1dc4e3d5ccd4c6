"""100 images in one run at the command line, start-up and all."""

from __future__ import annotations

import json
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


_STARTER = """
import json, resource, subprocess, sys
code = subprocess.run(sys.argv[2:]).returncode
with open(sys.argv[1], "w") as file:
    json.dump([code, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss], file)
"""
"""Between this process and the program: what the system calls a process's peak begins with that of the one that forked it."""


def _run(names: list[Path], folder: Path) -> int:
    """Bytes that the largest of its processes had at once; 0 where the system does not tell."""
    command = [str(Path(sys.executable).with_name("amigrate")), "check", *map(str, names)]
    kept = folder / "fleet-ended.json"
    kept.unlink(missing_ok=True)
    tells = sys.platform != "win32"
    with tempfile.TemporaryFile("w+", encoding="utf-8") as told:
        done = subprocess.run(
            [sys.executable, "-c", _STARTER, str(kept), *command] if tells else command,
            stdout=told,
            stderr=subprocess.STDOUT,
            env={**os.environ, "AMIGRATE_HOME": str(folder / "home"), "COLUMNS": "120"},
            check=False,
        )
        told.seek(0)
        text = told.read()
    code, peak = json.loads(kept.read_text(encoding="utf-8")) if tells else (done.returncode, 0)
    if code not in {0, 1} or text.count("judged by edition") < COUNT:
        raise RuntimeError(f"amigrate check ended with {code}: {text[-2000:]}")
    return int(peak) << (0 if sys.platform == "darwin" else 10)
