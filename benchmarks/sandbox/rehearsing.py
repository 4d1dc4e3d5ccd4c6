"""``amigrate rehearse`` of the sample OVA (64 MiB), from the command to the SSH banner: copy, the import's changes, boot by TCG."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

from benchmarks import SAMPLES
from benchmarks.measure import Bench, Demand, Figure, tell

MOST_SECONDS = 20
LONGEST = 300


def figures(bench: Bench, folder: Path) -> list[Figure]:
    what = "rehearsal of the 64 MiB sample OVA to its SSH banner, without an accelerator"
    if not bench.wanted(what):
        return []
    from samples import containers, micro_vm

    micro = micro_vm.cached(SAMPLES)
    disk = containers.convert(micro, folder, "vmdk-stream", name="rehearsed")
    ova = containers.ova(folder / "rehearsed.ova", [disk], [micro.stat().st_size])
    return [tell(Figure(what, bench.collect(lambda: _rehearse(ova)), Demand.AT_MOST_SECONDS, MOST_SECONDS))]


def _rehearse(ova: Path) -> float:
    """Seconds of the whole program."""
    start = time.perf_counter()
    done = subprocess.run(
        [Path(sys.executable).with_name("amigrate"), "rehearse", str(ova), "--json"],
        capture_output=True, text=True, timeout=LONGEST, check=False,
    )  # fmt: skip
    seconds = time.perf_counter() - start
    told = json.loads(done.stdout)
    if not told["reached"]:
        raise RuntimeError(f"it did not boot: {told['steps']}")
    return seconds
