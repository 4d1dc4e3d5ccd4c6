"""IAM's policy language read from outside: do documents let someone do something, do they not, or can that not be told from here.

SimulatePrincipalPolicy answers for identities; nobody simulates a role's trust, a bucket's policy or a key's. A condition on something
that is not known here makes the statement doubtful: neither a false pass nor a false block.

Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
"""

from __future__ import annotations

import fnmatch
import ipaddress
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import Any
from urllib.parse import unquote

Document = Mapping[str, Any]
Truth = bool | None
"""None: it cannot be told."""


class Effect(StrEnum):
    ALLOWED = "allowed"
    DENIED = "explicitDeny"
    SILENT = "implicitDeny"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True)
class Asking:
    """Someone who wants to do something.

    :param principals: ARNs that name who asks (a role's, and its session's); empty where only identity policies are read.
    :param service: a service principal, as ``vmie.amazonaws.com``.
    :param context: condition keys in lower case with their values; no values: known to be absent from the request. A key that is
        not here is not known.
    """

    action: str
    resource: str = "*"
    principals: tuple[str, ...] = ()
    service: str = ""
    context: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Decision:
    """:param policy: name of the document that decided, "" for none.
    :param statement: what decided, as compact JSON.
    :param delegated: a resource policy allows the whole account, so the identity's own policies have the say.
    """

    effect: Effect
    policy: str = ""
    statement: str = ""
    delegated: bool = False

    @property
    def allowed(self) -> bool:
        return self.effect is Effect.ALLOWED


def decide(policies: Iterable[tuple[str, Document]], asking: Asking) -> Decision:
    """One certain Deny is enough; else one certain Allow without a doubtful Deny.

    :param policies: (name, document). Statements with a Principal are compared with who asks.
    """
    allowed = delegated = doubt = None
    for name, document in policies:
        for statement in statements(document):
            truth = _applies(statement, asking)
            if truth is False:
                continue
            decision = Decision(Effect.ALLOWED, name, _compact(statement))
            denies = statement.get("Effect") == "Deny"
            if truth is None:
                doubt = doubt or Decision(Effect.DOUBTFUL, name, decision.statement)
            elif denies:
                return Decision(Effect.DENIED, name, decision.statement)
            elif "Principal" in statement and not _names(statement["Principal"], asking):
                delegated = delegated or Decision(Effect.ALLOWED, name, decision.statement, delegated=True)
            else:
                allowed = allowed or decision
    certain = allowed or delegated
    if doubt is not None and (certain is None or '"Deny"' in doubt.statement):
        return doubt
    return certain or Decision(Effect.SILENT)


def statements(document: Document) -> list[Document]:
    found = document.get("Statement", [])
    found = [found] if isinstance(found, Mapping) else found
    return [entry for entry in found if isinstance(entry, Mapping)] if isinstance(found, list) else []


def parse(document: str | Document) -> Document:
    """IAM answers documents URL-encoded or as JSON; boto3 decodes some of them. An unreadable one allows nothing."""
    if not isinstance(document, str):
        return document
    try:
        parsed = json.loads(unquote(document))
    except ValueError:
        return {}
    return parsed if isinstance(parsed, dict) else {}


def _compact(statement: Document) -> str:
    return json.dumps(statement, separators=(",", ":"))


# -- does a statement apply? ------------------------------------------------------------------------------------------------


def _applies(statement: Document, asking: Asking) -> Truth:
    if statement.get("Effect") not in {"Allow", "Deny"}:
        return False
    truths: list[Truth] = [_action(statement, asking.action), _resource(statement, asking)]
    if "Principal" in statement:
        truths.append(_principal(statement["Principal"], asking))
    elif "NotPrincipal" in statement:
        truths.append(not _principal(statement["NotPrincipal"], asking))
    truths += _conditions(statement, asking)
    return all_of(truths)


def all_of(truths: Iterable[Truth]) -> Truth:
    """False where one is, else None where one is, else True."""
    found = list(truths)
    if False in found:
        return False
    return None if None in found else True


def _action(statement: Document, action: str) -> bool:
    if "NotAction" in statement:
        return not any(matches(pattern, action, fold=True) for pattern in texts(statement["NotAction"]))
    return any(matches(pattern, action, fold=True) for pattern in texts(statement.get("Action")))


def _resource(statement: Document, asking: Asking) -> Truth:
    inverted = "NotResource" in statement
    if not inverted and "Resource" not in statement:
        return True  # a trust policy has none
    truths = [
        _arn(pattern, asking) for pattern in texts(statement["NotResource" if inverted else "Resource"])
    ]
    if True in truths:
        return not inverted
    return None if None in truths else inverted


def _arn(pattern: str, asking: Asking) -> Truth:
    filled = _VARIABLE.sub(lambda found: _value(found[1], asking), pattern)
    if _VARIABLE.search(filled):
        return None
    anywhere = re.sub(r"^arn:aws[\w-]*:", "arn:*:", filled)
    # Keys, snapshots and images are named in many ways: where the wanted one is not known yet, a permission on some counts.
    return True if asking.resource == "*" else matches(anywhere, asking.resource)


_VARIABLE = re.compile(r"\$\{([^}]+)\}")


def _value(name: str, asking: Asking) -> str:
    if name in {"*", "?", "$"}:
        return name
    values = asking.context.get(name.lower())
    return values[0] if values else "${" + name + "}"


def _principal(principal: object, asking: Asking) -> bool:
    return _names(principal, asking) or _account_of(principal, asking)


def _names(principal: object, asking: Asking) -> bool:
    """Named itself: by ARN, as the service, or as everyone."""
    if principal == "*":
        return bool(asking.principals) or not asking.service
    if not isinstance(principal, Mapping):
        return False
    people = texts(principal.get("AWS"))
    if "*" in people or any(one in people for one in asking.principals):
        return True
    return bool(asking.service) and asking.service in texts(principal.get("Service"))


def _account_of(principal: object, asking: Asking) -> bool:
    people = texts(principal.get("AWS")) if isinstance(principal, Mapping) else []
    accounts = {arn.split(":")[4] for arn in asking.principals if arn.count(":") >= 5}
    return any(one in people or any(_root(name, one) for name in people) for one in accounts)


def _root(name: str, account: str) -> bool:
    return name.endswith(f":iam::{account}:root")


# -- conditions -------------------------------------------------------------------------------------------------------------


def _conditions(statement: Document, asking: Asking) -> Iterator[Truth]:
    conditions = statement.get("Condition")
    for operator, tests in conditions.items() if isinstance(conditions, Mapping) else ():
        for key, wanted in tests.items() if isinstance(tests, Mapping) else ():
            yield condition(str(operator), key.lower(), texts(wanted), asking.context)


def condition(operator: str, key: str, wanted: list[str], context: Mapping[str, Sequence[str]]) -> Truth:
    """One test of one key; None where the key is not known or the operator is none of ours."""
    quantifier, _, plain = operator.rpartition(":")
    optional = plain.endswith("IfExists")
    plain = plain.removesuffix("IfExists")
    if key not in context:
        return None
    values = list(context[key])
    if plain == "Null":
        return (not values) == (wanted[:1] == ["true"])
    negative = "Not" in plain
    if not values:
        return optional or negative or quantifier == "ForAllValues"
    test = _OPERATORS.get(plain.replace("Not", ""))
    if test is None:
        return None
    try:
        hits = [any(test(value, item) for item in wanted) for value in values]
    except ValueError:
        return None
    whole = all if quantifier == "ForAllValues" or (negative and not quantifier) else any
    return whole(not hit if negative else hit for hit in hits)


def _number(compare: Callable[[float, float], bool]) -> Callable[[str, str], bool]:
    return lambda value, wanted: compare(float(value), float(wanted))


_OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "StringEquals": lambda value, wanted: value == wanted,
    "StringEqualsIgnoreCase": lambda value, wanted: value.lower() == wanted.lower(),
    "StringLike": lambda value, wanted: matches(wanted, value),
    "ArnEquals": lambda value, wanted: matches(wanted, value),
    "ArnLike": lambda value, wanted: matches(wanted, value),
    "Bool": lambda value, wanted: value.lower() == wanted.lower(),
    "NumericEquals": _number(lambda value, wanted: value == wanted),
    "NumericLessThan": _number(lambda value, wanted: value < wanted),
    "NumericLessThanEquals": _number(lambda value, wanted: value <= wanted),
    "NumericGreaterThan": _number(lambda value, wanted: value > wanted),
    "NumericGreaterThanEquals": _number(lambda value, wanted: value >= wanted),
    "IpAddress": lambda value, wanted: ipaddress.ip_address(value) in ipaddress.ip_network(wanted, strict=False),
}  # fmt: skip
"""Value of the request against one of the policy's; ``Not…`` is the same turned round."""


def matches(pattern: str, value: str, *, fold: bool = False) -> bool:
    """``*`` and ``?`` are all the wildcards that there are; those of ``value`` are plain letters."""
    return (
        _pattern(pattern.lower() if fold else pattern).fullmatch(value.lower() if fold else value) is not None
    )


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(fnmatch.translate(text.replace("[", "[[]")))


def texts(value: object) -> list[str]:
    """A policy's string or list of strings; JSON's booleans and numbers as IAM writes them."""
    entries = value if isinstance(value, list | tuple) else [value]
    return [
        str(entry).lower() if isinstance(entry, bool) else str(entry)
        for entry in entries
        if isinstance(entry, str | int | float)
    ]
