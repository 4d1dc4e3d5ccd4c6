"""ImportVolume with a manifest: the parts are fetched by their presigned addresses; the volume holds the disk."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from samples import manifests

from core.sandbox.process import SandboxProcess

SIZE = 5 << 20
PART = 2 << 20
DISK = bytes(510) + b"\x55\xaa" + random.Random(9).randbytes(SIZE - 512)


def staged(client: Any, bucket: str, *, missing: int | None = None) -> str:
    """The parts and their manifest in a bucket; the manifest's address."""
    return manifests.staged(client("s3", signature_version="s3v4"), bucket, DISK, part=PART, missing=missing)


def request(url: str, **changes: Any) -> dict[str, Any]:
    image = {"Format": "RAW", "Bytes": SIZE, "ImportManifestUrl": url, **changes.pop("image", {})}
    given = {"AvailabilityZone": "us-east-1a", "Image": image, "Volume": {"Size": 1}, "Description": "a disk"}
    return given | changes


def ended(ec2: Any, task: str) -> dict[str, Any]:
    return manifests.ended(ec2, task)


def test_a_volume_a_snapshot_an_image(client: Any, bucket: str, sandbox: SandboxProcess) -> None:
    ec2 = client("ec2")
    started = ec2.import_volume(**request(staged(client, bucket)))["ConversionTask"]
    assert (started["State"], started["ImportVolume"]["BytesConverted"]) == ("active", 0)
    done = ended(ec2, started["ConversionTaskId"])
    assert done["State"] == "completed", done
    told = done["ImportVolume"]
    assert (told["BytesConverted"], told["Image"]["Size"], told["AvailabilityZone"]) == (
        SIZE,
        SIZE,
        "us-east-1a",
    )
    volume = told["Volume"]["Id"]
    (shown,) = ec2.describe_volumes(VolumeIds=[volume])["Volumes"]
    assert (shown["Size"], shown["State"], shown["AvailabilityZone"]) == (1, "available", "us-east-1a")
    raw = sandbox.state / "volumes" / f"{volume}.raw"
    assert raw.stat().st_size == 1 << 30
    with raw.open("rb") as file:
        assert file.read(SIZE) == DISK

    tags = [{"ResourceType": "snapshot", "Tags": [{"Key": "team", "Value": "ops"}]}]
    snapshot = ec2.create_snapshot(VolumeId=volume, Description="of it", TagSpecifications=tags)["SnapshotId"]
    (found,) = ec2.describe_snapshots(Filters=[{"Name": "volume-id", "Values": [volume]}])["Snapshots"]
    assert (found["SnapshotId"], found["State"], found["VolumeSize"]) == (snapshot, "completed", 1)
    blocks = client("ebs").list_snapshot_blocks(SnapshotId=snapshot)["Blocks"]
    assert len(blocks) == SIZE // (512 << 10)
    ec2.delete_volume(VolumeId=volume)
    assert not raw.exists()
    other = ec2.create_volume(AvailabilityZone="us-east-1a", Size=3)["VolumeId"]  # moto's
    assert other in {entry["VolumeId"] for entry in ec2.describe_volumes()["Volumes"]}
    assert (sandbox.state / "snapshots" / f"{snapshot}.raw").exists()


def test_own_and_other_volumes_in_one_list(client: Any, bucket: str) -> None:
    ec2 = client("ec2")
    other = ec2.create_volume(AvailabilityZone="us-east-1a", Size=3)["VolumeId"]
    task = ec2.import_volume(**request(staged(client, bucket)))["ConversionTask"]["ConversionTaskId"]
    own = ended(ec2, task)["ImportVolume"]["Volume"]["Id"]
    listed = {entry["VolumeId"]: entry["Size"] for entry in ec2.describe_volumes()["Volumes"]}
    assert (listed[own], listed[other]) == (1, 3)
    small = ec2.describe_volumes(Filters=[{"Name": "size", "Values": ["1"]}])["Volumes"]
    assert own in {entry["VolumeId"] for entry in small}
    assert other not in {entry["VolumeId"] for entry in small}


def test_a_part_that_is_missing_fails_the_task(client: Any, bucket: str) -> None:
    ec2 = client("ec2")
    task = ec2.import_volume(**request(staged(client, bucket, missing=1)))["ConversionTask"][
        "ConversionTaskId"
    ]
    done = ended(ec2, task)
    assert done["State"] == "cancelled"
    assert done["StatusMessage"].startswith("ClientError: Unable to fetch the parts")
    with pytest.raises(ClientError, match="IncorrectState"):
        ec2.cancel_conversion_task(ConversionTaskId=task)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"AvailabilityZone": "us-east-1z"}, "InvalidParameterValue"),
        ({"AvailabilityZone": ""}, "MissingParameter"),
        ({"Volume": {"Size": 20000}}, "InvalidParameterValue"),
        ({"image": {"Format": "VMDK"}}, "InvalidManifest"),
        ({"image": {"Bytes": 1}}, "InvalidManifest"),
        ({"image": {"ImportManifestUrl": "http://192.0.2.1/manifest.xml"}}, "InvalidManifest"),
    ],
)
def test_refused(client: Any, bucket: str, changes: dict[str, Any], code: str) -> None:
    url = staged(client, bucket)
    with pytest.raises(ClientError) as refused:
        client("ec2").import_volume(**request(url, **changes))
    assert refused.value.response["Error"]["Code"] == code


def test_an_address_whose_signature_is_wrong(client: Any, bucket: str, tmp_path: Path) -> None:
    url = staged(client, bucket)
    with pytest.raises(ClientError, match="InvalidManifest"):
        client("ec2").import_volume(**request(url[:-4] + "0000"))


def test_unknown_tasks(client: Any) -> None:
    ec2 = client("ec2")
    with pytest.raises(ClientError, match="InvalidConversionTaskId"):
        ec2.describe_conversion_tasks(ConversionTaskIds=["import-vol-0123456789abcdef0"])
    with pytest.raises(ClientError, match="Malformed"):
        ec2.cancel_conversion_task(ConversionTaskId="vol-1")


def test_tags_on_own_and_other_volumes(client: Any, bucket: str) -> None:
    ec2 = client("ec2")
    other = ec2.create_volume(AvailabilityZone="us-east-1a", Size=3)["VolumeId"]
    task = ec2.import_volume(**request(staged(client, bucket)))["ConversionTask"]["ConversionTaskId"]
    own = ended(ec2, task)["ImportVolume"]["Volume"]["Id"]
    for identifier in (own, other):
        ec2.create_tags(Resources=[identifier], Tags=[{"Key": "Name", "Value": identifier}])
    found = ec2.describe_volumes(Filters=[{"Name": "tag-key", "Values": ["Name"]}])["Volumes"]
    assert {entry["VolumeId"] for entry in found} >= {own, other}
    by_instance = [{"Name": "attachment.instance-id", "Values": ["i-0123456789abcdef0"]}]
    assert ec2.describe_volumes(Filters=by_instance)["Volumes"] == []


def test_a_snapshot_of_an_empty_volume_is_one_that_everything_knows(client: Any) -> None:
    ec2 = client("ec2")
    volume = ec2.create_volume(AvailabilityZone="us-east-1a", Size=2)["VolumeId"]
    made = ec2.create_snapshot(VolumeId=volume, Description="nothing yet")["SnapshotId"]
    (shown,) = ec2.describe_snapshots(SnapshotIds=[made])["Snapshots"]
    assert (shown["VolumeId"], shown["VolumeSize"], shown["State"]) == (volume, 2, "completed")
    mapping = [{"DeviceName": "/dev/xvda", "Ebs": {"SnapshotId": made}}]
    assert ec2.register_image(Name=made, RootDeviceName="/dev/xvda", BlockDeviceMappings=mapping)["ImageId"]
    with pytest.raises(ClientError, match=r"InvalidVolume\.NotFound"):
        ec2.create_snapshot(VolumeId="vol-0123456789abcdef0")
