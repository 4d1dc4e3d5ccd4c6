"""Stops at every dialog in every state, on the real services: before anything was migrated, on the way, and afterwards."""

from __future__ import annotations

import os
import shutil
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from core.migrations.model import Migration
from core.plans.destination import Destination
from gui.tour.camera import pause
from gui.tour.walker import Scene, SceneWalker, dismiss, held, question_of

if TYPE_CHECKING:
    from gui.cleaning.dialog import CleaningDialog
    from gui.exporting.dialog import ExportDialog
    from gui.wizard.window import Wizard

NOBODY = "ami-00000000000000000"
PORTAL = "https://images.awsapps.com/start"


class DialogWalk(SceneWalker):
    """:param thorough: wait for what takes a minute, too: a rehearsal's end."""

    def __init__(self, scene: Scene, *, thorough: bool) -> None:
        super().__init__(scene)
        self._thorough = thorough
        self._boots = bool(shutil.which("qemu-system-x86_64"))

    # -- before anything was migrated -------------------------------------------------------------------------------------

    def before(self) -> None:
        self._settings()
        self._menus()
        doctor = self._desk.explain_error()
        self._camera.take(doctor, "explain-empty")
        dismiss(doctor)
        with held(self._desk.runners.general):
            self._desk.clean_up()
            cleaning = self._cleaning()
            self._camera.take(cleaning, "clean-up-busy")
        self._wait(lambda: not cleaning.nothing.isHidden(), "an account with nothing in it")
        self._camera.take(cleaning, "clean-up-empty")
        dismiss(cleaning)
        with held(self._desk.runners.general):
            self._desk.export()
            dialog = self._export()
            self._camera.take(dialog, "export-busy")
        self._wait(lambda: not dialog.choosing.nothing.isHidden(), "an account with nothing to export")
        self._camera.take(dialog, "export-empty")
        dialog.leave()
        self._connection()

    def _settings(self) -> None:
        from gui.settings_dialog import SettingsDialog

        self._desk.open_settings()
        dialog = self._window.findChild(SettingsDialog)
        if dialog is None:
            return
        self._camera.take(dialog, "settings-ready")
        dialog.page.verticalScrollBar().setValue(dialog.page.verticalScrollBar().maximum())
        self._camera.take(dialog, "settings-end")
        dismiss(dialog)

    def _menus(self) -> None:
        from PySide6.QtWidgets import QMenu

        for number, action in enumerate(self._window.menuBar().actions(), 1):
            menu = action.menu()
            if isinstance(menu, QMenu):
                menu.adjustSize()
                self._camera.take(menu, f"menu-{number}")

    def _connection(self) -> None:
        from gui.wizard.connection import ConnectionDialog

        self._desk.chip.click()
        dialog = self._window.findChild(ConnectionDialog)
        if dialog is None:
            return
        form = dialog.form
        self._camera.take(dialog, "connection-ready")
        form.test.click()
        self._wait(lambda: form.identity is not None, "the sandbox to say who one is")
        self._camera.take(dialog, "connection-done")
        form.aws.click()
        form.profile.setEditText("no-such-profile")
        form.test.click()
        self._wait(lambda: form.answer.property("tone") == "blocked", "the refusal of a profile")
        self._camera.take(dialog, "connection-failing")
        form.profile.setEditText("")
        form.sandbox.click()
        dismiss(dialog)

    # -- on the way -------------------------------------------------------------------------------------------------------

    def rehearsal(self, wizard: Wizard) -> None:
        """From Compatibility."""
        from gui.rehearsal.dialog import RehearsalDialog
        from gui.wizard.compatibility import CompatibilityPage

        page = wizard.page
        if not isinstance(page, CompatibilityPage):
            return
        page.rehearsal.click()
        dialog = page.findChild(RehearsalDialog)
        if dialog is None:
            return
        self._camera.take(dialog, "rehearsal-empty")
        if self._boots:
            dialog.start.click()
            self._wait(lambda: dialog.screen_view.filled, "the first picture of the machine")
            self._camera.take(dialog, "rehearsal-busy")
            self._camera.reserve("rehearsal-done", "rehearsal-stopped")
            if self._thorough:
                self._wait(dialog.start.isVisible, "the end of the rehearsal")
                self._camera.take(dialog, "rehearsal-done")
            else:
                dialog.halt.click()
                self._camera.take(dialog, "rehearsal-stopped")
        dismiss(dialog)

    def questions(self, wizard: Wizard) -> None:
        """While something runs or is paused."""
        wizard.ask_stop()
        question = question_of(wizard)
        self._camera.take(question, "question-stop")
        dismiss(question)
        if wizard.session.running:
            wizard.close()
            question = question_of(wizard)
            self._camera.take(question, "question-close")
            dismiss(question)

    # -- afterwards -------------------------------------------------------------------------------------------------------

    def after(self, done: Migration, failed: Migration) -> None:
        self._lists(failed)
        self._doctor(failed)
        self._exporting(done)
        self._clean_up()
        with self._as_if_aws() as endpoint:
            self._sign_in()
            self._repair(endpoint)
        self._crash()

    def _lists(self, failed: Migration) -> None:
        desk = self._desk
        desk.view.select(failed.id)
        self._camera.take(self._window, "migrations-failing")
        desk.search.setText("nothing is called this")
        self._camera.take(self._window, "migrations-none-found")
        desk.search.clear()

    def _doctor(self, failed: Migration) -> None:
        doctor = self._desk.explain_error()
        doctor.words.setPlainText("what is this")
        with held(self._desk.runners.inspections):
            doctor.button.click()
            self._camera.take(doctor, "explain-busy")
        self._wait(doctor.button.isEnabled, "what nobody knows")
        self._camera.take(doctor, "explain-unknown")
        doctor.words.setPlainText(failed.id)
        doctor.account.setChecked(True)
        doctor.button.click()
        self._wait(doctor.button.isEnabled, "the causes")
        self._camera.take(doctor, "explain-done")
        dismiss(doctor)

    def _export(self) -> ExportDialog:
        from gui.exporting.dialog import ExportDialog

        return next(one for one in self._window.findChildren(ExportDialog) if one.isVisible())

    def _exporting(self, done: Migration) -> None:
        from gui.exporting.step import Step

        self._desk.export()
        dialog = self._export()
        self._wait(lambda: bool(dialog.choosing.model.known), "what the account has")
        self._camera.take(dialog, "export-ready")
        target = dialog.choosing.target
        target.format.setCurrentIndex(1)
        target.file.setText(str(self._home / "web01.vhd"))
        dialog.choosing.search.setText(NOBODY)
        dialog.foot.next.click()
        self._wait(lambda: not dialog.under_way.busy, "the rules on an AMI that is none")
        self._camera.take(dialog, "export-failing")
        dialog.foot.back.click()
        dialog.choosing.search.setText(done.image_id)
        dialog.foot.next.click()
        self._wait(lambda: dialog.step is Step.CHECKING and not dialog.under_way.busy, "the rules on the AMI")
        self._camera.take(dialog, "export-checked")
        with held(self._desk.runners.general):
            dialog.foot.next.click()
            self._camera.take(dialog, "export-busy-at-aws")
            dialog.reject()
            question = question_of(dialog)
            self._camera.take(question, "question-leave-export")
            dismiss(question)
            dialog.pause()
            self._camera.take(dialog, "export-paused")
        self._wait(lambda: not dialog.under_way.busy, "the export to stand still")
        dialog.foot.next.click()
        self._wait(lambda: dialog.step in {Step.DONE, Step.FAILED}, "the exported file")
        self._camera.take(dialog, "export-done")
        dialog.leave()

    def _cleaning(self) -> CleaningDialog:
        from gui.cleaning.dialog import CleaningDialog

        return next(one for one in self._window.findChildren(CleaningDialog) if one.isVisible())

    def _clean_up(self) -> None:
        self._desk.clean_up()
        dialog = self._cleaning()
        self._wait(lambda: bool(dialog.model.items), "what lies in the account")
        self._camera.take(dialog, "clean-up-ready")
        dialog.tick.click()
        if dialog.removing.isEnabled():
            dialog.removing.click()
            question = question_of(dialog)
            self._camera.take(question, "question-clean-up")
            dismiss(question)
            dialog.remove()
            self._wait(dialog.again.isEnabled, "the end of what nobody needs")
            self._camera.take(dialog, "clean-up-done")
        dismiss(dialog)

    @contextmanager
    def _as_if_aws(self) -> Iterator[str]:
        """The sandbox's account as the real AWS is reached: with credentials from the environment."""
        connection = self._desk.services.connect(Destination())
        wanted = {
            "AWS_ENDPOINT_URL": connection.endpoint_url,
            "AWS_ACCESS_KEY_ID": connection.access_key_id,
            "AWS_SECRET_ACCESS_KEY": connection.secret_access_key,
        }
        before = {name: os.environ.get(name) for name in wanted}
        os.environ.update(wanted)
        try:
            yield connection.endpoint_url
        finally:
            for name, value in before.items():
                os.environ.pop(name, None)
                if value is not None:
                    os.environ[name] = value

    def _sign_in(self) -> None:
        from gui.models.sign_in import SignIn
        from gui.wizard.sign_in import SignInDialog

        shown: list[str] = []
        walk = SignIn(self._desk.services, self._desk.runners.general)
        dialog = SignInDialog(walk, None, parent=self._window, show_page=shown.append)
        dialog.open()
        self._camera.take(dialog, "sign-in-empty")
        dialog.start_url.setText(PORTAL)
        dialog.go.click()
        self._wait(lambda: bool(shown), "the code for the browser")
        self._camera.take(dialog, "sign-in-busy")
        self._answer(shown[0], "deny")
        self._wait(lambda: dialog.pages.currentIndex() == 0, "the refusal in the browser")
        self._camera.take(dialog, "sign-in-failing")
        shown.clear()
        dialog.go.click()
        self._wait(lambda: bool(shown), "another code")
        self._answer(shown[0], "allow")
        self._wait(lambda: dialog.pages.currentIndex() == 2, "the roles")
        self._camera.take(dialog, "sign-in-done")
        dismiss(dialog)

    def _answer(self, address: str, answer: str) -> None:
        """What the user does in the browser, at the sandbox's own portal."""
        request = urllib.request.Request(f"{address}&answer={answer}", method="POST")  # noqa: S310 - our own
        urllib.request.urlopen(request).close()  # noqa: S310

    def _repair(self, endpoint: str) -> None:
        """An account that lacks a bucket: found on Review, and what would be done about it."""
        from gui.wizard.repair_dialog import RepairDialog
        from gui.wizard.review import ReviewPage

        desk = self._desk
        desk.new_migration_of([self._home / "empty.raw"])
        wizard = desk.wizards.open[-1]
        self._wait(
            lambda: wizard.session.flow.report is not None and not wizard.session.inspecting, "the inspection"
        )
        wizard.session.flow.override_blocked()
        wizard.session.set_destination(
            Destination(
                target="aws",
                endpoint_url=endpoint,
                create_bucket=False,
                create_role=False,
                bucket="of-the-tour",
            )
        )
        for _ in range(4):
            wizard.next_button.click()
            self._wait(lambda: not wizard.session.asking_types, "the list of instance types")
        page = wizard.page
        if isinstance(page, ReviewPage):
            self._wait(lambda: page.check.judged is not None, "the account's rules")
            self._camera.take(wizard, "review-blocked")
            repairs = page.check.judged.repairs if page.check.judged is not None else {}
            for repair in list(repairs.values())[:1]:
                dialog = RepairDialog(repair, wizard)
                dialog.open()
                self._camera.take(dialog, "repair-ready")
                dismiss(dialog)
        wizard.leave()

    def _crash(self) -> None:
        from core.support import crash_details
        from gui.crash_dialog import CrashDialog

        trace = 'Traceback (most recent call last):\n  File "gui/desk.py", line 1, in do\nValueError: no such thing\n'
        details = crash_details("ValueError", "no such thing", trace, "window")
        dialog = CrashDialog(details, self._desk.services.places, self._window)
        dialog.open()
        self._camera.take(dialog, "crash-ready")
        dialog.accept()
        dialog.deleteLater()
        pause(20)


def isolate(home: Path) -> None:
    """The tour signs in at a portal: what the SDK keeps of it, and finds, is the tour's own."""
    folder = home / "user"
    folder.mkdir()
    for name in ("HOME", "USERPROFILE"):
        os.environ[name] = str(folder)
    for name in ("AWS_PROFILE", "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE", "AWS_ENDPOINT_URL"):
        os.environ.pop(name, None)
    os.environ["AWS_EC2_METADATA_DISABLED"] = "true"
