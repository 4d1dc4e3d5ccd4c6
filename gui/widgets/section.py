"""A card that stays closed until somebody wants it; its content is built when it is first opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from gui.theme import Space
from gui.widgets.card import Card, row
from gui.widgets.text import label


class Section(Card):
    """Its head is a button; below it, while it is closed, one line tells what is chosen inside.

    Signals: opened(): the content was built just now.
    """

    opened = Signal()

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.content: QWidget | None = None
        self.setAccessibleName(heading)
        self.head = QToolButton()
        self.head.setText(heading)
        self.head.setProperty("kind", "section")
        self.head.setCheckable(True)
        self.head.setAutoRaise(True)
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setArrowType(Qt.ArrowType.RightArrow)
        self.head.toggled.connect(self._turn)
        self.summary = label("", "caption", wrap=True)
        line = row(spacing=Space.M)
        line.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeft)
        line.addWidget(self.summary, 1)
        self.body.addLayout(line)

    def build(self) -> QWidget:
        """:raises NotImplementedError: a section without content."""
        raise NotImplementedError

    def tell(self, summary: str) -> None:
        """What is chosen inside, in one line."""
        self.summary.setText(summary)
        self.head.setAccessibleDescription(summary)
        self.summary.setVisible(bool(summary) and not self.head.isChecked())

    def open(self) -> QWidget:
        """The content, shown."""
        self.head.setChecked(True)
        assert self.content is not None  # noqa: S101 - built by the line above
        return self.content

    @Slot(bool)
    def _turn(self, wanted: bool) -> None:
        self.head.setArrowType(Qt.ArrowType.DownArrow if wanted else Qt.ArrowType.RightArrow)
        if wanted and self.content is None:
            self.content = self.build()
            self.body.addWidget(self.content)
            self.opened.emit()
        if self.content is not None:
            self.content.setVisible(wanted)
        self.tell(self.summary.text())
