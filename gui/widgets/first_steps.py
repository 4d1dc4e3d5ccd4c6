"""The first-run hint: three steps, what each does, and that nothing is sent before one says so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.theme import Space
from gui.widgets.card import Card
from gui.widgets.text import icon_label, label


class FirstSteps(QWidget):
    """Shown where there is nothing else yet, so it needs no closing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, Space.L, 0, 0)
        layout.setSpacing(Space.L)
        for icon, heading, words in (
            (
                "compatibility",
                self.tr("1  Check"),
                self.tr(
                    "Every demand of AWS, read from the disk in seconds, offline, with evidence and repair."
                ),
            ),
            (
                "sandbox",
                self.tr("2  Try"),
                self.tr(
                    "Rehearse the import and the first boot on this computer, or run it against the sandbox."
                ),
            ),
            (
                "cloud",
                self.tr("3  Migrate"),
                self.tr(
                    "Only what counts is sent; it survives anything, and ends with a machine that was proven."
                ),
            ),
        ):
            layout.addWidget(self._card(icon, heading, words), 1)
        self.setMaximumWidth(980)

    def _card(self, icon: str, heading: str, words: str) -> Card:
        card = Card()
        card.setAccessibleName(f"{heading}. {words}")
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(icon_label(icon, "accent_text", 20))
        head.addWidget(label(heading, "strong"), 1)
        card.body.addLayout(head)
        text = label(words, "muted", wrap=True)
        text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        card.body.addWidget(text, 1)
        return card
