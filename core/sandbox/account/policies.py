"""IAM's policy documents: which statements speak of an action on a resource.

Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from core.sandbox.account.conditions import as_list, holds, keys_of, known
from core.sandbox.account.patterns import Context, like, like_action
from core.sandbox.account.principals import Named, Principal, named

_ELEMENTS = frozenset(
    {"Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Statement:
    """:param document: the statement as it is written."""

    document: Mapping[str, Any]

    @property
    def denies(self) -> bool:
        return self.document.get("Effect") == "Deny"

    def covers(self, action: str, resource: str, context: Context) -> bool:
        """Action and resource; neither condition nor principal."""
        given = self.document
        if "Action" in given and not _action(given["Action"], action):
            return False
        if "NotAction" in given and _action(given["NotAction"], action):
            return False
        if "Resource" in given and not _resource(given["Resource"], resource, context):
            return False
        return not ("NotResource" in given and _resource(given["NotResource"], resource, context))

    def applies(self, action: str, resource: str, context: Context) -> bool:
        return self.covers(action, resource, context) and holds(self.document.get("Condition") or {}, context)

    def names(self, principal: Principal) -> Named:
        """For a statement of a resource's policy. ``NotPrincipal`` is everybody whom it does not name."""
        if "NotPrincipal" in self.document:
            left_out = named(self.document["NotPrincipal"], principal) is not Named.NO
            return Named.NO if left_out else Named.SELF
        return named(self.document.get("Principal"), principal)

    def keys(self) -> Iterator[str]:
        """Context keys that its condition looks at."""
        return keys_of(self.document.get("Condition") or {})


@dataclass(frozen=True, slots=True)
class Policy:
    """:param name: as IAM names it: the inline policy's name, or the managed one's ARN."""

    name: str
    document: Mapping[str, Any]
    statements: tuple[Statement, ...]

    @classmethod
    def parse(cls, name: str, text: str | Mapping[str, Any]) -> Policy:
        """:raises ValueError: it is no policy."""
        document = _document(text) if isinstance(text, str) else dict(text)
        if not isinstance(document, dict) or not isinstance(document.get("Statement"), (list, dict)):
            raise ValueError("no Statement")  # noqa: TRY004 - malformed text, not a wrong type of argument
        statements = [Statement(item) for item in as_list(document["Statement"]) if isinstance(item, dict)]
        return cls(name, document, tuple(statements))


@lru_cache(maxsize=512)
def _document(text: str) -> Any:
    """Parsed once: every part of an upload asks the same policies again. Nobody changes what is returned."""
    return json.loads(text)


def parsed(name: str, text: Any) -> Policy | None:
    """None for a document that is no policy: it allows nothing and denies nothing."""
    try:
        return Policy.parse(name, text)
    except (ValueError, TypeError):
        return None


def fault(text: str, *, principals: bool = False) -> str:
    """Why AWS would refuse a document, in its words; "" for one that it takes.

    :param principals: of a resource's or trust policy, which names somebody; an identity's names nobody.
    """
    try:
        policy = Policy.parse("", text)
    except ValueError:
        return "Syntax errors in policy."
    written = as_list(policy.document["Statement"])
    if not written or len(written) != len(policy.statements):
        return "Syntax errors in policy."
    if policy.document.get("Version", "2012-10-17") not in {"2012-10-17", "2008-10-17"}:
        return "Syntax errors in policy."
    return next(filter(None, (_statement_fault(item.document, principals) for item in policy.statements)), "")


def _statement_fault(given: Mapping[str, Any], principals: bool) -> str:
    if not given.keys() <= _ELEMENTS or given.get("Effect") not in {"Allow", "Deny"}:
        return "Syntax errors in policy."
    if ("Action" in given) == ("NotAction" in given):
        return "Syntax errors in policy."
    for action in as_list(given.get("Action", given.get("NotAction"))):
        if action != "*" and (not isinstance(action, str) or ":" not in action):
            return "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."
    if not known(given.get("Condition") or {}):
        return "Syntax errors in policy."
    if principals:
        return (
            "" if ("Principal" in given) != ("NotPrincipal" in given) else "Missing required field Principal"
        )
    if "Principal" in given or "NotPrincipal" in given:
        return "Policy document should not specify a principal."
    if ("Resource" in given) == ("NotResource" in given):
        return "Policy statement must contain resources."
    for resource in as_list(given.get("Resource", given.get("NotResource"))):
        if not isinstance(resource, str) or (resource != "*" and not resource.startswith("arn:")):
            return f'Resource {resource} must be in ARN format or "*".'
    return ""


def _action(patterns: Any, action: str) -> bool:
    return any(like_action(str(item), action) for item in as_list(patterns))


def _resource(patterns: Any, resource: str, context: Context) -> bool:
    return any(like(str(item), resource, context) for item in as_list(patterns))
