"""The report from the window: the same as the command line's, with what was ticked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from samples import containers, inspections
from samples.window_tools import MARK, Fill

from core.reports import from_json
from core.rules.edition import Edition
from gui.wizard.compatibility import CompatibilityPage
from gui.wizard.window import Wizard


@pytest.fixture
def page(filled: Fill) -> CompatibilityPage:
    wizard: Wizard = filled(inspections.linux_vm())
    wizard.next_button.click()
    assert isinstance(wizard.page, CompatibilityPage)
    return wizard.page


def saved(page: CompatibilityPage, path: Path, qtbot: QtBot) -> Path:
    with qtbot.waitSignal(page.save_report.saved):
        page.save_report.save_to(str(path))
    assert page.saved.text == f"Saved: {path}"
    return path


def test_what_was_ticked_is_in_it_and_in_the_plan_alike(
    page: CompatibilityPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.show_rule("NET-05")
    qtbot.mouseClick(page.pane.confirm, Qt.MouseButton.LeftButton, pos=MARK)
    made = from_json(saved(page, tmp_path / "report.json", qtbot).read_bytes())
    flow = page.session.flow
    assert made.edition is Edition.TODAY
    (image,) = made.images
    (item,) = image.confirmations
    assert (item.rule, item.who) == ("NET-05", page.session.services.user)
    assert flow.plan().confirmed == {"NET-05": f"{item.who}, {item.when.isoformat()}"}
    assert image.findings == flow.confirmed_report().findings
    page.pane.confirm.click()
    again = from_json(saved(page, tmp_path / "report.json", qtbot).read_bytes())
    assert again.images[0].confirmations == ()


def test_as_a_web_page_through_the_dialog(page: CompatibilityPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.show_rule("NET-05")
    qtbot.mouseClick(page.pane.confirm, Qt.MouseButton.LeftButton, pos=MARK)
    qtbot.mouseClick(page.save_report, Qt.MouseButton.LeftButton)
    dialog = page.save_report.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert [Path(name).name for name in dialog.selectedFiles()] == ["vm.report.html"]
    dialog.setDirectory(str(tmp_path))
    with qtbot.waitSignal(page.save_report.saved):
        dialog.accept()
    html = (tmp_path / "vm.report.html").read_text(encoding="utf-8")
    assert html.count('aria-label="ticked"') == 1
    assert f"by {page.session.services.user} on " in html


def test_what_keeps_it_from_being_written_is_said(
    page: CompatibilityPage, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.save_report.refused):
        page.save_report.save_to(str(tmp_path / "missing" / "report.html"))
    assert str(tmp_path / "missing") in page.saved.text


def test_a_name_without_an_ending_gets_that_of_the_chosen_kind(page: CompatibilityPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.save_report, Qt.MouseButton.LeftButton)
    dialog = page.save_report.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.filterSelected.emit("JSON (*.json)")
    assert dialog.defaultSuffix() == "json"
    dialog.filterSelected.emit("Web pages (*.html)")
    assert dialog.defaultSuffix() == "html"
    dialog.reject()


@pytest.mark.parametrize("other", [False, True], ids=["the-source", "another-disk-image"])
def test_a_disk_image_is_never_written_over(
    other: bool, page: CompatibilityPage, tmp_path: Path, qtbot: QtBot
) -> None:
    (source,) = page.session.flow.paths
    path = containers.raw_disk(tmp_path / "other.html") if other else tmp_path / "again.html"
    if not other:
        path.hardlink_to(source)
    before = path.read_bytes()
    with qtbot.waitSignal(page.save_report.refused):
        page.save_report.save_to(str(path))
    assert path.read_bytes() == before
    assert "no disk image is ever written over" in page.saved.text
