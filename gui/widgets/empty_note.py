"""An empty state in the middle of its place: a sign, what is (not) there, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.icons import set_icon
from gui.theme import Space
from gui.widgets.text import icon_label, label

_SIZE = 32


class EmptyNote(QWidget):
    """:param icon: with its colour's role, as gui.icons has them."""

    def __init__(
        self, text: str = "", icon: str = "info", role: str = "muted", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sign = icon_label(icon, role, _SIZE)
        self.words = label(text, "muted", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setSpacing(Space.M)
        layout.addStretch(2)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.words)
        layout.addStretch(3)

    def say(self, text: str, icon: str, role: str) -> None:
        set_icon(self._sign, icon, role, _SIZE)
        self.words.setText(text)
