"""IAM beside moto: documents checked as AWS checks them, users' permissions boundaries, MFA codes, simulation.

A handler that raises :class:`NotOurs` has found nothing wrong: moto does the work.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core.sandbox.account import mfa
from core.sandbox.account.directory import Directory
from core.sandbox.account.policies import fault
from core.sandbox.account.principals import Kind
from core.sandbox.account.simulation import Simulation
from core.sandbox.aws_error import AwsError
from core.sandbox.moto_backend import backend
from core.sandbox.state import ACCOUNT
from core.sandbox.wire import Answer, Caller, NotOurs, Parameters

Handler = Callable[[Parameters, Caller], Answer]
_DOCUMENTS = {
    "PutRolePolicy": "PolicyDocument", "PutUserPolicy": "PolicyDocument", "PutGroupPolicy": "PolicyDocument",
    "CreatePolicy": "PolicyDocument", "CreatePolicyVersion": "PolicyDocument",
}  # fmt: skip
_TRUSTS = {"CreateRole": "AssumeRolePolicyDocument", "UpdateAssumeRolePolicy": "PolicyDocument"}


def user_arn(name: str) -> str:
    return f"arn:aws:iam::{ACCOUNT}:user/{name}"


class Iam:
    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self.handlers: dict[str, Handler] = {
            **Simulation(directory).handlers,
            **{name: _checked(member, principals=False) for name, member in _DOCUMENTS.items()},
            **{name: _checked(member, principals=True) for name, member in _TRUSTS.items()},
            "CreateUser": self.create_user, "GetUser": self.get_user,
            "PutUserPermissionsBoundary": self.put_boundary, "DeleteUserPermissionsBoundary": self.delete_boundary,
            "EnableMFADevice": enable_mfa_device,
        }  # fmt: skip

    def create_user(self, parameters: Parameters, caller: Caller) -> Answer:  # noqa: ARG002 - one face for all handlers
        name, boundary = parameters["UserName"], parameters.get("PermissionsBoundary")
        if not _has_user(name):
            self._directory.set_boundary(name, _existing_policy(boundary) if boundary else None)
        raise NotOurs

    def get_user(self, parameters: Parameters, caller: Caller) -> Answer:
        who = caller.visitor.principal
        name = parameters.get("UserName") or (who.name if who.kind is Kind.USER else "")
        if not name:
            raise AwsError("ValidationError", "Must specify userName when calling with non-User credentials")
        user = _user(name)
        answer: dict[str, Any] = {
            "Path": user.path, "UserName": user.name, "UserId": user.id, "Arn": user.arn, "CreateDate": user.create_date,
        }  # fmt: skip
        if user.tags:
            answer["Tags"] = user.tags
        boundary = self._directory.boundary_of(self._directory.principal(user.arn))
        if boundary:
            answer["PermissionsBoundary"] = {
                "PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": boundary,
            }  # fmt: skip
        return {"User": answer}

    def put_boundary(self, parameters: Parameters, caller: Caller) -> Answer:  # noqa: ARG002
        user = _user(parameters["UserName"])
        self._directory.set_boundary(user.name, _existing_policy(parameters["PermissionsBoundary"]))
        return {}

    def delete_boundary(self, parameters: Parameters, caller: Caller) -> Answer:  # noqa: ARG002
        self._directory.set_boundary(_user(parameters["UserName"]).name, None)
        return {}


def _checked(member: str, *, principals: bool) -> Handler:
    def handler(parameters: Parameters, caller: Caller) -> Answer:  # noqa: ARG001
        if wrong := fault(parameters.get(member, ""), principals=principals):
            raise AwsError("MalformedPolicyDocument", wrong)
        raise NotOurs

    return handler


def enable_mfa_device(parameters: Parameters, caller: Caller) -> Answer:  # noqa: ARG001
    """AWS wants two codes in a row, to know that the device is set up; moto takes any."""
    seed = mfa.seed_of(parameters["SerialNumber"])
    codes = [parameters["AuthenticationCode1"], parameters["AuthenticationCode2"]]
    if seed is not None and not (codes[0] != codes[1] and all(mfa.valid(seed, code) for code in codes)):
        raise AwsError("InvalidAuthenticationCode", "Authentication code for device is not valid", 403)
    raise NotOurs


def _user(name: str) -> Any:
    if not _has_user(name):
        raise AwsError("NoSuchEntity", f"The user with name {name} cannot be found.", 404)
    return backend("iam").get_user(name)


def _has_user(name: str) -> bool:
    return name in backend("iam").users


def _existing_policy(arn: str) -> str:
    if arn not in backend("iam").managed_policies:
        raise AwsError("NoSuchEntity", f"Scope ARN: {arn} does not exist or is not attachable.", 404)
    return arn
