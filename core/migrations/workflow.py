"""The durable workflow: a few steps by the plan's route (core.migrations.steps), each recorded when it is done; a new process
goes on behind the last one recorded.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any, Concatenate, ParamSpec, TypeVar

from core.errors import AmigrateError, Cancelled, MigrationError
from core.migrations.cancelling import cancel_run
from core.migrations.run import Run
from core.migrations.stages import TaskFailed
from core.migrations.states import State
from core.migrations.steps import TOKEN_STEP, Routes

log = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")


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

    routes = Routes(step).by_route

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
    except OSError as error:  # sources and lines have errors of their own: this is the migration's folder
        path = str(error.filename or run.folder)
        run.fail(MigrationError("upload.ledger", path=path, reason=error.strerror or str(error)))
        raise StageStopped("upload.ledger") from error
    except Exception as error:  # a fault of ours: the record must say that it has ended all the same
        log.exception("migration %s", run.id)
        run.fail(MigrationError("migration.unexpected", kind=type(error).__name__, reason=str(error)))
        raise StageStopped("unexpected") from error
