"""The work of each stage. Every function may be killed at any moment and called again: what it did before is found, not done twice."""

from __future__ import annotations

import re
import time
import uuid
from collections.abc import Callable
from contextlib import ExitStack, closing
from typing import Any

from core.aws.account import identify
from core.aws.images import describe_image, tag_resources
from core.aws.import_task import (
    Outcome,
    StagedObject,
    TaskState,
    describe_import,
    import_request,
    start_import,
)
from core.aws.ledger import Ledger
from core.aws.marks import TAG_MIGRATION, TAG_PLAN
from core.aws.preflight.check import check_account as examine
from core.aws.preflight.model import Question
from core.aws.preflight.repairs import apply
from core.aws.registering import find_image
from core.aws.snapshots import delete_snapshot
from core.aws.staged import delete_object
from core.aws.upload import Upload
from core.errors import MigrationError, ServiceError
from core.facts import Frozen
from core.migrations.awake import awake
from core.migrations.run import Run
from core.migrations.sending import open_sending, sent_format, sent_name
from core.migrations.states import Stage, State
from core.plans.checking import changed_source, refusal
from core.progress import Progress
from core.rules.verdicts import Verdict
from core.wording import phrase

FORGOTTEN_SECONDS = 120.0
"""For which EC2 may not know a task yet that it has just begun."""


class Account(Frozen):
    """What the first stage found. :param role_created: or mended: EC2 may need some seconds to see it."""

    account: str
    arn: str
    bucket: str
    role_created: bool


class TaskFailed(Exception):
    """The import task has ended without an AMI: a new one has to be begun.

    :param error: what to tell.
    """

    def __init__(self, error: ServiceError) -> None:
        super().__init__(str(error))
        self.error = error


def check_account(run: Run) -> Account:
    """Who are we, may we do all of it, bucket, role and keys: judged by the account's rules before the first byte, then made.

    :raises ServiceError: ``account.blocked``: what a rule says that the migration cannot get past.
    """
    run.begin(Stage.ACCOUNT)
    destination = run.plan.destination
    for source in run.plan.sources:
        changed = changed_source(source)
        if changed is not None:
            raise refusal(changed)
    connection = run.connection()
    caller = identify(connection)
    judged = examine(connection, Question(destination, counts=False, route=run.plan.route))
    if judged.blocking:
        worst = judged.blocking[0]
        facts = {"rule": worst.rule, "detail": worst.detail, "fix": worst.fix, "aws_message": worst.aws_error}
        raise ServiceError("account.blocked", retryable=False, **facts)
    for repair in judged.promised:
        run.token.check()
        apply(connection, repair)
        if repair.code in _MADE:
            run.tell(_MADE[repair.code], facts=dict(repair.facts))
    role = judged.finding("ACC-02")
    if role is not None and role.verdict is Verdict.UNKNOWN:
        run.tell("role-not-checked", facts={"role": destination.role_name})
    made = any(repair.code.startswith("role:") for repair in judged.promised)
    facts = {"bucket": judged.bucket} if run.plan.route.staged else {}
    run.tell("stage-done", facts={"account": caller.account, "arn": caller.arn, **facts})
    return Account(account=caller.account, arn=caller.arn, bucket=judged.bucket, role_created=made)


_MADE = {"bucket:create": "bucket-created", "role:create": "role-created", "role:policy": "role-mended"}
"""Repairs that the history tells, and how."""


def object_key(run: Run, index: int) -> str:
    """Unique to the migration: nothing else is ever overwritten, and what lies there is ours."""
    name = sent_name(run.plan.sources[index])
    safe = re.sub(r"[^A-Za-z0-9._-]+", "-", name).strip("-") or "disk"
    number = f"{index + 1:02d}-" if len(run.plan.sources) > 1 else ""
    return f"{run.plan.destination.prefix}{run.id}/{number}{safe}"


def ledger_of(run: Run) -> Ledger:
    return Ledger(run.folder / "upload.sqlite")


def upload(run: Run, account: Account) -> list[StagedObject]:
    """Send every file; each part that S3 acknowledged is kept for good."""
    run.begin(Stage.UPLOAD)
    sources = run.plan.sources
    objects, before, kept = [], 0, 0
    ledger = ledger_of(run)
    with ExitStack() as opened:
        opened.callback(ledger.close)
        opened.enter_context(awake(phrase("migration.awake", {"name": run.plan.name})))
        files = [opened.enter_context(closing(open_sending(run, index))) for index in range(len(sources))]
        total = sum(file.size for file in files)
        for index, (source, file) in enumerate(zip(sources, files, strict=True)):
            done = Upload(
                file,
                account.bucket,
                object_key(run, index),
                connect=lambda: run.client("s3"),
                ledger=ledger,
                cancel=run.token,
                report=upload_reporter(run, before, kept, total),
                notice=run.notice,
                limit=run.limit,
                part_size=run.pace.part_size,
                patience=run.pace.patience,
                same_source=run.same_source,
            ).run()
            before, kept = before + done.size, kept + done.kept
            objects.append(StagedObject(bucket=done.bucket, key=done.key, format=sent_format(source)))
    run.progress(Progress("upload", total, total), before=0, kept=kept, total=total)
    run.tell("stage-done", facts={"bytes": str(total), "kept": str(kept), "sent": str(total - kept)})
    return objects


def upload_reporter(run: Run, before: int, kept: int, total: int) -> Any:
    first: list[int] = []

    def report(progress: Progress) -> None:
        first.append(
            progress.done
        ) if not first else None  # the first report of a file is what was there already
        run.progress(progress, before=before, kept=kept + first[0], total=total)

    return report


def client_token(run: Run) -> str:
    """Kept before the call that uses it: the same token never begins a second task.

    A task that failed before is nobody's any more: cancelling looks for the one that this token begins.
    """
    run.begin(Stage.IMPORT)
    run.record(import_task_id="")
    return f"amigrate-{uuid.uuid4().hex}"


def begin_import(run: Run, account: Account, objects: list[StagedObject], token: str) -> str:
    """The import task's id."""
    run.begin(Stage.IMPORT)
    request = import_request(run.plan, objects, token=token, migration=run.id)
    task = start_task(run, account, lambda client: start_import(client, request))
    run.tell("import-started", facts={"task": task}, import_task_id=task)
    return task


def start_task(run: Run, account: Account, start: Callable[[Any], str]) -> str:
    """Begin an import task; EC2 may need a while to see a role that was made just now."""
    deadline = time.monotonic() + (run.pace.role_seconds if account.role_created else 0.0)
    calls = run.calls("ec2")
    while True:
        try:
            return calls(start)
        except ServiceError as error:
            if error.code != "import.role" or time.monotonic() >= deadline:
                raise
            run.notice("role-awaited", {"role": run.plan.destination.role_name})
            run.wait(2.0)


def follow(run: Run, task: str) -> TaskState:
    """Look at the task until it ends, for hours if need be; AWS's words go to the record as they are.

    :raises TaskFailed: it ended without an AMI.
    """
    run.begin(Stage.IMPORT)
    calls = run.calls("ec2", patience=run.pace.follow_patience)
    began, last = time.monotonic(), None
    while True:
        state = _look(calls, task, began)
        if state is not None and state != last:
            _tell_state(run, state, last)
            last = state
        if state is not None and state.outcome is Outcome.COMPLETED:
            run.tell("stage-done", facts={"task": task, "image": state.image_id})
            return state
        if state is not None and state.outcome is Outcome.FAILED:
            raise TaskFailed(failure_of(state))
        age = time.monotonic() - began
        run.wait(min(run.pace.longest_poll, max(run.pace.first_poll, age / 20)))


def failure_of(state: TaskState) -> ServiceError:
    """Of a task that has ended without an AMI, with the reason in AWS's words."""
    facts = {"task": state.task_id, "aws_code": "", "aws_message": state.message}
    if state.status == "completed":
        code = "import.no-image"
    else:
        code = "import.failed" if state.message else "import.deleted"
    return ServiceError(code, retryable=False, **facts)


def _look(calls: Any, task: str, began: float) -> TaskState | None:
    try:
        state: TaskState = calls(lambda client: describe_import(client, task))
    except ServiceError as error:
        if error.code != "import.unknown-task":
            raise
        state_now = forgotten_import(calls, task)
        if state_now is None and time.monotonic() - began > FORGOTTEN_SECONDS:
            raise TaskFailed(error) from error
        return state_now
    return state


def forgotten_import(calls: Any, task: str) -> TaskState | None:
    """The end of a task that EC2 does not know any more, after seven days: its AMI is called after it. None where there is none."""
    image = calls(lambda client: find_image(client, task))
    return TaskState(task_id=task, status="completed", image_id=image) if image else None


def _tell_state(run: Run, state: TaskState, last: TaskState | None) -> None:
    changes = {
        "aws_status": state.status,
        "aws_message": state.message,
        "aws_progress": state.progress,
        "snapshot_ids": state.snapshot_ids,
    }
    if last is not None and (last.status, last.message) == (state.status, state.message):
        run.record(**changes)
        return
    facts = {"status": state.status}
    if state.progress is not None:
        facts["progress"] = str(state.progress)
    run.tell("aws", text=state.message or state.status, facts=facts, **changes)


def finish(run: Run, state: TaskState, objects: list[StagedObject]) -> None:
    """Name the AMI and its snapshots, clear the bucket where the plan says so, and close the record."""
    run.begin(Stage.FINISH)
    calls = run.calls("ec2")
    image = calls(lambda client: describe_image(client, state.image_id))
    snapshots = image.snapshot_ids or state.snapshot_ids
    tags = {
        "Name": run.plan.name[:256],
        **run.plan.destination.tags,
        TAG_MIGRATION: run.id,
        TAG_PLAN: run.plan.name[:256],
    }
    optional(
        run, "tags-refused", lambda: calls(lambda c: tag_resources(c, [image.image_id, *snapshots], tags))
    )
    if run.plan.destination.delete_staged:
        for entry in objects:
            optional(run, "staged-not-deleted", lambda entry=entry: _delete_staged(run, entry))
    run.tell(
        "completed",
        facts={"image": image.image_id, "snapshots": ", ".join(snapshots)},
        state=State.COMPLETED,
        image_id=image.image_id,
        snapshot_ids=tuple(snapshots),
        failure=None,
    )


def _delete_staged(run: Run, entry: StagedObject) -> None:
    if entry.snapshot_id:
        run.calls("ec2")(lambda client: delete_snapshot(client, entry.snapshot_id))
    else:
        run.calls("s3")(lambda client: delete_object(client, entry.bucket, entry.key))


def optional(run: Run, code: str, work: Any) -> None:
    """What the AMI does not depend on: a refusal is told, and no failure."""
    try:
        work()
    except (ServiceError, MigrationError) as error:
        run.tell(code, text=str(error.facts.get("aws_message", "")), facts={"code": error.code})
