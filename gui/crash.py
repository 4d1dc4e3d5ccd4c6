"""A fault of the program itself: logged, shown with details that can be copied, and the window goes on where it can.

Installed once, before the window. What a job raises arrives at its page and does not come here; this is for what nobody expected:
slots, timers, threads. A crash of the interpreter itself (a segmentation fault) is written to crash.log by faulthandler.
"""

from __future__ import annotations

import faulthandler
import json
import logging
import sys
import threading
import traceback
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from core.settings import Places
from gui.theme import Space
from gui.widgets.text import label

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
        self._caught.connect(self._arrived, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self._main
        threading.excepthook = self._thread
        try:
            self._native = (self._places.logs / "crash.log").open("a", encoding="utf-8")
        except OSError as error:
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
        told = "".join(traceback.format_exception(kind, error, trace))
        from core.support import crash_details  # with all that it brings: not before the window shows

        self._caught.emit(crash_details(kind.__name__, str(error), told, where))

    @Slot(object)
    def _arrived(self, details: dict[str, object]) -> None:
        """The same fault is shown once, and no more than a few at all; the log has each."""
        trace = str(details["traceback"])
        if trace in self._seen or self._shown >= _MOST:
            return
        self._seen.add(trace)
        self._shown += 1
        dialog = CrashDialog(details, self._places, QApplication.activeWindow())
        self._dialogs.append(dialog)  # without a parent nobody else holds it
        dialog.open()
        self.crashed.emit(details)


class CrashDialog(QDialog):
    """What happened, what is safe, the details, and what to do with them."""

    def __init__(self, details: dict[str, object], places: Places, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A fault in amigrate"))
        self.resize(680, 460)
        self._details, self._places = details, places
        self.text = QPlainTextEdit(_readable(details))
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("Details of the fault"))
        buttons = QDialogButtonBox()
        self.go_on = buttons.addButton(self.tr("&Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go_on.setProperty("kind", "primary")
        self.copy = buttons.addButton(self.tr("&Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._copy)
        self.save = buttons.addButton(self.tr("&Save support file…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save.clicked.connect(self._save)
        buttons.accepted.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(label(self.tr("Something went wrong inside amigrate"), "title"))
        layout.addWidget(
            label(
                self.tr(
                    "This is our fault, not yours. Migrations under way go on: what was sent is kept, and each can be resumed after a restart. "
                    "Please report it with these details; credentials and account numbers are taken out."
                ),
                wrap=True,
            )
        )
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        self.go_on.setDefault(True)
        self.go_on.setFocus()

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(self.tr("&Copied"))

    @Slot()
    def _save(self) -> None:
        from gui.support_saving import ask_for_support_file

        ask_for_support_file(self, self._places, crash=self._details)


def _readable(details: dict[str, object]) -> str:
    about = json.dumps(details["about"], indent=2)
    return (
        f"{details['kind']}: {details['message']}\n({details['where']})\n\n{details['traceback']}\n{about}\n"
    )
