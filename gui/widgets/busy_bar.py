"""A bar for work of which nobody knows at first how much it is: it runs to and fro until a measure comes."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from gui.theme import moves

FULL = 1000


class BusyBar(QProgressBar):
    """Where motion is reduced it stands still, empty, meanwhile; the words beside it say what goes on."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, maximum=FULL, textVisible=False)
        self.setAccessibleName(name)
        self._unmeasured = False

    def begin(self) -> None:
        """Something is done; how much it is will be told, or never."""
        self._unmeasured = True
        self._run()

    def end(self) -> None:
        self._unmeasured = False
        self.setRange(0, FULL)

    def show_share(self, done: int, total: int) -> None:
        """:param total: 0 while nobody knows."""
        if total:
            self._unmeasured = False
            self.setRange(0, FULL)
            self.setValue(min(FULL, done * FULL // total))

    def _run(self) -> None:
        self.setRange(0, 0 if moves(self) else FULL)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and getattr(self, "_unmeasured", False):
            self._run()
