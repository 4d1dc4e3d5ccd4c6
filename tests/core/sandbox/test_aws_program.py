"""The unmodified ``aws`` program, from making a bucket to the AMI."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from samples import micro_vm

Aws = Callable[..., "subprocess.CompletedProcess[str]"]


def said(done: subprocess.CompletedProcess[str]) -> dict[str, object]:
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def test_buckets_and_objects(aws: Aws, tmp_path: Path) -> None:
    data = bytes(range(256)) * (20 << 12)  # 20 MiB: several parts
    (tmp_path / "disk.img").write_bytes(data)
    assert "make_bucket" in aws("s3", "mb", "s3://program").stdout
    assert (
        aws("s3", "cp", str(tmp_path / "disk.img"), "s3://program/a/disk.img", "--no-progress").returncode
        == 0
    )
    assert "PRE a/" in aws("s3", "ls", "s3://program").stdout
    assert "20971520 disk.img" in aws("s3", "ls", "s3://program/a/").stdout
    assert aws("s3", "cp", "s3://program/a/disk.img", str(tmp_path / "back"), "--no-progress").returncode == 0
    assert (tmp_path / "back").read_bytes() == data
    assert aws("s3", "cp", "s3://program/a/disk.img", "s3://program/copy", "--no-progress").returncode == 0
    assert aws("s3", "rb", "s3://program", "--force").returncode == 0
    assert "program" not in aws("s3", "ls").stdout


def test_wrong_secret(aws: Aws) -> None:
    done = aws("s3", "ls", secret="wrong")
    assert done.returncode != 0
    assert "SignatureDoesNotMatch" in done.stderr


@pytest.mark.needs("grub-mkimage", "apt-get")
def test_import(aws: Aws, sample_cache: Path) -> None:
    image = micro_vm.cached(sample_cache)
    assert aws("s3", "mb", "s3://program-import").returncode == 0
    assert aws("s3", "cp", str(image), "s3://program-import/vm.raw", "--no-progress").returncode == 0
    container = "Format=raw,UserBucket={S3Bucket=program-import,S3Key=vm.raw}"
    started = said(
        aws("ec2", "import-image", "--description", "from the program", "--disk-containers", container)
    )
    assert (started["Status"], started["Progress"]) == ("active", "2")
    task = str(started["ImportTaskId"])
    shown: dict[str, object] = {}
    for _ in range(30):
        answer = said(aws("ec2", "describe-import-image-tasks", "--import-task-ids", task))
        shown = answer["ImportImageTasks"][0]  # type: ignore[index]
        if shown["Status"] != "active":
            break
    assert shown["Status"] == "completed", shown
    described = said(aws("ec2", "describe-images", "--owners", "self", "--image-ids", str(shown["ImageId"])))
    assert described["Images"][0]["State"] == "available"  # type: ignore[index]


def test_errors_come_in_awss_words(aws: Aws) -> None:
    done = aws(
        "ec2", "import-image", "--disk-containers", "Format=raw,UserBucket={S3Bucket=none-such,S3Key=k}"
    )
    assert done.returncode != 0
    assert (
        "(InvalidParameter) when calling the ImportImage operation: Invalid S3 source location" in done.stderr
    )
    cancel = aws("ec2", "cancel-import-task", "--import-task-id", "import-ami-" + "1" * 17)
    assert "InvalidConversionTaskId" in cancel.stderr
    dry = aws(
        "ec2", "import-image", "--dry-run", "--disk-containers", "Format=raw,UserBucket={S3Bucket=b,S3Key=k}"
    )
    assert "DryRunOperation" in dry.stderr
