"""Who may what: users, groups, boundaries, organizations, buckets, keys; AWS's words for no."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from botocore.exceptions import ClientError

from core.sandbox.account.mfa import STEP, code_at
from core.sandbox.process import SandboxProcess

ACCOUNT = "123456789012"
FULL = {"Effect": "Allow", "Action": "*", "Resource": "*"}


def document(*statements: dict[str, Any]) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def allow(action: Any, resource: Any = "*", **more: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def refused(call: Callable[..., Any], **parameters: Any) -> tuple[str, str]:
    with pytest.raises(ClientError) as error:
        call(**parameters)
    answer = error.value.response["Error"]
    return answer["Code"], answer["Message"]


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


class TestWords:
    def test_each_service_says_no_in_its_own(self, user: Any, bucket: str) -> None:
        me = user(allow("s3:ListAllMyBuckets"))
        who = f"User: {me.arn} is not authorized to perform: "
        code, message = refused(me("ec2").describe_images)
        assert code == "UnauthorizedOperation"
        assert message.startswith(
            f"You are not authorized to perform this operation. {who}ec2:DescribeImages because no identity-based policy "
            "allows the ec2:DescribeImages action. Encoded authorization failure message: "
        )
        assert refused(me("iam").list_roles) == (
            "AccessDenied", f"{who}iam:ListRoles because no identity-based policy allows the iam:ListRoles action")  # fmt: skip
        assert refused(me("s3").get_object, Bucket=bucket, Key="k") == (
            "AccessDenied",
            f'{who}s3:GetObject on resource: "arn:aws:s3:::{bucket}/k" because no identity-based policy allows the s3:GetObject action',
        )
        assert refused(me("kms").list_keys) == (
            "AccessDeniedException", f"{who}kms:ListKeys because no identity-based policy allows the kms:ListKeys action")  # fmt: skip
        assert bucket in [item["Name"] for item in me("s3").list_buckets()["Buckets"]]
        assert me("sts").get_caller_identity()["Arn"] == me.arn  # needs no permission

    def test_dry_run_tells_both_ways(self, user: Any) -> None:
        me = user(allow("ec2:ImportImage"), allow("ec2:StopInstances", f"arn:aws:ec2:*:{ACCOUNT}:instance/*"))
        ec2 = me("ec2")
        assert refused(ec2.import_image, DryRun=True)[0] == "DryRunOperation"
        assert refused(ec2.stop_instances, InstanceIds=["i-" + "1" * 17], DryRun=True)[0] == "DryRunOperation"
        assert (
            refused(ec2.start_instances, InstanceIds=["i-" + "1" * 17], DryRun=True)[0]
            == "UnauthorizedOperation"
        )

    def test_encoded_message_is_decoded(self, user: Any, client: Any) -> None:
        me = user(allow("ec2:*"), {"Effect": "Deny", "Action": "ec2:Terminate*", "Resource": "*"})
        code, message = refused(me("ec2").terminate_instances, InstanceIds=["i-" + "2" * 17])
        assert code == "UnauthorizedOperation"
        assert "with an explicit deny in an identity-based policy" in message
        encoded = re.search(r"failure message: (\S+)$", message)
        assert encoded is not None
        found = json.loads(
            client("sts").decode_authorization_message(EncodedMessage=encoded[1])["DecodedMessage"]
        )
        assert found["explicitDeny"] is True
        assert found["context"]["principal"]["arn"] == me.arn
        assert found["context"]["action"] == "ec2:TerminateInstances"
        assert found["context"]["resource"] == f"arn:aws:ec2:us-east-1:{ACCOUNT}:instance/i-{'2' * 17}"
        said = refused(client("sts").decode_authorization_message, EncodedMessage="AAAA")
        assert said[0] == "InvalidAuthorizationMessageException"


class TestIdentity:
    def test_groups_managed_policies_and_boundaries(self, user: Any, iam: Any, bucket: str) -> None:
        me = user()
        policy = iam.create_policy(PolicyName="read", PolicyDocument=document(allow("s3:List*")))["Policy"][
            "Arn"
        ]
        narrow = iam.create_policy(PolicyName="narrow", PolicyDocument=document(allow("ec2:*")))["Policy"][
            "Arn"
        ]
        iam.create_group(GroupName="readers")
        iam.attach_group_policy(GroupName="readers", PolicyArn=policy)
        s3 = me("s3")
        assert refused(s3.list_objects_v2, Bucket=bucket)[0] == "AccessDenied"
        iam.add_user_to_group(GroupName="readers", UserName=me.user_name)
        s3.list_objects_v2(Bucket=bucket)
        iam.put_user_permissions_boundary(UserName=me.user_name, PermissionsBoundary=narrow)
        shown = iam.get_user(UserName=me.user_name)["User"]["PermissionsBoundary"]
        assert shown["PermissionsBoundaryArn"] == narrow
        _, message = refused(s3.list_objects_v2, Bucket=bucket)
        assert message.endswith("because no permissions boundary allows the s3:ListBucket action")
        iam.delete_user_permissions_boundary(UserName=me.user_name)
        s3.list_objects_v2(Bucket=bucket)

    def test_conditions_see_the_request(self, user: Any, bucket: str) -> None:
        mine = allow(
            "s3:ListBucket",
            f"arn:aws:s3:::{bucket}",
            Condition={"StringLike": {"s3:prefix": "${aws:username}/*"}},
        )
        here = allow("ec2:Describe*", Condition={"StringEquals": {"aws:RequestedRegion": "us-east-1"}})
        safe = allow("s3:PutObject", Condition={"Bool": {"aws:SecureTransport": "true"}, "StringEquals": {"s3:x-amz-server-side-encryption": "AES256"}})  # fmt: skip
        me = user(mine, here, safe)
        me("s3").list_objects_v2(Bucket=bucket, Prefix=f"{me.user_name}/a")
        assert refused(me("s3").list_objects_v2, Bucket=bucket, Prefix="other/")[0] == "AccessDenied"
        me("ec2").describe_images()
        assert refused(me("ec2", region="eu-west-1").describe_images)[0] == "UnauthorizedOperation"
        me("s3").put_object(Bucket=bucket, Key="k", Body=b"x", ServerSideEncryption="AES256")
        assert refused(me("s3").put_object, Bucket=bucket, Key="k", Body=b"x")[0] == "AccessDenied"
        assert refused(me("s3").get_object, Bucket=bucket, Key="k")[0] == "AccessDenied"

    def test_tags_of_the_request_and_of_the_resource(self, user: Any, client: Any) -> None:
        tagged = allow("ec2:CreateKeyPair", Condition={"StringEquals": {"aws:RequestTag/owner": "amigrate"}})
        tagging = allow("ec2:CreateTags", Condition={"StringEquals": {"ec2:CreateAction": "CreateKeyPair"}})
        gone = allow("ec2:DeleteVolume", Condition={"StringEquals": {"aws:ResourceTag/owner": "amigrate"}})
        me = user(tagged, tagging, gone)
        tags = [{"ResourceType": "key-pair", "Tags": [{"Key": "owner", "Value": "amigrate"}]}]
        me("ec2").create_key_pair(KeyName=me.user_name, TagSpecifications=tags)
        assert refused(me("ec2").create_key_pair, KeyName="other")[0] == "UnauthorizedOperation"
        made = [
            client("ec2").create_volume(
                AvailabilityZone="us-east-1a", Size=1,
                TagSpecifications=[{"ResourceType": "volume", "Tags": [{"Key": "owner", "Value": owner}]}],
            )["VolumeId"]
            for owner in ("amigrate", "else")
        ]  # fmt: skip
        me("ec2").delete_volume(VolumeId=made[0])
        assert refused(me("ec2").delete_volume, VolumeId=made[1])[0] == "UnauthorizedOperation"

    def test_object_that_is_not_there_is_told_to_those_who_may_list(
        self, user: Any, bucket: str, s3: Any
    ) -> None:
        me = user(allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*"))
        code, message = refused(me("s3").get_object, Bucket=bucket, Key="none")
        assert code == "AccessDenied"
        assert "s3:ListBucket" in message
        assert refused(s3.get_object, Bucket=bucket, Key="none")[0] == "NoSuchKey"

    def test_each_key_of_a_bulk_delete_is_judged(self, user: Any, bucket: str, s3: Any) -> None:
        for key in ("mine/a", "theirs/b"):
            s3.put_object(Bucket=bucket, Key=key, Body=b"x")
        me = user(allow("s3:DeleteObject", f"arn:aws:s3:::{bucket}/mine/*"))
        answer = me("s3").delete_objects(
            Bucket=bucket, Delete={"Objects": [{"Key": "mine/a"}, {"Key": "theirs/b"}]}
        )
        assert [item["Key"] for item in answer["Deleted"]] == ["mine/a"]
        assert [(item["Key"], item["Code"]) for item in answer["Errors"]] == [("theirs/b", "AccessDenied")]


class TestResources:
    def test_bucket_policy_lets_in_and_keeps_out(self, user: Any, bucket: str, s3: Any) -> None:
        me = user()
        both = [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"]
        let_in = {"Effect": "Allow", "Principal": {"AWS": me.arn}, "Action": "s3:*", "Resource": both}
        keep_out = {
            "Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", "Resource": both,
            "Condition": {"StringNotLike": {"aws:PrincipalArn": f"arn:aws:iam::{ACCOUNT}:role/*"}},
        }  # fmt: skip
        s3.put_bucket_policy(Bucket=bucket, Policy=document(let_in))
        me("s3").put_object(Bucket=bucket, Key="k", Body=b"x")
        s3.put_bucket_policy(Bucket=bucket, Policy=document(let_in, keep_out))
        for who in (me("s3"), s3):  # the administrator too, as there
            code, message = refused(who.put_object, Bucket=bucket, Key="k", Body=b"x")
            assert code == "AccessDenied"
            assert message.endswith("with an explicit deny in a resource-based policy")

    def test_organization_speaks_last(self, user: Any, organization: Any, client: Any) -> None:
        me = user(FULL)
        organization(FULL, {"Effect": "Deny", "Action": "ec2:ImportImage", "Resource": "*"})
        for who in (me("ec2"), client("ec2")):
            _, message = refused(who.import_image, DryRun=True)
            assert "with an explicit deny in a service control policy" in message
        organization(allow("s3:*"))
        _, message = refused(me("ec2").describe_images)
        assert "because no service control policy allows the ec2:DescribeImages action" in message
        simulated = client("iam", aws_access_key_id="test", aws_secret_access_key="test")
        assert refused(simulated.list_users)[0] == "AccessDenied"
        organization()
        me("ec2").describe_images()

    def test_keys_obey_their_own_policy(self, user: Any, client: Any, bucket: str, s3: Any) -> None:
        me = user(allow(["s3:*", "kms:GenerateDataKey"]))
        kms = client("kms")
        key = kms.create_key()["KeyMetadata"]
        put = {
            "Bucket": bucket,
            "Key": "k",
            "Body": b"x",
            "ServerSideEncryption": "aws:kms",
            "SSEKMSKeyId": key["KeyId"],
        }
        assert me("s3").put_object(**put)["SSEKMSKeyId"] == key["Arn"]
        code, message = refused(me("s3").get_object, Bucket=bucket, Key="k")
        assert code == "AccessDenied"
        assert message == (
            f"User: {me.arn} is not authorized to perform: kms:Decrypt on resource: {key['Arn']} because no identity-based "
            "policy allows the kms:Decrypt action"
        )
        kms.create_grant(KeyId=key["KeyId"], GranteePrincipal=me.arn, Operations=["Decrypt"])
        assert me("s3").get_object(Bucket=bucket, Key="k")["Body"].read() == b"x"
        only_admin = {
            "Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:user/amigrate"}, "Action": "kms:*", "Resource": "*",
        }  # fmt: skip
        kms.put_key_policy(KeyId=key["KeyId"], PolicyName="default", Policy=document(only_admin))
        code, message = refused(me("s3").put_object, **put)
        assert message.endswith("because no resource-based policy allows the kms:GenerateDataKey action")
        kms.disable_key(KeyId=key["KeyId"])
        assert refused(s3.get_object, Bucket=bucket, Key="k")[0] == "KMS.DisabledException"
        assert refused(s3.put_object, **{**put, "SSEKMSKeyId": "alias/none"})[0] == "KMS.NotFoundException"


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


class TestSimulation:
    def test_decisions(self, user: Any, client: Any, organization: Any) -> None:
        me = user(
            allow("s3:*", "arn:aws:s3:::mine/*"),
            {"Effect": "Deny", "Action": "s3:DeleteObject", "Resource": "*"},
        )
        iam = client("iam")
        wanted = {
            "PolicySourceArn": me.arn, "ActionNames": ["s3:PutObject", "s3:DeleteObject", "ec2:ImportImage"],
            "ResourceArns": ["arn:aws:s3:::mine/key"],
        }  # fmt: skip
        answer = iam.simulate_principal_policy(**wanted)
        decisions = {item["EvalActionName"]: item["EvalDecision"] for item in answer["EvaluationResults"]}
        assert decisions == {
            "s3:PutObject": "allowed",
            "s3:DeleteObject": "explicitDeny",
            "ec2:ImportImage": "implicitDeny",
        }
        assert "OrganizationsDecisionDetail" not in answer["EvaluationResults"][0]
        organization(FULL, {"Effect": "Deny", "Action": "s3:PutObject", "Resource": "*"})
        first = iam.simulate_principal_policy(**wanted)["EvaluationResults"][0]
        assert first["EvalDecision"] == "explicitDeny"
        assert first["OrganizationsDecisionDetail"] == {"AllowedByOrganizations": False}

    def test_missing_context_and_boundary(self, client: Any) -> None:
        iam = client("iam")
        condition = {"Bool": {"aws:MultiFactorAuthPresent": "true"}}
        text = document(allow("s3:*", Condition=condition))
        asked = {"PolicyInputList": [text], "ActionNames": ["s3:GetObject"]}
        [result] = iam.simulate_custom_policy(**asked)["EvaluationResults"]
        assert (result["EvalDecision"], result["MissingContextValues"]) == (
            "implicitDeny",
            ["aws:MultiFactorAuthPresent"],
        )
        entry = {
            "ContextKeyName": "aws:MultiFactorAuthPresent",
            "ContextKeyValues": ["true"],
            "ContextKeyType": "boolean",
        }
        [result] = iam.simulate_custom_policy(
            **asked, ContextEntries=[entry], PermissionsBoundaryPolicyInputList=[document(allow("ec2:*"))]
        )["EvaluationResults"]
        assert result["PermissionsBoundaryDecisionDetail"] == {"AllowedByPermissionsBoundary": False}
        keys = iam.get_context_keys_for_custom_policy(PolicyInputList=[text])["ContextKeyNames"]
        assert keys == ["aws:MultiFactorAuthPresent"]

    def test_who_cannot_be_simulated(self, client: Any) -> None:
        iam = client("iam")
        ask = {"ActionNames": ["s3:GetObject"]}
        none = f"arn:aws:iam::{ACCOUNT}:user/none"
        assert refused(iam.simulate_principal_policy, PolicySourceArn=none, **ask)[0] == "NoSuchEntity"
        session = f"arn:aws:sts::{ACCOUNT}:assumed-role/vmimport/visit"
        assert refused(iam.simulate_principal_policy, PolicySourceArn=session, **ask)[0] == "InvalidInput"
        many = iam.get_paginator("simulate_principal_policy").paginate(
            PolicySourceArn=f"arn:aws:iam::{ACCOUNT}:role/vmimport",
            ActionNames=["s3:GetObject", "s3:PutObject", "s3:DeleteBucket"],
            PaginationConfig={"PageSize": 2},
        )  # fmt: skip
        found = [item["EvalDecision"] for page in many for item in page["EvaluationResults"]]
        assert found == [
            "implicitDeny",
            "implicitDeny",
            "implicitDeny",
        ]  # on "*": the role may only on buckets

    def test_account_is_listed(self, client: Any) -> None:
        found = client("iam").get_account_authorization_details(Filter=["Role", "User"])
        assert "vmimport" in [role["RoleName"] for role in found["RoleDetailList"]]
        [me] = [user for user in found["UserDetailList"] if user["UserName"] == "amigrate"]
        assert me["UserPolicyList"][0]["PolicyName"] == "administrator"


def test_root_user_is_known_as_such(client: Any) -> None:
    root = {"aws_access_key_id": "root", "aws_secret_access_key": "root"}
    assert client("sts", **root).get_caller_identity()["Arn"] == f"arn:aws:iam::{ACCOUNT}:root"
    said = refused(
        client("sts", **root).assume_role,
        RoleArn=f"arn:aws:iam::{ACCOUNT}:role/vmimport",
        RoleSessionName="s1",
    )
    assert said == ("AccessDenied", "Roles may not be assumed by root accounts.")
