"""CreateInstanceExportTask, DescribeExportTasks, CancelExportTask: an instance back to the kind of file that it once came from.

Source: https://docs.aws.amazon.com/vm-import/latest/userguide/vmexport.html; the words of the refusals from transcripts.
"""

from __future__ import annotations

import threading
from typing import Any

from core.rules.export_accounts import export_account
from core.sandbox import clock
from core.sandbox.aws_error import AwsError
from core.sandbox.ec2.export_image import check_export_id
from core.sandbox.ec2.filters import check, matches, selected, tag_specification
from core.sandbox.ec2.model import InstanceExportTask, Status, shown_tags
from core.sandbox.engine.engine import Engine
from core.sandbox.engine.state import EngineState
from core.sandbox.instances.model import Instance
from core.sandbox.records import new_id
from core.sandbox.wire import Answer, Caller, Parameters, page

MOST_TASKS = 5
LARGEST_VOLUME = 1024
"""GiB."""
_STATES = {
    Status.ACTIVE: "active",
    Status.DELETING: "cancelling",
    Status.DELETED: "cancelled",
    Status.COMPLETED: "completed",
}
_TARGETS = {"citrix": ("vhd", ""), "microsoft": ("vhd", ""), "vmware": ("vmdk", "ova")}
"""What an environment takes where nothing is said: disk format, container."""
_FORMATS = {"citrix": {"vhd", "raw"}, "microsoft": {"vhd", "raw"}, "vmware": {"vmdk", "raw"}}


class InstanceExports:
    def __init__(self, state: EngineState, engine: Engine) -> None:
        self._state, self._engine = state, engine
        self._lock = threading.Lock()

    def create(self, parameters: Parameters, caller: Caller) -> Answer:
        tags = tag_specification(parameters, "export-instance-task")
        with self._lock:
            task = self._new_task(parameters, caller.region, tags)
            self._check_bucket(task)
            active = [
                known for _, known in self._state.instance_export_tasks.all(task.region) if not known.over
            ]
            if any(known.instance_id == task.instance_id for known in active) or len(active) >= MOST_TASKS:
                raise AwsError(
                    "ResourceLimitExceeded", f"There are already {len(active)} conversion tasks in progress"
                )
            self._state.instance_export_tasks.put(task.region, task.id, task)
        answer = {"ExportTask": _shown(task)}
        self._engine.start(task)
        return answer

    def _new_task(self, parameters: Parameters, region: str, tags: dict[str, str]) -> InstanceExportTask:
        instance = self._exportable(parameters.get("InstanceId", ""), region)
        environment = parameters.get("TargetEnvironment", "")
        if environment not in _TARGETS:
            raise AwsError(
                "InvalidParameterValue", f"Value ({environment}) for parameter targetEnvironment is invalid."
            )
        place = parameters.get("ExportToS3Task") or {}
        kind = (place.get("DiskImageFormat") or _TARGETS[environment][0]).lower()
        container = (
            place.get("ContainerFormat") or (_TARGETS[environment][1] if kind == "vmdk" else "")
        ).lower()
        if kind not in _FORMATS[environment] or (container and (container, kind) != ("ova", "vmdk")):
            raise AwsError(
                "InvalidParameterValue",
                f"The disk image format {kind.upper()} {f'in {container} ' if container else ''}is not supported for {environment}.",
            )
        if not place.get("S3Bucket"):
            raise AwsError("MissingParameter", "The request must contain the parameter S3Bucket")
        return InstanceExportTask(
            id=new_id("export-i-"), region=region, created=clock.now(), instance_id=instance.id, target=environment, format=kind,
            container=container, bucket=place["S3Bucket"], prefix=place.get("S3Prefix", ""), tags=tags, message="Running",
            description=parameters.get("Description", ""),
        )  # fmt: skip

    def _exportable(self, identifier: str, region: str) -> Instance:
        """:raises AwsError: there is no such instance, or AWS would not export it."""
        instance = self._state.instances.get(region, identifier)
        if instance is None or instance.state == "terminated":
            raise AwsError("InvalidInstanceID.NotFound", f"The instance ID '{identifier}' does not exist")
        if instance.state not in {"running", "stopped"}:
            raise AwsError(
                "IncorrectInstanceState",
                f"The instance '{identifier}' is not in the 'running' or 'stopped' state.",
            )
        task = self._state.instance_tasks.get(region, instance.import_task) if instance.import_task else None
        if task is not None:
            self._check_licence(instance, task.usage_operation)
            if task.encrypted:
                raise _encrypted(instance)
            return instance
        image = self._state.images.get(region, instance.image_id)
        if image is None:
            raise _not_exportable(
                f"The image {instance.image_id} of the instance {identifier} does not exist any more"
            )
        if not image.import_task_id and not _imported(image, self._state):
            raise _not_exportable("Only imported instances can be exported.")
        self._check_licence(instance, image.usage_operation)
        self._check_volumes(instance)
        return instance

    def _check_licence(self, instance: Instance, operation: str) -> None:
        if operation not in {"", "RunInstances", "RunInstances:0800"}:
            raise _not_exportable(
                f"The instance {instance.id} contains software licensed by AWS and is not exportable."
            )

    def _check_volumes(self, instance: Instance) -> None:
        snapshots = [
            self._state.snapshots.get(instance.region, snapshot)
            for _, snapshot in instance.devices
            if snapshot
        ]
        if len(instance.devices) != 1:
            raise _not_exportable(
                f"The instance {instance.id} has {len(instance.devices)} volumes; only one can be exported."
            )
        for snapshot in snapshots:
            if snapshot is not None and snapshot.encrypted:
                raise _encrypted(instance)
            if snapshot is not None and snapshot.size > LARGEST_VOLUME:
                raise _not_exportable(
                    f"The instance {instance.id} contains a volume larger than 1 TiB and is not exportable."
                )

    def _check_bucket(self, task: InstanceExportTask) -> None:
        try:
            found = self._state.store.bucket(task.bucket)
        except AwsError as error:
            raise AwsError("InvalidParameter", f"The given S3 bucket {task.bucket} does not exist") from error
        if found.region != task.region:
            raise AwsError("InvalidParameter", "The given S3 bucket is not local to the Region")
        acl = self._state.store.setting(task.bucket, "acl") or {}
        granted = {
            item["Permission"]
            for item in acl.get("Grants", [])
            if item.get("Grantee", {}).get("ID") == export_account(task.region)
        }
        if not ("FULL_CONTROL" in granted or {"WRITE", "READ_ACP"} <= granted):
            raise AwsError(
                "AuthFailure",
                "vm-import-export@amazon.com must have WRITE and READ_ACL permission on the S3 bucket.",
                403,
            )

    def describe(self, parameters: Parameters, caller: Caller) -> Answer:
        filters = check(
            parameters,
            [
                "description",
                "export-task-id",
                "instance-id",
                "state",
                "status-message",
                "target-environment",
                "tag-key",
            ],
        )
        tasks = {task.id: task for _, task in self._state.instance_export_tasks.all(caller.region)}
        wanted = parameters.get("ExportTaskIds") or []
        listed = selected(tasks, wanted, check_export_id, lambda task: task.created)
        found = [task for task in listed if matches(filters, _facts(task), task.tags)]
        shown, _ = page(found, parameters)
        return {"ExportTasks": [_shown(task) for task in shown]}

    def cancel(self, parameters: Parameters, caller: Caller) -> Answer:
        identifier = parameters["ExportTaskId"]
        task = check_export_id(identifier, self._state.instance_export_tasks.get(caller.region, identifier))
        if task.status is Status.DELETING:
            return {}
        if task.over or not self._engine.cancel(task, ""):
            raise AwsError(
                "IncorrectState", f"The task {identifier} cannot be cancelled: it is {_STATES[task.status]}"
            )
        return {}


def _imported(image: Any, state: EngineState) -> bool:
    """An AMI registered from imported snapshots counts: its disk came from outside."""
    tasks = [task for _, task in state.snapshot_tasks.all(image.region)]
    known = {task.snapshot_id for task in tasks}
    return all(device.snapshot_id in known for device in image.devices)


def _encrypted(instance: Instance) -> AwsError:
    return _not_exportable(
        f"The instance {instance.id} contains encrypted EBS volumes and is not exportable."
    )


def _not_exportable(words: str) -> AwsError:
    return AwsError("NotExportable", words)


def _facts(task: InstanceExportTask) -> dict[str, str]:
    return {
        "description": task.description, "export-task-id": task.id, "instance-id": task.instance_id, "state": _STATES[task.status],
        "status-message": task.message, "target-environment": task.target,
    }  # fmt: skip


def _shown(task: InstanceExportTask) -> Answer:
    place: Answer = {
        "DiskImageFormat": task.format.upper(), "S3Bucket": task.bucket, "S3Key": task.key, "ContainerFormat": task.container,
    }  # fmt: skip
    answer: Answer = {
        "ExportTaskId": task.id, "Description": task.description, "State": _STATES[task.status], "StatusMessage": task.message,
        "InstanceExportDetails": {"InstanceId": task.instance_id, "TargetEnvironment": task.target},
        "ExportToS3Task": {name: value for name, value in place.items() if value},
    }  # fmt: skip
    return {**{name: value for name, value in answer.items() if value}, "Tags": shown_tags(task.tags)}
