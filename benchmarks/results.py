"""RESULTS.md: the figures of the last whole run of each group, with date, machine and load."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.machine import describe
from benchmarks.measure import Bench, Figure
from core.settings import write_atomically

_HEAD = """# Figures

Written by `python -m benchmarks`; medians, warm page cache. A ratio is the peer's time by ours, or, where a case must not cost
more than another, its time by the other's. A peer that could not be had is named as not measured.
"""
_TITLES = ("what", "ours", "peer", "theirs", "ratio", "demand", "verdict", "load")


def write_results(path: Path, group: str, figures: Sequence[Figure], bench: Bench) -> None:
    """Put the group's section in place of its old one."""
    sections = _sections(path.read_text(encoding="utf-8")) if path.exists() else {}
    sections[group] = _section(group, figures, bench)
    write_atomically(path, (_HEAD + "".join(sections.values())).encode())
    print(f"written: {path}")


def _sections(text: str) -> dict[str, str]:
    return {
        part.partition("\n")[0].strip(): f"\n## {part.rstrip()}\n"
        for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    }


def _section(group: str, figures: Sequence[Figure], bench: Bench) -> str:
    lines = [
        f"\n## {group}\n",
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, median of {bench.runs}, on: {describe()}\n",
        _row(_TITLES),
        _row(["---"] * len(_TITLES)),
        *(_row([*figure.cells(), _load(figure)]) for figure in figures),
        "",
        *(f"- {note}" for note in bench.notes),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _load(figure: Figure) -> str:
    """Load averages before and after ours."""
    return "-".join(f"{value:.1f}" for value in figure.ours.load) if figure.ours.load else "?"
