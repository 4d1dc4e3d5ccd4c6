"""Migrations for the window and the command line: started, followed, paused, resumed, cancelled, from any process.

Several processes may share one home. Each migration is run by at most one of them, which holds its lock; the others read
the store and leave requests. One that nobody runs although it is not over is shown as ``interrupted``.
"""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from core.aws.ledger import Ledger
from core.errors import MigrationError
from core.migrations.engine import Engine
from core.migrations.locks import RunLock
from core.migrations.pace import Pace
from core.migrations.states import Stage, State
from core.migrations.store import Store
from core.migrations.watching import Watchers

if TYPE_CHECKING:
    from core.aws.ledger import UploadRow
    from core.aws.model import Connect
    from core.migrations.model import Migration, Proof
    from core.migrations.run import Run
    from core.plans.model import Plan
    from core.settings import Places

REST_SECONDS = 30.0
"""After the last run has ended, DBOS is shut down: its threads look at their file every second."""

LEAST_RATE = 1024
"""Bytes a second that an upload may be held to: below, S3 takes the silence for a dead line."""

MOVING = frozenset({State.QUEUED, State.RUNNING, State.CANCELLING})
"""States in which some process must be at work."""


class Migrations:
    """Open it where migrations are shown or run, and close it: running ones stop then, to be resumed another time.

    Its methods may be called from any thread. DBOS is loaded when the first migration is run.

    :param connect: finds the endpoint and credentials for a destination, each time anew.
    """

    def __init__(self, places: Places, connect: Connect, pace: Pace | None = None) -> None:
        self._folder, self._connect = places.migrations, connect
        self._pace = pace or Pace()
        self._store = Store(self._folder / "migrations.sqlite")
        self._runs: dict[str, Run] = {}
        self._engine: Engine | None = None
        self._resting: threading.Timer | None = None
        self._lock = threading.RLock()
        self._closed = False
        self._watchers = Watchers(self._store, self._runs, self.get)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- running ------------------------------------------------------------------------------------------------------------

    def start(self, plan: Plan, rate: float | None = None) -> str:
        """Run a plan in this process; its id, at once.

        :param rate: bytes a second that its upload is held to (:meth:`limit`).

        :raises PlanError: the first of what stands against the plan (see core.plans.checking).
        :raises MigrationError: the store cannot be written.
        """
        from core.plans.checking import check_plan, refusal

        problems = check_plan(plan)
        if problems:
            raise refusal(problems[0])
        identifier = f"{datetime.now(UTC):%Y%m%d}-{os.urandom(3).hex()}"
        with self._lock:
            lock = self._take(identifier)
            self._store.add(identifier, plan)
            if rate is not None:
                self._store.hold(identifier, max(rate, LEAST_RATE))
            self._tell(identifier, "created", facts={"plan": plan.name})
            self._launch(self._run(identifier, lock), lambda engine: engine.start(identifier))
        return identifier

    def resume(self, identifier: str, *, same_source: bool = False) -> None:
        """Go on, in this process, behind what has been done. Nothing happens when it is running here already.

        :param same_source: a source that was touched since is the same, says the user: what was sent is compared all the same.

        :raises MigrationError: ``migration.unknown``, ``migration.over``, ``migration.elsewhere``.
        """
        with self._lock:
            if identifier in self._runs:
                return
            migration = self._store.load(identifier)
            if migration.state in {State.COMPLETED, State.CANCELLED}:
                raise MigrationError("migration.over", id=identifier, state=migration.state.value)
            lock = self._take(identifier)
            record = self._store.record(identifier)  # as the runner before us left it
            self._store.fulfil(identifier)
            run = self._run(identifier, lock)
            run.same_source = same_source
            if record.state is State.CANCELLING:
                self._cancel(run)
                return
            self._tell(identifier, "resumed", state=State.RUNNING, failure=None, resume_step=0)
            self._launch(run, lambda engine: engine.resume(identifier, record.resume_step))

    def pause(self, identifier: str) -> None:
        """Stop at the next block, wherever it runs; what was sent stays. AWS goes on with an import that has begun.

        :raises MigrationError: ``migration.unknown``.
        """
        with self._lock:
            self._store.record(identifier)
            run = self._runs.get(identifier)
            if run is not None:
                run.stop("pause")
            elif RunLock.held(self._lock_file(identifier)):
                self._store.wish(identifier, "pause")

    def cancel(self, identifier: str) -> None:
        """Stop, end the import task, and remove what was uploaded. A failed one is cleared away by this too.

        :raises MigrationError: ``migration.unknown``, ``migration.over``.
        """
        with self._lock:
            state = self._store.record(identifier).state
            if state in {State.COMPLETED, State.CANCELLED}:
                raise MigrationError("migration.over", id=identifier, state=state.value)
            run = self._runs.get(identifier)
            if run is not None:
                run.stop("cancel")
                return
            lock = RunLock.acquire(self._lock_file(identifier))
            if lock is None:
                self._store.wish(identifier, "cancel")
                return
            self._cancel(self._run(identifier, lock))

    def limit(self, identifier: str, rate: float | None) -> None:
        """Hold its upload to ``rate`` bytes a second, from now on and wherever it runs; None lifts the limit.

        :raises MigrationError: ``migration.unknown``, ``migration.rate``.
        """
        if rate is not None and rate < LEAST_RATE:
            raise MigrationError("migration.rate", rate=rate, least=LEAST_RATE)
        self._store.hold(identifier, rate)
        run = self._runs.get(identifier)
        if run is not None:
            run.limit.rate = rate

    def remove(self, identifier: str) -> None:
        """Forget one that is over. What it made stays where it is.

        :raises MigrationError: ``migration.unknown``, ``migration.not-over``.
        """
        with self._lock:
            migration = self.get(identifier)
            if not migration.state.final:
                raise MigrationError("migration.not-over", id=identifier, state=migration.state.value)
            lock = self._take(identifier)
            try:
                self._store.remove(identifier)
                if self._engine is not None:
                    self._engine.forget(identifier)
            finally:
                lock.release()
            shutil.rmtree(self._folder / identifier, ignore_errors=True)

    def prove(self, identifier: str, proof: Proof) -> None:
        """Keep what a test launch of its AMI came to.

        :raises MigrationError: ``migration.unknown``.
        """
        facts = {"launch": proof.launch, "type": proof.instance_type}
        if proof.failed:
            facts["failed"] = ", ".join(proof.failed)
        self._tell(identifier, "proven" if proof.proven else "not-proven", facts=facts, proof=proof)

    # -- looking ------------------------------------------------------------------------------------------------------------

    def get(self, identifier: str) -> Migration:
        """:raises MigrationError: ``migration.unknown``."""
        return self._shown(self._store.load(identifier))

    def list(self) -> tuple[Migration, ...]:
        """All of them, the newest first."""
        return tuple(self._shown(migration) for migration in self._store.all())

    def uploads(self, identifier: str) -> tuple[UploadRow, ...]:
        """What its ledger says that it has in buckets, finished or not."""
        file = self._folder / identifier / "upload.sqlite"
        if not file.exists():
            return ()
        ledger = Ledger(file)
        try:
            return tuple(ledger.all())
        finally:
            ledger.close()

    def watch(self, identifier: str, callback: Callable[[Migration], None]) -> Callable[[], None]:
        """Call back with its present state now and after every change, at most ten times a second, from a thread of ours.

        :returns: call it to hear no more.
        """
        return self._watchers.add(identifier, callback)

    def wait(self, identifier: str, timeout: float | None = None) -> Migration:
        """Until it is over, paused or interrupted, or the time (seconds) is up."""
        deadline = None if timeout is None else time.monotonic() + timeout
        while True:
            migration = self.get(identifier)
            if migration.state not in MOVING and identifier not in self._runs:
                return migration
            left = 0.2 if deadline is None else min(0.2, deadline - time.monotonic())
            if left <= 0 or self._closed:
                return migration
            run = self._runs.get(identifier)
            if run is not None:
                run.ended.wait(left)
            else:
                time.sleep(left)

    def close(self) -> None:
        """Stop what runs here (to be resumed), and let go of everything. No thread of ours is left behind."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            runs = list(self._runs.values())
            for run in runs:
                run.stop("close")
        for run in runs:
            run.ended.wait()
        self._watchers.close()
        with self._lock:
            self._rest()
        if self._resting is not None:
            self._resting.join()
        self._store.close()

    # -- inside -------------------------------------------------------------------------------------------------------------

    def _launch(self, run: Run, begin: Callable[[Engine], None]) -> None:
        try:
            if self._engine is None:
                from core.migrations.workflow import (
                    workflow,  # with all that a run needs; a list of runs needs none of it
                )

                self._engine = Engine.shared(self._folder, workflow)
            self._begin(run)
            self._engine.runs[run.id] = run
            begin(self._engine)
        except BaseException:
            run.finish()
            raise

    def _cancel(self, run: Run) -> None:
        """In a thread of its own: there is no workflow under way that could do it."""
        run.stop("cancel")
        self._store.update(run.id, state=State.CANCELLING)
        self._begin(run)

        def work() -> None:
            try:
                from core.migrations.workflow import end

                end(run)
            finally:
                run.finish()

        threading.Thread(target=work, name=f"cancel-{run.id}", daemon=True).start()

    def _begin(self, run: Run) -> None:
        def ended() -> None:
            with self._lock:
                self._runs.pop(run.id, None)
                if self._engine is not None:
                    self._engine.runs.pop(run.id, None)

                if not self._runs and not self._closed:
                    self._rest_later()

        run.on_end = ended
        self._runs[run.id] = run
        self._watchers.wake()

    def _rest_later(self) -> None:
        if self._resting is not None:
            self._resting.cancel()
        self._resting = threading.Timer(REST_SECONDS, self._rest)
        self._resting.name, self._resting.daemon = "migrations-rest", True
        self._resting.start()

    def _rest(self) -> None:
        """Shut DBOS down while nothing runs; the next start launches it again."""
        with self._lock:
            if self._resting is not None:
                self._resting.cancel()
            if self._engine is not None and not self._runs:
                self._engine.release()
                self._engine = None

    def _run(self, identifier: str, lock: RunLock) -> Run:
        migration = self._store.load(identifier)
        from core.migrations.run import Run

        return Run(migration, self._store, self._connect, self._folder / identifier, lock, self._pace)

    def _take(self, identifier: str) -> RunLock:
        lock = RunLock.acquire(self._lock_file(identifier))
        if lock is None:
            raise MigrationError("migration.elsewhere", id=identifier)
        return lock

    def _lock_file(self, identifier: str) -> Path:
        return self._folder / identifier / "run.lock"

    def _tell(
        self, identifier: str, code: str, *, facts: dict[str, str] | None = None, **changes: object
    ) -> None:
        stage = self._store.record(identifier).stage
        from core.migrations.model import Event

        event = Event(at=datetime.now(UTC), stage=stage or Stage.ACCOUNT, code=code, facts=facts or {})
        self._store.update(identifier, event, **changes)

    def _shown(self, migration: Migration) -> Migration:
        """With the bytes of this moment, and as interrupted where nobody is at work."""
        run = self._runs.get(migration.id)
        if run is not None:
            state = State.CANCELLING if run.why == "cancel" and migration.state in MOVING else migration.state
            return migration.model_copy(update={"transfer": run.transfer, "state": state})
        if migration.state in MOVING and not RunLock.held(self._lock_file(migration.id)):
            return migration.model_copy(update={"state": State.INTERRUPTED})
        return migration
