"""The steps of a boot one below the other, changed in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.icons import set_icon
from gui.models.rehearsal import StepRow
from gui.theme import Space, Tone
from gui.widgets.text import Badge, icon_label, label

_ROLE = {Tone.PLAIN: "muted", Tone.ACCENT: "accent_text"}


class StepView(QWidget):
    """One step: its sign, its name, a word, when, and by what it is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = icon_label("dot", "muted", 20)
        self._name = label("", "strong", wrap=True)
        self._badge = Badge()
        self._after = label("", "caption")
        self._evidence = label("", "caption", wrap=True, selectable=True)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._name, 1)
        head.addWidget(self._after)
        head.addWidget(self._badge)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addLayout(head)
        text.addWidget(self._evidence)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, Space.S)
        layout.setSpacing(Space.S)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(text, 1)

    def show_row(self, row: StepRow) -> None:
        set_icon(self._sign, row.icon, _ROLE.get(row.tone, row.tone.value), 20)
        self._name.setText(row.name)
        self._badge.show_word(row.word, row.tone)
        after = self.tr("{seconds} s").format(seconds=row.after) if row.after is not None else ""
        self._after.setText(after)
        self._after.setVisible(bool(after))
        self._evidence.setText(row.evidence)
        self._evidence.setVisible(bool(row.evidence))
        self.setAccessibleName(". ".join(filter(None, (f"{row.name}: {row.word}", after, row.evidence))))


class StepList(QWidget):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.rows: tuple[StepRow, ...] = ()
        self._views: list[StepView] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)

    def show_rows(self, rows: Sequence[StepRow]) -> None:
        self.rows = tuple(rows)
        while len(self._views) < len(rows):
            view = StepView()
            self._views.append(view)
            self._column.addWidget(view)
        for number, view in enumerate(self._views):
            view.setVisible(number < len(rows))
            if number < len(rows):
                view.show_row(rows[number])
