"""Cancelling: stop AWS, take away what was uploaded, leave nothing that costs money."""

from __future__ import annotations

import time
from functools import partial
from typing import Any

from core.aws.calls import PatientCalls
from core.aws.import_task import Outcome, TaskState, cancel_import, describe_import, find_import
from core.aws.ledger import Ledger, UploadRow
from core.aws.registering import find_image, image_name
from core.aws.snapshots import delete_snapshot, find_snapshot_imports
from core.aws.staged import delete_object, discard
from core.aws.volumes import cancel_volume_import, delete_volume, volume_imports
from core.errors import AmigrateError, Cancelled, ServiceError
from core.facts import Failure
from core.migrations.run import Run
from core.migrations.stages import finish, forgotten_import, ledger_of, optional
from core.migrations.states import Stage, State
from core.migrations.writing import direct_ledger
from core.plans.choices import Route
from core.progress import CancelToken

PATIENCE = 20.0
"""Seconds that an outage is sat out here, and for which AWS may take to end a task: somebody waits for it."""


def cancel_run(run: Run) -> None:
    """May be called again after a kill. An import that was faster than the wish stays: its AMI is there.

    When something is left behind, the record stays at CANCELLING with the reason, and cancelling again goes on.
    """
    run.token = CancelToken()  # the old one has said stop to the work that is being undone here
    run.tell("cancelling", state=State.CANCELLING)
    try:
        finished = _undo(run)
        if finished is not None:
            run.tell("cancel-too-late", facts={"image": finished.image_id})
            if run.plan.destination.delete_staged:
                optional(run, "staged-not-deleted", lambda: _drop_staged(run))
            finish(run, finished, [])
            return
        _clear_bucket(run)
    except Cancelled:
        return
    except AmigrateError as error:
        facts = {key: str(value) for key, value in error.facts.items()}
        failure = Failure(code=error.code, facts=facts)
        run.tell("clean-up-failed", facts={"code": error.code}, failure=failure)
        return
    run.tell("cancelled", state=State.CANCELLED, failure=None)


def _undo(run: Run) -> TaskState | None:
    """The image that is there all the same; None where there is none, and everything that was on the way to it is gone."""
    route = run.plan.route
    if route.changes_guest:
        finished = _stop_import(run)
        if finished is not None:
            return finished
    else:
        calls = _calls(run)
        image = calls(lambda client: find_image(client, image_name(run.plan, run.id)))
        if image:
            return TaskState(task_id="", status="completed", image_id=image)
    if route is Route.SNAPSHOT:
        _drop_imports(run)
    if route is Route.VOLUME:
        _drop_volumes(run)
    if not route.staged:
        _drop_written(run)
    return None


def _calls(run: Run) -> PatientCalls:
    return run.calls("ec2", patience=min(PATIENCE, run.pace.patience))


def _drop_imports(run: Run) -> None:
    """End the tasks that make snapshots, and delete the snapshots of those that were faster."""
    calls = _calls(run)
    deadline = time.monotonic() + PATIENCE
    while True:
        tasks = calls(lambda client: find_snapshot_imports(client, run.id))
        for task in tasks:
            if task.outcome is Outcome.RUNNING and task.status != "deleting":
                calls(partial(cancel_import, task_id=task.task_id))
            elif task.outcome is Outcome.COMPLETED:
                calls(partial(delete_snapshot, snapshot_id=task.snapshot_id))
        running = [task for task in tasks if task.outcome is Outcome.RUNNING and task.status != "deleting"]
        if not running:
            return
        if time.monotonic() > deadline:
            raise _goes_on(running[0].task_id, running[0].message)
        run.wait(run.pace.first_poll)


def _goes_on(task: str, message: str) -> ServiceError:
    """AWS was asked to end a task and works on: what it makes may still come."""
    return ServiceError("import.goes-on", retryable=True, task=task, aws_code="", aws_message=message)


def _drop_volumes(run: Run) -> None:
    """End the conversion tasks; delete their volumes, the snapshots of them, and the manifests."""
    calls = _calls(run)
    mine = f"amigrate {run.id} disk "
    deadline = time.monotonic() + PATIENCE
    while True:
        tasks = [task for task in calls(volume_imports) if task.description.startswith(mine)]
        running = [task for task in tasks if task.outcome is Outcome.RUNNING]
        for task in running:
            calls(partial(cancel_volume_import, task_id=task.task_id))
        if not running:
            break
        if time.monotonic() > deadline:
            raise _goes_on(running[0].task_id, running[0].message)
        run.wait(run.pace.first_poll)
    for snapshot in run.read().snapshot_ids:
        calls(partial(delete_snapshot, snapshot_id=snapshot))
    for task in tasks:
        if task.volume_id:
            calls(partial(delete_volume, volume_id=task.volume_id))
    _drop_manifests(run)


def _drop_manifests(run: Run) -> None:
    """Each lies beside the parts of its image."""
    ledger = ledger_of(run)
    try:
        keys = {(row.bucket, f"{row.key.rpartition('.part')[0]}.manifest.xml") for row in ledger.all()}
    finally:
        ledger.close()
    storage = run.calls("s3", patience=min(PATIENCE, run.pace.patience))
    for bucket, key in sorted(keys):
        storage(partial(delete_object, bucket=bucket, key=key))


def _drop_written(run: Run) -> None:
    """Delete the snapshots that were written, complete or not."""
    ledger = direct_ledger(run)
    try:
        for row in ledger.snapshots():
            if row.snapshot_id:
                _calls(run)(partial(delete_snapshot, snapshot_id=row.snapshot_id))
            ledger.forget(row.disk)
    finally:
        ledger.close()


def _stop_import(run: Run) -> TaskState | None:
    """The task's end where it was completed all the same; None where there is no AMI."""
    record = run.read()
    task = record.import_task_id
    if not task and record.stage is not Stage.IMPORT:
        return None
    calls = _calls(run)
    # The task may have begun without its id being written down.
    task = task or calls(lambda client: find_import(client, run.id))
    if not task:
        return None
    calls(lambda client: cancel_import(client, task))
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            state = calls(lambda client: describe_import(client, task))
        except ServiceError as error:
            if error.code == "import.unknown-task":
                return forgotten_import(calls, task)
            raise
        run.record(aws_status=state.status, aws_message=state.message, aws_progress=state.progress)
        if state.outcome is Outcome.COMPLETED:
            return state
        if state.outcome is Outcome.FAILED or state.status == "deleting":
            return None
        if time.monotonic() > deadline:
            raise _goes_on(task, state.message)
        run.wait(run.pace.first_poll)


def _drop_staged(run: Run) -> None:
    """The image is there: what it was made of goes, as it would have at the end."""
    if run.plan.route is Route.DIRECT_IMAGE:  # on the direct route the snapshots are the image's own
        _drop_written(run)
    if run.plan.route is Route.VOLUME:
        _drop_manifests(run)
    if run.plan.route.staged:
        _clear_bucket(run)


def _clear_bucket(run: Run) -> None:
    ledger = ledger_of(run)
    try:
        uploads = ledger.all()
        if uploads:
            calls = run.calls("s3", patience=min(PATIENCE, run.pace.patience))
            for row in uploads:
                calls(partial(_discard, ledger, row))
    finally:
        ledger.close()


def _discard(ledger: Ledger, row: UploadRow, client: Any) -> None:
    discard(client, ledger, row.bucket, row.key)
