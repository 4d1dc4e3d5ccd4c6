"""The whole way with nothing replaced: a real image, the real inspector, a real upload, the sandbox's real import."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from samples.window_main import opened_window
from samples.window_tools import Heartbeat

from core.migrations.states import Stage, State
from core.plans.flow import Step
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.tour import run_tour
from gui.tour.camera import Variant
from gui.wizard.closing import Question
from gui.wizard.images import ImagesPage
from gui.wizard.window import Wizard

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
LONG = 300_000
STALL = 100
"""Milliseconds that a person feels."""


def desk(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk


@pytest.fixture
def disk(image: Path, tmp_path: Path) -> Path:
    """A copy of the image that may be changed; sparse as the original."""
    copy = tmp_path / "web01.raw"
    shutil.copy(image, copy)
    return copy


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """As from the keyboard: to whatever has the focus."""
    target = QApplication.focusWidget() or QApplication.activeWindow()
    assert target is not None
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        text = "\r" if key is Qt.Key.Key_Return else ""
        QApplication.postEvent(target, QKeyEvent(kind, key, modifier, text))
    QApplication.processEvents()


def started(window: MainWindow, disk: Path, qtbot: QtBot) -> Wizard:
    """A wizard on its Upload page."""
    window.new_migration_of([disk])
    wizard = desk(window).wizards.open[0]
    qtbot.waitUntil(lambda: wizard.session.flow.report is not None, timeout=LONG)
    wizard.session.flow.override_blocked()
    for step in (Step.COMPATIBILITY, Step.LICENSE, Step.INSTANCE, Step.REVIEW):
        wizard.next_button.click()
        assert wizard.session.flow.step is step
    wizard.next_button.click()
    qtbot.waitUntil(lambda: wizard.session.migration is not None, timeout=LONG)
    return wizard


def state_is(wizard: Wizard, *states: State) -> Callable[[], bool]:
    return lambda: wizard.session.migration is not None and wizard.session.migration.state in states


@pytest.mark.timing
def test_by_keyboard_alone_and_never_a_stall(
    window: MainWindow, disk: Path, home: Path, qtbot: QtBot
) -> None:
    with Heartbeat() as heart:
        heart.doing = "opening the wizard"
        press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        wizard = desk(window).wizards.open[0]
        heart.doing = "reading the image"
        assert isinstance(wizard.page, ImagesPage)
        wizard.page.add([disk])  # the file dialog is the system's
        qtbot.waitUntil(lambda: wizard.session.flow.report is not None, timeout=LONG)
        for step in (Step.COMPATIBILITY, Step.LICENSE, Step.INSTANCE):
            heart.doing = f"going to {step}"
            with qtbot.waitSignal(wizard.settled, timeout=LONG):  # no hand is faster
                press(Qt.Key.Key_Return)
            assert wizard.session.flow.step is step
        heart.doing = "asking for instance types"
        qtbot.waitUntil(lambda: not wizard.session.asking_types, timeout=LONG)
        press(Qt.Key.Key_Down)
        heart.doing = "going to review"
        with qtbot.waitSignal(wizard.settled, timeout=LONG):
            press(Qt.Key.Key_Return)
        assert wizard.session.flow.step is Step.REVIEW
        heart.doing = "migrating"
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(state_is(wizard, State.COMPLETED, State.FAILED), timeout=LONG)
        migration = wizard.session.migration
        assert migration is not None
        assert migration.state is State.COMPLETED, migration.failure
        press(Qt.Key.Key_Return)
        assert desk(window).wizards.open == []
        qtbot.waitUntil(lambda: desk(window).view.current() is not None, timeout=LONG)
    assert migration.image_id.startswith("ami-")
    assert any(
        path.stat().st_size >= disk.stat().st_size for path in (home / "sandbox").rglob("*") if path.is_file()
    )
    assert migration.transfer.done == migration.transfer.total == disk.stat().st_size
    # Where other programs keep all processors busy, a gap says little of the window: the limit grows with the load.
    limit = STALL * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))
    assert [entry for entry in heart.worst() if entry[0] >= limit] == []


def test_paused_closed_and_resumed_by_another_window(home: Path, disk: Path, qtbot: QtBot) -> None:
    first = opened_window(home, qtbot)
    wizard = started(first, disk, qtbot)
    migration = wizard.session.migration
    assert migration is not None
    wizard.leave()
    qtbot.waitUntil(lambda: bool(desk(first).running), timeout=LONG)
    with qtbot.waitSignal(first.closed, timeout=LONG):
        first.close()
        question = first.findChild(Question)
        assert question is not None
        button(question, "&Pause and quit").click()
    second = opened_window(home, qtbot)
    halted = desk(second).view.current()
    assert halted is not None
    assert (halted.id, halted.state) == (migration.id, State.PAUSED)
    desk(second).do("resume")

    def completed() -> bool:
        current = desk(second).view.current()
        return current is not None and current.state is State.COMPLETED

    qtbot.waitUntil(completed, timeout=LONG)
    with qtbot.waitSignal(second.closed, timeout=LONG):
        second.close()


def button(parent: QWidget, text: str) -> QPushButton:
    return next(found for found in parent.findChildren(QPushButton) if found.text() == text)


def test_stopped_by_the_user_leaves_nothing(window: MainWindow, disk: Path, qtbot: QtBot) -> None:
    wizard = started(window, disk, qtbot)
    wizard.ask_stop()
    question = wizard.findChild(Question)
    assert question is not None
    button(question, "&Stop and discard").click()
    qtbot.waitUntil(state_is(wizard, State.CANCELLED), timeout=LONG)
    migration = wizard.session.migration
    assert migration is not None
    assert migration.image_id == ""
    services = window.services
    assert services is not None
    from core.aws.sessions import client

    storage = client(services.connect(migration.plan.destination), "s3")
    buckets = [bucket["Name"] for bucket in storage.list_buckets()["Buckets"]]
    left = [storage.list_objects_v2(Bucket=bucket).get("Contents", []) for bucket in buckets]
    parts = [storage.list_multipart_uploads(Bucket=bucket).get("Uploads", []) for bucket in buckets]
    assert not any(left)
    assert not any(parts)


def test_a_refused_image_ends_with_cause_and_cure(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    disk = tmp_path / "empty.raw"
    disk.write_bytes(bytes(510) + b"\x55\xaa" + bytes(2 << 20))
    wizard = started(window, disk, qtbot)
    qtbot.waitUntil(state_is(wizard, State.FAILED, State.COMPLETED), timeout=LONG)
    migration = wizard.session.migration
    assert migration is not None
    assert (migration.state, migration.stage) == (State.FAILED, Stage.IMPORT)
    assert migration.aws_message.startswith("ClientError")
    page = wizard.page
    assert page.title() == "The import failed"
    assert migration.aws_message in page.trouble.said.text.toPlainText()  # type: ignore[attr-defined]


def test_the_guided_tour(image: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pictures = tmp_path / "pictures"
    assert run_tour(image, pictures, (Variant("light"),), thorough=False) == 0
    told = capsys.readouterr().out
    assert "AMI        ami-" in told
    assert "failure    empty: " in told
    names = sorted(path.name for path in pictures.glob("*.png"))
    assert {name[3:-10] for name in names} >= {
        f"{page}-{state}"
        for page, states in {
            "migrations": ("empty", "busy", "ready", "failing", "none-found"),
            "images": ("empty", "busy", "ready", "failing"),
            "compatibility": ("busy", "ready", "failing"),
            "license": ("ready",),
            "instance-type": ("busy", "ready"),
            "review": ("ready", "failing"),
            "upload": ("busy", "paused"),
            "import": ("busy", "failing", "done"),
            "settings": ("ready", "end"),
            "changes": ("busy", "ready"),
            "explain": ("empty", "busy", "unknown", "done"),
            "clean-up": ("empty", "busy", "ready", "done"),
            "export": ("empty", "busy", "ready", "failing", "checked", "paused", "done"),
            "connection": ("ready", "done", "failing"),
            "sign-in": ("empty", "busy", "failing", "done"),
            "question": ("stop", "close", "clean-up", "leave-export"),
            "rehearsal": ("empty",),
            "repair": ("ready",),
            "crash": ("ready",),
        }.items()
        for state in states
    }
    assert all(path.stat().st_size > 2000 for path in pictures.glob("*.png"))
