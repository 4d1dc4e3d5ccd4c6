"""A job makes classes of Qt's only while the window stands still: otherwise the process ends, now and then, with a segmentation fault."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.progress import CancelToken, Report
from gui.jobs import JobRunner
from gui.loading import SLICE, Loader

ROOT = Path(__file__).parents[2]

RECORDED = """
import builtins, os, sys, threading
from pathlib import Path
from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication
import gui.loading

gui.loading.PATIENCE = 60  # a busy machine is no fault
standing, made, unguarded = threading.Event(), [], []
plain_wait, plain_build = gui.loading.Loader._stand_still, builtins.__build_class__

def stand_still(self, turn):
    standing.set()
    plain_wait(self, turn)
    standing.clear()

def build(*arguments, **keywords):
    still = standing.is_set()
    built = plain_build(*arguments, **keywords)
    if isinstance(built, type(QObject)) and threading.current_thread() is not threading.main_thread():
        made.append(built)
        if not (still and standing.is_set()):
            unguarded.append(built)
    return built

gui.loading.Loader._stand_still = stand_still
builtins.__build_class__ = build
app = QApplication([])

def until(happened):
    loop, timer = QEventLoop(), QTimer(interval=5)
    timer.timeout.connect(lambda: loop.quit() if happened() else None)
    QTimer.singleShot(60000, loop.quit)
    timer.start()
    loop.exec()
    timer.stop()
    assert happened()

from core.settings import Places
from gui.app import open_services
from gui.main_window import MainWindow
from gui.memory import Memory

places = Places(Path(os.environ["AMIGRATE_HOME"]))
window = MainWindow(lambda: open_services(places), Memory(places))
window.show()
until(lambda: window.desk is not None)
print("desk", any(one.__name__ == "Desk" for one in made))
window.desk.new_migration()
until(lambda: window.desk.wizards.open)
print("wizard", any(one.__name__ == "Wizard" for one in made))
from gui.widgets.speed_graph import SpeedGraph
graph = SpeedGraph(window.runners.general, window)
graph.history.add = lambda done: True
graph.add(1)
until(lambda: graph.drawn)
print("curve", any(one.__name__ == "PlotWidget" for one in made))
print(unguarded, flush=True)
os._exit(0)
"""

BESIDE = """
import os, sys, threading, time
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtWidgets import QApplication
from gui.jobs import JobRunner
from gui.widgets.speed_graph import SpeedGraph

app = QApplication([])
runner = JobRunner(1)
graph = SpeedGraph(runner)
graph.history.add = lambda done: True
graph.add(1)
while "pyqtgraph.Qt.compat" not in sys.modules:  # it takes every class next
    app.processEvents()
for module in (QtCore, QtGui, QtWidgets):  # in the order in which the library takes them
    for name in dir(module):
        getattr(module, name, None)
while not graph.drawn:
    app.processEvents()
print("drawn", flush=True)
os._exit(0)
"""


def run(script: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "AMIGRATE_HOME": str(home)}
    return subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_jobs_make_classes_of_qts_only_while_the_window_stands_still(home: Path) -> None:
    """From the window's start over a wizard to the curve of an upload's speed."""
    ended = run(RECORDED, home)
    assert ended.stdout.splitlines() == ["desk True", "wizard True", "curve True", "[]"], ended.stderr


def test_the_window_may_meet_any_class_while_the_curve_is_loaded(home: Path) -> None:
    """One of two ways to a segmentation fault; in the order of the library, it came nearly always."""
    ended = run(BESIDE, home)
    assert (ended.returncode, ended.stdout) == (0, "drawn\n"), ended.stderr


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Ten modules, each of which takes longer than a slice."""
    name = "loaded_by_turns"
    folder = tmp_path / name
    folder.mkdir()
    (folder / "__init__.py").write_text("from . import " + ", ".join(f"part{number}" for number in range(10)))
    for number in range(10):
        (folder / f"part{number}.py").write_text(f"import time\ntime.sleep({SLICE * 1.5})\n")
    monkeypatch.syspath_prepend(tmp_path)
    yield name
    for loaded in [one for one in sys.modules if one.split(".")[0] == name]:
        del sys.modules[loaded]


@pytest.fixture
def runner(dressed: QApplication) -> Iterator[JobRunner]:
    made = JobRunner(1)
    yield made
    made.close()


class Page(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.ended: list[object] = []
        self.turns = 0

    @Slot()
    def turn(self) -> None:
        self.turns += 1

    @Slot(object)
    def take(self, what: object) -> None:
        self.ended.append(what)


def loading(loader: Loader, name: str, _report: Report, token: CancelToken) -> str:
    loader.load(name, token)
    return "loaded"


def test_the_window_has_its_turns(runner: JobRunner, package: str, qtbot: QtBot) -> None:
    page, loader, timer = Page(), Loader(runner), QTimer()
    timer.timeout.connect(page.turn)
    timer.start(0)
    finders = list(sys.meta_path)
    runner.start(partial(loading, loader, package), done=page.take, failed=page.take)
    qtbot.waitUntil(lambda: bool(page.ended), timeout=10_000)
    timer.stop()
    assert page.ended == ["loaded"]
    assert page.turns >= 9
    assert sys.meta_path == finders


def test_who_closes_the_window_does_not_wait_for_what_waits_for_the_window(
    runner: JobRunner, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.loading.PATIENCE", 60.0)
    finders, began = list(sys.meta_path), time.monotonic()
    runner.start(partial(loading, Loader(runner), package), done=Page().take)
    runner.close()  # no event is handled meanwhile
    QCoreApplication.processEvents()  # it was asked to stand still: for nobody
    assert time.monotonic() - began < 4
    assert f"{package}.part9" not in sys.modules
    assert sys.meta_path == finders


def test_a_window_that_waits_for_the_modules_gets_them(
    runner: JobRunner, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has asked for one that is being loaded, and cannot stand still: it stands already."""
    monkeypatch.setattr("gui.loading.PATIENCE", 0.01)
    loaded = threading.Event()

    def work(_report: Report, token: CancelToken) -> None:
        loader.load(package, token)
        loaded.set()

    loader = Loader(runner)
    runner.start(work, done=Page().take)
    assert loaded.wait(10)
