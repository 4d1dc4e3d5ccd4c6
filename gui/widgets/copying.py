"""Things to take away: a value or a command with a Copy button."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtGui import QFontMetrics, QGuiApplication, QResizeEvent, QTextOption
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

    def show_text(self, text: str) -> None:
        self.text.setPlainText(text)
        self.button.copied_text = text
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # QPlainTextEdit counts its document's height in lines, wrapped ones included.
        lines = min(self._lines, max(1, round(self.text.document().size().height())))
        height = QFontMetrics(self.text.font()).lineSpacing() * lines
        self.text.setFixedHeight(height + 2 * Space.M)
