"""The wizards that are open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.images.grouping import Machine, group_chosen
from core.migrations.model import Migration
from core.progress import CancelToken, Report
from gui.jobs import Runners
from gui.preferences import Preferences
from gui.services import Services
from gui.wizard.session import Session
from gui.wizard.window import Wizard


class Wizards(QObject):
    """Signals: migration_changed(Migration) of any wizard. taken(id): one runs in this process now. finished(): one was closed.
    chosen(list of paths): the files of a machine that is to be migrated.
    """

    migration_changed = Signal(object)
    taken = Signal(str)
    finished = Signal()
    chosen = Signal(list)

    def __init__(
        self, services: Services, runners: Runners, window: QWidget, preferences: Callable[[], Preferences]
    ) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._services = services
        self._runners = runners
        self._window = window
        self.open: list[Wizard] = []

    def open_empty(self) -> Wizard:
        wizard = Wizard(self._services, self._runners, self._window)
        wizard.session.begin_with(self._preferences())
        wizard.session.migration_changed.connect(self.migration_changed)
        wizard.session.taken.connect(self.taken)
        wizard.session.files_changed.connect(self._files_changed)
        wizard.session.others.connect(self.open_each)
        wizard.finished.connect(self._closed)
        self.open.append(wizard)
        wizard.show()
        # The first image is read ten times as fast by a worker that has loaded its libraries.
        self._runners.inspections.start(partial(_warm, self._services), done=self._warmed)
        return wizard

    @Slot()
    def _files_changed(self) -> None:
        session = self.sender()
        if isinstance(session, Session) and session.flow.paths:
            self.chosen.emit(list(session.flow.paths))

    @Slot(object)
    def _warmed(self, _: object) -> None:
        """Nothing to be told."""

    def open_for(self, paths: list[Path]) -> None:
        """A wizard for each machine among these files; folders are searched by the first one's page."""
        if any(path.is_dir() for path in paths):
            self.open_empty().offer(paths)
        else:
            self.open_each(list(group_chosen(paths)))

    @Slot(list)
    def open_each(self, machines: list[Machine]) -> None:
        for files in machines:
            self.open_empty().add_files(files)

    def open_like(self, migration: Migration) -> None:
        """A new wizard with the same files and choices; what the disks hold is read anew."""
        self.open_empty().begin_like(migration.plan)

    def open_migration(self, migration: Migration) -> None:
        """The wizard of a migration that exists; the one that is open already, if there is one."""
        for wizard in self.open:
            if wizard.session.flow.migration_id == migration.id:
                wizard.raise_()
                wizard.activateWindow()
                return
        self.open_empty().follow(migration)

    @Slot()
    def _closed(self) -> None:
        wizard = self.sender()
        if isinstance(wizard, Wizard) and wizard in self.open:
            self.open.remove(wizard)
            wizard.deleteLater()
        self.finished.emit()

    def leave_all(self) -> None:
        for wizard in list(self.open):
            wizard.leave()


def _warm(services: Services, _report: Report, _token: CancelToken) -> None:
    services.inspector.start()
