"""The last lines of a check of several machines: how many are ready, and what blocks the others."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from core.cli.verdict_words import READINESS
from core.rules.model import Report


def print_fleet(console: Console, judged: Report) -> None:
    """Nothing for a single machine."""
    if len(judged.images) < 2:
        return
    from core.reports.fleet import hindrances, readiness_counts

    counts = [f"{count} {READINESS[word][0].lower()}" for word, count in readiness_counts(judged) if count]
    console.print(Text.assemble((f"{len(judged.images)} machines", "bold"), f": {', '.join(counts)}"))
    for one in hindrances(judged):
        console.print(
            Text.assemble("  ", (f"{one.rule:8}", "bold"), f" blocks {one.machines:<4} {one.title}")
        )
