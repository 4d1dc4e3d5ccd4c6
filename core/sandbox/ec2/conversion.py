"""ImportVolume, DescribeConversionTasks, CancelConversionTask (of ImportInstance too): the older interface, which reads an import manifest.

Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportVolume.html. The words of its refusals are not published.
"""

from __future__ import annotations

import re
from datetime import timedelta

from core.errors import DamagedImage
from core.images.import_manifest import FORMATS, ImportManifest
from core.sandbox import clock
from core.sandbox.aws_error import AwsError
from core.sandbox.ec2.filters import selected
from core.sandbox.ec2.model import ConversionTask, InstanceTask, SourceDisk, Status, VolumeTask, shown_tags
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

    def __init__(
        self, volumes: Records[VolumeTask], instances: Records[InstanceTask], engine: Engine
    ) -> None:
        self._tasks, self._instances, self._engine = volumes, instances, engine

    def import_volume(self, parameters: Parameters, caller: Caller) -> Answer:
        image, size = parameters["Image"], int(parameters["Volume"]["Size"])
        zone = _zone(parameters, caller.region)
        manifest = manifest_of(image, size)
        with self._engine.admission:
            self._engine.check_quota(caller.region)
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
        known: dict[str, ConversionTask] = {task.id: task for _, task in self._tasks.all(caller.region)}
        known |= {task.id: task for _, task in self._instances.all(caller.region)}
        wanted = parameters.get("ConversionTaskIds") or []
        found = selected(known, wanted, _check_id, lambda task: task.created)
        return {"ConversionTasks": [shown(task) for task in found]}

    def cancel(self, parameters: Parameters, caller: Caller) -> Answer:
        identifier = parameters["ConversionTaskId"]
        kept: ConversionTask | None = self._tasks.get(caller.region, identifier)
        task = _check_id(identifier, kept or self._instances.get(caller.region, identifier))
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
    return check_zone(given or by_id, region)


def check_zone(wanted: str, region: str) -> str:
    """The name of a zone that is given by its name or id.

    :raises AwsError: the Region has none such.
    """
    for zone in backend("ec2", region).describe_availability_zones():
        if wanted in {zone.name, zone.zone_id}:
            return str(zone.name)
    raise AwsError("InvalidParameterValue", f"Invalid availability zone: [{wanted}]")


def manifest_of(image: Parameters, size: int) -> ImportManifest:
    """What the request's DiskImageDetail leads to.

    :param size: GiB of the volume.
    :raises AwsError: there is none, or it is of another image.
    """
    if image["Format"] not in FORMATS:
        raise AwsError(
            "InvalidParameterValue", f"Value ({image['Format']}) for parameter image.format is invalid."
        )
    if not 1 <= size <= LARGEST:
        raise AwsError("InvalidParameterValue", f"The volume size must be 1 to {LARGEST} GiB.")
    try:
        manifest = fetch_manifest(image["ImportManifestUrl"])
    except (NotFetched, DamagedImage) as error:
        raise AwsError(
            "InvalidManifest", "The import manifest cannot be fetched, or is not valid."
        ) from error
    if manifest.file_format != image["Format"] or manifest.size != int(image["Bytes"]):
        raise AwsError("InvalidManifest", "The import manifest does not fit the request's format and size.")
    return manifest


def _check_id(identifier: str, task: ConversionTask | None) -> ConversionTask:
    if not _TASK_ID.fullmatch(identifier):
        raise AwsError(
            "InvalidConversionTaskId.Malformed", f"The conversion task ID {identifier} is malformed"
        )
    if task is None:
        raise AwsError("InvalidConversionTaskId", f"The conversion task ID {identifier} does not exist")
    return task


def shown(task: ConversionTask) -> Answer:
    image = {"Format": task.sources[0].format, "Size": task.bytes, "ImportManifestUrl": task.manifest_url}
    volume: Answer = {"Size": task.size, **({"Id": task.volume_id} if task.volume_id else {})}
    answer: Answer = {
        "ConversionTaskId": task.id,
        "ExpirationTime": clock.text(task.expires),
        "State": STATES[task.status],
        "Tags": shown_tags(task.tags),
    }
    detail: Answer = {
        "AvailabilityZone": task.zone, "BytesConverted": task.converted, "Description": task.sources[0].description, "Image": image,
        "Volume": volume,
    }  # fmt: skip
    if not isinstance(task, InstanceTask):
        answer["ImportVolume"] = detail
    else:
        state = "completed" if task.status is Status.COMPLETED else "active" if not task.over else "cancelled"
        answer["ImportInstance"] = {
            "InstanceId": task.instance_id, "Platform": task.platform, "Description": task.description,
            "Volumes": [{**detail, "Status": state, "StatusMessage": _words(task)}],
        }  # fmt: skip
    return {**answer, "StatusMessage": _words(task)} if task.message else answer


def _words(task: ConversionTask) -> str:
    return task.message[:1].upper() + task.message[1:]
