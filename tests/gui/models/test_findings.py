"""The list of findings: what blocks first, headings between, filtered and searched."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from samples import inspections

from core.rules import judge
from core.rules.edition import Edition
from core.rules.model import Finding, ImageReport
from core.rules.verdicts import Severity, Verdict
from gui.models.findings import FindingGroup, FindingsModel, group_of


def finding(rule: str, verdict: Verdict, severity: Severity = Severity.BLOCK, **changes: str) -> Finding:
    return Finding(
        rule=rule, verdict=verdict, severity=severity, title=f"{rule} title", source="guide", **changes
    )


FINDINGS = (
    finding("ZZZ-01", Verdict.FAIL, Severity.WARN),
    finding("AAA-01", Verdict.PASS),
    finding("BBB-02", Verdict.FAIL),
    finding("BBB-01", Verdict.FAIL, detail="initramfs holds no nvme"),
    finding("CCC-01", Verdict.UNKNOWN),
    finding("DDD-01", Verdict.CONFIRM),
    finding("EEE-01", Verdict.FAIL, Severity.INFO),
    finding("FFF-01", Verdict.NOT_APPLICABLE),
)


@pytest.fixture
def model(dressed: QApplication) -> Iterator[FindingsModel]:
    made = FindingsModel()
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning)
    yield made
    del tester


def texts(model: FindingsModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_worst_comes_first_and_headings_count(model: FindingsModel) -> None:
    model.show(FINDINGS)
    assert texts(model) == [
        "Blocks the import (2)",
        "BBB-01 title",
        "BBB-02 title",
        "Needs attention (1)",
        "ZZZ-01 title",
        "Could not tell (1)",
        "CCC-01 title",
        "For you to confirm (1)",
        "DDD-01 title",
        "Good to know (1)",
        "EEE-01 title",
        "Passed (1)",
        "AAA-01 title",
        "Does not apply (1)",
        "FFF-01 title",
    ]


def test_headings_cannot_be_chosen(model: FindingsModel) -> None:
    model.show(FINDINGS)
    flags = [model.flags(model.index(row, 0)) for row in range(model.rowCount())]
    selectable = [bool(flag & Qt.ItemFlag.ItemIsSelectable) for flag in flags]
    assert selectable[:5] == [False, True, True, False, True]
    assert model.first_finding().row() == 1


def test_filter_and_search(model: FindingsModel) -> None:
    model.show(FINDINGS, frozenset({FindingGroup.BLOCKED, FindingGroup.PASSED}), "INITRAMFS")
    assert texts(model) == ["Blocks the import (1)", "BBB-01 title"]
    assert model.counts()[FindingGroup.BLOCKED] == 2, "counts are of all, whatever is shown"
    assert model.index_of("BBB-01").isValid()
    assert not model.index_of("AAA-01").isValid()


def test_ticks_are_told_by_the_check_state(model: FindingsModel) -> None:
    model.show(FINDINGS, ticked=frozenset({"DDD-01"}))
    index = model.index_of("DDD-01")
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert model.index_of("BBB-01").data(Qt.ItemDataRole.CheckStateRole) is None


@pytest.mark.parametrize("edition", list(Edition))
def test_every_real_finding_has_its_place(model: FindingsModel, edition: Edition) -> None:
    report: ImageReport = judge(inspections.windows_vm(), edition)
    model.show(report.findings)
    assert sum(model.counts().values()) == len(report.findings) > 60
    assert {group_of(entry) for entry in report.findings} <= set(FindingGroup)
    spoken = model.first_finding().data(Qt.ItemDataRole.AccessibleTextRole)
    assert report.findings[0].source
    assert ":" in spoken
