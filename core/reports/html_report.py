"""The report as one HTML file: readable in a browser and on paper, by light and by dark, without a network.

Everything from the guest is escaped, and the page forbids itself scripts and anything from elsewhere: its input is hostile.
"""

from __future__ import annotations

from core.reports.fleet import hindrances, readiness_counts
from core.reports.html_view import machine_view
from core.reports.templates import template
from core.rules.model import Report


def as_html(report: Report) -> str:
    """The whole page as text."""
    machines = [machine_view(number, image) for number, image in enumerate(report.images, start=1)]
    return template("report.html.j2").render(
        report=report,
        machines=machines,
        summary=readiness_counts(report),
        hindrances=hindrances(report),
    )
