"""SimulatePrincipalPolicy and its kin: what policies would say, without doing it.

Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from core.sandbox.account.directory import Directory, in_force
from core.sandbox.account.evaluation import Access, Policies, Source, decide
from core.sandbox.account.policies import Policy, fault, parsed
from core.sandbox.account.principals import Kind, Principal
from core.sandbox.aws_error import AwsError
from core.sandbox.moto_backend import backend
from core.sandbox.state import ACCOUNT
from core.sandbox.wire import Answer, Caller, Parameters

_ENTITY = re.compile(rf"arn:aws:iam::{ACCOUNT}:(?P<kind>user|group|role)/(?:.+/)?(?P<name>[^/]+)")
_NOBODY = Principal(Kind.USER, "", "", "")


@dataclass(frozen=True, slots=True)
class _Case:
    principal: Principal
    policies: Policies
    context: dict[str, list[str]]


class Simulation:
    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self.handlers = {
            "SimulatePrincipalPolicy": self.principal_policy, "SimulateCustomPolicy": self.custom_policy,
            "GetContextKeysForPrincipalPolicy": self.principal_keys, "GetContextKeysForCustomPolicy": self.custom_keys,
        }  # fmt: skip

    def principal_policy(self, parameters: Parameters, caller: Caller) -> Answer:  # noqa: ARG002 - one face for all handlers
        principal, policies = self._source(parameters["PolicySourceArn"])
        return _simulate(principal, policies, parameters)

    def custom_policy(self, parameters: Parameters, caller: Caller) -> Answer:  # noqa: ARG002
        return _simulate(_NOBODY, Policies(), parameters)

    def principal_keys(self, parameters: Parameters, caller: Caller) -> Answer:  # noqa: ARG002
        _, policies = self._source(parameters["PolicySourceArn"])
        return _context_keys([*policies.identity, *_inputs(parameters, "PolicyInputList")])

    def custom_keys(self, parameters: Parameters, caller: Caller) -> Answer:  # noqa: ARG002
        return _context_keys(_inputs(parameters, "PolicyInputList"))

    def _source(self, arn: str) -> tuple[Principal, Policies]:
        found = _ENTITY.fullmatch(arn)
        if found is None:
            raise AwsError(
                "InvalidInput", f"Invalid Entity Arn: {arn} does not clearly define entity type and name."
            )
        if found["kind"] == "group":
            return _NOBODY, Policies(identity=_of_group(found["name"]))
        principal = self._directory.principal(arn)
        if principal.identity != arn:
            raise AwsError(
                "NoSuchEntity", f"The {found['kind']} with name {found['name']} cannot be found.", 404
            )
        return principal, self._directory.policies(principal)


def _of_group(name: str) -> tuple[Policy, ...]:
    try:
        group = backend("iam").get_group(name)
    except Exception as error:  # moto's NotFoundException
        raise AwsError("NoSuchEntity", f"The group with name {name} cannot be found.", 404) from error
    inline = [parsed(policy, text) for policy, text in group.policies.items()]
    managed = [in_force(policy) for policy in group.managed_policies.values()]
    return tuple(policy for policy in [*inline, *managed] if policy is not None)


def _inputs(parameters: Parameters, member: str) -> list[Policy]:
    found = []
    for number, text in enumerate(parameters.get(member) or [], 1):
        if fault(text):
            raise AwsError("InvalidInput", f"Invalid policy {member}.{number}: {fault(text)}")
        found.append(Policy.parse(f"{member}.{number}", text))
    return found


def _simulate(principal: Principal, policies: Policies, parameters: Parameters) -> Answer:
    policies = replace(policies, identity=(*policies.identity, *_inputs(parameters, "PolicyInputList")))
    boundary = _inputs(parameters, "PermissionsBoundaryPolicyInputList")
    if boundary:
        policies = replace(policies, boundary=tuple(boundary))
    if text := parameters.get("ResourcePolicy"):
        if wrong := fault(text, principals=True):
            raise AwsError("InvalidInput", f"Invalid policy ResourcePolicy: {wrong}")
        policies = replace(policies, resource=(Policy.parse("ResourcePolicy", text),))
    if parameters.get("CallerArn"):
        principal = replace(principal, arn=parameters["CallerArn"], identity=parameters["CallerArn"])
    given = {
        item["ContextKeyName"].lower(): [str(value) for value in item["ContextKeyValues"]]
        for item in parameters.get("ContextEntries") or []
    }
    case = _Case(principal, policies, {**principal.context, **given})
    pairs = [
        Access(action, resource)
        for action in parameters["ActionNames"]
        for resource in parameters.get("ResourceArns") or ["*"]
    ]
    return _paged([_result(case, access) for access in pairs], parameters)


def _paged(results: Sequence[Answer], parameters: Parameters) -> Answer:
    marker = str(parameters.get("Marker") or "0")
    if not marker.isdecimal():
        raise AwsError("ValidationError", f"Invalid Marker: {marker}")
    start = int(marker)
    end = start + int(parameters.get("MaxItems") or 100)
    more = {"Marker": str(end)} if end < len(results) else {}
    return {"EvaluationResults": list(results[start:end]), "IsTruncated": bool(more), **more}


def _result(case: _Case, access: Access) -> Answer:
    if ":" not in access.action:
        raise AwsError("InvalidInput", f"Invalid Action name: {access.action}")
    decision = decide(case.principal, case.policies, access, case.context)
    matched = [{"SourcePolicyId": name, "SourcePolicyType": "IAM Policy"} for name in decision.matched]
    answer: Answer = {
        "EvalActionName": access.action, "EvalResourceName": access.resource, "EvalDecision": decision.verdict,
        "MatchedStatements": matched, "MissingContextValues": _missing(case, access),
    }  # fmt: skip
    if case.policies.organization is not None:
        by_organization = decision.allowed or decision.source is not Source.ORGANIZATION
        answer["OrganizationsDecisionDetail"] = {"AllowedByOrganizations": by_organization}
    if case.policies.boundary is not None:
        within = decision.allowed or decision.source is not Source.BOUNDARY
        answer["PermissionsBoundaryDecisionDetail"] = {"AllowedByPermissionsBoundary": within}
    return answer


def _missing(case: _Case, access: Access) -> list[str]:
    """Keys that a statement about this access looks at and nobody gave a value for."""
    listed = [*case.policies.identity, *(case.policies.boundary or ()), *case.policies.resource]
    found = {
        key
        for policy in listed
        for statement in policy.statements
        if statement.covers(access.action, access.resource, case.context)
        for key in statement.keys()  # noqa: SIM118 - no mapping
        if key.lower() not in case.context
    }
    return sorted(found)


def _context_keys(policies: Iterable[Policy]) -> Answer:
    names = {
        key
        for policy in policies
        for statement in policy.statements
        for key in statement.keys()  # noqa: SIM118 - no mapping
    }
    return {"ContextKeyNames": sorted(names)}
