"""ImportVolume, DescribeConversionTasks, CancelConversionTask: the older interface, which reads an import manifest.

Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportVolume.html. The words of its refusals are not published.
"""

from __future__ import annotations

import re
from datetime import timedelta

from core.errors import DamagedImage
from core.images.import_manifest import FORMATS
from core.sandbox import clock
from core.sandbox.aws_error import AwsError
from core.sandbox.ec2.model import SourceDisk, Status, VolumeTask, shown_tags
from core.sandbox.engine.engine import Engine
from core.sandbox.engine.manifest_source import NotFetched, fetch_manifest
from core.sandbox.moto_backend import backend
from core.sandbox.records import Records, new_id
from core.sandbox.wire import Answer, Caller, Parameters

LARGEST = 16384
"""GiB."""
EXPIRES = timedelta(days=7)
_TASK_ID = re.compile(r"import-(?:vol|i)-[0-9a-z]{8,17}")
STATES = {
    Status.ACTIVE: "active", Status.DELETING: "cancelling", Status.DELETED: "cancelled", Status.COMPLETED: "completed",
}  # fmt: skip


class Conversions:
    """The calls; the work is the engine's."""

    def __init__(self, tasks: Records[VolumeTask], engine: Engine) -> None:
        self._tasks, self._engine = tasks, engine

    def import_volume(self, parameters: Parameters, caller: Caller) -> Answer:
        image, size = parameters["Image"], int(parameters["Volume"]["Size"])
        if image["Format"] not in FORMATS:
            raise AwsError(
                "InvalidParameterValue", f"Value ({image['Format']}) for parameter image.format is invalid."
            )
        if not 1 <= size <= LARGEST:
            raise AwsError("InvalidParameterValue", f"The volume size must be 1 to {LARGEST} GiB.")
        zone = _zone(parameters, caller.region)
        try:
            manifest = fetch_manifest(image["ImportManifestUrl"])
        except (NotFetched, DamagedImage) as error:
            raise AwsError(
                "InvalidManifest", "The import manifest cannot be fetched, or is not valid."
            ) from error
        if manifest.file_format != image["Format"] or manifest.size != int(image["Bytes"]):
            raise AwsError(
                "InvalidManifest", "The import manifest does not fit the request's format and size."
            )
        now = clock.now()
        disk = SourceDisk(
            format=manifest.file_format, size=manifest.size, description=parameters.get("Description", "")
        )
        task = VolumeTask(
            id=new_id("import-vol-"), region=caller.region, created=now, description=parameters.get("Description", ""),
            disks=(disk,), sources=(disk,), manifest_url=image["ImportManifestUrl"], zone=zone, size=size,
            bytes=manifest.size, expires=now + EXPIRES, message="Pending",
        )  # fmt: skip
        self._tasks.put(caller.region, task.id, task)
        answer = {"ConversionTask": shown(task)}
        self._engine.start(task)
        return answer

    def describe(self, parameters: Parameters, caller: Caller) -> Answer:
        known = {task.id: task for _, task in self._tasks.all(caller.region)}
        wanted = parameters.get("ConversionTaskIds") or []
        for identifier in wanted:
            _check_id(identifier, known.get(identifier))
        found = [known[identifier] for identifier in wanted] or sorted(
            known.values(), key=lambda task: task.created
        )
        return {"ConversionTasks": [shown(task) for task in found]}

    def cancel(self, parameters: Parameters, caller: Caller) -> Answer:
        identifier = parameters["ConversionTaskId"]
        task = _check_id(identifier, self._tasks.get(caller.region, identifier))
        if task.status is Status.DELETING:
            return {}
        if task.over or not self._engine.cancel(task, parameters.get("ReasonMessage", "")):
            raise AwsError("IncorrectState", f"The conversion task {identifier} is {STATES[task.status]}.")
        return {}


def _zone(parameters: Parameters, region: str) -> str:
    given = parameters.get("AvailabilityZone", "")
    by_id = parameters.get("AvailabilityZoneId", "")
    if bool(given) == bool(by_id):
        raise AwsError(
            "MissingParameter" if not given else "InvalidParameterCombination",
            "Either AvailabilityZone or AvailabilityZoneId must be specified, but not both.",
        )
    for zone in backend("ec2", region).describe_availability_zones():
        if given == zone.name or (by_id and by_id == zone.zone_id):
            return str(zone.name)
    raise AwsError("InvalidParameterValue", f"Invalid availability zone: [{given or by_id}]")


def _check_id(identifier: str, task: VolumeTask | None) -> VolumeTask:
    if not _TASK_ID.fullmatch(identifier):
        raise AwsError(
            "InvalidConversionTaskId.Malformed", f"The conversion task ID {identifier} is malformed"
        )
    if task is None:
        raise AwsError("InvalidConversionTaskId", f"The conversion task ID {identifier} does not exist")
    return task


def shown(task: VolumeTask) -> Answer:
    image = {"Format": task.sources[0].format, "Size": task.bytes, "ImportManifestUrl": task.manifest_url}
    volume: Answer = {"Size": task.size, **({"Id": task.volume_id} if task.volume_id else {})}
    answer: Answer = {
        "ConversionTaskId": task.id,
        "ExpirationTime": clock.text(task.expires),
        "State": STATES[task.status],
        "ImportVolume": {
            "AvailabilityZone": task.zone,
            "BytesConverted": task.converted,
            "Description": task.description,
            "Image": image,
            "Volume": volume,
        },
        "Tags": shown_tags(task.tags),
    }
    return {**answer, "StatusMessage": task.message} if task.message else answer
