"""Rehearse…: a copy is imported and booted under QEMU, cut off from every network, and shown while it does."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from core.errors import AmigrateError
from core.progress import CancelToken, Progress, Report
from gui.icons import set_icon
from gui.jobs import Channel, Job, JobRunner
from gui.models.rehearsal import rows_of, rows_to_come
from gui.rehearsal.screen import GuestScreen
from gui.rehearsal.steps import StepList
from gui.services import Services
from gui.text import duration_text, error_text, plain, size_text
from gui.theme import Space, Tone, font
from gui.widgets.banner import Banner
from gui.widgets.card import ScrolledPage
from gui.widgets.text import label
from gui.wizard.writing import write_for_user

if TYPE_CHECKING:
    from core.composition import Glimpse, Modification, Rehearsal


class RehearsalDialog(QDialog):
    """Begins when told to; closing it stops the machine. Nothing of the image is written, nothing reaches a network."""

    def __init__(
        self, services: Services, paths: Sequence[Path], runner: JobRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rehearsal"))
        self.resize(1080, 680)
        self._services, self._paths, self._runner = services, tuple(paths), runner
        self._job: Job | None = None
        self.screen_view = GuestScreen()
        self.serial = QPlainTextEdit()
        self.serial.setReadOnly(True)
        self.serial.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.serial.setPlaceholderText(self.tr("Nothing was written yet."))
        self.serial.setFont(font("code"))
        self.serial.setAccessibleName(self.tr("What the guest wrote to its serial port"))
        self.serial.setTabChangesFocus(True)
        self.changes = QPlainTextEdit()
        self.changes.setReadOnly(True)
        self.changes.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.changes.setPlaceholderText(self.tr("What the import changed is listed here at the end."))
        self.changes.setAccessibleName(self.tr("What the import changed"))
        self.changes.setTabChangesFocus(True)
        self.steps = StepList(self.tr("Steps of the boot"))
        self.banner = Banner(self)
        self._build()
        self.finished.connect(self._stop)

    def _build(self) -> None:
        self.as_is = QCheckBox(self.tr("&As it is: boot it without the import's changes"))
        self.start = QPushButton(self.tr("&Rehearse"))
        self.start.setProperty("kind", "primary")
        set_icon(self.start, "play", "on_accent")
        self.start.clicked.connect(self.rehearse)
        self.halt = QPushButton(self.tr("S&top"))
        set_icon(self.halt, "stop")
        self.halt.clicked.connect(self._stop)
        self.save = QPushButton(self.tr("Save &picture…"))
        self.save.clicked.connect(self._ask_picture)
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.reject)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("What the machine shows"))
        self.tabs.addTab(self.screen_view, self.tr("Screen"))
        self.tabs.addTab(self.serial, self.tr("Serial port"))
        self.tabs.addTab(self.changes, self.tr("Changes"))
        side = ScrolledPage(self.tr("Steps of the boot"))
        side.body.addWidget(self.steps)
        side.body.addStretch(1)
        side.setMinimumWidth(330)
        middle = QHBoxLayout()
        middle.setSpacing(Space.L)
        middle.addWidget(self.tabs, 1)
        middle.addWidget(side)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        for widget in (self.as_is, self.save, close, self.halt, self.start):
            foot.addWidget(widget)
            if widget is self.as_is:
                foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(label(self.tr("Rehearsal"), "title"))
        told = self.tr(
            "The import and the first boot, on this computer: a copy is changed as AWS would change it, and started on a machine like EC2's, "
            "cut off from every network. Your image is only read."
        )
        layout.addWidget(label(told, "muted", wrap=True))
        layout.addWidget(self.banner)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)
        self.start.setDefault(True)  # which takes effect only once it is inside
        self.steps.show_rows(rows_to_come())
        self._show_running(False)

    # -- running ----------------------------------------------------------------------------------------------------------

    @Slot()
    def rehearse(self) -> None:
        if self._job is not None:
            return
        self.screen_view.clear()
        self.serial.clear()
        self.changes.clear()
        self.steps.show_rows(rows_to_come())
        self.banner.say(self.tr("Reading the image…"), Tone.PLAIN)
        glimpses = Channel(self._runner, self.show_glimpse)
        work = partial(_rehearse, self._services, self._paths, self.as_is.isChecked(), glimpses.say)
        self._job = self._runner.start(
            work, done=self._show_end, failed=self._complain, progressed=self._show_progress
        )
        glimpses.end_with(self._job)
        self._show_running(True)

    def _show_running(self, running: bool) -> None:
        self.start.setVisible(not running)
        self.halt.setVisible(running)
        self.as_is.setEnabled(not running)
        self.save.setEnabled(self.screen_view.filled)

    @Slot(object)
    def _show_progress(self, progress: Progress) -> None:
        if progress.phase == "rehearsal.copy":
            done, total = size_text(progress.done), size_text(progress.total or 0)
            self.banner.say(self.tr("Copying: {done} of {total}").format(done=done, total=total), Tone.PLAIN)

    @Slot(object)
    def show_glimpse(self, glimpse: Glimpse) -> None:
        """The machine as it is now."""
        if self._job is None:
            return
        since = self.tr("Booting for {seconds} s").format(seconds=round(glimpse.seconds))
        self.banner.say(since, Tone.PLAIN)
        self.screen_view.show_picture(glimpse.picture)
        self._show_serial(glimpse.serial)
        self.steps.show_rows(rows_of(glimpse, running=True))
        self.save.setEnabled(self.screen_view.filled)

    def _show_serial(self, text: str) -> None:
        told = plain(text.replace("\r", ""))
        if told != self.serial.toPlainText():
            self.serial.setPlainText(told)
            self.serial.verticalScrollBar().setValue(self.serial.verticalScrollBar().maximum())

    @Slot(object)
    def _show_end(self, ended: tuple[Rehearsal, Modification]) -> None:
        rehearsal, modification = ended
        self._job = None
        self._show_serial(rehearsal.serial)
        self.steps.show_rows(rows_of(rehearsal, running=False))
        lines = [
            f"{plain(change.path)}  ({', '.join(change.rules)})"
            + ("" if change.applied else f"  {self.tr('not made')}: {plain(change.reason)}")
            for change in modification.changes
        ]
        self.changes.setPlainText("\n".join([*lines, *map(plain, modification.notes)]) or self.tr("None."))
        took = duration_text(rehearsal.seconds)
        if rehearsal.reached:
            said = self.tr(
                "It boots, and someone can log in ({time}, {accelerator}). What is named as checked only cannot be proved here."
            )
            self.banner.say(said.format(time=took, accelerator=rehearsal.accelerator), Tone.READY)
        else:
            said = self.tr("It did not get to where someone can log in. The first step that failed says why.")
            self.banner.say(said, Tone.BLOCKED)
        self._show_running(False)

    @Slot(object)
    def _complain(self, error: Exception) -> None:
        self._job = None
        told = error_text(error)
        if isinstance(error, AmigrateError) and error.code.startswith("rehearsal."):
            told = self.tr("Not rehearsed. {why}").format(why=told)
        self.banner.say(told, Tone.BLOCKED)
        self._show_running(False)

    @Slot()
    def _stop(self) -> None:
        """Nothing is left running; what was shown stays."""
        if self._job is None:
            return
        self._job.cancel()
        self._job = None
        self.banner.say(
            self.tr("Stopped. The machine is switched off, and its copy is gone."), Tone.ATTENTION
        )
        self._show_running(False)

    # -- the picture ------------------------------------------------------------------------------------------------------

    @Slot()
    def _ask_picture(self) -> None:
        dialog = QFileDialog(
            self, self.tr("Save the screen"), "rehearsal.png", self.tr("PNG pictures (*.png)")
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        dialog.fileSelected.connect(self.save_picture)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def save_picture(self, path: str) -> None:
        try:
            write_for_user(Path(path), self.screen_view.png, self._paths)
        except AmigrateError as error:
            self.banner.say(error_text(error), Tone.BLOCKED)


def _rehearse(
    services: Services,
    paths: tuple[Path, ...],
    as_is: bool,
    show: Any,
    report: Report,
    token: CancelToken,
) -> tuple[Rehearsal, Modification]:
    from core.composition import rehearse

    def look(glimpse: Glimpse) -> None:
        if not token.cancelled:
            show(glimpse)

    return rehearse(
        paths, services.places, apply_changes=not as_is, picture=None, report=report, look=look, cancel=token
    )
