"""What the main window holds once everything is open: the migrations, what can be done with each, the wizards."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from core.migrations.states import State
from gui.announcing import Announcer
from gui.defaults import Defaults
from gui.icons import set_icon
from gui.launching.planned import PlannedLaunches
from gui.migration_feed import MigrationFeed
from gui.migration_saving import MigrationReportButton
from gui.migrations_view import MigrationsView
from gui.models.migrations import StateGroup
from gui.text import error_text
from gui.theme import Space, Tone
from gui.unfinished import Unfinished
from gui.widgets.banner import Banner
from gui.widgets.card import row
from gui.widgets.migration_pane import allowed_actions
from gui.widgets.search_field import SearchField
from gui.widgets.text import label
from gui.wizard.closing import (
    Answer,
    Question,
    closing_question,
    leaving_launches_question,
    removing_question,
    stopping_question,
)
from gui.wizard.connection_chip import ConnectionChip
from gui.wizards import Wizards

if TYPE_CHECKING:
    from core.migrations.model import Migration
    from core.progress import CancelToken, Report
    from gui.explaining import ErrorDoctor
    from gui.exporting.dialog import ExportDialog
    from gui.jobs import Runners
    from gui.memory import Memory
    from gui.services import Services
    from gui.wizard.closing import Question

ACTIVE = frozenset({State.QUEUED, State.RUNNING, State.CANCELLING})
Wishes = Sequence[tuple[str, str]]
"""(action, id of a migration)."""


class Desk(QWidget):
    """Signals: ready(): the list was read."""

    ready = Signal()

    def __init__(
        self, services: Services, runners: Runners, memory: Memory, window: QWidget, view: MigrationsView
    ) -> None:
        """:param view: the list; it becomes the desk's."""
        super().__init__(window)
        self.view = view
        self._memory = memory
        self.defaults = Defaults(services, runners, memory, self)
        self.services = services
        self.runners = runners
        self.launches = PlannedLaunches(services, self)
        self.launches.changed.connect(self._launch_changed)
        self.wizards = Wizards(services, runners, window, lambda: memory.preferences, self.launches)
        self.wizards.migration_changed.connect(self._wizard_changed)
        self.wizards.taken.connect(self.take)
        self.wizards.finished.connect(self.refresh)
        self.wizards.chosen.connect(memory.add_recent)
        self._mine: set[str] = set()
        self._exporting: ExportDialog | None = None
        self._build()
        self.feed = MigrationFeed(services, runners.general, self)
        self.feed.listed.connect(self.show_list)
        self.feed.changed.connect(self._changed)
        self.feed.failed.connect(self._complain)
        self.announcer = Announcer(window, lambda: self.defaults.preferences.notify)
        self.announcer.opened.connect(self._open_announced)
        self.announcer.quit.connect(window.close)
        self.feed.listed.connect(self.announcer.heard_all)
        self.feed.changed.connect(self.announcer.heard)

    def _build(self) -> None:
        self.view.asked.connect(self.do)
        self.view.dropped.connect(self.new_migration_of)
        self.view.new.connect(self.new_migration)
        self.save_report = MigrationReportButton(
            self.runners.general, self.services.places, self.view.current, self.view.pane
        )
        self.save_report.setText(self.tr("Save r&eport…"))
        self.save_report.saved.connect(self._report_saved)
        self.save_report.refused.connect(self._report_refused)
        self.view.pane.put_beside_history(self.save_report)
        self.search = SearchField(self.tr("Search migrations"))
        self.search.textChanged.connect(self.view.search)
        self.new = QPushButton(self.tr("&New migration"))
        self.new.setProperty("kind", "primary")
        set_icon(self.new, "add", "on_accent")
        self.new.clicked.connect(self.new_migration)
        self.banner = Banner(self)
        self.unfinished = Unfinished(self.banner, self.launches, self)
        self.unfinished.resumed.connect(self._resume)
        self.chips = QButtonGroup(self)
        chips = row(spacing=Space.S)
        for number, _ in enumerate(StateGroup):
            chip = QPushButton()
            chip.setCheckable(True)
            chip.setProperty("kind", "chip")
            self.chips.addButton(chip, number)
            chips.addWidget(chip)
        self.chips.button(0).setChecked(True)
        self.chips.idClicked.connect(self._group_chosen)
        head = row(label(self.tr("Migrations"), "title"))
        head.addSpacing(Space.L)
        head.addLayout(chips)
        head.addStretch(1)
        head.addWidget(self.search)
        head.addWidget(self.new)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(head)
        layout.addWidget(self.banner)
        layout.addWidget(self.view, 1)
        self.chip = ConnectionChip(self.defaults)
        foot = row()
        foot.addWidget(self.chip, 1)
        foot.addStretch(2)
        layout.addLayout(foot)
        self._show_head()

    def _show_head(self) -> None:
        for widget in (self.search, self.new, *self.chips.buttons()):
            widget.setVisible(self.view.filled)
        counts = self.view.model.counts()
        names = {
            StateGroup.ALL: self.tr("All"),
            StateGroup.RUNNING: self.tr("Running"),
            StateGroup.NEEDS_YOU: self.tr("Needs you"),
            StateGroup.COMPLETED: self.tr("Completed"),
            StateGroup.STOPPED: self.tr("Stopped"),
        }
        for number, group in enumerate(StateGroup):
            self.chips.button(number).setText(f"{names[group]} ({counts[group]})")

    @Slot(int)
    def _group_chosen(self, number: int) -> None:
        self.view.show_group(list(StateGroup)[number])

    # -- the list ---------------------------------------------------------------------------------------------------------

    @Slot(object)
    def show_list(self, migrations: tuple[Migration, ...]) -> None:
        """All migrations, as they are now."""
        self.view.show_all(migrations)
        for migration in migrations:
            if migration.id in self._mine:
                self.launches.heard(migration)
        self._show_head()
        self.launches.look_back(migrations)
        self.unfinished.show(migrations)
        self.ready.emit()

    @Slot(object)
    def _changed(self, migration: Migration) -> None:
        self.view.show_one(migration)
        self.unfinished.heard(migration)
        if migration.id in self._mine:
            self.launches.heard(migration)
        self._show_head()

    @Slot(str)
    def _launch_changed(self, identifier: str) -> None:
        planned = self.launches.of(identifier)
        if planned is not None and not planned.busy:
            self.announcer.heard_launch(planned)
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        self.feed.refresh()

    @Slot(object)
    def _complain(self, error: Exception) -> None:
        self.banner.say(error_text(error), Tone.BLOCKED)

    @Slot(str)
    def _report_saved(self, told: str) -> None:
        self.banner.say(told, Tone.READY)

    @Slot(str)
    def _report_refused(self, told: str) -> None:
        self.banner.say(told, Tone.BLOCKED)

    # -- what can be done -------------------------------------------------------------------------------------------------

    @Slot(str)
    def do(self, action: str) -> None:
        """``open``, ``resume``, ``pause``, ``cancel`` or ``remove`` (both ask) the selected migration."""
        migration = self.view.current()
        if migration is None or action not in allowed_actions(migration):
            return
        if action == "open":
            self.wizards.when_loaded(partial(self.wizards.open_migration, migration))
        elif action == "duplicate":
            self.wizards.when_loaded(partial(self.wizards.open_like, migration))
        elif action == "explain":
            self.explain_error()
        elif action == "launch":
            self.launch(migration)
        elif action in {"cancel", "remove"}:
            ask = stopping_question if action == "cancel" else removing_question
            question = ask(migration, self.window())
            question.setProperty("migration", migration.id)
            question.answered.connect(self._stop_answered if action == "cancel" else self._remove_answered)
            question.open()
        else:
            self._control(action, migration.id)

    @Slot(str)
    def _open_announced(self, identifier: str) -> None:
        migration = self.view.model.find(identifier)
        if migration is not None:
            self.view.select(identifier)
            self.wizards.when_loaded(partial(self.wizards.open_migration, migration))

    def explain_error(self) -> ErrorDoctor:
        """The error doctor, with the words of the selected migration where it failed."""
        from gui.explaining import ErrorDoctor

        doctor = ErrorDoctor(
            self.services, self.defaults, self.view.model.migrations, self._memory.recent, self.window()
        )
        chosen = self.view.current()
        if chosen is not None and chosen.state is State.FAILED:
            doctor.words.setPlainText(chosen.id)
        doctor.open()
        return doctor

    def save_support_file(self) -> None:
        records = [migration.model_dump(mode="json") for migration in self.view.model.migrations]
        from gui.support_saving import ask_for_support_file

        ask_for_support_file(self.window(), self.services.places, migrations=records)

    def launch(self, migration: Migration) -> None:
        """A test instance of its AMI."""
        from gui.launching.dialog import LaunchDialog

        dialog = LaunchDialog(
            self.services,
            self.runners.general,
            migration,
            self.window(),
            planned=self.launches.of(migration.id),
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.proved.connect(self.refresh)
        dialog.open()

    @Slot(object)
    def _stop_answered(self, answer: Answer) -> None:
        identifier = str(self.sender().property("migration"))
        if answer in {Answer.STOP, Answer.PAUSE}:
            self._control("cancel" if answer is Answer.STOP else "pause", identifier)

    @Slot(object)
    def _remove_answered(self, answer: Answer) -> None:
        if answer is Answer.STOP:
            self._control("remove", str(self.sender().property("migration")))

    @Slot(str)
    def _resume(self, identifier: str) -> None:
        self._control("resume", identifier)

    def _control(self, action: str, identifier: str) -> None:
        if action in {"resume", "resume-same"}:
            self.take(identifier)
        work = partial(_control, self.services, action, identifier)
        self.runners.general.start(work, done=self._controlled, failed=self._complain)

    @Slot(object)
    def _controlled(self, _: object) -> None:
        self.refresh()

    @Slot()
    def open_settings(self) -> None:
        from gui.settings_dialog import SettingsDialog

        SettingsDialog(self.defaults, self.window()).open()

    # -- new ones ---------------------------------------------------------------------------------------------------------

    @Slot()
    def new_migration(self) -> None:
        self.wizards.when_loaded(self.wizards.open_empty)

    @Slot()
    def clean_up(self) -> None:
        """What lies in the accounts from earlier work."""
        from gui.cleaning.dialog import CleaningDialog

        dialog = CleaningDialog(
            self.services, self.runners.general, self.view.model.migrations, self.window()
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self.refresh)
        dialog.open()

    @Slot()
    def export(self) -> None:
        """An AMI or an instance back to a disk image; the dialog stays beside the window while it runs."""
        from gui.exporting.dialog import ExportDialog

        if self._exporting is None:
            self._exporting = ExportDialog(self.defaults, self.window())
            self._exporting.finished.connect(self._exported)
            self._exporting.show()
        self._exporting.raise_()
        self._exporting.activateWindow()

    @Slot()
    def _exported(self) -> None:
        if self._exporting is not None:
            self._exporting.deleteLater()
            self._exporting = None

    @Slot(list)
    def new_migration_of(self, paths: list[Path]) -> None:
        self.wizards.when_loaded(partial(self.wizards.open_for, paths))

    @Slot(str)
    def take(self, identifier: str) -> None:
        """From now on it runs in this process."""
        self._mine.add(identifier)

    @Slot(object)
    def _wizard_changed(self, migration: Migration) -> None:
        new = self.view.model.find(migration.id) is None
        self._changed(migration)
        if new:
            self.view.select(migration.id)
            self.refresh()

    # -- closing ----------------------------------------------------------------------------------------------------------

    @property
    def running(self) -> list[Migration]:
        """What was begun or resumed here, and still runs."""
        return [one for one in self.view.model.migrations if one.id in self._mine and one.state in ACTIVE]

    def closing_question(self) -> Question | None:
        """What has to be asked before the program ends; None where nothing runs."""
        running = self.running
        if not running:
            return leaving_launches_question(self.launches.running, self.window())
        return closing_question(running[0], self.window(), quits=True, others=len(running) - 1)

    def wishes(self, answer: Answer) -> Wishes:
        """What the answer asks of each that runs."""
        action = "cancel" if answer is Answer.STOP else "pause"
        return tuple((action, migration.id) for migration in self.running)

    def leave(self) -> None:
        """Let go of everything that looks; what runs is not touched."""
        self.wizards.leave_all()
        if self._exporting is not None:
            self._exporting.leave()
        self.feed.close()
        self.announcer.close()
        self.launches.cancel()
        self.runners.inspections.cancel_all()
        self.setEnabled(False)


def _control(services: Services, action: str, identifier: str, _report: Report, _token: CancelToken) -> None:
    services.control(action, identifier)
