"""The main window: all migrations, what can be done with each, and the way to a new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget

from core.migrations.model import Migration, State
from core.progress import CancelToken, Report
from gui.collecting import Collector
from gui.icons import set_icon
from gui.jobs import JobRunner
from gui.memory import Memory
from gui.menus import Menus
from gui.migration_feed import MigrationFeed
from gui.migrations_view import MigrationsView
from gui.services import Services
from gui.text import error_text
from gui.theme import Space, Tone
from gui.widgets.banner import Banner
from gui.widgets.card import row
from gui.widgets.drop_zone import dropped_paths
from gui.widgets.migration_pane import allowed_actions
from gui.widgets.text import label
from gui.wizard.closing import Answer, closing_question, stopping_question
from gui.wizard.session import Runners
from gui.wizards import Wizards

ACTIVE = frozenset({State.QUEUED, State.RUNNING, State.CANCELLING})


class MainWindow(QMainWindow):
    """Shows at once; the migrations come as soon as the services are open.

    Signals:
        ready(): the list was read. closed(): everything has ended.
    """

    ready = Signal()
    closed = Signal()

    def __init__(self, open_services: Callable[[], Services], memory: Memory) -> None:
        super().__init__()
        self._collector = Collector(self)
        self.memory = memory
        self.services: Services | None = None
        self.runners = Runners(JobRunner(3, self), JobRunner(1, self))
        self.wizards = Wizards(self, self.runners)
        self.wizards.migration_changed.connect(self._wizard_changed)
        self.wizards.taken.connect(self._mine_now)
        self.wizards.finished.connect(self._refresh)
        self._feed: MigrationFeed | None = None
        self._mine: set[str] = set()
        self._opening, self._closing, self._over = True, False, False
        self.setWindowTitle("amigrate")
        self.setAcceptDrops(True)
        self.resize(1200, 720)
        self._build()
        Menus(self)
        memory.restore(self, "main")
        self.banner.say(self.tr("Opening…"), Tone.PLAIN)
        self.runners.general.start(partial(_open, open_services), done=self._opened, failed=self._not_opened)

    def _build(self) -> None:
        self.view = MigrationsView()
        self.view.asked.connect(self.do)
        self.view.dropped.connect(self.new_migration_of)
        self.view.new.connect(self.new_migration)
        self.search = QLineEdit(placeholderText=self.tr("Search migrations"), clearButtonEnabled=True)
        self.search.setAccessibleName(self.tr("Search migrations"))
        self.search.setMaximumWidth(280)
        self.search.textChanged.connect(self.view.search)
        self.new = QPushButton(self.tr("&New migration"))
        self.new.setProperty("kind", "primary")
        set_icon(self.new, "add", "on_accent")
        self.new.clicked.connect(self.new_migration)
        self.banner = Banner(self)
        self.banner.acted.connect(self._resume_interrupted)
        head = row(label(self.tr("Migrations"), "title"))
        head.addStretch(1)
        head.addWidget(self.search)
        head.addWidget(self.new)
        self._inside = QWidget()
        layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        layout.setSpacing(Space.M)
        layout.addLayout(head)
        layout.addWidget(self.banner)
        layout.addWidget(self.view, 1)
        self.setCentralWidget(self._inside)
        self._show_head()

    def _show_head(self) -> None:
        for widget in (self.search, self.new):
            widget.setVisible(self.view.filled)

    # -- opening and the list ---------------------------------------------------------------------------------------------

    @Slot(object)
    def _opened(self, services: Services) -> None:
        self._opening = False
        self.services = services
        if self._closing:
            self._end(())
            return
        self.banner.silence()
        self._feed = MigrationFeed(services, self.runners.general, self)
        self._feed.listed.connect(self._listed)
        self._feed.changed.connect(self._changed)
        self._feed.failed.connect(self._complain)
        self.wizards.use(services)

    @Slot(object)
    def _not_opened(self, error: Exception) -> None:
        self._opening = False
        self.banner.say(error_text(error), Tone.BLOCKED)
        self.view.setEnabled(False)
        if self._closing:
            self._ended(None)

    @Slot(object)
    def _listed(self, migrations: tuple[Migration, ...]) -> None:
        self.view.show_all(migrations)
        self._show_head()
        self._offer_resume(migrations)
        self.ready.emit()

    @Slot(object)
    def _changed(self, migration: Migration) -> None:
        before = next((old for old in self.view.model.migrations if old.id == migration.id), None)
        self.view.show_one(migration)
        self._show_head()
        ended = migration.state.final and before is not None and not before.state.final
        if ended and QApplication.activeWindow() is None:
            QApplication.alert(self)

    def _offer_resume(self, migrations: Sequence[Migration]) -> None:
        halted = [migration for migration in migrations if migration.state is State.INTERRUPTED]
        if halted:
            told = self.tr(
                "%n migration(s) were interrupted. Nothing that was sent is lost.", "", len(halted)
            )
            self.banner.say(told, Tone.ATTENTION, action=self.tr("Resume all"))
        elif self.banner.property("tone") == Tone.ATTENTION.value:
            self.banner.silence()

    @Slot()
    def _resume_interrupted(self) -> None:
        for migration in self.view.model.migrations:
            if migration.state is State.INTERRUPTED:
                self._control("resume", migration.id)

    @Slot()
    def _refresh(self) -> None:
        if self._feed is not None:
            self._feed.refresh()

    @Slot(object)
    def _complain(self, error: Exception) -> None:
        self.banner.say(error_text(error), Tone.BLOCKED)

    # -- what can be done -------------------------------------------------------------------------------------------------

    @Slot(str)
    def do(self, action: str) -> None:
        """``open``, ``resume``, ``pause``, ``cancel`` (asks) or ``remove`` the selected migration."""
        migration = self.view.current()
        if migration is None or self.services is None or action not in allowed_actions(migration):
            return
        if action == "open":
            self.wizards.open_migration(migration)
        elif action == "cancel":
            question = stopping_question(migration, self)
            question.setProperty("migration", migration.id)
            question.answered.connect(self._stop_answered)
            question.open()
        else:
            self._control(action, migration.id)

    @Slot(object)
    def _stop_answered(self, answer: Answer) -> None:
        identifier = str(self.sender().property("migration"))
        if answer in {Answer.STOP, Answer.PAUSE}:
            self._control("cancel" if answer is Answer.STOP else "pause", identifier)

    def _control(self, action: str, identifier: str) -> None:
        if self.services is not None:
            if action == "resume":
                self._mine.add(identifier)
            work = partial(_control, self.services, action, identifier)
            self.runners.general.start(work, done=self._controlled, failed=self._complain)

    @Slot(object)
    def _controlled(self, _: object) -> None:
        self._refresh()

    # -- new ones ---------------------------------------------------------------------------------------------------------

    @Slot()
    def new_migration(self) -> None:
        self.wizards.open_empty()

    @Slot(list)
    def new_migration_of(self, paths: list[Path]) -> None:
        self.wizards.open_for(paths)

    @Slot(str)
    def _mine_now(self, identifier: str) -> None:
        self._mine.add(identifier)

    @Slot(object)
    def _wizard_changed(self, migration: Migration) -> None:
        new = self.view.model.row_of(migration.id) < 0
        self._changed(migration)
        if new:
            self.view.select(migration.id)
            self._refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.new_migration_of(dropped_paths(event.mimeData()))

    # -- closing ----------------------------------------------------------------------------------------------------------

    @property
    def running(self) -> list[Migration]:
        """What this window has begun or resumed, and still runs."""
        return [one for one in self.view.model.migrations if one.id in self._mine and one.state in ACTIVE]

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._over:
            event.accept()
            return
        event.ignore()
        if self._closing:
            return
        running = self.running
        if not running:
            self.close_for_good(())
            return
        question = closing_question(running[0], self, quits=True)
        question.answered.connect(self._closing_answered)
        question.open()

    @Slot(object)
    def _closing_answered(self, answer: Answer) -> None:
        if answer is not Answer.STAY:
            action = "cancel" if answer is Answer.STOP else "pause"
            self.close_for_good([(action, migration.id) for migration in self.running])

    def close_for_good(self, wishes: Sequence[tuple[str, str]]) -> None:
        """Let everything end beside the window, then close.

        :param wishes: (action, id) to do first.
        """
        self._closing = True
        self.memory.keep(self, "main")
        self.wizards.leave_all()
        if self._feed is not None:
            self._feed.close()
        self.runners.inspections.cancel_all()
        self._inside.setEnabled(False)
        self.banner.say(self.tr("Closing: what runs is brought to a safe point…"), Tone.PLAIN)
        if not self._opening:
            self._end(wishes)

    def _end(self, wishes: Sequence[tuple[str, str]]) -> None:
        work = partial(_close, self.services, tuple(wishes))
        self.runners.general.start(work, done=self._ended, failed=self._ended)

    @Slot(object)
    def _ended(self, _: object) -> None:
        self._over = True
        self.runners.inspections.close()
        self.runners.general.close()
        self._collector.close()
        self.close()
        self.closed.emit()


def _open(open_services: Callable[[], Services], _report: Report, _token: CancelToken) -> Services:
    return open_services()


def _control(services: Services, action: str, identifier: str, _report: Report, _token: CancelToken) -> None:
    getattr(services.migrations, action)(identifier)


def _close(
    services: Services | None, wishes: Sequence[tuple[str, str]], _report: Report, _token: CancelToken
) -> None:
    if services is None:
        return
    for action, identifier in wishes:
        getattr(services.migrations, action)(identifier)
    services.close()
