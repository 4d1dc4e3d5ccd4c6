"""Right to left: rows can be chosen, and delegates draw on their side."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from samples import inspections, plans

from core.rules import judge
from core.rules.edition import Edition
from gui.migrations_view import MigrationsView
from gui.models.finding_delegate import FindingDelegate
from gui.models.findings import FindingsModel


@pytest.fixture
def mirrored(dressed: QApplication) -> Iterator[QApplication]:
    dressed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield dressed
    dressed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_rows_are_chosen(mirrored: QApplication, qtbot: QtBot) -> None:
    view = MigrationsView()
    qtbot.addWidget(view)
    view.show_all((plans.uploading(id="1"), plans.completed(id="2")))
    assert view.current() == plans.uploading(id="1")
    view.select("2")
    assert view.current() == plans.completed(id="2")
    assert view.pane.isVisibleTo(view)


def test_findings_are_drawn_from_the_right(mirrored: QApplication, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QListView

    model = FindingsModel()
    model.show(judge(inspections.windows_vm(), Edition.TODAY).findings)
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(FindingDelegate(model.is_heading, view))
    view.resize(400, 300)
    drawn = view.grab().toImage()
    box = view.visualRect(model.first_finding())
    ground = drawn.pixelColor(box.left() + box.width() // 2, box.bottom() - 1)

    def inked(start: int, end: int) -> int:
        return sum(
            drawn.pixelColor(x, y) != ground
            for x in range(start, end)
            for y in range(box.top() + 3, box.bottom() - 3)
        )

    edge = view.viewport().width()
    assert inked(edge - 36, edge - 8) > 20, "the icon stands at the right"
