"""AMIs to export, made by the snapshot route (nothing in them is looked at), and exports followed to their end."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from samples import imports

_PAUSE = threading.Event()
LONGEST = 120.0


def snapshot(ec2: Any, s3: Any, bucket: str, disk: Path, **options: Any) -> str:
    """Import a raw disk; the snapshot's id."""
    with disk.open("rb") as file:
        s3.put_object(Bucket=bucket, Key=disk.name, Body=file)
    place = {"S3Bucket": bucket, "S3Key": disk.name}
    task = ec2.import_snapshot(DiskContainer={"Format": "RAW", "UserBucket": place}, **options)[
        "ImportTaskId"
    ]
    for _ in range(int(LONGEST / 0.02)):
        detail = ec2.describe_import_snapshot_tasks(ImportTaskIds=[task])["ImportSnapshotTasks"][0][
            "SnapshotTaskDetail"
        ]
        if detail["Status"] == "completed":
            return str(detail["SnapshotId"])
        assert detail["Status"] == "active", detail
        _PAUSE.wait(0.02)
    raise TimeoutError(task)


def machine_image(ec2: Any, name: str, *snapshots: str, size: int = 1) -> str:
    """Register an AMI; its id.

    :param size: GiB of each volume.
    """
    devices = [
        {"DeviceName": f"/dev/sd{letter}", "Ebs": {"SnapshotId": identifier, "VolumeSize": size}}
        for letter, identifier in zip("abcdef", snapshots, strict=False)
    ]
    answer = ec2.register_image(
        Name=name, Architecture="x86_64", RootDeviceName="/dev/sda", BlockDeviceMappings=devices
    )
    return str(answer["ImageId"])


def follow(ec2: Any, task: str) -> imports.Followed:
    """Until the task is over, with the messages and percents that were seen."""
    seen: list[tuple[str, str]] = []
    for _ in range(int(LONGEST / 0.02)):
        shown = ec2.describe_export_image_tasks(ExportImageTaskIds=[task])["ExportImageTasks"][0]
        said = (shown.get("StatusMessage", ""), shown.get("Progress", ""))
        if not seen or seen[-1] != said:
            seen.append(said)
        if shown["Status"] in {"completed", "deleted"}:
            return imports.Followed(shown, seen)
        _PAUSE.wait(0.02)
    raise TimeoutError(seen)
