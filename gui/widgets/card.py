"""Frames that hold things together: a card with a heading, a list of names and values, a page that scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

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


def tab_through(first: QWidget, inside: QWidget) -> None:
    """Let Tab go from ``first`` to the buttons in ``inside``, top down: what is made later comes last otherwise."""
    for button in inside.findChildren(QPushButton):
        QWidget.setTabOrder(first, button)
        first = button


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
    """Names and values in two columns, changed in place; values can be selected and copied.

    :param rows: so many are made at once; more follow when they are needed.
    """

    def __init__(self, parent: QWidget | None = None, *, rows: int = 0) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.XS + 2)
        self._grid.setColumnStretch(1, 1)
        self._make(rows)

    def show_values(self, pairs: Sequence[tuple[str, str]]) -> None:
        self._make(len(pairs))
        _fill(self._rows, pairs)

    def _make(self, count: int) -> None:
        while len(self._rows) < count:
            name, value = label("", "muted"), label("", wrap=True, selectable=True)
            for column_number, cell in enumerate((name, value)):
                self._grid.addWidget(cell, len(self._rows), column_number, Qt.AlignmentFlag.AlignTop)
            self._rows.append((name, value))


class Places(QWidget):
    """What was read, and where: the place above, the value below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._column = column(spacing=2)
        self.setLayout(self._column)

    def show_values(self, pairs: Sequence[tuple[str, str]]) -> None:
        """:param pairs: (where, value)."""
        while len(self._rows) < len(pairs):
            where = label("", "caption", wrap=True, selectable=True)
            value = label("", wrap=True, selectable=True)
            value.setFont(font("code"))
            value.setContentsMargins(0, 0, 0, Space.S)
            self._column.addWidget(where)
            self._column.addWidget(value)
            self._rows.append((where, value))
        _fill(self._rows, pairs)


def _fill(rows: Sequence[tuple[QLabel, QLabel]], pairs: Sequence[tuple[str, str]]) -> None:
    for number, (name, value) in enumerate(rows):
        shown = number < len(pairs)
        name_text, value_text = pairs[number] if shown else ("", "")
        name.setText(name_text)
        value.setText(value_text)
        value.setAccessibleName(f"{name_text}: {value_text}" if shown else "")
        name.setVisible(shown)
        value.setVisible(shown)


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

    def settle(self) -> None:
        """Lay out now what was just filled, and scroll as far as that needs."""
        self.body.activate()
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))
