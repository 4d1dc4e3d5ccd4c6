"""The account's side of a migration, against the sandbox: who, bucket, role."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import botocore.session
import pytest
from samples.accounts import make_user

from core.aws.account import Caller, identify, partition_of
from core.aws.buckets import BucketState, default_bucket, ensure_bucket, find_bucket
from core.aws.model import Connection
from core.aws.policies import trust_document
from core.aws.roles import look_at_role
from core.aws.sessions import client
from core.errors import CredentialsError, ServiceError
from core.plans.destination import Destination
from core.wording import has_words


@pytest.fixture
def caller(connection: Connection) -> Caller:
    return identify(connection)


def refused(code: str, call: Any, *arguments: Any) -> ServiceError:
    with pytest.raises(ServiceError) as caught:
        call(*arguments)
    assert caught.value.code == code
    assert has_words(code)
    return caught.value


def test_who_we_are(caller: Caller) -> None:
    assert caller.account.isdigit()
    assert caller.arn.startswith(f"arn:aws:iam::{caller.account}:user/")
    assert not caller.is_root
    assert Caller(account="1", arn="arn:aws:iam::123456789012:root").is_root


def test_wrong_secret(connection: Connection) -> None:
    wrong = dataclasses.replace(connection, secret_access_key="wrong")
    with pytest.raises(CredentialsError) as caught:
        identify(wrong)
    assert caught.value.code == "aws.credentials-refused"


class TestBucket:
    def test_is_made_private_and_encrypted(self, connection: Connection, caller: Caller) -> None:
        destination = Destination(region="us-east-1")
        name = default_bucket(caller, "us-east-1")
        state = ensure_bucket(connection, destination, caller)
        assert (state.name, state.region) == (name, "us-east-1")
        storage = client(connection, "s3")
        closed = storage.get_public_access_block(Bucket=name)["PublicAccessBlockConfiguration"]
        assert closed == dict.fromkeys(closed, True)
        rules = storage.get_bucket_encryption(Bucket=name)["ServerSideEncryptionConfiguration"]["Rules"]
        assert rules[0]["ApplyServerSideEncryptionByDefault"]["SSEAlgorithm"] == "AES256"
        (rule,) = storage.get_bucket_lifecycle_configuration(Bucket=name)["Rules"]
        assert rule["AbortIncompleteMultipartUpload"] == {"DaysAfterInitiation": 30}
        assert ensure_bucket(connection, destination, caller) == BucketState(name=name, region="us-east-1")

    def test_in_another_region(self, connection: Connection, caller: Caller) -> None:
        there = dataclasses.replace(connection, region="eu-west-1")
        ensure_bucket(there, Destination(region="eu-west-1", bucket="of-ireland"), caller)
        error = refused(
            "aws.bucket-region", ensure_bucket, connection, Destination(bucket="of-ireland"), caller
        )
        assert (error.facts["region"], error.facts["wanted"]) == ("eu-west-1", "us-east-1")

    def test_that_may_not_be_made(self, connection: Connection, caller: Caller) -> None:
        destination = Destination(bucket="nowhere-to-be-found", create_bucket=False)
        refused("aws.bucket-missing", ensure_bucket, connection, destination, caller)

    def test_of_someone_else(self, connection: Connection, bucket: str) -> None:
        other = Caller(account="999999999999", arn="arn:aws:iam::999999999999:user/x")
        refused("aws.bucket-taken", ensure_bucket, connection, Destination(bucket=bucket), other)

    def test_that_the_caller_may_not_list_is_no_strangers(
        self, connection: Connection, caller: Caller, bucket: str
    ) -> None:
        """HeadBucket's 403 is the same for both: "the name is taken" would send people off to another one."""
        rights = [
            {"Effect": "Allow", "Action": "*", "Resource": "*"},
            {"Effect": "Deny", "Action": "s3:ListBucket", "Resource": "*"},
        ]
        kim = make_user(connection, f"k{bucket}"[:60], {"Version": "2012-10-17", "Statement": rights})
        assert find_bucket(client(kim, "s3"), bucket, caller) == "us-east-1"


def test_partitions_of_regions() -> None:
    said = {"eu-west-1": "aws", "cn-north-1": "aws-cn", "us-gov-east-1": "aws-us-gov", "us-iso-east-1": "aws-iso",
            "us-isob-east-1": "aws-iso-b", "eusc-de-east-1": "aws-eusc"}  # fmt: skip
    session = botocore.session.get_session()
    for region, partition in said.items():
        assert partition_of(region) == partition == session.get_partition_for_region(region)


class TestRole:
    def test_that_the_sandbox_starts_with_is_good(self, connection: Connection, bucket: str) -> None:
        state = look_at_role(connection, Destination(), bucket)
        assert state.good, state

    def test_that_is_not_there(self, connection: Connection) -> None:
        state = look_at_role(connection, Destination(role_name="absent"), "b")
        assert not state.exists
        assert not state.good

    def test_with_another_trust(self, connection: Connection) -> None:
        document = trust_document()
        document["Statement"][0]["Principal"] = {"Service": "ec2.amazonaws.com"}
        client(connection, "iam").create_role(
            RoleName="for-instances", AssumeRolePolicyDocument=json.dumps(document)
        )
        assert not look_at_role(connection, Destination(role_name="for-instances"), "b").trusted

    def test_attached_policies_count(self, connection: Connection) -> None:
        iam = client(connection, "iam")
        iam.create_role(RoleName="attached", AssumeRolePolicyDocument=json.dumps(trust_document()))
        everything = {
            "Version": "2012-10-17",
            "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}],
        }
        policy = iam.create_policy(PolicyName="everything", PolicyDocument=json.dumps(everything))["Policy"]
        iam.attach_role_policy(RoleName="attached", PolicyArn=policy["Arn"])
        assert look_at_role(connection, Destination(role_name="attached"), "b").good
