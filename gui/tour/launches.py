"""A test launch that the plan asks for, from its tick on Review to the end of its instance, and the form for another one."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from gui.tour.walker import Scene, SceneWalker, dismiss, question_of, reveal

if TYPE_CHECKING:
    from core.migrations.model import Migration
    from gui.launching.dialog import LaunchDialog
    from gui.main_window import MainWindow
    from gui.wizard.window import Wizard

HERE = "127.0.0.1/32"
NAMES = (
    "review-launch", "launch-busy", "question-leave-launch", "launch-done", "migrations-proven", "launch-terminated",
    "launch-ready", "launch-failing",
)  # fmt: skip


class LaunchWalk(SceneWalker):
    """Takes a minute: the machine boots under QEMU."""

    def __init__(self, scene: Scene, *, wanted: bool) -> None:
        super().__init__(scene)
        self._wanted = wanted and shutil.which("qemu-system-x86_64") is not None

    def plan(self, wizard: Wizard) -> None:
        """On Review."""
        from gui.wizard.review import ReviewPage

        page = wizard.page
        if not self._wanted or not isinstance(page, ReviewPage):
            self._camera.reserve(*NAMES)
            return
        section = page.launching
        section.open()
        if section.wanted is not None and section.form is not None:
            section.wanted.click()
            section.form.fields["source"].setText(HERE)
        reveal(section)
        self._camera.take(wizard, "review-launch")
        section.head.setChecked(False)

    def begun(self, wizard: Wizard) -> None:
        """On Import, which has just ended: it runs already."""
        from gui.wizard.import_ import ImportPage

        page = wizard.page
        if not self._wanted or not isinstance(page, ImportPage):
            return
        page.result.testing.click()
        dialog = self._dialog(wizard)
        self._wait(lambda: dialog.launch is not None and bool(dialog.launch.picture), "the console's picture")
        self._camera.take(dialog, "launch-busy")
        dialog.reject()
        question = question_of(dialog)
        self._camera.take(question, "question-leave-launch")
        dismiss(question)
        dialog.leave()

    def over(self, done: Migration) -> None:
        """From the list of migrations."""
        if not self._wanted:
            return
        desk = self._desk
        self._wait(lambda: not desk.launches.running, "the verdict")
        desk.launch(done)
        dialog = self._dialog(self._window)
        self._wait(lambda: dialog.again.isVisible() and dialog.again.isEnabled(), "the launch that was")
        self._camera.take(dialog, "launch-done")
        desk.view.select(done.id)
        self._camera.take(self._window, "migrations-proven")
        dialog.terminate()
        self._wait(dialog.another.isVisible, "the end of the instance")
        self._camera.take(dialog, "launch-terminated")
        dialog.another.click()
        self._camera.take(dialog, "launch-ready")
        dialog.form.fields["source"].setText("everybody")
        dialog.starting.click()
        self._camera.take(dialog, "launch-failing")
        dialog.leave()

    def _dialog(self, window: MainWindow | Wizard) -> LaunchDialog:
        from gui.launching.dialog import LaunchDialog

        return next(one for one in window.findChildren(LaunchDialog) if one.isVisible())
