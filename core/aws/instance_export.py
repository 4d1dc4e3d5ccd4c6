"""CreateInstanceExportTask: an instance back to a file for VMware, Hyper-V or Xen, started and followed like the export of an AMI.

The call has no client token. What keeps a second run from a second task is a look at the tasks that are under way.

Source: https://docs.aws.amazon.com/vm-import/latest/userguide/vmexport.html
"""

from __future__ import annotations

from typing import Any

from core.aws.errors import answering, aws_code
from core.aws.export_task import ExportFormat, ExportRequest, ExportState, the_task
from core.aws.marks import TAG_EXPORT
from core.errors import ServiceError

_ENVIRONMENTS = {
    ExportFormat.OVA: "vmware", ExportFormat.VMDK: "vmware", ExportFormat.VHD: "microsoft", ExportFormat.RAW: "citrix",
}  # fmt: skip
"""AWS asks for whom it is; each takes only some formats."""
_STATUS = {"cancelling": "deleting", "cancelled": "deleted"}
"""In the words of the other export tasks."""


def is_instance(identifier: str) -> bool:
    """Whether what is to be exported is an instance, by its id."""
    return identifier.startswith("i-")


def start_instance_export(client: Any, request: ExportRequest) -> str:
    """The task's id: of the one that is under way for this instance and place, else a new one.

    :param request: with the instance's id in ``image_id``; its token and role are not used.
    :raises ServiceError: ``export.not-exportable``, ``export.grants``, or what EC2 answered.
    """
    known = _under_way(client, request)
    if known:
        return known
    place = {
        "S3Bucket": request.bucket,
        "S3Prefix": request.prefix,
        "DiskImageFormat": request.format.value.upper(),
    }
    if request.format is ExportFormat.OVA:
        place |= {"DiskImageFormat": "VMDK", "ContainerFormat": "ova"}
    try:
        with answering("ec2:CreateInstanceExportTask", image=request.image_id, bucket=request.bucket):
            answer = client.create_instance_export_task(
                InstanceId=request.image_id,
                TargetEnvironment=_ENVIRONMENTS[request.format],
                ExportToS3Task=place,
                Description=f"amigrate export of {request.image_id}",
                TagSpecifications=[
                    {
                        "ResourceType": "export-instance-task",
                        "Tags": [{"Key": TAG_EXPORT, "Value": request.format.value}],
                    }
                ],
            )
    except ServiceError as error:
        code = {"NotExportable": "export.not-exportable", "AuthFailure": "export.grants"}.get(aws_code(error))
        if code:
            raise ServiceError(code, retryable=False, **error.facts) from error
        raise
    return str(answer["ExportTask"]["ExportTaskId"])


def _under_way(client: Any, request: ExportRequest) -> str:
    with answering("ec2:DescribeExportTasks", image=request.image_id):
        tasks = client.describe_export_tasks()["ExportTasks"]
    for task in tasks:
        place, same = (
            task.get("ExportToS3Task", {}),
            task.get("InstanceExportDetails", {}).get("InstanceId") == request.image_id,
        )
        key = str(place.get("S3Key", ""))
        if (
            same
            and task.get("State") == "active"
            and place.get("S3Bucket") == request.bucket
            and key.startswith(request.prefix)
            and key.endswith(f".{request.format.value}")
        ):
            return str(task["ExportTaskId"])
    return ""


def describe_instance_export(client: Any, task_id: str) -> ExportState:
    """:raises ServiceError: ``export.unknown-task``, or what EC2 answered."""
    task = the_task(
        lambda: client.describe_export_tasks(ExportTaskIds=[task_id])["ExportTasks"],
        "ec2:DescribeExportTasks",
        task_id,
    )
    place = task.get("ExportToS3Task", {})
    state = str(task.get("State", ""))
    return ExportState(
        task_id=task_id,
        status=_STATUS.get(state, state),
        message="" if state == "cancelling" else str(task.get("StatusMessage", "")),
        image_id=task.get("InstanceExportDetails", {}).get("InstanceId", ""),
        bucket=place.get("S3Bucket", ""),
        prefix=str(place.get("S3Key", "")).partition(task_id)[0],
    )
