"""Launch a test instance: settings, live progress, verdict, and the end of everything that was made."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.aws.leftovers.model import Removed
from core.errors import PlanError
from core.migrations.launches.model import Launch, LaunchState
from core.migrations.launches.run import Tell
from core.migrations.model import Migration
from core.plans.launching import LaunchSettings, check_settings
from core.progress import CancelToken, Progress, Report
from core.wording import phrase
from gui.icons import set_icon
from gui.jobs import Channel, Job, JobRunner
from gui.launching.form import LaunchForm
from gui.launching.live import LiveView
from gui.launching.planned import PlannedLaunch, own_address, planned_settings
from gui.services import Services
from gui.text import error_text, failure_text, plain
from gui.theme import Space, Tone
from gui.widgets.banner import Banner
from gui.widgets.card import ScrolledPage, row
from gui.widgets.text import label, restyle

translate = QCoreApplication.translate


class LaunchDialog(QDialog):
    """Of a migration's AMI; goes on with its latest launch where that is not over, and watches the one that began by itself.

    Signals: proved(id of the migration): its record has a new verdict.
    """

    proved = Signal(str)

    def __init__(
        self,
        services: Services,
        runner: JobRunner,
        migration: Migration,
        parent: QWidget | None = None,
        *,
        planned: PlannedLaunch | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Test launch of {name}").format(name=plain(migration.plan.name)))
        self.setModal(True)
        self.resize(760, 680)
        self._services, self._runner, self._migration = services, runner, migration
        self._launches = services.launches()
        self.launch: Launch | None = None
        self._job: Job | None = None
        self._leaving = False
        self._planned = planned
        self.banner = Banner(self)
        windows = migration.plan.platform == "Windows" or migration.plan.guest.platform == "Windows"
        self.form = LaunchForm(planned_settings(migration), windows=windows)
        self.live = LiveView()
        self._pages = QStackedWidget()
        self._build()
        if planned is not None and planned.busy:
            planned.changed.connect(self._show_planned)
            self._show_planned()
        else:
            self._look_for_earlier()

    def _build(self) -> None:
        scrolled = ScrolledPage(self.tr("Settings"))
        told = self.tr(
            "An instance that only you can reach is started of {image}, looked at, and kept until you terminate it. "
            "It costs money while it runs."
        )
        scrolled.body.addWidget(label(told.format(image=self._migration.image_id), "muted", wrap=True))
        scrolled.body.addWidget(self.form)
        scrolled.body.addStretch(1)
        self._pages.addWidget(scrolled)
        self._pages.addWidget(self.live)
        self.starting = QPushButton(self.tr("&Launch"))
        restyle(self.starting, "kind", "primary")
        set_icon(self.starting, "play", "on_accent")
        self.starting.clicked.connect(self.start)
        self.again = QPushButton(self.tr("Check &again"))
        set_icon(self.again, "refresh")
        self.again.clicked.connect(self._run)
        self.another = QPushButton(self.tr("&New launch"))
        self.another.clicked.connect(self._show_form)
        self.ending = QPushButton(self.tr("&Terminate…"))
        restyle(self.ending, "kind", "danger")
        set_icon(self.ending, "stop")
        self.ending.clicked.connect(self._ask_to_terminate)
        self.closing = QPushButton(self.tr("&Close"))
        self.closing.clicked.connect(self.reject)
        foot = row(self.ending)
        foot.addStretch(1)
        for button in (self.another, self.again, self.closing, self.starting):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(label(self.tr("Test launch"), "title"))
        layout.addWidget(self.banner)
        layout.addWidget(self._pages, 1)
        layout.addLayout(foot)
        self.starting.setDefault(True)  # which takes effect only once it is inside
        self._show_buttons()

    # -- what was before --------------------------------------------------------------------------------------------------

    def _look_for_earlier(self) -> None:
        self._start(partial(_earlier, self._services, self._migration), self._found_earlier)

    @Slot(object)
    def _found_earlier(self, found: tuple[Launch | None, str]) -> None:
        self._job = None
        launch, source = found
        if not self.form.fields["source"].text():
            self.form.fields["source"].setText(source)
        if launch is not None and launch.state is not LaunchState.TERMINATED:
            self._show(launch)
        self._show_buttons()

    @Slot()
    def _show_planned(self) -> None:
        """It runs beside this dialog, and goes on without it."""
        planned = self._planned
        if planned is None or self._leaving:
            return
        self._pages.setCurrentWidget(self.live)
        if planned.launch is not None:
            self._show(planned.launch)
        if planned.refused is not None:
            self._pages.setCurrentIndex(0 if planned.launch is None else 1)
            self._failed(planned.refused)
        self._show_buttons()

    # -- running ----------------------------------------------------------------------------------------------------------

    @Slot()
    def start(self) -> None:
        """Launch as the form says."""
        try:
            settings = self.form.settings()
            check_settings(settings)
        except PlanError as error:
            self.banner.say(error_text(error), Tone.BLOCKED)
            self.form.mark(error.code)
            return
        self.form.mark("")
        self.banner.silence()
        self._pages.setCurrentWidget(self.live)
        self._watch(partial(_launch, self._services, self._migration, settings))

    @Slot()
    def _run(self) -> None:
        if self.launch is None:
            return
        self.banner.silence()
        self._pages.setCurrentWidget(self.live)
        self._watch(partial(_run, self._services, self.launch.id))

    @Slot(object)
    def _ran(self, launch: Launch) -> None:
        self._job = None
        self._show(launch)
        if launch.migration:
            self.proved.emit(launch.migration)

    @Slot(object)
    def _show(self, launch: Launch) -> None:
        if self._leaving:
            return
        self.launch = launch
        self._pages.setCurrentWidget(self.live)
        self.live.show_launch(launch, self._launches.picture(launch))
        if launch.state is LaunchState.FAILED and launch.failure is not None:
            self.banner.say(plain(failure_text(launch.failure)), Tone.BLOCKED)
        elif launch.state is LaunchState.PROVEN:
            told = self.tr("Proven. The instance costs money until it is terminated.")
            self.banner.say(told, Tone.READY)
        elif launch.state is LaunchState.NOT_PROVEN:
            self.banner.say(self.tr("Not proven: the checks say what is wrong."), Tone.BLOCKED)
        elif launch.state is LaunchState.INTERRUPTED:
            self.banner.say(
                self.tr("It was interrupted. Check again goes on where it stopped."), Tone.ATTENTION
            )
        self._show_buttons()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._job = None
        self.banner.say(error_text(error), Tone.BLOCKED)
        self._show_buttons()

    def _show_buttons(self) -> None:
        watched = self._planned is not None and self._planned.busy
        busy, launch = self._job is not None or watched, self.launch
        on_form = self._pages.currentWidget() is not self.live
        over = launch is not None and launch.state is LaunchState.TERMINATED
        self.starting.setVisible(on_form)
        self.starting.setEnabled(not busy)
        self.again.setVisible(not on_form and not over)
        self.again.setEnabled(not busy)
        self.another.setVisible(not on_form and over)
        self.ending.setVisible(not on_form and not over)
        made = launch is not None and bool(launch.made.group_id or launch.made.instance_id)
        self.ending.setEnabled(made and not busy)

    @Slot()
    def _show_form(self) -> None:
        self.launch = None
        self.banner.silence()
        self._pages.setCurrentIndex(0)
        self._show_buttons()

    # -- the end ----------------------------------------------------------------------------------------------------------

    @Slot()
    def _ask_to_terminate(self) -> None:
        question = QMessageBox(self)
        question.setWindowTitle(self.tr("Terminate?"))
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setIcon(QMessageBox.Icon.NoIcon)
        instance = self.launch.made.instance_id if self.launch is not None else ""
        question.setText(self.tr("Terminate {instance} for good?").format(instance=instance))
        question.setInformativeText(
            self.tr(
                "Its volumes, security group, address and key pair go with it, as far as they were made for it. The AMI stays."
            )
        )
        end = question.addButton(self.tr("&Terminate"), QMessageBox.ButtonRole.AcceptRole)
        restyle(end, "kind", "danger")
        keep = question.addButton(self.tr("&Keep it"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(keep)
        question.setEscapeButton(keep)
        question.accepted.connect(self.terminate)
        question.finished.connect(question.deleteLater)
        question.open()

    @Slot()
    def terminate(self) -> None:
        """The question has been answered."""
        if self.launch is None:
            return
        self.banner.say(self.tr("Terminating…"), Tone.PLAIN)
        self._start(partial(_terminate, self._services, self.launch.id), self._terminated)

    @Slot(object)
    def _terminated(self, outcome: tuple[Launch, tuple[Removed, ...]]) -> None:
        self._job = None
        launch, results = outcome
        self._show(launch)
        left = [result for result in results if result.failure is not None]
        if left and left[0].failure is not None:
            why = plain(phrase(left[0].failure.code, dict(left[0].failure.facts)))
            self.banner.say(self.tr("Not everything could be removed: {why}").format(why=why), Tone.BLOCKED)
        else:
            self.banner.say(self.tr("Terminated; nothing of it is left in the account."), Tone.READY)

    @Slot(object)
    def _progressed(self, progress: Progress) -> None:
        told = self.tr("Terminating: {what}").format(what=plain(progress.detail))
        self.banner.say(told, Tone.PLAIN)

    def _watch(self, work: Callable[[Tell, Report, CancelToken], Launch]) -> None:
        """A launch that runs: every change of it is shown."""
        changes = Channel(self._runner, self._show)
        changes.end_with(self._start(partial(work, changes.say), self._ran))

    def _start(self, work: object, done: object) -> Job:
        self._job = started = self._runner.start(
            work,  # type: ignore[arg-type]
            done=done,  # type: ignore[arg-type]
            failed=self._failed,
            progressed=self._progressed,
        )
        self._show_buttons()
        return started

    # -- leaving ----------------------------------------------------------------------------------------------------------

    def reject(self) -> None:
        """Esc, Close and the window's own cross all end here. An instance that runs on is said, once."""
        running = self.launch is not None and self.launch.made.instance_id
        if (
            running
            and not self._leaving
            and self.launch is not None
            and self.launch.state is not LaunchState.TERMINATED
        ):
            self._leaving_question()
            return
        self.leave()

    def _leaving_question(self) -> None:
        question = QMessageBox(self)
        question.setWindowTitle(self.tr("Leave it running?"))
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setIcon(QMessageBox.Icon.NoIcon)
        question.setText(self.tr("The test instance runs on, and costs money until it is terminated."))
        question.setInformativeText(self.tr("You find it again in this dialog, and under Clean up."))
        leave = question.addButton(self.tr("&Leave it running"), QMessageBox.ButtonRole.AcceptRole)
        stay = question.addButton(self.tr("&Don't close"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(stay)
        question.setEscapeButton(stay)
        leave.setAutoDefault(False)
        question.accepted.connect(self.leave)
        question.finished.connect(question.deleteLater)
        question.open()

    @Slot()
    def leave(self) -> None:
        """Close, whatever runs: it goes on, or can be gone on with."""
        self._leaving = True
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._leaving:
            super().closeEvent(event)
            return
        event.ignore()
        self.reject()


def _earlier(
    services: Services, migration: Migration, _report: Report, _token: CancelToken
) -> tuple[Launch | None, str]:
    """The latest launch, and this computer's address where it can be known."""
    return services.launches().of(migration.id), own_address(migration)


def _launch(
    services: Services,
    migration: Migration,
    settings: LaunchSettings,
    tell: Tell,
    _report: Report,
    token: CancelToken,
) -> Launch:
    launches = services.launches()
    return launches.run(launches.create_for(migration, settings).id, tell, token)


def _run(services: Services, identifier: str, tell: Tell, _report: Report, token: CancelToken) -> Launch:
    return services.launches().run(identifier, tell, token)


def _terminate(
    services: Services, identifier: str, report: Report, token: CancelToken
) -> tuple[Launch, tuple[Removed, ...]]:
    results: list[Removed] = []

    def tell(result: Removed) -> None:
        results.append(result)
        report(Progress("terminate", len(results), None, result.item.id))

    return services.launches().terminate(identifier, tell, token), tuple(results)
