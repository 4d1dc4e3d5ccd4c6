"""The error doctor: from what AWS said to what lies behind it, the likeliest first, by what the disk and the account show.

The texts are data (``resources/rules/causes.toml``); messages of the rules' own catalogue are known besides.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import cache
from importlib import resources

from core.facts import Frozen
from core.rules.edition import DEFAULT_EDITION, Edition
from core.rules.engine import catalogue
from core.rules.model import Finding
from core.rules.verdicts import Verdict
from core.wording import in_words

LONGEST = 4000
"""Characters of a message that are looked at."""
_JOIN = " | "


class Standing(StrEnum):
    """What the findings say of a cause: it is there, nobody knows, or it is not."""

    FOUND = "found"
    OPEN = "open"
    RULED_OUT = "ruled-out"


class Cause(Frozen):
    """:param rules: those that show it. ``findings``: what they found, where somebody looked.
    :param seen: where it is known from.
    """

    id: str
    title: str
    why: str
    fix: str
    rules: tuple[str, ...] = ()
    standing: Standing = Standing.OPEN
    findings: tuple[Finding, ...] = ()
    seen: str = ""


class _Known(Frozen):
    says: tuple[str, ...]
    cause: tuple[Cause, ...]


def causes_of(
    message: str, findings: Iterable[Finding] = (), edition: Edition = DEFAULT_EDITION
) -> tuple[Cause, ...]:
    """Why AWS said ``message``: found ones first, then the open ones, in each by how well the message fits and how often it is that;
    what the findings rule out comes last. Empty where the message is known to nobody.

    :param message: as AWS wrote it, whole or in part, with whatever stands around it.
    :param findings: of the image and of the account, as far as they were looked at.
    """
    said = _plain(message)
    by_rule: dict[str, list[Finding]] = {}
    for finding in findings:
        by_rule.setdefault(finding.rule, []).append(finding)
    fitting: list[tuple[int, Cause]] = []
    for known in _book():
        fit = max((_fit(words, said) for words in known.says), default=0)
        fitting += [(fit, cause) for cause in known.cause if fit]
    named = {rule for _, cause in fitting for rule in cause.rules}
    fitting += [(fit, cause) for fit, cause in _of_rules(said, edition) if cause.id not in named]
    weighed = [(fit, _with_findings(cause, by_rule)) for fit, cause in fitting]
    order = list(Standing)
    weighed.sort(
        key=lambda entry: (order.index(entry[1].standing), -entry[0])
    )  # stable: the book's order stays
    return tuple(dict.fromkeys(_in_words(cause) for _, cause in weighed))


def _in_words(cause: Cause) -> Cause:
    told = {name: in_words("rules", getattr(cause, name)) for name in ("title", "why", "fix")}
    return cause.model_copy(update=told)


def _with_findings(cause: Cause, by_rule: dict[str, list[Finding]]) -> Cause:
    """Found where a rule fails; ruled out where each was asked, and passes or does not apply."""
    looked = tuple(finding for rule in cause.rules for finding in by_rule.get(rule, ()))
    failed = tuple(finding for finding in looked if finding.verdict is Verdict.FAIL)
    if failed:
        return cause.model_copy(update={"standing": Standing.FOUND, "findings": failed})
    innocent = {Verdict.PASS, Verdict.NOT_APPLICABLE}
    all_asked = bool(cause.rules) and all(rule in by_rule for rule in cause.rules)
    if all_asked and all(finding.verdict in innocent for finding in looked):
        return cause.model_copy(update={"standing": Standing.RULED_OUT, "findings": looked})
    return cause.model_copy(update={"findings": looked})


def _of_rules(said: str, edition: Edition) -> Sequence[tuple[int, Cause]]:
    """Rules whose own message it is."""
    found = []
    for rule in catalogue(edition):
        fit = max((_fit(words, said) for words in rule.aws_error.split(_JOIN) if words), default=0)
        if fit:
            cause = Cause(
                id=rule.id,
                title=rule.title,
                why=rule.demand,
                fix=rule.fix,
                rules=(rule.id,),
                seen=rule.source,
            )
            found.append((fit, cause))
    return found


def _fit(words: str, said: str) -> int:
    """How many letters of what is known stand in what was said; 0 where it is something else."""
    parts = [part.strip() for part in re.split(r"\*|…", _plain(words)) if part.strip()]
    at = 0
    for part in parts:
        at = said.find(part, at)
        if at < 0:
            return 0
        at += len(part)
    return sum(map(len, parts))


def _plain(text: str) -> str:
    return " ".join(text[:LONGEST].casefold().split())


@cache
def _book() -> tuple[_Known, ...]:
    text = (resources.files("resources") / "rules" / "causes.toml").read_text(encoding="utf-8")
    return tuple(_Known.model_validate(entry) for entry in tomllib.loads(text)["message"])
