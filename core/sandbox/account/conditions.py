"""The Condition element of IAM's policies.

Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from core.sandbox.account.patterns import Context, expand, like

Test = Callable[[str, str, Context], bool]
"""Whether one value of the context fits one value of the policy."""


def as_list(value: Any) -> list[Any]:
    """A policy may write one value without its brackets."""
    return value if isinstance(value, list) else [value]


def holds(condition: Mapping[str, Any], context: Context) -> bool:
    """Whether every key of every operator fits; the values of one key are alternatives."""
    return all(_key_holds(operator, key, wanted, context) for operator, key, wanted in _entries(condition))


def known(condition: Any) -> bool:
    """Whether a document's Condition is one that IAM would take."""
    if not isinstance(condition, dict) or not all(isinstance(keys, dict) for keys in condition.values()):
        return False
    return all(_split(operator) is not None for operator in condition)


def keys_of(condition: Mapping[str, Any]) -> Iterator[str]:
    """The context keys that are looked at, as they are written."""
    return (key for _, key, _ in _entries(condition))


def _entries(condition: Mapping[str, Any]) -> Iterator[tuple[str, str, list[str]]]:
    for operator, keys in condition.items():
        for key, wanted in keys.items():
            yield operator, key, [_text(item) for item in as_list(wanted)]


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _split(operator: str) -> tuple[str, str, bool] | None:
    """Set quantifier, plain operator and whether ``IfExists``; None for an operator that there is none."""
    quantifier, _, plain = operator.rpartition(":")
    optional = plain.endswith("IfExists") and plain != "NullIfExists"
    plain = plain.removesuffix("IfExists")
    if quantifier not in {"", "ForAllValues", "ForAnyValue"} or plain not in {*_POSITIVE, *_NEGATIVE, "Null"}:
        return None
    return quantifier, plain, optional


def _key_holds(operator: str, key: str, wanted: list[str], context: Context) -> bool:
    split = _split(operator)
    if split is None:
        return False
    quantifier, plain, optional = split
    values = context.get(key.lower())
    if plain == "Null":
        return any((not values) == (item == "true") for item in wanted)
    if not values:
        negated = plain in _NEGATIVE and not quantifier
        return optional or quantifier == "ForAllValues" or negated
    return _values_hold(quantifier, plain, values, wanted, context)


def _values_hold(
    quantifier: str, plain: str, values: Sequence[str], wanted: list[str], context: Context
) -> bool:
    negated = plain in _NEGATIVE
    test = _NEGATIVE[plain] if negated else _POSITIVE[plain]

    def fits(value: str) -> bool:
        return any(test(value, item, context) for item in wanted) is not negated

    outcomes = [fits(value) for value in values]
    if quantifier == "ForAllValues" or (negated and not quantifier):
        return all(outcomes)
    return any(outcomes)


def _number(compare: Callable[[float, float], bool]) -> Test:
    def test(value: str, wanted: str, _: Context) -> bool:
        try:
            return compare(float(value), float(wanted))
        except ValueError:
            return False

    return test


def _date(compare: Callable[[float, float], bool]) -> Test:
    def test(value: str, wanted: str, _: Context) -> bool:
        try:
            return compare(_seconds(value), _seconds(wanted))
        except ValueError:
            return False

    return test


def _seconds(text: str) -> float:
    """ISO 8601, or seconds since 1970."""
    try:
        return float(text)
    except ValueError:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _address(value: str, wanted: str, _: Context) -> bool:
    try:
        return ipaddress.ip_address(value) in ipaddress.ip_network(wanted, strict=False)
    except ValueError:
        return False


def _equal(value: str, wanted: str, context: Context) -> bool:
    """Equal once the policy's variables are filled in; wildcards mean themselves."""
    return expand(wanted, context, literal=True) == value


def _same_letters(value: str, wanted: str, context: Context) -> bool:
    text = expand(wanted, context, literal=True)
    return text is not None and text.casefold() == value.casefold()


def _arn(value: str, wanted: str, context: Context) -> bool:
    """Each of an ARN's six parts is matched by itself: ``*`` does not reach over a colon before the resource."""
    parts, patterns = value.split(":", 5), wanted.split(":", 5)
    return len(parts) == len(patterns) and all(
        like(pattern, part, context) for pattern, part in zip(patterns, parts, strict=True)
    )


def _true_or_false(value: str, wanted: str, _: Context) -> bool:
    return value.lower() == wanted.lower()


_POSITIVE: dict[str, Test] = {
    "StringEquals": _equal,
    "StringEqualsIgnoreCase": _same_letters,
    "StringLike": lambda value, wanted, context: like(wanted, value, context),
    "ArnEquals": _arn,
    "ArnLike": _arn,
    "Bool": _true_or_false,
    "BinaryEquals": lambda value, wanted, _: value == wanted,
    "IpAddress": _address,
}
_NEGATIVE: dict[str, Test] = {
    "StringNotEquals": _equal,
    "StringNotEqualsIgnoreCase": _same_letters,
    "StringNotLike": _POSITIVE["StringLike"],
    "ArnNotEquals": _arn,
    "ArnNotLike": _arn,
    "NotIpAddress": _address,
}
for _kind, _made in (("Numeric", _number), ("Date", _date)):
    _POSITIVE |= {
        f"{_kind}Equals": _made(lambda a, b: a == b),
        f"{_kind}LessThan": _made(lambda a, b: a < b),
        f"{_kind}LessThanEquals": _made(lambda a, b: a <= b),
        f"{_kind}GreaterThan": _made(lambda a, b: a > b),
        f"{_kind}GreaterThanEquals": _made(lambda a, b: a >= b),
    }
    _NEGATIVE[f"{_kind}NotEquals"] = _POSITIVE[f"{_kind}Equals"]
