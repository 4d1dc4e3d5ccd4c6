"""Who may what: users, groups, boundaries, organizations, buckets, keys; AWS's words for no."""

from __future__ import annotations

import json
import re
from typing import Any

from samples.policies import ACCOUNT, FULL, allow, document, refused


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
