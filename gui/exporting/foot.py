"""The buttons at the foot of the export's dialog, each shown where it can do something."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from gui.exporting.step import Step, lead_text
from gui.icons import set_icon
from gui.widgets.card import row
from gui.widgets.text import restyle


class Foot(QWidget):
    """Signals: each names what is asked for."""

    stop_asked = Signal()
    folder_asked = Signal()
    back_asked = Signal()
    pause_asked = Signal()
    close_asked = Signal()
    next_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stopping = self._button(self.tr("&Stop for good…"), "stop", self.stop_asked)
        restyle(self.stopping, "kind", "danger")
        self.folder = self._button(self.tr("Open &folder"), "folder", self.folder_asked)
        self.back = self._button(self.tr("&Back"), "back", self.back_asked)
        self.pausing = self._button(self.tr("&Pause"), "pause", self.pause_asked)
        self.closing = self._button(self.tr("&Close"), "", self.close_asked)
        self.next = self._button(lead_text(Step.CHOOSING, blocked=True), "", self.next_asked)
        restyle(self.next, "kind", "primary")
        buttons = row(self.stopping, self.folder)
        buttons.addStretch(1)
        for button in (self.back, self.pausing, self.closing, self.next):
            buttons.addWidget(button)
        self.setLayout(buttons)

    def _button(self, text: str, icon: str, asked: object) -> QPushButton:
        made = QPushButton(text)
        made.setAutoDefault(False)
        if icon:
            set_icon(made, icon)
        made.clicked.connect(asked)
        return made

    def show_step(self, step: Step, *, blocked: bool, ready: bool, has_file: bool) -> None:
        """:param blocked: by a rule. :param ready: the button that leads on may be pressed. :param has_file: there is a folder to open."""
        self.next.setText(lead_text(step, blocked=blocked))
        self.next.setVisible(step is not Step.RUNNING)
        self.next.setEnabled(ready)
        self.back.setVisible(step in {Step.CHECKING, Step.FAILED})
        self.pausing.setVisible(step is Step.RUNNING)
        self.stopping.setVisible(step in {Step.RUNNING, Step.PAUSED})
        self.folder.setVisible(step is Step.DONE and has_file)
