"""What the user prefers is kept, and new migrations begin with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from samples.window_tools import focusable, mnemonics, unnamed

from core.plans.destination import Destination
from core.rules.edition import Edition
from core.settings import Places
from gui.app import open_services
from gui.defaults import Defaults
from gui.jobs import Runners
from gui.main_window import MainWindow
from gui.memory import Memory
from gui.preferences import Motion, Preferences
from gui.services import Services
from gui.settings_dialog import SettingsDialog
from gui.theme import DARK_HIGH, Contrast, Scheme, apply_theme, current_colours, moves
from gui.wizard.window import Wizard


def test_they_come_back_as_they_were(home: Path) -> None:
    kept = Preferences(target="aws", rate=5e6, notify=False, folder="/vms", motion="full", contrast="high")
    Memory(Places(home)).preferences = kept
    assert Memory(Places(home)).preferences == kept


@pytest.mark.parametrize("text", ["", "no json", "[1]", '{"rate": "fast", "unknown": 1, "edition": 7}'])
def test_what_cannot_be_read_is_the_default(text: str) -> None:
    assert Preferences.from_text(text) == Preferences()


@pytest.mark.parametrize(
    ("text", "motion"),
    [
        ('{"still": true}', Motion.REDUCED),
        ('{"still": false}', None),  # nobody had chosen that: it was so by itself
        ('{"still": true, "motion": "full"}', Motion.FULL),
        ('{"motion": "full"}', Motion.FULL),
        ('{"motion": "sideways", "contrast": "loud"}', None),
        ('{"motion": true, "contrast": 1}', None),
    ],
)
def test_motion_is_read_as_it_was_kept_before_too(text: str, motion: Motion | None) -> None:
    kept = Preferences.from_text(text)
    assert kept.chosen_motion() is motion
    assert kept.chosen_contrast() is None


def test_a_destination_comes_of_them() -> None:
    asked = Preferences(target="aws", profile="prod", region="eu-west-1", bucket="mine")
    assert asked.destination() == Destination(target="aws", profile="prod", region="eu-west-1", bucket="mine")
    assert Preferences(profile="prod", bucket="mine").destination() == Destination()
    assert Preferences(edition="2019").chosen_edition() in {Edition.GUIDE_2019, None}


@pytest.fixture
def dialog(
    home: Path, services: Services, runners: Runners, dressed: QApplication
) -> Iterator[SettingsDialog]:
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    made = SettingsDialog(Defaults(services, runners, Memory(Places(home)), parent), parent)
    made.open()
    yield made
    made.close()
    parent.deleteLater()
    apply_theme(dressed, Scheme.LIGHT)


def test_every_choice_takes_effect_at_once_and_is_kept(
    dialog: SettingsDialog, home: Path, qtbot: QtBot
) -> None:
    dialog.edition.setCurrentIndex(1)
    dialog.edition.activated.emit(1)
    dialog.scheme.setCurrentIndex(2)
    dialog.scheme.activated.emit(2)
    dialog.limit.box.setValue(10)
    qtbot.mouseClick(dialog.notify, Qt.MouseButton.LeftButton, pos=dialog.notify.rect().center())
    dialog.notify.setChecked(False)
    for box, value in ((dialog.contrast, Contrast.HIGH), (dialog.motion, Motion.REDUCED)):
        box.setCurrentIndex(box.findData(value.value))
        box.activated.emit(box.currentIndex())
    qtbot.keyClicks(dialog.folder, "/vms")
    dialog.connection.aws.click()
    qtbot.keyClicks(dialog.bucket, "mine")
    kept = Memory(Places(home)).preferences
    assert kept == Preferences(
        edition=Edition.GUIDE_2019.value,
        target="aws",
        bucket="mine",
        rate=10 * (1 << 20),
        notify=False,
        motion="reduced",
        contrast="high",
        folder="/vms",
    )
    assert current_colours() is DARK_HIGH
    assert not moves(dialog)


def test_everything_has_a_name_and_its_own_key(dialog: SettingsDialog) -> None:
    assert unnamed(dialog) == []
    assert {key: texts for key, texts in mnemonics(dialog).items() if len(texts) > 1} == {}
    reached = focusable(dialog)
    for field in (
        dialog.edition,
        dialog.folder,
        dialog.bucket,
        dialog.limit.box,
        dialog.notify,
        dialog.scheme,
        dialog.contrast,
        dialog.motion,
    ):
        assert field in reached


def test_new_migrations_begin_with_them(home: Path, qtbot: QtBot) -> None:
    memory = Memory(Places(home))
    memory.preferences = Preferences(
        target="aws", region="eu-west-1", edition=Edition.GUIDE_2019.value, bucket="mine"
    )
    window = MainWindow(lambda: open_services(Places(home)), memory)
    window.show()
    with qtbot.waitSignal(window.ready, timeout=30_000):
        pass
    assert window.desk is not None
    assert window.desk.chip.accessibleName() == "Where to: AWS · eu-west-1 · default profile"
    window.new_migration()
    flow = window.desk.wizards.open[0].session.flow
    assert (flow.edition, flow.destination.region, flow.destination.bucket) == (
        Edition.GUIDE_2019,
        "eu-west-1",
        "mine",
    )
    window.desk.defaults.prefer(region="us-west-2")
    assert "us-west-2" in window.desk.chip.accessibleName()
    with qtbot.waitSignal(window.closed, timeout=30_000):
        window.close()


@pytest.mark.parametrize(("preferred", "held"), [(0.0, None), (5e6, 5e6)])
def test_an_upload_is_held_only_where_a_limit_is_preferred(
    linux: Wizard, preferred: float, held: float | None, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    session, given = linux.session, []
    monkeypatch.setattr(
        type(session.services.migrations), "start", lambda _, _plan, rate=None: given.append(rate) or ""
    )
    session.preferences = Preferences(rate=preferred)
    with qtbot.waitSignal(
        session.start_failed, timeout=30_000
    ):  # no such migration: only what was asked for counts
        session.start()
    assert given == [held]
