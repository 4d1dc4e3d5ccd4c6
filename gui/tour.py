"""The guided tour: the real window, offscreen, driven page by page on a real image, to a real AMI in the sandbox.

    python -m gui.tour SAMPLE PICTURES

Prints each stage and AWS's words, the AMI's id, and where it wrote a picture of every page (light and dark).
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from core.migrations.model import Migration, Stage, State
from core.settings import Places

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.desk import Desk
    from gui.main_window import MainWindow
    from gui.wizard.window import Wizard

PATIENCE = 600.0
"""Most seconds for one thing to happen."""


def run_tour(sample: Path, pictures: Path) -> int:
    """Returns the exit code: 0 when the image became an AMI.

    :param pictures: the folder for the pictures; made where it is missing.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from gui.appearance import dress
    from gui.theme import Scheme

    if not sample.is_file():
        print(f"tour: there is no file {sample}", file=sys.stderr)
        return 2
    pictures.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(["amigrate"])
    if not isinstance(app, QApplication):
        return 2
    dress(app, Scheme.LIGHT)
    with tempfile.TemporaryDirectory(prefix="amigrate-tour-") as home:
        return Tour(app, sample, pictures, Places(Path(home))).run()


class Tour:
    """Presses the buttons that a user would press, and looks at what a user would see."""

    def __init__(self, app: object, sample: Path, pictures: Path, places: Places) -> None:
        self._app = app
        self._sample, self._pictures, self._places = sample.absolute(), pictures, places
        self._number = 0
        self._told = 0

    def run(self) -> int:
        from gui.app import open_services
        from gui.main_window import MainWindow
        from gui.memory import Memory

        window = MainWindow(lambda: open_services(self._places), Memory(self._places))
        window.show()
        try:
            self._wait(lambda: window.desk is not None, "the window to open")
            desk = _desk(window)
            self._picture(window, "migrations-empty")
            migration = self._walk(desk)
            self._wait(lambda: desk.view.current() is not None, "the list of migrations")
            self._picture(window, "migrations")
        except TimeoutError as error:
            print(f"tour: gave up waiting for {error}", file=sys.stderr)
            return 1
        finally:
            self._close(window)
        return self._sum_up(migration)

    # -- the walk ---------------------------------------------------------------------------------------------------------

    def _walk(self, desk: Desk) -> Migration:
        desk.view.empty.button.click()
        wizard = desk.wizards.open[-1]
        self._picture(wizard, "images-empty")
        wizard.add_files([self._sample])
        self._wait(lambda: wizard.session.flow.report is not None, "the inspection")
        self._say(f"image      {self._sample.name}: {wizard.session.flow.machine.name or 'no system found'}")
        self._picture(wizard, "images")
        self._choose(wizard)
        wizard.next_button.click()
        self._wait(lambda: wizard.session.migration is not None, "the start")
        wizard.session.migration_changed.connect(self._tell)
        self._picture(wizard, "upload")
        self._wait(lambda: _stage(wizard) in {Stage.IMPORT, Stage.FINISH} or _over(wizard), "the upload")
        self._wait(lambda: bool(_now(wizard).aws_message) or _over(wizard), "AWS to begin")
        self._picture(wizard, "import")
        self._wait(lambda: _over(wizard), "the import")
        self._picture(wizard, "finished")
        migration = _now(wizard)
        wizard.next_button.click()
        return migration

    def _choose(self, wizard: Wizard) -> None:
        """From Compatibility to Review, with what the program recommends."""
        from core.plans.flow import Step

        session = wizard.session
        wizard.next_button.click()
        report = session.flow.report
        self._say(f"readiness  {report.readiness.value if report else '?'} ({session.flow.edition.value})")
        self._picture(wizard, "compatibility")
        if session.flow.problems():
            session.flow.override_blocked()
        wizard.next_button.click()
        self._say(f"licence    {session.flow.license_type.value}")
        self._picture(wizard, "license")
        for problem in session.flow.problems():
            session.tick(problem.facts["item"], given=True)
        wizard.next_button.click()
        self._wait(lambda: not session.asking_types, "the list of instance types")
        self._say(f"instance   {session.flow.instance_type or 'chosen at the launch'}")
        self._picture(wizard, "instance-type")
        wizard.next_button.click()
        if session.flow.step is not Step.REVIEW:
            raise TimeoutError("the review page")
        self._picture(wizard, "review")

    def _tell(self, migration: Migration) -> None:
        """Each line of the history once: stages, AWS's words."""
        from gui.models.history import event_text

        for event in migration.events[self._told :]:
            self._say(f"{event.stage.value:10} {event_text(event)}")
        self._told = max(self._told, len(migration.events))

    def _sum_up(self, migration: Migration) -> int:
        self._tell(migration)
        self._say(f"state      {migration.state.value}")
        if migration.failure is not None:
            from gui.text import failure_text

            self._say(f"failure    {failure_text(migration.failure)}")
        if migration.image_id:
            self._say(f"AMI        {migration.image_id}")
        self._say(f"pictures   {self._number * 2} in {self._pictures}")
        return 0 if migration.state is State.COMPLETED else 1

    # -- tools ------------------------------------------------------------------------------------------------------------

    def _say(self, line: str) -> None:
        print(f"tour: {line}", flush=True)

    def _picture(self, widget: QWidget, name: str) -> None:
        """One in light, one in dark."""
        from PySide6.QtWidgets import QApplication

        from gui.theme import Scheme, apply_theme

        self._number += 1
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        for scheme in (Scheme.DARK, Scheme.LIGHT):
            apply_theme(app, scheme)
            self._pause(60)
            suffix = "-dark" if scheme is Scheme.DARK else ""
            widget.grab().save(str(self._pictures / f"{self._number:02}-{name}{suffix}.png"))

    def _wait(self, happened: Callable[[], bool], what: str) -> None:
        """:raises TimeoutError: it did not happen."""
        until = time.monotonic() + PATIENCE
        while not happened():
            if time.monotonic() > until:
                raise TimeoutError(what)
            self._pause(20)

    def _pause(self, milliseconds: int) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def _close(self, window: MainWindow) -> None:
        closed: list[bool] = []
        window.closed.connect(lambda: closed.append(True))
        window.close_for_good(())
        try:
            self._wait(lambda: bool(closed), "the window to close")
        except TimeoutError as error:
            print(f"tour: gave up waiting for {error}", file=sys.stderr)


def _desk(window: MainWindow) -> Desk:
    if window.desk is None:
        raise TimeoutError("the window to open")
    return window.desk


def _now(wizard: Wizard) -> Migration:
    migration = wizard.session.migration
    if migration is None:
        raise TimeoutError("the migration")
    return migration


def _stage(wizard: Wizard) -> Stage:
    return _now(wizard).stage


def _over(wizard: Wizard) -> bool:
    return _now(wizard).state in {
        State.COMPLETED,
        State.FAILED,
        State.CANCELLED,
        State.PAUSED,
        State.INTERRUPTED,
    }


def main(arguments: Sequence[str]) -> int:
    if len(arguments) != 2:
        print("usage: python -m gui.tour SAMPLE PICTURES", file=sys.stderr)
        return 2
    return run_tour(Path(arguments[0]), Path(arguments[1]))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
