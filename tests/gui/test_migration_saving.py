"""The report of a migration on the wizard's last page; that in the main window's details is tested with the window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from samples import containers, plans
from samples.window_pages import FAILED, following

from core.migrations.model import Migration
from core.plans.model import SourceFile
from gui.wizard.import_ import ImportPage
from gui.wizard.window import Wizard


def page_of(wizard: Wizard, migration: Migration) -> ImportPage:
    page = following(wizard, migration).page
    assert isinstance(page, ImportPage)
    return page


@pytest.mark.parametrize(
    ("migration", "told"),
    [(plans.completed(), "snap-0a1b2c3d4e5f60718"), (FAILED, "Unsupported kernel version")],
    ids=["completed", "failed"],
)
def test_at_the_end_the_report_is_there_to_take_away(
    wizard: Wizard, migration: Migration, told: str, tmp_path: Path, qtbot: QtBot
) -> None:
    page = page_of(wizard, migration)
    assert page.save_report.isVisibleTo(page)
    qtbot.mouseClick(page.save_report, Qt.MouseButton.LeftButton)
    dialog = page.save_report.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert [Path(name).name for name in dialog.selectedFiles()] == ["web01.migration.html"]
    dialog.setDirectory(str(tmp_path))
    with qtbot.waitSignal(page.save_report.saved):
        dialog.accept()
    file = tmp_path / "web01.migration.html"
    assert page.saved.text == f"Saved: {file}"
    assert told in file.read_text(encoding="utf-8")
    with qtbot.waitSignal(page.save_report.saved):
        page.save_report.save_to(str(tmp_path / "web01.json"))
    assert json.loads((tmp_path / "web01.json").read_bytes())["id"] == migration.id


def test_while_aws_works_there_is_none(wizard: Wizard) -> None:
    page = page_of(wizard, plans.importing())
    assert not page.save_report.isVisibleTo(page)


def test_the_source_is_never_written_over(wizard: Wizard, tmp_path: Path, qtbot: QtBot) -> None:
    disk = containers.raw_disk(tmp_path / "web01.html")
    before = disk.read_bytes()
    source = SourceFile(path=str(disk), format="raw", size=len(before), modified_ns=1)
    page = page_of(wizard, plans.completed(plan=plans.plan(sources=(source,))))
    with qtbot.waitSignal(page.save_report.refused):
        page.save_report.save_to(str(disk))
    assert disk.read_bytes() == before
    assert "no disk image is ever written over" in page.saved.text
