"""Export tasks: an AMI back to a disk image in a bucket; started, followed in AWS's own words, cancelled.

A failed export is no error of a call: its Status ends as ``deleted`` (``deleting`` before) with the reason in StatusMessage, as an
import's does.

Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExportImage.html
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from core.aws.calls import PatientCalls
from core.aws.errors import answering, aws_code
from core.aws.import_task import Outcome, percent
from core.aws.marks import TAG_EXPORT
from core.errors import ServiceError
from core.facts import Frozen

POLL_SECONDS = 10.0
"""Between two looks at a task: exports take minutes to hours, and AWS counts requests."""


class ExportFormat(StrEnum):
    """What AWS exports to: stream-optimised VMDK, dynamic VHD, raw; an instance also to an OVA."""

    VMDK = "vmdk"
    VHD = "vhd"
    RAW = "raw"
    OVA = "ova"


class ExportRequest(Frozen):
    """
    :param prefix: of the object's key, with its slash.
    :param token: ClientToken, at most 64 characters: the same one never starts a second task.
    """

    image_id: str
    format: ExportFormat
    bucket: str
    prefix: str
    token: str
    role_name: str = "vmimport"


class ExportState(Frozen):
    """An export task as AWS describes it.

    :param progress: percent; None where AWS says none, which must not be drawn as 0.
    """

    task_id: str
    status: str
    message: str = ""
    progress: int | None = None
    image_id: str = ""
    bucket: str = ""
    prefix: str = ""

    @property
    def outcome(self) -> Outcome:
        if self.status == "completed":
            return Outcome.COMPLETED
        if self.status == "deleted" or (self.status == "deleting" and self.message):
            return Outcome.FAILED
        return Outcome.RUNNING

    def key(self, kind: ExportFormat) -> str:
        """Of the object that the task leaves in the bucket; AWS does not repeat the format."""
        return f"{self.prefix}{self.task_id}.{kind.value}"


def start_export(client: Any, request: ExportRequest) -> str:
    """The new task's id; the id of the old one when the token has been used already.

    :raises ServiceError: ``export.role``, ``export.not-exportable``, ``aws.image-missing``, or what EC2 answered.
    """
    try:
        with answering("ec2:ExportImage", role=request.role_name, image=request.image_id):
            answer = client.export_image(
                ImageId=request.image_id,
                DiskImageFormat=request.format.value.upper(),
                S3ExportLocation={"S3Bucket": request.bucket, "S3Prefix": request.prefix},
                RoleName=request.role_name,
                ClientToken=request.token,
                Description=f"amigrate export of {request.image_id}",
                TagSpecifications=[
                    {
                        "ResourceType": "export-image-task",
                        "Tags": [{"Key": TAG_EXPORT, "Value": request.format.value}],
                    }
                ],
            )
    except ServiceError as error:
        code = _own_code(error)
        if code:
            raise ServiceError(code, retryable=False, **error.facts) from error
        raise
    return str(answer["ExportImageTaskId"])


def _own_code(error: ServiceError) -> str:
    words = str(error.facts.get("aws_message", ""))
    if aws_code(error) == "InvalidParameter" and "service role" in words:
        return "export.role"
    if aws_code(error).startswith("InvalidAMIID"):
        return "aws.image-missing"
    return "export.not-exportable" if aws_code(error) == "NotExportable" else ""


def the_task(ask: Callable[[], list[dict[str, Any]]], action: str, task_id: str) -> dict[str, Any]:
    """The one task that was asked for.

    :raises ServiceError: ``export.unknown-task``, or what EC2 answered.
    """
    try:
        with answering(action, task=task_id):
            found = ask()
    except ServiceError as error:
        if aws_code(error).startswith("InvalidExportTaskID"):
            raise ServiceError("export.unknown-task", retryable=False, **error.facts) from error
        raise
    if not found:
        raise ServiceError("export.unknown-task", task=task_id, aws_code="", aws_message="")
    return found[0]


def describe_export(client: Any, task_id: str) -> ExportState:
    """:raises ServiceError: ``export.unknown-task`` (AWS keeps tasks for seven days), or what EC2 answered."""
    task = the_task(
        lambda: client.describe_export_image_tasks(ExportImageTaskIds=[task_id])["ExportImageTasks"],
        "ec2:DescribeExportImageTasks",
        task_id,
    )
    place = task.get("S3ExportLocation", {})
    return ExportState(
        task_id=task.get("ExportImageTaskId", task_id),
        status=task.get("Status", ""),
        message=task.get("StatusMessage", ""),
        progress=percent(task.get("Progress")),
        image_id=task.get("ImageId", ""),
        bucket=place.get("S3Bucket", ""),
        prefix=place.get("S3Prefix", ""),
    )


def wait_for_export(
    calls: PatientCalls,
    task_id: str,
    tell: Callable[[ExportState], None],
    wait: Callable[[float], None],
    *,
    every: float = POLL_SECONDS,
    describe: Callable[[Any, str], ExportState] | None = None,
) -> ExportState:
    """Follow a task to its end; outages on the way are sat out for as long as the calls' patience lasts.

    :param tell: gets each state that differs from the one before.
    :param wait: sleeps some seconds; raises to stop.
    :param describe: looks at the task in place of :func:`describe_export`; of an instance's export, :func:`core.aws.instance_export.describe_instance_export`.
    :raises ServiceError: ``export.failed`` (with AWS's message), ``export.deleted`` (without one), or as :func:`describe_export`.
    """
    before: ExportState | None = None
    while True:
        state = calls(lambda client: (describe or describe_export)(client, task_id))
        if state != before:
            tell(state)
        if state.outcome is Outcome.COMPLETED:
            return state
        if state.outcome is Outcome.FAILED:
            code = "export.failed" if state.message else "export.deleted"
            raise ServiceError(code, retryable=False, task=task_id, aws_message=state.message, aws_code="")
        before = state
        wait(every)


def cancel_export(client: Any, task_id: str) -> None:
    """Ask AWS to stop; what was written goes. No error when the task has ended, or is past stopping."""
    try:
        with answering("ec2:CancelExportTask", task=task_id):
            client.cancel_export_task(ExportTaskId=task_id)
    except ServiceError as error:
        if not aws_code(error).startswith(("InvalidExportTaskID", "IncorrectState", "InvalidParameter")):
            raise
