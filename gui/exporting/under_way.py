"""What the export's dialog has done beside the window: one job at a time, and an export that stops is waited for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from core.aws.export_order import ExportOrder
from core.aws.export_task import ExportState
from core.plans.destination import Destination
from gui.exporting import work
from gui.jobs import Channel, Job, JobRunner
from gui.services import Services


class UnderWay(QObject):
    """Each answer goes to the bound method that is given with the question, an error to :attr:`failed`.

    Signals:
        changed(): busy, or not any more. told(order, ExportState), progressed(Progress), noticed(code): of an export.
        failed(Exception). halted(): the threads of an export that was told to stop have stopped.
    """

    changed = Signal()
    told = Signal(object, object)
    progressed = Signal(object)
    noticed = Signal(str)
    failed = Signal(object)
    halted = Signal()

    def __init__(self, services: Services, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._runner = services, runner
        self._job: Job | None = None
        self._ending: Job | None = None
        self._done: Callable[[Any], object] | None = None

    @property
    def busy(self) -> bool:
        return self._job is not None or self._ending is not None

    @property
    def ending(self) -> bool:
        """An export was told to stop, and has not yet: nobody else may write to its file."""
        return self._ending is not None

    # -- what there is to do ----------------------------------------------------------------------------------------------

    def earlier(self, done: Callable[[Any], object]) -> None:
        """Orders that are not finished; beside whatever else is under way."""
        self._runner.start(partial(work.earlier, self._services), done=done, failed=self._refused)

    def look(self, destination: Destination, done: Callable[[Any], object]) -> None:
        self._start(partial(work.look, self._services, destination), done)

    def check(self, order: ExportOrder, done: Callable[[Any], object]) -> None:
        self._start(partial(work.check, self._services, order), done)

    def export(self, order: ExportOrder, done: Callable[[Any], object]) -> None:
        telling, noticing = Channel(self._runner, self._tell), Channel(self._runner, self._notice)
        tell = partial(_say_of, telling, order)
        job = self._start(partial(work.export, self._services, order, tell, noticing.say), done)
        telling.end_with(job)
        noticing.end_with(job)

    def give_up(self, order: ExportOrder, done: Callable[[Any], object]) -> None:
        self._start(partial(work.give_up, self._services, order), done)

    def cancel(self) -> None:
        """Nothing of it is told any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.changed.emit()

    def halt(self) -> None:
        """:attr:`halted` comes when its threads have stopped, at once where none runs."""
        if self._job is None:
            self.halted.emit()
            return
        self._ending = self._job
        self._ending.ended.connect(self._has_halted)
        self.cancel()

    # -- jobs -------------------------------------------------------------------------------------------------------------

    def _start(self, job: Any, done: Callable[[Any], object]) -> Job:
        self.cancel()
        self._done = done
        self._job = started = self._runner.start(
            job, done=self._arrived, failed=self._refused, progressed=self._went_on
        )
        self.changed.emit()
        return started

    @Slot(object)
    def _tell(self, told: tuple[ExportOrder, ExportState]) -> None:
        self.told.emit(*told)

    @Slot(object)
    def _notice(self, code: str) -> None:
        self.noticed.emit(code)

    @Slot(object)
    def _went_on(self, progress: object) -> None:
        self.progressed.emit(progress)

    @Slot(object)
    def _arrived(self, answer: object) -> None:
        self._job, done = None, self._done
        if done is not None:
            done(answer)
        self.changed.emit()

    @Slot(object)
    def _refused(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)
        self.changed.emit()

    @Slot()
    def _has_halted(self) -> None:
        self._ending = None
        self.changed.emit()
        self.halted.emit()


def _say_of(channel: Channel, order: ExportOrder, state: ExportState) -> None:
    channel.say((order, state))
