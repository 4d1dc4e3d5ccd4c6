"""Frames that hold things together: a card with a heading, a list of names and values, a page that scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from gui.theme import Space, font
from gui.widgets.text import label


def column(*, margin: int = 0, spacing: int = Space.S) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setContentsMargins(margin, margin, margin, margin)
    made.setSpacing(spacing)
    return made


def row(*widgets: QWidget, spacing: int = Space.S) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for widget in widgets:
        made.addWidget(widget)
    return made


def line() -> QFrame:
    made = QFrame()
    made.setProperty("role", "line")
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of ``layout`` and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
            inner.deleteLater()


class Card(QFrame):
    """A surface with a heading; add to :attr:`body`."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = column(margin=Space.L)
        self.setLayout(self.body)
        if heading:
            self.setAccessibleName(heading)
            self.body.addWidget(label(heading, "heading"))


class Values(QWidget):
    """Names and values in two columns; values can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.XS + 2)
        self._grid.setColumnStretch(1, 1)

    def show_values(self, pairs: list[tuple[str, str]]) -> None:
        clear(self._grid)
        for index, (name, value) in enumerate(pairs):
            shown = label(value, wrap=True, selectable=True)
            shown.setAccessibleName(f"{name}: {value}")
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(label(name, "muted"), index, 0, top)
            self._grid.addWidget(shown, index, 1, top)


class Places(QWidget):
    """What was read, and where: the place above, the value below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = column(spacing=1)
        self.setLayout(self._column)

    def show_values(self, pairs: list[tuple[str, str]]) -> None:
        """:param pairs: (where, value)."""
        clear(self._column)
        for where, value in pairs:
            shown = label(value, wrap=True, selectable=True)
            shown.setFont(font("code"))
            shown.setAccessibleName(f"{where}: {value}")
            self._column.addWidget(label(where, "caption", wrap=True, selectable=True))
            self._column.addWidget(shown)
            self._column.addSpacing(Space.XS)


class ScrolledPage(QScrollArea):
    """A column that scrolls when the window is too low for it; add to :attr:`body`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.inside = QWidget()
        self.inside.setProperty("role", "scrolled")
        self.viewport().setAutoFillBackground(False)
        self.inside.setAutoFillBackground(False)
        self.body = column(spacing=Space.M)
        self.body.setContentsMargins(0, 0, Space.S, 0)
        self.inside.setLayout(self.body)
        self.setWidget(self.inside)
