"""The figures of issue 6: how soon the window is there, what it takes at rest, and that nothing makes it stop."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from benchmarks import ROOT, SAMPLES
from benchmarks.measure import Bench, Demand, Figure, Measured, tell
from benchmarks.window.children import FINDINGS, MIGRATION, MIGRATIONS
from benchmarks.window.starts import BARE, OURS

STARTS = Path(__file__).with_name("starts.py")
SMOOTH, FELT = 0.05, 0.1
"""Seconds: a gap that scrolling shows, and one that a person feels."""


def measure(bench: Bench) -> list[Figure]:
    """All figures of this group, printed as they come."""
    figures: list[Figure] = []
    if bench.wanted("window ready"):
        figures.append(_ready(bench))
    if bench.wanted("memory at rest"):
        figures.append(_memory(bench))
    gaps = (
        (f"scrolling through {FINDINGS:,} findings, longest gap", "findings", SMOOTH),
        (
            f"scrolling through {MIGRATIONS:,} migrations while values change, longest gap",
            "migrations",
            SMOOTH,
        ),
        ("a whole migration from the window's start to the AMI, longest gap", MIGRATION, FELT),
    )
    for what, child, limit in gaps:
        if bench.wanted(what):
            figures.append(_gap(bench, what, child, limit))
    return figures


PAIRS = 15
"""Starts of each side, at least: one takes 0.2 s, and where the machine does something else meanwhile, half as much again."""
PEER = "a bare PySide6 window"


def _ready(bench: Bench) -> Figure:
    def start(child: str) -> float:
        """Seconds until the first turn of the event loop with the window on screen."""
        with _started(child) as (process, ready):
            process.kill()
        return ready

    before = bench.quiet.wait()
    ours, bare = (bench.measured(side, before) for side in _by_turns(start, max(bench.runs, PAIRS)))
    return tell(Figure("window ready, from the process's start", ours, Demand.AT_MOST_TIMES, 1.5, PEER, bare))


def _memory(bench: Bench) -> Figure:
    def rest(child: str) -> float:
        """Bytes of memory, a while after the window was ready."""
        with _started(child) as (process, _):
            return float(json.loads(next(process.stdout or iter(()))))

    before = bench.quiet.wait()
    ours, bare = (bench.measured(side, before) for side in _by_turns(rest, bench.runs))
    return tell(Figure("memory at rest", ours, Demand.AT_MOST_TIMES, 1.6, PEER, bare, unit="bytes"))


def _by_turns(measured: Callable[[str], float], pairs: int) -> tuple[list[float], list[float]]:
    """Ours and a bare window by turns, the one and then the other first, so that both see the same machine. One pair before
    does not count: it warms the page cache.
    """
    sides: dict[str, list[float]] = {OURS: [], BARE: []}
    for number in range(pairs + 1):
        for child in (OURS, BARE) if number % 2 else (BARE, OURS):
            value = measured(child)
            if number:
                sides[child].append(value)
    return sides[OURS], sides[BARE]


@contextmanager
def _started(child: str) -> Iterator[tuple[subprocess.Popen[str], float]]:
    """The process, and the seconds until its window was ready."""
    with tempfile.TemporaryDirectory(prefix="amigrate-window-") as home:
        begun = time.perf_counter()
        with _process([str(STARTS), child], Path(home)) as process:
            if next(process.stdout or iter(()), "").strip() != "ready":
                raise RuntimeError(f"{child} ended before its window was ready")
            yield process, time.perf_counter() - begun


def _gap(bench: Bench, what: str, child: str, limit: float) -> Figure:
    def longest() -> float:
        with (
            tempfile.TemporaryDirectory(prefix="amigrate-window-") as home,
            _child(child, Path(home)) as process,
        ):
            told = process.communicate()[0].splitlines()
        if process.returncode or not told:
            raise RuntimeError(f"{child} ended with {process.returncode}")
        worst: list[tuple[int, str]] = json.loads(told[-1])
        if worst[0][0] / 1000 > limit:
            bench.note(f"{what}: {worst[0][0]} ms while {worst[0][1] or 'nothing was named'}")
        return worst[0][0] / 1000

    before = bench.quiet.wait()
    runs: Sequence[float] = [longest() for _ in range(min(bench.runs, 3))]
    # The worst of all runs, not their median: a window that stops once in three is one that stops.
    whole = bench.measured(runs, before)
    return tell(
        Figure(what, Measured(max(whole.runs), whole.runs, whole.load), Demand.AT_MOST_SECONDS, limit)
    )


def _child(name: str, home: Path) -> subprocess.Popen[str]:
    return _process(["-m", "benchmarks.window.children", name], home)


def _process(arguments: Sequence[str], home: Path) -> subprocess.Popen[str]:
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH")))),
        "QT_QPA_PLATFORM": "offscreen",
        "AMIGRATE_HOME": str(home),
        "AMIGRATE_SAMPLES": str(SAMPLES),
        "PYDANTIC_DISABLE_PLUGINS": "true",  # as gui.__main__ has it
    }
    return subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
