"""ExportImage, DescribeExportImageTasks, CancelExportTask: an AMI back to a disk image in S3.

Source: VM Import/Export User Guide, "Considerations for image export"
(https://docs.aws.amazon.com/vm-import/latest/userguide/limits-image-export.html). Of AWS's refusals only the words for Marketplace AMIs
are known from transcripts (aws/aws-sdk issue 203); the others follow their pattern and code.
"""

from __future__ import annotations

import re
import threading
from typing import TypeVar

from core.sandbox import clock
from core.sandbox.account.evaluation import Access
from core.sandbox.aws_error import AwsError
from core.sandbox.ec2 import sources
from core.sandbox.ec2.filters import check, matches, selected, tag_specification
from core.sandbox.ec2.images import no_image
from core.sandbox.ec2.model import ExportTask, MachineImage, Snapshot, Status, shown_tags
from core.sandbox.engine.engine import Engine
from core.sandbox.engine.state import EngineState
from core.sandbox.records import new_id
from core.sandbox.s3.objects import default_encryption
from core.sandbox.wire import Answer, Caller, Parameters, page

FORMATS = frozenset({"VMDK", "VHD", "RAW"})
LARGEST_VOLUME = 1024
"""GiB."""
MOST_TASKS = 5
"""In progress at once in a Region, as long as nobody has asked for more."""
MAX_DESCRIPTION = 255
_TASK_ID = re.compile(r"export-(?:ami|i)-[0-9a-z]{8,17}")
E = TypeVar("E")
_OWN_LICENCE = frozenset({"", "RunInstances", "RunInstances:0800"})
"""Usage operations of systems whose licence AWS does not provide; all others bill Windows or SQL Server."""


class ExportImages:
    """The calls; the work is the engine's."""

    def __init__(self, state: EngineState, engine: Engine) -> None:
        self._tasks, self._images, self._snapshots = state.export_tasks, state.images, state.snapshots
        self._store, self._gate, self._engine = state.store, state.gate, engine
        self._lock = threading.Lock()

    def export(self, parameters: Parameters, caller: Caller) -> Answer:
        _check_values(parameters)
        tags = tag_specification(parameters, "export-image-task")
        request, token = sources.fingerprint(parameters), parameters.get("ClientToken", "")
        with self._lock:
            known = sources.repeated(self._tasks.all(caller.region), token, request)
            if known is not None:
                return _shown_result(known)
            task = self._new_task(parameters, caller.region, request, tags)
            self._check_place(task)
            self._check_quota(task)
            self._tasks.put(caller.region, task.id, task)
        answer = _shown_result(task)  # before the engine changes it
        self._engine.start(task)
        return answer

    def _new_task(
        self, parameters: Parameters, region: str, request: str, tags: dict[str, str]
    ) -> ExportTask:
        image = self._images.get(region, parameters["ImageId"])
        if image is None:
            raise no_image(parameters["ImageId"])
        place = parameters["S3ExportLocation"]
        return ExportTask(
            id=new_id("export-ami-"), region=region, created=clock.now(), image_id=image.id, source=self._source(image).id,
            format=parameters["DiskImageFormat"].lower(), bucket=place["S3Bucket"], prefix=place.get("S3Prefix", ""),
            description=parameters.get("Description", ""), role_name=parameters.get("RoleName") or sources.DEFAULT_ROLE,
            client_token=parameters.get("ClientToken", ""), request=request, tags=tags, message="validating", progress=0,
        )  # fmt: skip

    def _source(self, image: MachineImage) -> Snapshot:
        """The snapshot that is exported.

        :raises AwsError: the AMI may not be exported.
        """
        if image.usage_operation not in _OWN_LICENCE or image.platform_details == "Windows":
            raise _not_exportable(image, "contains software licensed by AWS")
        snapshots = [self._snapshots.get(image.region, device.snapshot_id) for device in image.devices]
        if any(snapshot is None for snapshot in snapshots) or not snapshots:
            raise _not_exportable(image, "names a snapshot that does not exist")
        there = [snapshot for snapshot in snapshots if snapshot is not None]
        if any(snapshot.encrypted for snapshot in there):
            raise _not_exportable(image, "contains encrypted EBS snapshots")
        sizes = [device.size for device in image.devices] + [snapshot.size for snapshot in there]
        if max(sizes) > LARGEST_VOLUME:
            raise _not_exportable(image, "contains a volume larger than 1 TiB")
        if len(there) > 1:
            # The guide promises one object and says nothing of further disks. Half a machine is no answer here.
            raise _not_exportable(image, f"contains {len(there)} volumes")
        return there[0]

    def _check_place(self, task: ExportTask) -> None:
        """The role may write there, and the bucket is one that AWS exports to."""
        bucket = f"arn:aws:s3:::{task.bucket}"
        wanted = [
            Access("s3:GetBucketLocation", bucket), Access("s3:GetBucketAcl", bucket),
            Access("s3:PutObject", f"{bucket}/{task.key}"), Access("ec2:DescribeSnapshots"),
            Access("ec2:ModifySnapshotAttribute"), Access("ec2:CopySnapshot"),
        ]  # fmt: skip
        sources.check_role(task.role_name, wanted, task.region, self._gate)
        try:
            found = self._store.bucket(task.bucket)
        except AwsError as error:
            raise AwsError("InvalidParameter", f"The given S3 bucket {task.bucket} does not exist") from error
        if found.region != task.region:
            raise AwsError("InvalidParameter", "The given S3 bucket is not local to the Region")
        if default_encryption(self._store, task.bucket)["ServerSideEncryption"] != "AES256":
            raise AwsError(
                "InvalidParameter", f"The given S3 bucket {task.bucket} is encrypted with a KMS key: only SSE-S3 is supported"
            )  # fmt: skip

    def _check_quota(self, task: ExportTask) -> None:
        active = [known for _, known in self._tasks.all(task.region) if not known.over]
        if any(known.image_id == task.image_id for known in active):
            raise AwsError(
                "ResourceLimitExceeded",
                f"An export task for the image {task.image_id} is already in progress",
            )
        if len(active) >= MOST_TASKS:
            raise AwsError(
                "ResourceLimitExceeded", f"There are already {MOST_TASKS} conversion tasks in progress"
            )

    def describe(self, parameters: Parameters, caller: Caller) -> Answer:
        filters = check(parameters, ["task-state", "tag-key"])
        tasks = {task.id: task for _, task in self._tasks.all(caller.region)}
        wanted = parameters.get("ExportImageTaskIds") or []
        listed = selected(tasks, wanted, check_export_id, lambda task: task.created)
        found = [task for task in listed if matches(filters, {"task-state": task.status.value}, task.tags)]
        shown, more = page(found, parameters)
        return {"ExportImageTasks": [_shown_task(task) for task in shown], **more}

    def cancel(self, parameters: Parameters, caller: Caller) -> Answer:
        identifier = parameters["ExportTaskId"]
        task = check_export_id(identifier, self._tasks.get(caller.region, identifier))
        if task.status is Status.DELETING:
            return {}
        if task.over or not self._engine.cancel(task, ""):
            raise AwsError(
                "IncorrectState", f"The task {identifier} cannot be cancelled: it is {task.status.value}"
            )
        return {}


def _check_values(parameters: Parameters) -> None:
    given = parameters["DiskImageFormat"]
    if given.upper() not in FORMATS:
        raise AwsError("InvalidParameter", f"Parameter disk-image-format={given} has an invalid format.")
    if len(parameters.get("Description", "")) > MAX_DESCRIPTION:
        raise AwsError(
            "InvalidParameterValue",
            f"The description is longer than the maximum of {MAX_DESCRIPTION} characters.",
        )


def check_export_id(identifier: str, task: E | None) -> E:
    """:raises AwsError: the id is none, or no task has it."""
    if not _TASK_ID.fullmatch(identifier):
        raise AwsError("InvalidExportTaskID.Malformed", f"The export task ID {identifier} is malformed")
    if task is None:
        raise AwsError("InvalidExportTaskID.NotFound", f"The export task ID {identifier} does not exist")
    return task


def _not_exportable(image: MachineImage, why: str) -> AwsError:
    return AwsError("NotExportable", f"The image ID provided ({image.id}) {why} and is not exportable.")


def _shown_task(task: ExportTask) -> Answer:
    answer: Answer = {
        "ExportImageTaskId": task.id, "ImageId": task.image_id, "Description": task.description, "Status": task.status.value,
        "StatusMessage": task.message, "Progress": "" if task.progress is None else str(task.progress),
    }  # fmt: skip
    answer = {name: value for name, value in answer.items() if value}
    place = {"S3Bucket": task.bucket, "S3Prefix": task.prefix}
    return {**answer, "S3ExportLocation": place, "Tags": shown_tags(task.tags)}


def _shown_result(task: ExportTask) -> Answer:
    """ExportImageResult: unlike the task it names the format and the role."""
    return {**_shown_task(task), "DiskImageFormat": task.format, "RoleName": task.role_name}
