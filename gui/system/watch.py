"""Finds out what the system wishes once the window stands, and whenever it changes.

On Linux the desktop portal says so by itself. Windows and macOS are asked again each time the program comes to the front: their
settings are windows too, and whoever has been there comes back.
"""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gui.system.bus import ANSWERED, answers, session_bus
from gui.system.wishes import Wishes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from core.progress import CancelToken, Report
    from gui.jobs import JobRunner


class SystemWatch(QObject):
    """Signals: told(Wishes): what it wishes now, which may be what it wished before."""

    told = Signal(Wishes)

    def __init__(self, app: QApplication, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._app, self._runner = app, runner
        self._begun = False

    @Slot()
    def begin(self) -> None:
        """Waits for nobody; a second time it does nothing."""
        if self._begun:
            return
        self._begun = True
        if sys.platform.startswith("linux"):
            bus = session_bus(os.environ)
            if bus:
                self._runner.start(partial(_knock, bus), done=self._knocked)
            return
        self._app.applicationStateChanged.connect(self._came)
        self._came(Qt.ApplicationState.ApplicationActive)

    @Slot(object)
    def _knocked(self, answered: bool) -> None:
        if not answered:
            return
        from PySide6.QtDBus import QDBusConnection

        from gui.system.portal import PortalSettings

        self._app.setProperty(ANSWERED, True)
        bus = QDBusConnection.sessionBus()
        if bus.isConnected():
            portal = PortalSettings(bus, self)
            portal.told.connect(self.told)
            portal.begin()

    @Slot(Qt.ApplicationState)
    def _came(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.told.emit(Wishes(still=_still()))


def _knock(name: str, _report: Report, _token: CancelToken) -> bool:
    return answers(name)


def _still() -> bool:
    """Contrast is told by Qt there."""
    if sys.platform == "win32":
        from gui.system.windows import animations_off

        return animations_off()
    if sys.platform == "darwin":
        from gui.system.macos import motion_reduced

        return motion_reduced()
    return False
