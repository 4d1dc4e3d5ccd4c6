"""Page 6: the upload, in one bar. It can be paused, stopped, and left to itself."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Slot

from core.migrations.model import Event, Migration
from core.migrations.states import Stage, State
from core.plans.flow import Step
from gui.models.history import event_text
from gui.models.timeline import stage_moments
from gui.text import failure_text, pace_text, plain, size_text, state_text
from gui.theme import Space, Tone
from gui.widgets.banner import Banner
from gui.widgets.card import Card, ScrolledPage
from gui.widgets.migration_pane import touched
from gui.widgets.progress_panel import ProgressPanel
from gui.widgets.speed_graph import SpeedGraph
from gui.widgets.speed_limit import SpeedLimit
from gui.widgets.text import label
from gui.widgets.timeline import Timeline
from gui.wizard.page import Page
from gui.wizard.sign_in import SignInAgain, awaits_sign_in

translate = QCoreApplication.translate


class UploadPage(Page):
    """Bytes, speed, and a time only when it is steady (core.progress)."""

    step = Step.UPLOAD

    def build(self) -> Iterator[None]:
        session = self.session
        self._halt: Event | None = None
        self._halted_at = 0
        self._shown: Migration | None = None
        scrolled = ScrolledPage(self.tr("Upload"))
        self.body.addWidget(scrolled)
        self.banner = Banner()
        scrolled.body.addWidget(self.banner)
        self._again = SignInAgain(session.services, session.runners.general, self)
        self.banner.acted.connect(self._mend)
        progress = Card()
        scrolled.body.addWidget(progress)
        self.preparing = ProgressPanel(self.tr("Laying out the VMDK"))
        self.panel = ProgressPanel(self.tr("Upload"))
        self._kept = label("", "muted", wrap=True)
        self.speed = SpeedGraph(session.runners.general)
        self.limit = SpeedLimit()
        self.limit.show_rate(session.preferences.rate)
        self.limit.changed.connect(session.limit)
        for widget in (self.preparing, self.panel, self._kept, self.speed, self.limit):
            progress.body.addWidget(widget)
        yield
        stages = Card(self.tr("Stages"))
        scrolled.body.addWidget(stages)
        self._timeline = Timeline(self.tr("Stages"), len(Stage))
        stages.body.setSpacing(Space.M)
        stages.body.addWidget(self._timeline)
        scrolled.body.addStretch(1)
        session.migration_changed.connect(self._heard)

    @property
    def _ended(self) -> Migration | None:
        """The migration, where it came no further than this page."""
        migration = self.session.migration
        return migration if migration is not None and migration.state.final else None

    def title(self) -> str:
        ended = self._ended
        if ended is None:
            return self.tr("Upload")
        failed = ended.state is State.FAILED
        return self.tr("The upload failed") if failed else self.tr("The migration was stopped")

    def subtitle(self) -> str:
        if self._ended is not None:
            return plain(self._ended.plan.name)
        return self.tr(
            "You can close this window: the upload goes on while amigrate is open, and can be resumed later."
        )

    def next_text(self) -> str:
        return self.tr("&Done") if self._ended is not None else self.tr("&Close and go on")

    def enter(self) -> None:
        if self.session.migration is not None:
            self._show(self.session.migration)

    @Slot(object)
    def _heard(self, migration: Migration) -> None:
        if self.session.flow.step is self.step and migration is not self._shown:
            self._show(migration)

    def _show(self, migration: Migration) -> None:
        self._shown = migration
        transfer = migration.transfer
        if transfer.total:
            self.panel.show_share(transfer.done, transfer.total)
        else:
            self.panel.hide_bar()
        figures = ""
        if transfer.total:
            figures = self.tr("{done} of {total}").format(
                done=size_text(transfer.done), total=size_text(transfer.total)
            )
        self.panel.show_words(_phase(migration), figures, _speed(migration), _tone(migration.state))
        self._show_preparing(migration)
        self._kept.setVisible(bool(transfer.kept))
        self._kept.setText(
            self.tr("{size} were there already and were not sent again.").format(
                size=size_text(transfer.kept)
            )
        )
        self.limit.show_rate(migration.bandwidth)
        self._timeline.show_moments(stage_moments(migration))
        sends = migration.state is State.RUNNING and migration.stage is Stage.UPLOAD
        self.limit.setVisible(sends)
        if sends and transfer.total:
            self.speed.add(transfer.done)
        else:
            self.speed.history.pause()
        self._show_banner(migration)
        self.retitled.emit()

    def _show_preparing(self, migration: Migration) -> None:
        """The pass before a VMDK is sent has a bar of its own: the upload's must not run twice."""
        transfer = migration.transfer
        shown = migration.state is State.RUNNING and migration.stage is Stage.UPLOAD and transfer.preparing
        self.preparing.setVisible(shown)
        self.panel.setVisible(not shown)
        if shown:
            self.speed.hide()  # shows itself as soon as there is a curve
            name = plain(migration.plan.name)
            phase = self.tr("Laying out the VMDK of {name}…").format(name=name)
            read = self.tr("{done} of {total} compressed").format(
                done=size_text(transfer.prepared), total=size_text(transfer.to_prepare)
            )
            self.preparing.show_words(phase, read, self.tr("nothing is sent yet"))
            self.preparing.show_share(transfer.prepared, transfer.to_prepare)

    def _show_banner(self, migration: Migration) -> None:
        if migration.failure is not None and migration.state is State.FAILED:
            same = self.tr("It is the same file: &go on") if touched(migration) else ""
            self.banner.say(plain(failure_text(migration.failure)), Tone.BLOCKED, action=same)
        elif migration.state is State.PAUSED:
            kept = size_text(migration.transfer.done)
            self.banner.say(
                self.tr("Paused. {size} are kept in the bucket.").format(size=kept), Tone.ATTENTION
            )
        elif migration.state is State.INTERRUPTED:
            self.banner.say(
                self.tr("Interrupted: the program that ran it has ended. Resume goes on where it stopped."),
                Tone.ATTENTION,
            )
        elif migration.state is State.CANCELLED:
            self.banner.say(self.tr("Stopped. Nothing is left in the bucket."), Tone.PLAIN)
        elif migration.state is State.RUNNING and (waits := self._waiting(migration)):
            helps = awaits_sign_in(migration) and SignInAgain.helps(migration.plan.destination)
            self.banner.say(waits, Tone.ATTENTION, action=self.tr("Sign in…") if helps else "")
        else:
            self.banner.silence()

    @Slot()
    def _mend(self) -> None:
        """What the banner's button says: sign in again, or go on with a file that was touched."""
        migration = self.session.migration
        if migration is not None and touched(migration):
            self.session.control("resume-same")
        elif migration is not None:
            self._again.open(migration.plan.destination)

    def _waiting(self, migration: Migration) -> str:
        """The last line of the history while it says that a call is tried again, and no byte has gone since."""
        last = migration.events[-1] if migration.events else None
        if last is None or last.code not in {"retry", "credentials-awaited"}:
            return ""
        if last != self._halt:
            self._halt, self._halted_at = last, migration.transfer.done
        return event_text(last) if migration.transfer.done <= self._halted_at else ""


def _phase(migration: Migration) -> str:
    if migration.state is not State.RUNNING:
        return state_text(migration.state)
    if migration.stage is Stage.ACCOUNT:
        return translate("page", "Checking the account…")
    return translate("page", "Uploading {name}…").format(name=plain(migration.plan.name))


def _speed(migration: Migration) -> str:
    transfer = migration.transfer
    if migration.state is not State.RUNNING or migration.stage is not Stage.UPLOAD:
        return ""
    return " · ".join(pace_text(transfer))


def _tone(state: State) -> Tone:
    if state in {State.PAUSED, State.INTERRUPTED, State.CANCELLING}:
        return Tone.ATTENTION
    return Tone.BLOCKED if state is State.FAILED else Tone.ACCENT
