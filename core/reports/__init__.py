"""Reports for people and programs: JSON with a published schema, and HTML."""

from core.reports.html_report import as_html
from core.reports.json_report import as_json, from_json, rejudge, schema

__all__ = ["as_html", "as_json", "from_json", "rejudge", "schema"]
