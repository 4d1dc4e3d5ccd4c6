"""IAM beside moto: simulation of policies, access keys that moto made, and whether the import's role may do its work."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC
from typing import Any

from core.sandbox.account.policies import Context, Policy, evaluate, trusts
from core.sandbox.aws_error import AwsError
from core.sandbox.moto_backend import backend
from core.sandbox.signature import AccessKey
from core.sandbox.state import ACCOUNT
from core.sandbox.wire import Answer, Caller, Parameters

VMIE = "vmie.amazonaws.com"
EXTERNAL_ID = "vmimport"


def user_arn(name: str) -> str:
    return f"arn:aws:iam::{ACCOUNT}:user/{name}"


def moto_key(access_key_id: str) -> AccessKey | None:
    """A key pair that CreateAccessKey or AssumeRole gave out."""
    for key in list(backend("iam").access_keys.values()):
        if key.access_key_id == access_key_id and key.status == "Active" and key.user_name:
            return AccessKey(access_key_id, key.secret_access_key, user_arn(key.user_name))
    role = backend("sts").get_assumed_role_from_access_key(access_key_id)
    if role is None:
        return None
    expires = role.expiration if role.expiration.tzinfo else role.expiration.replace(tzinfo=UTC)
    return AccessKey(access_key_id, role.secret_access_key, role.arn, role.session_token, expires)


def policies_of(principal: str) -> list[Policy]:
    """Every policy of a user (its groups' too) or a role.

    :param principal: its ARN; an assumed role stands for the role.
    :raises AwsError: there is no such principal.
    """
    kind, _, path = principal.split(":", 5)[-1].partition("/")
    name = path.split("/")[0 if kind == "assumed-role" else -1]
    iam = backend("iam")
    try:
        entities = [iam.get_role(name)] if kind in {"role", "assumed-role"} else [iam.get_user(name)]
        if kind == "user":
            entities += iam.get_groups_for_user(name)
    except Exception as error:  # moto's NotFoundException
        raise AwsError("NoSuchEntity", f"The {kind} with name {name} cannot be found.", 404) from error
    found = []
    for entity in entities:
        found += [_parse(policy, text) for policy, text in entity.policies.items()]
        found += [_parse(policy.arn, policy.document) for policy in entity.managed_policies.values()]
    return [policy for policy in found if policy is not None]


def _parse(name: str, text: str | Mapping[str, Any]) -> Policy | None:
    try:
        return Policy.parse(name, text)
    except ValueError:
        return None


def role_arn(name: str) -> str | None:
    """The role's ARN, or None where there is none."""
    try:
        return str(backend("iam").get_role(name).arn)
    except Exception:  # noqa: BLE001 - moto's NotFoundException
        return None


def role_may(name: str, wanted: Iterable[tuple[str, str]], region: str) -> bool:
    """Whether VM Import can assume the role and then do every ``(action, resource)``."""
    arn = role_arn(name)
    if arn is None:
        return False
    context: Context = {
        "sts:externalid": [EXTERNAL_ID], "aws:sourceaccount": [ACCOUNT],
        "aws:sourcearn": [f"arn:aws:vmie:{region}:{ACCOUNT}:*"],
    }  # fmt: skip
    try:
        trust = json.loads(backend("iam").get_role(name).assume_role_policy_document)
        if not trusts(trust, VMIE, "sts:AssumeRole", context):
            return False
    except (ValueError, AttributeError, TypeError):
        return False
    policies = policies_of(arn)
    here: Context = {
        "aws:requestedregion": [region],
        "aws:principalaccount": [ACCOUNT],
        "aws:resourceaccount": [ACCOUNT],
    }
    return all(evaluate(policies, action, resource, here).allowed for action, resource in wanted)


def check_document(parameters: Parameters, member: str) -> None:
    """A trust or permission policy that AWS would refuse; moto takes anything.

    :raises AwsError: MalformedPolicyDocument.
    """
    try:
        policy = Policy.parse(member, parameters.get(member, ""))
        whole = all(
            {"Effect"} <= item.keys() and item["Effect"] in {"Allow", "Deny"} for item in policy.statements
        )
    except ValueError:
        whole = False
    if not whole or not policy.statements:
        raise AwsError("MalformedPolicyDocument", "Syntax errors in policy.")


def simulate_principal(parameters: Parameters, caller: Caller) -> Answer:  # noqa: ARG001 - one face for all handlers
    return _simulate(policies_of(parameters["PolicySourceArn"]), parameters)


def simulate_custom(parameters: Parameters, caller: Caller) -> Answer:  # noqa: ARG001
    return _simulate([], parameters)


def _simulate(policies: list[Policy], parameters: Parameters) -> Answer:
    for index, text in enumerate(parameters.get("PolicyInputList", [])):
        try:
            policies.append(Policy.parse(f"PolicyInputList.{index + 1}", text))
        except ValueError:
            raise AwsError("InvalidInput", "Syntax errors in policy.") from None
    context = {
        item["ContextKeyName"]: item["ContextKeyValues"] for item in parameters.get("ContextEntries", [])
    }
    results = []
    for action in parameters["ActionNames"]:
        for resource in parameters.get("ResourceArns") or ["*"]:
            decision = evaluate(policies, action, resource, context)
            matched = [
                {"SourcePolicyId": name, "SourcePolicyType": "IAM Policy"} for name in decision.matched
            ]
            results.append(
                {
                    "EvalActionName": action, "EvalResourceName": resource, "EvalDecision": decision.verdict,
                    "MatchedStatements": matched, "MissingContextValues": [],
                }
            )  # fmt: skip
    return {"EvaluationResults": results, "IsTruncated": False}


HANDLERS = {"SimulatePrincipalPolicy": simulate_principal, "SimulateCustomPolicy": simulate_custom}
CHECKS = {
    "CreateRole": "AssumeRolePolicyDocument", "UpdateAssumeRolePolicy": "PolicyDocument",
    "PutRolePolicy": "PolicyDocument", "PutUserPolicy": "PolicyDocument", "CreatePolicy": "PolicyDocument",
}  # fmt: skip
"""Operations of moto's whose document is checked first."""
