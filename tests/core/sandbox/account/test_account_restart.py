"""What the account knows survives a restart: users and their keys, boundaries, sessions, service control policies, grants, MFA devices."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from samples.aws_clients import make_client

from core.sandbox.account.mfa import STEP, code_at
from core.sandbox.process import SandboxProcess

ACCOUNT = "123456789012"
FULL = {"Effect": "Allow", "Action": "*", "Resource": "*"}


def document(*statements: dict[str, Any]) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def message(call: Any, **parameters: Any) -> str:
    with pytest.raises(ClientError) as error:
        call(**parameters)
    return str(error.value.response["Error"]["Message"])


def test_account_survives_a_kill(tmp_path: Path) -> None:
    with SandboxProcess.start(tmp_path, speed=100) as first:
        iam, kms = make_client(first, "iam"), make_client(first, "kms")
        user = iam.create_user(UserName="kept")["User"]
        iam.put_user_policy(UserName="kept", PolicyName="all", PolicyDocument=document(FULL))
        narrow = document({"Effect": "Allow", "Action": ["s3:*", "sts:*", "kms:*"], "Resource": "*"})
        boundary = iam.create_policy(PolicyName="narrow", PolicyDocument=narrow)["Policy"]["Arn"]
        iam.put_user_permissions_boundary(UserName="kept", PermissionsBoundary=boundary)
        key = iam.create_access_key(UserName="kept")["AccessKey"]
        keys = {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
        given = make_client(first, "sts", **keys).get_session_token()["Credentials"]
        session = {
            "aws_access_key_id": given["AccessKeyId"], "aws_secret_access_key": given["SecretAccessKey"],
            "aws_session_token": given["SessionToken"],
        }  # fmt: skip
        device = iam.create_virtual_mfa_device(VirtualMFADeviceName="phone")["VirtualMFADevice"]
        seed, now = device["Base32StringSeed"].decode(), time.time()
        iam.enable_mfa_device(
            UserName="kept", SerialNumber=device["SerialNumber"],
            AuthenticationCode1=code_at(seed, now - STEP), AuthenticationCode2=code_at(seed, now),
        )  # fmt: skip
        granted = kms.create_key()["KeyMetadata"]["KeyId"]
        kms.create_grant(KeyId=granted, GranteePrincipal=user["Arn"], Operations=["Decrypt"])
        first.set_service_control_policies(
            {
                "guard": json.loads(
                    document(FULL, {"Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*"})
                )
            }
        )
        first.kill()
    with SandboxProcess.start(tmp_path, speed=100) as second:
        assert make_client(second, "sts", **session).get_caller_identity()["Arn"] == user["Arn"]
        assert "because no permissions boundary allows" in message(
            make_client(second, "ec2", **keys).describe_images
        )
        denied = message(make_client(second, "s3").delete_bucket, Bucket="any")
        assert denied.endswith("with an explicit deny in a service control policy")
        [grant] = make_client(second, "kms").list_grants(KeyId=granted)["Grants"]
        assert (grant["GranteePrincipal"], grant["Operations"]) == (user["Arn"], ["Decrypt"])
        own = make_client(second, "sts", **keys)
        own.get_session_token(SerialNumber=device["SerialNumber"], TokenCode=code_at(seed, time.time()))
        second.set_service_control_policies({})
        assert "does not exist" in message(make_client(second, "s3").delete_bucket, Bucket="any")
