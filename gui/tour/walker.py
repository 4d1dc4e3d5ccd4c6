"""What every walk of the tour does: wait for what a user would wait for, hold work back while its picture is taken, tell."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.progress import CancelToken, Report
from gui.tour.camera import Camera, pause

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

    from gui.desk import Desk
    from gui.jobs import JobRunner
    from gui.main_window import MainWindow

PATIENCE = 600.0
"""Most seconds for one thing to happen."""
THREADS = 3
"""At least as many as a runner has."""


class Walker:
    """:param watched: is told what is waited for."""

    def __init__(self, camera: Camera, watched: Callable[[str], object] = lambda _: None) -> None:
        self._camera, self._watched = camera, watched

    def _say(self, line: str) -> None:
        print(f"tour: {line}", flush=True)

    def _wait(self, happened: Callable[[], bool], what: str, patience: float = PATIENCE) -> None:
        """:raises TimeoutError: it did not happen."""
        self._watched(what)
        until = time.monotonic() + patience
        pause(20)  # nobody does two things in one turn of the window
        while not happened():
            if time.monotonic() > until:
                raise TimeoutError(what)
            pause(20)


@dataclass(frozen=True)
class Scene:
    """The main window when it is open, who takes its pictures, and who is told what is waited for."""

    window: MainWindow
    desk: Desk
    camera: Camera
    watched: Callable[[str], object]


class SceneWalker(Walker):
    def __init__(self, scene: Scene) -> None:
        super().__init__(scene.camera, scene.watched)
        self._window, self._desk = scene.window, scene.desk
        self._home = scene.desk.services.places.home


@contextmanager
def held(runner: JobRunner) -> Iterator[None]:
    """Nothing that is started in ``runner`` begins meanwhile: what is busy stays so, for as many pictures as are taken."""
    going_on = threading.Event()
    gates = [runner.start(_gate(going_on), done=_nothing) for _ in range(THREADS)]
    try:
        yield
    finally:
        going_on.set()
        for gate in gates:
            gate.cancel()


def _gate(going_on: threading.Event) -> Callable[[Report, CancelToken], None]:
    def wait(_report: Report, token: CancelToken) -> None:
        while not (going_on.is_set() or token.cancelled):
            going_on.wait(0.1)

    return wait


def question_of(widget: QWidget) -> QMessageBox:
    """The one that ``widget`` asks now."""
    from PySide6.QtWidgets import QMessageBox

    return next(box for box in widget.findChildren(QMessageBox) if box.isVisible())


def reveal(widget: QWidget) -> None:
    """Scroll until its head can be seen."""
    from PySide6.QtWidgets import QScrollArea

    pause(20)  # what was opened is laid out
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    inside = around.widget() if isinstance(around, QScrollArea) else None
    if isinstance(around, QScrollArea) and inside is not None:
        around.verticalScrollBar().setValue(widget.mapTo(inside, widget.rect().topLeft()).y())


def dismiss(dialog: QDialog) -> None:
    dialog.reject()
    pause(20)


def _nothing(_: object) -> None:
    """Nobody waits for a gate."""
