"""Things to take away: a value or a command with a Copy button."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QFontMetrics, QGuiApplication, QTextOption
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.icons import set_icon
from gui.theme import Space, font


class CopyButton(QPushButton):
    """Copies a text and says for a moment that it did."""

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        """:param what: what is copied, for the accessible name: "AMI id"."""
        super().__init__(QCoreApplication.translate("CopyButton", "Copy"), parent)
        self.setAccessibleName(QCoreApplication.translate("CopyButton", "Copy {what}").format(what=what))
        self.copied_text = ""
        set_icon(self, "copy")
        self.setMinimumWidth(self.sizeHint().width() + Space.M)
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(1500)
        self._back.timeout.connect(self._restore)
        self.clicked.connect(self._copy)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.copied_text)
        self.setText(QCoreApplication.translate("CopyButton", "Copied"))
        set_icon(self, "check")
        self._back.start()

    @Slot()
    def _restore(self) -> None:
        self.setText(QCoreApplication.translate("CopyButton", "Copy"))
        set_icon(self, "copy")


class CopyField(QWidget):
    """One line that can be read, selected and copied."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(readOnly=True)
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.field.setAccessibleName(name)
        self.field.setFont(font("code"))
        self.button = CopyButton(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.button)
        self.setFocusProxy(self.field)

    def show_text(self, text: str) -> None:
        self.field.setText(text)
        self.field.setCursorPosition(0)
        self.button.copied_text = text


class CodeBlock(QWidget):
    """Lines of commands as they would be typed; as high as they are long, up to ``lines``."""

    def __init__(self, name: str, lines: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setProperty("kind", "code")
        self.text.setFont(font("code"))
        self.text.setAccessibleName(name)
        self.text.setTabChangesFocus(True)
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button = CopyButton(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.text)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        self.setFocusProxy(self.text)
        self.text.viewport().installEventFilter(self)

    def show_text(self, text: str) -> None:
        self.text.setPlainText(text)
        self.button.copied_text = text
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.text.viewport():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        # Asked for its rectangle, a block is laid out; the document's own height counts blocks that are not yet as one line.
        document, line = self.text.document(), QFontMetrics(self.text.font()).lineSpacing()
        arranged, block, height = document.documentLayout(), document.firstBlock(), 0.0
        while block.isValid() and height <= line * self._lines:
            height += arranged.blockBoundingRect(block).height()
            block = block.next()
        bar = Qt.ScrollBarPolicy
        longer = height > line * self._lines
        self.text.setVerticalScrollBarPolicy(bar.ScrollBarAlwaysOn if longer else bar.ScrollBarAlwaysOff)
        self.text.setFixedHeight(round(min(max(height, line), line * self._lines)) + 2 * (Space.S + 1))
