"""Tasks over time: cancelled, cut off by a kill, out of space, listed; snapshots and what hangs on them."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from samples import containers, imports, micro_vm
from samples.aws_clients import make_client

from core.sandbox.process import SandboxProcess

pytestmark = pytest.mark.needs("grub-mkimage", "apt-get", "debugfs")


@pytest.fixture(scope="module")
def micro(sample_cache: Path) -> Path:
    return micro_vm.cached(sample_cache)


STAGES = (
    "pending", "validating", "validated", "converting", "updating", "updated", "preparing to boot", "booting", "booted", "preparing ami",
)  # fmt: skip


class Account:
    """Clients for one sandbox, and a bucket in it."""

    def __init__(self, process: SandboxProcess) -> None:
        self.s3, self.ec2 = make_client(process, "s3"), make_client(process, "ec2")
        if not self.s3.list_buckets()["Buckets"]:
            self.s3.create_bucket(Bucket="imports")

    def start(self, image: Path, **options: Any) -> str:
        return self.begin(imports.put(self.s3, "imports", image), **options)

    def begin(self, source: dict[str, str], **options: Any) -> str:
        container = {"Format": "RAW", "UserBucket": source}
        return str(self.ec2.import_image(DiskContainers=[container], **options)["ImportTaskId"])

    def close(self) -> None:
        self.s3.close()
        self.ec2.close()


@pytest.mark.parametrize(
    "stage", ["pending", "validating", "converting", "updating", "booting", "preparing ami"]
)
def test_a_killed_sandbox_goes_on(tmp_path: Path, micro: Path, stage: str) -> None:
    with SandboxProcess.start(tmp_path, speed=2.0) as first:
        account = Account(first)
        task = account.start(micro)
        imports.wait_for_message(account.ec2, task, stage)
        first.kill()
        account.close()
    with SandboxProcess.start(tmp_path, speed=100.0) as second:
        account = Account(second)
        done = imports.follow(account.ec2, task)
        assert done.status == "completed", done.message
        images = account.ec2.describe_images(Owners=["self"])["Images"]
        assert [image["ImageId"] for image in images] == [done.task["ImageId"]]
        snapshots = account.ec2.describe_snapshots(OwnerIds=["self"])["Snapshots"]
        raw = tmp_path / "snapshots" / f"{snapshots[0]['SnapshotId']}.raw"
        assert [raw] == list((tmp_path / "snapshots").iterdir())
        assert "iface eth0 inet dhcp" in imports.text(raw, "/etc/network/interfaces")
        assert not list((tmp_path / "work").iterdir())
        account.close()


def test_an_orderly_stop_leaves_the_task_for_the_next_start(tmp_path: Path, micro: Path) -> None:
    with SandboxProcess.start(tmp_path, speed=1.0) as first:
        account = Account(first)
        task = account.start(micro)
        imports.wait_for_message(account.ec2, task, "converting")
        account.close()
    with SandboxProcess.start(tmp_path, speed=100.0) as second:
        account = Account(second)
        assert imports.follow(account.ec2, task).status == "completed"
        account.close()


def test_cancelled_at_any_stage_nothing_is_left(tmp_path: Path, micro: Path) -> None:
    with SandboxProcess.start(tmp_path, speed=1.0, boot="never") as process:
        account = Account(process)
        source = imports.put(account.s3, "imports", micro)
        for stage in STAGES:
            task = account.begin(source)
            imports.wait_for_message(account.ec2, task, stage)
            answer = account.ec2.cancel_import_task(ImportTaskId=task, CancelReason=f"not {stage}")
            assert (answer["PreviousState"], answer["State"]) == ("active", "deleting")
            done = imports.follow(account.ec2, task)
            assert (done.status, done.message) == ("deleted", f"not {stage}")
            for folder in ("work", "snapshots", "images"):
                assert not list((tmp_path / folder).iterdir())
            assert account.ec2.describe_images(Owners=["self"])["Images"] == []
            with pytest.raises(ClientError) as error:
                account.ec2.cancel_import_task(ImportTaskId=task)
            assert error.value.response["Error"]["Code"] == "IncorrectState"
        account.close()


@pytest.mark.needs("qemu-system-x86_64")
def test_cancelled_while_its_machine_boots(tmp_path: Path, micro: Path) -> None:
    with SandboxProcess.start(tmp_path, speed=20, boot="always") as process:
        account = Account(process)
        task = account.start(micro)
        imports.wait_for_message(account.ec2, task, "booting")
        disk = str(tmp_path / "work" / task)
        assert running_with(disk), "the machine is there"
        account.ec2.cancel_import_task(ImportTaskId=task)
        done = imports.follow(account.ec2, task)
        assert (done.status, done.message) == ("deleted", "User requested cancellation")
        assert not running_with(disk)
        assert not list((tmp_path / "work").iterdir())
        account.close()


def running_with(words: str) -> list[str]:
    """Command lines of processes that name this."""
    listed = subprocess.run(["ps", "-eo", "args", "-ww"], capture_output=True, text=True, check=True)
    return [line for line in listed.stdout.splitlines() if words in line]


@pytest.mark.needs("prlimit")
def test_no_space_for_the_converted_disk(tmp_path: Path, micro: Path) -> None:
    """A limit on the size of files is met as a full disk is: the write fails."""
    image = containers.convert(micro, tmp_path, "vmdk-stream")
    command = ["prlimit", f"--fsize={48 << 20}", sys.executable, "-m", "core.sandbox"]
    with SandboxProcess.start(tmp_path / "state", speed=100.0, command=command) as process:
        account = Account(process)
        source = imports.put(account.s3, "imports", image)
        done = imports.import_image(account.ec2, {"Format": "VMDK", "UserBucket": source})
        assert done.status == "deleted"
        assert (
            done.message
            == "ServerError: there is no space left for the converted disk on the sandbox's own machine."
        )
        for folder in ("work", "snapshots", "images"):
            assert not list((tmp_path / "state" / folder).iterdir())
        account.close()
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY


def test_tasks_are_listed_filtered_and_paged(
    sandbox: SandboxProcess, client: Any, s3: Any, bucket: str
) -> None:
    ec2 = client("ec2", region="us-west-2")
    west = client("s3", region="us-west-2")
    west.create_bucket(Bucket="listed", CreateBucketConfiguration={"LocationConstraint": "us-west-2"})
    west.put_object(Bucket="listed", Key="k", Body=b"text\n" * 1000)
    container = {"Format": "RAW", "UserBucket": {"S3Bucket": "listed", "S3Key": "k"}}
    tasks = [
        imports.import_image(ec2, container, Description=str(number)).task["ImportTaskId"]
        for number in range(3)
    ]
    ec2.create_tags(Resources=[tasks[1]], Tags=[{"Key": "team", "Value": "red"}])

    def found(**parameters: Any) -> list[str]:
        pages = ec2.get_paginator("describe_import_image_tasks").paginate(**parameters)
        return [task["ImportTaskId"] for page in pages for task in page["ImportImageTasks"]]

    assert found() == tasks
    assert found(PaginationConfig={"PageSize": 1}) == tasks
    for most in (0, -1):
        with pytest.raises(ClientError, match=r"InvalidParameterValue.*maxResults"):
            ec2.describe_import_image_tasks(MaxResults=most)
    assert found(Filters=[{"Name": "task-state", "Values": ["deleted"]}]) == tasks
    assert found(Filters=[{"Name": "task-state", "Values": ["active", "completed"]}]) == []
    assert found(Filters=[{"Name": "tag:team", "Values": ["r*"]}]) == [tasks[1]]
    assert (
        client("ec2").describe_import_image_tasks(Filters=[{"Name": "tag:team", "Values": ["red"]}])[
            "ImportImageTasks"
        ]
        == []
    )
    with pytest.raises(ClientError) as error:
        found(Filters=[{"Name": "colour", "Values": ["red"]}])
    assert error.value.response["Error"]["Code"] == "InvalidParameterValue"


@pytest.mark.needs("qemu-img")
def test_snapshot_route(sandbox: SandboxProcess, client: Any, s3: Any, bucket: str, tmp_path: Path) -> None:
    """ImportSnapshot looks at nothing; RegisterImage makes an AMI of it; both go again in the right order."""
    ec2 = client("ec2")
    raw = containers.raw_disk(tmp_path / "d.img")
    source = imports.put(s3, bucket, containers.convert(raw, tmp_path, "vhdx-dynamic"))
    made = ec2.import_snapshot(DiskContainer={"Format": "VHDX", "UserBucket": source}, Description="data")
    assert made["SnapshotTaskDetail"]["StatusMessage"] == "pending"
    assert made["SnapshotTaskDetail"]["Progress"] == "3"
    ec2.get_waiter("snapshot_imported").wait(ImportTaskIds=[made["ImportTaskId"]], WaiterConfig={"Delay": 1})
    detail = ec2.describe_import_snapshot_tasks(ImportTaskIds=[made["ImportTaskId"]])["ImportSnapshotTasks"][
        0
    ]["SnapshotTaskDetail"]
    assert detail["Status"] == "completed"
    assert "StatusMessage" not in detail
    snapshot = detail["SnapshotId"]
    assert (sandbox.state / "snapshots" / f"{snapshot}.raw").read_bytes() == raw.read_bytes()

    mapping = {"DeviceName": "/dev/xvda", "Ebs": {"SnapshotId": snapshot}}
    image = ec2.register_image(
        Name="mine",
        Architecture="x86_64",
        RootDeviceName="/dev/xvda",
        BlockDeviceMappings=[mapping],
        BootMode="uefi",
        VirtualizationType="hvm",
    )["ImageId"]
    assert ec2.describe_images(ImageIds=[image])["Images"][0]["BootMode"] == "uefi"
    with pytest.raises(ClientError) as in_use:
        ec2.delete_snapshot(SnapshotId=snapshot)
    assert in_use.value.response["Error"]["Code"] == "InvalidSnapshot.InUse"
    ec2.create_tags(Resources=[image, snapshot], Tags=[{"Key": "Name", "Value": "x"}])
    tags = ec2.describe_tags(Filters=[{"Name": "resource-id", "Values": [image, snapshot]}])["Tags"]
    assert {(tag["ResourceType"], tag["Value"]) for tag in tags} == {("image", "x"), ("snapshot", "x")}
    ec2.deregister_image(ImageId=image)
    ec2.delete_snapshot(SnapshotId=snapshot)
    assert not (sandbox.state / "snapshots" / f"{snapshot}.raw").exists()
    with pytest.raises(ClientError) as gone:
        ec2.describe_images(ImageIds=[image])
    assert gone.value.response["Error"]["Code"] == "InvalidAMIID.NotFound"


def test_motos_own_resources_can_be_tagged_too(client: Any) -> None:
    ec2 = client("ec2")
    group = ec2.create_security_group(GroupName="g1", Description="d")["GroupId"]
    ec2.create_tags(Resources=[group], Tags=[{"Key": "Name", "Value": "mine"}])
    tags = ec2.describe_tags(Filters=[{"Name": "resource-id", "Values": [group]}])["Tags"]
    assert [(tag["Key"], tag["Value"]) for tag in tags] == [("Name", "mine")]
