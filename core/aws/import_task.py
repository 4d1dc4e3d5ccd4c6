"""Import tasks: started from a plan, followed in AWS's own words, cancelled.

A failed import is no error of a call: the task's Status ends as ``deleted`` (``deleting`` before), with the reason in
StatusMessage and nowhere else; and a ``completed`` one without an ImageId is no success.

Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportImage.html
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from typing import Any

from core.aws.errors import answering, aws_code
from core.aws.marks import TAG_MIGRATION, TAG_PLAN, tags_of
from core.errors import ServiceError
from core.facts import Frozen
from core.plans.choices import LicenseType
from core.plans.model import Plan, SourceFile
from core.plans.registering import plain_description
from core.rules.edition import Edition


class StagedObject(Frozen):
    """A file where AWS fetches it from; or an EBS snapshot in place of one (``snapshot_id``)."""

    bucket: str = ""
    key: str = ""
    format: str = ""
    snapshot_id: str = ""


class Outcome(StrEnum):
    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"


class SnapshotState(Frozen):
    """:param size: bytes (the API says GiB, its answers are bytes); None where AWS says nothing."""

    snapshot_id: str = ""
    device: str = ""
    format: str = ""
    status: str = ""
    message: str = ""
    progress: int | None = None
    size: int | None = None


class TaskState(Frozen):
    """An import task as AWS describes it.

    :param progress: percent; None where AWS says none, which must not be drawn as 0.
    """

    task_id: str
    status: str
    message: str = ""
    progress: int | None = None
    image_id: str = ""
    platform: str = ""
    architecture: str = ""
    license_type: str = ""
    boot_mode: str = ""
    usage_operation: str = ""
    snapshots: tuple[SnapshotState, ...] = ()

    @property
    def outcome(self) -> Outcome:
        if self.status == "completed":
            return Outcome.COMPLETED if self.image_id else Outcome.FAILED
        if self.status == "deleted" or (self.status == "deleting" and self.message):
            return Outcome.FAILED
        return Outcome.RUNNING

    @property
    def snapshot_ids(self) -> tuple[str, ...]:
        return tuple(snapshot.snapshot_id for snapshot in self.snapshots if snapshot.snapshot_id)


def import_request(
    plan: Plan, objects: Sequence[StagedObject], *, token: str, migration: str
) -> dict[str, Any]:
    """ImportImage's parameters. What the plan leaves open is left out, so that AWS decides.

    :param token: ClientToken, at most 64 characters: the same one never starts a second task.
    """
    request = task_request(plan, "import-image-task", token=token, migration=migration)
    request["DiskContainers"] = _containers(objects, plan.sources)
    if plan.platform:
        request["Platform"] = plan.platform
    if plan.architecture:
        request["Architecture"] = plan.architecture
    if plan.usage_operation:  # one or the other, never both
        request["UsageOperation"] = plan.usage_operation
    elif plan.license_type is not LicenseType.AUTO:
        request["LicenseType"] = plan.license_type.value
    # UEFI cannot be asked for without the platform, and the guide of 2019 knows no boot mode.
    if plan.boot_mode is not None and plan.platform and plan.edition is not Edition.GUIDE_2019:
        request["BootMode"] = plan.boot_mode.value
    if plan.hypervisor:
        request["Hypervisor"] = plan.hypervisor
    if plan.license_configurations:
        request["LicenseSpecifications"] = [
            {"LicenseConfigurationArn": arn} for arn in plan.license_configurations
        ]
    return request


def task_request(plan: Plan, resource: str, *, token: str, migration: str) -> dict[str, Any]:
    """What ImportImage and ImportSnapshot have in common.

    :param resource: the type of the task, as tags name it.
    """
    destination = plan.destination
    tags = {**destination.tags, TAG_MIGRATION: migration, TAG_PLAN: plan.name[:256]}
    request: dict[str, Any] = {
        "ClientToken": token,
        "Description": plain_description(plan.description or plan.name),
        "RoleName": destination.role_name,
        "TagSpecifications": [
            {
                "ResourceType": resource,
                "Tags": [{"Key": key, "Value": value} for key, value in tags.items()],
            }
        ],
    }
    if plan.client_comment:
        request["ClientData"] = {"Comment": plan.client_comment}
    if destination.encrypted:
        request["Encrypted"] = True
        if destination.kms_key_id:
            request["KmsKeyId"] = destination.kms_key_id
    return request


def _containers(objects: Sequence[StagedObject], sources: Sequence[SourceFile]) -> list[dict[str, Any]]:
    if any(entry.snapshot_id for entry in objects):
        return [{"SnapshotId": entry.snapshot_id} for entry in objects]
    return [_container(entry, source) for entry, source in zip(objects, sources, strict=True)]


def _container(entry: StagedObject, source: SourceFile) -> dict[str, Any]:
    container: dict[str, Any] = {
        "Description": plain_description(source.path.replace("\\", "/").rpartition("/")[2]),
        "Format": entry.format.upper(),
        "UserBucket": {"S3Bucket": entry.bucket, "S3Key": entry.key},
    }
    return {**container, "DeviceName": source.device} if source.device else container


def start_import(client: Any, request: dict[str, Any]) -> str:
    """The new task's id; the id of the old one when the ClientToken has been used already.

    :raises ServiceError: ``import.role`` (EC2 does not see the service role, or it lacks rights), or what EC2 answered.
    """
    with start_refused("ec2:ImportImage", request.get("RoleName", "")):
        return str(client.import_image(**request)["ImportTaskId"])


@contextmanager
def start_refused(operation: str, role: str) -> Iterator[None]:
    """Translate what the start of an import task is refused with.

    :raises ServiceError: ``import.role`` where it is about the service role, or what EC2 answered.
    """
    try:
        with answering(operation, role=role):
            yield
    except ServiceError as error:
        said = str(error.facts.get("aws_message", ""))
        if aws_code(error) == "InvalidParameter" and "service role" in said:
            raise ServiceError("import.role", retryable=False, **error.facts) from error
        raise


def describe_import(client: Any, task_id: str) -> TaskState:
    """:raises ServiceError: ``import.unknown-task`` (AWS keeps tasks for seven days), or what EC2 answered."""
    try:
        with answering("ec2:DescribeImportImageTasks", task=task_id):
            found = client.describe_import_image_tasks(ImportTaskIds=[task_id])["ImportImageTasks"]
    except ServiceError as error:
        if aws_code(error).startswith("InvalidConversionTaskId"):
            raise ServiceError("import.unknown-task", retryable=False, **error.facts) from error
        raise
    if not found:
        raise ServiceError("import.unknown-task", task=task_id, aws_code="", aws_message="")
    return task_state(found[0])


def find_import(client: Any, migration: str) -> str:
    """Id of the task that was begun for a migration, by its tag: the one under way, else one that has made an AMI; "" for none."""
    with answering("ec2:DescribeImportImageTasks"):
        pages = client.get_paginator("describe_import_image_tasks").paginate()
        entries = [entry for page in pages for entry in page["ImportImageTasks"]]
    mine = [task_state(entry) for entry in entries if tags_of(entry).get(TAG_MIGRATION) == migration]
    for outcome in (Outcome.RUNNING, Outcome.COMPLETED):
        for task in mine:
            if task.outcome is outcome:
                return task.task_id
    return ""


def cancel_import(client: Any, task_id: str, reason: str = "Cancelled by the user of amigrate") -> None:
    """Ask AWS to stop; the task goes to ``deleting`` and then ``deleted``. No error when it has ended already."""
    try:
        with answering("ec2:CancelImportTask", task=task_id):
            client.cancel_import_task(ImportTaskId=task_id, CancelReason=reason)
    except ServiceError as error:
        ended = aws_code(error).startswith(("InvalidConversionTaskId", "IncorrectState", "InvalidParameter"))
        if not ended:
            raise


def task_state(task: dict[str, Any]) -> TaskState:
    """From one member of DescribeImportImageTasks' answer."""
    return TaskState(
        task_id=task.get("ImportTaskId", ""),
        status=task.get("Status", ""),
        message=task.get("StatusMessage", ""),
        progress=percent(task.get("Progress")),
        image_id=task.get("ImageId", ""),
        platform=task.get("Platform", ""),
        architecture=task.get("Architecture", ""),
        license_type=task.get("LicenseType", ""),
        boot_mode=task.get("BootMode", ""),
        usage_operation=task.get("UsageOperation", ""),
        snapshots=tuple(_snapshot(entry) for entry in task.get("SnapshotDetails", [])),
    )


def _snapshot(entry: dict[str, Any]) -> SnapshotState:
    size = entry.get("DiskImageSize")
    return SnapshotState(
        snapshot_id=entry.get("SnapshotId", ""),
        device=entry.get("DeviceName", ""),
        format=entry.get("Format", ""),
        status=entry.get("Status", ""),
        message=entry.get("StatusMessage", ""),
        progress=percent(entry.get("Progress")),
        size=int(size) if size else None,
    )


def percent(text: str | None) -> int | None:
    """AWS's Progress is a string: ``"39"``; it is missing at the end and sometimes in between."""
    try:
        return max(0, min(100, int(float(text)))) if text else None
    except ValueError:
        return None
