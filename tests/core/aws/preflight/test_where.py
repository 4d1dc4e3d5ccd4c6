"""ACC-03 and ACC-04: the bucket and the keys; each an account in the sandbox that fails the rule, and the same one repaired."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
from botocore.exceptions import ClientError
from samples.accounts import ACCOUNT, fails, make_role, make_user, passes, repaired

from core.aws.model import Connection
from core.aws.policies import trust_document
from core.aws.preflight.check import check_account, mend
from core.aws.preflight.model import Question
from core.aws.preflight.repairs import apply
from core.aws.sessions import client
from core.plans.choices import Route
from core.plans.destination import Destination
from core.rules.verdicts import Severity, Verdict


class TestBucket:
    def test_is_missing_and_made(self, connection: Connection, question: Question, name: str) -> None:
        judged = check_account(connection, question)
        found = fails(judged, "ACC-03")
        good = repaired(connection, question, found, judged)
        assert [one.verdict for one in good.findings if one.rule == "ACC-03"] == [Verdict.PASS]
        storage = client(connection, "s3")
        assert storage.get_bucket_tagging(Bucket=name)["TagSet"] == [
            {"Key": "amigrate:made-by", "Value": "amigrate"}
        ]
        ownership = storage.get_bucket_ownership_controls(Bucket=name)["OwnershipControls"]["Rules"]
        assert ownership == [{"ObjectOwnership": "BucketOwnerEnforced"}]

    def test_will_be_made(self, connection: Connection, name: str) -> None:
        judged = check_account(connection, Question(Destination(bucket=name, role_name=name)))
        found = passes(judged, "ACC-03")
        assert "the program makes it" in found.detail
        assert judged.repairs[found.repair].calls[0].operation == "CreateBucket"
        assert "the program makes it" in passes(judged, "ACC-02").detail

    def test_lies_elsewhere(self, connection: Connection, question: Question, name: str) -> None:
        ireland = dataclasses.replace(connection, region="eu-west-1")
        client(ireland, "s3").create_bucket(
            Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
        )
        found = fails(check_account(connection, question), "ACC-03")
        assert found.detail == f"{name} lies in eu-west-1, the import runs in us-east-1."
        moved = question.destination.changed(region="eu-west-1")
        assert check_account(ireland, Question(moved)).finding("ACC-03", Verdict.PASS)

    def test_is_public_and_keeps_stale_uploads(
        self, connection: Connection, question: Question, name: str
    ) -> None:
        storage = client(connection, "s3")
        storage.create_bucket(Bucket=name)
        storage.put_public_access_block(
            Bucket=name,
            PublicAccessBlockConfiguration={
                "BlockPublicAcls": True, "IgnorePublicAcls": True, "BlockPublicPolicy": False, "RestrictPublicBuckets": False,
            },
        )  # fmt: skip
        old = {"ID": "old", "Status": "Enabled", "Filter": {"Prefix": "logs/"}, "Expiration": {"Days": 9}}
        storage.put_bucket_lifecycle_configuration(Bucket=name, LifecycleConfiguration={"Rules": [old]})
        judged = check_account(connection, question)
        found = [one for one in judged.findings if one.rule == "ACC-03" and one.verdict is Verdict.FAIL]
        assert [(one.severity, one.repair) for one in found] == [
            (Severity.WARN, "bucket:close"),
            (Severity.INFO, "bucket:lifecycle"),
        ]
        assert found[0].evidence[0].value == "BlockPublicPolicy, RestrictPublicBuckets off"
        assert all(judged.repairs[one.repair].foreign for one in found)
        good = mend(connection, question, judged.repairs.values(), seconds=5)
        assert [one.verdict for one in good.findings if one.rule == "ACC-03"] == [Verdict.PASS]
        rules = storage.get_bucket_lifecycle_configuration(Bucket=name)["Rules"]
        assert [rule["ID"] for rule in rules] == ["old", "amigrate-abort-stale-uploads"]

    @pytest.mark.parametrize(
        ("statement", "said"),
        [
            ({"Principal": "*", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::{name}/*"}, "to you"),
            (
                {
                    "Principal": "*", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::{name}/*",
                    "Condition": {"Null": {"s3:x-amz-server-side-encryption": "true"}},
                },
                "to you",
            ),
            (
                {
                    "Principal": "*", "Action": "s3:*", "Resource": ["arn:aws:s3:::{name}", "arn:aws:s3:::{name}/*"],
                    "Condition": {"StringNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:user/*"}},
                },
                "to the service role",
            ),
        ],
        ids=["everyone", "unencrypted", "all-but-users"],
    )  # fmt: skip
    def test_has_a_policy_that_shuts_out(
        self, connection: Connection, question: Question, name: str, statement: dict[str, Any], said: str
    ) -> None:
        make_role(connection, name, trust_document())
        storage = client(connection, "s3")
        storage.create_bucket(Bucket=name)
        document = {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", **statement}]}
        storage.put_bucket_policy(Bucket=name, Policy=json.dumps(document).replace("{name}", name))
        found = fails(check_account(connection, question), "ACC-03")
        assert said in found.detail
        assert '"Deny"' in found.evidence[0].value
        assert found.repair == ""
        storage.delete_bucket_policy(Bucket=name)
        assert check_account(connection, question).finding("ACC-03", Verdict.PASS)

    def test_wants_tls_which_is_no_obstacle(
        self, connection: Connection, question: Question, name: str
    ) -> None:
        """What an admin puts on every bucket: nothing goes over the line in the clear."""
        make_role(connection, name, trust_document())
        storage = client(connection, "s3")
        storage.create_bucket(Bucket=name)
        statement = {
            "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": [f"arn:aws:s3:::{name}", f"arn:aws:s3:::{name}/*"],
            "Condition": {"Bool": {"aws:SecureTransport": "false"}},
        }  # fmt: skip
        document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        storage.put_bucket_policy(Bucket=name, Policy=document)
        assert check_account(connection, question).finding("ACC-03", Verdict.PASS)


class TestKeys:
    @pytest.fixture
    def key(self, connection: Connection, name: str) -> str:
        """A key whose policy names its administrator only; objects of the bucket are encrypted with it."""
        statement = {
            "Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:user/amigrate"}, "Action": "kms:*", "Resource": "*",
        }  # fmt: skip
        policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        arn = client(connection, "kms").create_key(Policy=policy)["KeyMetadata"]["Arn"]
        storage = client(connection, "s3")
        storage.create_bucket(Bucket=name)
        default = {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": arn}
        storage.put_bucket_encryption(
            Bucket=name,
            ServerSideEncryptionConfiguration={"Rules": [{"ApplyServerSideEncryptionByDefault": default}]},
        )
        return str(arn)

    def test_of_the_bucket_is_closed_to_the_role_which_gets_a_grant(
        self, connection: Connection, question: Question, name: str, key: str
    ) -> None:
        make_role(connection, name, trust_document())
        judged = check_account(connection, question)
        found = fails(judged, "ACC-04")
        assert "lets the role" in found.detail
        assert "kms:Decrypt" in found.detail
        assert found.aws_error == "ClientError: Disk validation failed [Unsupported OVA format]"
        passes(repaired(connection, question, found, judged), "ACC-04")
        (grant,) = client(connection, "kms").list_grants(KeyId=key)["Grants"]
        assert grant["GranteePrincipal"] == f"arn:aws:iam::{ACCOUNT}:role/{name}"
        assert sorted(grant["Operations"]) == ["Decrypt", "DescribeKey"]

    def test_of_the_account_is_allowed_by_the_roles_own_policy(
        self, connection: Connection, question: Question, name: str
    ) -> None:
        make_role(connection, name, trust_document())
        key = client(connection, "kms").create_key()["KeyMetadata"][
            "Arn"
        ]  # leaves it to the account's policies
        encrypted = question.destination.changed(encrypted=True, kms_key_id=key)
        client(connection, "s3").create_bucket(Bucket=name)
        judged = check_account(connection, Question(encrypted))
        found = fails(judged, "ACC-04")
        assert found.repair == "role:policy"
        good = repaired(connection, Question(encrypted), found, judged)
        passes(good, "ACC-04")
        document = client(connection, "iam").get_role_policy(RoleName=name, PolicyName=f"amigrate-{name}")
        assert document["PolicyDocument"]["Statement"][-1]["Resource"] == key

    def test_of_the_snapshots_is_promised_where_the_program_may_mend_the_role(
        self, connection: Connection, name: str
    ) -> None:
        make_role(connection, name, trust_document())
        key = client(connection, "kms").create_key()["KeyMetadata"]["Arn"]
        client(connection, "s3").create_bucket(Bucket=name)
        destination = Destination(bucket=name, role_name=name, encrypted=True, kms_key_id=key)
        judged = check_account(connection, Question(destination))
        assert "the program adds it to its policy" in passes(judged, "ACC-04").detail
        assert [repair.code for repair in judged.promised] == ["role:policy"]
        apply(connection, judged.promised[0])
        again = check_account(connection, Question(destination))
        assert again.promised == ()
        assert passes(again, "ACC-04").detail == f"You and {name} may use {key}."

    def test_of_the_snapshots_of_a_role_that_is_still_to_be_made(
        self, connection: Connection, name: str
    ) -> None:
        key = client(connection, "kms").create_key()["KeyMetadata"]["Arn"]
        destination = Destination(bucket=name, role_name=name, encrypted=True, kms_key_id=key)
        judged = check_account(connection, Question(destination))
        passes(judged, "ACC-04")
        assert sorted(repair.code for repair in judged.promised) == ["bucket:create", "role:create"]
        for repair in (*judged.promised, *judged.promised):  # another migration may have been faster
            apply(connection, repair)
        assert not check_account(connection, Question(destination)).promised

    def test_of_snapshots_that_the_caller_writes_must_let_the_caller(
        self, connection: Connection, name: str
    ) -> None:
        """On the direct route no role has a say: the key is used in the name of whoever writes the blocks."""
        arn = f"arn:aws:iam::{ACCOUNT}:user"
        policy = {
            "Version": "2012-10-17",
            "Statement": [
                {"Effect": "Allow", "Principal": {"AWS": f"{arn}/amigrate"}, "Action": "kms:*", "Resource": "*"},
                {
                    "Effect": "Allow", "Principal": {"AWS": f"{arn}/{name}"}, "Resource": "*",
                    "Action": ["kms:DescribeKey", "kms:GetKeyPolicy", "kms:ListGrants"],
                },
            ],
        }  # fmt: skip
        everything = {
            "Version": "2012-10-17",
            "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}],
        }
        kim = make_user(connection, name, everything)
        kms = client(connection, "kms")
        key = kms.create_key(Policy=json.dumps(policy))["KeyMetadata"]["Arn"]
        asked = Question(Destination(encrypted=True, kms_key_id=key), route=Route.DIRECT)
        found = fails(check_account(kim, asked), "ACC-04")
        assert "kms:CreateGrant" in found.detail
        with pytest.raises(ClientError, match="AccessDenied"):
            client(kim, "ebs").start_snapshot(VolumeSize=1, Encrypted=True, KmsKeyArn=key)
        policy["Statement"][1]["Action"] = "kms:*"  # type: ignore[index]
        kms.put_key_policy(KeyId=key, PolicyName="default", Policy=json.dumps(policy))
        passes(check_account(kim, asked), "ACC-04")
        client(kim, "ebs").start_snapshot(VolumeSize=1, Encrypted=True, KmsKeyArn=key)

    @pytest.mark.parametrize(
        ("denied", "rule"),
        [("ec2:GetEbsEncryptionByDefault", "ACC-04"), ("ec2:DescribeImportSnapshotTasks", "ACC-05")],
    )
    def test_what_may_not_be_asked_is_no_pass(
        self, connection: Connection, question: Question, name: str, denied: str, rule: str
    ) -> None:
        make_role(connection, name, trust_document())
        client(connection, "s3").create_bucket(Bucket=name)
        rights = [
            {"Effect": "Allow", "Action": "*", "Resource": "*"},
            {"Effect": "Deny", "Action": denied, "Resource": "*"},
        ]
        kim = make_user(connection, name, {"Version": "2012-10-17", "Statement": rights})
        found = check_account(kim, question).finding(rule)
        assert found is not None
        assert (found.verdict, found.severity) == (Verdict.UNKNOWN, Severity.WARN)
        assert denied in found.detail

    def test_is_disabled_and_enabled_again(
        self, connection: Connection, question: Question, key: str
    ) -> None:
        kms = client(connection, "kms")
        kms.disable_key(KeyId=key.rpartition("/")[2])
        judged = check_account(connection, question)
        found = fails(judged, "ACC-04")
        assert found.detail == f"The key {key} is Disabled."
        passes(repaired(connection, question, found, judged), "ACC-04")
        assert kms.describe_key(KeyId=key)["KeyMetadata"]["Enabled"]

    def test_does_not_exist(self, connection: Connection, question: Question) -> None:
        absent = f"arn:aws:kms:us-east-1:{ACCOUNT}:key/11111111-2222-3333-4444-555555555555"
        encrypted = question.destination.changed(encrypted=True, kms_key_id=absent)
        assert "There is no key" in fails(check_account(connection, Question(encrypted)), "ACC-04").detail

    def test_is_asymmetric(self, connection: Connection, question: Question) -> None:
        made = client(connection, "kms").create_key(KeySpec="RSA_2048", KeyUsage="ENCRYPT_DECRYPT")
        encrypted = question.destination.changed(encrypted=True, kms_key_id=made["KeyMetadata"]["KeyId"])
        assert "not a symmetric" in fails(check_account(connection, Question(encrypted)), "ACC-04").detail

    def test_a_region_that_is_not_there(self, connection: Connection, question: Question) -> None:
        nowhere = question.destination.changed(region="eu-nowhere-9")
        assert "There is no Region" in fails(check_account(connection, Question(nowhere)), "ACC-04").detail
