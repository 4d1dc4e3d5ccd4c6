"""Moments one below the other: a sign, a name, AWS's word, when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.icons import set_icon
from gui.models.timeline import Course, Moment
from gui.text import clock_text
from gui.theme import Space
from gui.widgets.text import icon_label, label, restyle

_SIGN = {
    Course.WAITING: ("dot", "border"),
    Course.CURRENT: ("next", "accent_text"),
    Course.DONE: ("ready", "ready"),
    Course.HALTED: ("pause", "attention"),
    Course.FAILED: ("blocked", "blocked"),
}


def course_text(course: Course) -> str:
    return {
        Course.WAITING: QCoreApplication.translate("timeline", "to come"),
        Course.CURRENT: QCoreApplication.translate("timeline", "going on"),
        Course.DONE: QCoreApplication.translate("timeline", "done"),
        Course.HALTED: QCoreApplication.translate("timeline", "halted"),
        Course.FAILED: QCoreApplication.translate("timeline", "failed"),
    }[course]


class MomentRow(QWidget):
    """One moment; changed in place, so that a screen reader's cursor stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = icon_label("dot", "border", 20)
        self._name = label("", "strong")
        self._aws = label("", "caption")
        self._words = label("", "muted", wrap=True)
        self._when = label("", "caption")
        self._when.setMinimumWidth(self._when.fontMetrics().horizontalAdvance("00:00:00"))
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._name)
        head.addWidget(self._aws)
        head.addStretch(1)
        head.addWidget(self._when)
        text = QVBoxLayout()
        text.setSpacing(1)
        text.addLayout(head)
        text.addWidget(self._words)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(text, 1)

    def show_moment(self, moment: Moment) -> None:
        sign, role = _SIGN[moment.course]
        set_icon(self._sign, sign, role, 20)
        self._name.setText(moment.name)
        restyle(self._name, "type", "muted" if moment.course is Course.WAITING else "strong")
        aws = QCoreApplication.translate("timeline", "AWS: {word}").format(word=moment.aws)
        self._aws.setText(aws if moment.aws else "")
        self._aws.setVisible(bool(moment.aws))
        self._words.setText(moment.words)
        self._words.setVisible(moment.course is not Course.WAITING)
        self._when.setText(clock_text(moment.at) if moment.at else "")
        self._when.setVisible(moment.at is not None)
        told = f"{moment.name}, {course_text(moment.course)}. {moment.words}"
        self.setAccessibleName(told)


class Timeline(QWidget):
    """Show it a new list of ``count`` moments as often as one likes. Its rows stand before there is anything to show: they
    are first filled when a migration starts, and there are other things to be done then.
    """

    def __init__(self, name: str, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        self._rows = [MomentRow() for _ in range(count)]
        for row in self._rows:
            layout.addWidget(row)

    def show_moments(self, moments: Sequence[Moment]) -> None:
        for row, moment in zip(self._rows, moments, strict=True):
            row.show_moment(moment)
