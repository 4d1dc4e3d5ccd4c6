"""The clean-up dialog on a real sandbox: what lies there is listed, ticked, asked about, removed; what went wrong is told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from samples import plans
from samples.window_tools import mnemonics, unnamed

from core.aws.leftovers.model import Standing
from core.aws.marks import UPLOAD_METADATA
from core.aws.sessions import client
from core.migrations.states import State
from core.migrations.store import Store
from core.plans.destination import Destination
from gui.cleaning.dialog import CleaningDialog, places_of
from gui.jobs import Runners
from gui.models.leftovers import LeftoverColumn
from gui.services import Services

MINE, OTHERS = "20261126-0000aa", "20261126-0000bb"
BUCKET = "amigrate-123456789012-us-east-1"
WAIT = 30_000


@pytest.fixture
def s3(services: Services) -> Any:
    """A bucket with an object of a cancelled migration, and one of another computer's."""
    store = Store(services.places.migrations / "migrations.sqlite")
    store.add(MINE, plans.plan())
    store.update(MINE, state=State.CANCELLED)
    store.close()
    made = client(services.connect(Destination()), "s3")
    made.create_bucket(Bucket=BUCKET)
    for identifier, size in ((MINE, 30_000), (OTHERS, 500)):
        key = f"amigrate/{identifier}/web01.vhdx"
        made.put_object(Bucket=BUCKET, Key=key, Body=bytes(size), Metadata={UPLOAD_METADATA: identifier})
    return made


@pytest.fixture
def dialog(services: Services, runners: Runners, s3: Any, qtbot: QtBot) -> Iterator[CleaningDialog]:
    made = CleaningDialog(services, runners.general, services.migrations.list())
    made.show()
    qtbot.waitUntil(lambda: len(made.model.items) == 2, timeout=WAIT)
    yield made
    made.reject()
    made.deleteLater()


def tick(dialog: CleaningDialog, identifier: str) -> None:
    row = next(number for number, item in enumerate(dialog.model.items) if item.migration == identifier)
    index = dialog.model.index(row, LeftoverColumn.WHAT)
    assert dialog.model.setData(index, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)


def question_of(dialog: CleaningDialog) -> QMessageBox:
    return next(box for box in dialog.findChildren(QMessageBox) if box.isVisible())


def test_what_nobody_needs_is_ticked_asked_about_and_removed(
    dialog: CleaningDialog, s3: Any, qtbot: QtBot
) -> None:
    assert {item.standing for item in dialog.model.items} == {Standing.LEFTOVER, Standing.UNSURE}
    assert not dialog.removing.isEnabled()
    qtbot.mouseClick(dialog.tick, Qt.MouseButton.LeftButton)
    assert [item.migration for item in dialog.model.chosen] == [MINE]
    qtbot.mouseClick(dialog.removing, Qt.MouseButton.LeftButton)
    question = question_of(dialog)
    assert f"s3://{BUCKET}/amigrate/{MINE}/web01.vhdx" in question.informativeText()
    assert question.defaultButton().text() == "&Keep them"
    remove = next(button for button in question.buttons() if button.text() == "&Remove")
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.banner.text == "1 removed.", timeout=WAIT)
    kept = s3.list_objects_v2(Bucket=BUCKET)["Contents"]
    assert [entry["Key"] for entry in kept] == [f"amigrate/{OTHERS}/web01.vhdx"]
    assert dialog.model.chosen == ()
    dialog.look()
    qtbot.waitUntil(lambda: len(dialog.model.items) == 1, timeout=WAIT)


def test_kept_on_second_thoughts(dialog: CleaningDialog, s3: Any, qtbot: QtBot) -> None:
    tick(dialog, OTHERS)
    qtbot.mouseClick(dialog.removing, Qt.MouseButton.LeftButton)
    question = question_of(dialog)
    assert "another one may need it" in question.informativeText()
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert s3.list_objects_v2(Bucket=BUCKET)["KeyCount"] == 2


def test_a_failure_stands_in_its_row(dialog: CleaningDialog, s3: Any, qtbot: QtBot) -> None:
    s3.put_object(Bucket=BUCKET, Key=f"amigrate/{OTHERS}/web01.vhdx", Body=b"somebody else's now")
    tick(dialog, OTHERS)
    tick(dialog, MINE)
    dialog.remove()
    qtbot.waitUntil(lambda: "could not be removed" in dialog.banner.text, timeout=WAIT)
    texts = {
        item.migration: dialog.model.index(row, LeftoverColumn.STANDING).data()
        for row, item in enumerate(dialog.model.items)
    }
    assert texts == {MINE: "Removed", OTHERS: "Not removed"}


def test_names_and_keys(dialog: CleaningDialog) -> None:
    assert unnamed(dialog) == []
    assert [keys for keys in mnemonics(dialog).values() if len(keys) > 1] == []


def test_accounts_that_were_used_and_the_sandbox() -> None:
    aws = Destination(target="aws", profile="ops", region="eu-central-1", bucket="b")
    used = [plans.uploading(id=str(number), plan=plans.plan(destination=aws)) for number in range(2)]
    assert [(place.target, place.profile, place.bucket) for place in places_of(used)] == [
        ("aws", "ops", ""), ("sandbox", "", ""),
    ]  # fmt: skip


def test_closed_while_it_looks(services: Services, runners: Runners, qtbot: QtBot) -> None:
    made = CleaningDialog(services, runners.general, ())
    made.show()
    made.reject()
    made.deleteLater()
