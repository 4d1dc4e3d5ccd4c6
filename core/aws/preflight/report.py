"""From outcomes to findings: the same shape and the same kind of texts as an image's."""

from __future__ import annotations

from collections.abc import Iterable

from core.rules.edition import DEFAULT_EDITION
from core.rules.engine import readiness
from core.rules.model import Finding, RuleInfo
from core.rules.outcome import Outcome
from core.rules.texts import fill, general, group_texts
from core.rules.verdicts import Readiness, Verdict

GROUP = "account"


def findings(rule: str, outcomes: Iterable[Outcome]) -> tuple[Finding, ...]:
    text = group_texts(GROUP, DEFAULT_EDITION)[rule]
    return tuple(
        Finding(
            rule=rule,
            verdict=outcome.verdict,
            severity=outcome.severity or text.severity,
            title=text.title,
            detail=fill(text.says.get(outcome.case) or general()[outcome.case], outcome.values),
            evidence=outcome.evidence,
            aws_error=fill(text.error_for(outcome.case), outcome.values)
            if outcome.verdict is Verdict.FAIL
            else "",
            fix=_fix(outcome, text.fix_for(outcome.case, ""), text.fix_of_case(outcome.case, "")),
            source=text.passage,
            repair=outcome.repair,
        )
        for outcome in outcomes
    )


def _fix(outcome: Outcome, general_fix: str, own_fix: str) -> str:
    """An open question gets advice only where there is some for this very case; what passes gets none."""
    if outcome.verdict in {Verdict.PASS, Verdict.NOT_APPLICABLE}:
        return ""
    return fill(general_fix if outcome.verdict is Verdict.FAIL else own_fix, outcome.values)


def readiness_of(found: Iterable[Finding]) -> Readiness:
    return readiness(found)


def catalogue() -> tuple[RuleInfo, ...]:
    """The account's rules, for ``amigrate rules``."""
    return tuple(
        RuleInfo(
            id=text.id,
            group=GROUP,
            title=text.title,
            demand=text.demand,
            severity=text.severity,
            aws_error=" | ".join(dict.fromkeys(filter(None, text.aws_error.values()))),
            fix=text.fix_in_general,
            source=text.passage,
        )
        for text in group_texts(GROUP, DEFAULT_EDITION).values()
    )
