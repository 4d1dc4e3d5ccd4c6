"""Esc, Cancel and the window's close: a question only when something runs, and nothing is ever lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from samples import plans

from core.migrations.states import State
from core.plans.destination import Destination
from gui.wizard.closing import Question
from gui.wizard.window import Wizard


def question_of(wizard: Wizard) -> Question | None:
    found = [question for question in wizard.findChildren(Question) if question.isVisible()]
    return found[0] if found else None


def answer(wizard: Wizard, text: str) -> None:
    question = question_of(wizard)
    assert question is not None
    buttons = {str(button.text()): button for button in question.findChildren(QPushButton)}
    assert text in buttons, sorted(buttons)
    buttons[text].click()


@pytest.fixture
def asked(wizard: Wizard, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the wizard asks of the service; the migration is a value, so the service is not asked."""
    wanted: list[str] = []
    monkeypatch.setattr(wizard.session, "control", wanted.append)
    migration = plans.uploading()
    wizard.session.flow.started(migration.id)
    wizard.session.migration_arrived(migration)
    return wanted


@pytest.mark.parametrize("way", ["esc", "cancel", "close"])
def test_nothing_runs_nothing_is_asked(wizard: Wizard, tmp_path: Path, way: str, qtbot: QtBot) -> None:
    file = tmp_path / "vm.raw"
    file.write_bytes(bytes(512))
    wizard.add_files([file])
    leave(wizard, way, qtbot)
    assert not wizard.isVisible()
    assert not wizard.session.inspecting


def leave(wizard: Wizard, way: str, qtbot: QtBot) -> None:
    if way == "esc":
        qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    elif way == "cancel":
        qtbot.mouseClick(wizard.cancel_button, Qt.MouseButton.LeftButton)
    else:
        wizard.close()


@pytest.mark.parametrize("way", ["esc", "close"])
def test_what_runs_is_asked_about_once(wizard: Wizard, asked: list[str], way: str, qtbot: QtBot) -> None:
    leave(wizard, way, qtbot)
    assert wizard.isVisible()
    question = question_of(wizard)
    assert question is not None
    assert "web01" in question.text()
    assert "38 GiB" in question.informativeText()
    answer(wizard, "&Don't close")
    assert wizard.isVisible()
    assert asked == []


def test_keep_going_closes_the_window_only(wizard: Wizard, asked: list[str]) -> None:
    wizard.close()
    answer(wizard, "&Keep going")
    assert not wizard.isVisible()
    assert asked == []


@pytest.mark.parametrize(("button", "action"), [("&Pause", "pause"), ("&Stop it", "cancel")])
def test_pause_and_stop_do_what_they_say(wizard: Wizard, asked: list[str], button: str, action: str) -> None:
    wizard.close()
    answer(wizard, button)
    assert asked == [action]
    assert not wizard.isVisible()


def test_esc_in_the_question_stays(wizard: Wizard, asked: list[str], qtbot: QtBot) -> None:
    wizard.close()
    question = question_of(wizard)
    assert question is not None
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert wizard.isVisible()
    assert asked == []


def test_the_close_button_says_it_goes_on_and_does_not_ask(
    wizard: Wizard, asked: list[str], qtbot: QtBot
) -> None:
    assert wizard.next_button.text() == "&Close and go on"
    qtbot.mouseClick(wizard.next_button, Qt.MouseButton.LeftButton)
    assert not wizard.isVisible()
    assert asked == []


def test_stop_says_what_is_lost_and_what_remains(wizard: Wizard, asked: list[str], qtbot: QtBot) -> None:
    qtbot.mouseClick(wizard.stop_button, Qt.MouseButton.LeftButton)
    question = question_of(wizard)
    assert question is not None
    assert "(38 GiB) is deleted from the bucket" in question.informativeText()
    assert "The image on this computer is not touched." in question.informativeText()
    default = question.defaultButton()
    assert default.text() == "&Keep going", "Enter must not destroy"
    answer(wizard, "&Stop and discard")
    assert asked == ["cancel"]
    assert wizard.isVisible()


def test_pause_instead(wizard: Wizard, asked: list[str], qtbot: QtBot) -> None:
    wizard.ask_stop()
    answer(wizard, "&Pause instead")
    assert asked == ["pause"]


@pytest.mark.parametrize(
    ("target", "words"),
    [("aws", "AWS works on without this computer"), ("sandbox", "the sandbox runs on this computer")],
)
def test_during_the_import_nothing_is_lost_by_closing(
    wizard: Wizard, asked: list[str], target: str, words: str
) -> None:
    plan = plans.plan(destination=Destination(target=target))
    wizard.session.migration_arrived(plans.importing("converting", plan=plan))
    assert ("switch off this computer" in wizard.page.subtitle()) is (target == "aws")
    wizard.close()
    question = question_of(wizard)
    assert question is not None
    assert words in question.informativeText()
    answer(wizard, "&Keep going")


@pytest.mark.parametrize("state", [State.FAILED, State.CANCELLED, State.COMPLETED])
def test_what_is_over_is_not_asked_about(wizard: Wizard, asked: list[str], state: State) -> None:
    wizard.session.migration_arrived(plans.uploading(state=state))
    wizard.close()
    assert not wizard.isVisible()
    assert question_of(wizard) is None


def test_pause_button_asks_for_pause_then_for_resume(wizard: Wizard, asked: list[str], qtbot: QtBot) -> None:
    qtbot.mouseClick(wizard.pause_button, Qt.MouseButton.LeftButton)
    wizard.session.migration_arrived(plans.uploading(state=State.PAUSED))
    qtbot.mouseClick(wizard.pause_button, Qt.MouseButton.LeftButton)
    assert asked == ["pause", "resume"]
