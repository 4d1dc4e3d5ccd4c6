"""Rules: from the facts of an inspection to verdicts, by an edition of the guide. Rules know nothing of bytes."""

from typing import TYPE_CHECKING

from core.late import late
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

if TYPE_CHECKING:
    from core.rules.confirming import confirm
    from core.rules.engine import catalogue, judge, rejudge, report, report_of

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

_ENGINE = ("catalogue", "judge", "rejudge", "report", "report_of")
__getattr__ = late(__name__, {**dict.fromkeys(_ENGINE, "engine"), "confirm": "confirming"})
