"""The wizards that are open."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.images.grouping import group_chosen
from gui.loading import Loader

if TYPE_CHECKING:
    from core.images.grouping import Machine
    from core.migrations.model import Migration
    from core.progress import CancelToken, Report
    from gui.jobs import Runners
    from gui.launching.planned import PlannedLaunches
    from gui.preferences import Preferences
    from gui.services import Services
    from gui.wizard.window import Wizard


PAGES = "gui.wizard.window"
PAGES_NEED = (
    "core.rules",
    "core.plans.flow",
    "core.guests.freespace.worker",
    "core.changes.worker",
    "core.aws.leftovers.model",
    "core.migrations.launches.model",
)
"""What takes most of their time, and has nothing of Qt."""


class Wizards(QObject):
    """Signals: migration_changed(Migration) of any wizard. taken(id): one runs in this process now. finished(): one was closed.
    chosen(list of paths): the files of a machine that is to be migrated.
    """

    migration_changed = Signal(object)
    taken = Signal(str)
    finished = Signal()
    chosen = Signal(list)

    def __init__(
        self,
        services: Services,
        runners: Runners,
        window: QWidget,
        preferences: Callable[[], Preferences],
        launches: PlannedLaunches,
    ) -> None:
        super().__init__(window)
        self._launches = launches
        self._preferences = preferences
        self._services = services
        self._runners = runners
        self._window = window
        self.open: list[Wizard] = []
        self._prepared = False
        # The list stands behind the wizard: it is told in a turn of its own.
        self._news: dict[str, Migration] = {}
        self._telling = QTimer(self, singleShot=True, interval=1)
        self._telling.timeout.connect(self._tell)
        self._pending: list[Callable[[], object]] = []

    def when_loaded(self, action: Callable[[], object]) -> None:
        """Do what opens a wizard once its pages are loaded. They are loaded for the first one, beside the window: a list of
        migrations that is only looked at needs none of them.
        """
        if PAGES in sys.modules and not self._pending:
            action()
            return
        self._pending.append(action)
        if len(self._pending) == 1:
            loader = Loader(self._runners.general)
            job = self._runners.general.start(partial(_load, loader), done=self._loaded)
            job.ended.connect(loader.deleteLater)

    @Slot(object)
    def _loaded(self, _: object) -> None:
        pending, self._pending = self._pending, []
        for action in pending:
            action()

    def open_empty(self) -> Wizard:
        from gui.wizard.window import Wizard

        wizard = Wizard(self._services, self._runners, self._window)
        wizard.session.begin_with(self._preferences())
        wizard.session.watch_launches(self._launches)
        wizard.session.migration_changed.connect(self._heard)
        wizard.session.taken.connect(self.taken)
        wizard.session.files_changed.connect(self._files_changed)
        wizard.session.others.connect(self.open_each)
        wizard.settled.connect(self._prepare)
        wizard.finished.connect(self._closed)
        self.open.append(wizard)
        wizard.show()
        # The first image is read ten times as fast by a worker that has loaded its libraries.
        self._runners.inspections.start(partial(_warm, self._services), done=self._warmed)
        return wizard

    @Slot(object)
    def _heard(self, migration: Migration) -> None:
        self._news[migration.id] = migration
        self._telling.start()

    @Slot()
    def _tell(self) -> None:
        news, self._news = self._news, {}
        for migration in news.values():
            self.migration_changed.emit(migration)

    @Slot()
    def _files_changed(self) -> None:
        sender = self.sender()
        for wizard in self.open:
            if wizard.session is sender and wizard.session.flow.paths:
                self.chosen.emit(list(wizard.session.flow.paths))

    @Slot(object)
    def _warmed(self, _: object) -> None:
        """Nothing to be told."""

    @Slot()
    def _prepare(self) -> None:
        """Not while the wizard is made: both want the interpreter, and it would be felt."""
        if not self._prepared:
            self._prepared = True
            self._runners.general.start(_prepare, done=self._warmed)

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
        for known in [known for known in self.open if known is wizard]:
            self.open.remove(known)
            known.deleteLater()
        self.finished.emit()

    def leave_all(self) -> None:
        for wizard in list(self.open):
            wizard.leave()
        self._telling.stop()


def _load(loader: Loader, _report: Report, token: CancelToken) -> None:
    loader.load(PAGES, token, before=PAGES_NEED)


def _warm(services: Services, _report: Report, _token: CancelToken) -> None:
    services.inspector.start()


def _prepare(_report: Report, _token: CancelToken) -> None:
    from core.plans.catalogue import catalogue
    from core.rules.engine import catalogue as rules

    catalogue()
    rules()  # a refusal of AWS is looked up in it
    # What asking AWS and the first run need: loaded beside other work, it would be felt in the window.
    import core.aws.service_models
    import core.migrations.stages
    import core.migrations.steps
    import core.migrations.workflow  # noqa: F401
