"""The report of the check as a file, with what was ticked; `amigrate report` reads its JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from core.progress import CancelToken
from core.progress import Report as Reporter
from core.rules import Report, report_of
from gui.widgets.report_button import ReportButton, is_document
from gui.wizard.session import Session
from gui.wizard.writing import write_for_user


class SaveReportButton(ReportButton):
    """Of the machine that the wizard was opened with."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session.runners.general, parent)
        self._session = session

    def suggestion(self) -> str:
        return f"{self._session.flow.name}.report.html"

    def writing(self, path: Path) -> Callable[[Reporter, CancelToken], str]:
        flow = self._session.flow
        made = report_of((flow.confirmed_report(),), flow.edition)
        return partial(_write, made, path, flow.paths)


def _write(report: Report, path: Path, images: Sequence[Path], _report: Reporter, _token: CancelToken) -> str:
    from core.reports import as_html, as_json

    text = json.dumps(as_json(report), indent=2) + "\n" if is_document(path) else as_html(report)
    write_for_user(path, text.encode("utf-8", "replace"), images)
    return str(path)
