"""The desktop portal's settings, over a real session bus: in the object that asks, and in the whole program."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot
from samples.portal import Key, Portal, session_bus

from gui.system.portal import ANIMATIONS, CONTRAST, MOTION, PortalSettings
from gui.system.wishes import Wishes

pytestmark = pytest.mark.needs("dbus-daemon")
ROOT = Path(__file__).parents[3]
LONG = 60_000
Desktop = Callable[[dict[Key, bool | int]], Portal]


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    with session_bus(tmp_path) as address:
        yield address


@pytest.fixture
def desktop(bus: str) -> Iterator[Desktop]:
    opened: list[Portal] = []

    def has(values: dict[Key, bool | int]) -> Portal:
        opened.append(Portal(bus, values))
        return opened[-1]

    yield has
    for portal in opened:
        portal.close()


@pytest.fixture
def asking(bus: str) -> Iterator[PortalSettings]:
    made = PortalSettings(QDBusConnection.connectToBus(bus, "asking"))
    yield made
    made.deleteLater()
    QDBusConnection.disconnectFromBus("asking")


def told(asking: PortalSettings, qtbot: QtBot, action: Callable[[], object]) -> Wishes:
    with qtbot.waitSignal(asking.told, timeout=LONG) as heard:
        action()
    wishes = heard.args[0] if heard.args else None
    assert isinstance(wishes, Wishes)
    return wishes


@pytest.mark.parametrize(
    ("values", "wishes"),
    [
        ({}, Wishes()),
        ({MOTION: 0, CONTRAST: 0, ANIMATIONS: True}, Wishes()),
        ({MOTION: 1}, Wishes(still=True)),
        ({ANIMATIONS: False}, Wishes(still=True)),
        ({MOTION: 0, ANIMATIONS: False}, Wishes(still=True)),
        ({CONTRAST: 1, ANIMATIONS: True}, Wishes(contrast=True)),
    ],
)
def test_what_a_desktop_says(
    desktop: Desktop, asking: PortalSettings, qtbot: QtBot, values: dict[Key, bool | int], wishes: Wishes
) -> None:
    desktop(dict(values))
    assert told(asking, qtbot, asking.begin) == wishes


def test_without_a_portal_nothing_is_wished(asking: PortalSettings, qtbot: QtBot) -> None:
    assert told(asking, qtbot, asking.begin) == Wishes()


def test_changes_are_followed_and_those_of_others_not_asked_for(
    desktop: Desktop, asking: PortalSettings, qtbot: QtBot
) -> None:
    portal = desktop({MOTION: 0})
    assert told(asking, qtbot, asking.begin) == Wishes()
    asked = portal.asked
    portal.change(("org.freedesktop.appearance", "color-scheme"), 1)
    assert told(asking, qtbot, lambda: portal.change(MOTION, 1)) == Wishes(still=True)
    assert told(asking, qtbot, lambda: portal.change(CONTRAST, 1)) == Wishes(still=True, contrast=True)
    assert told(asking, qtbot, lambda: portal.change(MOTION, 0)) == Wishes(contrast=True)
    assert portal.asked == asked + 3


FOLLOWS = """
import sys
import gui.app, gui.main_window
from PySide6.QtCore import QTimer
from gui.taskbar import Taskbar
from gui.theme import current_colours, moves

plain = gui.main_window.MainWindow.__init__

def built(self, *arguments):
    plain(self, *arguments)
    self.looking = QTimer(self, interval=20)
    self.looking.timeout.connect(lambda: look(self))
    self.looking.start()
    self.before = None

def look(self):
    now = (moves(self), current_colours().high)
    if now != self.before:
        print(*now, Taskbar(self, self).show(250), flush=True)
        self.before = now
        if now == (True, True):
            self.looking.stop()
            self.close()

gui.main_window.MainWindow.__init__ = built
sys.exit(gui.app.run([]))
"""


@pytest.fixture
def program(home: Path, tmp_path: Path) -> Iterator[Callable[[str], subprocess.Popen[str]]]:
    """Starts the program on a bus; what it says stands in the folder's file ``said``."""
    running: list[subprocess.Popen[str]] = []

    def start(address: str) -> subprocess.Popen[str]:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "AMIGRATE_HOME": str(home),
            "DBUS_SESSION_BUS_ADDRESS": address,
        }
        with (tmp_path / "said").open("w") as said:
            started = subprocess.Popen(
                [sys.executable, "-c", FOLLOWS], cwd=ROOT, env=environment, stdout=said, text=True
            )
        running.append(started)
        return started

    yield start
    for one in running:
        one.kill()
        one.wait()


def test_the_whole_program_follows(
    desktop: Desktop,
    bus: str,
    program: Callable[[str], subprocess.Popen[str]],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    portal = desktop({MOTION: 1, CONTRAST: 1})
    started = program(bus)
    said = tmp_path / "said"
    qtbot.waitUntil(lambda: "False True" in said.read_text(), timeout=LONG)
    portal.change(MOTION, 0)
    qtbot.waitUntil(lambda: started.poll() is not None, timeout=LONG)
    assert started.returncode == 0
    states = said.read_text().splitlines()
    # Whether it moves, whether contrast is high, whether the taskbar could be told: no bus is used before it has answered.
    assert states == ["True False False", "False True True", "True True True"]
