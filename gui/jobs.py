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
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from core.errors import Cancelled
from core.progress import CancelToken, Progress, Report, Throttle

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

T = TypeVar("T")
Work = Callable[[Report, CancelToken], T]
_log = logging.getLogger(__name__)

TURN = 0.0001
"""Seconds after which a thread at work gives the interpreter to the window that asks for it, in place of Python's 0.005.

The window asks each time it comes back from Qt: with three threads at work, to fill a page took three times as long as alone.
"""


def _queued() -> Qt.ConnectionType:
    from PySide6.QtCore import Qt  # a namespace of enumerations, 25 ms: not before the window shows

    return Qt.ConnectionType.QueuedConnection


class Job(QObject):
    """One piece of work. Lives in the window's thread; the worker's thread does not know it.

    Signals:
        progressed(Progress): at most ten times a second.
        done(object): what the work returned. failed(Exception): what it raised. Nothing comes after :meth:`cancel`.
        ended(): always, last.
    """

    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.token = CancelToken()

    def cancel(self) -> None:
        self.token.cancel()

    def report(self, progress: Progress) -> None:
        if not self.token.cancelled:
            self.progressed.emit(progress)

    def settle(self, future: Future[object]) -> None:
        if not (future.cancelled() or self.token.cancelled):
            error = future.exception()
            if error is None:
                self.done.emit(future.result())
            elif not isinstance(error, Cancelled):
                _log.info("job failed: %s", type(error).__name__)
                self.failed.emit(error)
        self.ended.emit()


class JobRunner(QObject):
    """Runs jobs; :meth:`close` cancels and waits, and must be called before the window goes.

    What the threads say, they say through signals of the runner, which outlives them, with the job's number. They emit none of the
    job's own: it is deleted as soon as its result has arrived, when the thread may not have left ``emit`` yet.
    """

    _reported = Signal(object, object)  # number of the job, Progress
    _settled = Signal(object, object)  # number of the job, Future

    def __init__(
        self, threads: int, parent: QObject | None = None, *, executor: Executor | None = None
    ) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN)
        self._executor = executor or ThreadPoolExecutor(threads, thread_name_prefix="amigrate-job")
        self._jobs: dict[int, Job] = {}
        self._numbers = count()
        self._reported.connect(self._report, _queued())
        self._settled.connect(self._settle, _queued())
        self._closed = False

    def start(
        self,
        work: Work[T],
        *,
        done: Callable[[T], Any],
        failed: Callable[[Exception], Any] | None = None,
        progressed: Callable[[Progress], Any] | None = None,
    ) -> Job:
        """``done``, ``failed`` and ``progressed`` must be bound methods of QObjects that live in the window's thread.

        After :meth:`close` nothing is begun: a page that was still being made gets a job that never ends.
        """
        job, number = Job(self), next(self._numbers)
        if self._closed:
            job.cancel()
            return job
        self._jobs[number] = job
        job.done.connect(done)
        if failed is not None:
            job.failed.connect(failed)
        if progressed is not None:
            job.progressed.connect(progressed)
        report = Throttle(partial(self._reported.emit, number))
        future: Future[T] = self._executor.submit(work, report, job.token)
        future.add_done_callback(partial(self._settled.emit, number))
        return job

    @property
    def busy(self) -> bool:
        return bool(self._jobs)

    @Slot(object, object)
    def _report(self, number: int, progress: Progress) -> None:
        if job := self._jobs.get(number):
            job.report(progress)

    @Slot(object, object)
    def _settle(self, number: int, future: Future[object]) -> None:
        job = self._jobs.pop(number)
        job.settle(future)
        job.deleteLater()

    def cancel_all(self) -> None:
        for job in tuple(self._jobs.values()):
            job.cancel()

    def close(self) -> None:
        """Cancel everything and wait for the threads; nothing is delivered afterwards."""
        self.cancel_all()
        self._closed = True
        self._executor.shutdown(wait=True, cancel_futures=True)


class Channel(QObject):
    """From a job's thread to the window, for what is no Progress. It lives as long as the job: the dialog that listens may be
    closed, and deleted, while the thread is speaking.
    """

    _said = Signal(object)

    def __init__(self, runner: JobRunner, heard: Callable[[Any], Any] | SignalInstance) -> None:
        """:param heard: a bound method or a signal of a QObject that lives in the window's thread."""
        super().__init__(runner)
        self._said.connect(heard, _queued())

    def say(self, what: object) -> None:
        """In any thread, until the work is over."""
        self._said.emit(what)

    def end_with(self, job: Job) -> None:
        job.ended.connect(self.deleteLater)


@dataclass(frozen=True, slots=True)
class Runners:
    """:param general: for what waits (network, disk). ``inspections`` has one thread: one image is read at a time."""

    general: JobRunner
    inspections: JobRunner
