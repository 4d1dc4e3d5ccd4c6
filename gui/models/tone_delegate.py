"""Draws a cell that has a meaning: icon and word in its colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from gui.icons import pixmap
from gui.models.row_delegate import RowDelegate
from gui.theme import Space, Tone, current_colours

Index = QModelIndex | QPersistentModelIndex


class ToneDelegate(RowDelegate):
    """The model answers two roles of its own with a Tone and the name of an icon."""

    def __init__(self, tone_role: int, icon_role: int, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._tone_role, self._icon_role = tone_role, icon_role

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        text = plain.text
        plain.text = ""
        style = plain.widget.style() if plain.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, plain.widget)
        colours = current_colours()
        tone = Tone(index.data(self._tone_role) or Tone.PLAIN)  # Qt hands a StrEnum back as str
        colour: QColor = colours.of(tone)
        painter.save()
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        box = option.rect.adjusted(Space.S, 0, -Space.S, 0)
        left = box.right() - 16 if rtl else box.left()
        picture = QRect(left, box.center().y() - 7, 16, 16)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(picture, pixmap(index.data(self._icon_role) or "info", colour, 16, ratio))
        words = box.adjusted(0, 0, -22, 0) if rtl else box.adjusted(22, 0, 0, 0)
        painter.setPen(colour)
        painter.setFont(option.font)
        align = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        cut = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, align, cut)
        painter.restore()
