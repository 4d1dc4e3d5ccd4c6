"""The list of migrations: changed in place, the newest first, never by an older value."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from samples import plans

from core.migrations.model import Proof, Transfer
from core.migrations.states import State
from gui.models.migrations import MigrationColumn, MigrationRole, MigrationsModel, StateGroup
from gui.text import proof_text, time_text
from gui.theme import Tone

OLD = plans.completed(id="a", created=plans.NOW - timedelta(days=9))
NEW = plans.uploading(id="b")


@pytest.fixture
def model(dressed: QApplication) -> Iterator[MigrationsModel]:
    made = MigrationsModel()
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning)
    made.show([OLD, NEW])
    yield made
    del tester


def cell(model: MigrationsModel, row: int, column: MigrationColumn) -> str:
    return str(model.index(row, column).data())


def test_what_a_row_says(model: MigrationsModel) -> None:
    assert [cell(model, 0, column) for column in MigrationColumn][:5] == [
        "web01",
        "Uploading",
        "59 %",
        "Sandbox",
        time_text(NEW.created),
    ]
    assert cell(model, 1, MigrationColumn.RESULT) == OLD.image_id
    assert cell(model, 1, MigrationColumn.STATE) == "Completed"


def test_a_new_value_changes_its_row_and_resets_nothing(model: MigrationsModel, qtbot: QtBot) -> None:
    later = NEW.model_copy(
        update={"updated": NEW.updated + timedelta(seconds=1), "transfer": Transfer(done=60, total=60)}
    )
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show([OLD, later])
    assert cell(model, 0, MigrationColumn.PROGRESS) == "100 %"


def test_an_older_value_is_ignored(model: MigrationsModel) -> None:
    model.update(
        NEW.model_copy(update={"updated": NEW.updated - timedelta(seconds=1), "state": State.QUEUED})
    )
    assert cell(model, 0, MigrationColumn.STATE) == "Uploading"


def test_an_unknown_one_is_added_in_its_place(model: MigrationsModel) -> None:
    model.update(plans.uploading(id="c", created=plans.NOW - timedelta(days=1)))
    assert [entry.id for entry in model.migrations] == ["b", "c", "a"]


def test_search_looks_into_files_and_ami(model: MigrationsModel) -> None:
    for text, rows in (("ami-0a1b", 1), ("WEB01.VHDX", 2), ("uploading", 1), ("nothing", 0), ("", 2)):
        model.narrow(text, StateGroup.ALL)
        assert model.rowCount() == rows, text
    assert len(model.migrations) == 2


def test_states_are_filtered_and_counted(model: MigrationsModel) -> None:
    failed = plans.importing(id="f", state=State.FAILED)
    model.update(failed)
    counts = model.counts()
    assert [counts[group] for group in StateGroup] == [3, 1, 1, 1, 0]
    model.narrow("", StateGroup.NEEDS_YOU)
    assert [model.index(0, 0).data(MigrationRole.MIGRATION).id, model.rowCount()] == ["f", 1]
    later = failed.model_copy(
        update={"state": State.RUNNING, "updated": failed.updated + timedelta(seconds=1)}
    )
    model.update(later)
    assert model.rowCount() == 0, "what was retried needs nobody any more"


def test_what_a_test_launch_came_to_stands_in_the_list(model: MigrationsModel) -> None:
    """A machine that does not come up is no success, whatever the import said."""
    proof = Proof(at=plans.NOW, launch="l", proven=False, instance_type="t3.small", failed=("port",))
    model.update(plans.completed(id="n", proof=proof))
    model.update(plans.completed(id="p", proof=proof.model_copy(update={"proven": True, "failed": ()})))
    rows = {model.index(row, 0).data(MigrationRole.MIGRATION).id: row for row in range(model.rowCount())}
    assert cell(model, rows["n"], MigrationColumn.STATE) == "Not proven"
    assert model.index(rows["n"], 0).data(MigrationRole.TONE) == Tone.ATTENTION
    assert cell(model, rows["p"], MigrationColumn.STATE) == "Proven"
    counts = model.counts()
    assert (counts[StateGroup.NEEDS_YOU], counts[StateGroup.COMPLETED]) == (1, 2)
    assert proof_text(plans.completed(proof=proof)).endswith("; failed: Port answers")


def test_columns_sort(model: MigrationsModel) -> None:
    model.sort(MigrationColumn.PROGRESS, Qt.SortOrder.DescendingOrder)
    assert [cell(model, row, MigrationColumn.PROGRESS) for row in range(2)] == ["100 %", "59 %"]
    model.sort(MigrationColumn.BEGUN, Qt.SortOrder.AscendingOrder)
    assert [model.row_of("a"), model.row_of("b"), model.row_of("unknown")] == [0, 1, -1]
