"""The report as a file, with what was ticked: a web page for people, JSON for programs and for `amigrate report`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from core.progress import CancelToken
from core.progress import Report as Reporter
from core.rules import Report, report_of
from gui.icons import set_icon
from gui.text import error_text
from gui.wizard.session import Session
from gui.wizard.writing import write_for_user


class SaveReportButton(QPushButton):
    """Asks where, and writes beside the window.

    Signals:
        saved(sentence): it is there. refused(sentence): it is not, and why.
    """

    saved = Signal(str)
    refused = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setText(self.tr("Save &report…"))
        set_icon(self, "review")
        self.clicked.connect(self._ask_where)

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Web pages (*.html)"), self.tr("JSON (*.json)")])
        dialog.setDefaultSuffix("html")
        dialog.filterSelected.connect(self._kind_chosen)
        dialog.selectFile(f"{self._session.flow.name}.report.html")
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
        flow = self._session.flow
        made = report_of((flow.confirmed_report(),), flow.edition)
        work = partial(_write, made, Path(path), flow.paths)
        self._session.runners.general.start(work, done=self._done, failed=self._failed)

    @Slot(object)
    def _done(self, path: str) -> None:
        self.saved.emit(self.tr("Saved: {path}").format(path=path))

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self.refused.emit(error_text(error))


def _write(report: Report, path: Path, images: Sequence[Path], _report: Reporter, _token: CancelToken) -> str:
    from core.reports import as_html, as_json

    as_document = path.suffix.lower() == ".json"
    text = json.dumps(as_json(report), indent=2) + "\n" if as_document else as_html(report)
    write_for_user(path, text.encode("utf-8", "replace"), images)
    return str(path)
