"""What signing in needs of the user, asked in the window while a thread beside it waits for the answer."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal, Slot

from core.errors import Cancelled, CredentialsError

PATIENCE = 300.0
"""Seconds that an answer is waited for: nobody may be there."""


class _Question:
    def __init__(self, device: str) -> None:
        self.device = device
        self.answer: str | None = None
        self.settled = threading.Event()

    def settle(self, answer: str | None) -> None:
        self.answer = answer
        self.settled.set()


class Asker(QObject):
    """Lives in the window's thread; :meth:`ask` is called in any other (core.aws.model: Ask)."""

    _asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: list[_Question] = []
        self._window = threading.get_ident()  # a job makes no class of Qt, not QThread (gui.loading)
        self._asked.connect(self._show)  # queued: it is never asked in this thread

    def ask(self, what: str, facts: dict[str, str]) -> str:
        """Wait for the code of an MFA device.

        :raises Cancelled: the user does not want, or is not there. :raises CredentialsError: it cannot be asked here.
        """
        device = facts.get("device", "")
        if what != "mfa" or threading.get_ident() == self._window:
            raise CredentialsError("aws.mfa-needed", device=device)
        question = _Question(device)
        self._asked.emit(question)
        if not question.settled.wait(PATIENCE) or question.answer is None:
            raise Cancelled
        return question.answer

    @Slot(object)
    def _show(self, question: _Question) -> None:
        from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QPushButton

        from gui.theme import Space
        from gui.widgets.text import restyle

        dialog = QInputDialog(QApplication.activeWindow())
        dialog.setWindowTitle(self.tr("Sign in"))
        dialog.setInputMode(QInputDialog.InputMode.TextInput)
        dialog.setTextEchoMode(QLineEdit.EchoMode.Normal)
        dialog.setLabelText(self.tr("Code of the MFA device\n{device}").format(device=question.device))
        dialog.finished.connect(lambda result: question.settle(dialog.textValue() if result else None))
        dialog.finished.connect(dialog.deleteLater)
        self._open = [one for one in self._open if not one.settled.is_set()] + [question]
        dialog.open()
        layout, line = dialog.layout(), dialog.findChild(QLineEdit)
        if layout is not None and isinstance(line, QLineEdit):  # which are made when it is shown
            layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
            layout.setSpacing(Space.M)
            line.setMinimumWidth(340)
        for button in dialog.findChildren(QPushButton):
            if button.isDefault():
                restyle(button, "kind", "primary")

    def close(self) -> None:
        """Nobody answers any more: who waits goes on without."""
        for question in self._open:
            question.settle(None)
