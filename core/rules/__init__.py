"""Rules: from the facts of an inspection to verdicts, by an edition of the guide. Rules know nothing of bytes."""

from typing import TYPE_CHECKING

from core.late import late
from core.rules.edition import DEFAULT_EDITION, Edition

if TYPE_CHECKING:
    from core.rules.confirming import confirm
    from core.rules.engine import catalogue, judge, rejudge, report, report_of
    from core.rules.model import Confirmation, Finding, ImageReport, Report, RuleInfo
    from core.rules.verdicts import Readiness, Severity, Verdict

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
_MODEL = ("Confirmation", "Finding", "ImageReport", "Readiness", "Report", "RuleInfo", "Severity", "Verdict")
__getattr__ = late(
    __name__, {**dict.fromkeys(_ENGINE, "engine"), **dict.fromkeys(_MODEL, "model"), "confirm": "confirming"}
)
