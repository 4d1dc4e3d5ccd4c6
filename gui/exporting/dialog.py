"""Export an AMI or an instance: choose, check, follow. What is paused, or cut off, goes on where it was."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from core.aws.export_order import ExportOrder
from core.aws.export_run import ExportOutcome
from core.aws.export_task import ExportState
from core.aws.exportable import Exportable
from core.errors import AmigrateError
from core.progress import Progress
from core.rules.causes import causes_of
from core.rules.model import Finding
from core.wording import sentence
from gui.defaults import Defaults
from gui.exporting.checks import ChecksPage
from gui.exporting.choosing import ChoosingPage
from gui.exporting.foot import Foot
from gui.exporting.place import ExportPlace
from gui.exporting.questions import ask_to_stop, leaving_question
from gui.exporting.running import RunningPage
from gui.exporting.step import Step, notice_text
from gui.exporting.under_way import UnderWay
from gui.text import error_text, plain
from gui.theme import Space, Tone
from gui.widgets.banner import Banner
from gui.widgets.text import label


class ExportDialog(QDialog):
    """Looks into the account as soon as it is made. Closing it pauses what runs."""

    def __init__(self, defaults: Defaults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.resize(880, 720)
        self.place = ExportPlace(defaults, self)
        self.place.changed.connect(self._place_changed)
        self._looked_at = self.place.destination
        self.step = Step.CHOOSING
        self.order: ExportOrder | None = None
        self.outcome: ExportOutcome | None = None
        self._findings: tuple[Finding, ...] = ()
        self._unfinished: tuple[ExportOrder, ...] = ()
        self._stops = False
        self._mending: Callable[[], object] | None = None
        self._leaving = False
        self.under_way = UnderWay(defaults.services, defaults.runners.general, self)
        self.under_way.changed.connect(self._show_buttons)
        self.under_way.told.connect(self._show_state)
        self.under_way.progressed.connect(self._progressed)
        self.under_way.noticed.connect(self._show_notice)
        self.under_way.failed.connect(self._failed)
        self.under_way.halted.connect(self._halted)
        self.banner = Banner(self)
        self.banner.acted.connect(self._mend)
        self.choosing = ChoosingPage(self.place)
        self.choosing.chosen.connect(self._show_buttons)
        self.choosing.looking.connect(self.look)
        self.checks = ChecksPage()
        self.checks.granted.connect(self._grant)
        self.running = RunningPage()
        self._build()
        self.under_way.earlier(self._found_earlier)
        self.look()

    def _build(self) -> None:
        self._pages = QStackedWidget()
        for page in (self.choosing, self.checks, self.running):
            self._pages.addWidget(page)
        self.foot = Foot()
        self.foot.stop_asked.connect(self._ask_to_stop)
        self.foot.folder_asked.connect(self._open_folder)
        self.foot.back_asked.connect(self.go_back)
        self.foot.pause_asked.connect(self.pause)
        self.foot.close_asked.connect(self.reject)
        self.foot.next_asked.connect(self.go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(label(self.tr("Export an AMI or an instance"), "title"))
        layout.addWidget(self.banner)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.foot)
        self.foot.next.setDefault(True)  # which takes effect only once it is inside
        self._show(Step.CHOOSING)
        self.choosing.search.setFocus()

    # -- where the user is ------------------------------------------------------------------------------------------------

    def _show(self, step: Step) -> None:
        self.step = step
        pages = {Step.CHOOSING: self.choosing, Step.CHECKING: self.checks}
        self._pages.setCurrentWidget(pages.get(step, self.running))
        self.place.fix(step is not Step.CHOOSING)
        self._show_buttons()

    @Slot()
    def _show_buttons(self) -> None:
        step, busy = self.step, self.under_way.busy
        ready = not busy and (step is not Step.CHOOSING or bool(self.choosing.image))
        has_file = self.outcome is not None and self.outcome.file is not None
        self.foot.show_step(step, blocked=self._blocked, ready=ready, has_file=has_file)
        self.choosing.again.setEnabled(not busy)
        self.checks.grants.setEnabled(not busy)

    @property
    def _blocked(self) -> bool:
        return not self._findings or any(finding.blocks for finding in self._findings)

    @Slot()
    def go_on(self) -> None:
        """The one button that leads on, whatever it says now."""
        if self.under_way.busy:
            return
        if self.step is Step.CHOOSING:
            self.check()
        elif self.step is Step.CHECKING and self.order is not None:
            if self._blocked:
                self._check(self.order)
            else:
                self.start(self.order)
        elif self.step is Step.DONE:
            self.go_back()
            self.look()
        elif self.order is not None:
            self.start(self.order)

    @Slot()
    def go_back(self) -> None:
        self.under_way.cancel()
        self.banner.silence()
        self._show(Step.CHOOSING)
        self.choosing.table.setFocus()

    # -- the account ------------------------------------------------------------------------------------------------------

    @Slot()
    def _place_changed(self) -> None:
        if self.place.destination != self._looked_at:
            self.look()

    @Slot()
    def look(self) -> None:
        """Ask the account what it has."""
        self._looked_at = self.place.destination
        self.choosing.show_found(())
        self._say(self.tr("Looking into the account…"))
        self.under_way.look(self._looked_at, self._found)

    @Slot(object)
    def _found(self, found: tuple[Exportable, ...]) -> None:
        self.choosing.show_found(found)
        self.banner.silence()
        if not found:
            told = self.tr("The account has no AMI of its own and no instance in {region}.")
            self.choosing.say_nothing(told.format(region=self._looked_at.region))
        self._offer_earlier()

    @Slot(object)
    def _found_earlier(self, found: tuple[ExportOrder, ...]) -> None:
        self._unfinished = found
        if not self.under_way.busy:
            self._offer_earlier()

    def _offer_earlier(self) -> None:
        if self.step is not Step.CHOOSING or not self._unfinished:
            return
        first = self._unfinished[0]
        told = self.tr("An export of {image} to {target} is not finished.")
        told = told.format(image=first.image_id, target=plain(first.shown_target))
        self._say(told, Tone.ATTENTION, self.tr("Go &on"), self._resume_earlier)

    @Slot()
    def _resume_earlier(self) -> None:
        order, self._unfinished = self._unfinished[0], self._unfinished[1:]
        self.start(order)

    # -- the rules --------------------------------------------------------------------------------------------------------

    @Slot()
    def check(self) -> None:
        """Ask the rules about what is chosen."""
        try:
            order = self.choosing.target.order(self.choosing.image, self.place.destination, grants=False)
        except AmigrateError as error:
            if error.code != "export.file-there":
                self._say(error_text(error), Tone.BLOCKED)
                return
            replace = partial(self._replace, str(error.facts["path"]))
            self._say(error_text(error), Tone.ATTENTION, self.tr("&Replace it"), replace)
            return
        self.checks.show_order(order)
        self._check(order)

    def _replace(self, path: str) -> None:
        self.choosing.target.replaced = path
        self.check()

    @Slot(bool)
    def _grant(self, given: bool) -> None:
        if self.order is not None:
            self._check(self.order.model_copy(update={"grants": given}))

    def _check(self, order: ExportOrder) -> None:
        self.order, self._findings = order, ()
        self._show(Step.CHECKING)
        self._say(self.tr("Asking the account…"))
        self.under_way.check(order, self._checked)

    @Slot(object)
    def _checked(self, findings: tuple[Finding, ...] | None) -> None:
        if findings is None and self.order is not None:
            self.start(self.order)
            return
        self._findings = findings or ()
        self.checks.show_findings(self._findings)
        if self._blocked:
            self._say(self.tr("AWS would refuse this export. Nothing was started."), Tone.BLOCKED)
        else:
            self._say(self.tr("Nothing stands in its way. Nothing was started yet."), Tone.READY)

    # -- the export -------------------------------------------------------------------------------------------------------

    def start(self, order: ExportOrder) -> None:
        """Begin it, or go on with it."""
        self.order, self.outcome = order, None
        self.banner.silence()
        self.running.begin(order)
        self.under_way.export(order, self._done)
        self._show(Step.RUNNING)
        self.foot.pausing.setFocus()

    @Slot(object, object)
    def _show_state(self, order: ExportOrder, state: ExportState) -> None:
        if self.step is Step.RUNNING and order is self.order:
            self.running.show_state(state)

    @Slot(object)
    def _progressed(self, progress: Progress) -> None:
        if self.step is Step.RUNNING and progress.phase == "download":
            self.banner.silence()
            self.running.show_progress(progress)

    @Slot(str)
    def _show_notice(self, code: str) -> None:
        """An outage is sat out; that it is one has to be said."""
        if self.step is Step.RUNNING and (told := notice_text(code)):
            self._say(told, Tone.ATTENTION)
        elif self.step is Step.RUNNING:
            self.banner.silence()

    @Slot(object)
    def _done(self, outcome: ExportOutcome) -> None:
        self.outcome = outcome
        self.running.show_outcome(outcome)
        told = self.tr("Exported.")
        if outcome.left is not None:
            told = self.tr("Exported. The object stays in the bucket: {why}").format(
                why=sentence(outcome.left)
            )
        self._say(told, Tone.READY if outcome.left is None else Tone.ATTENTION)
        self._show(Step.DONE)
        (self.foot.folder if outcome.file is not None else self.foot.next).setFocus()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._say(error_text(error), Tone.BLOCKED)
        if self.step is Step.RUNNING:
            self.running.show_stopped(Tone.BLOCKED)
            said = str(error.facts.get("aws_message", "")) if isinstance(error, AmigrateError) else ""
            self.running.show_causes(causes_of(said, self._findings) if said else (), self._findings)
            self._show(Step.FAILED)
            self.foot.next.setFocus()

    @Slot()
    def pause(self) -> None:
        """Stop here, and keep all there is."""
        if self.step is not Step.RUNNING:
            return
        self._halt()
        told = self.tr("Paused. AWS works on at its export, and what has arrived is kept.")
        self._say(told, Tone.ATTENTION)
        self.foot.closing.setFocus()

    def _halt(self) -> None:
        self.running.show_stopped(Tone.ATTENTION)
        self._show(Step.PAUSED)
        self.under_way.halt()

    @Slot()
    def _halted(self) -> None:
        if self._stops:
            self._give_up()
        elif self.step is Step.PAUSED:
            self.foot.next.setFocus()

    @Slot()
    def _ask_to_stop(self) -> None:
        ask_to_stop(self, self.stop)

    @Slot()
    def stop(self) -> None:
        """The question has been answered: nothing of it is kept."""
        if self.step not in {Step.RUNNING, Step.PAUSED}:
            return
        self._say(self.tr("Stopping…"))
        self._stops = True
        if self.step is Step.RUNNING:
            self._halt()
        elif not self.under_way.ending:
            self._give_up()

    def _give_up(self) -> None:
        self._stops = False
        if self.order is not None:
            self.under_way.give_up(self.order, self._stopped)

    @Slot(object)
    def _stopped(self, _: object) -> None:
        self._show(Step.CHOOSING)
        self._say(self.tr("Stopped. AWS was told so, and what had arrived is gone."), Tone.ATTENTION)

    @Slot()
    def _open_folder(self) -> None:
        if self.outcome is not None and self.outcome.file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.outcome.file.parent)))

    # -- words -----------------------------------------------------------------------------------------------------------

    def _say(
        self,
        text: str,
        tone: Tone = Tone.PLAIN,
        action: str = "",
        mending: Callable[[], object] | None = None,
    ) -> None:
        self._mending = mending
        self.banner.say(text, tone, action=action)

    @Slot()
    def _mend(self) -> None:
        if self._mending is not None:
            self._mending()

    # -- leaving ----------------------------------------------------------------------------------------------------------

    def reject(self) -> None:
        """Esc, Close and the window's own cross all end here. What runs is asked about, once."""
        if self.step is Step.RUNNING and not self._leaving:
            leaving_question(self, self.leave)
            return
        self.leave()

    @Slot()
    def leave(self) -> None:
        """Close; what runs is paused."""
        self._leaving = True
        self.under_way.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._leaving:
            super().closeEvent(event)
            return
        event.ignore()
        self.reject()
