"""The account's preflight as the window has it: asked beside the window, again when the plan changes, mended where the user says so."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.aws.preflight.asking import Start, start_of
from core.aws.preflight.model import Preflight, Question, Repair
from core.progress import CancelToken, Report
from gui.jobs import Job, JobRunner
from gui.services import Services

QUIET_MS = 600
"""So long nothing may change before AWS is asked: a bucket's name is typed letter by letter."""


class AccountCheck(QObject):
    """What is known of the account, for one question at a time.

    Signals:
        changed(): asking, judged, mended or refused.
    """

    changed = Signal()

    def __init__(self, services: Services, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._runner = services, runner
        self._question: Question | None = None
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self.ask)
        self.judged: Preflight | None = None
        self.error: Exception | None = None
        self.mending = False

    @property
    def question(self) -> Question | None:
        return self._question

    @property
    def asking(self) -> bool:
        return self._job is not None or self._timer.isActive()

    @property
    def start(self) -> Start | None:
        """Whether the migration can begin; None while that is not known yet."""
        return None if self.asking or self.mending else start_of(self.judged, self.error)

    def show_question(self, question: Question, *, at_once: bool) -> None:
        """Another plan: what is known no longer counts.

        :param at_once: ask by itself, as soon as nothing changes any more; else somebody has to call :meth:`ask`.
        """
        if question == self._question and (self.judged or self.error or self.asking):
            return
        self._stop()
        self._question, self.judged, self.error = question, None, None
        if at_once:
            self._timer.start()
        self.changed.emit()

    @Slot()
    def ask(self) -> None:
        self._stop()
        if self._question is not None:
            self.error = None
            work = partial(_ask, self._services, self._question)
            self._job = self._runner.start(work, done=self._take, failed=self._refuse)
        self.changed.emit()

    def mend(self, repairs: Sequence[Repair]) -> None:
        """The user has seen what these do, and wants it."""
        if self._question is None or self.mending:
            return
        self._stop()
        self.mending, self.error = True, None
        work = partial(_mend, self._services, self._question, tuple(repairs))
        self._job = self._runner.start(work, done=self._take, failed=self._refuse)
        self.changed.emit()

    def close(self) -> None:
        """Nobody looks any more: what is asked is not waited for."""
        self._stop()

    def _stop(self) -> None:
        self._timer.stop()
        self.mending = False
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot(object)
    def _take(self, judged: Preflight) -> None:
        self._job, self.mending = None, False
        self.judged, self.error = judged, None
        self.changed.emit()

    @Slot(object)
    def _refuse(self, error: Exception) -> None:
        self._job, self.mending = None, False
        self.error = error
        self.changed.emit()


def _ask(services: Services, question: Question, _report: Report, _token: CancelToken) -> Preflight:
    return services.preflight(question)


def _mend(
    services: Services, question: Question, repairs: tuple[Repair, ...], _report: Report, token: CancelToken
) -> Preflight:
    return services.mend(question, repairs, token)
