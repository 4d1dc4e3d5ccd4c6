"""From the migrations' threads to the window: the newest value only, at most ten times a second."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

if TYPE_CHECKING:
    from core.migrations.model import Migration
    from core.migrations.service import Migrations

INTERVAL = 100
"""Milliseconds between two values."""


class MigrationWatch(QObject):
    """Watches one migration until :meth:`close`.

    Signals:
        changed(Migration): the newest value; never from another thread.
    """

    changed = Signal(object)
    _poked = Signal()

    def __init__(self, migrations: Migrations, migration_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self.migration_id = migration_id
        self._lock = threading.Lock()
        self._latest: Migration | None = None
        self._closed = False
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._deliver)
        self._poked.connect(self._schedule, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = migrations.watch(migration_id, self._arrived)

    def _arrived(self, migration: Migration) -> None:
        """In a thread of the service."""
        with self._lock:
            waiting = self._latest is not None
            self._latest = migration
            if not waiting and not self._closed:
                self._poked.emit()

    @Slot()
    def _schedule(self) -> None:
        passed = self._since.elapsed() if self._since.isValid() else INTERVAL
        self._timer.start(max(0, INTERVAL - passed))

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            latest, self._latest = self._latest, None
            closed = self._closed
        if latest is not None and not closed:
            self._since.start()
            self.changed.emit(latest)

    def close(self) -> None:
        """Nothing is delivered afterwards."""
        with self._lock:
            self._closed = True
        self._unsubscribe()
        self._timer.stop()
