"""Every page for those who do not see it or do not use a mouse: names, mnemonics, the order of Tab."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot
from samples import plans
from samples.window_pages import FAILED, PAGES, Opened
from samples.window_tools import focusable, mnemonics, tree, unnamed

from core.migrations.model import Migration
from core.settings import Places
from gui.app import open_services
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.memory import Memory
from gui.wizard.window import Wizard


@pytest.mark.parametrize("page", PAGES)
def test_every_page(opened: Opened, page: str) -> None:
    window = opened(page)
    assert isinstance(window, Wizard)
    assert unnamed(window) == []
    assert window.page.accessibleName() == window.page.title()
    assert window.windowTitle()
    double = {key: texts for key, texts in mnemonics(window).items() if len(texts) > 1}
    assert double == {}, "two things answer to one key"
    order = focusable(window)
    assert unreached(window, order) == []
    assert len(order) < 30
    inside = [number for number, widget in enumerate(order) if window.page.isAncestorOf(widget)]
    foot = window.next_button if window.next_button.isEnabled() else window.back_button
    assert max(inside, default=0) < order.index(foot), "the page comes before the buttons at its foot"


def unreached(window: QWidget, order: list[QWidget]) -> list[str]:
    """Buttons that Tab does not reach; of radio buttons it reaches the chosen one, arrow keys the others."""
    return [
        button.text()
        for button in window.findChildren(QAbstractButton)
        if button.isVisibleTo(window)
        and button.isEnabled()
        and button.text()
        and button not in order
        and not isinstance(button, QRadioButton)
    ]


def test_the_steps_are_read_as_steps(opened: Opened) -> None:
    spoken = [node.name for node in tree(opened("license")) if node.role is QAccessible.Role.ListItem]
    assert spoken[:3] == [
        "Step 1 of 7: Images, done",
        "Step 2 of 7: Compatibility, done",
        "Step 3 of 7: Licence, current",
    ]


def test_a_refusal_is_announced(opened: Opened, qtbot: QtBot) -> None:
    window = opened("images-empty")
    assert isinstance(window, Wizard)
    window.next_button.click()
    names = [node.name for node in tree(window)]
    assert any(name.startswith("Choose the file of a virtual machine") for name in names)


@pytest.fixture
def main(home: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(lambda: open_services(Places(home)), Memory(Places(home)))
    window.show()
    with qtbot.waitSignal(window.ready, timeout=30_000):
        pass
    yield window
    with qtbot.waitSignal(window.closed, timeout=30_000):
        window.close()


def desk(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk


@pytest.mark.parametrize("filled_with", [(), (FAILED, plans.completed(id="other"))], ids=["empty", "filled"])
def test_the_main_window_too(main: MainWindow, filled_with: tuple[Migration, ...], qtbot: QtBot) -> None:
    if filled_with:
        desk(main).view.show_all(filled_with)
        desk(main).view.select(FAILED.id)
    assert unnamed(main) == []
    shown = mnemonics(main)
    menus = {"Alt+G", "Alt+V", "Alt+H"}
    assert {key: texts for key, texts in shown.items() if len(texts) > 1 or key in menus} == {}
    reached = focusable(main)
    assert desk(main).view.empty.button in reached or desk(main).view.table in reached
    qtbot.keyClick(main, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
