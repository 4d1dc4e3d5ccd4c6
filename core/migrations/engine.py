"""DBOS as this program uses it: a workflow's finished steps are on disk, and a new process goes on behind them.

DBOS is one a process, and its file may be shared by several. Left to itself, a process that starts takes up the unfinished
work of its executor id, and any process takes up what lies on the common queue. Here nothing runs but what was asked for:

- each process has an executor id that is never used again, so none takes up another's work by itself;
- each process listens to a queue of its own (a slot, guarded by an OS lock), and only :meth:`Engine.resume` puts work there;
- whoever starts or resumes a migration holds its lock (core.migrations.locks), so no two run it.

The application version is a constant: by default it is a hash of the code, and an updated program would not go on with what
the old one began. Names and order of the steps (core.migrations.steps) are therefore a format: change them with it.

Source: https://docs.dbos.dev/python/reference/configuration
"""

from __future__ import annotations

import logging
import sqlite3
import threading
import uuid
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from core.errors import MigrationError
from core.migrations.locks import RunLock

if TYPE_CHECKING:
    from dbos import DBOSConfig

    from core.migrations.run import Run

VERSION = "1"
MAX_SLOTS = 64
POLL = 0.3
"""Seconds between looks at this process's queue."""

Body = Callable[[Any, "Mapping[str, Run]"], Callable[[str], None]]
"""Makes the workflow's function from DBOS (to wrap its steps) and the runs of this process. The function gets a migration's
id, and runs in a thread of the engine."""


class Engine:
    """DBOS, launched. Get it by :meth:`shared`."""

    _present: ClassVar[Engine | None] = None
    _making = threading.Lock()

    @classmethod
    def shared(cls, folder: Path, body: Body) -> Engine:
        """The engine of this process; launched when it is asked for first, closed when all have released it.

        :param folder: where its file lies.
        :raises MigrationError: ``migration.other-home``: the process already has one on another folder.
        """
        with cls._making:
            present = cls._present
            if present is None:
                present = cls._present = Engine(folder, body)
            elif present.folder != folder:
                raise MigrationError("migration.other-home", folder=str(folder), present=str(present.folder))
            present.users += 1
            return present

    def release(self) -> None:
        """The last one to release it shuts DBOS down and waits for its threads."""
        with Engine._making:
            self.users -= 1
            if self.users == 0:
                Engine._present = None
                self._close()

    def __init__(self, folder: Path, body: Body) -> None:
        self.folder, self.users = folder, 0
        self.runs: dict[str, Run] = {}
        self._slot, self._queue = _free_slot(folder / "runners")
        file = folder / "workflow.sqlite"
        _prepare(file)
        # Before the import: DBOS would print to standard error.
        logging.getLogger("dbos").addHandler(logging.NullHandler())
        logging.getLogger("dbos").propagate = False
        from dbos import DBOS

        self._dbos = DBOS
        try:
            DBOS(config=_config(file))
            DBOS.listen_queues([self._queue])
            self._workflow = DBOS.workflow(name="migrate")(body(DBOS, self.runs))
            DBOS.launch()
            DBOS.register_queue(self._queue, polling_interval_sec=POLL)
        except BaseException:
            self._close()
            raise

    def start(self, identifier: str) -> None:
        """Run a new workflow here, now."""
        from dbos import SetWorkflowID

        with SetWorkflowID(identifier):
            self._dbos.start_workflow(self._workflow, identifier)

    def resume(self, identifier: str, step: int = 0) -> None:
        """Run a workflow here that has stopped, behind its finished steps. The caller holds the migration's lock.

        :param step: 1-based; go on from this one whatever has been finished since; 0 goes on where it stopped.
        """
        status = self._dbos.get_workflow_status(identifier)
        if status is None:  # killed before the first step
            self.start(identifier)
            return
        steps = self._dbos.list_workflow_steps(identifier)
        failed = [entry["function_id"] for entry in steps if entry["error"] is not None]
        begin = min([step, *failed]) if step else min(failed, default=0)
        active = status.status in {"PENDING", "ENQUEUED", "DELAYED"}
        if active and not begin:
            self._dbos.resume_workflow(identifier, queue_name=self._queue)
            return
        if active:  # its process died after a step had failed and before the workflow was closed
            self._dbos.cancel_workflow(identifier)
        self._dbos.rewind_workflow(identifier, start_step=begin or len(steps) + 1, queue_name=self._queue)

    def forget(self, identifier: str) -> None:
        if self._dbos.get_workflow_status(identifier) is not None:
            self._dbos.delete_workflow(identifier)

    def _close(self) -> None:
        try:
            self._dbos.destroy(destroy_registry=True)
            for thread in threading.enumerate():
                if thread.name.startswith("dbos-executor-"):
                    thread.join(10)
        finally:
            self._slot.release()


def _free_slot(folder: Path) -> tuple[RunLock, str]:
    """The first queue that no living process listens to. Queues stay in the file: one that is known at launch is heard at once,
    and as their names are used again the file does not grow by starts."""
    for number in range(MAX_SLOTS):
        lock = RunLock.acquire(folder / f"{number}.lock", patience=0)
        if lock is not None:
            return lock, f"runner-{number}"
    raise MigrationError("migration.too-many-processes", limit=MAX_SLOTS)


def _prepare(file: Path) -> None:
    """WAL: processes that read do not wait for one that writes. The mode stays with the file."""
    try:
        database = sqlite3.connect(file, timeout=30)
        try:
            database.execute("PRAGMA journal_mode = WAL")
        finally:
            database.close()
    except sqlite3.Error as error:
        raise MigrationError("migration.store", path=str(file), reason=str(error)) from error


def _config(file: Path) -> DBOSConfig:
    return {
        "name": "amigrate",
        "system_database_url": f"sqlite:///{file.as_posix()}",
        "application_version": VERSION,
        "executor_id": uuid.uuid4().hex,
        "log_level": "CRITICAL",
        "enable_otlp": False,
        "notification_listener_polling_interval_sec": 1.0,
        "scheduler_polling_interval_sec": 3600.0,
    }
