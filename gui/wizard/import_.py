"""Page 7: what AWS does with the image, in AWS's words and ours; at the end the AMI, or the cause and the cure."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from core.migrations.model import Migration
from core.migrations.states import Stage, State
from core.plans.flow import Step
from gui.explain import aws_words, cause_of
from gui.icons import set_icon
from gui.launching.dialog import LaunchDialog
from gui.launching.planned import PlannedLaunch
from gui.migration_saving import MigrationReportButton
from gui.models.history import event_text
from gui.models.timeline import AWS_WORDS, aws_moments
from gui.text import clock_text, duration_text, failure_text, plain, proof_text, state_text
from gui.theme import Space, Tone
from gui.widgets.banner import Banner
from gui.widgets.card import Card, ScrolledPage, Values, row
from gui.widgets.copying import CodeBlock, CopyField
from gui.widgets.progress_panel import ProgressPanel
from gui.widgets.text import label
from gui.widgets.timeline import Timeline
from gui.wizard.page import Page
from gui.wizard.sign_in import SignInAgain, awaits_sign_in

translate = QCoreApplication.translate


class ImportPage(Page):
    """AWS works; this computer only watches."""

    step = Step.IMPORT

    def build(self) -> Iterator[None]:
        session = self.session
        self._shown: Migration | None = None
        scrolled = ScrolledPage(self.tr("Import"))
        self.body.addWidget(scrolled)
        self._banner = Banner()
        self._again = SignInAgain(session.services, session.runners.general, self)
        self._banner.acted.connect(self._sign_in)
        scrolled.body.addWidget(self._banner)
        self.result = _Result(self)
        scrolled.body.addWidget(self.result)
        yield
        self.trouble = _Trouble(self)
        scrolled.body.addWidget(self.trouble)
        yield
        self.panel = ProgressPanel(self.tr("Import"))
        self._progress = Card()
        self._progress.body.addWidget(self.panel)
        self.save_report = MigrationReportButton(
            session.runners.general, session.services.places, lambda: session.migration
        )
        self.saved = Banner()
        self.save_report.saved.connect(self._report_saved)
        self.save_report.refused.connect(self._report_refused)
        scrolled.body.addWidget(self.save_report, 0, Qt.AlignmentFlag.AlignLeft)
        scrolled.body.addWidget(self.saved)
        scrolled.body.addWidget(self._progress)
        yield
        stages = Card(self.tr("What AWS does"))
        scrolled.body.addWidget(stages)
        self._timeline = Timeline(self.tr("What AWS does"), len(AWS_WORDS))
        stages.body.setSpacing(Space.M)
        stages.body.addWidget(self._timeline)
        yield
        self._about = Values(rows=2)
        stages.body.addSpacing(Space.S)
        stages.body.addWidget(self._about)
        scrolled.body.addStretch(1)
        session.migration_changed.connect(self._heard)
        session.launch_changed.connect(self.enter)

    def title(self) -> str:
        migration = self.session.migration
        if migration is None or not migration.state.final:
            return self.tr("Import")
        return {
            State.COMPLETED: self.tr("The AMI is ready"),
            State.FAILED: self.tr("The import failed"),
            State.CANCELLED: self.tr("The migration was stopped"),
        }[migration.state]

    def subtitle(self) -> str:
        migration = self.session.migration
        if migration is not None and migration.state is State.COMPLETED:
            ends = [event.at for event in migration.events if event.code == "completed"]
            seconds = (max(ends, default=migration.updated) - migration.created).total_seconds()
            told = self.tr("{name}: it took {time}.")
            return told.format(name=plain(migration.plan.name), time=duration_text(seconds))
        if migration is not None and migration.state.final:
            return plain(migration.plan.name)
        if migration is not None and migration.plan.destination.target == "sandbox":
            return self.tr(
                "You can close this window: the sandbox works on this computer while amigrate is open."
            )
        return self.tr(
            "AWS works on its own now: you can close this window, and even switch off this computer."
        )

    def next_text(self) -> str:
        migration = self.session.migration
        return (
            self.tr("&Done")
            if migration is not None and migration.state.final
            else self.tr("&Close and go on")
        )

    @Slot()
    def enter(self) -> None:
        if self.session.migration is not None:
            self._show(self.session.migration)

    @Slot(object)
    def _heard(self, migration: Migration) -> None:
        if self.session.flow.step is self.step and migration is not self._shown:
            self._show(migration)

    def _show(self, migration: Migration) -> None:
        self._shown = migration
        self._timeline.show_moments(aws_moments(migration))
        self._show_progress(migration)
        self._about.show_values(_about(migration))
        self.result.setVisible(migration.state is State.COMPLETED)
        self.trouble.setVisible(migration.state is State.FAILED)
        if migration.state is State.COMPLETED:
            self.result.show_migration(migration, self.session.launch)
        elif migration.state is State.FAILED:
            self.trouble.show_migration(migration)
        self.save_report.setVisible(migration.state.final)
        self._show_banner(migration)
        self.retitled.emit()

    @Slot(str)
    def _report_saved(self, told: str) -> None:
        self.saved.say(told, Tone.READY)

    @Slot(str)
    def _report_refused(self, told: str) -> None:
        self.saved.say(told, Tone.BLOCKED)

    @Slot()
    def _sign_in(self) -> None:
        if self.session.migration is not None:
            self._again.open(self.session.migration.plan.destination)

    @Slot()
    def launch(self) -> None:
        """A test instance of the AMI."""
        migration = self.session.migration
        if migration is not None:
            runner = self.session.runners.general
            planned = self.session.launch
            dialog = LaunchDialog(self.session.services, runner, migration, self.window(), planned=planned)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    @Slot()
    def clean_up(self) -> None:
        """What the migration has left in the account: the uploaded file costs money from month to month."""
        from gui.cleaning.dialog import CleaningDialog

        migration, session = self.session.migration, self.session
        if migration is not None:
            dialog = CleaningDialog(session.services, session.runners.general, (migration,), self.window())
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _show_progress(self, migration: Migration) -> None:
        self._progress.setVisible(not migration.state.final)
        said = migration.aws_message or migration.aws_status
        phase = state_text(migration.state)
        if migration.state is State.RUNNING:
            phase = (
                self.tr("AWS: {words}").format(words=plain(said))
                if said
                else self.tr("Asking AWS to import…")
            )
            if migration.stage is Stage.FINISH:
                phase = self.tr("Finishing…")
        left = self.tr("AWS does not say how far it is.")
        if migration.aws_progress is None:
            self.panel.hide_bar()
        else:
            self.panel.show_share(migration.aws_progress, 100)
            left = self.tr("{percent} %").format(percent=migration.aws_progress)
        right = self.tr("last news at {time}").format(time=clock_text(migration.updated))
        self.panel.show_words(phase, left, right)

    def _show_banner(self, migration: Migration) -> None:
        if migration.state is State.INTERRUPTED:
            self._banner.say(
                self.tr("The program that watched has ended. AWS goes on; resume to watch again."),
                Tone.ATTENTION,
            )
        elif migration.state is State.CANCELLED:
            self._banner.say(self.tr("AWS has cancelled the task. There is no AMI."), Tone.PLAIN)
        elif migration.state is State.RUNNING and awaits_sign_in(migration):
            helps = SignInAgain.helps(migration.plan.destination)
            said = event_text(migration.events[-1])
            self._banner.say(said, Tone.ATTENTION, action=self.tr("Sign in…") if helps else "")
        else:
            self._banner.silence()


class _Result(Card):
    """The AMI, to be taken away."""

    def __init__(self, page: ImportPage) -> None:
        super().__init__(translate("page", "Your AMI"), page)
        self._page = page
        self.image = CopyField(translate("page", "AMI id"))
        self._values = Values()
        self.launch = CodeBlock(translate("page", "Launch command"), 4)
        self.body.addWidget(self.image)
        self.body.addWidget(self._values)
        self._launch_title = label(translate("page", "Launch it"), "strong")
        self._rehearsed = label(
            translate(
                "page",
                "This was the sandbox: to do it for real, make a new migration and choose AWS on the review page.",
            ),
            "muted",
            wrap=True,
        )
        self.testing = QPushButton(translate("page", "Launch a &test instance…"))
        set_icon(self.testing, "instance")
        self.testing.clicked.connect(page.launch)
        for widget in (self._launch_title, self.launch, self._rehearsed):
            self.body.addWidget(widget)
        self.cleaning = QPushButton(translate("page", "Clean &up…"))
        self.cleaning.setToolTip(translate("page", "Shows what lies in the account, with its monthly cost"))
        set_icon(self.cleaning, "remove")
        self.cleaning.clicked.connect(page.clean_up)
        buttons = row(self.testing, self.cleaning)
        buttons.addStretch(1)
        self.body.addLayout(buttons)

    def show_migration(self, migration: Migration, planned: PlannedLaunch | None) -> None:
        """:param planned: the test launch that began by itself."""
        to = migration.plan.destination
        self.image.show_text(migration.image_id)
        where = (
            translate("page", "sandbox on this computer") if to.target == "sandbox" else f"AWS, {to.region}"
        )
        staged = (
            translate("page", "deleted from the bucket")
            if to.delete_staged
            else translate("page", "still in the bucket")
        )
        self._values.show_values(
            [
                (translate("page", "Where"), where),
                (translate("page", "Snapshots"), ", ".join(migration.snapshot_ids)),
                (translate("page", "Uploaded file"), staged),
                (translate("page", "Import task"), migration.import_task_id),
                (translate("page", "Test launch"), _proof(migration, planned)),
            ]
        )
        watching = planned is not None and (planned.busy or planned.launch is not None)
        begun = translate("page", "&Test launch…")
        self.testing.setText(begun if watching else translate("page", "Launch a &test instance…"))
        self.cleaning.setVisible(not to.delete_staged)
        sandbox = to.target == "sandbox"
        self._rehearsed.setVisible(sandbox)
        for widget in (self._launch_title, self.launch):
            widget.setVisible(not sandbox)
        words = ["aws ec2 run-instances", f"--image-id {migration.image_id}", f"--region {to.region}"]
        if migration.plan.instance_type:
            words.insert(2, f"--instance-type {migration.plan.instance_type}")
        if to.profile:
            words.append(f"--profile {to.profile}")
        self.launch.show_text(" ".join(words))


class _Trouble(Card):
    """The cause in AWS's words and ours, the rule that knew it, and the cure."""

    def __init__(self, page: ImportPage) -> None:
        super().__init__(translate("page", "Why it failed"), page)
        self._page = page
        self._ours = label("", wrap=True, selectable=True)
        self.said = CodeBlock(translate("page", "AWS's message"), 4)
        self._said_title = label(translate("page", "AWS says"), "strong")
        self.rule_title = label("", "strong", wrap=True)
        self._rule = label("", wrap=True, selectable=True)
        self._fix_title = label(translate("page", "What to do"), "strong")
        self._fix = label("", wrap=True, selectable=True)
        self._source = label("", "caption", wrap=True)
        order: QVBoxLayout = self.body
        for widget in (
            self._ours,
            self._said_title,
            self.said,
            self.rule_title,
            self._rule,
            self._fix_title,
        ):
            order.addWidget(widget)
        order.addWidget(self._fix)
        order.addWidget(self._source)

    def show_migration(self, migration: Migration) -> None:
        said = plain(aws_words(migration))
        self._ours.setText(plain(failure_text(migration.failure)) if migration.failure else "")
        self.said.show_text(said)
        for widget in (self.said, self._said_title):
            widget.setVisible(bool(said))
        rule = cause_of(migration)
        for widget in (self.rule_title, self._rule, self._fix_title, self._fix, self._source):
            widget.setVisible(rule is not None)
        if rule is None:
            return
        known = rule.id in {name for names in migration.plan.findings.values() for name in names}
        told = translate("page", "{rule} (the check before the upload failed it)") if known else "{rule}"
        self.rule_title.setText(told.format(rule=f"{rule.id}: {rule.title}"))
        self._rule.setText(rule.demand)
        self._fix.setText(rule.fix)
        self._source.setText(translate("page", "Source: {source}").format(source=rule.source))


def _proof(migration: Migration, planned: PlannedLaunch | None) -> str:
    """The verdict on the AMI, or what is on the way to it."""
    if planned is None or (migration.proof is not None and not planned.busy):
        return proof_text(migration)
    return planned.text()


def _about(migration: Migration) -> list[tuple[str, str]]:
    pairs = []
    if migration.import_task_id:
        pairs.append((translate("page", "Import task"), migration.import_task_id))
    if migration.aws_status:
        pairs.append((translate("page", "AWS status"), migration.aws_status))
    return pairs
