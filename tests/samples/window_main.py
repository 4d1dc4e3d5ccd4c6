"""The main window as its tests have it: on the real store of a home of their own."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from core.settings import Places
from gui.app import open_services
from gui.main_window import MainWindow
from gui.memory import Memory

LONG = 300_000
"""Milliseconds that the slowest machine may take until it is open, or closed."""


def opened_window(home: Path, qtbot: QtBot) -> MainWindow:
    """Shown, with its list read."""
    made = MainWindow(lambda: open_services(Places(home)), Memory(Places(home)))
    made.show()
    with qtbot.waitSignal(made.ready, timeout=LONG):
        pass
    return made
