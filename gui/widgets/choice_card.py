"""A choice that says what it means; one that is impossible stays there, disabled, with the reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QRadioButton, QVBoxLayout, QWidget

from gui.theme import Space, Tone
from gui.widgets.card import clear, column, row
from gui.widgets.text import Badge, icon_label, label, restyle


class WrappedCheck(QWidget):
    """A check box whose words may take several lines (QCheckBox cannot wrap)."""

    toggled = Signal(bool)

    def __init__(self, text: str, checked: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox()
        self.box.setAccessibleName(text)
        self.box.setChecked(checked)
        self.box.toggled.connect(self.toggled)
        self._words = label(text, wrap=True)
        layout = row(spacing=Space.XS)
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        self._words.setContentsMargins(0, 4, 0, 0)
        self.setLayout(layout)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words counts too."""
        if event.button() is Qt.MouseButton.LeftButton and self.box.isEnabled():
            self.box.toggle()
        event.accept()


class ChoiceCard(QFrame):
    """A radio button, its consequences, and what has to be confirmed once it is chosen.

    Signals:
        chosen(): by mouse or keyboard. confirmed(code, given): one of the confirmations.
    """

    chosen = Signal()
    confirmed = Signal(str, bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.radio = QRadioButton(name)
        heading = self.radio.font()
        heading.setBold(True)
        self.radio.setFont(heading)
        self.badge = Badge()
        head = row(self.radio, self.badge)
        head.addStretch(1)
        self._words = column(spacing=Space.XS)
        self._words.setContentsMargins(28, 0, 0, 0)
        self._checks = column(spacing=Space.XS)
        self._checks.setContentsMargins(28, Space.S, 0, 0)
        self._boxes: dict[str, WrappedCheck] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.XS)
        layout.addLayout(head)
        layout.addLayout(self._words)
        layout.addLayout(self._checks)
        self.radio.clicked.connect(self.chosen)

    def show_words(self, badge: str, consequences: Sequence[str], refused: str) -> None:
        """:param refused: why it cannot be chosen; "" when it can."""
        self.radio.setEnabled(not refused)
        self.badge.show_word(badge, Tone.ACCENT)
        self.badge.setVisible(bool(badge))
        clear(self._words)
        if refused:
            words = row(icon_label("none", "muted"), label(refused, "muted", wrap=True))
            words.setStretch(1, 1)
            self._words.addLayout(words)
        for text in consequences:
            _add(self._words, label(text, "muted", wrap=True))
        self.radio.setAccessibleDescription(refused or " ".join(consequences))

    def show_conditions(self, heading: str, conditions: Sequence[str]) -> None:
        """What choosing it would ask of the user; empty hides them."""
        if conditions:
            self._words.addSpacing(Space.XS)
            _add(self._words, label(heading, "strong"))
            for text in conditions:
                _add(self._words, label(f"• {text}", "caption", wrap=True))

    def show_checks(self, heading: str, items: dict[str, tuple[str, bool]]) -> None:
        """:param items: code: (words, given). Empty hides them."""
        clear(self._checks)
        self._boxes = {}
        if items:
            _add(self._checks, label(heading, "strong"))
        for code, (words, given) in items.items():
            check = WrappedCheck(words, given)
            check.box.setProperty("code", code)
            check.toggled.connect(self._confirm)
            self._boxes[code] = check
            _add(self._checks, check)

    def check(self, code: str) -> QCheckBox | None:
        wrapped = self._boxes.get(code)
        return wrapped.box if wrapped else None

    def mark_chosen(self, chosen: bool) -> None:
        self.radio.setChecked(chosen)
        restyle(self, "chosen", "true" if chosen else "false")

    @Slot(bool)
    def _confirm(self, given: bool) -> None:
        sender = self.sender()
        for code, wrapped in self._boxes.items():
            if wrapped is sender:
                self.confirmed.emit(code, given)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the card chooses it."""
        if event.button() is Qt.MouseButton.LeftButton and self.radio.isEnabled():
            self.radio.setChecked(True)
            self.chosen.emit()
        event.accept()


def _add(layout: QVBoxLayout, widget: QWidget) -> None:
    """A layout shows what is added to it a turn later, and takes no room for it before: the words would be cut meanwhile."""
    layout.addWidget(widget)
    widget.show()
