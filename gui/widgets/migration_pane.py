"""One migration, in the main window: where it stands, what can be done, what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QPushButton, QVBoxLayout, QWidget

from core.migrations.states import Stage, State
from gui.icons import set_icon
from gui.models.history import HistoryModel, history_text
from gui.models.migrations import where_text
from gui.models.row_delegate import RowDelegate
from gui.text import (
    doing_text,
    failure_text,
    license_text,
    pace_text,
    plain,
    proof_text,
    size_text,
    standing_text,
    standing_tone,
    time_text,
)
from gui.theme import Space, Tone
from gui.widgets.banner import Banner
from gui.widgets.card import Values, row
from gui.widgets.copying import CopyButton, CopyField
from gui.widgets.text import Badge, ElidedLabel, label

if TYPE_CHECKING:
    from core.migrations.model import Migration

translate = QCoreApplication.translate


class MigrationPane(QFrame):
    """Signals: asked(action): ``open``, ``resume``, ``pause``, ``cancel``, ``launch``, ``duplicate`` or ``remove``."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Details"))
        self._name = ElidedLabel()
        self._name.setProperty("type", "heading")
        self._badge = Badge()
        self._doing = label("", "muted", wrap=True)
        self.image = CopyField(self.tr("AMI id"))
        self._banner = Banner(self)
        self._banner.acted.connect(self._mend)
        self._shown: Migration | None = None
        self._mends = ""
        """What the banner's button asks for."""
        self._values = Values()
        self._history = HistoryModel(self)
        self._events = QListView()
        self._events.setModel(self._history)
        self._events.setItemDelegate(RowDelegate(self._events))
        self._events.setAccessibleName(self.tr("History"))
        self._events.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._events.setWordWrap(True)
        self._events.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._events.setResizeMode(QListView.ResizeMode.Adjust)
        self.buttons: dict[str, QPushButton] = {}
        self._build()

    def _build(self) -> None:
        texts = {
            "open": (self.tr("&Open"), "details"),
            "resume": (self.tr("&Resume"), "play"),
            "pause": (self.tr("&Pause"), "pause"),
            "cancel": (self.tr("&Stop…"), "stop"),
            "launch": (self.tr("Test &launch…"), "instance"),
            "duplicate": (self.tr("&Duplicate"), "copy"),
            "remove": (self.tr("Re&move"), "remove"),
        }
        for action, (text, icon) in texts.items():
            button = QPushButton(text)
            set_icon(button, icon)
            button.setProperty("action", action)
            button.clicked.connect(self._pressed)
            self.buttons[action] = button
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        layout.setSpacing(Space.S)
        layout.addLayout(row(self._name, self._badge))
        layout.addWidget(self._doing)
        layout.addWidget(self.image)
        layout.addWidget(self._banner)
        actions = row(*self.buttons.values())
        actions.addStretch(1)
        layout.addLayout(actions)
        layout.addWidget(self._values)
        self.log = CopyButton(self.tr("the history"))
        self._beside_history = row(label(self.tr("History"), "strong"))
        self._beside_history.addStretch(1)
        self._beside_history.addWidget(self.log)
        layout.addLayout(self._beside_history)
        layout.addWidget(self._events, 1)

    @Slot()
    def _pressed(self) -> None:
        self.asked.emit(str(self.sender().property("action")))

    @Slot()
    def _mend(self) -> None:
        self.asked.emit(self._mends)

    def put_beside_history(self, button: QPushButton) -> None:
        """What takes the history away in another form."""
        self._beside_history.addWidget(button)

    def show_migration(self, migration: Migration) -> None:
        if migration == self._shown:  # the list is told of one by several ways
            return
        self._shown = migration
        self._name.setText(plain(migration.plan.name))
        self._badge.show_word(standing_text(migration), standing_tone(migration))
        self._doing.setText(_line(migration))
        self._doing.setVisible(bool(self._doing.text()))
        self.image.setVisible(bool(migration.image_id))
        self.image.show_text(migration.image_id)
        if migration.failure is not None and migration.state is State.FAILED:
            same, why = self.tr("It is the same file: &go on"), self.tr("E&xplain…")
            told = plain(failure_text(migration.failure))
            self._mends = "resume-same" if touched(migration) else "explain"
            self._banner.say(told, Tone.BLOCKED, action=same if touched(migration) else why)
        elif migration.state is State.INTERRUPTED:
            self._banner.say(
                self.tr("The program that ran it has ended. Resume goes on where it stopped."), Tone.ATTENTION
            )
        else:
            self._banner.silence()
        allowed = allowed_actions(migration)
        for action, button in self.buttons.items():
            button.setVisible(action in allowed)
        resume = self.tr("&Retry") if migration.state is State.FAILED else self.tr("&Resume")
        self.buttons["resume"].setText(resume)
        stop = self.tr("&Clean up…") if migration.state is State.FAILED else self.tr("&Stop…")
        self.buttons["cancel"].setText(stop)
        self._values.show_values(_values(migration))
        self._history.show(migration.events)
        self.log.copied_text = history_text(migration)


def touched(migration: Migration) -> bool:
    """It stopped since its file was touched; who knows that it is the same may say so: what was sent is compared."""
    failure = migration.failure
    return migration.state is State.FAILED and failure is not None and failure.code == "upload.source-changed"


def allowed_actions(migration: Migration) -> frozenset[str]:
    """What can be done with a migration in its state."""
    state = migration.state
    allowed = {"open", "duplicate"}
    if state in {State.PAUSED, State.INTERRUPTED, State.FAILED}:
        allowed.add("resume")
    if touched(migration):
        allowed.add("resume-same")
    if state is State.FAILED:
        allowed.add("explain")
    if state in {State.RUNNING, State.QUEUED} and migration.stage in {Stage.ACCOUNT, Stage.UPLOAD}:
        allowed.add("pause")
    if state is State.FAILED or (not state.final and state is not State.CANCELLING):
        allowed.add("cancel")
    if state is State.COMPLETED and migration.image_id:
        allowed.add("launch")
    if state.final:
        allowed.add("remove")
    return frozenset(allowed)


def _line(migration: Migration) -> str:
    """What goes on, with its figures."""
    if migration.state is not State.RUNNING:
        return ""
    transfer = migration.transfer
    parts = [plain(doing_text(migration))]
    if transfer.preparing:
        done = translate("pane", "{done} of {total}")
        parts.append(done.format(done=size_text(transfer.prepared), total=size_text(transfer.to_prepare)))
    elif migration.stage is Stage.UPLOAD and transfer.total:
        done = translate("pane", "{done} of {total}")
        parts.append(done.format(done=size_text(transfer.done), total=size_text(transfer.total)))
        parts += pace_text(transfer)
    return " · ".join(parts)


def _values(migration: Migration) -> list[tuple[str, str]]:
    plan = migration.plan
    pairs = [
        (
            translate("pane", "Files"),
            "\n".join(f"{plain(source.path)} ({size_text(source.size)})" for source in plan.sources),
        ),
        (translate("pane", "System"), plain(plan.guest_name) or translate("pane", "could not be told")),
        (translate("pane", "Licence"), license_text(plan.license_type)),
        (translate("pane", "Instance type"), plan.instance_type or translate("pane", "chosen at the launch")),
        (translate("pane", "Where"), where_text(migration)),
        (translate("pane", "Begun"), time_text(migration.created)),
    ]
    if migration.import_task_id:
        pairs.append((translate("pane", "Import task"), migration.import_task_id))
    if migration.image_id:
        pairs.append((translate("pane", "Test launch"), proof_text(migration)))
    return pairs
