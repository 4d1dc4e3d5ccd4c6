"""A report as a file: a web page for people, JSON for programs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from gui.icons import set_icon
from gui.text import error_text

if TYPE_CHECKING:
    from core.progress import CancelToken
    from core.progress import Report as Reporter
    from gui.jobs import JobRunner


class ReportButton(QPushButton):
    """Asks where, and writes beside the window. Which report it is say those that derive from it.

    Signals:
        saved(sentence): it is there. refused(sentence): it is not, and why.
    """

    saved = Signal(str)
    refused = Signal(str)

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.setText(self.tr("Save &report…"))
        set_icon(self, "review")
        self.clicked.connect(self._ask_where)

    def suggestion(self) -> str:
        """The file's name that is offered, with its ending."""
        raise NotImplementedError

    def writing(self, path: Path) -> Callable[[Reporter, CancelToken], str] | None:
        """What writes the report as it is now and returns its path; None where there is nothing to report of."""
        raise NotImplementedError

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Web pages (*.html)"), self.tr("JSON (*.json)")])
        dialog.setDefaultSuffix("html")
        dialog.filterSelected.connect(self._kind_chosen)
        dialog.selectFile(self.suggestion())
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _kind_chosen(self, name_filter: str) -> None:
        dialog = self.sender()
        if isinstance(dialog, QFileDialog):
            dialog.setDefaultSuffix("json" if "*.json" in name_filter else "html")

    @Slot(str)
    def save_to(self, path: str) -> None:
        """JSON where the name ends so, else the web page; :attr:`saved` or :attr:`refused` follows."""
        work = self.writing(Path(path))
        if work is not None:
            self._runner.start(work, done=self._done, failed=self._failed)

    @Slot(object)
    def _done(self, path: str) -> None:
        self.saved.emit(self.tr("Saved: {path}").format(path=path))

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self.refused.emit(error_text(error))


def is_document(path: Path) -> bool:
    """Whether programs are to read it."""
    return path.suffix.lower() == ".json"
