"""What a rule answers: a verdict, the evidence, and the values that its texts name. Words are added by the engine."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from core.facts import Evidence, Fact
from core.rules.verdicts import Severity, Verdict
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
_NOT_KEPT = re.compile(r" at byte \?| \(\?\)")


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
    return unknown("unread", [unread_evidence(fact) for fact in missing], reason=reason)


def reason_words(fact: Fact[Any]) -> str:
    """Why a fact could not be read, for a sentence that does not name the place otherwise."""
    return _words(fact.unread, fact.where).removeprefix(f"{fact.where}: ").rstrip(".")


def unread_evidence(fact: Fact[Any]) -> Evidence:
    """The place, and why nothing could be read there."""
    return Evidence(where=fact.where, value=_behind(fact.unread, fact.where).rstrip("."))


def worded(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Evidence whose value is a code (trouble of the guest's readers), in words."""
    return tuple(
        Evidence(
            where=item.where, value=_behind(item.value, item.where) if has_words(item.value) else item.value
        )
        for item in evidence
    )


def _words(code: str, where: str) -> str:
    """A reader keeps of its error the code alone: what else the sentence would name falls out of it."""
    return _NOT_KEPT.sub("", phrase(code, {"where": where, "path": where}))


def _behind(code: str, where: str) -> str:
    """The same for a line that begins with the place."""
    return _words(code, where).removeprefix(f"{where}: ").removeprefix(f"{where} ")
