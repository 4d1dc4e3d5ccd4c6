"""Where it goes and until when the credentials are good, at all times; looked at once a minute, without asking AWS."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from core.aws.term import Term, minutes_left
from core.plans.destination import Destination
from core.progress import CancelToken, Report
from gui.icons import set_icon
from gui.jobs import Job
from gui.services import Services
from gui.text import Counted, minute_text
from gui.theme import Space
from gui.wizard.connection import ConnectionDialog, Whereabouts, destination_text

MINUTE = 60_000
SOON = 15
"""Minutes before the end from which it is told: long enough to sign in before anything stops."""


class ConnectionChip(QPushButton):
    """Shows the destination; a click changes it, as long as nothing runs."""

    def __init__(self, session: Whereabouts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._whole = ""
        self._term = Term()
        self._asked: Destination | None = None
        self._asking: Job | None = None
        self._told: datetime | None = None
        self._minutes = QTimer(self, interval=MINUTE)
        self._minutes.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._minutes.timeout.connect(self.ask)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setProperty("kind", "quiet")
        self.setStyleSheet("text-align: left;")
        self.clicked.connect(self._open)
        session.changed.connect(self._refresh)
        self._refresh()

    # -- until when -------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing is asked."""
        super().hideEvent(event)
        self._minutes.stop()

    def _watch(self) -> None:
        """The sandbox's credentials have no end."""
        if not self.isVisible() or self._session.destination.target != "aws":
            self._minutes.stop()
            return
        if not self._minutes.isActive():
            self._minutes.start()
        if self._asked != self._session.destination:
            self.ask()

    @Slot()
    def ask(self) -> None:
        """Look at the credentials' end again: the SDK may have fetched others meanwhile.

        As long as nobody has loaded the SDK, nobody has used credentials either.
        """
        if self._asking is None and "botocore.session" in sys.modules:
            to = self._session.destination
            work = partial(_term, self._session.services, to)
            self._asking = self._session.runners.general.start(work, done=self._take, failed=self._unknown)

    @Slot(object)
    def _take(self, answer: tuple[Destination, Term]) -> None:
        self._asking = None
        self._asked, self._term = answer
        self._refresh()

    @Slot(object)
    def _unknown(self, _error: Exception) -> None:
        """Whoever uses the credentials is told what is wrong with them."""
        self._asking = None
        self._asked, self._term = self._session.destination, Term()
        self._refresh()

    @property
    def _ends(self) -> datetime | None:
        return self._term.ends if self._asked == self._session.destination else None

    def _warning(self) -> str:
        """What the user has to do soon; "" where nothing."""
        ends = self._ends
        if ends is None or self._term.renews or minutes_left(ends) >= SOON:
            return ""
        if ends <= datetime.now(UTC):
            return self.tr("The credentials ended at {time}. Sign in again; what runs waits for it.").format(
                time=minute_text(ends)
            )
        told = self.tr(
            "The credentials end at {time}, and do not renew themselves. Sign in again before that."
        )
        return told.format(time=minute_text(ends))

    # -- showing ----------------------------------------------------------------------------------------------------------

    @Slot()
    def _refresh(self) -> None:
        destination, ends = self._session.destination, self._ends
        self._watch()
        warning = self._warning()
        text = destination_text(destination)
        if warning and ends is not None:
            over = ends <= datetime.now(UTC)
            told = self.tr("credentials ended") if over else self.tr("{time} left")
            left = told.format(time=Counted().minutes(max(1, minutes_left(ends))))
            text = self.tr("{left} · {destination}").format(left=left, destination=text)
        elif ends is not None:
            text = self.tr("{destination} · until {time}").format(destination=text, time=minute_text(ends))
        if text != self._whole:
            self._whole = text
            self.setAccessibleName(self.tr("Where to: {destination}").format(destination=text))
            self.setAccessibleDescription(warning)
            name, role = ("attention", "attention") if warning else ("cloud", "accent_text")
            set_icon(self, name if destination.target == "aws" else "sandbox", role, 20)
            self._fit()
        if warning and ends != self._told:
            self._told = ends
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, warning))
        self.setEnabled(not self._session.fixed)

    def _fit(self) -> None:
        """Cut at the end: target and Region stand first."""
        room = self.width() - self.iconSize().width() - Space.XL
        cut = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(cut)
        self.setToolTip(self._warning() or (self._whole if cut != self._whole else ""))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @Slot()
    def _open(self) -> None:
        dialog = ConnectionDialog(self._session, self.window())
        dialog.form.identified.connect(self.ask)
        dialog.finished.connect(self.ask)
        dialog.open()


def _term(
    services: Services, destination: Destination, _report: Report, _token: CancelToken
) -> tuple[Destination, Term]:
    return destination, services.term(destination)
