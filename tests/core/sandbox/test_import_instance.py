"""ImportInstance with a manifest: an instance that is there at once, and stands stopped with its changed disk at the end."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from samples import filesystems, imports, manifests, micro_vm
from samples.aws_clients import make_client

from core.sandbox.process import SandboxProcess

pytestmark = pytest.mark.needs("debugfs", "e2fsck", "sgdisk", "grub-mkimage", "apt-get", "qemu-img")
_PAUSE = threading.Event()


@pytest.fixture(scope="module")
def micro(sample_cache: Path) -> bytes:
    return micro_vm.cached(sample_cache).read_bytes()


def request(disk: bytes, url: str, *, launch: dict[str, Any] | None = None, **changes: Any) -> dict[str, Any]:
    image = {"Format": "RAW", "Bytes": len(disk), "ImportManifestUrl": url}
    given = {
        "Platform": "Linux", "Description": "a machine",
        "DiskImages": [{"Image": image, "Volume": {"Size": 1}, "Description": "its disk"}],
        "LaunchSpecification": {"InstanceType": "t2.micro", "Architecture": "x86_64", **(launch or {})},
    }  # fmt: skip
    return given | changes


def address(process: SandboxProcess, bucket: str, disk: bytes, **more: Any) -> str:
    return manifests.staged(make_client(process, "s3", signature_version="s3v4"), bucket, disk, **more)


def described(ec2: Any, instance: str) -> dict[str, Any]:
    return dict(ec2.describe_instances(InstanceIds=[instance])["Reservations"][0]["Instances"][0])


def refused(call: Callable[..., Any], **parameters: Any) -> tuple[str, str]:
    with pytest.raises(ClientError) as error:
        call(**parameters)
    answer = error.value.response["Error"]
    return answer["Code"], answer["Message"]


def test_from_parts_to_a_stopped_instance(
    client: Any, bucket: str, micro: bytes, sandbox: SandboxProcess
) -> None:
    ec2 = client("ec2")
    subnet = ec2.describe_subnets()["Subnets"][0]
    group = ec2.create_security_group(GroupName=bucket, Description="x", VpcId=subnet["VpcId"])["GroupId"]
    private = subnet["CidrBlock"].rpartition(".")[0] + ".77"
    launch = {
        "SubnetId": subnet["SubnetId"], "GroupIds": [group], "PrivateIpAddress": private, "Monitoring": True,
        "UserData": {"Data": "aGVsbG8="}, "InstanceInitiatedShutdownBehavior": "terminate",
    }  # fmt: skip
    started = ec2.import_instance(**request(micro, address(sandbox, bucket, micro), launch=launch))[
        "ConversionTask"
    ]
    task, told = started["ConversionTaskId"], started["ImportInstance"]
    instance = told["InstanceId"]
    assert task.startswith("import-i-")
    assert (started["State"], started["StatusMessage"], told["Platform"]) == ("active", "Pending", "Linux")
    assert told["Volumes"][0] == {
        "AvailabilityZone": subnet["AvailabilityZone"], "BytesConverted": 0, "Description": "its disk", "Status": "active",
        "StatusMessage": "Pending", "Volume": {"Size": 1},
        "Image": {"Format": "RAW", "Size": len(micro), "ImportManifestUrl": told["Volumes"][0]["Image"]["ImportManifestUrl"]},
    }  # fmt: skip
    done = manifests.ended(ec2, task)
    assert done["State"] == "completed", done
    (volume,) = done["ImportInstance"]["Volumes"]
    assert (volume["BytesConverted"], volume["Status"]) == (len(micro), "completed")

    shown = described(ec2, instance)
    assert (shown["State"]["Name"], shown["InstanceType"], shown["SubnetId"], shown["PrivateIpAddress"]) == (
        "stopped", "t2.micro", subnet["SubnetId"], private)  # fmt: skip
    assert [item["GroupId"] for item in shown["SecurityGroups"]] == [group]
    (device,) = shown["BlockDeviceMappings"]
    assert (device["DeviceName"], device["Ebs"]["VolumeId"], device["Ebs"]["DeleteOnTermination"]) == (
        "/dev/sda1", volume["Volume"]["Id"], True)  # fmt: skip
    behavior = ec2.describe_instance_attribute(
        InstanceId=instance, Attribute="instanceInitiatedShutdownBehavior"
    )
    assert behavior["InstanceInitiatedShutdownBehavior"] == {"Value": "terminate"}
    (listed,) = ec2.describe_volumes(VolumeIds=[volume["Volume"]["Id"]])["Volumes"]
    assert (listed["Size"], listed["State"], listed["AvailabilityZone"]) == (
        1,
        "in-use",
        subnet["AvailabilityZone"],
    )

    raw = sandbox.state / "volumes" / f"{volume['Volume']['Id']}.raw"
    assert raw.stat().st_size == 1 << 30
    assert "iface eth0 inet dhcp\n" in imports.text(raw, "/etc/network/interfaces")
    assert imports.text(raw, "/etc/fstab").split()[9].startswith("UUID=")
    assert imports.is_consistent(raw)
    record = json.loads((sandbox.state / "instances" / instance / "import.json").read_text(encoding="utf-8"))
    assert {"/etc/fstab", "/etc/network/interfaces"} <= {change["path"] for change in record["changes"]}
    assert refused(ec2.cancel_conversion_task, ConversionTaskId=task)[0] == "IncorrectState"
    place = {"S3Bucket": bucket, "DiskImageFormat": "VMDK"}
    export = {"InstanceId": instance, "TargetEnvironment": "vmware", "ExportToS3Task": place}
    code, _ = refused(ec2.create_instance_export_task, **export)
    assert code == "AuthFailure", "the instance may be exported; the bucket has no grant"
    ec2.create_tags(Resources=[task], Tags=[{"Key": "team", "Value": "ops"}])
    assert manifests.ended(ec2, task)["Tags"] == [{"Key": "team", "Value": "ops"}]

    ec2.terminate_instances(InstanceIds=[instance])
    assert not raw.exists()
    assert described(ec2, instance)["State"]["Name"] == "terminated"


def test_what_the_older_interface_refuses_in_the_disk(
    client: Any, bucket: str, sandbox: SandboxProcess, micro: bytes, tmp_path: Path
) -> None:
    ec2 = client("ec2")
    root = tmp_path / "root.img"
    root.write_bytes(micro[micro_vm.PARTITION_START :])
    gpt = filesystems.gpt_disk(tmp_path / "gpt.img", [filesystems.Part(root)]).read_bytes()
    task = ec2.import_instance(**request(gpt, address(sandbox, bucket, gpt)))["ConversionTask"]
    done = manifests.ended(ec2, task["ConversionTaskId"])
    assert done["State"] == "cancelled"
    assert done["StatusMessage"].startswith(
        "Client.Unsupported: No bootable partition found. (Service: AmazonEC2;"
    )
    assert done["ImportInstance"]["Volumes"][0]["Status"] == "cancelled"
    assert described(ec2, task["ImportInstance"]["InstanceId"])["State"]["Name"] == "terminated"

    windows = request(
        micro, address(sandbox, bucket, micro), Platform="Windows", launch={"InstanceType": "m5.large"}
    )
    done = manifests.ended(ec2, ec2.import_instance(**windows)["ConversionTask"]["ConversionTaskId"])
    assert (done["State"], done["StatusMessage"]) == (
        "cancelled",
        "ClientError: Unknown OS / Missing OS files.",
    )

    early = ec2.import_instance(**request(micro, windows["DiskImages"][0]["Image"]["ImportManifestUrl"]))[
        "ConversionTask"
    ]
    ec2.terminate_instances(InstanceIds=[early["ImportInstance"]["InstanceId"]])
    done = manifests.ended(ec2, early["ConversionTaskId"])
    assert (done["State"], "was terminated" in done["StatusMessage"]) == ("cancelled", True)

    empty = bytes(2 << 20)
    lost = ec2.import_instance(**request(empty, address(sandbox, bucket, empty, part=1 << 20, missing=1)))
    done = manifests.ended(ec2, lost["ConversionTask"]["ConversionTaskId"])
    assert done["StatusMessage"].startswith("ClientError: Unable to fetch the parts of the disk image.")
    assert ec2.describe_volumes(Filters=[{"Name": "status", "Values": ["available"]}])["Volumes"] == []


REFUSED: list[tuple[dict[str, Any], tuple[str, str]]] = [
    ({"launch": {"InstanceType": "m5.large"}}, ("Unsupported", "Linux is not supported on the requested instance")),
    ({"Platform": "BeOS"}, ("InvalidParameterValue", "Value (BeOS) for parameter platform is invalid.")),
    ({"launch": {"Architecture": "arm64"}}, ("InvalidParameterValue", "Value (arm64) for parameter launchSpecification.architecture is invalid.")),
    ({"launch": {"SubnetId": "subnet-0123456789abcdef0"}}, ("InvalidSubnetID.NotFound", "The subnet ID 'subnet-0123456789abcdef0' does not exist")),
    ({"launch": {"GroupIds": ["sg-0123456789abcdef0"]}}, ("InvalidGroup.NotFound", "The security group 'sg-0123456789abcdef0' does not exist")),
    ({"launch": {"Placement": {"AvailabilityZone": "us-east-1z"}}}, ("InvalidParameterValue", "Invalid availability zone: [us-east-1z]")),
    ({"DiskImages": []}, ("MissingParameter", "The request must contain the parameter DiskImage")),
    ({"DryRun": True}, ("DryRunOperation", "Request would have succeeded, but DryRun flag is set.")),
]  # fmt: skip


def test_refused_at_once(client: Any, bucket: str, sandbox: SandboxProcess) -> None:
    ec2, disk = client("ec2"), bytes(1 << 20)
    before = ec2.describe_instances()["Reservations"]
    url = address(sandbox, bucket, disk)
    for changes, expected in REFUSED:
        assert refused(ec2.import_instance, **request(disk, url, **changes)) == expected
    wanted = request(disk, url)
    two = refused(ec2.import_instance, **{**wanted, "DiskImages": wanted["DiskImages"] * 2})
    assert two[0] == "InvalidParameterValue"
    assert "only supports single-volume VMs" in two[1]
    wanted["DiskImages"][0]["Image"]["Bytes"] = 1
    assert refused(ec2.import_instance, **wanted)[0] == "InvalidManifest"
    assert ec2.describe_instances()["Reservations"] == before


def test_who_may(client: Any, bucket: str, sandbox: SandboxProcess) -> None:
    iam, disk = client("iam"), bytes(1 << 20)
    iam.create_user(UserName="importer")
    statement = {"Effect": "Allow", "Action": "ec2:ImportInstance", "Resource": "*"}
    small = {**statement, "Condition": {"StringEquals": {"ec2:InstanceType": "t2.micro"}}}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [small]})
    iam.put_user_policy(UserName="importer", PolicyName="p", PolicyDocument=policy)
    key = iam.create_access_key(UserName="importer")["AccessKey"]
    keys = {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
    ec2, wanted = client("ec2", **keys), request(disk, address(sandbox, bucket, disk), DryRun=True)
    assert refused(ec2.import_instance, **wanted)[0] == "DryRunOperation"
    wanted["LaunchSpecification"]["InstanceType"] = "t2.small"
    code, message = refused(ec2.import_instance, **wanted)
    assert (code, "not authorized to perform: ec2:ImportInstance" in message) == (
        "UnauthorizedOperation",
        True,
    )


@pytest.mark.slow
def test_cancelled_under_way_and_kept_over_a_restart(tmp_path: Path, micro: bytes) -> None:
    """The stages last long enough to be seen: the instance has no volume yet, the sandbox ends and goes on, a cancel removes it."""
    with SandboxProcess.start(tmp_path, speed=0.4) as process:
        ec2, s3 = make_client(process, "ec2"), make_client(process, "s3")
        s3.create_bucket(Bucket="parts")
        ec2.enable_ebs_encryption_by_default()
        url = address(process, "parts", micro)
        kept = ec2.import_instance(**request(micro, url))["ConversionTask"]
        gone = ec2.import_instance(**request(micro, url))["ConversionTask"]
        instance, other = (item["ImportInstance"]["InstanceId"] for item in (kept, gone))
        assert described(ec2, instance)["State"]["Name"] == "pending"
        assert described(ec2, instance)["BlockDeviceMappings"] == []
        assert refused(ec2.start_instances, InstanceIds=[instance]) == (
            "InvalidParameterValue",
            f"Invalid value '{instance}' for instanceId. Instance does not have a volume attached at root (/dev/sda1)",
        )
        assert refused(ec2.stop_instances, InstanceIds=[instance])[0] == "IncorrectInstanceState"
        ec2.cancel_conversion_task(ConversionTaskId=gone["ConversionTaskId"], ReasonMessage="changed my mind")
        done = manifests.ended(ec2, gone["ConversionTaskId"])
        assert (done["State"], done["StatusMessage"]) == ("cancelled", "Changed my mind")
        assert described(ec2, other)["State"]["Name"] == "terminated"
        _wait_for_stage(ec2, kept["ConversionTaskId"])
    with SandboxProcess.start(tmp_path, speed=100) as process:
        ec2 = make_client(process, "ec2")
        done = manifests.ended(ec2, kept["ConversionTaskId"])
        assert done["State"] == "completed", done
        volume = done["ImportInstance"]["Volumes"][0]["Volume"]["Id"]
        assert described(ec2, instance)["State"]["Name"] == "stopped"
        assert described(ec2, other)["State"]["Name"] == "terminated"
    with SandboxProcess.start(tmp_path, speed=100) as process:
        ec2 = make_client(process, "ec2")
        shown = described(ec2, instance)
        assert shown["State"]["Name"] == "stopped"
        assert [item["Ebs"]["VolumeId"] for item in shown["BlockDeviceMappings"]] == [volume]
        assert (process.state / "volumes" / f"{volume}.raw").exists()
        assert ec2.describe_volumes(VolumeIds=[volume])["Volumes"][0]["Encrypted"] is True
        place = {"S3Bucket": "parts", "DiskImageFormat": "VMDK"}
        code, message = refused(
            ec2.create_instance_export_task,
            InstanceId=instance,
            TargetEnvironment="vmware",
            ExportToS3Task=place,
        )
        assert (code, "encrypted EBS volumes" in message) == ("NotExportable", True)


def _wait_for_stage(ec2: Any, task: str) -> None:
    """Until the import is past the fetching of its parts."""
    deadline = time.monotonic() + 30
    while True:
        (shown,) = ec2.describe_conversion_tasks(ConversionTaskIds=[task])["ConversionTasks"]
        if shown["StatusMessage"] in {"Validating", "Validated", "Converting"}:
            return
        assert (shown["State"], time.monotonic() < deadline) == ("active", True)
        _PAUSE.wait(0.02)


@pytest.mark.slow
@pytest.mark.needs("qemu-system-x86_64")
def test_it_boots(client: Any, bucket: str, sandbox: SandboxProcess, micro: bytes) -> None:
    """The machine that could not boot on NVMe by itself answers on SSH once it is imported and started."""
    ec2 = client("ec2")
    group = ec2.create_security_group(GroupName=bucket, Description="ssh")["GroupId"]
    ec2.authorize_security_group_ingress(
        GroupId=group, IpProtocol="tcp", FromPort=22, ToPort=22, CidrIp="0.0.0.0/0"
    )
    wanted = request(micro, address(sandbox, bucket, micro), launch={"GroupIds": [group]})
    task = ec2.import_instance(**wanted)["ConversionTask"]
    instance = task["ImportInstance"]["InstanceId"]
    assert manifests.ended(ec2, task["ConversionTaskId"])["State"] == "completed"
    ec2.start_instances(InstanceIds=[instance])
    deadline = time.monotonic() + 240
    while True:
        found = ec2.describe_instance_status(InstanceIds=[instance], IncludeAllInstances=True)
        (status,) = found["InstanceStatuses"]
        if status["InstanceStatus"]["Status"] in {"ok", "impaired"}:
            break
        assert time.monotonic() < deadline, status
        _PAUSE.wait(0.2)
    assert status["InstanceStatus"]["Status"] == "ok"
    tags = {tag["Key"]: tag["Value"] for tag in described(ec2, instance)["Tags"]}
    host, _, port = tags["sandbox:port-22"].rpartition(":")
    with socket.create_connection((host, int(port)), 30) as connection:
        assert connection.recv(64).startswith(b"SSH-2.0-")
    ec2.terminate_instances(InstanceIds=[instance])
