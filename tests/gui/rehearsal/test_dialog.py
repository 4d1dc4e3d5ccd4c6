from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.jobs import Runners
from gui.rehearsal.dialog import RehearsalDialog
from gui.services import Services


@pytest.fixture
def dialog(services: Services, runners: Runners, image: Path, qtbot: QtBot) -> Iterator[RehearsalDialog]:
    made = RehearsalDialog(services, [image], runners.general)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.reject()
    made.deleteLater()


@pytest.mark.slow
@pytest.mark.needs("qemu-system-x86_64", "debugfs")
def test_the_machine_boots_before_ones_eyes(
    dialog: RehearsalDialog, image: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = image.stat().st_mtime_ns
    pictures: set[bytes] = set()
    show = dialog.screen_view.show_picture
    monkeypatch.setattr(
        dialog.screen_view, "show_picture", lambda picture: (pictures.add(picture), show(picture))
    )
    qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    assert dialog.halt.isVisible()
    assert not dialog.as_is.isEnabled()
    qtbot.waitUntil(lambda: dialog._job is None, timeout=200_000)
    assert dialog.banner.property("tone") == "ready", dialog.banner.text
    words = {row.name: row.word for row in dialog.steps.rows}
    assert words["Someone can log in"] == "proved"
    assert words["Driver ena"] == "checked only"
    assert len(pictures - {b""}) > 1, "the screen was not live"
    assert "udhcpc: lease of" in dialog.serial.toPlainText()  # the prompt may come after the port answers
    assert "/etc/fstab" in dialog.changes.toPlainText()
    dialog.save_picture(str(tmp_path / "screen.png"))
    assert (tmp_path / "screen.png").read_bytes().startswith(b"\x89PNG")
    assert image.stat().st_mtime_ns == before


@pytest.mark.needs("qemu-system-x86_64", "debugfs")
def test_stopping_leaves_nothing_behind(dialog: RehearsalDialog, home: Path, qtbot: QtBot) -> None:
    dialog.rehearse()
    qtbot.waitUntil(lambda: dialog.screen_view.filled, timeout=120_000)
    qtbot.mouseClick(dialog.halt, Qt.MouseButton.LeftButton)
    assert dialog.start.isVisible()
    assert "switched off" in dialog.banner.text
    qtbot.waitUntil(lambda: not any((home / "rehearsals").iterdir()), timeout=30_000)


def test_without_qemu_it_is_not_rehearsed(
    dialog: RehearsalDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    dialog.rehearse()
    qtbot.waitUntil(lambda: dialog._job is None, timeout=60_000)
    assert dialog.banner.text.startswith("Not rehearsed.")
    assert dialog.banner.property("tone") == "blocked"
    assert {row.word for row in dialog.steps.rows} == {"to come"}
