"""No job makes a class of Qt's: two threads that do end the process. Each in a process of its own, where none is made yet."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

RECORDED = """
import os, sys, threading
from concurrent.futures import Future
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
import gui.jobs

made_in_jobs = []

def known():
    modules = [name for name in sys.modules if name.startswith("PySide6.Qt")]
    return {f"{module}.{name}" for module in modules for name in (*vars(sys.modules[module]), "")}

class Recording:
    # Each job in a thread, as always, but the window waits for it: what is made meanwhile, the job made.
    def __init__(self, *_, **__): pass
    def shutdown(self, **_): pass
    def submit(self, work, *arguments):
        future, before = Future(), known()
        def run():
            try:
                future.set_result(work(*arguments))
            except Exception as error:
                future.set_exception(error)
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
        made_in_jobs.extend(sorted(known() - before))
        return future

gui.jobs.ThreadPoolExecutor = Recording
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
from gui.theme import Scheme
from gui.appearance import dress

dress(app, Scheme.LIGHT)
places = Places(Path(os.environ["AMIGRATE_HOME"]))
window = MainWindow(lambda: open_services(places), Memory(places))
window.show()
until(lambda: window.desk is not None)
print("desk", "gui.desk" in sys.modules)
window.desk.new_migration()
until(lambda: window.desk.wizards.open)
print("wizard", "gui.wizard.window" in sys.modules)
from gui.widgets.speed_graph import SpeedGraph
graph = SpeedGraph(window.runners.general, window)
graph.history.add = lambda done: True
graph.add(1)
until(lambda: graph.drawn)
print("curve", "pyqtgraph" in sys.modules)
print(made_in_jobs, flush=True)
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


def test_jobs_make_no_class_of_qts(home: Path) -> None:
    """From the window's start over a wizard to the curve of an upload's speed."""
    ended = run(RECORDED, home)
    assert ended.stdout.splitlines() == ["desk True", "wizard True", "curve True", "[]"], ended.stderr


def test_the_window_may_meet_any_class_while_the_curve_is_loaded(home: Path) -> None:
    """What ended with a segmentation fault."""
    ended = run(BESIDE, home)
    assert (ended.returncode, ended.stdout) == (0, "drawn\n"), ended.stderr
