"""A message in its place: what is wrong or worth knowing, and the button that mends it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from gui.icons import set_icon
from gui.theme import Space, Tone
from gui.widgets.text import icon_label, label, restyle

_ICON = {
    Tone.PLAIN: "info",
    Tone.ACCENT: "info",
    Tone.READY: "ready",
    Tone.ATTENTION: "attention",
    Tone.BLOCKED: "blocked",
    Tone.UNKNOWN: "unknown",
}


class Banner(QFrame):
    """Hidden until :meth:`say` is called. Also read out by a screen reader."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._icon = icon_label("info", size=20)
        self._text = label(wrap=True, selectable=True)
        self._button = QPushButton()
        self._button.clicked.connect(self.acted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        layout.setSpacing(Space.M)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text() if not self.isHidden() else ""

    def say(self, text: str, tone: Tone = Tone.PLAIN, *, action: str = "") -> None:
        """:param action: text of the button; "" for none."""
        same = self.text == text
        self._text.setText(text)
        self.setAccessibleName(text)
        restyle(self, "tone", tone.value)
        set_icon(self._icon, _ICON[tone], _role(tone), 20)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.show()
        if not same and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def silence(self) -> None:
        self._text.clear()
        self.hide()


def _role(tone: Tone) -> str:
    return {Tone.PLAIN: "muted", Tone.ACCENT: "accent_text"}.get(tone, tone.value)
