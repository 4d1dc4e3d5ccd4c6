"""The list of migrations, kept fresh: running ones are watched, others (of other processes too) are read now and then."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.watching import MigrationWatch

if TYPE_CHECKING:
    from core.migrations.model import Migration
    from core.progress import CancelToken, Report
    from gui.jobs import JobRunner
    from gui.services import Services

EVERY = 2000
"""Milliseconds between two looks at the list."""


class MigrationFeed(QObject):
    """Signals: listed(tuple of all). changed(Migration). failed(Exception): the list cannot be read."""

    listed = Signal(object)
    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._runner = runner
        self._reading = False
        self._closed = False
        self._watches: dict[str, MigrationWatch] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the list again, beside the window."""
        if not self._reading and not self._closed:
            self._reading = True
            self._runner.start(partial(_read, self._services), done=self._arrived, failed=self._lost)

    @Slot(object)
    def _arrived(self, migrations: tuple[Migration, ...]) -> None:
        self._reading = False
        if self._closed:
            return
        running = {migration.id for migration in migrations if not migration.state.final}
        for identifier in running - self._watches.keys():
            watch = MigrationWatch(self._services.migrations, identifier, self)
            watch.changed.connect(self.changed)
            self._watches[identifier] = watch
        for identifier in self._watches.keys() - running:
            self._forget(identifier)
        self.listed.emit(migrations)

    @Slot(object)
    def _lost(self, error: Exception) -> None:
        self._reading = False
        self.failed.emit(error)

    def _forget(self, identifier: str) -> None:
        watch = self._watches.pop(identifier)
        watch.close()
        watch.deleteLater()

    def close(self) -> None:
        self._closed = True
        self._timer.stop()
        for identifier in list(self._watches):
            self._forget(identifier)


def _read(services: Services, _report: Report, _token: CancelToken) -> tuple[Migration, ...]:
    return services.migrations.list()
