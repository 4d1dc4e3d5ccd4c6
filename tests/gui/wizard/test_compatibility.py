"""Page 2: findings by group, their evidence, the other edition, what blocks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from samples import inspections
from samples.window_tools import MARK, Fill

from core.plans.checking import OVERRIDE
from core.plans.flow import Step
from core.rules.edition import Edition
from core.rules.verdicts import Readiness, Verdict
from gui.wizard.compatibility import CompatibilityPage
from gui.wizard.window import Wizard


@pytest.fixture
def blocked(filled: Fill) -> Wizard:
    """A Linux of a kernel that is on no list."""
    return at_page(filled(inspections.linux_vm(kernels=(inspections.kernel("9.9.9-odd"),))))


def at_page(wizard: Wizard) -> Wizard:
    wizard.next_button.click()
    assert isinstance(wizard.page, CompatibilityPage)
    return wizard


def page_of(wizard: Wizard) -> CompatibilityPage:
    page = wizard.page
    assert isinstance(page, CompatibilityPage)
    return page


def test_what_blocks_is_first_and_shown_with_evidence(blocked: Wizard) -> None:
    page, report = page_of(blocked), blocked.session.flow.report
    assert report is not None
    assert report.readiness is Readiness.BLOCKED
    finding = report.finding("KRN-01")
    assert finding is not None
    shown = page.pane
    assert shown.rule == "KRN-01"
    texts = [widget.text() for widget in shown.findChildren(QLabel)]
    assert finding.detail in texts
    assert finding.evidence[0].value in texts
    assert any(text.startswith("Source: ") for text in texts)
    assert page.badge.text() == "Blocked"


def test_next_is_refused_and_points_at_it(blocked: Wizard, qtbot: QtBot) -> None:
    page = page_of(blocked)
    page.search.setText("nothing has this text")
    qtbot.mouseClick(blocked.next_button, Qt.MouseButton.LeftButton)
    assert blocked.session.flow.step is Step.COMPATIBILITY
    assert "KRN-01" in blocked.banner.text


def test_sent_all_the_same_when_the_user_says_so(blocked: Wizard, qtbot: QtBot) -> None:
    page = page_of(blocked)
    qtbot.mouseClick(page.override, Qt.MouseButton.LeftButton, pos=MARK)
    assert blocked.session.flow.ticked(OVERRIDE)
    qtbot.mouseClick(blocked.next_button, Qt.MouseButton.LeftButton)
    assert blocked.session.flow.step is Step.LICENSE
    assert OVERRIDE in blocked.session.flow.plan().confirmed


def test_filters_and_search(linux: Wizard, qtbot: QtBot) -> None:
    page = page_of(at_page(linux))
    report = linux.session.flow.report
    assert report is not None
    passed = sum(finding.verdict is Verdict.PASS for finding in report.findings)
    assert page.chips.button(1).text() == f"Passed ({passed})"
    qtbot.mouseClick(page.chips.button(1), Qt.MouseButton.LeftButton)
    assert page.list.model().rowCount() == passed + 1
    qtbot.keyClicks(page.search, "fstab")
    assert 1 < page.list.model().rowCount() < passed
    page.search.clear()
    qtbot.keyClicks(page.search, "zzzz")
    assert page.list.model().rowCount() == 0
    assert page.nothing.text() == "No finding here has this text."


def test_arrow_keys_skip_headings(linux: Wizard, qtbot: QtBot) -> None:
    page = page_of(at_page(linux))
    page.chips.button(3).click()
    seen = set()
    page.list.setFocus()
    for _ in range(page.list.model().rowCount()):
        seen.add(page.pane.rule)
        qtbot.keyClick(page.list, Qt.Key.Key_Down)
    report = linux.session.flow.report
    assert report is not None
    assert seen == {finding.rule for finding in report.findings}


def test_the_other_edition_judges_the_same_facts(linux: Wizard, qtbot: QtBot) -> None:
    page = page_of(at_page(linux))
    before = linux.session.inspection
    page.edition.setFocus()
    qtbot.keyClick(page.edition, Qt.Key.Key_Down)
    qtbot.keyClick(page.edition, Qt.Key.Key_Return)
    assert linux.session.flow.edition is Edition.GUIDE_2019
    assert linux.session.inspection is before
    assert not linux.session.inspecting
    report = linux.session.flow.report
    assert report is not None
    assert any("2019" in finding.source for finding in report.findings)


def test_confirm_items_are_ticked_and_kept(linux: Wizard, qtbot: QtBot) -> None:
    page = page_of(at_page(linux))
    report = linux.session.flow.report
    assert report is not None
    item = next(finding for finding in report.findings if finding.verdict is Verdict.CONFIRM)
    page.show_rule(item.rule)
    qtbot.mouseClick(page.pane.confirm, Qt.MouseButton.LeftButton, pos=MARK)
    kept = linux.session.flow.plan().confirmed
    assert item.rule in kept
    assert linux.session.services.user in kept[item.rule]
    page.show_rule(item.rule)
    assert page.pane.confirm.isChecked()


def test_f5_reads_the_files_again_after_a_repair(wizard: Wizard, tmp_path: Path, qtbot: QtBot) -> None:
    """The real inspector: first a disk with a partition table that says nothing, then none at all."""
    disk = tmp_path / "vm.raw"
    disk.write_bytes(bytes(510) + b"\x55\xaa" + bytes(4 << 20))
    wizard.add_files([disk])
    qtbot.waitUntil(lambda: wizard.session.flow.report is not None, timeout=30_000)
    page = page_of(at_page(wizard))
    before = wizard.session.flow.report
    disk.write_bytes(b"mended into something else\n" * 100)
    qtbot.keyClick(page.list, Qt.Key.Key_F5)
    assert page.recheck.text() == "Checking…"
    assert not page.recheck.isEnabled()
    qtbot.waitUntil(lambda: not wizard.session.inspecting, timeout=30_000)
    after = wizard.session.flow.report
    assert after is not None
    assert after is not before
    assert after.inspection.failure is not None
    assert page.recheck.text() == "&Check again"
    wizard.next_button.click()
    assert wizard.session.flow.step is Step.COMPATIBILITY


def test_the_fix_can_be_copied(blocked: Wizard, qtbot: QtBot) -> None:
    pane = page_of(blocked).pane
    report = blocked.session.flow.report
    assert report is not None
    finding = report.finding("KRN-01")
    assert finding is not None
    qtbot.mouseClick(pane.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == finding.fix
    assert pane.copy.text() == "Copied"
    qtbot.waitUntil(lambda: pane.copy.text() == "Copy")


def test_why_shows_the_guides_passage_offline(blocked: Wizard, qtbot: QtBot) -> None:
    pane = page_of(blocked).pane
    qtbot.mouseClick(pane.why, Qt.MouseButton.LeftButton)
    assert pane._passage.isVisibleTo(pane)
    assert len(pane._passage.text()) > 100
    qtbot.mouseClick(pane.why, Qt.MouseButton.LeftButton)
    assert not pane._passage.isVisibleTo(pane)
