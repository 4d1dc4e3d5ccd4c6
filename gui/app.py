"""Starts the window: fitness, theme, translations, then the services beside it."""

from __future__ import annotations

import gc
import getpass
import logging
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from core.settings import Places
from gui.guard import unfit

if TYPE_CHECKING:
    from core.aws.model import Ask
    from core.guests.model import Inspection
    from core.rules.edition import Edition
    from core.rules.model import ImageReport
    from gui.main_window import MainWindow
    from gui.memory import Memory
    from gui.services import Services
    from gui.single import FirstInstance

_log = logging.getLogger(__name__)


def run(arguments: Sequence[str]) -> int:
    """Open the window; files among the arguments get a wizard. Returns the exit code."""
    refusal = unfit()
    if refusal:
        _refuse(refusal)
        return 2
    from PySide6 import QtCore  # noqa: F401 - brings what is quickened

    from gui.quick_imports import quicken_imports

    quicken_imports()
    gc.disable()  # gui.collecting does it from the window on; nothing of what is imported before is garbage
    from PySide6.QtWidgets import QApplication

    from gui.single import FirstInstance, hand_over

    app = QApplication(["amigrate", "-style", "fusion"])
    app.setProperty("styled", "fusion")
    places = Places.default()
    files = [Path(argument).absolute() for argument in arguments]
    first = FirstInstance(places)
    if not first.alone and hand_over(places, files):
        return 0
    from gui.appearance import dress
    from gui.asking import Asker
    from gui.crash import CrashReporter
    from gui.main_window import MainWindow
    from gui.memory import Memory
    from gui.translations import locale_for

    crashes = CrashReporter(places)
    crashes.install()
    memory = Memory(places)
    liked = memory.preferences
    locale, contrast, motion = locale_for(liked.language), liked.chosen_contrast(), liked.chosen_motion()
    dress(app, memory.scheme, locale, contrast, motion)
    asker = Asker()
    behind = partial(_behind_the_window, places, first, memory)
    window = MainWindow(lambda: open_services(places, asker.ask), memory, behind)
    window.closed.connect(asker.close)
    window.closed.connect(app.quit)
    window.ready.connect(partial(_watch_system, window, memory))
    first.called.connect(window.called)
    window.show()
    if files:
        window.new_migration_of(files)
    code = app.exec()
    first.close()
    crashes.remove()
    return code


def _refuse(code: str) -> None:
    from importlib import metadata

    from core.errors import AmigrateError
    from core.wording import sentence

    python = ".".join(str(part) for part in sys.version_info[:2])
    pyside = metadata.version("PySide6-Essentials") if code != "gui.no-pyside" else ""
    print(f"amigrate: {sentence(AmigrateError(code, python=python, pyside=pyside))}", file=sys.stderr)


def _behind_the_window(
    places: Places, first: FirstInstance, memory: Memory
) -> tuple[Callable[[], object], ...]:
    """What nobody needs before the window shows."""
    return partial(_log_to, places), partial(_colours, memory), _icon, first.listen


def _log_to(places: Places) -> None:
    from core.logs import log_to_file

    log_to_file(lambda: places)


def _colours(memory: Memory) -> None:
    """Those that the desktop asks for (the palette alone was asked before), and what else of the look waits for the window."""
    from PySide6.QtWidgets import QApplication

    from gui.appearance import follow_system

    app = QApplication.instance()
    if isinstance(app, QApplication):
        follow_system(app, memory)


def _watch_system(window: MainWindow, memory: Memory) -> None:
    """What the system wishes of motion and contrast is found out beside the window, once everything stands in it."""
    from PySide6.QtWidgets import QApplication

    from gui.appearance import heard
    from gui.system.watch import SystemWatch

    app = QApplication.instance()
    if isinstance(app, QApplication) and window.findChild(SystemWatch) is None:  # the list may be read again
        watch = SystemWatch(app, window.runners.general, window)
        watch.told.connect(partial(heard, app, memory))
        watch.begin()


def _icon() -> None:
    """Seven drawings."""
    from PySide6.QtWidgets import QApplication

    from gui.icons import program_icon

    QApplication.setWindowIcon(program_icon())


def open_services(places: Places, ask: Ask | None = None) -> Services:
    """Everything the window works with, on these places. Takes a moment: call it beside the window.

    :param ask: for what signing in needs of the user (gui.asking).
    """
    from core.composition import connector
    from core.guests.worker import Inspector
    from core.migrations.service import Migrations
    from gui.services import Services

    connect = connector(places, ask)
    return Services(
        places=places,
        user=_user(),
        inspector=Inspector(),
        migrations=Migrations(places, connect),
        connect=connect,
        judge=_judge,
    )


def _judge(inspection: Inspection, edition: Edition) -> ImageReport:
    """The rules are loaded for the first image, not for the first window."""
    from core.rules import judge

    return judge(inspection, edition)


def _user() -> str:
    """Name kept with confirmations."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such account (a container's bare id)
        return "user"
