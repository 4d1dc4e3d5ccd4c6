"""Draws a finding: icon of its group, the demand, what was found below it; and headings between them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.rules.model import Finding
from gui.icons import pixmap
from gui.models.findings import FindingGroup, FindingRole
from gui.theme import Colours, Space, current_colours, font
from gui.widgets.text import isolated

Index = QModelIndex | QPersistentModelIndex


class FindingDelegate(QStyledItemDelegate):
    """Two lines a finding, one a heading; sizes follow the view's font."""

    def __init__(self, is_heading: Callable[[int], bool], view: QWidget) -> None:
        super().__init__(view)
        self._is_heading, self._view = is_heading, view
        self._sizes = self._measured()

    def _measured(self) -> tuple[QSize, QSize]:
        line = self._view.fontMetrics().lineSpacing()
        return QSize(100, 2 * line + Space.L), QSize(100, line + Space.L)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """The list asks it of all rows in one go, of 10,000 findings too: the font is looked at with the first one."""
        row = index.row()
        if row == 0:
            self._sizes = self._measured()
        return self._sizes[self._is_heading(row)]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = current_colours()
        group = FindingGroup(index.data(FindingRole.GROUP))  # Qt hands a StrEnum back as str
        finding: Finding | None = index.data(FindingRole.FINDING)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if finding is None:
            self._paint_heading(painter, option, str(index.data()), group, colours)
        else:
            unticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
            icon = "unticked" if unticked else group.icon
            self._paint_finding(painter, option, finding, (icon, colours.of(group.tone)), colours)
        painter.restore()

    def _paint_heading(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        text: str,
        group: FindingGroup,
        colours: Colours,
    ) -> None:
        box = option.rect.adjusted(Space.M, Space.S, -Space.M, 0)
        painter.setFont(font("body", bold=True))
        painter.setPen(colours.of(group.tone))
        painter.drawText(box, _leading(option) | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_finding(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        finding: Finding,
        sign: tuple[str, QColor],
        colours: Colours,
    ) -> None:
        box = option.rect.adjusted(Space.XS, 1, -Space.XS, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(box, 6, 6)
            focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
            if focus or colours.high:
                painter.setPen(QPen(QColor(colours.accent_text), 2 if focus and colours.high else 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        inner = box.adjusted(Space.S, 0, -Space.S, 0)
        line = option.fontMetrics.lineSpacing()
        top = inner.top() + (inner.height() - 2 * line) // 2
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        picture = QRect(inner.right() - 20 if rtl else inner.left(), top, 20, 20)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(picture, pixmap(*sign, 20, ratio))
        words = inner.adjusted(0, 0, -28, 0) if rtl else inner.adjusted(28, 0, 0, 0)
        first, second = QRect(words), QRect(words)
        first.setTop(top)
        first.setHeight(line)
        second.setTop(top + line)
        second.setHeight(line)
        self._paint_lines(painter, option, finding, (first, second), colours)

    def _paint_lines(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        finding: Finding,
        lines: tuple[QRect, QRect],
        colours: Colours,
    ) -> None:
        first, second = lines
        align, right = _leading(option), Qt.TextElideMode.ElideRight
        opposite = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font("caption"))
        painter.setPen(QColor(colours.muted))
        painter.drawText(first, QStyle.visualAlignment(option.direction, opposite), finding.rule)
        room = painter.fontMetrics().horizontalAdvance(finding.rule) + Space.S
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        title = first.adjusted(room, 0, 0, 0) if rtl else first.adjusted(0, 0, -room, 0)
        painter.setFont(font("body", bold=True))
        painter.setPen(QColor(colours.text))
        drawn = painter.fontMetrics().elidedText(finding.title, right, title.width())
        painter.drawText(title, align, isolated(drawn, option.direction))
        painter.setFont(font("body"))
        painter.setPen(QColor(colours.muted))
        detail = finding.detail.replace("\n", " ")
        drawn = painter.fontMetrics().elidedText(detail, right, second.width())
        painter.drawText(second, align, isolated(drawn, option.direction))


def _leading(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    return QStyle.visualAlignment(option.direction, align)
