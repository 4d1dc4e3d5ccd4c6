"""Page 2: what AWS would say, before anything is sent: findings, their evidence, and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
)

from core.facts import Failure
from core.plans.checking import OVERRIDE
from core.plans.choices import Route
from core.plans.flow import Step
from core.rules.edition import Edition
from core.rules.model import Finding, ImageReport
from core.rules.verdicts import Readiness, Severity, Verdict
from gui.icons import set_icon
from gui.models.disk_pictures import disk_pictures
from gui.models.finding_delegate import FindingDelegate
from gui.models.findings import FindingGroup, FindingsModel
from gui.text import edition_text, readiness_text, readiness_tone
from gui.theme import Space, Tone
from gui.widgets.banner import Banner
from gui.widgets.card import row
from gui.widgets.disk_view import DiskView
from gui.widgets.finding_pane import FindingPane
from gui.widgets.search_field import SearchField
from gui.widgets.text import Badge, icon_label, label
from gui.wizard.answer_file_bar import AnswerFileBar
from gui.wizard.page import Page
from gui.wizard.preview_dialog import PreviewDialog
from gui.wizard.report_saving import SaveReportButton
from gui.wizard.route_form import RouteForm

OPEN = frozenset(
    {
        FindingGroup.BLOCKED,
        FindingGroup.ATTENTION,
        FindingGroup.UNKNOWN,
        FindingGroup.CONFIRM,
        FindingGroup.CHANGES,
    }
)
SHELVES: tuple[frozenset[FindingGroup], ...] = (
    OPEN,
    frozenset({FindingGroup.PASSED}),
    frozenset({FindingGroup.NOT_APPLICABLE}),
    frozenset(FindingGroup),
)
"""What the four filter buttons show."""


class CompatibilityPage(Page):
    """Findings on the left, the chosen one on the right."""

    step = Step.COMPATIBILITY

    # -- building ---------------------------------------------------------------------------------------------------------

    def build(self) -> Iterator[None]:
        self._shelf = OPEN
        self._model = FindingsModel(self)
        self._build_head()
        yield
        self.disks = DiskView()
        self.body.addWidget(self.disks)
        self._build_filter()
        yield
        yield from self._build_list()
        self._build_foot()
        yield
        # While the images' page is in front, that is filled first: both in one turn would be felt.
        self._later = QTimer(self, singleShot=True, interval=1)
        self._later.timeout.connect(self._show_report)
        self.session.report_changed.connect(self._report_changed)
        self.session.changed.connect(self._show_route)
        self._show_report()

    def _build_foot(self) -> None:
        self.route = RouteForm(self.session)
        self.override = QCheckBox(self.tr("&Send it although AWS is expected to refuse it"))
        self.override.clicked.connect(self._override_clicked)
        self.preview = QPushButton(self.tr("&What the import changes…"))
        set_icon(self.preview, "details")
        self.preview.clicked.connect(self._open_preview)
        self.rehearsal = QPushButton(self.tr("Re&hearse…"))
        self.rehearsal.setToolTip(self.tr("Import and boot a copy on this computer"))
        set_icon(self.rehearsal, "play")
        self.rehearsal.clicked.connect(self._open_rehearsal)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addStretch(1)
        self.save_report = SaveReportButton(self.session)
        self.saved = Banner()
        self.save_report.saved.connect(self._report_saved)
        self.save_report.refused.connect(self._report_refused)
        foot.addWidget(self.save_report)
        foot.addWidget(self.preview)
        foot.addWidget(self.rehearsal)
        self.body.addWidget(self.route)
        self.body.addWidget(self.override)
        self.body.addWidget(self.saved)
        self.body.addLayout(foot)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Refresh), self, self.session.recheck)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)

    def _build_head(self) -> None:
        self.badge = Badge()
        self._sign = icon_label("info", "muted", 20)
        self._summary = label("", "muted")
        self.edition = QComboBox()
        for edition in (Edition.TODAY, Edition.GUIDE_2019):
            self.edition.addItem(edition_text(edition), edition)
        self.edition.setAccessibleName(self.tr("Judge by"))
        self.edition.activated.connect(self._edition_chosen)
        judged = label(self.tr("&Judge by"), "muted")
        judged.setTextFormat(Qt.TextFormat.AutoText)
        judged.setBuddy(self.edition)
        judged.setContentsMargins(2, 0, 0, 0)  # J hangs over to the left
        self.recheck = QPushButton(self.tr("&Check again"))
        self.recheck.setToolTip(self.tr("Read the files again, after a repair (F5)"))
        set_icon(self.recheck, "refresh")
        self.recheck.clicked.connect(self.session.recheck)
        head = row(self._sign, self.badge, self._summary)
        head.addStretch(1)
        for widget in (judged, self.edition, self.recheck):
            head.addWidget(widget)
        self.body.addLayout(head)

    def _build_filter(self) -> None:
        self.chips = QButtonGroup(self)
        shelves = QHBoxLayout()
        shelves.setSpacing(Space.S)
        for number in range(len(SHELVES)):
            chip = QPushButton()
            chip.setCheckable(True)
            chip.setProperty("kind", "chip")
            self.chips.addButton(chip, number)
            shelves.addWidget(chip)
        self.chips.button(0).setChecked(True)
        self.chips.idClicked.connect(self._shelf_chosen)
        self.search = SearchField(self.tr("Search findings"))
        self.search.textChanged.connect(self._refill)
        shelves.addStretch(1)
        shelves.addWidget(self.search)
        self.body.addLayout(shelves)

    def _build_list(self) -> Iterator[None]:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(Space.M)
        split.setChildrenCollapsible(False)
        self.body.addWidget(split, 1)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(FindingDelegate(self._model.is_heading, self.list))
        self.list.setAccessibleName(self.tr("Findings"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # Ten thousand heights at once would stop the window.
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(400)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.nothing = label(wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setProperty("type", "muted")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        split.addWidget(self._stack)
        yield
        shown = QFrame()
        shown.setProperty("role", "card")
        split.addWidget(shown)
        inside = QVBoxLayout(shown)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        self.pane = FindingPane()
        self.pane.ticked.connect(self._tick)
        inside.addWidget(self.pane)
        yield
        self.answers = AnswerFileBar()
        inside.addWidget(self.answers)
        for number, stretch in enumerate((5, 6)):
            split.setStretchFactor(number, stretch)
        split.setSizes([360, 430])

    # -- words ------------------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Compatibility")

    def subtitle(self) -> str:
        report = self.session.flow.report
        if report is None:
            return self.tr("The image is being checked.")
        return {
            Readiness.READY: self.tr(
                "Everything that AWS demands and that can be read from the disk is met."
            ),
            Readiness.ATTENTION: self.tr(
                "AWS will take it, but look at what may keep it from booting or being reached."
            ),
            Readiness.BLOCKED: self.tr("AWS would refuse this image. Mend what blocks it, then check again."),
            Readiness.UNKNOWN: self.tr(
                "Something that decides could not be read, so nobody can promise that AWS takes it."
            ),
        }[report.readiness]

    def enter(self) -> None:
        if self._later.isActive():
            self._show_report()
        self._show_route()

    def focus_first(self) -> None:
        self.list.setFocus()

    def show_problems(self, problems: Sequence[Failure]) -> str:
        report = self.session.flow.report
        first = next((finding for finding in report.findings if finding.blocks), None) if report else None
        if first is not None:
            self.show_rule(first.rule)
        self.list.setFocus()
        return super().show_problems(problems)

    # -- showing ----------------------------------------------------------------------------------------------------------

    @Slot()
    def _report_changed(self) -> None:
        if self.session.flow.step is self.step:
            self._show_report()
        else:
            self._later.start()

    @Slot()
    def _show_report(self) -> None:
        self._later.stop()
        session, report = self.session, self.session.flow.report
        self.recheck.setEnabled(not session.inspecting)
        self.recheck.setText(self.tr("Checking…") if session.inspecting else self.tr("&Check again"))
        self.edition.setCurrentIndex(self.edition.findData(session.flow.edition))
        blocked = report is not None and report.readiness is Readiness.BLOCKED
        self.override.setVisible(blocked and session.flow.route is Route.IMAGE)
        self._show_route()
        self.save_report.setEnabled(report is not None)
        self.saved.silence()
        guest = report.guest if report else None
        for button in (self.preview, self.rehearsal):
            button.setEnabled(guest is not None and guest.system is not None)
        self.override.setChecked(session.flow.ticked(OVERRIDE))
        self.disks.setVisible(report is not None and bool(report.disks))
        if report is not None:
            self.disks.show_disks(disk_pictures(report))
            self.badge.show_word(readiness_text(report.readiness), readiness_tone(report.readiness))
            set_icon(self._sign, report.readiness.value, report.readiness.value, 20)
        self._sign.setVisible(report is not None)
        self.badge.setVisible(report is not None)
        self._refill()
        self._name_chips()
        self._summary.setText(self._counted(report))
        self.retitled.emit()

    @Slot()
    def _show_route(self) -> None:
        """Where AWS would refuse the image, another way may be open."""
        flow = self.session.flow
        if (
            flow.step is not self.step
        ):  # the session changes with each word of a migration, long after this page
            return
        blocked = flow.report is not None and flow.report.readiness is Readiness.BLOCKED
        others = any(choice.possible and choice.route is not Route.IMAGE for choice in flow.route_choices())
        self.route.setVisible(blocked and others)
        self.override.setVisible(blocked and flow.route is Route.IMAGE)
        if blocked and others:
            self.route.show_routes()

    def _counted(self, report: ImageReport | None) -> str:
        if report is None:
            return ""
        failed = sum(
            finding.verdict is Verdict.FAIL and finding.severity is not Severity.INFO
            for finding in report.findings
        )
        applied = sum(finding.verdict is not Verdict.NOT_APPLICABLE for finding in report.findings)
        return self.tr("%n of {all} demand(s) are not met", "", failed).format(all=applied)

    def _name_chips(self) -> None:
        counts = self._model.counts()
        names = (self.tr("To look at"), self.tr("Passed"), self.tr("Does not apply"), self.tr("All"))
        for number, (name, groups) in enumerate(zip(names, SHELVES, strict=True)):
            count = sum(counts[group] for group in groups)
            self.chips.button(number).setText(f"{name} ({count})")

    @Slot()
    def _refill(self) -> None:
        report, flow = self.session.flow.report, self.session.flow
        kept = self._current()
        findings: tuple[Finding, ...] = report.findings if report else ()
        ticked = frozenset(finding.rule for finding in findings if flow.ticked(finding.rule))
        self._model.show(findings, self._shelf, self.search.text(), ticked)
        index = self._model.index_of(kept.rule) if kept else QModelIndex()
        index = index if index.isValid() else self._model.first_finding()
        self.list.setCurrentIndex(index)
        self.nothing.setText(self._why_empty(report))
        self._stack.setCurrentIndex(0 if index.isValid() else 1)
        self._show_current()

    def _why_empty(self, report: ImageReport | None) -> str:
        if report is None:
            return self.tr("The image is being checked…")
        if self.search.text():
            return self.tr("No finding here has this text.")
        if self._shelf is OPEN:
            return self.tr("Nothing to look at: every demand that could be checked is met.")
        return self.tr("No finding is of this kind.")

    def _current(self) -> Finding | None:
        return self._model.finding(self.list.currentIndex())

    @Slot()
    def _show_current(self) -> None:
        finding = self._current()
        self.pane.show_finding(finding, ticked=finding is not None and self.session.flow.ticked(finding.rule))
        self.answers.show_for(finding, self.session.inspection)

    # -- choices ----------------------------------------------------------------------------------------------------------

    @Slot(int)
    def _shelf_chosen(self, number: int) -> None:
        self._shelf = SHELVES[number]
        self._refill()

    def show_rule(self, rule: str) -> None:
        """Show the finding of this rule, whatever is filtered."""
        self.search.clear()
        if not self._model.index_of(rule).isValid():
            self.chips.button(len(SHELVES) - 1).setChecked(True)
            self._shelf_chosen(len(SHELVES) - 1)
        self.list.setCurrentIndex(self._model.index_of(rule))

    @Slot(int)
    def _edition_chosen(self, number: int) -> None:
        self.session.set_edition(Edition(self.edition.itemData(number)))

    @Slot(bool)
    def _override_clicked(self, given: bool) -> None:
        self.session.tick(OVERRIDE, given)

    @Slot(str)
    def _report_saved(self, told: str) -> None:
        self.saved.say(told, Tone.READY)

    @Slot(str)
    def _report_refused(self, told: str) -> None:
        self.saved.say(told, Tone.BLOCKED)

    @Slot()
    def _open_preview(self) -> None:
        dialog = PreviewDialog(self.session.flow.paths, self.session.runners.general, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _open_rehearsal(self) -> None:
        from gui.rehearsal.dialog import RehearsalDialog

        runner, services = self.session.runners.general, self.session.services
        dialog = RehearsalDialog(services, self.session.flow.paths, runner, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str, bool)
    def _tick(self, rule: str, given: bool) -> None:
        self.session.tick(rule, given)
