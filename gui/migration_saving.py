"""The report of a migration as a file: from the wizard's last page, and from the details in the main window."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.widgets.report_button import ReportButton, is_document

if TYPE_CHECKING:
    from core.migrations.model import Migration
    from core.progress import CancelToken
    from core.progress import Report as Reporter
    from core.settings import Places
    from gui.jobs import JobRunner


class MigrationReportButton(ReportButton):
    """:param current: the migration that is shown; asked when the button is used.
    :param places: where the records of test launches are.
    """

    def __init__(
        self,
        runner: JobRunner,
        places: Places,
        current: Callable[[], Migration | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(runner, parent)
        self._places, self._current = places, current

    def suggestion(self) -> str:
        migration = self._current()
        return f"{migration.plan.name if migration else 'amigrate'}.migration.html"

    def writing(self, path: Path) -> Callable[[Reporter, CancelToken], str] | None:
        migration = self._current()
        return None if migration is None else partial(_write, migration, self._places, path)


def _write(migration: Migration, places: Places, path: Path, _report: Reporter, _token: CancelToken) -> str:
    from core.migrations.launches.store import launch_of
    from core.reports.migration_report import migration_as_html, migration_as_json, report_migration
    from gui.wizard.writing import write_for_user

    made = report_migration(migration, launch_of(migration, places))
    text = (
        json.dumps(migration_as_json(made), indent=2) + "\n" if is_document(path) else migration_as_html(made)
    )
    write_for_user(
        path, text.encode("utf-8", "replace"), [Path(source.path) for source in migration.plan.sources]
    )
    return str(path)
