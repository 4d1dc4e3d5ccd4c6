"""Beside the window: the tray's icon, notifications, and progress in the title and on the taskbar.

A notification comes only while no window of the program has the focus, and only for what is done, has failed or needs the user.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from gui.icons import program_icon
from gui.models.announcements import announcement, launch_announcement, overall
from gui.taskbar import Taskbar
from gui.theme import Tone

if TYPE_CHECKING:
    from core.migrations.model import Migration
    from gui.launching.planned import PlannedLaunch
    from gui.models.announcements import Announcement, Overall

_ICONS = {
    Tone.READY: QSystemTrayIcon.MessageIcon.Information,
    Tone.ATTENTION: QSystemTrayIcon.MessageIcon.Warning,
    Tone.BLOCKED: QSystemTrayIcon.MessageIcon.Critical,
}
_SECONDS = 10
_MINIMIZED = Qt.WindowState.WindowMinimized


class Announcer(QObject):
    """Hears of every change of every migration.

    Signals:
        told(Announcement): a notification was sent. opened(str): the user clicked it: the migration's id, "" for just the window.
        quit(): from the tray's menu.
    """

    told = Signal(object)
    opened = Signal(str)
    quit = Signal()

    def __init__(self, window: QWidget, wanted: Callable[[], bool]) -> None:
        """:param wanted: whether the user wants notifications."""
        super().__init__(window)
        self._window = window
        self._wanted = wanted
        self._title = window.windowTitle()
        self._known: dict[str, Migration] = {}
        self._about = ""
        self._shown: Overall | None = None
        self._taskbar = Taskbar(window, self)
        self.tray: QSystemTrayIcon | None = None
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.tray = self._make_tray()

    def _make_tray(self) -> QSystemTrayIcon:
        tray = QSystemTrayIcon(program_icon(), self)
        self._menu = QMenu()
        self._menu.addAction(self.tr("&Show amigrate")).triggered.connect(self._show)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("&Quit")).triggered.connect(self.quit)
        tray.setContextMenu(self._menu)
        tray.setToolTip(self._title)
        tray.activated.connect(self._activated)
        tray.messageClicked.connect(self._clicked)
        tray.show()
        return tray

    @Slot(object)
    def heard_all(self, migrations: Iterable[Migration]) -> None:
        """The whole list, as it is now."""
        fresh = {migration.id: migration for migration in migrations}
        for migration in fresh.values():
            self._tell(self._known.get(migration.id), migration)
        self._known = fresh
        self._show_overall()

    @Slot(object)
    def heard(self, migration: Migration) -> None:
        self._tell(self._known.get(migration.id), migration)
        self._known[migration.id] = migration
        self._show_overall()

    def _tell(self, before: Migration | None, after: Migration) -> None:
        self._say(announcement(before, after))

    def heard_launch(self, planned: PlannedLaunch) -> None:
        """A test launch that began by itself is over."""
        self._say(launch_announcement(planned))

    def _say(self, news: Announcement | None) -> None:
        if news is None or QApplication.activeWindow() is not None or not self._wanted():
            return
        QApplication.alert(self._window)
        self._about = news.migration_id
        if self.tray is not None:
            self.tray.showMessage(news.title, news.text, _ICONS[news.tone], _SECONDS * 1000)
        self.told.emit(news)

    def _show_overall(self) -> None:
        now = overall(self._known.values())
        if now == self._shown:
            return
        self._shown = now
        percent = "" if now.permille is None else self.tr("{percent} %").format(percent=now.permille // 10)
        title = f"{percent} – {self._title}" if percent else self._title
        self._window.setWindowTitle(title)
        if self.tray is not None:
            self.tray.setToolTip(title)
        self._taskbar.show(now.permille)
        if sys.platform == "darwin":
            application = QGuiApplication.instance()
            if isinstance(application, QGuiApplication):
                application.setBadgeNumber(now.running)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self._show()

    @Slot()
    def _clicked(self) -> None:
        self._show()
        self.opened.emit(self._about)

    @Slot()
    def _show(self) -> None:
        self._window.setWindowState(self._window.windowState() & ~_MINIMIZED)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def close(self) -> None:
        self._taskbar.show(None)
        if self.tray is not None:
            self.tray.hide()
