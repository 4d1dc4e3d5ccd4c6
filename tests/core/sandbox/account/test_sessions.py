"""Sessions of roles and users: what they may, MFA, the root user."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from samples.policies import ACCOUNT, FULL, allow, document, refused

from core.sandbox.account.mfa import STEP, code_at


class TestSessions:
    TRUST = {
        "Effect": "Allow",
        "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"},
        "Action": "sts:AssumeRole",
    }

    def role(self, iam: Any, name: str, *statements: dict[str, Any], **trust: Any) -> str:
        made = iam.create_role(RoleName=name, AssumeRolePolicyDocument=document({**self.TRUST, **trust}))
        iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=document(*statements))
        return str(made["Role"]["Arn"])

    def clients(self, client: Any, given: dict[str, Any]) -> Callable[[str], Any]:
        keys = {
            "aws_access_key_id": given["AccessKeyId"], "aws_secret_access_key": given["SecretAccessKey"],
            "aws_session_token": given["SessionToken"],
        }  # fmt: skip
        return lambda service: client(service, **keys)

    def test_session_is_who_asks_and_may_be_narrowed(
        self, iam: Any, client: Any, user: Any, bucket: str
    ) -> None:
        arn = self.role(iam, "reader", allow("s3:*"))
        me = user(allow("sts:AssumeRole", arn))
        narrow = document(allow("s3:ListAllMyBuckets"))
        given = me("sts").assume_role(RoleArn=arn, RoleSessionName="visit", Policy=narrow)
        session = self.clients(client, given["Credentials"])
        who = session("sts").get_caller_identity()
        assert (
            who["Arn"]
            == given["AssumedRoleUser"]["Arn"]
            == f"arn:aws:sts::{ACCOUNT}:assumed-role/reader/visit"
        )
        assert who["UserId"] == given["AssumedRoleUser"]["AssumedRoleId"]
        session("s3").list_buckets()
        _, message = refused(session("s3").list_objects_v2, Bucket=bucket)
        assert message.endswith("because no session policy allows the s3:ListBucket action")
        wrong = {**given["Credentials"], "SessionToken": "wrong"}
        assert refused(self.clients(client, wrong)("sts").get_caller_identity)[0] == "InvalidClientTokenId"

    def test_trust_decides(self, iam: Any, user: Any) -> None:
        condition = {"StringEquals": {"sts:ExternalId": "secret"}}
        arn = self.role(iam, "outside", allow("s3:*"), Condition=condition)
        me = user(FULL)
        said = refused(me("sts").assume_role, RoleArn=arn, RoleSessionName="visit")
        assert said == (
            "AccessDenied",
            f"User: {me.arn} is not authorized to perform: sts:AssumeRole on resource: {arn}",
        )
        me("sts").assume_role(RoleArn=arn, RoleSessionName="visit", ExternalId="secret")
        service = f"arn:aws:iam::{ACCOUNT}:role/vmimport"
        assert refused(me("sts").assume_role, RoleArn=service, RoleSessionName="visit")[0] == "AccessDenied"
        none = f"arn:aws:iam::{ACCOUNT}:role/none"
        assert refused(me("sts").assume_role, RoleArn=none, RoleSessionName="visit")[0] == "AccessDenied"
        long = refused(
            me("sts").assume_role,
            RoleArn=arn,
            RoleSessionName="visit",
            ExternalId="secret",
            DurationSeconds=43200,
        )
        assert long[0] == "ValidationError"

    def test_mfa_codes_are_checked(self, iam: Any, client: Any, user: Any) -> None:
        arn = self.role(
            iam, "careful", allow("s3:*"), Condition={"Bool": {"aws:MultiFactorAuthPresent": "true"}}
        )
        me = user(FULL)
        device = iam.create_virtual_mfa_device(VirtualMFADeviceName="phone")["VirtualMFADevice"]
        serial, seed = device["SerialNumber"], device["Base32StringSeed"].decode()
        now = time.time()
        codes = [code_at(seed, now - STEP), code_at(seed, now)]
        enable = {"UserName": me.user_name, "SerialNumber": serial}
        wrong = refused(
            iam.enable_mfa_device, **enable, AuthenticationCode1="000000", AuthenticationCode2="000001"
        )
        assert wrong[0] == "InvalidAuthenticationCode"
        iam.enable_mfa_device(**enable, AuthenticationCode1=codes[0], AuthenticationCode2=codes[1])
        role = {"RoleArn": arn, "RoleSessionName": "visit"}
        sts = me("sts")
        assert refused(sts.assume_role, **role)[0] == "AccessDenied"
        bad = f"{(int(codes[1]) + 500_000) % 1_000_000:06d}"
        said = refused(sts.assume_role, **role, SerialNumber=serial, TokenCode=bad)
        assert said == (
            "AccessDenied",
            "MultiFactorAuthentication failed with invalid MFA one time pass code.",
        )
        sts.assume_role(**role, SerialNumber=serial, TokenCode=code_at(seed, time.time()))
        own = sts.get_session_token(SerialNumber=serial, TokenCode=code_at(seed, time.time()))["Credentials"]
        session = self.clients(client, own)
        assert session("sts").get_caller_identity()["Arn"] == me.arn
        session("sts").assume_role(**role)


def test_root_user_is_known_as_such(client: Any) -> None:
    root = {"aws_access_key_id": "root", "aws_secret_access_key": "root"}
    assert client("sts", **root).get_caller_identity()["Arn"] == f"arn:aws:iam::{ACCOUNT}:root"
    said = refused(
        client("sts", **root).assume_role,
        RoleArn=f"arn:aws:iam::{ACCOUNT}:role/vmimport",
        RoleSessionName="s1",
    )
    assert said == ("AccessDenied", "Roles may not be assumed by root accounts.")
