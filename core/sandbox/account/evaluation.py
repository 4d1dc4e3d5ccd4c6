"""How the policies of all kinds add up to yes or no, for requests within one account.

Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from core.sandbox.account.patterns import Context
from core.sandbox.account.policies import Policy, Statement
from core.sandbox.account.principals import Named, Principal


class Source(StrEnum):
    """A kind of policy, in the words of AWS's refusals."""

    ORGANIZATION = "service control policy"
    RESOURCE = "resource-based policy"
    IDENTITY = "identity-based policy"
    BOUNDARY = "permissions boundary"
    SESSION = "session policy"


@dataclass(frozen=True, slots=True)
class Access:
    """One thing that a request wants to do.

    :param resource: an ARN; ``*`` where the action knows no resources.
    :param context: condition keys that this request adds, in lower case.
    """

    action: str
    resource: str = "*"
    context: Context = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Policies:
    """All that has a say. None means: there is no policy of that kind, so it forbids nothing.

    :param resource: policies on the resource itself.
    :param resource_rules: whether identities count only as far as the resource's policy hands the decision on to the account (KMS keys,
        roles to assume).
    """

    identity: tuple[Policy, ...] = ()
    boundary: tuple[Policy, ...] | None = None
    session: tuple[Policy, ...] | None = None
    organization: tuple[Policy, ...] | None = None
    resource: tuple[Policy, ...] = ()
    resource_rules: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """:param verdict: ``allowed``, ``explicitDeny`` or ``implicitDeny``, as SimulatePrincipalPolicy says it.
    :param source: what kind of policy refused; of an allowed one, what allowed it.
    :param matched: names of the policies that have a say in it."""

    verdict: str
    source: Source = Source.IDENTITY
    matched: tuple[str, ...] = ()

    @property
    def allowed(self) -> bool:
        return self.verdict == "allowed"


def decide(principal: Principal, policies: Policies, access: Access, context: Context) -> Decision:
    """:param context: the whole of it: the principal's keys, the request's, the access's."""
    denied = _denied(principal, policies, access, context)
    if denied is not None:
        return denied
    if policies.organization is not None and not _allows(policies.organization, access, context):
        return Decision("implicitDeny", Source.ORGANIZATION)
    by_name, handed_on = _on_resource(policies.resource, principal, access, context)
    if by_name and principal.arn in _principals_of(by_name, policies.resource):
        return Decision(
            "allowed", Source.RESOURCE, by_name
        )  # the session or user itself: nothing narrows that
    identity = _allows(policies.identity, access, context)
    if principal.administrator:
        identity = identity or ("administrator",)
    if by_name:
        allowed = Decision("allowed", Source.RESOURCE, by_name)
    elif policies.resource_rules and not handed_on:
        return Decision("implicitDeny", Source.RESOURCE)
    elif identity:
        allowed = Decision("allowed", Source.IDENTITY, identity)
    else:
        return Decision("implicitDeny", Source.IDENTITY)
    for source, narrowing in ((Source.BOUNDARY, policies.boundary), (Source.SESSION, policies.session)):
        if narrowing is not None and not _allows(narrowing, access, context):
            return Decision("implicitDeny", source)
    return allowed


def statements(
    policies: Sequence[Policy], access: Access, context: Context
) -> Iterator[tuple[Policy, Statement]]:
    """Those that apply, with the policy that they stand in."""
    for policy in policies:
        for statement in policy.statements:
            if statement.applies(access.action, access.resource, context):
                yield policy, statement


def _denied(principal: Principal, policies: Policies, access: Access, context: Context) -> Decision | None:
    for source, listed in (
        (Source.ORGANIZATION, policies.organization), (Source.RESOURCE, policies.resource),
        (Source.IDENTITY, policies.identity), (Source.BOUNDARY, policies.boundary), (Source.SESSION, policies.session),
    ):  # fmt: skip
        names = tuple(
            policy.name
            for policy, statement in statements(listed or (), access, context)
            if statement.denies
            and (source is not Source.RESOURCE or statement.names(principal) is not Named.NO)
        )
        if names and not (principal.administrator and source is Source.IDENTITY):
            return Decision("explicitDeny", source, names)
    return None


def _allows(policies: Sequence[Policy], access: Access, context: Context) -> tuple[str, ...]:
    found = statements(policies, access, context)
    return tuple(policy.name for policy, statement in found if not statement.denies)


def _on_resource(
    policies: Sequence[Policy], principal: Principal, access: Access, context: Context
) -> tuple[tuple[str, ...], bool]:
    """Names of the policies that allow this very principal, and whether one leaves it to the account."""
    by_name: list[str] = []
    handed_on = False
    for policy, statement in statements(policies, access, context):
        if statement.denies:
            continue
        how = statement.names(principal)
        if how is Named.SELF:
            by_name.append(policy.name)
        handed_on = handed_on or how is Named.ACCOUNT
    return tuple(by_name), handed_on


def _principals_of(names: Sequence[str], policies: Sequence[Policy]) -> set[str]:
    """ARNs that the named policies write out."""
    found: set[str] = set()
    for policy in policies:
        for statement in policy.statements if policy.name in names else ():
            element = statement.document.get("Principal")
            listed = element.get("AWS", []) if isinstance(element, dict) else []
            found.update([listed] if isinstance(listed, str) else listed)
    return found
