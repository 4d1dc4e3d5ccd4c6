"""A field to search in, never narrower than what it says while it is empty."""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QSize, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.theme import Space, moves

_WIDEST = 280
"""Pixels: a search is a word or two."""


class SearchField(QLineEdit):
    def __init__(self, told: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(told)
        self.setAccessibleName(told)
        self.setClearButtonEnabled(True)
        self.textChanged.connect(self._hurry)
        self.setMaximumWidth(max(_WIDEST, self.minimumSizeHint().width()))

    @Slot()
    def _hurry(self) -> None:
        """Qt fades the button in and out whatever the style says: where nothing is to move, it is there at once."""
        if not moves(self):
            for fading in self.findChildren(QAbstractAnimation):
                fading.setCurrentTime(fading.duration())

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth() * 4 // 5, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        told = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(told + 2 * Space.M, super().minimumSizeHint().height())
