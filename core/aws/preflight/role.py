"""ACC-02: is the service role there, does VM Import/Export get to take it on, and does it reach this very bucket, prefix and key?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from core.aws.account import Caller
from core.aws.errors import answering
from core.aws.evaluation import Asking, Decision, Document, Effect, decide, parse, statements
from core.aws.policies import EXTERNAL_ID, SERVICE, RoleWork, judge_trust
from core.aws.preflight.model import Answer, Values, ask, promised
from core.aws.setup import compact
from core.facts import Evidence
from core.rules.outcome import Outcome, failed, passed, unknown
from core.rules.verdicts import Severity, Verdict

_ABSENT = ("NoSuchEntity", "NoSuchEntityException")


@dataclass(frozen=True, slots=True)
class RoleFacts:
    """:param role: IAM's answer to GetRole; no value: there is none.
    :param policies: (name, document) of its own and its attached policies.
    :param boundary: the document of its permissions boundary, {} for none.
    :param tags: its tags, which GetRole tells.
    """

    name: str
    role: Answer[dict[str, Any]]
    policies: Answer[tuple[tuple[str, Document], ...]]
    boundary: Answer[Document]

    @property
    def arn(self) -> str:
        return str(self.role.value["Arn"]) if self.role.value else ""

    @property
    def trust(self) -> Document:
        return parse(self.role.value["AssumeRolePolicyDocument"]) if self.role.value else {}

    @property
    def tags(self) -> dict[str, str]:
        found = self.role.value.get("Tags", []) if self.role.value else []
        return {tag["Key"]: tag["Value"] for tag in found}


def read(iam: Any, name: str) -> RoleFacts:
    role = ask("iam:GetRole", lambda: _role(iam, name), _ABSENT)
    if role.value is None:
        nothing: tuple[tuple[str, Document], ...] = ()
        return RoleFacts(name, role, Answer("iam:GetRolePolicy", nothing), Answer("iam:GetPolicy", {}))
    limit = role.value.get("PermissionsBoundary", {}).get("PermissionsBoundaryArn", "")
    return RoleFacts(
        name,
        role,
        ask("iam:GetRolePolicy", lambda: tuple(role_documents(iam, name))),
        ask("iam:GetPolicy", lambda: _managed(iam, limit) if limit else {}),
    )


def _role(iam: Any, name: str) -> dict[str, Any]:
    with answering("iam:GetRole", role=name):
        return dict(iam.get_role(RoleName=name)["Role"])


def role_documents(iam: Any, role: str) -> Iterator[tuple[str, Document]]:
    """All policies of a role, its own and attached ones, by name."""
    with answering("iam:ListRolePolicies", role=role):
        own = [
            name
            for page in iam.get_paginator("list_role_policies").paginate(RoleName=role)
            for name in page["PolicyNames"]
        ]
    with answering("iam:ListAttachedRolePolicies", role=role):
        attached = [
            policy["PolicyArn"]
            for page in iam.get_paginator("list_attached_role_policies").paginate(RoleName=role)
            for policy in page["AttachedPolicies"]
        ]
    for name in own:
        with answering("iam:GetRolePolicy", role=role):
            yield name, parse(iam.get_role_policy(RoleName=role, PolicyName=name)["PolicyDocument"])
    for arn in attached:
        yield arn.rpartition("/")[2], _managed(iam, arn)


def _managed(iam: Any, arn: str) -> Document:
    with answering("iam:GetPolicy", policy=arn):
        version = iam.get_policy(PolicyArn=arn)["Policy"]["DefaultVersionId"]
    with answering("iam:GetPolicyVersion", policy=arn):
        answer = iam.get_policy_version(PolicyArn=arn, VersionId=version)
    return parse(answer["PolicyVersion"]["Document"])


def asking(action: str, resource: str, role: str, caller: Caller | None, region: str) -> Asking:
    """The role, taken on by VM Import/Export for this account, wants to do something."""
    account = [caller.account] if caller else []
    known = {
        "aws:securetransport": ["true"],
        "aws:requestedregion": [region],
        "aws:principalarn": [role] if role else [],
        "kms:grantisforawsresource": ["true"],
    }
    if account:
        known |= dict.fromkeys(("aws:principalaccount", "aws:resourceaccount", "kms:calleraccount"), account)
    service = resource.split(":")[2] if resource.count(":") >= 5 else ""
    if service == "kms":
        hosts = [f"{name}.{region}.amazonaws.com" for name in ("s3", "ec2")]
        known["kms:viaservice"] = [*hosts, *(f"{host}.cn" for host in hosts if region.startswith("cn-"))]
    return Asking(action, resource, (role,) if role else (), context=known)


@dataclass(frozen=True, slots=True)
class Reach:
    """:param limited: its policies allow it, its permissions boundary does not."""

    action: str
    resource: str
    decision: Decision
    limited: bool = False

    @property
    def lacking(self) -> bool:
        return self.decision.effect in {Effect.SILENT, Effect.DENIED}

    def __str__(self) -> str:
        return f"{self.action} on {self.resource}"

    def evidence(self) -> Evidence:
        by = "permissions boundary" if self.limited else self.decision.policy
        return Evidence(where=str(self), value=self.decision.effect.value + (f" by {by}" if by else ""))


def reach(facts: RoleFacts, work: RoleWork, caller: Caller | None) -> list[Reach]:
    """What becomes of everything that the role has to do. Keys have policies of their own: ACC-04 weighs both."""
    found = []
    for action, resource in replace(work, encrypted=False, bucket_keys=()).needed():
        wish = asking(action, resource, facts.arn, caller, work.region)
        decision = decide(facts.policies.value or (), wish)
        limit = decide([("", facts.boundary.value)], wish) if facts.boundary.value else decision
        limited = decision.allowed and not limit.allowed
        found.append(Reach(action, resource, limit if limited else decision, limited))
    return found


def judge(facts: RoleFacts, work: RoleWork, caller: Caller | None, *, may_make: bool) -> tuple[Outcome, ...]:
    """:param may_make: the destination lets the program make the role, or mend it."""
    named: Values = {
        "role": facts.name,
        "bucket": work.bucket,
        "service": SERVICE,
        "external_id": EXTERNAL_ID,
    }
    if not facts.role.known:
        return (unknown("unread", facts.role.evidence(), reason=facts.role.reason),)
    if facts.role.value is None:
        where = Evidence(where="iam:GetRole", value=f"there is no role {facts.name}")
        if may_make:
            return (promised(passed(where, case="will-be-made", **named), "role:create"),)
        return (failed("missing", where, repair="role:create", **named),)
    trust = _trust(facts, work, caller, named)
    rights = _rights(facts, work, caller, named, may_make=may_make)
    if trust is None:
        return (rights,)
    return (trust,) if rights.verdict is Verdict.PASS else (trust, rights)


def _trust(facts: RoleFacts, work: RoleWork, caller: Caller | None, named: Values) -> Outcome | None:
    account = caller.account if caller else ""
    decision = judge_trust(facts.trust, account=account, region=work.region, partition=work.partition)
    if decision.allowed:
        return None
    where = "iam:GetRole, AssumeRolePolicyDocument"
    if decision.effect is Effect.DOUBTFUL:
        said = Evidence(where=where, value=decision.statement)
        return unknown("trust-doubt", said, severity=Severity.WARN, **named)
    case, statement = _distrust(facts.trust)
    said = Evidence(where=where, value=decision.statement or compact(statement))
    return failed(case, said, repair="role:trust", **named)


def _distrust(trust: Document) -> tuple[str, Document]:
    """What keeps VM Import/Export out: the source, the external id, or that it is not named at all; and the statement."""
    for statement in statements(trust):
        for case, prefix in (("trust-source", "aws:source"), ("trust-external-id", "sts:externalid")):
            if judge_trust({"Statement": [_without(statement, prefix)]}).allowed:
                return case, statement
    return "trust", trust


def _without(statement: Document, prefix: str) -> Document:
    """The statement without its tests of the keys that begin so."""
    conditions = statement.get("Condition")
    kept = {
        operator: {key: value for key, value in tests.items() if not key.lower().startswith(prefix)}
        for operator, tests in (conditions.items() if isinstance(conditions, Mapping) else ())
        if isinstance(tests, Mapping)
    }
    return {**statement, "Condition": kept}


def _rights(
    facts: RoleFacts, work: RoleWork, caller: Caller | None, named: Values, *, may_make: bool
) -> Outcome:
    for answer in (facts.policies, facts.boundary):
        if not answer.known:
            return unknown("unread", answer.evidence(), reason=answer.reason)
    found = reach(facts, work, caller)
    lacking = [one for one in found if one.lacking]
    doubtful = [one for one in found if one.decision.effect is Effect.DOUBTFUL]
    evidence = [one.evidence() for one in lacking or doubtful or found]
    missing = ", ".join(map(str, lacking or doubtful))
    if any(one.limited for one in lacking):
        return failed("boundary", evidence, missing=missing, **named)
    if any(one.decision.effect is Effect.DENIED for one in lacking):
        return failed("denies", evidence, missing=missing, **named)
    if lacking and may_make:
        mended = passed(evidence, case="will-be-mended", missing=missing, **named)
        return promised(mended, "role:policy")
    if lacking:
        return failed("permissions", evidence, repair="role:policy", missing=missing, **named)
    if doubtful:
        return unknown("doubtful", evidence, severity=Severity.WARN, missing=missing, **named)
    return passed(evidence, **named)
