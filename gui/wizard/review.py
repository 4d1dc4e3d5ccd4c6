"""Page 5: everything that was chosen on one page, the same as commands, and the button that begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.aws.preflight.asking import question_of
from core.errors import AmigrateError, PlanError
from core.facts import Failure
from core.plans.commands import aws_commands
from core.plans.flow import Step
from core.plans.model import Plan
from core.plans.store import save_plan
from core.rules.verdicts import Severity
from gui.icons import set_icon
from gui.models.account import AccountCheck
from gui.text import (
    edition_text,
    error_text,
    failure_text,
    license_text,
    plain,
    readiness_text,
    readiness_tone,
    size_text,
)
from gui.theme import Space, Tone
from gui.widgets.account_pane import AccountPane
from gui.widgets.banner import Banner
from gui.widgets.card import Card, ScrolledPage, Values, row
from gui.widgets.copying import CodeBlock
from gui.widgets.section import Section
from gui.widgets.text import Badge, label
from gui.wizard.connection import ConnectionForm
from gui.wizard.estimate_card import estimate_values
from gui.wizard.launch_section import LaunchSection
from gui.wizard.machine_values import boot_text
from gui.wizard.options_form import OptionsSection
from gui.wizard.page import Page
from gui.wizard.repair_dialog import RepairDialog
from gui.wizard.route_form import RouteForm
from gui.wizard.start_gate import StartGate
from gui.wizard.storage_form import StorageForm


class ReviewPage(Page):
    """What will be done, where, and what it makes; the destination is chosen here too."""

    step = Step.REVIEW

    # -- building ---------------------------------------------------------------------------------------------------------

    def build(self) -> Iterator[None]:
        self._wrong = False  # something in the plan
        self._entering = False
        self._scrolled = ScrolledPage(self.tr("Review"))
        self.body.addWidget(self._scrolled)
        left, right = QVBoxLayout(), QVBoxLayout()
        both = QHBoxLayout()
        both.setSpacing(Space.M)
        for side in (left, right):
            side.setSpacing(Space.M)
            both.addLayout(side, 1)
        self._scrolled.body.addLayout(both)
        yield from self._build_left(left)
        yield from self._build_right(right)
        yield from self._build_sections()
        yield from self._build_account()
        self._build_commands()
        self._scrolled.body.addStretch(1)
        self.session.changed.connect(self._show_plan)
        self.session.space_changed.connect(self._show_plan)

    def _build_left(self, column: QVBoxLayout) -> Iterator[None]:
        self.name = QLineEdit(self.session.flow.name)
        self.name.setAccessibleName(self.tr("Name of the machine"))
        self.name.textEdited.connect(self._rename)
        self.badge = Badge()
        self._machine, self._choices, self._will, self.estimate = (
            Values(rows=count) for count in (2, 4, 3, 5)
        )
        self.machine_card, choices = Card(self.tr("Machine")), Card(self.tr("Choices"))
        will, estimate = Card(self.tr("What will be made")), Card(self.tr("Time and cost"))
        for card in (self.machine_card, choices, will, estimate):
            column.addWidget(card)
        column.addStretch(1)
        readiness = row(label(self.tr("Readiness"), "muted"), self.badge)
        readiness.addStretch(1)
        self.machine_card.body.addWidget(self.name)
        self.machine_card.body.addLayout(readiness)
        inside = (self.machine_card, self._machine), (choices, self._choices), (will, self._will)
        for card, values in (*inside, (estimate, self.estimate)):
            card.body.addWidget(values)
        yield
        self.route = RouteForm(self.session, stacked=True)
        choices.body.addWidget(self.route)
        choices.body.addStretch(1)
        yield

    def _build_right(self, column: QVBoxLayout) -> Iterator[None]:
        where, staged = Card(self.tr("Where to")), Card(self.tr("On the way, and after"))
        for card in (where, staged):
            column.addWidget(card)
        column.addStretch(1)
        self.connection = ConnectionForm(self.session)
        where.body.addWidget(self.connection)
        where.body.addStretch(1)
        yield
        self.storage = StorageForm(self.session)
        staged.body.addWidget(self.storage)
        yield

    def _build_sections(self) -> Iterator[None]:
        self.options = OptionsSection(self.session)
        self._add_section(self.options)
        yield
        self.launching = LaunchSection(self.session)
        self._add_section(self.launching)
        yield

    def _add_section(self, section: Section) -> None:
        section.opened.connect(self.refocused)
        self._scrolled.body.addWidget(section)

    def _build_account(self) -> Iterator[None]:
        self.check = AccountCheck(self.session.services, self.session.runners.general, self)
        self.account = AccountPane(self.check)
        self.account.repair.connect(self._show_repair)
        self._scrolled.body.addWidget(self.account)
        yield
        self.gate = StartGate(self.check)
        self.gate.acted.connect(self._show_account)
        self.check.changed.connect(self.retitled)
        self.body.addWidget(self.gate)
        yield

    def _build_commands(self) -> None:
        same = Card(self.tr("The same as AWS CLI commands"))
        self._scrolled.body.addWidget(same)
        self.commands = CodeBlock(self.tr("AWS CLI commands"), 14)
        told = self.tr("PORT is what `amigrate sandbox` says when it starts.")
        self._port = label(told, "caption", wrap=True)
        self._save = QPushButton(self.tr("Sa&ve the plan…"))
        self._save.clicked.connect(self._ask_where)
        set_icon(self._save, "review")
        self.saved = Banner()
        same.body.addWidget(self.commands)
        same.body.addWidget(self._port)
        saving = row(self._save)
        saving.addStretch(1)
        same.body.addLayout(saving)
        same.body.addWidget(self.saved)

    # -- words ------------------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Review")

    def subtitle(self) -> str:
        return self.tr(
            "Nothing has been sent yet. After the start it can be paused or stopped, but not changed."
        )

    def next_text(self) -> str:
        if self.session.starting:
            return self.tr("Starting…")
        return self.tr("&Start upload") if self._wrong else self.gate.next_text()

    @property
    def ready(self) -> bool:
        """What is wrong with the plan is told by pressing; an account that is not ready is told already."""
        return self._wrong or self.gate.passable

    def focus_first(self) -> None:
        self.name.setFocus()

    def show_problems(self, problems: Sequence[Failure]) -> str:
        field = self._mark([problem.code for problem in problems])
        if field is not None:
            field.setFocus()
            self._scrolled.ensureWidgetVisible(field)
        return "\n".join(failure_text(problem) for problem in problems[:4])

    def _mark(self, codes: Sequence[str]) -> QWidget | None:
        """Mark every field that one of these problems is about; the first of them."""
        found = [part.mark(codes) for part in (self.storage, self.options, self.launching)]
        return next((field for field in found if field is not None), None)

    # -- showing ----------------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        self._entering = True  # what the fields say meanwhile is no choice
        self.connection.show_destination()
        self.storage.show_destination()
        if not self.name.hasFocus():
            self.name.setText(self.session.flow.name)
            self.name.setCursorPosition(0)
        self._entering = False
        self._show_plan()

    @Slot()
    def _show_plan(self) -> None:
        flow = self.session.flow
        if self._entering or flow.step is not Step.REVIEW or flow.report is None:
            return
        try:
            plan = flow.plan()
        except PlanError as error:
            self._wrong = True
            self.commands.show_text("")
            self.saved.say(error_text(error), Tone.BLOCKED)
            return
        self._wrong = bool(flow.problems())
        self._mark(())
        self.route.show_routes()
        self.storage.show_route(plan.route)
        self.options.show_options()
        self.launching.show_plan(plan)
        self.badge.show_word(readiness_text(flow.report.readiness), readiness_tone(flow.report.readiness))
        self._machine.show_values(self._machine_pairs(plan))
        self._choices.show_values(self._choice_pairs(plan))
        self._will.show_values(self._will_pairs(plan))
        self.estimate.show_values(estimate_values(self.session, plan, flow.report))
        self._port.setVisible(plan.destination.target == "sandbox")
        # the sandbox is started when it is first needed, not by looking at a page
        self.check.show_question(question_of(plan), at_once=plan.destination.target == "aws")
        self.commands.show_text("\n\n".join(aws_commands(plan)))
        self.retitled.emit()

    def _machine_pairs(self, plan: Plan) -> list[tuple[str, str]]:
        files = "\n".join(f"{plain(source.path)} ({size_text(source.size)})" for source in plan.sources)
        system = plain(plan.guest_name) or self.tr("could not be told")
        kind = ", ".join(word for word in (plan.architecture, boot_text(plan.boot_mode)) if word)
        return [
            (self.tr("Files"), files),
            (self.tr("System"), f"{system} ({kind})" if kind else system),
        ]

    def _choice_pairs(self, plan: Plan) -> list[tuple[str, str]]:
        failing = {
            Severity.BLOCK: self.tr("blocks the import"),
            Severity.WARN: self.tr("needs attention"),
        }
        found = [
            f"{words}: {', '.join(plan.findings[severity.value])}"
            for severity, words in failing.items()
            if plan.findings.get(severity.value)
        ]
        return [
            (self.tr("Judged by"), edition_text(plan.edition)),
            (self.tr("Findings"), "\n".join(found) or self.tr("nothing that blocks or needs attention")),
            (self.tr("Licence"), license_text(plan.license_type)),
            (self.tr("Instance type"), plan.instance_type or self.tr("chosen at the launch")),
        ]

    def _will_pairs(self, plan: Plan) -> list[tuple[str, str]]:
        to = plan.destination
        bucket = to.bucket or f"amigrate-…-{to.region}"
        total = size_text(sum(source.size for source in plan.sources))
        staged = self.tr("{size} in {bucket}/{prefix}").format(size=total, bucket=bucket, prefix=to.prefix)
        if to.delete_staged:
            staged = self.tr("{staged}, deleted at the end").format(staged=staged)
        snapshots = self.tr("encrypted") if to.encrypted else self.tr("not encrypted")
        if not plan.route.staged:
            staged = self.tr("the blocks in use, straight to EBS snapshots")
        return [
            (self.tr("Uploaded"), staged),
            (self.tr("AMI"), self.tr("one, in {region}").format(region=to.region)),
            (self.tr("Snapshots"), self.tr("one for each disk, {how}").format(how=snapshots)),
        ]

    # -- the account ------------------------------------------------------------------------------------------------------

    @Slot()
    def _show_account(self) -> None:
        self._scrolled.ensureWidgetVisible(self.account, 0, 0)
        worst = next((row for row in self.account.rows if row.button is not None), None)
        if worst is not None and worst.button is not None:
            self._scrolled.ensureWidgetVisible(worst)
            worst.button.setFocus()

    @Slot(str)
    def _show_repair(self, code: str) -> None:
        judged = self.check.judged
        if judged is not None and code in judged.repairs:
            dialog = RepairDialog(judged.repairs[code], self.window())
            dialog.accepted.connect(self._mend)
            dialog.open()

    @Slot()
    def _mend(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, RepairDialog):
            self.check.mend([dialog.repair])

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.check.close()

    # -- choices ----------------------------------------------------------------------------------------------------------

    @Slot(str)
    def _rename(self, name: str) -> None:
        self.session.flow.name = name.strip()
        self._show_plan()

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the plan"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Plans (*.json)"))
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"{self.session.flow.name}.plan.json")
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Write the plan; the command line runs it with ``amigrate migrate --plan``."""
        try:
            save_plan(self.session.flow.plan(), path)
        except AmigrateError as error:
            self.saved.say(error_text(error), Tone.BLOCKED)
        else:
            told = self.tr("Saved. The same from a terminal: amigrate migrate --plan {path}")
            self.saved.say(told.format(path=path), Tone.READY)
