"""IAM's policy language: which statements apply to an action on a resource, and what they add up to.

Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
"""

from __future__ import annotations

import ipaddress
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

Context = Mapping[str, Sequence[str]]
"""Condition keys in lower case, with their values."""


@dataclass(frozen=True, slots=True)
class Policy:
    """:param name: as IAM names it: the inline policy's name, or the managed one's ARN."""

    name: str
    document: Mapping[str, Any]

    @classmethod
    def parse(cls, name: str, text: str | Mapping[str, Any]) -> Policy:
        """:raises ValueError: it is no policy."""
        document = json.loads(text) if isinstance(text, str) else dict(text)
        if not isinstance(document, dict) or not isinstance(document.get("Statement"), (list, dict)):
            raise ValueError("no Statement")  # noqa: TRY004 - malformed text, not a wrong type of argument
        return cls(name, document)

    @property
    def statements(self) -> list[Mapping[str, Any]]:
        return [item for item in _list(self.document["Statement"]) if isinstance(item, dict)]


@dataclass(frozen=True, slots=True)
class Decision:
    """:param verdict: ``allowed``, ``explicitDeny`` or ``implicitDeny``, as SimulatePrincipalPolicy says it.
    :param matched: names of the policies that have a say in it."""

    verdict: str
    matched: tuple[str, ...] = ()

    @property
    def allowed(self) -> bool:
        return self.verdict == "allowed"


def evaluate(
    policies: Iterable[Policy], action: str, resource: str, context: Context | None = None
) -> Decision:
    """Identity policies of one account: one Deny is enough, else one Allow, else no."""
    known = {name.lower(): values for name, values in (context or {}).items()}
    allows: list[str] = []
    denies: list[str] = []
    for policy in policies:
        for statement in policy.statements:
            if _applies(statement, action, resource, known):
                (denies if statement.get("Effect") == "Deny" else allows).append(policy.name)
    if denies:
        return Decision("explicitDeny", tuple(denies))
    return Decision("allowed", tuple(allows)) if allows else Decision("implicitDeny")


def trusts(document: Mapping[str, Any], service: str, action: str, context: Context) -> bool:
    """Whether a role's trust policy lets a service assume it."""
    verdict = False
    known = {name.lower(): values for name, values in context.items()}
    for statement in Policy("trust", document).statements:
        principals = statement.get("Principal")
        named = principals == "*" or (
            isinstance(principals, dict) and _matches(principals.get("Service", []), service, fold=True)
        )
        if (
            named
            and _matches(statement.get("Action", []), action, fold=True)
            and _conditions(statement, known)
        ):
            if statement.get("Effect") == "Deny":
                return False
            verdict = True
    return verdict


def _applies(statement: Mapping[str, Any], action: str, resource: str, context: Context) -> bool:
    if "Action" in statement and not _matches(statement["Action"], action, fold=True):
        return False
    if "NotAction" in statement and _matches(statement["NotAction"], action, fold=True):
        return False
    if "Resource" in statement and not _matches(statement["Resource"], resource):
        return False
    if "NotResource" in statement and _matches(statement["NotResource"], resource):
        return False
    return _conditions(statement, context)


def _conditions(statement: Mapping[str, Any], context: Context) -> bool:
    conditions = statement.get("Condition") or {}
    return all(
        _condition(operator, key, _list(wanted), context)
        for operator, keys in conditions.items()
        for key, wanted in keys.items()
    )


def _condition(operator: str, key: str, wanted: list[Any], context: Context) -> bool:
    quantifier, _, plain = operator.rpartition(":")
    optional = plain.endswith("IfExists")
    plain = plain.removesuffix("IfExists")
    values = context.get(key.lower())
    texts = [str(item) for item in wanted]
    if plain == "Null":
        return (values is None) == (texts[0].lower() == "true")
    test = _OPERATORS.get(plain)
    negative = "Not" in plain
    if values is None:
        return optional or quantifier == "ForAllValues" or negative
    if test is None:
        return False
    outcomes = [test(value, texts) for value in values]
    return all(outcomes) if quantifier == "ForAllValues" or negative else any(outcomes)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _matches(patterns: Any, value: str, *, fold: bool = False) -> bool:
    folded = value.lower() if fold else value
    return any(
        _pattern(str(item).lower() if fold else str(item)).fullmatch(folded) for item in _list(patterns)
    )


@cache
def _pattern(text: str) -> re.Pattern[str]:
    """``*`` and ``?`` are all the wildcards that there are."""
    pieces = (".*" if char == "*" else "." if char == "?" else re.escape(char) for char in text)
    return re.compile("".join(pieces), re.DOTALL)


def _number(compare: Callable[[float, float], bool]) -> Callable[[str, list[str]], bool]:
    def test(value: str, wanted: list[str]) -> bool:
        try:
            return any(compare(float(value), float(item)) for item in wanted)
        except ValueError:
            return False

    return test


def _address(value: str, wanted: list[str]) -> bool:
    try:
        return any(ipaddress.ip_address(value) in ipaddress.ip_network(item, strict=False) for item in wanted)
    except ValueError:
        return False


_OPERATORS: dict[str, Callable[[str, list[str]], bool]] = {
    "StringEquals": lambda value, wanted: value in wanted,
    "StringNotEquals": lambda value, wanted: value not in wanted,
    "StringEqualsIgnoreCase": lambda value, wanted: value.lower() in [item.lower() for item in wanted],
    "StringNotEqualsIgnoreCase": lambda value, wanted: value.lower() not in [item.lower() for item in wanted],
    "StringLike": lambda value, wanted: _matches(wanted, value),
    "StringNotLike": lambda value, wanted: not _matches(wanted, value),
    "ArnEquals": lambda value, wanted: _matches(wanted, value),
    "ArnLike": lambda value, wanted: _matches(wanted, value),
    "ArnNotEquals": lambda value, wanted: not _matches(wanted, value),
    "ArnNotLike": lambda value, wanted: not _matches(wanted, value),
    "Bool": lambda value, wanted: value.lower() in [item.lower() for item in wanted],
    "NumericEquals": _number(lambda a, b: a == b),
    "NumericNotEquals": _number(lambda a, b: a != b),
    "NumericLessThan": _number(lambda a, b: a < b),
    "NumericLessThanEquals": _number(lambda a, b: a <= b),
    "NumericGreaterThan": _number(lambda a, b: a > b),
    "NumericGreaterThanEquals": _number(lambda a, b: a >= b),
    "IpAddress": _address,
    "NotIpAddress": lambda value, wanted: not _address(value, wanted),
}
