"""CreateInstanceExportTask: what AWS refuses, and the disk that comes back, container by container."""

from __future__ import annotations

import json
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from samples import containers, exports

from core.images import open_image
from core.rules.export_accounts import export_account

Aws = Callable[..., "subprocess.CompletedProcess[str]"]
_PAUSE = threading.Event()


@pytest.fixture
def ec2(client: Any) -> Any:
    return client("ec2")


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    return containers.raw_disk(tmp_path / "disk.img")


@pytest.fixture
def instance(ec2: Any, s3: Any, bucket: str, disk: Path) -> str:
    """A stopped instance of an AMI that came from outside."""
    return launch(ec2, exports.machine_image(ec2, bucket, exports.snapshot(ec2, s3, bucket, disk)))


def launch(ec2: Any, image: str) -> str:
    # t2: the AMIs of these tests say nothing of ENA
    [made] = ec2.run_instances(ImageId=image, InstanceType="t2.micro", MinCount=1, MaxCount=1)["Instances"]
    identifier = str(made["InstanceId"])
    ec2.stop_instances(InstanceIds=[identifier], Force=True)
    until(lambda: state_of(ec2, identifier) == "stopped")
    return identifier


def state_of(ec2: Any, identifier: str) -> str:
    return str(
        ec2.describe_instances(InstanceIds=[identifier])["Reservations"][0]["Instances"][0]["State"]["Name"]
    )


def until(condition: Callable[[], bool], seconds: float = 120.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it took too long"
        _PAUSE.wait(0.05)


def open_to_export(s3: Any, bucket: str) -> None:
    s3.put_bucket_ownership_controls(
        Bucket=bucket, OwnershipControls={"Rules": [{"ObjectOwnership": "BucketOwnerPreferred"}]}
    )
    account = f'id="{export_account("us-east-1")}"'
    s3.put_bucket_acl(Bucket=bucket, GrantWrite=account, GrantReadACP=account)


def refused(call: Callable[..., Any], **parameters: Any) -> tuple[str, str]:
    with pytest.raises(ClientError) as error:
        call(**parameters)
    answer = error.value.response["Error"]
    return answer["Code"], answer["Message"]


def export(ec2: Any, instance: str, bucket: str, environment: str, **place: str) -> dict[str, Any]:
    made = ec2.create_instance_export_task(
        InstanceId=instance, TargetEnvironment=environment, Description="back", ExportToS3Task={"S3Bucket": bucket, **place},
    )["ExportTask"]  # fmt: skip
    assert made["State"] == "active"
    task: dict[str, Any] = {}

    def over() -> bool:
        task.update(ec2.describe_export_tasks(ExportTaskIds=[made["ExportTaskId"]])["ExportTasks"][0])
        return task["State"] not in {"active", "cancelling"}

    until(over)
    assert task["State"] == "completed", task
    return task


def test_ova_for_vmware_and_vhd_for_the_others(
    ec2: Any, s3: Any, bucket: str, instance: str, disk: Path, tmp_path: Path
) -> None:
    open_to_export(s3, bucket)
    wanted = disk.read_bytes()
    for environment, place, kind in (("vmware", {}, "ova"), ("microsoft", {"DiskImageFormat": "VHD"}, "vhd")):
        task = export(ec2, instance, bucket, environment, S3Prefix="out/", **place)
        key = task["ExportToS3Task"]["S3Key"]
        assert key == f"out/{task['ExportTaskId']}.{kind}"
        assert task["InstanceExportDetails"] == {"InstanceId": instance, "TargetEnvironment": environment}
        path = tmp_path / f"back.{kind}"
        s3.download_file(bucket, key, str(path))
        with open_image(path) as image:
            assert image.facts.format.value == kind
            [found] = image.disks
            assert found.read_at(0, len(wanted)) == wanted
            if kind == "ova":
                assert image.facts.hardware is not None
                assert image.facts.hardware.memory == 1 << 30
    listed = ec2.describe_export_tasks(Filters=[{"Name": "target-environment", "Values": ["microsoft"]}])[
        "ExportTasks"
    ]
    assert instance in [task["InstanceExportDetails"]["InstanceId"] for task in listed]


def test_refusals(ec2: Any, s3: Any, bucket: str, instance: str) -> None:
    place = {"S3Bucket": bucket}
    ask = {"InstanceId": instance, "TargetEnvironment": "vmware", "ExportToS3Task": place}
    call = ec2.create_instance_export_task
    assert refused(call, **ask) == (
        "AuthFailure", "vm-import-export@amazon.com must have WRITE and READ_ACL permission on the S3 bucket.")  # fmt: skip
    assert (
        refused(s3.put_bucket_acl, Bucket=bucket, GrantWrite='id="x"')[0] == "AccessControlListNotSupported"
    )
    open_to_export(s3, bucket)
    assert {item["Permission"] for item in s3.get_bucket_acl(Bucket=bucket)["Grants"]} == {
        "WRITE",
        "READ_ACP",
    }
    assert refused(call, **{**ask, "InstanceId": "i-" + "1" * 17})[0] == "InvalidInstanceID.NotFound"
    assert refused(call, **{**ask, "ExportToS3Task": {"S3Bucket": "none-such"}})[0] == "InvalidParameter"
    assert refused(call, **{**ask, "TargetEnvironment": "citrix", "ExportToS3Task": {**place, "DiskImageFormat": "VMDK"}})[0] == (
        "InvalidParameterValue")  # fmt: skip
    image = ec2.describe_instances(InstanceIds=[instance])["Reservations"][0]["Instances"][0]["ImageId"]
    ec2.deregister_image(ImageId=image)
    code, message = refused(call, **ask)
    assert (code, "does not exist any more" in message) == ("NotExportable", True)


def test_two_disks_and_encryption_are_not_exported(ec2: Any, s3: Any, bucket: str, disk: Path) -> None:
    open_to_export(s3, bucket)
    first, second = (exports.snapshot(ec2, s3, bucket, disk) for _ in range(2))
    secret = exports.snapshot(ec2, s3, bucket, disk, Encrypted=True)
    for name, snapshots, words in (
        ("two", (first, second), "has 2 volumes"),
        ("secret", (secret,), "encrypted EBS volumes"),
    ):
        made = launch(ec2, exports.machine_image(ec2, f"{bucket} {name}", *snapshots))
        code, message = refused(
            ec2.create_instance_export_task,
            InstanceId=made,
            TargetEnvironment="vmware",
            ExportToS3Task={"S3Bucket": bucket},
        )
        assert (code, words in message) == ("NotExportable", True), message


def test_the_aws_program_exports_an_instance(aws: Aws, ec2: Any, s3: Any, bucket: str, instance: str) -> None:
    open_to_export(s3, bucket)
    done = aws(
        "ec2", "create-instance-export-task", "--instance-id", instance, "--target-environment", "citrix",
        "--export-to-s3-task", f"DiskImageFormat=RAW,S3Bucket={bucket},S3Prefix=raw/",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    task = json.loads(done.stdout)["ExportTask"]["ExportTaskId"]
    until(lambda: ec2.describe_export_tasks(ExportTaskIds=[task])["ExportTasks"][0]["State"] == "completed")
    assert s3.head_object(Bucket=bucket, Key=f"raw/{task}.raw")["ContentLength"] > 0
    late = aws("ec2", "cancel-export-task", "--export-task-id", task)
    assert "IncorrectState" in late.stderr
