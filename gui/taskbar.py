"""Progress on the taskbar's button, where the desktop has such a thing.

On Linux by the launcher API that Unity began and KDE Plasma, Dash to Dock and others answer to: a signal on the session bus
(wiki.ubuntu.com/Unity/LauncherAPI). On Windows by ITaskbarList3 (gui/taskbar_windows.py). macOS has no such thing: the title
and the dock's badge tell.
"""

from __future__ import annotations

import sys
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from gui.system.bus import ANSWERED

if TYPE_CHECKING:
    from gui.taskbar_windows import TaskbarList

_DESKTOP_FILE = "application://amigrate.desktop"


class Taskbar(QObject):
    """:param window: whose button it is."""

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window

    def show(self, permille: int | None) -> bool:
        """:param permille: 0..1000; None takes the bar away. Returns whether somebody could be told."""
        if sys.platform.startswith("linux"):
            return self._signal(permille)
        return self._list is not None and self._list.show(int(self._window.winId()), permille)

    @cached_property
    def _list(self) -> TaskbarList | None:
        from gui.taskbar_windows import taskbar_list

        return taskbar_list()

    def _signal(self, permille: int | None) -> bool:
        app = QApplication.instance()
        if app is None or not app.property(ANSWERED):
            return False
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return False
        signal = QDBusMessage.createSignal("/org/amigrate", "com.canonical.Unity.LauncherEntry", "Update")
        values = {"progress": (permille or 0) / 1000, "progress-visible": permille is not None}
        signal.setArguments([_DESKTOP_FILE, values])
        return bool(bus.send(signal))
