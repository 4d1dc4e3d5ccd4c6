"""A unified diff in colours. The signs at the start of the lines say the same as the colours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.text import plain
from gui.theme import Tone, current_colours, font


class DiffHighlighter(QSyntaxHighlighter):
    """Colours of the palette in force; :meth:`rehighlight` after it changed."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}
        self.take_colours()

    def take_colours(self) -> None:
        colours = current_colours()
        self._formats = {
            "+": _format(colours.of(Tone.READY), colours.soft(Tone.READY)),
            "-": _format(colours.of(Tone.BLOCKED), colours.soft(Tone.BLOCKED)),
            "@": _format(colours.of(Tone.ACCENT)),
            "heading": _format(colours.of(Tone.PLAIN), bold=True),
        }

    def highlightBlock(self, text: str) -> None:
        # The two headings stand before the first "@@"; a changed line may begin with "---" as well.
        heading = self.currentBlock().blockNumber() < 2
        kind = "heading" if heading else text[:1]
        if kind in self._formats:
            self.setFormat(0, len(text), self._formats[kind])


def _format(colour: QColor, ground: QColor | None = None, *, bold: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(colour)
    if ground is not None:
        made.setBackground(ground)
    if bold:
        made.setFontWeight(QFont.Weight.DemiBold)
    return made


class DiffView(QPlainTextEdit):
    """Read only, never wrapped; text out of an image is shown without its control characters."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setProperty("kind", "code")
        self.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight
        )  # as files are, whatever the window's language
        self.setFont(font("code"))
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._colouring = DiffHighlighter(self.document())

    def show_diff(self, text: str) -> None:
        self.setPlainText(plain(text))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange} and hasattr(
            self, "_colouring"
        ):
            self._colouring.take_colours()
            self._colouring.rehighlight()
