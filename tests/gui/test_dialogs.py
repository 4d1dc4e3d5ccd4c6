"""Every dialog for those who do not see it or do not use a mouse: names, keys, the order of Tab, Escape and Return."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QMessageBox, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot
from samples.window_dialogs import DIALOGS, Dialogs
from samples.window_tools import focusable, mnemonics, unnamed

RUNS = {"export-running", "launch-running", "launch-proven"}
"""Something would be lost, or goes on to cost money: Escape asks."""


def faults(dialogs: Dialogs, of: Callable[[str, QDialog], list[str]]) -> dict[str, list[str]]:
    found = {}
    for name in DIALOGS:
        if told := of(name, dialogs.open(name)):
            found[name] = told
        dialogs.close()
    return found


def test_everything_has_a_name(dialogs: Dialogs) -> None:
    def without(_: str, dialog: QDialog) -> list[str]:
        title = [] if dialog.windowTitle() or isinstance(dialog, QMessageBox) else ["the window itself"]
        return unnamed(dialog) + title

    assert faults(dialogs, without) == {}


def test_no_two_things_answer_to_one_key(dialogs: Dialogs) -> None:
    def double(_: str, dialog: QDialog) -> list[str]:
        return [f"{key}: {texts}" for key, texts in mnemonics(dialog).items() if len(texts) > 1]

    assert faults(dialogs, double) == {}


def test_tab_reaches_all_and_the_foot_last(dialogs: Dialogs) -> None:
    def disordered(_: str, dialog: QDialog) -> list[str]:
        order = focusable(dialog)
        told = [f"not reached: {button.text()}" for button in buttons(dialog) if button not in order]
        foot = [widget for widget in order if at(widget, dialog).y() > dialog.height() - 64]
        if order[len(order) - len(foot) :] != foot:
            told.append("the foot does not come last")
        if order and (first := dialog.focusWidget()) is not None and first not in {order[0], *foot}:
            told += [] if at(first, dialog).y() <= 160 else [f"begins at {first}"]
        return told

    assert faults(dialogs, disordered) == {}


def buttons(dialog: QDialog) -> list[QAbstractButton]:
    """Those that Tab must reach; of radio buttons it reaches the chosen one."""
    return [
        button
        for button in dialog.findChildren(QAbstractButton)
        if button.isVisibleTo(dialog) and button.isEnabled() and button.text()
        and not isinstance(button, QRadioButton)
    ]  # fmt: skip


def at(widget: QWidget, dialog: QDialog) -> QPoint:
    return widget.mapTo(dialog, QPoint(0, 0))


def test_return_does_what_stands_out(dialogs: Dialogs) -> None:
    """The button in the accent's colour is the default one; beside a danger the default is what does no harm."""

    def wrong(_: str, dialog: QDialog) -> list[str]:
        shown = [one for one in dialog.findChildren(QPushButton) if one.isVisibleTo(dialog)]
        main = [one for one in shown if one.property("kind") == "primary"]
        default = [one for one in shown if one.isDefault()]
        told = [
            f"a danger is the default: {one.text()}" for one in default if one.property("kind") == "danger"
        ]
        if len(main) > 1:
            told.append(f"two stand out: {[one.text() for one in main]}")
        if main and default != main:
            told.append(f"{main[0].text()} stands out, the default is {[one.text() for one in default]}")
        return told

    assert faults(dialogs, wrong) == {}


def test_escape_closes(dialogs: Dialogs, qtbot: QtBot) -> None:
    def stays(name: str, dialog: QDialog) -> list[str]:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        asked = [box for box in dialog.findChildren(QMessageBox) if box.isVisible()]
        if name in RUNS:
            return [] if dialog.isVisible() and len(asked) == 1 else ["went without a question"]
        return ["stays"] if dialog.isVisible() else []

    assert faults(dialogs, stays) == {}


@pytest.mark.parametrize(
    "name",
    ["closing", "stopping", "clearing", "removing", "clean-question", "export-question", "launch-question"],
)
def test_return_in_a_question_loses_nothing(dialogs: Dialogs, name: str, qtbot: QtBot) -> None:
    question = dialogs.open(name)
    assert isinstance(question, QMessageBox)
    pressed: list[QAbstractButton] = []
    question.buttonClicked.connect(pressed.append)
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert len(pressed) == 1
    assert pressed[0].property("kind") != "danger"
