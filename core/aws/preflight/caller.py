"""ACC-01: may whoever signed in do everything that this plan does?

Asked of SimulatePrincipalPolicy for each action on its real resource; where that may not be asked, EC2's own DryRun answers for its
calls, and what nobody can answer stays unknown.

Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import Any

from core.aws.account import Caller
from core.aws.actions import Action, On, Weight
from core.aws.denials import Denier, denier
from core.aws.errors import DENIED, answering, aws_code
from core.aws.preflight.model import Answer, ask
from core.errors import ServiceError
from core.facts import Evidence
from core.rules.outcome import Outcome, failed, passed, unknown
from core.rules.verdicts import Severity

_MANY = 100
"""Results that one answer of the simulator holds."""


@dataclass(frozen=True, slots=True)
class Permission:
    """:param allowed: None: it could not be told. :param why: evidence's value."""

    action: Action
    resource: str
    allowed: bool | None
    by: Denier = Denier.NOBODY
    why: str = ""
    call: str = "iam:SimulatePrincipalPolicy"


@dataclass(frozen=True, slots=True)
class CallerFacts:
    caller: Answer[Caller]
    permissions: tuple[Permission, ...] = ()
    simulated: bool = True
    reason: str = ""


def principal_of(caller: Caller, iam: Any) -> str:
    """The ARN that policies are attached to: a session's is its role's, whose path only IAM knows. "" for a federated user."""
    kind, _, rest = caller.arn.split(":", 5)[-1].partition("/")
    if kind == "user":
        return caller.arn
    if kind != "assumed-role":
        return ""
    name = rest.split("/")[0]
    role = ask("iam:GetRole", lambda: _role_arn(iam, name))
    return role.value or f"arn:{caller.partition}:iam::{caller.account}:role/{name}"


def _role_arn(iam: Any, name: str) -> str:
    with answering("iam:GetRole", role=name):
        return str(iam.get_role(RoleName=name)["Role"]["Arn"])


def read(
    iam: Any,
    ec2: Any,
    caller: Caller,
    wanted: Sequence[Action],
    resources: dict[On, str],
    region: str,
    pool: Executor,
) -> CallerFacts:
    """Ask for each action on its resource; one call for those of one service on one resource, all at the same time."""
    principal = principal_of(caller, iam)
    groups: dict[tuple[str, str], list[Action]] = {}
    for action in wanted:
        groups.setdefault((action.name.partition(":")[0], resources[action.on]), []).append(action)
    known = Answer("sts:GetCallerIdentity", caller)
    if not principal:
        return CallerFacts(known, _dry(ec2, wanted, resources, pool), simulated=False, reason=caller.arn)

    def work(resource: str, group: list[Action]) -> list[Permission]:
        return _simulate(iam, principal, resource, group, region)

    asked = [pool.submit(work, resource, group) for (_, resource), group in groups.items()]
    try:
        found = [permission for future in asked for permission in future.result()]
    except ServiceError as error:
        for future in asked:
            future.cancel()
        refused: Answer[object] = Answer("iam:SimulatePrincipalPolicy", error=error)
        return CallerFacts(known, _dry(ec2, wanted, resources, pool), simulated=False, reason=refused.reason)
    return CallerFacts(known, tuple(found))


def _simulate(iam: Any, principal: str, resource: str, group: list[Action], region: str) -> list[Permission]:
    """Actions that the simulator does not take together are asked one by one."""
    try:
        return list(_simulated(iam, principal, resource, group, region))
    except ServiceError as error:
        if aws_code(error) not in {"InvalidInput", "InvalidInputException"} or len(group) == 1:
            if aws_code(error) in {"InvalidInput", "InvalidInputException"}:
                return [Permission(group[0], resource, None, why=str(error.facts.get("aws_message", "")))]
            raise
    return [one for action in group for one in _simulate(iam, principal, resource, [action], region)]


def _simulated(
    iam: Any, principal: str, resource: str, group: list[Action], region: str
) -> Iterator[Permission]:
    by_name = {action.name.lower(): action for action in group}
    context = [
        {"ContextKeyName": name, "ContextKeyType": kind, "ContextKeyValues": [value]}
        for name, kind, value in (
            ("aws:RequestedRegion", "string", region),
            ("aws:SecureTransport", "boolean", "true"),
            ("aws:MultiFactorAuthPresent", "boolean", "true"),
        )
    ]
    with answering("iam:SimulatePrincipalPolicy", principal=principal):
        pages = iam.get_paginator("simulate_principal_policy").paginate(
            PolicySourceArn=principal,
            ActionNames=[action.name for action in group],
            ResourceArns=[resource],
            ContextEntries=context,
            PaginationConfig={"PageSize": _MANY},
        )
        for page in pages:
            for result in page["EvaluationResults"]:
                action = by_name.get(str(result["EvalActionName"]).lower())
                if action is not None:
                    yield _permission(action, resource, result)


def _permission(action: Action, resource: str, result: dict[str, Any]) -> Permission:
    decision = str(result["EvalDecision"])
    if decision == "allowed":
        return Permission(action, resource, True, why=decision)
    missing = result.get("MissingContextValues") or []
    if decision == "implicitDeny" and missing:
        return Permission(action, resource, None, why=f"depends on {', '.join(sorted(missing))}")
    by = Denier.IDENTITY if decision == "explicitDeny" else Denier.NOBODY
    if result.get("OrganizationsDecisionDetail", {}).get("AllowedByOrganizations") is False:
        by = Denier.SERVICE_CONTROL
    elif result.get("PermissionsBoundaryDecisionDetail", {}).get("AllowedByPermissionsBoundary") is False:
        by = Denier.BOUNDARY
    policies = [str(one.get("SourcePolicyId", "")) for one in result.get("MatchedStatements", [])]
    why = f"{decision} ({', '.join(dict.fromkeys(policies))})" if policies else decision
    return Permission(action, resource, False, by, why)


# -- EC2's DryRun -----------------------------------------------------------------------------------------------------------


def _dry(
    ec2: Any, wanted: Iterable[Action], resources: dict[On, str], pool: Executor
) -> tuple[Permission, ...]:
    def work(action: Action) -> Permission:
        attempt = _DRY.get(action.name)
        if attempt is None:
            return Permission(action, resources[action.on], None, why="nobody but the call itself can tell")
        return _dry_run(action, attempt, ec2)

    return tuple(pool.map(work, wanted))


def _dry_run(action: Action, attempt: Callable[[Any], Any], ec2: Any) -> Permission:
    call = f"{action.name} with DryRun"
    try:
        with answering(action.name):
            attempt(ec2)
    except ServiceError as error:
        code, message = aws_code(error), str(error.facts.get("aws_message", ""))
        if code == "DryRunOperation":
            return Permission(action, "*", True, why=code, call=call)
        if code in DENIED:
            return Permission(action, "*", False, denier(message), f"{code}: {message}", call)
        return Permission(action, "*", None, why=f"{code}: {message}", call=call)
    return Permission(action, "*", True, why="answered", call=call)


_TASK = "import-ami-00000000000000000"
_DRY: dict[str, Callable[[Any], Any]] = {
    "ec2:ImportImage": lambda ec2: ec2.import_image(
        DryRun=True,
        DiskContainers=[{"Format": "RAW", "UserBucket": {"S3Bucket": "amigrate-dry-run", "S3Key": "none"}}],
    ),
    "ec2:DescribeImportImageTasks": lambda ec2: ec2.describe_import_image_tasks(DryRun=True),
    "ec2:DescribeImages": lambda ec2: ec2.describe_images(DryRun=True, Owners=["self"]),
    "ec2:DescribeSnapshots": lambda ec2: ec2.describe_snapshots(DryRun=True, OwnerIds=["self"]),
    "ec2:CancelImportTask": lambda ec2: ec2.cancel_import_task(DryRun=True, ImportTaskId=_TASK),
    "ec2:DescribeRegions": lambda ec2: ec2.describe_regions(DryRun=True),
}
"""Calls that change nothing even if the service forgot what DryRun means: reads, and requests for what does not exist."""


# -- the rule ---------------------------------------------------------------------------------------------------------------


def judge(facts: CallerFacts) -> tuple[Outcome, ...]:
    caller = facts.caller.value
    if caller is None:
        return (unknown("unread", facts.caller.evidence(), reason=facts.caller.reason),)
    who = Evidence(where="sts:GetCallerIdentity", value=caller.arn)
    if caller.is_root:
        return (failed("root", who, account=caller.account),)
    needed = [one for one in facts.permissions if one.action.weight is Weight.NEEDED]
    outcomes = (*_refused(facts), *_open(facts))
    if not all(one.allowed for one in needed):
        return outcomes
    return (passed(who, _evidence(needed), arn=caller.arn, count=len(needed)), *outcomes)


def _refused(facts: CallerFacts) -> Iterator[Outcome]:
    """One finding for each kind of policy that says no: each is mended by someone else."""
    for weight, severity in ((Weight.NEEDED, None), (Weight.USEFUL, Severity.WARN)):
        refused = [one for one in facts.permissions if one.allowed is False and one.action.weight is weight]
        for by in Denier:
            mine = [one for one in refused if one.by is by]
            if mine:
                case = by.value if weight is Weight.NEEDED else "useful"
                names = ", ".join(one.action.name for one in mine)
                yield failed(case, _evidence(mine), severity=severity, actions=names)


def _open(facts: CallerFacts) -> Iterator[Outcome]:
    doubtful = [
        one for one in facts.permissions if one.allowed is None and one.action.weight is Weight.NEEDED
    ]
    if doubtful:
        names = ", ".join(one.action.name for one in doubtful)
        case = "doubtful" if facts.simulated else "not-simulated"
        yield unknown(case, _evidence(doubtful), severity=Severity.WARN, actions=names, reason=facts.reason)


def _evidence(permissions: Iterable[Permission]) -> list[Evidence]:
    return [
        Evidence(where=f"{one.call}, {one.action.name} on {one.resource}", value=one.why)
        for one in permissions
    ]
