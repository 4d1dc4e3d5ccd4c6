"""Under the finding on sysprep: the answer file that the guide wants, for this machine, to be saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from core.errors import AmigrateError
from core.guests.model import Inspection
from core.plans.answer_file import FILE_NAME, PLACE, answer_architecture, answer_file
from core.rules.model import Finding
from gui.icons import set_icon
from gui.text import error_text
from gui.theme import Space, Tone
from gui.widgets.banner import Banner
from gui.widgets.card import row
from gui.widgets.text import label
from gui.wizard.writing import write_for_user

RULE = "WIN-11"


class AnswerFileBar(QWidget):
    """Hidden where the finding is another one, or the machine no Windows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inspection: Inspection | None = None
        told = self.tr(
            "Answer file for sysprep: put it into {place} before you run sysprep /oobe /generalize."
        )
        self.button = QPushButton(self.tr("Save &answer file…"))
        set_icon(self.button, "review")
        self.button.clicked.connect(self._ask_where)
        self.saved = Banner()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, 0, Space.L, Space.M)
        layout.setSpacing(Space.S)
        layout.addWidget(label(told.format(place=PLACE), "muted", wrap=True))
        saving = row(self.button)
        saving.addStretch(1)
        layout.addLayout(saving)
        layout.addWidget(self.saved)
        self.hide()

    def show_for(self, finding: Finding | None, inspection: Inspection | None) -> None:
        if inspection is not self._inspection:
            self.saved.silence()
        self._inspection = inspection
        system = inspection.guest.system if inspection and inspection.guest else None
        wanted = finding is not None and finding.rule == RULE
        self.setVisible(wanted and system is not None and system.family == "windows")

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the answer file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Answer files (*.xml)"))
        dialog.setDefaultSuffix("xml")
        dialog.selectFile(FILE_NAME)
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Write it whole, or say why not."""
        if self._inspection is None:
            return
        try:
            architecture = answer_architecture(self._inspection)
            images = [Path(image.path) for image in self._inspection.images]
            write_for_user(Path(path), answer_file(architecture), images)
        except AmigrateError as error:
            self.saved.say(error_text(error), Tone.BLOCKED)
        else:
            told = self.tr("Saved for {architecture}: {path}")
            self.saved.say(told.format(architecture=architecture.value, path=path), Tone.READY)
