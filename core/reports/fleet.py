"""Many machines at a glance: how many are ready, and what holds up most of them."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from core.rules.model import Report
from core.rules.verdicts import Readiness

MOST_SHOWN = 10


class Hindrance(NamedTuple):
    """A rule that blocks some machines of a report."""

    rule: str
    title: str
    machines: int


def readiness_counts(report: Report) -> list[tuple[Readiness, int]]:
    """How many machines came out how; in the order of the words, those of none too."""
    return [(word, sum(image.readiness is word for image in report.images)) for word in Readiness]


def hindrances(report: Report) -> list[Hindrance]:
    """What blocks the most machines first, at most :data:`MOST_SHOWN`."""
    titles = {finding.rule: finding.title for image in report.images for finding in image.findings}
    blocked = Counter(
        rule for image in report.images for rule in {one.rule for one in image.findings if one.blocks}
    )
    ordered = sorted(blocked.items(), key=lambda item: (-item[1], item[0]))
    return [Hindrance(rule, titles[rule], count) for rule, count in ordered[:MOST_SHOWN]]
