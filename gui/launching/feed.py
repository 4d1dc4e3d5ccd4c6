"""From a launch's thread to the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from core.migrations.launches.model import Launch


class LaunchFeed(QObject):
    """Signals: changed(Launch): in the window's thread, whatever thread :meth:`tell` was called in."""

    changed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._arrived.connect(self.changed, Qt.ConnectionType.QueuedConnection)

    def tell(self, launch: Launch) -> None:
        self._arrived.emit(launch)
