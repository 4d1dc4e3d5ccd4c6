"""Users with policies of their own, and an organization above the account."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from samples.policies import ACCOUNT, document

from core.sandbox.process import SandboxProcess


@pytest.fixture
def iam(client: Any) -> Any:
    return client("iam")


@pytest.fixture
def user(iam: Any, client: Any, request: pytest.FixtureRequest) -> Callable[..., Callable[..., Any]]:
    """``user(statement, …)``: clients of a new user with this policy."""
    name = f"u{abs(hash(request.node.nodeid)):x}"

    def make(*statements: dict[str, Any]) -> Callable[..., Any]:
        iam.create_user(UserName=name)
        if statements:
            iam.put_user_policy(UserName=name, PolicyName="inline", PolicyDocument=document(*statements))
        key = iam.create_access_key(UserName=name)["AccessKey"]
        keys = {
            "aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}  # fmt: skip

        def service(name: str, **more: Any) -> Any:
            return client(name, **keys, **more)

        service.user_name = name  # type: ignore[attr-defined]
        service.arn = f"arn:aws:iam::{ACCOUNT}:user/{name}"  # type: ignore[attr-defined]
        return service

    return make


@pytest.fixture
def organization(sandbox: SandboxProcess) -> Iterator[Callable[..., None]]:
    """Sets the service control policies; none are left behind."""

    def control(*statements: dict[str, Any]) -> None:
        sandbox.set_service_control_policies(
            {"test": json.loads(document(*statements))} if statements else {}
        )

    yield control
    control()
