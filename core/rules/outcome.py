"""What a rule answers: a verdict, the evidence, and the values that its texts name. Words are added by the engine."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from core.facts import Evidence, Fact
from core.rules.model import Severity, Verdict
from core.wording import has_words, phrase


@dataclass(frozen=True, slots=True)
class Outcome:
    """One answer of a rule.

    :param case: which of the rule's texts says it (``says``, ``fix`` and ``aws_error`` of its TOML table).
    :param severity: in place of the rule's own, where this case weighs less or more.
    :param repair: code of a repair that the program can do.
    """

    verdict: Verdict
    case: str
    evidence: tuple[Evidence, ...] = ()
    values: dict[str, object] = field(default_factory=dict)
    severity: Severity | None = None
    repair: str = ""


Outcomes = Outcome | tuple[Outcome, ...]
Told = Evidence | Iterable[Evidence]


def _flat(evidence: tuple[Told, ...]) -> tuple[Evidence, ...]:
    flat: list[Evidence] = []
    for item in evidence:
        flat.extend([item] if isinstance(item, Evidence) else item)
    return tuple(dict.fromkeys(flat))


def passed(*evidence: Told, case: str = "pass", **values: object) -> Outcome:
    return Outcome(Verdict.PASS, case, _flat(evidence), values)


def failed(
    case: str, *evidence: Told, severity: Severity | None = None, repair: str = "", **values: object
) -> Outcome:
    return Outcome(Verdict.FAIL, case, _flat(evidence), values, severity, repair)


def unknown(case: str, *evidence: Told, severity: Severity | None = None, **values: object) -> Outcome:
    return Outcome(Verdict.UNKNOWN, case, _flat(evidence), values, severity)


def doubtful(case: str, *evidence: Told, **values: object) -> Outcome:
    """It was read, and whether AWS takes it is not published: neither a false pass nor a false block."""
    return Outcome(Verdict.UNKNOWN, case, _flat(evidence), values, Severity.WARN)


def not_applicable(case: str, *evidence: Told, **values: object) -> Outcome:
    return Outcome(Verdict.NOT_APPLICABLE, case, _flat(evidence), values)


def confirm(case: str, *evidence: Told, **values: object) -> Outcome:
    """No disk can show it: the user ticks it."""
    return Outcome(Verdict.CONFIRM, case, _flat(evidence), values)


def unread(*facts: Fact[Any]) -> Outcome | None:
    """``unknown`` with the reason when one of the facts could not be read, else None."""
    missing = [fact for fact in facts if not fact.known]
    if not missing:
        return None
    reason = reason_words(missing[0])
    return unknown(
        "unread", [Evidence(where=fact.where, value=reason_words(fact)) for fact in missing], reason=reason
    )


def reason_words(fact: Fact[Any]) -> str:
    """Why a fact could not be read, in words."""
    return phrase(fact.unread, {"where": fact.where, "path": fact.where}).rstrip(".")


def worded(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Evidence whose value is a code (trouble of the guest's readers), in words."""
    return tuple(
        Evidence(
            where=item.where,
            value=phrase(item.value, {"where": item.where}) if has_words(item.value) else item.value,
        )
        for item in evidence
    )
