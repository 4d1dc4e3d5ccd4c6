"""The unmodified ``aws`` program on tasks under way: each listed, filtered, paged and cancelled. (It has no import-volume and
import-instance: awscli leaves them out; their tasks are begun by boto3.)"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from samples import containers, exports, imports, manifests
from samples.aws_clients import make_client, run_aws
from samples.folders import NewFolder

from core.sandbox.process import SandboxProcess

SLOW = 0.002
"""A stage is shown for 50 seconds: nothing ends by itself here."""
PART = 2 << 20


class Place(NamedTuple):
    process: SandboxProcess
    ec2: Any
    s3: Any
    source: dict[str, str]
    image: str
    disk: Path

    def aws(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return run_aws(self.process, "ec2", *arguments)

    def said(self, *arguments: str) -> Any:
        done = self.aws(*arguments)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout) if done.stdout.strip() else {}


@pytest.fixture(scope="module")
def place(new_folder: NewFolder) -> Iterator[Place]:
    folder = new_folder("tasks")
    disk = containers.raw_disk(folder / "disk.raw")
    with (
        SandboxProcess.start(folder / "state", speed=100) as fast,
        closing(make_client(fast, "s3")) as s3,
        closing(make_client(fast, "ec2")) as ec2,
    ):
        s3.create_bucket(Bucket="tasks")
        source = imports.put(s3, "tasks", disk)
        image = exports.machine_image(ec2, "exported", exports.snapshot(ec2, s3, "tasks", disk))
    with ExitStack() as opened:  # the state survives; only the pace is another one
        slow = opened.enter_context(SandboxProcess.start(folder / "state", speed=SLOW))
        clients = [opened.enter_context(closing(make_client(slow, name))) for name in ("ec2", "s3")]
        yield Place(slow, *clients, source, image, disk)


def test_imports(place: Place) -> None:
    container = f"Format=raw,UserBucket={{S3Bucket={place.source['S3Bucket']},S3Key={place.source['S3Key']}}}"
    tags = ("--tag-specifications", "ResourceType=import-image-task,Tags=[{Key=team,Value=ops}]")
    tasks = [
        place.said("import-image", "--disk-containers", container, *more)["ImportTaskId"]
        for more in ((), tags)
    ]
    disk = place.said("import-snapshot", "--disk-container", container)["ImportTaskId"]
    tagged = place.said("describe-import-image-tasks", "--filters", "Name=tag-key,Values=team")
    assert [task["ImportTaskId"] for task in tagged["ImportImageTasks"]] == [tasks[1]]
    paged = place.said("describe-import-image-tasks", "--page-size", "1")
    assert {task["ImportTaskId"] for task in paged["ImportImageTasks"]} == set(tasks)
    first = place.said("describe-import-image-tasks", "--max-items", "1")
    assert (len(first["ImportImageTasks"]), bool(first["NextToken"])) == (1, True)
    rest = place.said("describe-import-image-tasks", "--starting-token", first["NextToken"])
    assert len(rest["ImportImageTasks"]) == 1
    for task in (*tasks, disk):
        ended = place.said("cancel-import-task", "--import-task-id", task, "--cancel-reason", "not today")
        assert (ended["ImportTaskId"], ended["PreviousState"]) == (task, "active")
    over = "Name=task-state,Values=deleting,deleted"
    found = place.said("describe-import-snapshot-tasks", "--filters", over)["ImportSnapshotTasks"]
    assert [(task["ImportTaskId"], task["SnapshotTaskDetail"]["StatusMessage"]) for task in found] == [
        (disk, "not today")
    ]
    found = place.said("describe-import-image-tasks", "--filters", over)["ImportImageTasks"]
    assert {task["ImportTaskId"] for task in found} == set(tasks)


def test_conversions(place: Place) -> None:
    data = place.disk.read_bytes()
    with closing(make_client(place.process, "s3", signature_version="s3v4")) as s3:
        url = manifests.staged(s3, "tasks", data, part=PART)
    image = {"Format": "RAW", "Bytes": len(data), "ImportManifestUrl": url}
    task = place.ec2.import_volume(AvailabilityZone="us-east-1a", Image=image, Volume={"Size": 1})
    identifier = task["ConversionTask"]["ConversionTaskId"]
    [shown] = place.said("describe-conversion-tasks", "--conversion-task-ids", identifier)["ConversionTasks"]
    assert shown["ConversionTaskId"] == identifier
    cancel = ("cancel-conversion-task", "--conversion-task-id", identifier)
    if shown["State"] == "active":
        place.said(*cancel, "--reason-message", "not today")
        [shown] = place.said("describe-conversion-tasks")["ConversionTasks"]
        assert shown["State"] in {"cancelling", "cancelled"}
        assert shown["StatusMessage"] == "not today"
    unknown = place.aws("cancel-conversion-task", "--conversion-task-id", "import-vol-fg123456")
    assert "(InvalidConversionTaskId)" in unknown.stderr


def test_exports(place: Place) -> None:
    location = "S3Bucket=tasks,S3Prefix=exports/"
    start = ("export-image", "--image-id", place.image, "--disk-image-format", "VMDK", "--s3-export-location")
    task = place.said(*start, location)["ExportImageTaskId"]
    again = place.aws(*start, location)
    assert "(ResourceLimitExceeded)" in again.stderr
    listed = place.said("describe-export-image-tasks", "--filters", "Name=task-state,Values=active")
    assert [entry["ExportImageTaskId"] for entry in listed["ExportImageTasks"]] == [task]
    place.said("cancel-export-task", "--export-task-id", task)
    [ended] = place.said("describe-export-image-tasks", "--export-image-task-ids", task)["ExportImageTasks"]
    assert ended["Status"] in {"deleting", "deleted"}
    assert place.said("describe-export-tasks")["ExportTasks"] == []
    unknown = place.aws("describe-export-tasks", "--export-task-ids", "export-i-fg123456")
    assert unknown.returncode, "no such task"


def test_a_console_of_no_instance(place: Place) -> None:
    for call in ("get-console-output", "get-console-screenshot"):
        missing = place.aws(call, "--instance-id", "i-" + "1" * 17)
        assert "(InvalidInstanceID.NotFound)" in missing.stderr
