"""The one question that is asked when something runs: keep going, pause, or stop. Never when nothing is lost."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from core.migrations.states import Stage, State
from gui.text import size_text
from gui.theme import Space
from gui.widgets.text import restyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.migrations.model import Migration
    from gui.launching.planned import PlannedLaunch

translate = QCoreApplication.translate


class Answer(Enum):
    KEEP_GOING = auto()
    PAUSE = auto()
    STOP = auto()
    STAY = auto()

    @property
    def closes(self) -> bool:
        return self is not Answer.STAY


class Question(QMessageBox):
    """Shown with :meth:`open`; nothing waits for it.

    Signals:
        answered(Answer): once. STAY when it was dismissed by Esc.
    """

    answered = Signal(object)

    def __init__(self, title: str, text: str, more: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setInformativeText(more)
        self.setIcon(QMessageBox.Icon.NoIcon)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self._answers: dict[QAbstractButton, Answer] = {}
        self.buttonClicked.connect(self._clicked)
        self.finished.connect(self.deleteLater)

    def offer(self, answer: Answer, text: str, *, default: bool = False, danger: bool = False) -> None:
        escape = answer is Answer.STAY
        role = QMessageBox.ButtonRole.RejectRole if escape else QMessageBox.ButtonRole.ActionRole
        button = self.addButton(text, role)
        if danger:
            restyle(button, "kind", "danger")
        if default:
            restyle(button, "kind", "primary")
            self.setDefaultButton(button)
        if escape:
            self.setEscapeButton(button)
        self._answers[button] = answer

    @Slot(QAbstractButton)
    def _clicked(self, button: QAbstractButton) -> None:
        self.answered.emit(self._answers.get(button, Answer.STAY))


def closing_question(
    migration: Migration | None, parent: QWidget, *, quits: bool, others: int = 0
) -> Question:
    """:param quits: the program ends with this window, so that "keep going" cannot be offered.
    :param others: how many run beside this one.
    """
    name = migration.plan.name if migration else ""
    text = translate("closing", "{name} is still under way.")
    if others:
        text = translate("closing", "{name} is still under way, and others beside it: {count}.")
    title = translate("closing", "Close while a migration runs?")
    question = Question(title, text.format(name=name, count=others), _more(migration, quits), parent)
    if quits:
        question.offer(Answer.PAUSE, translate("closing", "&Pause and quit"), default=True)
    else:
        question.offer(Answer.KEEP_GOING, translate("closing", "&Keep going"), default=True)
        if _can_pause(migration):
            question.offer(Answer.PAUSE, translate("closing", "&Pause"))
    question.offer(Answer.STOP, translate("closing", "&Stop it"), danger=True)
    question.offer(Answer.STAY, translate("closing", "&Don't close"))
    return question


def stopping_question(migration: Migration, parent: QWidget) -> Question:
    """Asked before a migration is stopped, or a failed one cleared away: says what is lost and what remains."""
    if migration.state is State.FAILED:
        return _cleaning_question(migration, parent)
    title = translate("closing", "Stop the migration?")
    text = translate("closing", "Stop the migration of {name}?").format(name=migration.plan.name)
    question = Question(title, text, _lost(migration), parent)
    if _can_pause(migration):
        question.offer(Answer.PAUSE, translate("closing", "&Pause instead"))
    question.offer(Answer.STOP, translate("closing", "&Stop and discard"), danger=True)
    question.offer(Answer.STAY, translate("closing", "&Keep going"), default=True)
    return question


def leaving_launches_question(launches: Sequence[PlannedLaunch], parent: QWidget) -> Question | None:
    """Asked before the program ends while a test instance is looked at: it runs on. None where none is."""
    if not launches:
        return None
    title = translate("closing", "Leave a test instance running?")
    text = translate("closing", "The test launch of {name} is still under way.")
    more = translate(
        "closing",
        "Its instance runs on, and costs money until it is terminated. You find it again under Test launch, and under Clean up.",
    )
    if launches[0].migration.plan.destination.target == "sandbox":
        more = translate(
            "closing",
            "It runs in the sandbox, which ends with this program. Check again, under Test launch, goes on.",
        )
    question = Question(title, text.format(name=launches[0].migration.plan.name), more, parent)
    question.offer(Answer.PAUSE, translate("closing", "&Leave it and quit"), default=True)
    question.offer(Answer.STAY, translate("closing", "&Don't close"))
    return question


def removing_question(migration: Migration, parent: QWidget) -> Question:
    """Asked before a migration leaves the list: that cannot be undone, and what it made is not what goes."""
    title = translate("closing", "Remove from the list?")
    text = translate("closing", "Remove the migration of {name} from the list?").format(
        name=migration.plan.name
    )
    more = translate(
        "closing",
        "Its history and the verdict of its test launch go for good: save the report before, if you need them. "
        "What it made at AWS stays, and so does the image on this computer.",
    )
    question = Question(title, text, more, parent)
    question.offer(Answer.STOP, translate("closing", "&Remove"), danger=True)
    question.offer(Answer.STAY, translate("closing", "&Keep it"), default=True)
    return question


def _cleaning_question(migration: Migration, parent: QWidget) -> Question:
    title = translate("closing", "Clean up?")
    text = translate("closing", "Clear away what the migration of {name} has left?").format(
        name=migration.plan.name
    )
    more = translate(
        "closing",
        "What was uploaded is deleted from the bucket; it cannot be tried again afterwards. {image}",
    ).format(image=_untouched())
    question = Question(title, text, more, parent)
    question.offer(Answer.STOP, translate("closing", "&Clean up"), danger=True)
    question.offer(Answer.STAY, translate("closing", "&Keep it"), default=True)
    return question


def _lost(migration: Migration) -> str:
    if migration.stage is Stage.IMPORT:
        lost = translate(
            "closing", "The import task {task} is cancelled at AWS, and the uploaded file is deleted. {image}"
        )
    else:
        lost = translate("closing", "What was uploaded ({size}) is deleted from the bucket. {image}")
    return lost.format(
        task=migration.import_task_id, size=size_text(migration.transfer.done), image=_untouched()
    )


def _untouched() -> str:
    return translate("closing", "The image on this computer is not touched.")


def _can_pause(migration: Migration | None) -> bool:
    return migration is not None and migration.stage in {Stage.ACCOUNT, Stage.UPLOAD}


def _more(migration: Migration | None, quits: bool) -> str:
    if migration is None or migration.stage in {Stage.ACCOUNT, Stage.UPLOAD}:
        kept = size_text(migration.transfer.done) if migration else ""
        if quits:
            return translate(
                "closing",
                "Paused, the {size} that were uploaded are kept, and it goes on when you resume it.",
            ).format(size=kept)
        return translate(
            "closing",
            "It keeps going while amigrate is open. Paused, the {size} that were uploaded are kept. "
            "Stopped, they are deleted.",
        ).format(size=kept)
    if migration.plan.destination.target == "sandbox":
        if quits:
            return translate(
                "closing", "The sandbox ends with this program; the import goes on when you resume it."
            )
        return translate(
            "closing", "It keeps going while amigrate is open: the sandbox runs on this computer."
        )
    return translate(
        "closing",
        "AWS works on without this computer. You can look again at any time; nothing is lost by closing.",
    )
