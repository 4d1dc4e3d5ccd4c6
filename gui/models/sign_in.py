"""Signing in by the browser, beside the window: the code to confirm, then the accounts and roles behind it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from core.aws.sso import Account, Device
from gui.jobs import Channel

if TYPE_CHECKING:
    from core.aws.sso import Portal
    from core.progress import CancelToken, Report
    from gui.jobs import Job, JobRunner
    from gui.services import Services

Entered = tuple[tuple[Account, tuple[str, ...]], ...]
"""Each account with the names of its roles."""


class SignIn(QObject):
    """One walk through the device flow.

    Signals:
        device(Device): show its code and open its address. entered(Entered): signed in, with what may be entered.
        failed(Exception): refused, too late, or nobody answered.
    """

    device = Signal(object)
    entered = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._runner = services, runner
        self._job: Job | None = None

    def begin(self, portal: Portal, profile: str = "") -> None:
        self.cancel()
        shown = Channel(self._runner, self.device)
        work = partial(_sign_in, self._services, portal, profile, shown.say)
        self._job = self._runner.start(work, done=self._done, failed=self._refused)
        shown.end_with(self._job)

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot(object)
    def _done(self, entered: Entered) -> None:
        self._job = None
        self.entered.emit(entered)

    @Slot(object)
    def _refused(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)


def _sign_in(
    services: Services, portal: Portal, profile: str, show: object, _report: Report, token: CancelToken
) -> Entered:
    return services.sign_in(portal, profile, show, token)  # type: ignore[arg-type]


__all__ = ["Device", "Entered", "SignIn"]
