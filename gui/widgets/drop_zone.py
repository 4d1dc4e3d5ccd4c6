"""An empty state: where files are dropped, and the button for those who do not drag."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from gui.icons import set_icon
from gui.theme import Space
from gui.widgets.card import row
from gui.widgets.text import icon_label, label, restyle


def dropped_paths(data: QMimeData) -> list[Path]:
    """Files and folders of this computer among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropZone(QFrame):
    """Says what to do, takes what is dropped, and has the button for those who do not drag."""

    dropped = Signal(list)
    asked = Signal()
    asked_folder = Signal()

    def __init__(
        self,
        heading: str,
        words: str,
        button: str,
        folder: str = "",
        parent: QWidget | None = None,
        *,
        below: QWidget | None = None,
    ) -> None:
        """:param folder: text of the second button; "" for none. :param below: what else there is to say."""
        super().__init__(parent)
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)
        title = label(heading, "heading")
        hint = label(words, "muted", wrap=True)
        self.setAccessibleName(title.text())
        self.setAccessibleDescription(hint.text())
        self.button = QPushButton(button)
        self.button.setProperty("kind", "primary")
        set_icon(self.button, "add", "on_accent")
        self.button.clicked.connect(self.asked)
        self.folder = QPushButton(folder)
        self.folder.setVisible(bool(folder))
        set_icon(self.folder, "folder")
        self.folder.clicked.connect(self.asked_folder)
        self._told = label("", "muted", wrap=True)
        self._told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._told.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.setSpacing(Space.M)
        layout.addStretch(2)
        layout.addWidget(icon_label("drop", "accent_text", 56), 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (title, hint):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(text)
        buttons = row(self.button, self.folder)
        buttons.insertStretch(0, 1)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addWidget(self._told)
        if below is not None:
            aside = row(below)
            aside.setStretch(0, 1000)
            aside.insertStretch(0, 1)
            aside.addStretch(1)
            layout.addLayout(aside)
        layout.addStretch(3)

    @property
    def told(self) -> str:
        return self._told.text()

    def say(self, text: str) -> None:
        """What became of what was dropped; "" for nothing."""
        self._told.setText(text)
        self._told.setVisible(bool(text))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            restyle(self, "over", "true")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        restyle(self, "over", "false")
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        restyle(self, "over", "false")
        event.acceptProposedAction()
        self.dropped.emit(dropped_paths(event.mimeData()))
