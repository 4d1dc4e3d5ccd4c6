"""Work beside the window: a standard executor and one QObject a job (pattern P5).

The work is a plain function ``work(report, token)`` of the core that knows no Qt. What it reports and returns arrives in the
window's thread, queued, at bound methods of the page: when the page is gone, they disconnect themselves.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from core.errors import Cancelled
from core.progress import CancelToken, Progress, Report, Throttle

T = TypeVar("T")
Work = Callable[[Report, CancelToken], T]
_QUEUED = Qt.ConnectionType.QueuedConnection
_log = logging.getLogger(__name__)

TURN = 0.0003
"""Seconds after which a thread at work gives the interpreter to the window that asks for it, in place of Python's 0.005.

The window asks each time it comes back from Qt: with three threads at work, to fill a page took three times as long as alone.
"""


class Job(QObject):
    """One piece of work. Lives in the window's thread, and so do its signals.

    Signals:
        progressed(Progress): at most ten times a second.
        done(object): what the work returned. failed(Exception): what it raised. Nothing comes after :meth:`cancel`.
        ended(): always, last.
    """

    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()
    _reported = Signal(object)  # from the worker's thread
    _settled = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.token = CancelToken()
        self._reported.connect(self._report, _QUEUED)
        self._settled.connect(self._settle, _QUEUED)

    def cancel(self) -> None:
        self.token.cancel()

    @Slot(object)
    def _report(self, progress: Progress) -> None:
        if not self.token.cancelled:
            self.progressed.emit(progress)

    @Slot(object)
    def _settle(self, future: Future[object]) -> None:
        if not (future.cancelled() or self.token.cancelled):
            error = future.exception()
            if error is None:
                self.done.emit(future.result())
            elif not isinstance(error, Cancelled):
                _log.info("job failed: %s", type(error).__name__)
                self.failed.emit(error)
        self.ended.emit()


class JobRunner(QObject):
    """Runs jobs; :meth:`close` cancels and waits, and must be called before the window goes."""

    def __init__(
        self, threads: int, parent: QObject | None = None, *, executor: Executor | None = None
    ) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN)
        self._executor = executor or ThreadPoolExecutor(threads, thread_name_prefix="amigrate-job")
        self._jobs: set[Job] = set()

    def start(
        self,
        work: Work[T],
        *,
        done: Callable[[T], Any],
        failed: Callable[[Exception], Any] | None = None,
        progressed: Callable[[Progress], Any] | None = None,
    ) -> Job:
        """``done``, ``failed`` and ``progressed`` must be bound methods of QObjects that live in the window's thread."""
        job = Job(self)
        self._jobs.add(job)
        job.done.connect(done)
        if failed is not None:
            job.failed.connect(failed)
        if progressed is not None:
            job.progressed.connect(progressed)
        job.ended.connect(self._reap)
        future: Future[T] = self._executor.submit(work, Throttle(job._reported.emit), job.token)
        future.add_done_callback(job._settled.emit)
        return job

    @property
    def busy(self) -> bool:
        return bool(self._jobs)

    @Slot()
    def _reap(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._jobs.discard(job)
            job.deleteLater()

    def cancel_all(self) -> None:
        for job in self._jobs:
            job.cancel()

    def close(self) -> None:
        """Cancel everything and wait for the threads; nothing is delivered afterwards."""
        self.cancel_all()
        self._executor.shutdown(wait=True, cancel_futures=True)


@dataclass(frozen=True, slots=True)
class Runners:
    """:param general: for what waits (network, disk). ``inspections`` has one thread: one image is read at a time."""

    general: JobRunner
    inspections: JobRunner
