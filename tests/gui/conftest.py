"""The real window's parts, offscreen: services on a home of the test's own, and a look at what a test leaves behind."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from samples import inspections, micro_vm
from samples.window_dialogs import Dialogs
from samples.window_main import LONG, opened_window
from samples.window_pages import Opened, opener
from samples.window_tools import Fill
from shiboken6 import isValid

from core.guests.model import Inspection
from core.settings import Places
from gui.app import open_services
from gui.appearance import dress
from gui.jobs import JobRunner, Runners
from gui.main_window import MainWindow
from gui.services import Services
from gui.theme import Scheme
from gui.wizard.window import Wizard

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    QLocale.setDefault(ENGLISH)
    dress(qapp, Scheme.LIGHT, ENGLISH)
    gc.disable()  # as the window has it: widgets must not be destroyed in a job's thread (gui.collecting)
    yield qapp
    gc.enable()


@pytest.fixture(autouse=True)
def nothing_is_left(dressed: QApplication) -> Iterator[None]:
    """No thread of a job, no running timer, no window outlives its test."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    dressed.processEvents()
    ours = [widget for widget in dressed.topLevelWidgets() if type(widget).__module__.startswith("gui.")]
    left = [type(widget).__name__ for widget in ours]
    del ours
    gc.collect()
    names = [thread.name for thread in threading.enumerate()]
    assert [name for name in names if name.startswith(("amigrate-job", "upload-", "migrations-"))] == []
    assert [widget for widget in dressed.topLevelWidgets() if widget.isVisible()] == []
    assert left == []  # the collector takes a window apart in any order, which Qt does not survive
    timers = [found for found in gc.get_objects() if isinstance(found, QTimer) and _active(found)]
    assert timers == []


def _active(timer: QObject) -> bool:
    try:
        return isinstance(timer, QTimer) and timer.isActive()
    except RuntimeError:  # its C++ half is gone
        return False


@pytest.fixture
def services(home: Path) -> Iterator[Services]:
    opened = open_services(Places(home))
    yield opened
    opened.close()


@pytest.fixture
def window(home: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The main window on a home of its own, its list read."""
    made = opened_window(home, qtbot)
    yield made
    if isValid(made) and made.isVisible():
        with qtbot.waitSignal(made.closed, timeout=LONG):
            made.close_for_good(())


@pytest.fixture
def runners(dressed: QApplication) -> Iterator[Runners]:
    made = Runners(JobRunner(3), JobRunner(1))
    yield made
    made.inspections.close()
    made.general.close()


@pytest.fixture
def wizard(services: Services, runners: Runners, qtbot: QtBot) -> Iterator[Wizard]:
    """Open, at its first page."""
    made = Wizard(services, runners)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.leave()
    made.deleteLater()


@pytest.fixture
def filled(wizard: Wizard, tmp_path: Path) -> Fill:
    """Gives the wizard a machine made from facts, judged by the real rules; nothing is read."""

    def fill(inspection: Inspection) -> Wizard:
        session = wizard.session
        file = tmp_path / "vm.vmdk"
        file.write_bytes(bytes(4096))
        images = tuple(replace(image, path=str(file)) for image in inspection.images)
        told = inspection.model_copy(update={"images": images})
        session.flow.set_paths([file])
        session.files_changed.emit()
        session.take(told, session.services.judge(told, session.flow.edition))
        return wizard

    return fill


@pytest.fixture
def linux(filled: Fill) -> Wizard:
    """A Linux that AWS takes as it is."""
    return filled(inspections.linux_vm())


@pytest.fixture
def image(sample_cache: Path) -> Path:
    """A real bootable Linux of 64 MiB."""
    if missing := micro_vm.missing_programs():
        pytest.skip(f"not installed: {', '.join(missing)}")
    return micro_vm.cached(sample_cache)


@pytest.fixture
def opened(wizard: Wizard, filled: Fill, qtbot: QtBot) -> Opened:
    """Brings the wizard to any page in any state (samples.window_pages)."""
    return opener(wizard, filled, qtbot)


@pytest.fixture
def dialogs(wizard: Wizard, services: Services, home: Path) -> Iterator[Dialogs]:
    """Opens any dialog in any state (samples.window_dialogs)."""
    made = Dialogs(services, Places(home), wizard)
    yield made
    made.end()
