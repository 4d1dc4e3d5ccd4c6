"""The one question before anything is removed: names what goes, and what of it somebody may need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from core.aws.leftovers.model import Item, Standing
from core.aws.leftovers.removing import in_order
from core.wording import phrase
from gui.models.leftovers import kind_text
from gui.text import plain
from gui.widgets.text import restyle

translate = QCoreApplication.translate
SHOWN = 12
"""Lines; more stand behind "Show Details"."""


def removal_question(items: Sequence[Item], cost: str, parent: QWidget) -> QMessageBox:
    """``accepted`` says yes. Keeping is the default."""
    question = QMessageBox(parent)
    question.setWindowTitle(translate("cleaning", "Remove for good?"))
    question.setTextFormat(Qt.TextFormat.PlainText)
    question.setIcon(QMessageBox.Icon.NoIcon)
    question.setText(translate("cleaning", "Remove these for good ({cost})?").format(cost=cost))
    lines = [_line(item) for item in in_order(items)]
    shown = lines[:SHOWN]
    if len(lines) > SHOWN:
        shown.append(translate("cleaning", "… and {count} more").format(count=len(lines) - SHOWN))
        question.setDetailedText("\n".join(lines))
    question.setInformativeText("\n".join(shown))
    remove = question.addButton(translate("cleaning", "&Remove"), QMessageBox.ButtonRole.AcceptRole)
    restyle(remove, "kind", "danger")
    keep = question.addButton(translate("cleaning", "&Keep them"), QMessageBox.ButtonRole.RejectRole)
    question.setDefaultButton(keep)
    question.setEscapeButton(keep)
    question.finished.connect(question.deleteLater)
    return question


def _line(item: Item) -> str:
    line = f"{kind_text(item.kind)} {plain(item.id)}"
    if item.standing is Standing.LEFTOVER and item.reason != "clean.reason.migration-failed":
        return line
    return f"{line}: {plain(phrase(item.reason, dict(item.facts)))}"
