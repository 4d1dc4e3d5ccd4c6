"""Where motion is reduced nothing moves: by the user's choice, or by the system's where it is left to that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QProgressBar,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from samples.window_dialogs import DIALOGS, Dialogs
from samples.window_pages import PAGES, Opened

from core.settings import Places
from gui.appearance import heard, refresh
from gui.memory import Memory
from gui.preferences import Motion, Preferences
from gui.system.wishes import Wishes
from gui.theme import DARK_HIGH, LIGHT, LIGHT_HIGH, Contrast, Scheme, apply_theme, current_colours, moves
from gui.widgets.busy_bar import FULL, BusyBar
from gui.widgets.search_field import SearchField

ANIMATED = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QProgressBar, QScrollBar, QTabBar)
"""What Qt animates in one style or another."""
FIELDS = (QComboBox, QAbstractSpinBox)
"""They are asked in place of the field within them."""
EFFECTS = Qt.UIEffect.UI_General


@pytest.fixture(autouse=True)
def look(dressed: QApplication) -> Iterator[QApplication]:
    """Of which no test, of this file or another, has found out anything yet."""
    before = QApplication.isEffectEnabled(EFFECTS)
    _forget(dressed)
    yield dressed
    _forget(dressed)
    QApplication.setEffectEnabled(EFFECTS, before)
    apply_theme(dressed, Scheme.LIGHT)


def _forget(app: QApplication) -> None:
    for name in ("systemWishes", "systemEffects"):
        app.setProperty(name, None)


@pytest.fixture
def memory(home: Path) -> Memory:
    return Memory(Places(home))


@pytest.mark.parametrize(
    ("motion", "wished", "still"),
    [
        ("", False, False),
        ("", True, True),
        ("full", True, False),
        ("reduced", False, True),
        ("sideways", True, True),
    ],
)
def test_the_user_is_asked_first_and_then_the_system(
    look: QApplication, memory: Memory, motion: str, wished: bool, still: bool
) -> None:
    QApplication.setEffectEnabled(EFFECTS, True)
    memory.preferences = Preferences(motion=motion)
    heard(look, memory, Wishes(still=wished))
    assert moves(QWidget()) is not still
    assert QApplication.isEffectEnabled(EFFECTS) is not still, "menus, lists and tips"
    memory.preferences = Preferences(motion=Motion.FULL.value)
    refresh(look, memory)
    assert moves(QWidget())
    assert QApplication.isEffectEnabled(EFFECTS)


def test_effects_that_the_desktop_does_not_have_are_not_brought_in(
    look: QApplication, memory: Memory
) -> None:
    QApplication.setEffectEnabled(EFFECTS, False)
    heard(look, memory, Wishes(still=True))
    heard(look, memory, Wishes())
    assert not QApplication.isEffectEnabled(EFFECTS)


def test_contrast_in_the_same_way(look: QApplication, memory: Memory) -> None:
    heard(look, memory, Wishes(contrast=True))
    assert current_colours() is LIGHT_HIGH
    memory.preferences = Preferences(contrast=Contrast.NORMAL.value)
    refresh(look, memory)
    assert current_colours() is LIGHT
    heard(look, memory, Wishes())
    memory.preferences = Preferences(contrast=Contrast.HIGH.value)
    memory.scheme = Scheme.DARK
    refresh(look, memory)
    assert current_colours() is DARK_HIGH
    assert moves(QWidget())


def test_a_bar_without_a_measure_stands_still(look: QApplication, qtbot: QtBot) -> None:
    bar = BusyBar("Reading")
    qtbot.addWidget(bar)
    bar.begin()
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    apply_theme(look, Scheme.LIGHT, still=True)
    assert (bar.minimum(), bar.maximum()) == (0, FULL)
    apply_theme(look, Scheme.LIGHT)
    assert bar.maximum() == 0
    bar.show_share(1, 0)
    assert bar.maximum() == 0
    bar.show_share(1, 4)
    apply_theme(look, Scheme.DARK)
    assert (bar.value(), bar.maximum()) == (FULL // 4, FULL)


def fading(field: SearchField) -> list[QAbstractAnimation]:
    found = field.findChildren(QAbstractAnimation)
    return [one for one in found if one.state() is QAbstractAnimation.State.Running]


def test_the_button_that_clears_a_search_does_not_fade(look: QApplication, qtbot: QtBot) -> None:
    field = SearchField("Search")
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field, "x")
    assert fading(field)
    qtbot.waitUntil(lambda: not fading(field), timeout=60_000)
    apply_theme(look, Scheme.LIGHT, still=True)
    field.clear()
    assert fading(field) == []
    qtbot.keyClicks(field, "x")
    assert fading(field) == []


def moving(window: QWidget) -> list[str]:
    """What moves, or would, in a window and all that is in it."""
    widgets = [widget for kind in ANIMATED for widget in window.findChildren(kind)]
    bars = [bar for bar in window.findChildren(QProgressBar) if bar.minimum() == bar.maximum()]
    animated = [widget for widget in widgets if moves(widget) and not isinstance(widget.parent(), FIELDS)]
    running = [
        one
        for one in window.findChildren(QAbstractAnimation)
        if one.state() is QAbstractAnimation.State.Running
    ]
    return [type(one).__name__ for one in (*bars, *animated, *running)]


@pytest.mark.parametrize("page", PAGES)
def test_nothing_moves_on_any_page(look: QApplication, opened: Opened, page: str) -> None:
    apply_theme(look, Scheme.LIGHT, still=True)
    assert moving(opened(page)) == []


def test_nothing_moves_in_any_dialog(look: QApplication, dialogs: Dialogs) -> None:
    apply_theme(look, Scheme.LIGHT, still=True)
    found = {}
    for name in DIALOGS:
        found[name] = moving(dialogs.open(name))
        dialogs.close()
    assert {name: moved for name, moved in found.items() if moved} == {}
