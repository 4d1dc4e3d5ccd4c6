"""The snapshot route: each staged disk becomes an EBS snapshot by a task of its own; nothing in it is changed."""

from __future__ import annotations

import time
from functools import partial

from core.aws.import_task import Outcome, StagedObject
from core.aws.snapshots import (
    SnapshotTask,
    describe_snapshot_imports,
    snapshot_request,
    start_snapshot_import,
)
from core.errors import ServiceError
from core.migrations.model import Stage
from core.migrations.run import Run
from core.migrations.stages import FORGOTTEN_SECONDS, Account, TaskFailed, start_task


def begin_imports(run: Run, account: Account, objects: list[StagedObject], token: str) -> list[str]:
    """The tasks' ids, in the order of the disks. Called again with the same token it begins none twice."""
    run.begin(Stage.IMPORT)
    tasks = []
    for number, entry in enumerate(objects):
        request = snapshot_request(run.plan, entry, token=f"{token}-{number}", migration=run.id)
        tasks.append(start_task(run, account, partial(start_snapshot_import, request=request)))
        run.record(import_task_id=", ".join(tasks))
    run.tell("import-started", facts={"task": ", ".join(tasks)})
    return tasks


def follow_imports(run: Run, tasks: list[str]) -> list[str]:
    """Look at the tasks until all have ended; the snapshots' ids.

    :raises TaskFailed: one ended without a snapshot.
    """
    run.begin(Stage.IMPORT)
    calls = run.calls("ec2", patience=run.pace.follow_patience)
    began, last = time.monotonic(), ""
    while True:
        try:
            states = calls(lambda client: describe_snapshot_imports(client, tasks))
        except ServiceError as error:
            if error.code != "import.unknown-task":
                raise
            if time.monotonic() - began > FORGOTTEN_SECONDS:
                raise TaskFailed(error) from error
            states = []
        last = _tell(run, states, last) if states else last
        failed = next((state for state in states if state.outcome is Outcome.FAILED), None)
        if failed is not None:
            facts = {"task": failed.task_id, "aws_code": "", "aws_message": failed.message}
            code = "import.failed" if failed.message else "import.deleted"
            raise TaskFailed(ServiceError(code, retryable=False, **facts))
        if states and all(state.outcome is Outcome.COMPLETED for state in states):
            snapshots = [state.snapshot_id for state in states]
            run.tell("stage-done", facts={"snapshots": ", ".join(snapshots)}, snapshot_ids=tuple(snapshots))
            return snapshots
        age = time.monotonic() - began
        run.wait(min(run.pace.longest_poll, max(run.pace.first_poll, age / 20)))


def _tell(run: Run, states: list[SnapshotTask], last: str) -> str:
    """AWS's words for the first task that has not ended; percent over all of them."""
    present = next((state for state in states if state.outcome is not Outcome.COMPLETED), states[-1])
    done = [100 if state.outcome is Outcome.COMPLETED else state.progress for state in states]
    progress = None if None in done else sum(each or 0 for each in done) // len(done)
    changes = {"aws_status": present.status, "aws_message": present.message, "aws_progress": progress}
    words = f"{present.task_id} {present.status} {present.message}"
    if words == last:
        run.record(**changes)
    else:
        run.tell("aws", text=present.message or present.status, facts={"status": present.status}, **changes)
    return words
