"""Modules with Qt's classes in them are loaded beside the window, but only while the window stands still.

PySide6 6.11 keeps what it knows of its classes in maps without a lock, and Qt asks them without the interpreter's:

- For every call of ``metaObject()`` (painting is full of them) the window looks a class up that may be any (libshiboken's ``PepType_SOTP``, on
  Python before 3.12). Where a job adds a class at that moment, and the map grows, the window does not find its own, takes it for a
  new one, and follows a null pointer (``MetaObjectBuilder::update``): the segmentation fault that was seen.
- The Python class of a Qt class is made when its name is first met, which runs Python code: enum.py. Where two threads meet the same name,
  it is made twice, and its entry among those to be made removed twice (``Module::incarnateType``).

To load the wizard or the curve's library in the window's thread in one go would be felt. So a job loads them (:class:`Loader`), a module
or two at a time, and the window waits meanwhile, in Python; between them it has its turn.
"""

from __future__ import annotations

import _imp
import logging
import sys
import threading
import time
from collections import deque
from collections.abc import Iterable, Sequence
from contextlib import contextmanager
from importlib import import_module
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.progress import CancelToken

_log = logging.getLogger(__name__)

SLICE = 0.008
"""Seconds for which the window stands still at a time; the module that is being loaded by then is finished."""
BREATH = 0.003
"""Seconds that the window has in between."""
PATIENCE = 2.0
"""Seconds after which the loading goes on though the window has not stood still: it may be waiting for a module that is being loaded."""
MOST = 5.0
"""Seconds after which the window goes on in any case."""

CURVE = ("QtCore", "QtGui", "QtWidgets", "QtOpenGL", "QtOpenGLWidgets", "QtTest")
"""Modules of PySide6 that pyqtgraph imports."""
_NOT_TAKEN = frozenset({"QtOpenGL"})
"""Only loaded; of the others pyqtgraph takes every class, 500 in one module."""

_one_at_a_time = threading.Lock()


class Loader(QObject):
    """Loads modules in a job's thread, by turns with the window.

    :param runner: of the job; the loader lives in the window's thread.
    """

    _asked = Signal(int)  # from the job's thread: the number of the turn

    def __init__(self, runner: QObject) -> None:
        super().__init__(runner)
        self._changed = threading.Condition()
        self._turn = self._standing = self._over = 0
        self._asked.connect(self._stand_still, Qt.ConnectionType.QueuedConnection)

    def load(self, name: str, token: CancelToken, before: Sequence[str] = ()) -> None:
        """In the job's thread.

        :param before: modules without Qt's classes; for these the window need not wait.
        :raises Cancelled:
        """
        for one in before:
            import_module(one)
        with _one_at_a_time:
            try:
                self._window_stops(token)
                with _Turns(self, token).taken():
                    import_module(name)
            finally:
                self._window_goes_on()

    def next_turn(self, token: CancelToken) -> None:
        """Let the window live for a moment.

        :raises Cancelled:
        """
        self._window_goes_on()
        time.sleep(BREATH)
        self._window_stops(token)

    def _window_stops(self, token: CancelToken) -> None:
        self._turn += 1
        self._asked.emit(self._turn)
        until = time.monotonic() + PATIENCE
        with self._changed:
            while self._standing < self._turn and time.monotonic() < until:
                token.check()
                self._changed.wait(0.02)

    def _window_goes_on(self) -> None:
        with self._changed:
            self._over = self._turn
            self._changed.notify_all()

    @Slot(int)
    def _stand_still(self, turn: int) -> None:
        with self._changed:
            self._standing = turn
            self._changed.notify_all()
            if not self._changed.wait_for(lambda: self._over >= turn, MOST):
                _log.warning("the loading of modules takes too long to wait for")


@contextmanager
def _unlocked() -> Iterator[None]:
    """A finder is asked under the lock that every import takes: the window, in its turn, would wait there for the job, which
    waits for the window.
    """
    held = _imp.lock_held()
    if held:
        _imp.release_lock()
    try:
        yield
    finally:
        if held:
            _imp.acquire_lock()


class _Turns(MetaPathFinder):
    """Finds nothing; but it is asked before each module, and that is where a turn can end."""

    def __init__(self, loader: Loader, token: CancelToken) -> None:
        self._loader, self._token = loader, token
        self._thread = threading.get_ident()
        self._until = time.perf_counter() + SLICE

    def find_spec(
        self, _name: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if threading.get_ident() == self._thread and time.perf_counter() >= self._until:
            with _unlocked():
                self._loader.next_turn(self._token)
            self._until = time.perf_counter() + SLICE
        return None

    @contextmanager
    def taken(self) -> Iterator[None]:
        sys.meta_path.insert(0, self)
        try:
            yield
        finally:
            sys.meta_path.remove(self)


class Making(QObject):
    """Makes all classes of modules of PySide6 in the window's thread, beside what else it does.

    Signals: made(): once, when there is none left to make.
    """

    made = Signal()

    def __init__(self, modules: Iterable[str], parent: QObject) -> None:
        super().__init__(parent)
        self._modules = deque(modules)
        self._names: deque[tuple[object, str]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    @Slot()
    def _go_on(self) -> None:
        until = time.perf_counter() + SLICE
        while self._names or self._modules:
            if not self._names:
                self._look_into(self._modules.popleft())
            else:
                getattr(*self._names.popleft(), None)
            if time.perf_counter() >= until:
                return
        self._timer.stop()
        self.made.emit()
        self.deleteLater()

    def _look_into(self, name: str) -> None:
        try:
            module = import_module(f"PySide6.{name}")
        except ImportError:  # a bundle may be without it: so is pyqtgraph then
            return
        if name not in _NOT_TAKEN:
            self._names.extend((module, one) for one in dir(module) if one not in vars(module))
