"""From AWS's message to the rule that would have caught it: what it means and what to do, in our words."""

from __future__ import annotations

from core.migrations.model import Migration
from core.rules import RuleInfo, catalogue
from core.rules.edition import Edition

SEPARATOR = " | "


def aws_words(migration: Migration) -> str:
    """What AWS said at the end, wherever it was kept."""
    facts = migration.failure.facts if migration.failure else {}
    return migration.aws_message or facts.get("aws_message", "") or facts.get("message", "")


def rule_behind(message: str, edition: Edition, suspects: tuple[str, ...] = ()) -> RuleInfo | None:
    """The rule whose AWS message this is; of several, one that had failed before (``suspects``), then the longest match."""
    said = message.casefold()
    found: list[tuple[bool, int, RuleInfo]] = []
    for rule in catalogue(edition):
        lengths = [len(text) for text in rule.aws_error.split(SEPARATOR) if text and text.casefold() in said]
        if lengths:
            found.append((rule.id in suspects, max(lengths), rule))
    return max(found, key=lambda entry: entry[:2])[2] if found else None


def cause_of(migration: Migration) -> RuleInfo | None:
    """The rule behind a failed import; None where AWS's words belong to none (or nothing has failed)."""
    suspects = tuple(rule for rules in migration.plan.findings.values() for rule in rules)
    return rule_behind(aws_words(migration), migration.plan.edition, suspects)
