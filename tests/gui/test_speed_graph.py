"""The curve: loaded late and beside the window, with the same in words; and the limit that can be set under it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.jobs import Runners
from gui.models.speed import SpeedHistory
from gui.theme import DARK, LIGHT, Scheme, apply_theme
from gui.widgets.speed_graph import SpeedGraph, nice_step
from gui.widgets.speed_limit import SpeedLimit

MIB = 1 << 20


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }


def test_the_program_does_not_load_it_before_it_is_wanted() -> None:
    told = "import gui.wizard.window, gui.desk, sys; raise SystemExit('pyqtgraph' in sys.modules or 'numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", told], check=False).returncode == 0


def test_a_curve_and_its_words_and_both_palettes(
    runners: Runners, qtbot: QtBot, dressed: QApplication
) -> None:
    now = [0.0]
    graph = SpeedGraph(runners.general)
    qtbot.addWidget(graph)
    graph.history = SpeedHistory(lambda: now[0])
    graph.resize(500, 200)
    graph.add(0)
    assert graph.isHidden(), "nothing to draw yet"
    for second in range(1, 40):
        now[0] = float(second)
        graph.add((second // 2) * 20 * MIB)
    qtbot.waitExposed(graph)
    assert graph.words.text() == "Now 8 MiB/s, on average 9.7 MiB/s, at most 20 MiB/s."
    assert graph.accessibleDescription() == graph.words.text()
    qtbot.waitUntil(lambda: graph.drawn, timeout=60_000)
    # it is laid out in the turns after
    qtbot.waitUntil(lambda: LIGHT.accent_text in colours(graph.grab().toImage()), timeout=60_000)
    try:
        apply_theme(dressed, Scheme.DARK)
        assert DARK.accent_text in colours(graph.grab().toImage())
        assert DARK.surface in colours(graph.grab().toImage())
    finally:
        apply_theme(dressed, Scheme.LIGHT)
    graph.hide()


@pytest.mark.parametrize(("span", "step"), [(1.0, 1), (10 * MIB, 4 * MIB), (100 * MIB, 32 * MIB), (0, 1)])
def test_figures_beside_it_are_round(span: float, step: float) -> None:
    assert nice_step(span) == step


def test_a_limit_by_keyboard(qtbot: QtBot) -> None:
    limit = SpeedLimit()
    qtbot.addWidget(limit)
    limit.show()
    given: list[object] = []
    limit.changed.connect(given.append)
    limit.box.selectAll()
    qtbot.keyClicks(limit.box, "12.5")
    qtbot.keyClick(limit.box, Qt.Key.Key_Return)
    assert given == [12.5 * MIB]
    limit.box.setValue(0)
    assert given[-1] is None
    assert limit.box.text() == "no limit"
    limit.hide()
