"""Walks the wizard twice: once to an AMI, once to a refusal; and stops at every state of every page."""

from __future__ import annotations

import os
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from core.migrations.model import Migration
from core.migrations.states import Stage, State
from core.settings import Places
from gui.tour.camera import EVERYDAY, Camera, Variant, pause
from gui.tour.dialogs import DialogWalk, isolate
from gui.tour.further import FurtherWalk
from gui.tour.launches import LaunchWalk
from gui.tour.walker import Scene, Walker, held

if TYPE_CHECKING:
    from gui.asking import Asker
    from gui.desk import Desk
    from gui.main_window import MainWindow
    from gui.services import Services
    from gui.wizard.window import Wizard

WINDOWS = "win*-disk*.vhd"
"""Files beside the sample that are a Windows machine, the disk that it boots from first."""
SLOW = 1 << 20
"""Bytes a second of the first upload: otherwise it is over before there is a picture of it."""


def run_tour(
    sample: Path,
    pictures: Path,
    variants: Sequence[Variant] = EVERYDAY,
    language: str = "en",
    *,
    thorough: bool = True,
) -> int:
    """Returns the exit code: 0 when the image became an AMI, and the broken one did not.

    :param pictures: the folder for the pictures; made where it is missing.
    :param language: code of the one that the window speaks.
    :param thorough: wait for what takes a minute, too: a rehearsal's end, a test launch.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from gui.appearance import dress
    from gui.theme import Scheme

    if not sample.is_file():
        print(f"tour: there is no file {sample}", file=sys.stderr)
        return 2
    app = QApplication.instance() or QApplication(["amigrate"])
    if not isinstance(app, QApplication):
        return 2
    locale = QLocale("en_US" if language == "en" else language)
    QLocale.setDefault(locale)
    dress(app, Scheme.LIGHT, locale)
    with tempfile.TemporaryDirectory(prefix="amigrate-tour-") as home:
        isolate(Path(home))
        camera, places = Camera(pictures, variants), Places(Path(home) / "amigrate")
        return Tour(sample, camera, places, dialogs=True, thorough=thorough).run()


class Tour(Walker):
    """Presses the buttons that a user would press, and looks at what a user would see."""

    def __init__(
        self,
        sample: Path,
        camera: Camera,
        places: Places,
        watched: Callable[[str], object] = lambda _: None,
        *,
        dialogs: bool = False,
        thorough: bool = False,
    ) -> None:
        """:param dialogs: stop at every dialog as well, :param thorough: and wait for those that take a minute."""
        super().__init__(camera, watched)
        self._sample, self._places = sample.absolute(), places
        self._with_dialogs, self._thorough = dialogs, thorough
        self._dialogs: DialogWalk | None = None
        self._further: FurtherWalk | None = None
        self._launches: LaunchWalk | None = None
        self._told = 0

    def run(self) -> int:
        from gui.asking import Asker
        from gui.main_window import MainWindow
        from gui.memory import Memory

        open_now = threading.Event()
        asker = Asker()
        window = MainWindow(partial(_open, self._places, open_now, asker), Memory(self._places))
        window.closed.connect(asker.close)
        window.show()
        self._camera.take(window, "migrations-busy")
        open_now.set()
        try:
            self._wait(lambda: window.desk is not None, "the window to open")
            desk = _desk(window)
            self._camera.take(window, "migrations-empty")
            if self._with_dialogs:
                scene = Scene(window, desk, self._camera, self._watched)
                self._dialogs = DialogWalk(scene, thorough=self._thorough)
                self._dialogs.before()
                self._launches = LaunchWalk(scene, wanted=self._thorough)
                windows = sorted(self._sample.parent.glob(WINDOWS))
                self._further = FurtherWalk(scene, windows)
            done = self._good_way(desk)
            failed = self._bad_way(desk)
            self._wait(lambda: desk.view.model.rowCount() == 2, "the list of migrations")
            desk.view.select(done.id)
            self._camera.take(window, "migrations-ready")
            if self._dialogs is not None and self._further is not None and self._launches is not None:
                self._launches.over(done)
                self._dialogs.after(done, failed)
                self._further.windows()
                self._further.killed()
                self._further.mfa()
        except TimeoutError as error:
            print(f"tour: gave up waiting for {error}", file=sys.stderr)
            return 1
        finally:
            self._close(window)
        return self._sum_up(done, failed)

    # -- to an AMI --------------------------------------------------------------------------------------------------------

    def _good_way(self, desk: Desk) -> Migration:
        from dataclasses import replace

        desk.view.empty.button.click()
        self._wait(lambda: bool(desk.wizards.open), "the wizard to open")
        wizard = desk.wizards.open[-1]
        self._camera.take(wizard, "images-empty")
        wizard.session.preferences = replace(wizard.session.preferences, rate=float(SLOW))
        wizard.add_files([self._sample])
        with held(desk.runners.inspections):
            wizard.session.recheck()
            self._camera.take(wizard, "images-busy")
        self._wait(
            lambda: wizard.session.flow.report is not None and not wizard.session.inspecting, "the inspection"
        )
        self._wait(lambda: wizard.session.space is not None, "the map of the disk")
        self._say(f"image      {self._sample.name}: {wizard.session.flow.machine.name or 'no system found'}")
        self._camera.take(wizard, "images-ready")
        self._choose(wizard)
        wizard.next_button.click()
        self._wait(lambda: wizard.session.migration is not None, "the start")
        wizard.session.migration_changed.connect(self._tell)
        self._upload(wizard)
        self._wait(lambda: bool(_now(wizard).aws_message) or _over(wizard), "AWS to begin")
        self._camera.take(wizard, "import-busy")
        self._wait(lambda: _over(wizard), "the import")
        self._camera.take(wizard, "import-done")
        if self._launches is not None:
            self._launches.begun(wizard)
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
        self._camera.take(wizard, "compatibility-ready")
        self._preview(wizard)
        if self._dialogs is not None:
            self._dialogs.rehearsal(wizard)
        with held(session.runners.inspections):
            session.recheck()
            self._camera.take(wizard, "compatibility-busy")
        self._wait(lambda: not session.inspecting, "the second inspection")
        self._next(wizard)
        self._say(f"licence    {session.flow.license_type.value}")
        self._camera.take(wizard, "license-ready")
        self._next(wizard)
        with held(session.runners.general):
            session.ask_types()
            self._camera.take(wizard, "instance-type-busy")
        self._wait(lambda: not session.asking_types, "the list of instance types")
        self._say(f"instance   {session.flow.instance_type or 'chosen at the launch'}")
        self._camera.take(wizard, "instance-type-ready")
        self._next(wizard)
        if session.flow.step is not Step.REVIEW:
            raise TimeoutError("the review page")
        self._wrong_bucket(wizard)
        self._camera.take(wizard, "review-ready")
        if self._launches is not None:
            self._launches.plan(wizard)

    def _next(self, wizard: Wizard) -> None:
        """Next, with a tick at whatever has to be ticked for it, as fast as a hand can be."""
        pause(100)
        flow = wizard.session.flow
        if flow.problems():
            flow.override_blocked()
        for problem in flow.problems():
            wizard.session.tick(problem.facts["item"], given=True)
        wizard.next_button.click()
        pause(20)  # what comes next is another thing that somebody does

    def _preview(self, wizard: Wizard) -> None:
        """What the import changes, as diffs."""
        from gui.wizard.compatibility import CompatibilityPage
        from gui.wizard.preview_dialog import PreviewDialog

        page = wizard.page
        if not isinstance(page, CompatibilityPage) or not page.preview.isEnabled():
            return
        with held(wizard.session.runners.general):
            page.preview.click()
            dialog = page.findChild(PreviewDialog)
            if dialog is None:
                return
            self._camera.take(dialog, "changes-busy")
        self._wait(lambda: dialog.settled, "the preview")
        self._camera.take(dialog, "changes-ready")
        dialog.reject()

    def _wrong_bucket(self, wizard: Wizard) -> None:
        """The review page refuses to begin, and says why."""
        session = wizard.session
        right = session.destination
        session.set_destination(right.changed(bucket="Not A Bucket"))
        pause(20)
        wizard.next_button.click()
        self._camera.take(wizard, "review-failing")
        session.set_destination(right)
        pause(20)

    def _upload(self, wizard: Wizard) -> None:
        from gui.wizard.upload import UploadPage

        page = wizard.page
        if isinstance(page, UploadPage):
            self._wait(lambda: page.speed.drawn or _past_upload(wizard), "the curve of the speed")
            self._camera.take(wizard, "upload-busy")
            if self._further is not None:
                self._further.running()
            if self._dialogs is not None:
                self._dialogs.questions(wizard)
        if not _past_upload(wizard):
            wizard.session.control("pause")
            self._wait(lambda: _now(wizard).state is State.PAUSED or _past_upload(wizard), "the pause")
            self._camera.take(wizard, "upload-paused")
            if _now(wizard).state is State.PAUSED:
                wizard.session.control("resume")
            wizard.session.limit(None)
        self._wait(lambda: _past_upload(wizard), "the upload")

    # -- to a refusal -----------------------------------------------------------------------------------------------------

    def _bad_way(self, desk: Desk) -> Migration:
        """A file that is no image, then a disk with nothing on it, sent all the same."""
        notes = self._places.home / "notes.txt"
        notes.write_text("not a disk image\n" * 200, encoding="utf-8")
        disk = self._places.home / "empty.raw"
        disk.write_bytes(bytes(510) + b"\x55\xaa" + bytes(2 << 20))
        pause(20)
        desk.new_migration()
        wizard = desk.wizards.open[-1]
        pause(20)
        wizard.add_files([notes])
        self._wait(lambda: wizard.session.flow.report is not None, "the refusal of a text file")
        self._camera.take(wizard, "images-failing")
        wizard.add_files([disk])
        self._wait(lambda: wizard.session.flow.report is not None, "the inspection of the empty disk")
        wizard.next_button.click()
        self._camera.take(wizard, "compatibility-failing")
        wizard.session.flow.override_blocked()
        for _ in range(3):
            self._next(wizard)
            self._wait(lambda: not wizard.session.asking_types, "the list of instance types")
        self._next(wizard)
        self._wait(lambda: wizard.session.migration is not None and _over(wizard), "the refusal of AWS")
        self._camera.take(wizard, "import-failing")
        migration = _now(wizard)
        wizard.leave()
        return migration

    # -- tools ------------------------------------------------------------------------------------------------------------

    def _tell(self, migration: Migration) -> None:
        """Each line of the history once: stages, AWS's words."""
        from gui.models.history import event_text

        for event in migration.events[self._told :]:
            self._say(f"{event.stage.value:10} {event_text(event)}")
        self._told = max(self._told, len(migration.events))

    def _sum_up(self, done: Migration, failed: Migration) -> int:
        from gui.text import failure_text

        self._tell(done)
        self._say(f"state      {done.state.value}")
        for migration in (done, failed):
            if migration.failure is not None:
                self._say(f"failure    {migration.plan.name}: {failure_text(migration.failure)}")
        if done.image_id:
            self._say(f"AMI        {done.image_id}")
        taken = self._camera.taken
        if taken:
            self._say(f"pictures   {len(taken)} in {taken[0].parent}")
        as_must_be = done.state is State.COMPLETED and failed.state is State.FAILED
        return 0 if as_must_be else 1

    def _close(self, window: MainWindow) -> None:
        closed: list[bool] = []
        window.closed.connect(lambda: closed.append(True))
        window.close_for_good(())
        try:
            self._wait(lambda: bool(closed), "the window to close")
        except TimeoutError as error:
            print(f"tour: gave up waiting for {error}", file=sys.stderr)


def _open(places: Places, now: threading.Event, asker: Asker) -> Services:
    """Once the picture of the window that opens has been taken."""
    from gui.app import open_services

    now.wait()
    return open_services(places, asker.ask)


def _desk(window: MainWindow) -> Desk:
    if window.desk is None:
        raise TimeoutError("the window to open")
    return window.desk


def _now(wizard: Wizard) -> Migration:
    migration = wizard.session.migration
    if migration is None:
        raise TimeoutError("the migration")
    return migration


def _past_upload(wizard: Wizard) -> bool:
    return _now(wizard).stage in {Stage.IMPORT, Stage.FINISH} or (
        _over(wizard) and _now(wizard).state is not State.PAUSED
    )


def _over(wizard: Wizard) -> bool:
    return _now(wizard).state in {
        State.COMPLETED,
        State.FAILED,
        State.CANCELLED,
        State.PAUSED,
        State.INTERRUPTED,
    }
