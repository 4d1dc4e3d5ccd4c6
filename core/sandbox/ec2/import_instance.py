"""ImportInstance: an instance out of a disk image that an import manifest describes.

Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html (one volume only; ``Platform`` is required) and the
guide of 2019, whose list of instance types for Linux holds for this call alone today.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

from core.sandbox import clock
from core.sandbox.aws_error import AwsError
from core.sandbox.ec2.conversion import EXPIRES, check_zone, manifest_of, shown
from core.sandbox.ec2.model import InstanceTask, SourceDisk
from core.sandbox.engine.engine import Engine
from core.sandbox.instances.imported import ImportedInstances
from core.sandbox.records import Records, new_id
from core.sandbox.wire import Answer, Caller, Parameters

PLATFORMS = ("Windows", "Linux")
ARCHITECTURES = ("i386", "x86_64")


class ImportInstances:
    def __init__(self, tasks: Records[InstanceTask], imported: ImportedInstances, engine: Engine) -> None:
        self._tasks, self._imported, self._engine = tasks, imported, engine

    def import_instance(self, parameters: Parameters, caller: Caller) -> Answer:
        disk, launch = _one_disk(parameters), parameters.get("LaunchSpecification") or {}
        _check_choices(parameters, launch, caller.region)
        image, size = disk["Image"], int(disk["Volume"]["Size"])
        manifest = manifest_of(image, size)
        with self._engine.admission:
            self._engine.check_quota(caller.region)
            identifier, now = new_id("import-i-"), clock.now()
            instance = self._imported.begin(
                launch, caller.region, task=identifier, platform=parameters["Platform"]
            )
            source = SourceDisk(
                format=manifest.file_format, size=manifest.size, description=disk.get("Description", "")
            )
            task = InstanceTask(
                id=identifier, region=caller.region, created=now, description=parameters.get("Description", ""), disks=(source,),
                sources=(source,), platform=parameters["Platform"], architecture=launch.get("Architecture", ""),
                boot_mode="legacy-bios", instance_id=instance.id, manifest_url=image["ImportManifestUrl"],
                zone=self._imported.zone(instance), size=size, bytes=manifest.size, expires=now + EXPIRES, message="pending",
            )  # fmt: skip
            self._tasks.put(caller.region, task.id, task)
        answer = {"ConversionTask": shown(task)}  # before the engine changes it
        self._engine.start(task)
        return answer


def _one_disk(parameters: Parameters) -> Parameters:
    disks = parameters.get("DiskImages") or []
    if not disks:
        raise AwsError("MissingParameter", "The request must contain the parameter DiskImage")
    if len(disks) > 1:
        raise AwsError(
            "InvalidParameterValue",
            "ImportInstance only supports single-volume VMs. To import multi-volume VMs, use ImportImage.",
        )
    for name in ("Image", "Volume"):
        if not disks[0].get(name):
            raise AwsError("MissingParameter", f"The request must contain the parameter DiskImage.1.{name}")
    return dict(disks[0])


def _check_choices(parameters: Parameters, launch: Parameters, region: str) -> None:
    """:raises AwsError: a value that the call does not take."""
    for name, value, allowed in (
        ("platform", parameters["Platform"], PLATFORMS),
        ("launchSpecification.architecture", launch.get("Architecture"), ARCHITECTURES),
        ("launchSpecification.instanceInitiatedShutdownBehavior", launch.get("InstanceInitiatedShutdownBehavior"), ("stop", "terminate")),
    ):  # fmt: skip
        if value is not None and value not in allowed:
            raise AwsError("InvalidParameterValue", f"Value ({value}) for parameter {name} is invalid.")
    zone = (launch.get("Placement") or {}).get("AvailabilityZone")
    if zone:
        check_zone(zone, region)
    if parameters["Platform"] == "Linux" and (launch.get("InstanceType") or "m1.small") not in _linux_types():
        raise AwsError("Unsupported", "Linux is not supported on the requested instance")


@cache
def _linux_types() -> frozenset[str]:
    listed = json.loads((files("resources") / "instances" / "guide-2019.json").read_text(encoding="utf-8"))
    return frozenset(row[0] for row in listed["rows"])
