"""The two questions of the export's dialog: stop for good, and close while it runs. The safe answer is the default."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from gui.widgets.text import restyle

translate = QCoreApplication.translate


def ask_to_stop(parent: QWidget, stop: Callable[[], object]) -> None:
    question = _question(
        parent,
        translate("exporting", "Stop for good?"),
        translate("exporting", "Stop this export for good?"),
        translate(
            "exporting",
            "AWS is told to stop. What has arrived is removed, and the object where it was only on its way.",
        ),
    )
    yes = question.addButton(translate("exporting", "&Stop it"), QMessageBox.ButtonRole.AcceptRole)
    restyle(yes, "kind", "danger")
    _open(question, translate("exporting", "&Keep it"), stop)


def leaving_question(parent: QWidget, leave: Callable[[], object]) -> None:
    question = _question(
        parent,
        translate("exporting", "Pause and close?"),
        translate("exporting", "The export runs. Closing pauses it."),
        translate(
            "exporting",
            "AWS works on at its side. This window offers to go on with it when it is opened again.",
        ),
    )
    question.addButton(translate("exporting", "&Pause and close"), QMessageBox.ButtonRole.AcceptRole)
    _open(question, translate("exporting", "&Don't close"), leave)


def _question(parent: QWidget, title: str, text: str, more: str) -> QMessageBox:
    made = QMessageBox(parent)
    made.setWindowTitle(title)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setIcon(QMessageBox.Icon.NoIcon)
    made.setText(text)
    made.setInformativeText(more)
    return made


def _open(question: QMessageBox, keep: str, accepted: Callable[[], object]) -> None:
    stay = question.addButton(keep, QMessageBox.ButtonRole.RejectRole)
    question.setDefaultButton(stay)
    question.setEscapeButton(stay)
    question.accepted.connect(accepted)
    question.finished.connect(question.deleteLater)
    question.open()
