"""ImportImage, DescribeImportImageTasks, CancelImportTask."""

from __future__ import annotations

import re
from typing import TypeVar

from core.sandbox import clock
from core.sandbox.account.gate import Gate
from core.sandbox.aws_error import AwsError
from core.sandbox.ec2 import sources
from core.sandbox.ec2.filters import check, matches, selected, tag_specification
from core.sandbox.ec2.model import ImageTask, SnapshotTask, SourceDisk, Status, Task, shown_tags
from core.sandbox.engine.engine import Engine
from core.sandbox.records import Records, new_id
from core.sandbox.s3.store import Store
from core.sandbox.wire import Answer, Caller, Parameters, page

T = TypeVar("T", bound=Task)
FORMATS = frozenset({"OVA", "VHD", "VHDX", "VMDK", "RAW"})
_TASK_ID = re.compile(r"import-(?:ami|snap)-(?:[0-9a-f]{8}|[0-9a-f]{17})")
USAGE_OPERATIONS = {
    "Linux": frozenset({"RunInstances", "RunInstances:0100", "RunInstances:0004", "RunInstances:0200"}),
    "Windows": frozenset(
        {
            "RunInstances:0002",
            "RunInstances:0006",
            "RunInstances:0102",
            "RunInstances:0202",
            "RunInstances:0800",
        }
    ),
}
"""Codes that the guide lists (usage operations of licence options)."""


class ImportImages:
    """The calls; the work is the engine's."""

    def __init__(self, tasks: Records[ImageTask], store: Store, engine: Engine, gate: Gate) -> None:
        self._tasks, self._store, self._engine, self._gate = tasks, store, engine, gate

    def import_image(self, parameters: Parameters, caller: Caller) -> Answer:
        disks = [sources.source_disk(item, FORMATS) for item in parameters.get("DiskContainers") or []]
        if not disks:
            raise AwsError("MissingParameter", "The request must contain the parameter DiskContainers")
        _check_choices(parameters)
        tags = tag_specification(parameters, "import-image-task")
        request, token = sources.fingerprint(parameters), parameters.get("ClientToken", "")
        with self._engine.admission:
            known = sources.repeated(self._tasks.all(caller.region), token, request)
            if known is not None:
                return shown_result(known)
            self._engine.check_quota(caller.region)
            sources.check_access(disks, parameters, caller, self._store, self._gate)
            task = _new_task(parameters, caller, disks, tags, request)
            self._tasks.put(caller.region, task.id, task)
        answer = shown_result(task)  # before the engine changes it
        self._engine.start(task)
        return answer

    def describe(self, parameters: Parameters, caller: Caller) -> Answer:
        filters = check(parameters, ["task-state", "tag-key"])
        tasks = wanted_tasks([task for _, task in self._tasks.all(caller.region)], parameters)
        found = [task for task in tasks if matches(filters, {"task-state": task.status.value}, task.tags)]
        shown, more = page(found, parameters)
        return {"ImportImageTasks": [shown_task(task) for task in shown], **more}


def wanted_tasks(tasks: list[T], parameters: Parameters) -> list[T]:
    """Those whose ids are given, or all.

    :raises AwsError: an id that is none, or that nothing has.
    """
    by_id = {task.id: task for task in tasks}
    return selected(by_id, parameters.get("ImportTaskIds") or [], _check_id, lambda task: task.created)


def _check_id(identifier: str, task: Task | None) -> None:
    if not _TASK_ID.fullmatch(identifier):
        raise AwsError(
            "InvalidConversionTaskId.Malformed", f"The conversion task ID {identifier} is malformed"
        )
    if task is None:
        raise AwsError("InvalidConversionTaskId", f"The conversion task ID {identifier} does not exist")


def _check_choices(parameters: Parameters) -> None:
    """Values that stand only in the words of the API's documentation."""
    for name, allowed in (
        ("Architecture", {"i386", "x86_64"}), ("Platform", {"Windows", "Linux"}), ("Hypervisor", {"xen"}),
        ("LicenseType", {"AWS", "BYOL"}), ("BootMode", {"legacy-bios", "uefi"}),
    ):  # fmt: skip
        value = parameters.get(name)
        if value and value not in allowed:
            if value == "uefi-preferred":
                raise AwsError(
                    "InvalidParameterValue",
                    "The uefi-preferred boot mode isn't supported for importing images.",
                )
            raise AwsError(
                "InvalidParameterValue",
                f"Value ({value}) for parameter {name[0].lower()}{name[1:]} is invalid.",
            )
    sources.check_key(parameters)
    operation = parameters.get("UsageOperation")
    if operation and parameters.get("LicenseType"):
        raise AwsError(
            "InvalidParameterCombination", "LicenseType and UsageOperation cannot be specified together."
        )
    platforms = [parameters["Platform"]] if parameters.get("Platform") else list(USAGE_OPERATIONS)
    if operation and not any(operation in USAGE_OPERATIONS[platform] for platform in platforms):
        raise AwsError(
            "InvalidParameterValue", f"Value ({operation}) for parameter usageOperation is invalid."
        )


def _new_task(
    parameters: Parameters, caller: Caller, disks: list[SourceDisk], tags: dict[str, str], request: str
) -> ImageTask:
    return ImageTask(
        id=new_id("import-ami-"), region=caller.region, created=clock.now(), disks=tuple(disks), sources=tuple(disks), tags=tags, request=request,
        description=parameters.get("Description", ""), role_name=parameters.get("RoleName") or sources.DEFAULT_ROLE,
        encrypted=bool(parameters.get("Encrypted")), kms_key_id=parameters.get("KmsKeyId", ""),
        client_token=parameters.get("ClientToken", ""), status=Status.ACTIVE, message="pending", progress=2,
        architecture=parameters.get("Architecture", ""), boot_mode=parameters.get("BootMode", ""),
        hypervisor=parameters.get("Hypervisor", ""), license_type=parameters.get("LicenseType", ""),
        license_configurations=tuple(
            item.get("LicenseConfigurationArn", "") for item in parameters.get("LicenseSpecifications") or []
        ),
        platform=parameters.get("Platform", ""), usage_operation=parameters.get("UsageOperation", ""),
    )  # fmt: skip


def shown_result(task: ImageTask) -> Answer:
    """ImportImageResult, which unlike ImportImageTask has no boot mode."""
    answer = shown_task(task)
    answer.pop("BootMode", None)
    return answer


def shown_task(task: ImageTask) -> Answer:
    answer: Answer = {
        "ImportTaskId": task.id, "Status": task.status.value, "StatusMessage": task.message, "ImageId": task.image_id,
        "Description": task.description, "Architecture": task.architecture, "BootMode": task.boot_mode,
        "Hypervisor": task.hypervisor, "KmsKeyId": task.kms_key_id, "LicenseType": task.license_type,
        "Platform": task.platform, "UsageOperation": task.usage_operation,
        "Progress": "" if task.progress is None else str(task.progress),
    }  # fmt: skip
    answer = {name: value for name, value in answer.items() if value}
    if task.encrypted:
        answer["Encrypted"] = True
    if task.license_configurations:
        answer["LicenseSpecifications"] = [
            {"LicenseConfigurationArn": arn} for arn in task.license_configurations
        ]
    return {
        **answer,
        "SnapshotDetails": [shown_disk(disk) for disk in task.disks],
        "Tags": shown_tags(task.tags),
    }


def shown_disk(disk: SourceDisk) -> Answer:
    answer: Answer = {
        "Description": disk.description, "Format": disk.format, "Url": disk.url, "DeviceName": disk.device_name,
        "SnapshotId": disk.snapshot_id or disk.snapshot, "Status": disk.status,
        "Progress": "" if disk.progress is None else str(disk.progress),
    }  # fmt: skip
    answer = {name: value for name, value in answer.items() if value}
    if disk.bucket:
        answer["UserBucket"] = {"S3Bucket": disk.bucket, "S3Key": disk.key}
    return {**answer, "DiskImageSize": float(disk.size)}


class Cancelling:
    """CancelImportTask, for both kinds of task."""

    def __init__(self, images: Records[ImageTask], snapshots: Records[SnapshotTask], engine: Engine) -> None:
        self._images, self._snapshots, self._engine = images, snapshots, engine

    def cancel(self, parameters: Parameters, caller: Caller) -> Answer:
        identifier = parameters.get("ImportTaskId", "")
        if not _TASK_ID.fullmatch(identifier):
            raise AwsError(
                "InvalidConversionTaskId.Malformed", f"The conversion task ID {identifier} is malformed"
            )
        task = self._images.get(caller.region, identifier) or self._snapshots.get(caller.region, identifier)
        if task is None:
            raise AwsError("InvalidConversionTaskId", f"The conversion task ID {identifier} does not exist")
        if task.over or not self._engine.cancel(task, parameters.get("CancelReason", "")):
            raise AwsError(
                "IncorrectState", f"The task {identifier} cannot be cancelled: it is {task.status.value}"
            )
        return {
            "ImportTaskId": identifier,
            "PreviousState": task.status.value,
            "State": Status.DELETING.value,
        }
