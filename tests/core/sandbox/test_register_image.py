"""RegisterImage: what it keeps, what it refuses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError


@pytest.fixture(scope="module")
def snapshot(sandbox: Any) -> str:
    """Of 2 GiB, completed."""
    from samples.aws_clients import make_client

    ebs = make_client(sandbox, "ebs")
    identifier = str(ebs.start_snapshot(VolumeSize=2)["SnapshotId"])
    ebs.complete_snapshot(SnapshotId=identifier, ChangedBlocksCount=0)
    make_client(sandbox, "ec2").get_waiter("snapshot_completed").wait(
        SnapshotIds=[identifier], WaiterConfig={"Delay": 1}
    )
    return identifier


def tagged(tags: dict[str, str]) -> list[dict[str, Any]]:
    shown = [{"Key": key, "Value": value} for key, value in tags.items()]
    return [{"ResourceType": "image", "Tags": shown}]


def given(snapshot: str, **changes: Any) -> dict[str, Any]:
    ebs = {"SnapshotId": snapshot, **changes.pop("ebs", {})}
    values = {
        "Name": "registered", "Architecture": "x86_64", "VirtualizationType": "hvm", "RootDeviceName": "/dev/xvda",
        "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": ebs}],
    }  # fmt: skip
    return {**values, **changes}


def test_all_of_it_is_shown(client: Any, snapshot: str) -> None:
    ec2 = client("ec2")
    root = {
        "DeviceName": "/dev/xvda",
        "Ebs": {"SnapshotId": snapshot, "VolumeType": "gp3", "Iops": 4000, "Throughput": 200},
    }
    empty = {
        "DeviceName": "/dev/sdf",
        "Ebs": {"VolumeSize": 5, "VolumeType": "gp3", "DeleteOnTermination": False},
    }
    image = ec2.register_image(
        **given(
            snapshot, Name="all of it", EnaSupport=True, BootMode="uefi", TpmSupport="v2.0", ImdsSupport="v2.0",
            SriovNetSupport="simple", Description="from blocks", BlockDeviceMappings=[root, empty],
            TagSpecifications=[{"ResourceType": "image", "Tags": [{"Key": "team", "Value": "ops"}]}],
        )
    )["ImageId"]  # fmt: skip
    (shown,) = ec2.describe_images(ImageIds=[image])["Images"]
    expected = {
        "Name": "all of it", "EnaSupport": True, "BootMode": "uefi", "TpmSupport": "v2.0", "ImdsSupport": "v2.0",
        "SriovNetSupport": "simple", "VirtualizationType": "hvm", "Architecture": "x86_64", "RootDeviceName": "/dev/xvda",
        "RootDeviceType": "ebs", "Description": "from blocks", "Tags": [{"Key": "team", "Value": "ops"}],
    }  # fmt: skip
    assert {name: shown[name] for name in expected} == expected
    volumes = {item["DeviceName"]: item["Ebs"] for item in shown["BlockDeviceMappings"]}
    assert volumes["/dev/xvda"] == {
        "SnapshotId": snapshot, "VolumeSize": 2, "VolumeType": "gp3", "Iops": 4000, "Throughput": 200, "Encrypted": False,
        "DeleteOnTermination": True,
    }  # fmt: skip
    assert volumes["/dev/sdf"] == {
        "VolumeSize": 5, "VolumeType": "gp3", "Encrypted": False, "DeleteOnTermination": False,
    }  # fmt: skip
    found = ec2.describe_images(Filters=[{"Name": "block-device-mapping.snapshot-id", "Values": [snapshot]}])[
        "Images"
    ]
    assert image in {item["ImageId"] for item in found}


def test_awss_own_defaults(client: Any, snapshot: str) -> None:
    ec2 = client("ec2")
    mapping = [{"DeviceName": "/dev/sda1", "Ebs": {"SnapshotId": snapshot}}]
    image = ec2.register_image(Name="plain", BlockDeviceMappings=mapping)["ImageId"]
    (shown,) = ec2.describe_images(ImageIds=[image])["Images"]
    assert (shown["Architecture"], shown["VirtualizationType"], shown["EnaSupport"]) == (
        "i386",
        "paravirtual",
        False,
    )
    assert shown["BlockDeviceMappings"][0]["Ebs"]["VolumeSize"] == 2
    assert "BootMode" not in shown


@pytest.mark.parametrize(
    ("changes", "code", "words"),
    [
        ({"Name": "x:y!"}, "InvalidAMIName.Malformed", "3 and 128"),
        ({"Description": "Büro"}, "InvalidParameterValue", "Character sets beyond ASCII are not supported."),
        ({"TagSpecifications": tagged({str(n): "" for n in range(51)})}, "TagLimitExceeded", "50"),
        ({"TagSpecifications": tagged({"aws:x": "y"})}, "InvalidParameterValue", "reserved"),
        ({"TagSpecifications": tagged({"x": "y" * 257})}, "InvalidParameterValue", "256"),
        ({"Architecture": "sparc"}, "InvalidParameterValue", "architecture"),
        ({"VirtualizationType": "pv"}, "InvalidParameterValue", "virtualizationType"),
        ({"VirtualizationType": "paravirtual", "EnaSupport": True}, "InvalidParameterCombination", "HVM"),
        ({"TpmSupport": "v2.0"}, "InvalidParameterCombination", "uefi"),
        ({"BootMode": "bios"}, "InvalidParameterValue", "bootMode"),
        ({"RootDeviceName": "/dev/sda1"}, "InvalidBlockDeviceMapping", "/dev/sda1"),
        ({"ebs": {"VolumeSize": 1}}, "InvalidBlockDeviceMapping", "expect size>= 2GB"),
        ({"ebs": {"Encrypted": True}}, "InvalidBlockDeviceMapping", "encrypted flag cannot be specified"),
        ({"ebs": {"VolumeType": "gp9"}}, "InvalidParameterValue", "volumeType"),
        ({"ebs": {"VolumeType": "gp2", "Throughput": 200}}, "InvalidParameterCombination", "throughput"),
        ({"ebs": {"VolumeType": "io2", "VolumeSize": 4}}, "MissingParameter", "iops"),
        ({"ebs": {"VolumeType": "gp3", "Iops": 100}}, "InvalidParameterValue", "iops"),
        ({"ebs": {"VolumeType": "st1", "VolumeSize": 200}}, "InvalidBlockDeviceMapping", "root"),
        ({"ebs": {"SnapshotId": "snap-" + "0" * 17}}, "InvalidSnapshot.NotFound", "does not exist"),
        ({"BlockDeviceMappings": [{"DeviceName": "disk", "Ebs": {"VolumeSize": 1}}]}, "InvalidBlockDeviceMapping", "disk"),
        ({"BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {}}]}, "InvalidBlockDeviceMapping", "root"),
    ],
)  # fmt: skip
def test_refused(client: Any, snapshot: str, changes: dict[str, Any], code: str, words: str) -> None:
    with pytest.raises(ClientError) as refused:
        client("ec2").register_image(**given(snapshot, **changes))
    said = refused.value.response["Error"]
    assert said["Code"] == code
    assert words in said["Message"]


def test_a_name_is_taken_once(client: Any, snapshot: str) -> None:
    ec2 = client("ec2")
    ec2.register_image(**given(snapshot, Name="twice"))
    with pytest.raises(ClientError, match=r"InvalidAMIName\.Duplicate"):
        ec2.register_image(**given(snapshot, Name="twice"))


def test_the_aws_program_from_a_file_to_an_image(aws: Any, sandbox: Any, tmp_path: Path) -> None:
    disk = bytes(510) + b"\x55\xaa" + bytes(range(256)) * 4096
    (tmp_path / "data.raw").write_bytes(disk)

    def said(*words: str) -> Any:
        done = aws(*words)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout) if done.stdout.strip() else {}

    assert aws("s3", "mb", "s3://by-snapshot").returncode == 0
    assert aws("s3", "cp", str(tmp_path / "data.raw"), "s3://by-snapshot/", "--no-progress").returncode == 0
    request = (
        "ec2", "import-snapshot", "--disk-container", "Format=RAW,UserBucket={S3Bucket=by-snapshot,S3Key=data.raw}",
        "--client-data", "Comment=from the cellar", "--client-token", "once",
        "--tag-specifications", "ResourceType=import-snapshot-task,Tags=[{Key=team,Value=ops}]",
    )  # fmt: skip
    task = said(*request)["ImportTaskId"]
    assert said(*request)["ImportTaskId"] == task
    shown: dict[str, Any] = {}
    for _ in range(40):
        (shown,) = said("ec2", "describe-import-snapshot-tasks", "--import-task-ids", task)[
            "ImportSnapshotTasks"
        ]
        if shown["SnapshotTaskDetail"]["Status"] != "active":
            break
    assert shown["SnapshotTaskDetail"]["Status"] == "completed", shown
    assert shown["Tags"] == [{"Key": "team", "Value": "ops"}]
    snapshot = shown["SnapshotTaskDetail"]["SnapshotId"]
    devices = f"DeviceName=/dev/xvda,Ebs={{SnapshotId={snapshot},VolumeType=gp3,DeleteOnTermination=true}}"
    image = said(
        "ec2", "register-image", "--name", "by the program", "--architecture", "x86_64", "--virtualization-type", "hvm",
        "--ena-support", "--root-device-name", "/dev/xvda", "--block-device-mappings", devices,
    )["ImageId"]  # fmt: skip
    (found,) = said("ec2", "describe-images", "--image-ids", image)["Images"]
    assert (found["EnaSupport"], found["State"]) == (True, "available")
    assert (sandbox.state / "snapshots" / f"{snapshot}.raw").read_bytes() == disk
