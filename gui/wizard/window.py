"""The wizard's window: steps at the side, one page, and the buttons. What comes next is decided by core.plans.flow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.migrations.model import Migration
from core.migrations.states import State
from core.plans.flow import STEPS, Step
from core.plans.model import Plan
from gui.icons import set_icon
from gui.jobs import Runners
from gui.services import Services
from gui.text import error_text, percent
from gui.theme import Space, Tone
from gui.widgets.banner import Banner
from gui.widgets.step_list import StepList
from gui.widgets.text import label
from gui.wizard.closing import Answer, closing_question, stopping_question
from gui.wizard.compatibility import CompatibilityPage
from gui.wizard.connection_chip import ConnectionChip
from gui.wizard.images import ImagesPage
from gui.wizard.import_ import ImportPage
from gui.wizard.instance_type import InstanceTypePage
from gui.wizard.license import LicensePage
from gui.wizard.page import Page
from gui.wizard.review import ReviewPage
from gui.wizard.session import Session
from gui.wizard.upload import UploadPage

PAGES: dict[Step, Callable[[Session], Page]] = {
    Step.IMAGES: ImagesPage,
    Step.COMPATIBILITY: CompatibilityPage,
    Step.LICENSE: LicensePage,
    Step.INSTANCE: InstanceTypePage,
    Step.REVIEW: ReviewPage,
    Step.UPLOAD: UploadPage,
    Step.IMPORT: ImportPage,
}

FIRST, NEXT = 30, 10
"""Milliseconds until the page behind the one in front is begun, when that has been painted; and between its parts."""


class Wizard(QDialog):
    """Leads one machine from its files to an AMI. Closing it loses nothing.

    Signals:
        another(): the user wants to migrate another machine. settled(): the page in front stands, and the next one behind it.
    """

    another = Signal()
    settled = Signal()

    def __init__(self, services: Services, runners: Runners, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.session = Session(services, runners, self)
        self._pages: dict[Step, Page] = {}
        self._leaving = False
        self.resize(1040, 720)
        self._steps = StepList(self.session.flow)
        self.chip = ConnectionChip(self.session)
        self._title = label("", "title")
        self._subtitle = label("", "muted", wrap=True)
        self._stack = QStackedWidget()
        self.banner = Banner()
        self._build_buttons()
        self._build_layout()
        self._steps.chosen.connect(self._jump)
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self._build_next)
        # Once, however many changes come in one go: it asks every widget of the chain.
        self._ordering = QTimer(self, singleShot=True, interval=0)
        self._ordering.timeout.connect(self._order_focus)
        self.session.changed.connect(self._refresh)
        self.session.start_failed.connect(self._complain)
        self.session.migration_changed.connect(self._follow)
        self._show_step()

    # -- building ---------------------------------------------------------------------------------------------------------

    def _build_buttons(self) -> None:
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.stop_button = QPushButton(self.tr("&Stop…"))
        self.stop_button.setProperty("kind", "danger")
        set_icon(self.stop_button, "stop", "blocked")
        self.pause_button = QPushButton(self.tr("&Pause"))
        self.back_button = QPushButton(self.tr("&Back"))
        self.next_button = QPushButton(self.tr("&Next"))
        self.next_button.setProperty("kind", "primary")
        self.cancel_button.clicked.connect(self.reject)
        self.stop_button.clicked.connect(self.ask_stop)
        self.pause_button.clicked.connect(self._pause_or_resume)
        self.back_button.clicked.connect(self._go_back)
        self.next_button.clicked.connect(self._go_next)

    def _build_layout(self) -> None:
        side = QFrame()
        side.setProperty("role", "side")
        side.setFixedWidth(216)
        beside = QVBoxLayout(side)
        beside.setContentsMargins(Space.S, Space.L, Space.S, Space.M)
        beside.addWidget(self._steps)
        beside.addStretch(1)
        beside.addWidget(self.chip)
        footer = QFrame()
        footer.setProperty("role", "footer")
        buttons = QHBoxLayout(footer)
        buttons.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        buttons.setSpacing(Space.S)
        for button in (self.cancel_button, self.stop_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.pause_button, self.back_button, self.next_button):
            buttons.addWidget(button)
        content = QVBoxLayout()
        content.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        content.setSpacing(Space.XS)
        content.addWidget(self._title)
        content.addWidget(self._subtitle)
        content.addSpacing(Space.S)
        content.addWidget(self._stack, 1)
        content.addWidget(self.banner)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addLayout(content, 1)
        main.addWidget(footer)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        whole.addLayout(main, 1)
        # Once it is in the dialog: Enter means Next, unless another button has the focus.
        self.next_button.setDefault(True)

    @Slot()
    def _order_focus(self) -> None:
        """The buttons at the foot come behind the page, also behind what was added to it later."""
        last: QWidget | None = self._steps.previousInFocusChain()
        while last is not None and last is not self._steps:
            if self._stack.isAncestorOf(last) and last.focusPolicy() & Qt.FocusPolicy.TabFocus:
                break
            last = last.previousInFocusChain()
        for button in (
            self.cancel_button,
            self.stop_button,
            self.pause_button,
            self.back_button,
            self.next_button,
            self.chip,
        ):
            self.setTabOrder(last or self._steps, button)
            last = button

    # -- the way through --------------------------------------------------------------------------------------------------

    @property
    def page(self) -> Page:
        """The page in front."""
        page = self._begin_page(self.session.flow.step)
        page.build_all()
        return page

    def add_files(self, paths: Sequence[Path]) -> None:
        self.session.set_paths(paths)

    def begin_like(self, plan: Plan) -> None:
        """Begin with the files and the choices of a plan."""
        self.session.set_edition(plan.edition)
        self.session.set_paths([Path(source.path) for source in plan.sources])
        self.session.set_destination(plan.destination)
        self.session.flow.license_type = plan.license_type
        self.session.flow.name = plan.name
        self.session.flow.choose_like(plan)
        self.session.changed.emit()

    def offer(self, paths: Sequence[Path]) -> None:
        """Files and folders as they were dropped: the first page finds the machines in them."""
        page = self._begin_page(Step.IMAGES)
        if isinstance(page, ImagesPage):
            page.add(list(paths))

    def follow(self, migration: Migration) -> None:
        """Open at a migration that exists."""
        self.session.follow(migration)

    def _show_step(self) -> None:
        page = self.page
        self.banner.silence()
        self._stack.setCurrentWidget(page)
        page.enter()
        self._refresh()
        self._ordering.start()
        page.focus_first()
        self._idle.start(FIRST)

    def _begin_page(self, step: Step) -> Page:
        """The page of a step; a new one stands in the window, but is still empty."""
        if step not in self._pages:
            page = PAGES[step](self.session)
            page.retitled.connect(self._retitle)
            page.refocused.connect(self._order_focus)
            page.advance.connect(self._go_next)
            self._pages[step] = page
            self._stack.addWidget(page)
        return self._pages[step]

    @Slot()
    def _build_next(self) -> None:
        """While the user reads this page: to build and to show the next one at once would be felt. A part in a turn."""
        here = self.session.flow.step
        following = STEPS[STEPS.index(here) + 1 :]
        # Once the migration runs, its threads take their share: both pages that show it are ready before it starts.
        wanted = following[: 2 if here is Step.REVIEW else 1]
        if not self.isVisible():
            return
        missing = next((page for step in wanted if not (page := self._begin_page(step)).built), None)
        if missing is None:
            self.settled.emit()
        else:
            missing.build_part()
            self._idle.start(NEXT)

    @Slot()
    def _go_next(self) -> None:
        flow = self.session.flow
        if flow.step in {Step.UPLOAD, Step.IMPORT}:
            self._close_or_finish()
            return
        problems = flow.problems()
        if not self.page.ready:
            return
        if problems:
            self.banner.say(self.page.show_problems(problems), Tone.ATTENTION)
        elif flow.step is Step.REVIEW:
            self.session.start()
        else:
            flow.next()
            self._show_step()

    @Slot()
    def _go_back(self) -> None:
        self.session.flow.back()
        self._show_step()

    @Slot(object)
    def _jump(self, step: Step) -> None:
        self.session.flow.go(step)
        self._show_step()

    @Slot(object)
    def _follow(self, _migration: Migration) -> None:
        if self._stack.currentWidget() is not self._pages.get(self.session.flow.step):
            self._show_step()
        self._refresh()

    @Slot(object)
    def _complain(self, error: Exception) -> None:
        self.banner.say(error_text(error), Tone.BLOCKED)
        self._refresh()

    # -- what the buttons say ---------------------------------------------------------------------------------------------

    @Slot()
    def _refresh(self) -> None:
        flow, migration = self.session.flow, self.session.migration
        under_way = bool(flow.migration_id)
        final = migration is not None and migration.state.final
        self.cancel_button.setVisible(not under_way)
        self.back_button.setVisible(not under_way)
        self.back_button.setEnabled(flow.can_back and not self.session.starting)
        self.stop_button.setVisible(under_way and not final)
        self.stop_button.setEnabled(migration is not None and migration.state is not State.CANCELLING)
        self._refresh_pause(migration)
        if not under_way:  # the pages that only watch are built once
            self._ordering.start()
        if self.banner.text and not flow.problems() and self.banner.property("tone") == Tone.ATTENTION.value:
            self.banner.silence()
        self._steps.refresh()
        self._retitle()

    def _refresh_pause(self, migration: Migration | None) -> None:
        state = migration.state if migration else None
        waits = state in {State.PAUSED, State.INTERRUPTED, State.FAILED}
        runs = state in {State.RUNNING, State.QUEUED} and self.session.flow.step is Step.UPLOAD
        self.pause_button.setVisible(waits or runs)
        text, name = (self.tr("&Resume"), "play") if waits else (self.tr("&Pause"), "pause")
        if state is State.FAILED:
            text, name = self.tr("&Try again"), "refresh"
        if self.pause_button.text() != text:
            self.pause_button.setText(text)
            set_icon(self.pause_button, name)

    @Slot()
    def _retitle(self) -> None:
        page = self._pages.get(self.session.flow.step)
        if page is None or not page.built:  # a page tells of itself while it is made, too
            return
        self.next_button.setText(page.next_text())
        self.next_button.setEnabled(page.ready and not self.session.starting)
        self._title.setText(page.title())
        self._subtitle.setText(page.subtitle())
        self._subtitle.setVisible(bool(page.subtitle()))
        self.setWindowTitle(self._window_title())

    def _window_title(self) -> str:
        migration, name = self.session.migration, self.session.flow.name
        if migration is None:
            return self.tr("{name} – New migration").format(name=name) if name else self.tr("New migration")
        done = percent(migration)
        told = self.tr("{name} – Migration").format(name=migration.plan.name)
        return f"{done} % – {told}" if done is not None and not migration.state.final else told

    # -- pausing, stopping, closing ---------------------------------------------------------------------------------------

    @Slot()
    def _pause_or_resume(self) -> None:
        migration = self.session.migration
        if migration is not None:
            waits = migration.state in {State.PAUSED, State.INTERRUPTED, State.FAILED}
            self.session.control("resume" if waits else "pause")

    @Slot()
    def ask_stop(self) -> None:
        if self.session.migration is not None:
            question = stopping_question(self.session.migration, self)
            question.answered.connect(self._stop_answered)
            question.open()

    @Slot(object)
    def _stop_answered(self, answer: Answer) -> None:
        if answer is Answer.STOP:
            self.session.control("cancel")
        elif answer is Answer.PAUSE:
            self.session.control("pause")

    def _close_or_finish(self) -> None:
        """The button says that it closes and goes on: no question."""
        self.leave()

    def reject(self) -> None:
        """Esc, Cancel and the window's close all end here."""
        if not self.session.running or self._leaving:
            self.leave()
            return
        question = closing_question(self.session.migration, self, quits=False)
        question.answered.connect(self._closing_answered)
        question.open()

    @Slot(object)
    def _closing_answered(self, answer: Answer) -> None:
        if answer is Answer.STAY:
            return
        if answer in {Answer.PAUSE, Answer.STOP}:
            self.session.control("pause" if answer is Answer.PAUSE else "cancel")
        self.leave()

    def leave(self) -> None:
        """Close without a question; a running migration goes on."""
        self._leaving = True
        self.session.close()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """QDialog's own would hide first and ask later."""
        if self._leaving:
            event.accept()
            return
        event.ignore()
        self.reject()
