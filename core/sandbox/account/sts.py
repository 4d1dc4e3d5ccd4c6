"""STS: who am I, and credentials for a while."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from core.sandbox.account import mfa
from core.sandbox.account.denial import decoded, sentence
from core.sandbox.account.directory import Directory, managed_policy
from core.sandbox.account.evaluation import Access
from core.sandbox.account.gate import Denied, Gate, Visitor
from core.sandbox.account.policies import fault
from core.sandbox.account.principals import Kind, Principal
from core.sandbox.account.sessions import Session
from core.sandbox.aws_error import AwsError
from core.sandbox.moto_backend import backend
from core.sandbox.wire import Answer, Caller, Parameters

HOUR = 3600
_MFA_PRESENT = "aws:MultiFactorAuthPresent"


class Sts:
    def __init__(self, directory: Directory, gate: Gate) -> None:
        self._directory, self._gate = directory, gate
        self.handlers = {
            "GetCallerIdentity": self.caller_identity, "AssumeRole": self.assume_role,
            "GetSessionToken": self.session_token, "DecodeAuthorizationMessage": self.decode,
        }  # fmt: skip

    def caller_identity(self, parameters: Parameters, caller: Caller) -> Answer:  # noqa: ARG002 - one face for all handlers
        who = caller.visitor.principal
        return {"UserId": who.unique_id, "Account": caller.account, "Arn": who.arn}

    def decode(self, parameters: Parameters, caller: Caller) -> Answer:  # noqa: ARG002
        return {"DecodedMessage": decoded(parameters["EncodedMessage"])}

    def assume_role(self, parameters: Parameters, caller: Caller) -> Answer:
        who, arn = caller.visitor.principal, parameters["RoleArn"]
        if who.kind is Kind.ROOT:
            raise AwsError("AccessDenied", "Roles may not be assumed by root accounts.", 403)
        proved = mfa.check(who.name, parameters.get("SerialNumber", ""), parameters.get("TokenCode", ""))
        tags = {tag["Key"]: tag["Value"] for tag in parameters.get("Tags") or []}
        visitor = Visitor(who, caller.region, _asked(parameters, tags, proved))
        self._check(visitor, arn, parameters, tags)
        role = self._directory.principal(arn)
        seconds = int(parameters.get("DurationSeconds") or HOUR)
        _check_duration(seconds, who, role)
        session = self._directory.sessions.new(
            role.identity, seconds, name=parameters["RoleSessionName"], policies=_session_policies(parameters), tags=tags,
            context=_carried(parameters, proved),
        )  # fmt: skip
        visiting = self._directory.find_key(session.access_key_id)
        assumed = {
            "AssumedRoleId": f"{role.unique_id}:{session.name}",
            "Arn": visiting.principal if visiting else arn,
        }
        answer: Answer = {"Credentials": _credentials(session), "AssumedRoleUser": assumed}
        return (
            {**answer, "SourceIdentity": parameters["SourceIdentity"]}
            if parameters.get("SourceIdentity")
            else answer
        )

    def _check(self, visitor: Visitor, arn: str, parameters: Parameters, tags: Mapping[str, str]) -> None:
        """The trust policy, and what the account's own policies say to it.

        :raises AwsError: no reason is given for most of it: whoever may not assume a role need not know whether there is one.
        """
        name = arn.rpartition("/")[2]
        trust = self._directory.trust_policy(name)
        wanted = ["sts:AssumeRole"]
        wanted += ["sts:TagSession"] if tags else []
        wanted += ["sts:SetSourceIdentity"] if parameters.get("SourceIdentity") else []
        refused = f"User: {visitor.principal.arn} is not authorized to perform: {{}} on resource: {arn}"
        if trust is None or self._directory.role_arn(name) != arn:
            raise AwsError("AccessDenied", refused.format(wanted[0]), 403)
        for action in wanted:
            try:
                self._gate.check_trust(visitor, Access(action, arn), trust)
            except Denied as denied:
                said = (
                    sentence(denied) if denied.decision.verdict == "explicitDeny" else refused.format(action)
                )
                raise AwsError("AccessDenied", said, 403) from None

    def session_token(self, parameters: Parameters, caller: Caller) -> Answer:
        who = caller.visitor.principal
        if who.session:
            raise AwsError("AccessDenied", "Cannot call GetSessionToken with session credentials", 403)
        proved = mfa.check(who.name, parameters.get("SerialNumber", ""), parameters.get("TokenCode", ""))
        seconds = int(parameters.get("DurationSeconds") or 12 * HOUR)
        session = self._directory.sessions.new(
            who.identity, seconds, context={_MFA_PRESENT: str(proved).lower()}
        )
        return {"Credentials": _credentials(session)}


def _asked(parameters: Parameters, tags: Mapping[str, str], proved: bool) -> dict[str, list[str]]:
    """Condition keys of the request; in lower case."""
    context = {
        "sts:externalid": parameters.get("ExternalId"), "sts:rolesessionname": parameters.get("RoleSessionName"),
        "sts:sourceidentity": parameters.get("SourceIdentity"),
        **{f"aws:requesttag/{name.lower()}": value for name, value in tags.items()},
    }  # fmt: skip
    found = {name: [value] for name, value in context.items() if value}
    if proved:
        found |= {"aws:multifactorauthpresent": ["true"], "aws:multifactorauthage": ["0"]}
    return {**found, "aws:tagkeys": list(tags)} if tags else found


def _carried(parameters: Parameters, proved: bool) -> dict[str, str]:
    context = {_MFA_PRESENT: str(proved).lower()}
    if parameters.get("SourceIdentity"):
        context["aws:SourceIdentity"] = parameters["SourceIdentity"]
    return context


def _check_duration(seconds: int, who: Principal, role: Principal) -> None:
    longest = int(backend("iam").get_role(role.name).max_session_duration or HOUR)
    if seconds > longest:
        raise AwsError(
            "ValidationError",
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        )
    if who.kind is Kind.ROLE and seconds > HOUR:
        raise AwsError(
            "ValidationError",
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining",
        )


def _session_policies(parameters: Parameters) -> tuple[str, ...]:
    found: list[str] = []
    if parameters.get("Policy"):
        if wrong := fault(parameters["Policy"]):
            raise AwsError("MalformedPolicyDocument", wrong)
        found.append(parameters["Policy"])
    for item in parameters.get("PolicyArns") or []:
        policy = managed_policy(item["arn"])
        if policy is None:
            raise AwsError("ValidationError", f"Policy {item['arn']} does not exist or is not attachable.")
        found.append(json.dumps(policy.document))
    return tuple(found)


def _credentials(session: Session) -> dict[str, Any]:
    return {
        "AccessKeyId": session.access_key_id, "SecretAccessKey": session.secret, "SessionToken": session.token,
        "Expiration": session.expires,
    }  # fmt: skip
