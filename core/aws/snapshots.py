"""EBS snapshots: described, waited for, deleted; and the tasks that import them from a bucket (ImportSnapshot).

Source: https://docs.aws.amazon.com/vm-import/latest/userguide/vmimport-import-snapshot.html
"""

from __future__ import annotations

from typing import Any

from core.aws.errors import answering, aws_code
from core.aws.import_task import (
    Outcome,
    StagedObject,
    percent,
    start_refused,
    task_request,
)
from core.aws.marks import TAG_MIGRATION, tags_of
from core.errors import ServiceError
from core.facts import Frozen
from core.plans.model import Plan
from core.plans.registering import plain_description

_GONE = "InvalidSnapshot.NotFound"


class Snapshot(Frozen):
    """:param state: ``pending``, ``completed`` or ``error``; ``message`` says why.
    :param size: GiB."""

    snapshot_id: str
    state: str
    size: int = 0
    encrypted: bool = False
    key_arn: str = ""
    message: str = ""
    progress: int | None = None


def describe_snapshot(client: Any, snapshot_id: str) -> Snapshot | None:
    """None where there is none of that id."""
    try:
        with answering("ec2:DescribeSnapshots", snapshot=snapshot_id):
            found = client.describe_snapshots(SnapshotIds=[snapshot_id])["Snapshots"]
    except ServiceError as error:
        if aws_code(error) == _GONE:
            return None
        raise
    return _snapshot(found[0]) if found else None


def delete_snapshot(client: Any, snapshot_id: str) -> None:
    """No error when it is gone already."""
    try:
        with answering("ec2:DeleteSnapshot", snapshot=snapshot_id):
            client.delete_snapshot(SnapshotId=snapshot_id)
    except ServiceError as error:
        if aws_code(error) != _GONE:
            raise


def _snapshot(entry: dict[str, Any]) -> Snapshot:
    return Snapshot(
        snapshot_id=entry["SnapshotId"],
        state=entry.get("State", ""),
        size=entry.get("VolumeSize", 0),
        encrypted=bool(entry.get("Encrypted")),
        key_arn=entry.get("KmsKeyId", ""),
        message=entry.get("StateMessage", ""),
        progress=percent(entry.get("Progress", "").rstrip("%")),
    )


class SnapshotTask(Frozen):
    """A task of ImportSnapshot. A failed one ends as ``deleted`` or ``error``, with the reason in ``message``."""

    task_id: str
    status: str
    message: str = ""
    progress: int | None = None
    snapshot_id: str = ""

    @property
    def outcome(self) -> Outcome:
        if self.status == "completed":
            return Outcome.COMPLETED if self.snapshot_id else Outcome.FAILED
        if self.status in {"deleted", "error"} or (self.status == "deleting" and self.message):
            return Outcome.FAILED
        return Outcome.RUNNING


def snapshot_request(plan: Plan, entry: StagedObject, *, token: str, migration: str) -> dict[str, Any]:
    """ImportSnapshot's parameters for one staged disk.

    :param token: ClientToken: the same one never starts a second task.
    """
    request = task_request(plan, "import-snapshot-task", token=token, migration=migration)
    request["DiskContainer"] = {
        "Description": plain_description(entry.key.rpartition("/")[2]),
        "Format": entry.format.upper(),
        "UserBucket": {"S3Bucket": entry.bucket, "S3Key": entry.key},
    }
    return request


def start_snapshot_import(client: Any, request: dict[str, Any]) -> str:
    """The new task's id; the id of the old one when the ClientToken has been used already.

    :raises ServiceError: ``import.role``, or what EC2 answered.
    """
    with start_refused("ec2:ImportSnapshot", request.get("RoleName", "")):
        return str(client.import_snapshot(**request)["ImportTaskId"])


def describe_snapshot_imports(client: Any, task_ids: list[str]) -> list[SnapshotTask]:
    """In the order of the ids.

    :raises ServiceError: ``import.unknown-task`` (AWS keeps tasks for seven days), or what EC2 answered.
    """
    try:
        with answering("ec2:DescribeImportSnapshotTasks", task=", ".join(task_ids)):
            found = client.describe_import_snapshot_tasks(ImportTaskIds=task_ids)["ImportSnapshotTasks"]
    except ServiceError as error:
        if aws_code(error).startswith("InvalidConversionTaskId"):
            raise ServiceError("import.unknown-task", retryable=False, **error.facts) from error
        raise
    by_id = {entry["ImportTaskId"]: _task(entry) for entry in found}
    missing = [task for task in task_ids if task not in by_id]
    if missing:
        raise ServiceError("import.unknown-task", task=missing[0], aws_code="", aws_message="")
    return [by_id[task] for task in task_ids]


def find_snapshot_imports(client: Any, migration: str) -> list[SnapshotTask]:
    """All tasks that were begun for a migration, by its tag."""
    with answering("ec2:DescribeImportSnapshotTasks"):
        pages = client.get_paginator("describe_import_snapshot_tasks").paginate()
        entries = [entry for page in pages for entry in page["ImportSnapshotTasks"]]
    return [_task(entry) for entry in entries if tags_of(entry).get(TAG_MIGRATION) == migration]


def _task(entry: dict[str, Any]) -> SnapshotTask:
    detail = entry.get("SnapshotTaskDetail", {})
    return SnapshotTask(
        task_id=entry.get("ImportTaskId", ""),
        status=detail.get("Status", ""),
        message=detail.get("StatusMessage", ""),
        progress=percent(detail.get("Progress")),
        snapshot_id=detail.get("SnapshotId", ""),
    )
