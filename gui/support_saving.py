"""Save support file…: asks where, writes beside the window, and says what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from core.errors import AmigrateError
from core.settings import Places
from core.support import support_file
from gui.text import error_text
from gui.wizard.writing import write_for_user

translate = QCoreApplication.translate


def ask_for_support_file(
    parent: QWidget,
    places: Places,
    *,
    migrations: Sequence[Mapping[str, object]] = (),
    crash: Mapping[str, object] | None = None,
) -> QFileDialog:
    """Opens the dialog; a support file is a few hundred KiB at most, so it is written at once.

    :returns: the dialog, for tests.
    """
    title = translate("support", "Save the support file")
    dialog = QFileDialog(parent, title, "amigrate-support.zip", translate("support", "ZIP files (*.zip)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("zip")

    def write(chosen: str) -> None:
        try:
            write_for_user(Path(chosen), support_file(places, migrations, crash), ())
        except AmigrateError as error:
            told, icon = error_text(error), QMessageBox.Icon.Warning
        else:
            text = translate(
                "support", "Written: {path}. It is a ZIP of texts: read them before you give it away."
            )
            told, icon = text.format(path=chosen), QMessageBox.Icon.Information
        box = QMessageBox(icon, title, told, QMessageBox.StandardButton.Ok, parent)
        box.finished.connect(box.deleteLater)
        box.open()

    dialog.fileSelected.connect(write)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
