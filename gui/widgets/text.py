"""Labels: of the type scale, badges, and paths that are cut in the middle."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from gui.icons import set_icon
from gui.theme import Tone


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet selects by, and let it take effect."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    # What was never polished will be; and to ask for the style makes all of QStyle's enumerations, 7 ms of the start.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Label(QLabel):
    """Stands at the leading side of the window. QLabel's own alignment follows the script: in a window that runs from right to
    left, a file's name or a message of AWS would stand at the far side of what names it.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._turned = False

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        super().setAlignment(alignment)
        if alignment & Qt.AlignmentFlag.AlignLeft:
            self.turn()

    def turn(self) -> None:
        """Stand at the side that leads now."""
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        upright = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        if rtl and self.alignment() & Qt.AlignmentFlag.AlignLeft:
            self._turned = True
            super().setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | upright)
        elif self._turned and not rtl:
            self._turned = False
            super().setAlignment(Qt.AlignmentFlag.AlignLeft | upright)


class _TurningLabel(Label):
    """Where the program runs from right to left. Elsewhere nothing turns, and to ask Python at each of the six changes that
    every new label sees would take half the time of building a page beside other threads.
    """

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.turn()


def isolated(text: str, direction: Qt.LayoutDirection) -> str:
    """``text`` as what is drawn from right to left must hold it: else "64 MiB" is shown as "MiB 64", and "/etc" as "etc/".

    Source: Unicode Standard Annex #9, FIRST STRONG ISOLATE.
    """
    return f"\u2068{text}\u2069" if direction is Qt.LayoutDirection.RightToLeft else text


def label(text: str = "", kind: str = "body", *, wrap: bool = False, selectable: bool = False) -> Label:
    """:param kind: ``title``, ``heading``, ``strong``, ``body``, ``muted`` or ``caption``."""
    made = _TurningLabel(text) if QApplication.isRightToLeft() else Label(text)
    made.turn()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("type", kind)
    made.setWordWrap(wrap)
    if selectable:
        # By mouse only: selectable by keyboard, every label would become a stop of the Tab key.
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def icon_label(name: str, role: str = "text", size: int = 16) -> QLabel:
    """A picture beside words that say the same; hidden from the screen reader by having no name."""
    made = QLabel()
    made.setFixedSize(size, size)
    set_icon(made, name, role, size)
    return made


class Badge(QLabel):
    """A word on a coloured ground. The colour repeats the word, it does not replace it."""

    def __init__(self, text: str = "", tone: Tone = Tone.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "badge")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        restyle(self, "tone", tone.value)

    def show_word(self, text: str, tone: Tone) -> None:
        self.setText(text)
        restyle(self, "tone", tone.value)


class ElidedLabel(QLabel):
    """One line that is cut in the middle where it does not fit: both ends of a path tell something.

    The whole text stays the accessible name, the tool tip, and what is copied.
    """

    def __init__(
        self,
        text: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self._mark_cut()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark_cut()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._mark_cut()

    def _mark_cut(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(self.text() if cut else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), self._mode, self.width())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        direction = self.layoutDirection()
        painter.drawText(
            self.rect(), self.style().visualAlignment(direction, align), isolated(shown, direction)
        )
