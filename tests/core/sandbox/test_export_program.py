"""The unmodified ``aws`` program: an export from start to object, and one that is cancelled too late."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from samples import containers, exports

Aws = Callable[..., "subprocess.CompletedProcess[str]"]


def said(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def test_export(aws: Aws, client: Callable[..., Any], s3: Any, bucket: str, tmp_path: Path) -> None:
    ec2, disk = client("ec2"), containers.raw_disk(tmp_path / "disk.img")
    image = exports.machine_image(ec2, "program", exports.snapshot(ec2, s3, bucket, disk))
    place = f"S3Bucket={bucket},S3Prefix=exports/"
    started = said(
        aws(
            "ec2",
            "export-image",
            "--image-id",
            image,
            "--disk-image-format",
            "RAW",
            "--s3-export-location",
            place,
        )
    )
    assert (started["Status"], started["StatusMessage"], started["Progress"]) == ("active", "validating", "0")
    task = started["ExportImageTaskId"]
    exports.follow(ec2, task)
    listed = said(aws("ec2", "describe-export-image-tasks", "--export-image-task-ids", task))
    shown = listed["ExportImageTasks"][0]
    assert shown["Status"] == "completed"
    assert "Progress" not in shown
    copied = aws("s3", "cp", f"s3://{bucket}/exports/{task}.raw", str(tmp_path / "back"), "--no-progress")
    assert copied.returncode == 0, copied.stderr
    assert (tmp_path / "back").read_bytes() == disk.read_bytes()
    late = aws("ec2", "cancel-export-task", "--export-task-id", task)
    assert "IncorrectState" in late.stderr
    missing = aws(
        "ec2",
        "export-image",
        "--image-id",
        "ami-" + "2" * 17,
        "--disk-image-format",
        "VHD",
        "--s3-export-location",
        place,
    )
    assert "(InvalidAMIID.NotFound) when calling the ExportImage operation" in missing.stderr
