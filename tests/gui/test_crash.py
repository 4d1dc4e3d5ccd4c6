from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from core.settings import Places
from gui.crash import CrashReporter
from gui.crash_dialog import CrashDialog

SECRET = "wJalrXUtnFEMI/K7MDENG"


@pytest.fixture
def reporter(dressed: object, home: Path) -> Iterator[CrashReporter]:
    made = CrashReporter(Places(home))
    made.install()
    yield made
    made.remove()


def fail(text: str) -> None:
    raise ValueError(text)


def caught(text: str) -> None:
    """As the interpreter does with what leaves a slot."""
    try:
        fail(text)
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)


def dialogs() -> list[CrashDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog) and one.isVisible()]


def test_it_is_shown_with_details_that_hold_no_secret(reporter: CrashReporter, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reporter.crashed, timeout=10_000):
        caught(f"secret_access_key={SECRET} for arn:aws:iam::123456789012:user/kim")
    (dialog,) = dialogs()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    told = QApplication.clipboard().text()
    assert "ValueError: secret_access_key=<redacted>" in told
    assert "arn:aws:iam::********9012:user/kim" in told
    assert "in fail" in told
    assert SECRET not in told
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialogs() == []


def test_the_same_fault_is_shown_once_and_many_do_not_bury_the_screen(
    reporter: CrashReporter, qtbot: QtBot
) -> None:
    shown: list[object] = []
    reporter.crashed.connect(shown.append)
    for _ in range(3):
        caught("the same")
    for number in range(10):
        caught(f"another {number}")
    qtbot.waitUntil(lambda: len(shown) == 5, timeout=10_000)
    qtbot.waitUntil(lambda: len(dialogs()) == 5)
    for dialog in dialogs():
        dialog.accept()


def test_what_leaves_a_thread_arrives_in_the_window(reporter: CrashReporter, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reporter.crashed, timeout=10_000) as crashed:
        thread = threading.Thread(target=fail, args=("in a thread",), name="uploader")
        thread.start()
        thread.join()
    assert crashed.args is not None
    assert (crashed.args[0]["message"], crashed.args[0]["where"]) == ("in a thread", "uploader")
    dialogs()[0].accept()


def test_the_support_file_holds_the_fault(reporter: CrashReporter, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reporter.crashed, timeout=10_000):
        caught("of interest")
    (dialog,) = dialogs()
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    (ask,) = dialog.findChildren(QFileDialog)
    ask.fileSelected.emit(str(tmp_path / "support.zip"))
    ask.reject()
    with ZipFile(tmp_path / "support.zip") as packed:
        assert b"of interest" in packed.read("crash.json")
    for box in dialog.findChildren(QMessageBox):
        box.accept()
    dialog.accept()
