"""Imports that are asked for at the same time: a token starts one task, and no more run than the quota lets."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from samples import imports
from samples.aws_clients import make_client

from core.sandbox.process import SandboxProcess

AT_ONCE = 8
QUOTA = 3


@pytest.fixture
def source(s3: Any, bucket: str, tmp_path: Path) -> dict[str, str]:
    file = tmp_path / "disk.raw"
    file.write_bytes(bytes(1 << 20))
    return imports.put(s3, bucket, file)


@pytest.mark.parametrize("kind", ["image", "snapshot"])
def test_one_token_starts_one_task(kind: str, client: Any, source: dict[str, str]) -> None:
    ec2, token = client("ec2"), f"together-{kind}"
    disk = {"Format": "RAW", "UserBucket": source}

    def ask(_: int) -> str:
        if kind == "image":
            return str(ec2.import_image(DiskContainers=[disk], ClientToken=token)["ImportTaskId"])
        return str(ec2.import_snapshot(DiskContainer=disk, ClientToken=token)["ImportTaskId"])

    with ThreadPoolExecutor(AT_ONCE) as pool:
        assert len(set(pool.map(ask, range(AT_ONCE)))) == 1


def test_the_quota_holds_over_all_kinds(tmp_path: Path) -> None:
    """Their work is slow here, so that none has ended before the last is asked for."""
    file = tmp_path / "disk.raw"
    file.write_bytes(bytes(1 << 20))
    with (
        SandboxProcess.start(tmp_path / "state", speed=0.01, quota=QUOTA) as process,
        closing(make_client(process, "s3")) as s3,
        closing(make_client(process, "ec2")) as ec2,
    ):
        s3.create_bucket(Bucket="images")
        disk = {"Format": "RAW", "UserBucket": imports.put(s3, "images", file)}

        def ask(number: int) -> str:
            try:
                if number % 2:
                    ec2.import_image(DiskContainers=[disk])
                else:
                    ec2.import_snapshot(DiskContainer=disk)
            except ClientError as error:
                return str(error.response["Error"]["Code"])
            return ""

        with ThreadPoolExecutor(AT_ONCE) as pool:
            said = list(pool.map(ask, range(AT_ONCE)))
    assert said.count("") == QUOTA
    assert set(said) == {"", "ResourceCountLimitExceeded"}
