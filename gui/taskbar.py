"""Progress on the taskbar's button, where the desktop has such a thing.

On Linux by the launcher API that Unity began and KDE Plasma, Dash to Dock and others answer to: a signal on the session bus
(wiki.ubuntu.com/Unity/LauncherAPI). Windows and macOS: not shown here; the title and the dock's badge tell.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

_DESKTOP_FILE = "application://amigrate.desktop"


class Taskbar(QObject):
    def show(self, permille: int | None) -> bool:
        """:param permille: 0..1000; None takes the bar away. Returns whether somebody could be told."""
        if not sys.platform.startswith("linux"):
            return False
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return False
        signal = QDBusMessage.createSignal("/org/amigrate", "com.canonical.Unity.LauncherEntry", "Update")
        values = {"progress": (permille or 0) / 1000, "progress-visible": permille is not None}
        signal.setArguments([_DESKTOP_FILE, values])
        return bool(bus.send(signal))
