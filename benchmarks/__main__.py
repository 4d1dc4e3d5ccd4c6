"""python -m benchmarks [inspect | transfer | sandbox ...] | fuzz [...]"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence

from benchmarks import RESULTS
from benchmarks.machine import Quiet
from benchmarks.measure import Bench, Figure
from benchmarks.results import write_results

GROUPS = ("inspect", "transfer", "sandbox", "window")
"""Packages here with ``measure(bench)``; each has its section in RESULTS.md."""


def main(arguments: Sequence[str]) -> int:
    """Exit code: 0 every demand that was measured holds, 1 one does not, 2 wrong usage."""
    if arguments and arguments[0] == "fuzz":
        from benchmarks import fuzz

        return fuzz.main(arguments[1:])
    options = _parser().parse_args(arguments)
    # An installed program has its bytecode; in a checkout the first run of each program writes it, if it may.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False
    bench = Bench(
        runs=options.runs,
        quiet=Quiet(options.load, options.patience),
        peers=options.peers,
        chosen=options.figures or "",
    )
    failed = False
    for name in options.groups or GROUPS:
        bench.notes.clear()
        figures: list[Figure] = importlib.import_module(f"benchmarks.{name}").measure(bench)
        failed |= any(figure.holds is False for figure in figures)
        if not options.figures and options.runs >= 5 and options.peers:
            write_results(RESULTS, name, figures, bench)
    return int(failed)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("groups", nargs="*", choices=[*GROUPS, []], help="what to measure; by default all")
    parser.add_argument("--runs", type=int, default=5, help="runs of which the median counts (default 5)")
    parser.add_argument(
        "--figures", metavar="TEXT", help="only figures whose name holds TEXT; RESULTS.md stays as it is"
    )
    parser.add_argument("--no-peers", dest="peers", action="store_false", help="measure this program alone")
    parser.add_argument("--load", type=float, default=1.5, help="wait while the load average is above this")
    parser.add_argument("--patience", type=float, default=900, help="longest such wait in seconds")
    return parser


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
