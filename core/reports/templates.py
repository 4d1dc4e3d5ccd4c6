"""The pages' templates, which share one style; whatever is filled in is escaped."""

from __future__ import annotations

from functools import cache
from importlib import resources

from jinja2 import Environment, FunctionLoader, StrictUndefined, Template

from core.reports.html_view import evidence_lines, visible


def template(name: str) -> Template:
    """:param name: of a file in resources/templates."""
    return _environment().get_template(name)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FunctionLoader(_text),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["visible"] = visible
    environment.filters["first_lines"] = evidence_lines
    return environment


def _text(name: str) -> str:
    return (resources.files("resources") / "templates" / name).read_text(encoding="utf-8")
