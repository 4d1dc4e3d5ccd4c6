"""The dialog of a fault of the program itself (gui.crash), loaded when there is one."""

from __future__ import annotations

import json

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from core.settings import Places
from gui.theme import Space
from gui.widgets.text import label


class CrashDialog(QDialog):
    """What happened, what is safe, the details, and what to do with them."""

    def __init__(self, details: dict[str, object], places: Places, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A fault in amigrate"))
        self.resize(680, 460)
        self._details, self._places = details, places
        self.text = QPlainTextEdit(_readable(details))
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("Details of the fault"))
        buttons = QDialogButtonBox()
        self.go_on = buttons.addButton(self.tr("&Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go_on.setProperty("kind", "primary")
        self.copy = buttons.addButton(self.tr("&Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._copy)
        self.save = buttons.addButton(self.tr("&Save support file…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save.clicked.connect(self._save)
        buttons.accepted.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(label(self.tr("Something went wrong inside amigrate"), "title"))
        layout.addWidget(
            label(
                self.tr(
                    "This is our fault, not yours. Migrations under way go on: what was sent is kept, and each can be resumed after a restart. "
                    "Please report it with these details; credentials and account numbers are taken out."
                ),
                wrap=True,
            )
        )
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        self.go_on.setDefault(True)
        self.go_on.setFocus()

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(self.tr("&Copied"))

    @Slot()
    def _save(self) -> None:
        from gui.support_saving import ask_for_support_file

        ask_for_support_file(self, self._places, crash=self._details)


def _readable(details: dict[str, object]) -> str:
    about = json.dumps(details["about"], indent=2)
    return (
        f"{details['kind']}: {details['message']}\n({details['where']})\n\n{details['traceback']}\n{about}\n"
    )
