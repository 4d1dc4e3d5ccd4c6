"""One run of a migration in this process: what it works with, how it is stopped, and how it tells what happens."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from core.aws.calls import PatientCalls
from core.aws.pace import BandwidthLimit
from core.aws.sessions import client
from core.errors import Cancelled
from core.facts import Failure
from core.migrations.model import Event, Transfer
from core.migrations.states import Stage, State
from core.progress import CancelToken, RateEstimator

if TYPE_CHECKING:
    from core.aws.model import Connect, Connection
    from core.errors import AmigrateError
    from core.migrations.locks import RunLock
    from core.migrations.model import Migration
    from core.migrations.pace import Pace
    from core.migrations.record import Record
    from core.migrations.store import Store
    from core.progress import Progress

Why = Literal["", "pause", "cancel", "close"]

SAVE_SECONDS = 1.0
"""The bytes sent are written down so often; watchers in this process see them at once."""


class Run:
    """Made when a migration is started or resumed; ends with :meth:`finish`, which lets go of the lock."""

    def __init__(
        self, migration: Migration, store: Store, connect: Connect, folder: Path, lock: RunLock, pace: Pace
    ) -> None:
        self.id, self.plan, self.pace, self.folder = migration.id, migration.plan, pace, folder
        self.transfer = migration.transfer
        self.limit = BandwidthLimit(migration.bandwidth)
        self.same_source = False  # what the user says of a source that was touched since its upload began
        self.stage = migration.stage
        self.token = CancelToken()
        self.why: Why = ""
        self.failed = False
        self.ended = threading.Event()
        self.on_end: Callable[[], None] = lambda: None
        self._store, self._connect, self._lock = store, connect, lock
        self._rate = RateEstimator()
        self._saved_at = 0.0
        self._stopping = threading.Lock()

    # -- stopping ---------------------------------------------------------------------------------------------------------

    def stop(self, why: Why) -> None:
        """Stop at the next block. Cancelling overrules pausing, pausing overrules the program's end."""
        order: tuple[Why, ...] = ("", "close", "pause", "cancel")
        with self._stopping:
            if order.index(why) > order.index(self.why):
                self.why = why
        self.token.cancel()

    def finish(self) -> None:
        """The end of the run: its lock is free, and who waits for it goes on."""
        self.on_end()
        self._lock.release()
        self.ended.set()

    def wait(self, seconds: float) -> None:
        """:raises Cancelled: told to stop, at once."""
        if self.token.wait(seconds):
            raise Cancelled

    # -- AWS ----------------------------------------------------------------------------------------------------------------

    def connection(self) -> Connection:
        """Found anew each time: credentials may have been renewed, the sandbox may listen elsewhere."""
        return self._connect(self.plan.destination)

    def client(self, service: str) -> Any:
        return client(self.connection(), service)

    def calls(self, service: str, *, patience: float | None = None) -> PatientCalls:
        return PatientCalls(
            lambda: self.client(service),
            patience=self.pace.patience if patience is None else patience,
            check=self.token.check,
            wait=self.wait,
            notice=self.notice,
        )

    # -- telling ------------------------------------------------------------------------------------------------------------

    def begin(self, stage: Stage) -> None:
        self.token.check()
        if stage is not self.stage or stage is Stage.ACCOUNT:
            self.stage = stage
            self.tell("stage-started", state=State.RUNNING, stage=stage)

    def tell(self, code: str, *, text: str = "", facts: dict[str, str] | None = None, **changes: Any) -> None:
        """Append to the history, and change the record with it."""
        event = Event(at=datetime.now(UTC), stage=self.stage, code=code, text=text, facts=facts or {})
        self._store.update(self.id, event, **changes)

    def read(self) -> Record:
        return self._store.record(self.id)

    def record(self, **changes: Any) -> None:
        self._store.update(self.id, **changes)

    def notice(self, code: str, facts: dict[str, str]) -> None:
        """From calls that are repeated: a long outage is told at its first, second, fourth, eighth … attempt."""
        attempt = int(facts.get("attempt", "1"))
        if code != "retry" or attempt & (attempt - 1) == 0:
            self.tell(code, facts=facts)

    def progress(self, progress: Progress, *, before: int, kept: int, total: int) -> None:
        """Of one file's upload.

        :param before: bytes of the files before it; ``total`` of all files.
        """
        done = before + progress.done
        self._rate.add(done)
        self.transfer = Transfer(
            done=done,
            total=total,
            kept=kept,
            rate=self._rate.recent,
            seconds_left=self._rate.seconds_left(total),
            limited_by=progress.detail,
        )
        self._save(at_once=done >= total)

    def prepare(self, done: int, total: int) -> None:
        """Bytes of the pass that lays a VMDK out; 0 of 0 when it is over."""
        self.transfer = self.transfer.model_copy(update={"prepared": min(done, total), "to_prepare": total})
        self._save(at_once=not total)

    def _save(self, *, at_once: bool) -> None:
        now = time.monotonic()
        if at_once or now - self._saved_at >= SAVE_SECONDS:
            self._saved_at = now
            self.record(transfer=self.transfer)

    def fail(self, error: AmigrateError, resume_step: int = 0) -> None:
        """:param resume_step: of the workflow, to go on from; 0 for the one that failed."""
        self.failed = True
        facts = {key: str(value) for key, value in error.facts.items()}
        failure = Failure(code=error.code, facts=facts)
        self.tell(
            "failed",
            text=facts.get("aws_message", ""),
            facts={"code": error.code},
            state=State.FAILED,
            failure=failure,
            resume_step=resume_step,
        )
