"""IAM, STS and KMS: one action a call, on the user, role, policy or key that it names.

Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from core.sandbox.account import keys
from core.sandbox.account.evaluation import Access
from core.sandbox.account.principals import Kind, Principal
from core.sandbox.moto_backend import backend
from core.sandbox.state import ACCOUNT
from core.sandbox.wire import Parameters

_NAMES = {
    "RoleName": "role", "UserName": "user", "GroupName": "group", "InstanceProfileName": "instance-profile",
    "VirtualMFADeviceName": "mfa",
}  # fmt: skip
_ARNS = ("PolicyArn", "PolicySourceArn", "SerialNumber", "OpenIDConnectProviderArn", "SAMLProviderArn")
_ATTACHED_TO = ("RoleName", "UserName", "GroupName")
_FREE = frozenset({"GetCallerIdentity", "GetSessionToken"})
"""Calls of STS that need no permission."""
_BY_TRUST = frozenset({"AssumeRole"})
"""Checked by their own handler: the role's trust policy decides."""


def wanted_iam(operation: str, parameters: Parameters, caller: Principal) -> list[Access]:
    action = f"iam:{operation}"
    context = _conditions(parameters)
    if operation == "SimulateCustomPolicy" or (
        operation.startswith("List") and not _named(operation, parameters)
    ):
        return [Access(action, "*", context)]
    named = _named(operation, parameters)
    if not named and caller.kind is Kind.USER and operation in _OF_THE_CALLER:
        named = [caller.identity]
    found = [Access(action, resource, context) for resource in named] or [Access(action, "*", context)]
    if operation == "AddRoleToInstanceProfile":
        role = _arn("role", parameters["RoleName"])
        found.append(Access("iam:PassRole", role, {"iam:passedtoservice": ["ec2.amazonaws.com"]}))
    return found


_OF_THE_CALLER = frozenset(
    {"GetUser", "ListAccessKeys", "CreateAccessKey", "DeleteAccessKey", "UpdateAccessKey", "ChangePassword", "ListMFADevices"}
)  # fmt: skip
"""Calls that mean the caller when they name nobody."""


def _named(operation: str, parameters: Parameters) -> list[str]:
    """ARNs that the call works on; a policy that is attached is a condition, the identity is the resource."""
    given = [(kind, parameters[name]) for name, kind in _NAMES.items() if parameters.get(name)]
    if operation == "CreatePolicy":
        return [f"arn:aws:iam::{ACCOUNT}:policy{parameters.get('Path') or '/'}{parameters['PolicyName']}"]
    if operation.startswith("Create") and given:
        kind, name = given[-1]
        return [f"arn:aws:iam::{ACCOUNT}:{kind}{parameters.get('Path') or '/'}{name}"]
    if operation in {"AddUserToGroup", "RemoveUserFromGroup"}:
        return [_arn("group", parameters["GroupName"])]
    if operation.endswith("InstanceProfile") and parameters.get("InstanceProfileName"):
        return [_arn("instance-profile", parameters["InstanceProfileName"])]
    if given:
        return [_arn(*given[0])]
    return [str(parameters[name]) for name in _ARNS if parameters.get(name)]


def _conditions(parameters: Parameters) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    if parameters.get("PolicyArn") and any(parameters.get(name) for name in _ATTACHED_TO):
        found["iam:policyarn"] = [parameters["PolicyArn"]]
    if parameters.get("PermissionsBoundary"):
        found["iam:permissionsboundary"] = [parameters["PermissionsBoundary"]]
    for tag in parameters.get("Tags") or []:
        found[f"aws:requesttag/{tag.get('Key', '').lower()}"] = [tag.get("Value") or ""]
        found.setdefault("aws:tagkeys", []).append(tag.get("Key", ""))
    return found


def _arn(kind: str, name: str) -> str:
    """With the path that it was made with."""
    iam = backend("iam")
    find = {
        "role": iam.get_role, "user": iam.get_user, "group": iam.get_group, "instance-profile": iam.get_instance_profile,
    }.get(kind)  # fmt: skip
    try:
        found: Any = find(name) if find else None
    except Exception:  # noqa: BLE001 - moto's NotFoundException
        found = None
    return str(found.arn) if found is not None else f"arn:aws:iam::{ACCOUNT}:{kind}/{name}"


def profile_roles(name: str) -> Iterator[str]:
    """ARNs of the roles in an instance profile."""
    try:
        profile = backend("iam").get_instance_profile(name)
    except Exception:  # noqa: BLE001 - moto's NotFoundException
        return
    yield from (str(role.arn) for role in profile.roles)


def wanted_sts(operation: str, parameters: Parameters) -> list[Access]:
    if operation in _FREE or operation in _BY_TRUST:
        return []
    return [Access(f"sts:{operation}", str(parameters.get("RoleArn") or "*"))]


def wanted_kms(operation: str, parameters: Parameters, region: str) -> list[Access]:
    key = parameters.get("KeyId") or parameters.get("TargetKeyId") or parameters.get("DestinationKeyId")
    context = {
        "kms:calleraccount": [ACCOUNT],
        **{
            f"kms:encryptioncontext:{name.lower()}": [value]
            for name, value in (parameters.get("EncryptionContext") or {}).items()
        },
    }
    if operation == "CreateGrant":
        context["kms:grantoperations"] = list(parameters.get("Operations") or [])
        context["kms:granteeprincipal"] = [parameters.get("GranteePrincipal", "")]
    resources = [keys.resolved(key, region)] if key else []
    if parameters.get("AliasName"):
        resources.append(keys.key_arn(parameters["AliasName"], region))
    return [Access(f"kms:{operation}", item, context) for item in resources] or [
        Access(f"kms:{operation}", "*", context)
    ]
