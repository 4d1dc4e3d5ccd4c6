"""The table of instance types: by fit, sorted, searched; what does not fit only when asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from samples import reports

from core.plans.catalogue import catalogue
from core.plans.instances import InstanceChoice, instance_choices
from core.rules.edition import Edition
from gui.models.instances import InstanceColumn, InstancesModel, reasons_text


@pytest.fixture
def choices(tmp_path: Path) -> tuple[InstanceChoice, ...]:
    file = tmp_path / "vm.raw"
    file.write_bytes(bytes(512))
    report = reports.report(file, reports.linux(modules=("xen_blkfront", "xen_netfront")))
    return instance_choices(report, catalogue().types, Edition.TODAY)


@pytest.fixture
def shown(dressed: QApplication, choices: tuple[InstanceChoice, ...]) -> Iterator[InstancesModel]:
    made = InstancesModel()
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning)
    made.show(choices)
    yield made
    del tester


def column(shown: InstancesModel, which: InstanceColumn) -> list[str]:
    return [str(shown.index(row, which).data()) for row in range(shown.rowCount())]


def test_only_what_fits_and_the_recommended_first(
    shown: InstancesModel, choices: tuple[InstanceChoice, ...]
) -> None:
    assert shown.rowCount() == sum(choice.fits for choice in choices) < len(choices)
    assert column(shown, InstanceColumn.FITS)[0] == "Recommended"
    assert column(shown, InstanceColumn.NAME)[0] == choices[0].type.name


def test_what_does_not_fit_says_why(shown: InstancesModel, choices: tuple[InstanceChoice, ...]) -> None:
    shown.narrow("m5.large", every=True)
    assert column(shown, InstanceColumn.NAME) == ["m5.large"]
    assert column(shown, InstanceColumn.FITS) == ["No"]
    assert "no ENA driver was found" in column(shown, InstanceColumn.WHY)[0]
    refused = next(choice for choice in choices if choice.type.name == "m5.large")
    assert len(reasons_text(refused)) == len(refused.reasons) > 1


def test_numbers_sort_as_numbers(shown: InstancesModel) -> None:
    shown.narrow("", every=True)
    shown.sort(InstanceColumn.CPUS, Qt.SortOrder.DescendingOrder)
    known = [int(text) for text in column(shown, InstanceColumn.CPUS) if text]
    assert known == sorted(known, reverse=True)
    assert known[0] > 400
    shown.sort(InstanceColumn.NAME, Qt.SortOrder.AscendingOrder)
    names = column(shown, InstanceColumn.NAME)
    assert names == sorted(names)


def test_search_ignores_case(shown: InstancesModel) -> None:
    shown.narrow(" T2.Mic", every=True)
    assert column(shown, InstanceColumn.NAME) == ["t2.micro"]
