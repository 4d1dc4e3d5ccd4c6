"""Several tasks of one import, looked at until all have ended: an import of disks has one for each."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from core.aws.import_task import Outcome
from core.errors import ServiceError
from core.migrations.run import Run
from core.migrations.stages import FORGOTTEN_SECONDS, TaskFailed
from core.migrations.states import Stage


class Followed(Protocol):
    """A task as AWS describes it; ``message`` are its words, ``status`` its state's."""

    @property
    def task_id(self) -> str: ...
    @property
    def status(self) -> str: ...
    @property
    def message(self) -> str: ...
    @property
    def outcome(self) -> Outcome: ...


F = TypeVar("F", bound=Followed)


def follow(
    run: Run, count: int, look: Callable[[Any], list[F]], percent: Callable[[list[F]], int | None]
) -> list[F]:
    """Look until all have ended.

    :param count: of the tasks; AWS may not know all of them yet.
    :param look: asks EC2's client.
    :param percent: over all of them.
    :raises TaskFailed: one ended without what it was to make, or AWS does not know it any more.
    """
    run.begin(Stage.IMPORT)
    calls = run.calls("ec2", patience=run.pace.follow_patience)
    began, last = time.monotonic(), ""
    while True:
        states = _look(calls, look, began)
        if len(states) == count:
            last = _tell(run, states, percent(states), last)
            _check(states)
            if all(state.outcome is Outcome.COMPLETED for state in states):
                return states
        age = time.monotonic() - began
        run.wait(min(run.pace.longest_poll, max(run.pace.first_poll, age / 20)))


def _look(calls: Any, look: Callable[[Any], list[F]], began: float) -> list[F]:
    try:
        found: list[F] = calls(look)
    except ServiceError as error:
        if error.code != "import.unknown-task":
            raise
        if time.monotonic() - began > FORGOTTEN_SECONDS:
            raise TaskFailed(error) from error
        return []
    return found


def _check(states: list[F]) -> None:
    failed = next((state for state in states if state.outcome is Outcome.FAILED), None)
    if failed is not None:
        code = "import.failed" if failed.message else "import.deleted"
        facts = {"task": failed.task_id, "aws_code": "", "aws_message": failed.message}
        raise TaskFailed(ServiceError(code, retryable=False, **facts))


def _tell(run: Run, states: list[F], percent: int | None, last: str) -> str:
    """AWS's words for the first task that has not ended."""
    present = next((state for state in states if state.outcome is not Outcome.COMPLETED), states[-1])
    changes = {"aws_status": present.status, "aws_message": present.message, "aws_progress": percent}
    words = f"{present.task_id} {present.status} {present.message}"
    if words == last:
        run.record(**changes)
    else:
        run.tell("aws", text=present.message or present.status, facts={"status": present.status}, **changes)
    return words
