"""A role that wants the code of an MFA device: asked for once, by whoever the program runs for."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from core.aws.model import Connection
from core.aws.sessions import client, forget
from core.aws.signin import identity
from core.errors import Cancelled, CredentialsError, ServiceError
from core.sandbox.account.mfa import STEP, code_at
from core.sandbox.process import SandboxProcess

ACCOUNT = "123456789012"


class Asked:
    """Answers in the user's place, and remembers what was asked."""

    def __init__(self, seed: str) -> None:
        self.seed = seed
        self.questions: list[tuple[str, dict[str, str]]] = []

    def __call__(self, what: str, facts: dict[str, str]) -> str:
        self.questions.append((what, facts))
        return code_at(self.seed, time.time())


@pytest.fixture
def seed(
    connection: Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sandbox: SandboxProcess
) -> str:
    """Of the phone of user kim, whose profile ``importer`` takes on a role that wants its code."""
    iam = client(connection, "iam")
    name = f"kim-{time.monotonic_ns()}"
    iam.create_user(UserName=name)
    take = {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}
    document = {"Version": "2012-10-17", "Statement": [take]}
    iam.put_user_policy(UserName=name, PolicyName="take", PolicyDocument=json.dumps(document))
    key = iam.create_access_key(UserName=name)["AccessKey"]
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName=name)["VirtualMFADevice"]
    found = device["Base32StringSeed"].decode()
    codes = [code_at(found, time.time() - STEP), code_at(found, time.time())]
    iam.enable_mfa_device(
        UserName=name,
        SerialNumber=device["SerialNumber"],
        AuthenticationCode1=codes[0],
        AuthenticationCode2=codes[1],
    )
    trust = {
        "Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}, "Action": "sts:AssumeRole",
        "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}},
    }  # fmt: skip
    iam.create_role(
        RoleName=name,
        Path="/ops/",
        AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [trust]}),
    )
    config = tmp_path / "config"
    config.write_text(
        f"""
[profile kim]
aws_access_key_id = {key["AccessKeyId"]}
aws_secret_access_key = {key["SecretAccessKey"]}
region = us-east-1

[profile importer]
role_arn = arn:aws:iam::{ACCOUNT}:role/ops/{name}
role_session_name = at-work
source_profile = kim
mfa_serial = {device["SerialNumber"]}
region = us-east-1
"""
    )
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_ENDPOINT_URL", sandbox.endpoint_url)
    for variable in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"):
        monkeypatch.delenv(variable, raising=False)
    return str(found)


def test_the_code_is_asked_for_once_for_all_clients(seed: str) -> None:
    asked = Asked(seed)
    importer = Connection("us-east-1", "importer", ask=asked)
    who = identity(importer)
    assert ":assumed-role/" in who.arn
    assert who.arn.endswith("/at-work")
    assert (who.method, who.expires is not None) == ("assume-role", True)
    assert who.expires is not None
    assert who.expires > datetime.now(UTC) + timedelta(minutes=50)
    client(importer, "sts").get_caller_identity()
    client(importer, "ec2")
    assert [what for what, _ in asked.questions] == ["mfa"]
    assert asked.questions[0][1]["device"].startswith(f"arn:aws:iam::{ACCOUNT}:mfa/kim-")
    forget()  # they have expired, says AWS
    identity(importer)
    assert len(asked.questions) == 2


def test_where_nobody_can_be_asked_that_is_said(seed: str) -> None:
    with pytest.raises(CredentialsError) as caught:
        identity(Connection("us-east-1", "importer"))
    assert caught.value.code == "aws.mfa-needed"


def test_a_wrong_code_and_a_user_who_does_not_want(seed: str) -> None:
    def wrong(_what: str, _facts: dict[str, str]) -> str:
        return f"{(int(code_at(seed, time.time())) + 500_000) % 1_000_000:06d}"

    def no(_what: str, _facts: dict[str, str]) -> str:
        raise Cancelled

    with pytest.raises(ServiceError) as caught:
        identity(Connection("us-east-1", "importer", ask=wrong))
    assert "one time pass code" in str(caught.value.facts["aws_message"])
    with pytest.raises(Cancelled):
        identity(Connection("us-east-1", "importer", ask=no))
