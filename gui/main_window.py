"""The main window: a frame that shows at once; what it holds (gui.desk) is loaded and opened beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QMainWindow, QVBoxLayout, QWidget

from gui.collecting import Collector
from gui.memory import Memory
from gui.menus import Menus
from gui.theme import Space, Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QShowEvent

    from core.progress import CancelToken, Report
    from gui.desk import Desk, Wishes
    from gui.jobs import Runners
    from gui.launching.planned import PlannedLaunches
    from gui.loading import Loader
    from gui.migrations_view import MigrationsView
    from gui.services import Services
    from gui.widgets.banner import Banner
    from gui.widgets.migration_pane import MigrationPane
    from gui.wizard.closing import Answer


TURN = 1
"""Milliseconds, so that what waits in the desktop's queue (a key, a click, a painting) has its turn: after 0 it would not."""

UNSEEN = 500
"""Milliseconds after which a window that nobody sees (it was started minimized) is filled all the same."""


class MainWindow(QMainWindow):
    """Imports nothing of the core, and of Qt only what its first picture needs (not even the namespace ``Qt``, whose
    enumerations take 25 ms); everything else is loaded when that is painted.

    Signals:
        ready(): the list was read. closed(): everything has ended.
    """

    ready = Signal()
    closed = Signal()

    def __init__(
        self,
        open_services: Callable[[], Services],
        memory: Memory,
        behind: Callable[[], Sequence[Callable[[], object]]] = tuple,
    ) -> None:
        """:param behind: tells, once the first picture is painted, what is to be done before anything is loaded beside the
        window: what both import would be waited for, and the window stands.
        """
        super().__init__()
        self._behind = behind
        self._collector = Collector(self)
        self.memory = memory
        self.services: Services | None = None
        self.desk: Desk | None = None
        self._waiting: list[Path] = []
        self._begun, self._opening, self._closing, self._over = False, True, False, False
        self.setWindowTitle("amigrate")
        self.setAcceptDrops(True)
        self.resize(1280, 760)
        self._inside = QWidget()
        self._layout = QVBoxLayout(self._inside)
        self._layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        self._layout.setSpacing(Space.M)
        self.opening = QLabel(self.tr("Opening…"))
        self.opening.setProperty("role", "banner")
        self.opening.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self._layout.addWidget(self.opening)
        self._layout.addStretch(1)
        self.setCentralWidget(self._inside)
        self._menus = Menus(self)
        memory.restore(self, "main")
        self._open_services = open_services
        self._unseen = QTimer(self, singleShot=True, interval=UNSEEN)
        self._unseen.timeout.connect(self._begin)

    @cached_property
    def runners(self) -> Runners:
        from gui.jobs import JobRunner, Runners

        return Runners(JobRunner(3, self), JobRunner(1, self))

    @cached_property
    def banner(self) -> Banner:
        from gui.widgets.banner import Banner

        made = Banner(self)
        self._layout.insertWidget(0, made)
        return made

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._begun:
            self._unseen.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._begun:
            QTimer.singleShot(0, self._begin)  # not before: what opens it wants the same processor

    @Slot()
    def _begin(self) -> None:
        if self._begun:
            return
        self._begun = True
        self._unseen.stop()
        steps = self._behind()
        self._menus.fill()
        self._by_turns(steps)

    def _by_turns(self, steps: Sequence[Callable[[], object]]) -> None:
        """Each in a turn of its own: nothing that takes long at once."""
        if steps:
            steps[0]()
            QTimer.singleShot(0, partial(self._by_turns, steps[1:]))
        else:
            QTimer.singleShot(0, self._load)

    @Slot()
    def _load(self) -> None:
        from gui.loading import Loader

        loader = Loader(self.runners.general)
        work = partial(_open, loader, self._open_services)
        job = self.runners.general.start(work, done=self._opened, failed=self._not_opened)
        job.ended.connect(loader.deleteLater)

    # -- opening ----------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _opened(self, services: Services) -> None:
        from gui.widgets.migration_pane import MigrationPane

        self.services = services
        pane = None if self._closing else MigrationPane(self._inside)
        QTimer.singleShot(TURN, partial(self._hang_up, services, pane))

    def _hang_up(self, services: Services, pane: MigrationPane | None) -> None:
        """The list, and then what stands around it, each in a turn of its own: they take 20 ms each."""
        from gui.migrations_view import MigrationsView

        view = None if self._closing or pane is None else MigrationsView(self._inside, pane)
        QTimer.singleShot(TURN, partial(self._furnish, services, view))

    def _furnish(self, services: Services, view: MigrationsView | None) -> None:
        self._opening = False
        if self._closing or view is None:
            self._end(())
            return
        from gui.desk import Desk

        self.opening.hide()
        self._layout.takeAt(self._layout.count() - 1)  # what pressed it up
        self.desk = Desk(services, self.runners, self.memory, self, view)
        self.desk.ready.connect(self.ready)
        self._layout.addWidget(self.desk, 1)
        waiting, self._waiting = self._waiting, []
        if waiting:
            self.desk.new_migration_of(waiting)

    @Slot(object)
    def _not_opened(self, error: Exception) -> None:
        from gui.text import error_text

        self._opening = False
        self.opening.hide()
        self.banner.say(error_text(error), Tone.BLOCKED)
        if self._closing:
            self._ended(None)

    # -- what the menus and the desktop ask for ---------------------------------------------------------------------------

    @Slot()
    def new_migration(self) -> None:
        if self.desk is not None:
            self.desk.new_migration()

    @Slot()
    def clean_up(self) -> None:
        if self.desk is not None:
            self.desk.clean_up()

    @Slot()
    def export(self) -> None:
        if self.desk is not None:
            self.desk.export()

    def new_migration_of(self, paths: Sequence[Path]) -> None:
        """Wizards for these files, as soon as the services are open."""
        if self.desk is not None:
            self.desk.new_migration_of(list(paths))
        else:
            self._waiting += paths

    @Slot(list)
    def called(self, paths: Sequence[Path]) -> None:
        """The program was started again: come forward, with wizards for its files."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if paths and not self._closing:
            self.new_migration_of(paths)

    @Slot()
    def explain_error(self) -> None:
        if self.desk is not None:
            self.desk.explain_error()

    @Slot()
    def save_support_file(self) -> None:
        if self.services is not None and self.desk is not None:
            self.desk.save_support_file()

    @Slot()
    def open_settings(self) -> None:
        if self.desk is not None:
            self.desk.open_settings()

    @Slot()
    def go_search(self) -> None:
        if self.desk is not None:
            self.desk.search.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from gui.widgets.drop_zone import dropped_paths

        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        from gui.widgets.drop_zone import dropped_paths

        event.acceptProposedAction()
        self.new_migration_of(dropped_paths(event.mimeData()))

    # -- closing ----------------------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._over:
            event.accept()
            return
        event.ignore()
        if self._closing:
            return
        question = self.desk.closing_question() if self.desk is not None else None
        if question is None:
            self.close_for_good(())
            return
        question.answered.connect(self._closing_answered)
        question.open()

    @Slot(object)
    def _closing_answered(self, answer: Answer) -> None:
        if self.desk is not None and answer.closes:
            self.close_for_good(self.desk.wishes(answer))

    def close_for_good(self, wishes: Wishes) -> None:
        """Let everything end beside the window, then close.

        :param wishes: what is to be done first.
        """
        self._closing = True
        self._begin()  # where it was never shown
        self.memory.keep(self, "main")
        if self.desk is not None:
            self.desk.leave()
        self.banner.say(self.tr("Closing: what runs is brought to a safe point…"), Tone.PLAIN)
        if not self._opening:
            self._end(wishes)

    def _end(self, wishes: Wishes) -> None:
        launches = self.desk.launches if self.desk is not None else None
        work = partial(_close, self.services, launches, tuple(wishes))
        self.runners.general.start(work, done=self._ended, failed=self._ended)

    @Slot(object)
    def _ended(self, _: object) -> None:
        self._over = True
        self.runners.inspections.close()
        self.runners.general.close()
        self._collector.close()
        self.close()
        self.closed.emit()
        # Qt takes the tree apart from the top. The garbage collector begins anywhere: a child that goes first and holds the last
        # reference to the window destroys it from within itself, and is then freed twice (seen: malloc's abort).
        self.deleteLater()


def _open(
    loader: Loader, open_services: Callable[[], Services], _report: Report, token: CancelToken
) -> Services:
    loader.load("gui.desk", token)  # so that the window's thread finds it loaded
    return open_services()


def _close(
    services: Services | None,
    launches: PlannedLaunches | None,
    wishes: Wishes,
    _report: Report,
    _token: CancelToken,
) -> None:
    if launches is not None:
        launches.close()  # before the sandbox ends, in which they may be
    if services is None:
        return
    for action, identifier in wishes:
        services.control(action, identifier)
    services.close()
