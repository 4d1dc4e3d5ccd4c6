"""One bar with its words: what goes on above it, figures below it. It never runs backwards."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from gui.theme import Space, Tone
from gui.widgets.card import row
from gui.widgets.text import label, restyle

FULL = 1000


class ProgressPanel(QWidget):
    """The bar runs 0..1000: bytes do not fit into Qt's integers."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phase = label("", "heading")
        self.bar = QProgressBar(maximum=FULL, textVisible=False)
        self.bar.setAccessibleName(name)
        self._left, self._right = label("", "muted"), label("", "muted")
        figures = row(self._left)
        figures.addStretch(1)
        figures.addWidget(self._right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self._phase)
        layout.addWidget(self.bar)
        layout.addLayout(figures)

    def show_words(self, phase: str, left: str, right: str, tone: Tone = Tone.ACCENT) -> None:
        for shown, text in ((self._phase, phase), (self._left, left), (self._right, right)):
            shown.setText(text)
            shown.setVisible(bool(text))
        restyle(self.bar, "tone", tone.value)
        self.bar.setAccessibleDescription(", ".join(part for part in (phase, left, right) if part))

    def show_share(self, done: int, total: int) -> None:
        """What was sent again does not take back what was shown."""
        share = min(FULL, done * FULL // total) if total else 0
        self.bar.setVisible(True)
        self.bar.setValue(max(self.bar.value(), share))

    def hide_bar(self) -> None:
        """Nobody knows how far it is: no bar is truer than an empty one."""
        self.bar.setVisible(False)
