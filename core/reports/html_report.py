"""The report as one HTML file: readable in a browser and on paper, by light and by dark, without a network.

Everything from the guest is escaped, and the page forbids itself scripts and anything from elsewhere: its input is hostile.
"""

from __future__ import annotations

from functools import cache
from importlib import resources

from jinja2 import Environment, StrictUndefined, Template

from core.reports.fleet import hindrances, readiness_counts
from core.reports.html_view import evidence_lines, machine_view, visible
from core.rules.model import Report


def as_html(report: Report) -> str:
    """The whole page as text."""
    machines = [machine_view(number, image) for number, image in enumerate(report.images, start=1)]
    return _template().render(
        report=report,
        machines=machines,
        summary=readiness_counts(report),
        hindrances=hindrances(report),
    )


@cache
def _template() -> Template:
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["visible"] = visible
    environment.filters["first_lines"] = evidence_lines
    file = resources.files("resources") / "templates" / "report.html.j2"
    return environment.from_string(file.read_text(encoding="utf-8"))
