"""ImportVolume, which reads an import manifest, and what follows it: the conversion task, the volume, a snapshot of it.

The call knows no ClientToken: a task is found again by its description, a snapshot by its tag.

Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportVolume.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.aws.errors import answering, aws_code
from core.aws.import_task import Outcome
from core.aws.marks import TAG_MIGRATION
from core.errors import ServiceError
from core.facts import Frozen
from core.plans.registering import plain_description

_GONE = "InvalidVolume.NotFound"


class VolumeImport(Frozen):
    """A conversion task. A failed one ends as ``cancelled``, with the reason in ``message``.

    :param converted: bytes that are finished; ``size`` bytes in all.
    """

    task_id: str
    status: str
    message: str = ""
    volume_id: str = ""
    converted: int = 0
    size: int = 0
    description: str = ""

    @property
    def outcome(self) -> Outcome:
        if self.status == "completed":
            return Outcome.COMPLETED if self.volume_id else Outcome.FAILED
        return Outcome.FAILED if self.status in {"cancelled", "cancelling"} else Outcome.RUNNING


def first_zone(client: Any) -> str:
    """An availability zone of the Region that volumes can be made in."""
    with answering("ec2:DescribeAvailabilityZones"):
        zones = client.describe_availability_zones(Filters=[{"Name": "state", "Values": ["available"]}])
    names = sorted(
        zone["ZoneName"]
        for zone in zones["AvailabilityZones"]
        if zone.get("ZoneType", "availability-zone") == "availability-zone"
    )
    if not names:
        raise ServiceError("volume.no-zone", aws_code="", aws_message="")
    return str(names[0])


def start_volume_import(client: Any, request: Mapping[str, Any]) -> str:
    """The task's id; that of the one which was begun with this very description."""
    description = request["Description"]
    for known in volume_imports(client):
        if known.description == description and known.outcome is not Outcome.FAILED:
            return known.task_id
    with answering("ec2:ImportVolume"):
        return str(client.import_volume(**request)["ConversionTask"]["ConversionTaskId"])


def volume_imports(client: Any, task_ids: list[str] | None = None) -> list[VolumeImport]:
    """:param task_ids: None lists all.

    :raises ServiceError: ``import.unknown-task``, or what EC2 answered.
    """
    given = {"ConversionTaskIds": task_ids} if task_ids is not None else {}
    try:
        with answering("ec2:DescribeConversionTasks", task=", ".join(task_ids or ())):
            found = client.describe_conversion_tasks(**given)["ConversionTasks"]
    except ServiceError as error:
        if aws_code(error).startswith("InvalidConversionTaskId"):
            raise ServiceError("import.unknown-task", retryable=False, **error.facts) from error
        raise
    states = {entry["ConversionTaskId"]: _task(entry) for entry in found}
    return (
        list(states.values()) if task_ids is None else [states[task] for task in task_ids if task in states]
    )


def cancel_volume_import(client: Any, task_id: str) -> None:
    """No error when it has ended already."""
    try:
        with answering("ec2:CancelConversionTask", task=task_id):
            client.cancel_conversion_task(
                ConversionTaskId=task_id, ReasonMessage="Cancelled by the user of amigrate"
            )
    except ServiceError as error:
        if not aws_code(error).startswith(("InvalidConversionTaskId", "IncorrectState", "InvalidParameter")):
            raise


def snapshot_volume(client: Any, volume_id: str, tags: Mapping[str, str], description: str) -> str:
    """Id of a snapshot of the volume: the one that an earlier, killed run has begun, or a new one."""
    filters = [
        {"Name": "volume-id", "Values": [volume_id]},
        {"Name": f"tag:{TAG_MIGRATION}", "Values": [tags[TAG_MIGRATION]]},
    ]
    with answering("ec2:DescribeSnapshots", volume=volume_id):
        known = client.describe_snapshots(OwnerIds=["self"], Filters=filters)["Snapshots"]
    if known:
        return str(known[0]["SnapshotId"])
    listed = [{"Key": key, "Value": value} for key, value in tags.items()]
    with answering("ec2:CreateSnapshot", volume=volume_id):
        answer = client.create_snapshot(
            VolumeId=volume_id,
            Description=plain_description(description),
            TagSpecifications=[{"ResourceType": "snapshot", "Tags": listed}],
        )
    return str(answer["SnapshotId"])


def delete_volume(client: Any, volume_id: str) -> None:
    """No error when it is gone already."""
    try:
        with answering("ec2:DeleteVolume", volume=volume_id):
            client.delete_volume(VolumeId=volume_id)
    except ServiceError as error:
        if aws_code(error) != _GONE:
            raise


def _task(entry: dict[str, Any]) -> VolumeImport:
    detail = entry.get("ImportVolume", {})
    return VolumeImport(
        task_id=entry["ConversionTaskId"],
        status=entry.get("State", ""),
        message=entry.get("StatusMessage", ""),
        volume_id=detail.get("Volume", {}).get("Id", ""),
        converted=detail.get("BytesConverted") or 0,
        size=detail.get("Image", {}).get("Size") or 0,
        description=detail.get("Description", ""),
    )
