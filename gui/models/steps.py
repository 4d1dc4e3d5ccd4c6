"""The steps of the wizard as a list, and how one is drawn: its number, a tick once it is done, its name."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.plans.flow import STEPS, Flow, Step
from gui.icons import pixmap
from gui.theme import Space, current_colours, font

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


class StepRole(IntEnum):
    STEP = Qt.ItemDataRole.UserRole
    CURRENT = Qt.ItemDataRole.UserRole + 1
    DONE = Qt.ItemDataRole.UserRole + 2
    NUMBER = Qt.ItemDataRole.UserRole + 3


def step_text(step: Step) -> str:
    return {
        Step.IMAGES: translate("steps", "Images"),
        Step.COMPATIBILITY: translate("steps", "Compatibility"),
        Step.LICENSE: translate("steps", "Licence"),
        Step.INSTANCE: translate("steps", "Instance type"),
        Step.REVIEW: translate("steps", "Review"),
        Step.UPLOAD: translate("steps", "Upload"),
        Step.IMPORT: translate("steps", "Import"),
    }[step]


class StepsModel(QAbstractListModel):
    """Seven rows, always; what changes is how far one has come."""

    def __init__(self, flow: Flow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flow = flow
        self._visited: set[Step] = {flow.step}
        self._open: frozenset[Step] = frozenset()

    def refresh(self) -> None:
        self._visited.add(self._flow.step)
        # Once: the view asks at each paint, and the flow checks every step before the one that is asked for.
        self._open = frozenset(step for step in STEPS if self.may_go(step))
        self.dataChanged.emit(self.index(0, 0), self.index(len(STEPS) - 1, 0))

    def step(self, index: Index) -> Step:
        return STEPS[index.row()]

    def may_go(self, step: Step) -> bool:
        """Only to steps that were seen, and that the flow allows."""
        return step in self._visited and self._flow.reachable(step)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(STEPS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        step = self.step(index)
        if step is self._flow.step or step in self._open:
            return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        step = self.step(index)
        current = step is self._flow.step
        # A tick at what failed, or was stopped, would be read as success.
        done = STEPS.index(step) < STEPS.index(self._flow.step) or (
            step is Step.IMPORT and self._flow.completed
        )
        if role == Qt.ItemDataRole.DisplayRole:
            return step_text(step)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(step, current=current, done=done)
        answers: dict[int, object] = {
            StepRole.STEP: step,
            StepRole.CURRENT: current,
            StepRole.DONE: done,
            StepRole.NUMBER: index.row() + 1,
        }
        return answers.get(role)

    def _spoken(self, step: Step, *, current: bool, done: bool) -> str:
        told = translate("steps", "Step {number} of {count}: {name}").format(
            number=STEPS.index(step) + 1, count=len(STEPS), name=step_text(step)
        )
        if done:
            return translate("steps", "{step}, done").format(step=told)
        return translate("steps", "{step}, current").format(step=told) if current else told


class StepDelegate(QStyledItemDelegate):
    """A disc with the number or a tick, and the name beside it."""

    DISC = 24

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, max(self.DISC, option.fontMetrics.lineSpacing()) + Space.L)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = current_colours()
        current, done = index.data(StepRole.CURRENT), index.data(StepRole.DONE)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(Space.XS, 2, -Space.XS, -2)
        if current or (option.state & QStyle.StateFlag.State_MouseOver and enabled):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft if current else colours.raised))
            painter.drawRoundedRect(box, 6, 6)
        focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if focus or (current and colours.high):
            painter.setPen(QPen(QColor(colours.accent_text), 2 if focus and colours.high else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        left = box.right() - Space.S - self.DISC if rtl else box.left() + Space.S
        disc = QRect(left, box.center().y() - self.DISC // 2 + 1, self.DISC, self.DISC)
        self._paint_disc(painter, disc, index, current=current, done=done)
        words = (
            box.adjusted(Space.S, 0, -self.DISC - 2 * Space.S - Space.XS, 0)
            if rtl
            else box.adjusted(self.DISC + 2 * Space.S + Space.XS, 0, -Space.S, 0)
        )
        painter.setFont(font("body", bold=current))
        painter.setPen(QColor(colours.text if current or done else colours.muted))
        align = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        name = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, align, name)
        painter.restore()

    def _paint_disc(self, painter: QPainter, disc: QRect, index: Index, *, current: bool, done: bool) -> None:
        colours = current_colours()
        circle = QRectF(disc).adjusted(1, 1, -1, -1)
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(circle)
            painter.setPen(QColor(colours.on_accent))
        else:
            painter.setPen(QColor(colours.accent_text if done else colours.border_strong))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle)
            painter.setPen(QColor(colours.accent_text if done else colours.muted))
        if done:
            ratio = painter.device().devicePixelRatioF()
            colour = colours.on_accent if current else colours.accent_text
            painter.drawPixmap(disc.adjusted(5, 5, -5, -5), pixmap("check", colour, self.DISC - 10, ratio))
            return
        painter.setFont(font("caption", bold=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(index.data(StepRole.NUMBER)))
