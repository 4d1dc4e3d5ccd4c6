"""ExportImage through boto3: the bytes that come out, AWS's states, and what is refused."""

from __future__ import annotations

import base64
import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from awscrt import checksums
from botocore.exceptions import ClientError
from samples import containers, exports
from samples.aws_clients import make_client
from samples.folders import NewFolder

from core.sandbox.process import SandboxProcess

pytestmark = pytest.mark.needs("qemu-img")
TRUST = {
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "vmie.amazonaws.com"}, "Action": "sts:AssumeRole"}
    ],
}


@pytest.fixture(scope="module")
def disk(new_folder: NewFolder) -> Path:
    path = containers.raw_disk(new_folder("disk") / "disk.img")
    return containers.truncate(path, 40 << 20)  # most of it is nothing


@pytest.fixture
def ec2(client: Callable[..., Any]) -> Any:
    return client("ec2")


@pytest.fixture
def image(ec2: Any, s3: Any, bucket: str, disk: Path) -> str:
    """An AMI of one disk."""
    return exports.machine_image(ec2, f"image-{bucket}", exports.snapshot(ec2, s3, bucket, disk))


def start(ec2: Any, image: str, bucket: str, kind: str = "VMDK", **options: Any) -> str:
    place = {"S3Bucket": bucket, "S3Prefix": "exports/"}
    answer = ec2.export_image(ImageId=image, DiskImageFormat=kind, S3ExportLocation=place, **options)
    return str(answer["ExportImageTaskId"])


def is_identical(one: Path, other: Path, kind: str) -> bool:
    done = subprocess.run(
        ["qemu-img", "compare", "-F", kind, "-f", "raw", str(one), str(other)],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode == 0 and "identical" in done.stdout


@pytest.mark.parametrize(("kind", "driver"), [("VMDK", "vmdk"), ("VHD", "vpc"), ("RAW", "raw")])
def test_the_bytes_come_back(
    kind: str, driver: str, ec2: Any, s3: Any, image: str, bucket: str, disk: Path, tmp_path: Path
) -> None:
    task = start(ec2, image, bucket, kind)
    done = exports.follow(ec2, task)
    assert done.status == "completed", done.message
    assert "Progress" not in done.task
    assert set(done.messages) <= {("validating", "0"), ("converting", "85"), ("", "")}
    key = f"exports/{task}.{kind.lower()}"
    s3.download_file(bucket, key, str(tmp_path / "back"))
    assert is_identical(disk, tmp_path / "back", driver)
    head = s3.head_object(Bucket=bucket, Key=key, ChecksumMode="ENABLED")
    content = (tmp_path / "back").read_bytes()
    value = checksums.crc64nvme(content).to_bytes(8, "big")
    assert head["ChecksumCRC64NVME"] == base64.b64encode(value).decode()
    assert head["ServerSideEncryption"] == "AES256"
    if kind != "RAW":
        assert len(content) < disk.stat().st_size, "zeros are left out"


def test_the_answer_is_awss(ec2: Any, image: str, bucket: str) -> None:
    place = {"S3Bucket": bucket, "S3Prefix": "exports/"}
    answer = ec2.export_image(
        ImageId=image,
        DiskImageFormat="VHD",
        S3ExportLocation=place,
        Description="weekly",
        TagSpecifications=[{"ResourceType": "export-image-task", "Tags": [{"Key": "team", "Value": "ops"}]}],
    )
    said = {
        name: answer[name] for name in ("Status", "StatusMessage", "Progress", "DiskImageFormat", "RoleName")
    }
    assert said == {
        "Status": "active",
        "StatusMessage": "validating",
        "Progress": "0",
        "DiskImageFormat": "vhd",
        "RoleName": "vmimport",
    }
    assert answer["S3ExportLocation"] == place
    task = answer["ExportImageTaskId"]
    assert task.startswith("export-ami-")
    assert exports.follow(ec2, task).task["Description"] == "weekly"
    found = ec2.describe_export_image_tasks(
        Filters=[{"Name": "task-state", "Values": ["completed"]}, {"Name": "tag:team", "Values": ["ops"]}]
    )["ExportImageTasks"]
    assert task in [item["ExportImageTaskId"] for item in found]
    ec2.create_tags(Resources=[task], Tags=[{"Key": "kept", "Value": "yes"}])
    tags = ec2.describe_tags(Filters=[{"Name": "resource-id", "Values": [task]}])["Tags"]
    assert {tag["Key"] for tag in tags} == {"team", "kept"}


def test_a_token_starts_one_task(ec2: Any, image: str, bucket: str) -> None:
    first = start(ec2, image, bucket, ClientToken="once" + bucket)
    assert start(ec2, image, bucket, ClientToken="once" + bucket) == first
    with pytest.raises(ClientError, match="IdempotentParameterMismatch"):
        start(ec2, image, bucket, "RAW", ClientToken="once" + bucket)
    exports.follow(ec2, first)


def test_pages(ec2: Any, image: str, bucket: str) -> None:
    for _ in range(3):
        exports.follow(ec2, start(ec2, image, bucket, "RAW"))
    pages = ec2.get_paginator("describe_export_image_tasks").paginate(PaginationConfig={"PageSize": 2})
    ids = [task["ExportImageTaskId"] for page in pages for task in page["ExportImageTasks"]]
    assert len(ids) == len(set(ids)) >= 3


def refusal(ec2: Any, image: str, bucket: str, kind: str = "VMDK", **options: Any) -> tuple[str, str]:
    with pytest.raises(ClientError) as caught:
        start(ec2, image, bucket, kind, **options)
    error = caught.value.response["Error"]
    return error["Code"], error["Message"]


def test_a_role_that_may_not_write(ec2: Any, client: Callable[..., Any], image: str, bucket: str) -> None:
    words = "The service role {} provided does not exist or does not have sufficient permissions"
    assert refusal(ec2, image, bucket, RoleName="none-such") == (
        "InvalidParameter", words.format("none-such"))  # fmt: skip
    iam = client("iam")
    iam.create_role(RoleName="reader", AssumeRolePolicyDocument=json.dumps(TRUST))
    reading = {"Effect": "Allow", "Action": ["s3:Get*", "s3:ListBucket", "ec2:*"], "Resource": "*"}
    writing = {"Effect": "Allow", "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{bucket}/exports/*"}
    for statements, refused in (([reading], True), ([reading, writing], False)):
        document = {"Version": "2012-10-17", "Statement": statements}
        iam.put_role_policy(RoleName="reader", PolicyName="p", PolicyDocument=json.dumps(document))
        if refused:
            assert refusal(ec2, image, bucket, RoleName="reader")[1] == words.format("reader")
    assert exports.follow(ec2, start(ec2, image, bucket, RoleName="reader")).status == "completed"


def test_a_bucket_that_is_not_there_or_elsewhere_or_under_kms(
    ec2: Any, client: Callable[..., Any], s3: Any, image: str, bucket: str
) -> None:
    assert "does not exist" in refusal(ec2, image, "none-such")[1]
    client("s3", "eu-west-1").create_bucket(
        Bucket=f"{bucket}-eu", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
    )
    assert refusal(ec2, image, f"{bucket}-eu") == (
        "InvalidParameter", "The given S3 bucket is not local to the Region")  # fmt: skip
    rule = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}}
    s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [rule]})
    assert "only SSE-S3" in refusal(ec2, image, bucket)[1]


def test_what_is_not_exportable(ec2: Any, s3: Any, image: str, bucket: str, disk: Path) -> None:
    assert refusal(ec2, "ami-" + "1" * 17, bucket)[0] == "InvalidAMIID.NotFound"
    assert refusal(ec2, "vm", bucket)[0] == "InvalidAMIID.Malformed"
    assert refusal(ec2, image, bucket, "QCOW2")[0] == "InvalidParameter"
    plain = exports.snapshot(ec2, s3, bucket, disk)
    secret = exports.snapshot(ec2, s3, bucket, disk, Encrypted=True)
    for name, snapshots, size, words in (
        ("secret", [secret], 1, "encrypted"),
        ("large", [plain], 1025, "1 TiB"),
        ("two", [plain, plain], 1, "2 volumes"),
    ):
        made = exports.machine_image(ec2, f"{name}-{bucket}", *snapshots, size=size)
        code, message = refusal(ec2, made, bucket)
        assert code == "NotExportable"
        assert made in message
        assert words in message
    assert not ec2.describe_export_image_tasks(Filters=[{"Name": "task-state", "Values": ["active"]}])[
        "ExportImageTasks"
    ]


def test_dry_run(ec2: Any, image: str, bucket: str) -> None:
    assert refusal(ec2, image, bucket, DryRun=True)[0] == "DryRunOperation"


def test_ids_that_nothing_has(ec2: Any) -> None:
    for call in (
        lambda name: ec2.describe_export_image_tasks(ExportImageTaskIds=[name]),
        lambda name: ec2.cancel_export_task(ExportTaskId=name),
    ):
        with pytest.raises(ClientError, match=r"InvalidExportTaskID\.NotFound"):
            call("export-ami-" + "1" * 17)
        with pytest.raises(ClientError, match=r"InvalidExportTaskID\.Malformed"):
            call("nonsense")


class Slow:
    """A sandbox whose stages can be met, with an AMI and a bucket."""

    def __init__(self, process: SandboxProcess) -> None:
        self.s3, self.ec2 = make_client(process, "s3"), make_client(process, "ec2")

    def close(self) -> None:
        self.s3.close()
        self.ec2.close()


@pytest.fixture
def slow(tmp_path: Path, disk: Path) -> Iterator[tuple[SandboxProcess, Slow, str]]:
    with SandboxProcess.start(tmp_path / "state", speed=0.2) as process:
        account = Slow(process)
        account.s3.create_bucket(Bucket="slow")
        snapshot = exports.snapshot(account.ec2, account.s3, "slow", disk)
        yield process, account, exports.machine_image(account.ec2, "slow", snapshot)
        account.close()


def test_cancel_leaves_nothing(slow: tuple[SandboxProcess, Slow, str], tmp_path: Path) -> None:
    _, account, image = slow
    before = set((tmp_path / "state" / "objects").iterdir())
    task = start(account.ec2, image, "slow")
    with pytest.raises(ClientError, match="already in progress"):
        start(account.ec2, image, "slow")
    account.ec2.cancel_export_task(ExportTaskId=task)
    done = exports.follow(account.ec2, task)
    assert (done.status, done.message) == ("deleted", "User requested cancellation")
    assert set((tmp_path / "state" / "objects").iterdir()) == before
    assert not list((tmp_path / "state" / "work").iterdir())
    assert "Contents" not in account.s3.list_objects_v2(Bucket="slow", Prefix="exports/")
    with pytest.raises(ClientError, match="IncorrectState"):
        account.ec2.cancel_export_task(ExportTaskId=task)


def test_a_snapshot_that_goes_meanwhile(slow: tuple[SandboxProcess, Slow, str], tmp_path: Path) -> None:
    _, account, image = slow
    for raw in (tmp_path / "state" / "snapshots").iterdir():
        raw.unlink()
    done = exports.follow(account.ec2, start(account.ec2, image, "slow"))
    assert done.status == "deleted"
    assert done.message.startswith("ClientError: The snapshot")


def test_a_killed_sandbox_goes_on(slow: tuple[SandboxProcess, Slow, str], tmp_path: Path, disk: Path) -> None:
    process, account, image = slow
    task = start(account.ec2, image, "slow", "VHD")
    process.kill()
    with SandboxProcess.start(tmp_path / "state", speed=100.0) as second:
        again = Slow(second)
        done = exports.follow(again.ec2, task)
        assert done.status == "completed", done.message
        again.s3.download_file("slow", f"exports/{task}.vhd", str(tmp_path / "back"))
        again.close()
    assert is_identical(disk, tmp_path / "back", "vpc")
    assert not list((tmp_path / "state" / "work").iterdir())
