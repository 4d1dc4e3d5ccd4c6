"""Further stops: a Windows machine of two disks, what may go wrong on its way, a program that was killed, a stopped upload, MFA."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from core.migrations.states import Stage, State
from core.plans.choices import LicenseType
from core.plans.destination import Destination
from gui.tour.camera import pause
from gui.tour.walker import Scene, SceneWalker, dismiss, question_of, reveal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QInputDialog

    from core.migrations.model import Migration
    from gui.wizard.window import Wizard

SIZE, RATE = 24 << 20, "1M"
"""Bytes of a disk, and the limit for its upload: it must still be under way when its program is killed."""
MFA = """
[profile base]
region = us-east-1
aws_access_key_id = {key}
aws_secret_access_key = {secret}

[profile admin]
region = us-east-1
role_arn = arn:aws:iam::123456789012:role/amigrate
source_profile = base
mfa_serial = arn:aws:iam::123456789012:mfa/kim
"""


class FurtherWalk(SceneWalker):
    """:param windows: the files of a Windows machine, none where it could not be made."""

    def __init__(self, scene: Scene, windows: Sequence[Path] = ()) -> None:
        super().__init__(scene)
        self._windows = list(windows)

    # -- a Windows machine ------------------------------------------------------------------------------------------------

    def windows(self) -> None:
        """To Review, and away."""
        if not self._windows:
            self._say("no Windows machine: mkntfs and /dev/fuse would be needed to make one")
            return
        desk = self._desk
        desk.new_migration()
        wizard = desk.wizards.open[-1]
        wizard.add_files(self._windows)
        self._wait(lambda: self._read(wizard) and wizard.session.space is not None, "the Windows machine")
        self._camera.take(wizard, "images-several-disks")
        wizard.next_button.click()
        self._camera.take(wizard, "compatibility-windows")
        self._findings(wizard)
        self._on(wizard)
        self._licence(wizard)
        self._on(wizard)
        self._types(wizard)
        self._on(wizard)
        self._sections(wizard)
        wizard.leave()

    def _read(self, wizard: Wizard) -> bool:
        return wizard.session.flow.report is not None and not wizard.session.inspecting

    def _findings(self, wizard: Wizard) -> None:
        from gui.wizard.compatibility import CompatibilityPage

        page = wizard.page
        if isinstance(page, CompatibilityPage):
            page.chips.button(1).click()
            self._camera.take(wizard, "compatibility-passed")
            page.search.setText("nothing is called this")
            self._camera.take(wizard, "compatibility-none-found")
            page.search.clear()

    def _on(self, wizard: Wizard) -> None:
        """Next, with a tick at whatever has to be ticked for it."""
        flow, before = wizard.session.flow, wizard.session.flow.step
        if flow.problems():
            flow.override_blocked()
        for problem in flow.problems():
            wizard.session.tick(problem.facts["item"], given=True)
        wizard.next_button.click()
        self._wait(lambda: flow.step is not before and not wizard.session.asking_types, "the next page")

    def _licence(self, wizard: Wizard) -> None:
        from gui.wizard.license import LicensePage

        page = wizard.page
        if isinstance(page, LicensePage):
            self._camera.take(wizard, "license-windows")
            page.cards[LicenseType.BYOL].radio.click()
            self._camera.take(wizard, "license-byol")
            wizard.next_button.click()
            self._camera.take(wizard, "license-failing")
            page.cards[LicenseType.AWS].radio.click()

    def _types(self, wizard: Wizard) -> None:
        from gui.wizard.instance_type import InstanceTypePage

        page, session = wizard.page, wizard.session
        if isinstance(page, InstanceTypePage):
            page.every.click()
            page.search.setText("t1")
            self._camera.take(wizard, "instance-type-not-fitting")
            page.search.setText("nothing is called this")
            self._camera.take(wizard, "instance-type-none-found")
            page.search.clear()
            page.every.click()
            before = session.destination
            session.set_destination(before.changed(target="aws", profile="no-such-profile"))
            session.ask_types()
            self._wait(lambda: session.types_error is not None, "an account that does not answer")
            self._camera.take(wizard, "instance-type-failing")
            session.set_destination(before)

    def _sections(self, wizard: Wizard) -> None:
        from gui.wizard.review import ReviewPage

        page = wizard.page
        if not isinstance(page, ReviewPage):
            return
        page.options.open()
        reveal(page.options)
        self._camera.take(wizard, "review-options")
        page.options.head.setChecked(False)
        page.launching.open()
        if page.launching.wanted is not None:
            page.launching.wanted.click()
        reveal(page.launching)
        self._camera.take(wizard, "review-launch-windows")
        page.launching.head.setChecked(False)
        reveal(page.commands)
        self._camera.take(wizard, "review-commands")

    # -- a program that was killed, a file that was touched, an upload that was stopped -----------------------------------

    def killed(self) -> None:
        """A migration from a terminal, whose program is killed; its file is touched, and at last it is stopped."""
        disk = self._home / "web02.raw"
        disk.write_bytes(bytes(510) + b"\x55\xaa" + os.urandom(SIZE))
        identifier = self._kill(disk)
        desk = self._desk
        desk.view.select(identifier)
        self._camera.take(self._window, "migrations-interrupted")
        with disk.open("r+b") as file:
            file.seek(0, os.SEEK_END)
            file.write(bytes(512))
        desk.do("resume")
        self._until(identifier, State.FAILED, "the file that was touched to be found")
        desk.view.select(identifier)
        self._camera.take(self._window, "migrations-touched")
        desk.do("open")
        self._wait(lambda: bool(desk.wizards.open), "the wizard of what failed")
        wizard = desk.wizards.open[-1]
        self._camera.take(wizard, "upload-failing")
        desk.do("cancel")
        question = question_of(self._window)
        self._camera.take(question, "question-clear")
        dismiss(question)
        desk.services.control("cancel", identifier)
        self._until(identifier, State.CANCELLED, "the end of what was uploaded")
        self._camera.take(wizard, "upload-stopped")
        wizard.leave()
        desk.do("remove")
        question = question_of(self._window)
        self._camera.take(question, "question-remove")
        dismiss(question)
        desk.services.control("remove", identifier)
        desk.refresh()
        self._wait(lambda: desk.view.model.find(identifier) is None, "the list without it")

    def running(self) -> None:
        """While the first migration uploads."""
        self._camera.take(self._window, "migrations-running")
        self._window.close()
        question = question_of(self._window)
        self._camera.take(question, "question-quit")
        dismiss(question)

    def _kill(self, disk: Path) -> str:
        """Returns the migration's id once the list shows it as interrupted."""
        command = [
            sys.executable,
            "-m",
            "gui",
            "migrate",
            str(disk),
            "--even-if-blocked",
            "--yes",
            "--limit",
            RATE,
        ]
        environment = {**os.environ, "AMIGRATE_HOME": str(self._home)}
        known = {migration.id for migration in self._desk.view.model.migrations}
        with subprocess.Popen(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process:

            def sends() -> bool:
                fresh = [one for one in self._desk.view.model.migrations if one.id not in known]
                return process.poll() is not None or any(
                    one.stage is Stage.UPLOAD and one.transfer.done for one in fresh
                )

            self._wait(sends, "an upload from a terminal")
            process.kill()
        fresh = [one for one in self._desk.view.model.migrations if one.id not in known]
        if not fresh:
            raise TimeoutError("a migration from a terminal")
        self._until(fresh[0].id, State.INTERRUPTED, "the list to tell of the killed program")
        return fresh[0].id

    def _until(self, identifier: str, state: State, what: str) -> None:
        def reached() -> bool:
            found: Migration | None = self._desk.view.model.find(identifier)
            return found is not None and found.state is state

        self._wait(reached, what)

    # -- MFA --------------------------------------------------------------------------------------------------------------

    def mfa(self) -> None:
        """A role that wants the code of a device, tested from the connection dialog; the sandbox stands for AWS."""
        from gui.wizard.connection import ConnectionDialog

        kept = os.environ.get("AWS_CONFIG_FILE")
        sandbox = self._desk.services.connect(Destination())
        config = self._home / "aws-config"
        config.write_text(
            MFA.format(key=sandbox.access_key_id, secret=sandbox.secret_access_key), encoding="utf-8"
        )
        os.environ["AWS_CONFIG_FILE"] = str(config)
        try:
            self._desk.chip.click()
            dialog = next(one for one in self._window.findChildren(ConnectionDialog) if one.isVisible())
            form = dialog.form
            form.aws.click()
            form.profile.setEditText("admin")
            form.test.click()
            self._wait(lambda: _code_dialog() is not None, "the question for the code")
            asked = _code_dialog()
            if asked is not None:
                self._camera.take(asked, "sign-in-mfa")
                dismiss(asked)
            pause(20)
            form.profile.setEditText("")
            form.sandbox.click()
            dismiss(dialog)
        finally:
            os.environ.pop("AWS_CONFIG_FILE")
            if kept is not None:
                os.environ["AWS_CONFIG_FILE"] = kept


def _code_dialog() -> QInputDialog | None:
    from PySide6.QtWidgets import QApplication, QInputDialog

    return next(
        (one for one in QApplication.topLevelWidgets() if isinstance(one, QInputDialog) and one.isVisible()),
        None,
    )
