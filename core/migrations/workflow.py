"""The durable workflow: a few steps by the plan's route, each recorded when it is done; a new process goes on behind the last one.

Names and order of each route's steps are a format (see core.migrations.engine): a workflow that an older version began is gone on with.
What a step returns is kept by DBOS, so it is made of plain values.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any, Concatenate, ParamSpec, TypeVar

from core.aws.import_task import StagedObject, TaskState
from core.errors import AmigrateError, Cancelled, MigrationError
from core.migrations import registering, stages
from core.migrations.cancelling import cancel_run
from core.migrations.disk_import import begin_imports, follow_imports
from core.migrations.model import State
from core.migrations.run import Run
from core.migrations.stages import Account, TaskFailed
from core.migrations.writing import write_disks
from core.plans.model import Route

log = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")

TOKEN_STEP = 3
"""Number of the step that makes the client token, on every route that has one: a failed import is begun anew from there."""


class StageStopped(Exception):
    """Ends the workflow here and now; what happened stands in the record. Kept by DBOS, so it holds nothing but text."""


def workflow(dbos: Any, runs: Mapping[str, Run]) -> Callable[[str], None]:
    """The function that DBOS runs.

    :param dbos: the DBOS class, to wrap the steps.
    :param runs: those of this process, by id.
    """

    def step(name: str, work: Callable[Concatenate[Run, P], T]) -> Callable[Concatenate[str, P], T]:
        def recorded(identifier: str, *args: P.args, **kwargs: P.kwargs) -> T:
            run = runs[identifier]
            return _guarded(run, lambda: work(run, *args, **kwargs))

        wrapped: Callable[Concatenate[str, P], T] = dbos.step(name=name)(recorded)
        return wrapped

    account = step("account", lambda run: stages.check_account(run).model_dump())
    upload = step("upload", _upload)
    write = step("write", write_disks)
    token = step("token", stages.client_token)
    begin = step("import", _begin)
    follow = step("follow", lambda run, task: stages.follow(run, task).model_dump())
    begin_disks = step("import-snapshots", _begin_disks)
    follow_disks = step("follow-snapshots", follow_imports)
    register = step("register", lambda run, snapshots: registering.register(run, snapshots).model_dump())
    finish = step("finish", _finish)

    def image(identifier: str) -> None:
        found = account(identifier)
        objects = upload(identifier, found)
        task = begin(identifier, found, objects, token(identifier))
        finish(identifier, follow(identifier, task), objects)

    def snapshot(identifier: str) -> None:
        found = account(identifier)
        objects = upload(identifier, found)
        tasks = begin_disks(identifier, found, objects, token(identifier))
        finish(identifier, register(identifier, follow_disks(identifier, tasks)), objects)

    def direct(identifier: str) -> None:
        account(identifier)
        finish(identifier, register(identifier, write(identifier)), [])

    def direct_image(identifier: str) -> None:
        found = account(identifier)
        objects = [StagedObject(snapshot_id=each).model_dump() for each in write(identifier)]
        task = begin(identifier, found, objects, token(identifier))
        finish(identifier, follow(identifier, task), objects)

    routes = {
        Route.IMAGE: image,
        Route.SNAPSHOT: snapshot,
        Route.DIRECT: direct,
        Route.DIRECT_IMAGE: direct_image,
    }

    def migrate(identifier: str) -> None:
        run = runs.get(identifier)
        if (
            run is None
        ):  # queued by a process that died before it could begin; whoever resumes it takes it up again
            raise StageStopped("nobody's")
        try:
            routes[run.plan.route](identifier)
        except StageStopped:
            end(run)
            raise
        finally:
            run.finish()

    return migrate


def end(run: Run) -> None:
    """After a stop: what it comes to depends on who asked for it."""
    if run.why == "cancel":
        cancel_run(run)
    elif run.why == "pause" and not run.failed:
        run.tell("paused", state=State.PAUSED)
    elif run.why == "close" and not run.failed:
        run.tell("interrupted", state=State.INTERRUPTED)


def _guarded(run: Run, work: Callable[[], T]) -> T:
    try:
        return work()
    except Cancelled as stop:
        raise StageStopped("stopped") from stop
    except TaskFailed as failed:
        run.fail(failed.error, resume_step=TOKEN_STEP)
        raise StageStopped(failed.error.code) from failed
    except AmigrateError as error:
        run.fail(error)
        raise StageStopped(error.code) from error
    except Exception as error:  # a fault of ours: the record must say that it has ended all the same
        log.exception("migration %s", run.id)
        run.fail(MigrationError("migration.unexpected", kind=type(error).__name__, reason=str(error)))
        raise StageStopped("unexpected") from error


def _upload(run: Run, account: dict[str, Any]) -> list[dict[str, Any]]:
    return [entry.model_dump() for entry in stages.upload(run, Account(**account))]


def _begin(run: Run, account: dict[str, Any], objects: list[dict[str, Any]], token: str) -> str:
    return stages.begin_import(run, Account(**account), _staged(objects), token)


def _begin_disks(run: Run, account: dict[str, Any], objects: list[dict[str, Any]], token: str) -> list[str]:
    return begin_imports(run, Account(**account), _staged(objects), token)


def _finish(run: Run, state: dict[str, Any], objects: list[dict[str, Any]]) -> None:
    stages.finish(run, TaskState.model_validate(state), _staged(objects))


def _staged(objects: list[dict[str, Any]]) -> list[StagedObject]:
    return [StagedObject(**entry) for entry in objects]
