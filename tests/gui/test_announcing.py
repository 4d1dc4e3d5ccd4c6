from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot
from samples import plans

from gui.announcing import Announcer


@pytest.fixture
def window(dressed: object) -> Iterator[QMainWindow]:
    made = QMainWindow()
    made.setWindowTitle("amigrate")
    yield made
    made.close()
    made.deleteLater()


def test_told_only_while_nobody_looks(window: QMainWindow, qtbot: QtBot) -> None:
    announcer = Announcer(window, lambda: True)
    told: list[str] = []
    announcer.told.connect(lambda news: told.append(news.title))
    announcer.heard_all((plans.uploading(), plans.uploading(id="b")))
    announcer.heard(plans.completed(id="b"))
    assert told == ["web01 is in AWS"]
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    announcer.heard(plans.completed())
    assert told == ["web01 is in AWS"]
    announcer.close()


def test_not_told_to_who_does_not_want_it(window: QMainWindow) -> None:
    announcer = Announcer(window, lambda: False)
    announcer.told.connect(lambda _: pytest.fail("it was told"))
    announcer.heard_all((plans.uploading(),))
    announcer.heard_all((plans.completed(),))
    announcer.close()


def test_the_title_carries_the_percent_while_something_runs(window: QMainWindow) -> None:
    announcer = Announcer(window, lambda: True)
    announcer.heard_all((plans.uploading(),))
    assert window.windowTitle() == "59 % – amigrate"
    announcer.heard(plans.completed())
    assert window.windowTitle() == "amigrate"
    announcer.close()
