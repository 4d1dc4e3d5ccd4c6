"""ImportSnapshot, DescribeImportSnapshotTasks: a disk as it is, nothing in it looked at or changed."""

from __future__ import annotations

from core.sandbox import clock
from core.sandbox.account.gate import Gate
from core.sandbox.aws_error import AwsError
from core.sandbox.ec2 import sources
from core.sandbox.ec2.filters import check, matches, tag_specification
from core.sandbox.ec2.import_image import shown_disk, wanted_tasks
from core.sandbox.ec2.model import SnapshotTask, shown_tags
from core.sandbox.engine.engine import Engine
from core.sandbox.records import Records, new_id
from core.sandbox.s3.store import Store
from core.sandbox.wire import Answer, Caller, Parameters, page

FORMATS = frozenset({"VHD", "VHDX", "VMDK", "RAW"})


class ImportSnapshots:
    def __init__(self, tasks: Records[SnapshotTask], store: Store, engine: Engine, gate: Gate) -> None:
        self._tasks, self._store, self._engine, self._gate = tasks, store, engine, gate

    def import_snapshot(self, parameters: Parameters, caller: Caller) -> Answer:
        container = parameters.get("DiskContainer")
        if not container:
            raise AwsError("MissingParameter", "The request must contain the parameter DiskContainer")
        disk = sources.source_disk(container, FORMATS)
        sources.check_key(parameters)
        request, token = sources.fingerprint(parameters), parameters.get("ClientToken", "")
        with self._engine.admission:
            known = sources.repeated(self._tasks.all(caller.region), token, request)
            if known is not None:
                return shown_task(known)
            self._engine.check_quota(caller.region)
            sources.check_access([disk], parameters, caller, self._store, self._gate)
            task = SnapshotTask(
                id=new_id("import-snap-"), region=caller.region, created=clock.now(), disks=(disk,), sources=(disk,), request=request,
                description=parameters.get("Description", ""), role_name=parameters.get("RoleName") or sources.DEFAULT_ROLE,
                encrypted=bool(parameters.get("Encrypted")), kms_key_id=parameters.get("KmsKeyId", ""), client_token=token,
                tags=tag_specification(parameters, "import-snapshot-task"), message="pending", progress=3,
            )  # fmt: skip
            self._tasks.put(caller.region, task.id, task)
        answer = shown_task(task)
        self._engine.start(task)
        return answer

    def describe(self, parameters: Parameters, caller: Caller) -> Answer:
        filters = check(parameters, ["task-state", "tag-key"])
        tasks = wanted_tasks([task for _, task in self._tasks.all(caller.region)], parameters)
        found = [task for task in tasks if matches(filters, {"task-state": task.status.value}, task.tags)]
        shown, more = page(found, parameters)
        return {"ImportSnapshotTasks": [shown_task(task) for task in shown], **more}


def shown_task(task: SnapshotTask) -> Answer:
    detail = shown_disk(task.disks[0])
    detail.pop("DeviceName", None)
    detail |= {"Status": task.status.value, "Description": task.description, "SnapshotId": task.snapshot_id}
    detail |= {"StatusMessage": task.message, "Progress": "" if task.progress is None else str(task.progress)}
    detail |= {"KmsKeyId": task.kms_key_id}
    detail = {name: value for name, value in detail.items() if value or name == "DiskImageSize"}
    detail["Encrypted"] = task.encrypted
    answer: Answer = {"ImportTaskId": task.id, "SnapshotTaskDetail": detail, "Tags": shown_tags(task.tags)}
    return {**answer, "Description": task.description} if task.description else answer
