"""The answer file for sysprep, from the details of its finding."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from samples import inspections
from samples.window_tools import Fill

from core.guests.model import Inspection
from core.plans.answer_file import AnswerArchitecture, answer_file
from gui.wizard.compatibility import CompatibilityPage


def page_of(filled: Fill, machine: Inspection, rule: str = "WIN-11") -> CompatibilityPage:
    wizard = filled(machine)
    wizard.next_button.click()
    assert isinstance(wizard.page, CompatibilityPage)
    wizard.page.show_rule(rule)
    return wizard.page


@pytest.mark.parametrize(("told", "expected"), [("x86_64", "amd64"), ("i386", "x86")])
def test_saved_for_the_machines_architecture(told: str, expected: str, filled: Fill, tmp_path: Path) -> None:
    page = page_of(filled, inspections.windows_vm(architecture=inspections.fact(told)))
    assert page.answers.isVisible()
    target = tmp_path / "unattend.xml"
    page.answers.save_to(str(target))
    assert target.read_bytes() == answer_file(AnswerArchitecture(expected))
    assert page.answers.saved.text == f"Saved for {expected}: {target}"


def test_the_dialog_offers_the_name_that_windows_looks_for(
    filled: Fill, tmp_path: Path, qtbot: QtBot
) -> None:
    page = page_of(filled, inspections.windows_vm())
    qtbot.mouseClick(page.answers.button, Qt.MouseButton.LeftButton)
    dialog = page.answers.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert [Path(name).name for name in dialog.selectedFiles()] == ["unattend.xml"]
    dialog.setDirectory(str(tmp_path))
    dialog.accept()
    assert (tmp_path / "unattend.xml").read_bytes() == answer_file(AnswerArchitecture.AMD64)


def test_it_is_only_there_for_sysprep_on_windows(filled: Fill) -> None:
    page = page_of(filled, inspections.windows_vm(), "WIN-01")
    assert not page.answers.isVisible()
    page.show_rule("WIN-11")
    assert page.answers.isVisible()


def test_a_linux_has_no_sysprep(filled: Fill) -> None:
    assert not page_of(filled, inspections.linux_vm()).answers.isVisible()


def test_what_keeps_it_from_being_written_is_said(filled: Fill, tmp_path: Path) -> None:
    answers = page_of(filled, inspections.windows_vm()).answers
    answers.save_to(str(tmp_path / "missing" / "unattend.xml"))
    assert str(tmp_path / "missing") in answers.saved.text


def test_an_architecture_that_was_not_read(filled: Fill, tmp_path: Path) -> None:
    machine = inspections.windows_vm(architecture=inspections.lost())
    answers = page_of(filled, machine).answers
    answers.save_to(str(tmp_path / "unattend.xml"))
    assert "could not be read" in answers.saved.text
    assert not (tmp_path / "unattend.xml").exists()
