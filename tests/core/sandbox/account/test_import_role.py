"""The role of an import, judged for real: trust with conditions, bucket policy, KMS keys; and the number of imports."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from samples import containers, exports, imports
from samples.aws_clients import make_client

from core.sandbox.process import SandboxProcess

ACCOUNT = "123456789012"
REFUSED = "The service role {} provided does not exist or does not have sufficient permissions"
NO_KEY = "ClientError: The specified KMS key is not accessible."


def document(*statements: dict[str, Any]) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def refused(call: Callable[..., Any], **parameters: Any) -> tuple[str, str]:
    with pytest.raises(ClientError) as error:
        call(**parameters)
    answer = error.value.response["Error"]
    return answer["Code"], answer["Message"]


@pytest.fixture
def ec2(client: Any) -> Any:
    return client("ec2")


@pytest.fixture
def make_role(client: Any) -> Callable[..., str]:
    """A role with the guide's trust, its condition and its rights given."""

    def make(name: str, condition: dict[str, Any], *statements: dict[str, Any]) -> str:
        trust = {
            "Effect": "Allow", "Principal": {"Service": "vmie.amazonaws.com"}, "Action": "sts:AssumeRole", "Condition": condition,
        }  # fmt: skip
        client("iam").create_role(RoleName=name, AssumeRolePolicyDocument=document(trust))
        given = statements or ({"Effect": "Allow", "Action": ["s3:*", "ec2:*"], "Resource": "*"},)
        client("iam").put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=document(*given))
        return name

    return make


@pytest.fixture
def container(s3: Any, bucket: str) -> dict[str, Any]:
    s3.put_object(Bucket=bucket, Key="vm.raw", Body=b"no disk")
    return {"Format": "RAW", "UserBucket": {"S3Bucket": bucket, "S3Key": "vm.raw"}}


EXTERNAL = {"StringEquals": {"sts:ExternalId": "vmimport"}}


@pytest.mark.parametrize(
    ("name", "condition", "trusted"),
    [
        ("plain", EXTERNAL, True),
        ("confused-deputy", {**EXTERNAL, "ArnLike": {"aws:SourceArn": f"arn:aws:vmie:*:{ACCOUNT}:*"}}, True),
        ("own-account", {"StringEquals": {"sts:ExternalId": "vmimport", "aws:SourceAccount": ACCOUNT}}, True),
        ("other-account", {"StringEquals": {"sts:ExternalId": "vmimport", "aws:SourceAccount": "999999999999"}}, False),
        ("other-region", {**EXTERNAL, "ArnLike": {"aws:SourceArn": f"arn:aws:vmie:eu-west-1:{ACCOUNT}:*"}}, False),
        ("other-id", {"StringEquals": {"sts:ExternalId": "import"}}, False),
    ],
)  # fmt: skip
def test_trust(
    ec2: Any, make_role: Any, container: dict[str, Any], name: str, condition: dict[str, Any], trusted: bool
) -> None:
    make_role(name, condition)
    if trusted:
        assert ec2.import_image(DiskContainers=[container], RoleName=name)["Status"] == "active"
    else:
        said = refused(ec2.import_image, DiskContainers=[container], RoleName=name)
        assert said == ("InvalidParameter", REFUSED.format(name))


def test_bucket_that_keeps_the_role_out(ec2: Any, s3: Any, bucket: str, container: dict[str, Any]) -> None:
    deny = {
        "Effect": "Deny", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:role/vmimport"}, "Action": "s3:GetObject",
        "Resource": f"arn:aws:s3:::{bucket}/*",
    }  # fmt: skip
    s3.put_bucket_policy(Bucket=bucket, Policy=document(deny))
    said = refused(ec2.import_image, DiskContainers=[container])
    assert said == ("InvalidParameter", REFUSED.format("vmimport"))
    s3.delete_bucket_policy(Bucket=bucket)
    assert ec2.import_image(DiskContainers=[container])["Status"] == "active"


def test_key_of_the_result(
    client: Any, ec2: Any, s3: Any, bucket: str, make_role: Any, tmp_path: Path
) -> None:
    """Without KMS rights the task ends in AWS's words; with them the snapshot is encrypted, and so it is by the Region's default."""
    kms = client("kms")
    key = kms.create_key()["KeyMetadata"]["Arn"]
    disk = containers.raw_disk(tmp_path / "disk.img")
    place = imports.put(s3, bucket, disk)
    without = make_role("no-kms", EXTERNAL)
    started = ec2.import_snapshot(
        DiskContainer={"Format": "RAW", "UserBucket": place}, RoleName=without, Encrypted=True, KmsKeyId=key
    )
    detail = ended(ec2, started["ImportTaskId"])
    assert (detail["Status"], detail["StatusMessage"].startswith(NO_KEY)) == ("deleted", True)
    snapshot = exports.snapshot(ec2, s3, bucket, disk, Encrypted=True, KmsKeyId=key)
    shown = ec2.describe_snapshots(SnapshotIds=[snapshot])["Snapshots"][0]
    assert (shown["Encrypted"], shown["KmsKeyId"]) == (True, key)
    west, store = client("ec2", region="eu-west-1"), client("s3", region="eu-west-1")
    store.create_bucket(
        Bucket=f"{bucket}-west", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
    )
    west.enable_ebs_encryption_by_default()
    western = client("kms", region="eu-west-1").create_key()["KeyMetadata"]["Arn"]
    assert west.modify_ebs_default_kms_key_id(KmsKeyId=western)["KmsKeyId"] == western
    assert refused(west.modify_ebs_default_kms_key_id, KmsKeyId=key)[0] == "InvalidParameterValue"
    made = exports.snapshot(west, store, f"{bucket}-west", disk)
    assert west.describe_snapshots(SnapshotIds=[made])["Snapshots"][0]["KmsKeyId"] == western
    assert west.reset_ebs_default_kms_key_id()["KmsKeyId"] == "alias/aws/ebs"


def ended(ec2: Any, task: str) -> dict[str, Any]:
    for _ in range(3000):
        detail = ec2.describe_import_snapshot_tasks(ImportTaskIds=[task])["ImportSnapshotTasks"][0][
            "SnapshotTaskDetail"
        ]
        if detail["Status"] in {"completed", "deleted"}:
            return dict(detail)
    raise TimeoutError(task)


def test_more_imports_than_may_be(tmp_path: Path) -> None:
    with SandboxProcess.start(tmp_path / "state", speed=0.02, quota=2) as process:
        ec2, s3 = make_client(process, "ec2"), make_client(process, "s3")
        s3.create_bucket(Bucket="disks")
        s3.put_object(Bucket="disks", Key="d", Body=b"x")
        container = {"Format": "RAW", "UserBucket": {"S3Bucket": "disks", "S3Key": "d"}}
        first = ec2.import_image(DiskContainers=[container])["ImportTaskId"]
        ec2.import_snapshot(DiskContainer=container)
        assert refused(ec2.import_image, DiskContainers=[container]) == (
            "ResourceCountLimitExceeded", "You have reached the limit of active import tasks")  # fmt: skip
        ec2.cancel_import_task(ImportTaskId=first)
        assert imports.follow(ec2, first).status == "deleted"
        assert ec2.import_image(DiskContainers=[container])["Status"] == "active"
