"""Rules: from the facts of an inspection to verdicts, by an edition of the guide. Rules know nothing of bytes."""

from core.rules.confirming import confirm
from core.rules.engine import catalogue, judge, rejudge, report, report_of
from core.rules.model import (
    DEFAULT_EDITION,
    Confirmation,
    Edition,
    Finding,
    ImageReport,
    Readiness,
    Report,
    RuleInfo,
    Severity,
    Verdict,
)

__all__ = [
    "DEFAULT_EDITION",
    "Confirmation",
    "Edition",
    "Finding",
    "ImageReport",
    "Readiness",
    "Report",
    "RuleInfo",
    "Severity",
    "Verdict",
    "catalogue",
    "confirm",
    "judge",
    "rejudge",
    "report",
    "report_of",
]
