"""The snapshot route: each staged disk becomes an EBS snapshot by a task of its own; nothing in it is changed."""

from __future__ import annotations

from functools import partial

from core.aws.import_task import Outcome, StagedObject
from core.aws.snapshots import (
    SnapshotTask,
    describe_snapshot_imports,
    snapshot_request,
    start_snapshot_import,
)
from core.migrations.following import follow
from core.migrations.run import Run
from core.migrations.stages import Account, start_task
from core.migrations.states import Stage


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
    states = follow(run, len(tasks), lambda client: describe_snapshot_imports(client, tasks), _percent)
    snapshots = [state.snapshot_id for state in states]
    run.tell("stage-done", facts={"snapshots": ", ".join(snapshots)}, snapshot_ids=tuple(snapshots))
    return snapshots


def _percent(states: list[SnapshotTask]) -> int | None:
    done = [100 if state.outcome is Outcome.COMPLETED else state.progress for state in states]
    return None if None in done else sum(each or 0 for each in done) // len(done)
