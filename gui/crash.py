"""A fault of the program itself: logged, shown with details that can be copied, and the window goes on where it can.

Installed once, before the window. What a job raises arrives at its page and does not come here; this is for what nobody expected:
slots, timers, threads. A crash of the interpreter itself (a segmentation fault) is written to crash.log by faulthandler.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from core.errors import AmigrateError
from core.settings import Places

if TYPE_CHECKING:
    from gui.crash_dialog import CrashDialog

_log = logging.getLogger(__name__)
_MOST = 5
"""Dialogs in one run: a fault in a timer must not bury the screen."""


class CrashReporter(QObject):
    """Takes the interpreter's hooks from :meth:`install` to :meth:`remove`.

    Signals: crashed(dict): core.support.crash_details, in the window's thread.
    """

    crashed = Signal(object)
    _caught = Signal(object)  # from any thread

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._shown = 0
        self._seen: set[str] = set()
        self._dialogs: list[CrashDialog] = []
        self._native: TextIO | None = None
        self._joined = False

    def install(self) -> None:
        sys.excepthook = self._main
        threading.excepthook = self._thread
        try:
            self._native = (self._places.logs / "crash.log").open("a", encoding="utf-8")
        except (OSError, AmigrateError) as error:
            _log.info("crashes of the interpreter are not recorded: %s", error)
        else:
            faulthandler.enable(self._native)

    def remove(self) -> None:
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        for dialog in self._dialogs:
            dialog.deleteLater()
        self._dialogs.clear()
        if self._native is not None:
            faulthandler.disable()
            self._native.close()
            self._native = None

    def _main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._catch(kind, error, trace, "window")

    def _thread(self, given: threading.ExceptHookArgs) -> None:
        if given.exc_value is not None:
            name = given.thread.name if given.thread else ""
            self._catch(given.exc_type, given.exc_value, given.exc_traceback, name)

    def _catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None, where: str
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _log.error("unexpected in %s", where, exc_info=(kind, error, trace))
        import traceback

        told = "".join(traceback.format_exception(kind, error, trace))
        from PySide6.QtCore import Qt  # this, and all that the next brings: not before the window shows

        from core.support import crash_details

        if not self._joined:
            self._joined = True
            self._caught.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        self._caught.emit(crash_details(kind.__name__, str(error), told, where))

    @Slot(object)
    def _arrived(self, details: dict[str, object]) -> None:
        """The same fault is shown once, and no more than a few at all; the log has each."""
        trace = str(details["traceback"])
        if trace in self._seen or self._shown >= _MOST:
            return
        self._seen.add(trace)
        self._shown += 1
        from gui.crash_dialog import CrashDialog

        dialog = CrashDialog(details, self._places, QApplication.activeWindow())
        self._dialogs.append(dialog)  # without a parent nobody else holds it
        dialog.open()
        self.crashed.emit(details)
