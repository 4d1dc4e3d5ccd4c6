"""Words and colours for readiness and verdicts."""

from __future__ import annotations

from rich.text import Text

from core.rules.model import Finding
from core.rules.verdicts import Readiness, Severity, Verdict

READINESS = {
    Readiness.READY: ("Ready", "bold green"),
    Readiness.ATTENTION: ("Needs attention", "bold yellow"),
    Readiness.BLOCKED: ("Blocked", "bold red"),
    Readiness.UNKNOWN: ("Could not tell", "bold magenta"),
}


def finding_mark(finding: Finding) -> Text:
    """The word for a verdict, coloured; the word alone says it too."""
    if finding.verdict is Verdict.FAIL:
        word, style = {
            Severity.BLOCK: ("blocks", "bold red"),
            Severity.WARN: ("warning", "yellow"),
            Severity.INFO: ("note", "cyan"),
        }[finding.severity]
        return Text(word, style=style)
    word, style = {
        Verdict.PASS: ("pass", "green"),
        Verdict.UNKNOWN: ("unknown", "magenta"),
        Verdict.NOT_APPLICABLE: ("n/a", "dim"),
        Verdict.CONFIRM: ("confirm", "blue"),
    }[finding.verdict]
    return Text(word, style=style)
