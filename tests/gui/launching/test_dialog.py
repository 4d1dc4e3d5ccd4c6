"""The whole of a test launch in the window: an AMI of the sandbox boots under QEMU, is proven, shown, terminated."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from samples import micro_vm
from samples.bench import make_plan

from core.migrations.launches.model import LaunchState
from core.migrations.states import State
from gui.jobs import Runners
from gui.launching.dialog import LaunchDialog
from gui.services import Services
from gui.text import proof_text

pytestmark = [pytest.mark.slow, pytest.mark.needs("qemu-system-x86_64", "qemu-img", "debugfs", "e2fsck")]
BOOT = 280_000


def press(dialog: LaunchDialog, text: str, qtbot: QtBot) -> None:
    """A button of the question that is open."""
    question = next(box for box in dialog.findChildren(QMessageBox) if box.isVisible())
    button = next(button for button in question.buttons() if button.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_from_the_settings_to_the_end(
    services: Services, runners: Runners, sample_cache: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    if missing := micro_vm.missing_programs():
        pytest.skip(f"not installed: {', '.join(missing)}")
    image = tmp_path / "web01.raw"
    image.write_bytes(micro_vm.cached(sample_cache, micro_vm.Shape(needs_mending=False)).read_bytes())
    identifier = services.migrations.start(make_plan(image))
    done = services.migrations.wait(identifier, 120)
    assert done.state is State.COMPLETED, done.failure

    dialog = LaunchDialog(services, runners.general, done)
    dialog.show()
    qtbot.waitUntil(dialog.starting.isEnabled, timeout=30_000)
    with qtbot.waitSignal(dialog.proved, timeout=BOOT):
        qtbot.mouseClick(dialog.starting, Qt.MouseButton.LeftButton)
    launch = dialog.launch
    assert launch is not None
    assert launch.state is LaunchState.PROVEN, launch.checks
    assert dialog.banner.text.startswith("Proven.")
    assert "login:" in dialog.live.console.toPlainText()
    assert not dialog.live.picture.pixmap().isNull()
    assert proof_text(services.migrations.get(identifier)).startswith("proven on t3.small")

    dialog.reject()
    assert dialog.isVisible(), "an instance that runs on is said"
    press(dialog, "&Don't close", qtbot)
    qtbot.mouseClick(dialog.ending, Qt.MouseButton.LeftButton)
    press(dialog, "&Terminate", qtbot)
    qtbot.waitUntil(lambda: dialog.banner.text.startswith("Terminated;"), timeout=120_000)
    assert dialog.launch is not None
    assert dialog.launch.state is LaunchState.TERMINATED
    items = services.cleaning(done.plan.destination).find().items
    assert [item.id for item in items if item.launch] == []
    dialog.reject()
    assert not dialog.isVisible()
    dialog.deleteLater()
