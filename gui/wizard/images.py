"""Page 1: the files of the machine. Nothing is sent; what is in them is read beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.guests.model import Failure
from core.images.model import ImageFormat
from core.plans.flow import Step
from core.progress import Progress
from gui.icons import set_icon
from gui.models.files import FileColumn, FileRole, FilesModel
from gui.models.tone_delegate import ToneDelegate
from gui.text import failure_text, phrase_text, plain
from gui.theme import Space, Tone
from gui.widgets.banner import Banner
from gui.widgets.card import Card, Values, row
from gui.widgets.drop_zone import DropZone, dropped_paths
from gui.widgets.tables import RowTable
from gui.widgets.text import label
from gui.wizard.machine_values import machine_values
from gui.wizard.page import Page
from gui.wizard.session import Session

SUFFIXES = frozenset({".ova", ".vmdk", ".vhd", ".vhdx", ".raw", ".img", ".bin", ".qcow2", ".vdi"})


class ImagesPage(Page):
    """Empty: a place to drop files. Filled: a table, and what is inside."""

    step = Step.IMAGES

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setAcceptDrops(True)
        self.drop = DropZone(
            self.tr("Drop disk images here"),
            self.tr(
                "OVA, VMDK, VHD, VHDX or raw. They are only read, never changed, and nothing is sent yet."
            ),
            self.tr("&Add files…"),
        )
        self.drop.dropped.connect(self.add)
        self.drop.asked.connect(self.ask_for_files)
        self._model = FilesModel(self)
        self.table = RowTable(self.tr("Files of the machine"))
        self._build_table()
        self.banner = Banner()
        self._bar = QProgressBar(maximum=1000, textVisible=False)
        self._bar.setAccessibleName(self.tr("Reading the files"))
        self._phase = label("", "muted")
        self.inside = Card(self.tr("What is inside"))
        self._values = Values()
        self.inside.body.addWidget(self._values)
        self.inside.body.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.drop)
        self._stack.addWidget(self._filled())
        self.body.addWidget(self._stack)
        for keys, slot in ((QKeySequence.StandardKey.Open, self.ask_for_files),):
            QShortcut(QKeySequence(keys), self, slot)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self.remove_selected)
        QShortcut(QKeySequence("Alt+Up"), self.table, self.move_up)
        QShortcut(QKeySequence("Alt+Down"), self.table, self.move_down)
        session.files_changed.connect(self._show_files)
        session.report_changed.connect(self._show_outcome)
        session.progressed.connect(self._show_progress)
        self._show_files()

    def _build_table(self) -> None:
        self.table.setModel(self._model)
        samples = {
            FileColumn.FORMAT: "VMDK, streamOptimized",
            FileColumn.ON_DISK: "999.9 GiB",
            FileColumn.VIRTUAL: "999.9 GiB",
            FileColumn.STATE: "**** " + self.tr("Could not be read"),
        }
        self.table.fit_columns(FileColumn.NAME, {int(key): value for key, value in samples.items()})
        state = ToneDelegate(FileRole.TONE, FileRole.ICON, self.table)
        self.table.setItemDelegateForColumn(FileColumn.STATE, state)
        self.table.selectionModel().selectionChanged.connect(self._refresh_buttons)

    def _filled(self) -> QWidget:
        self._add = QPushButton(self.tr("&Add files…"))
        self._remove = QPushButton(self.tr("&Remove"))
        self._up = QPushButton(self.tr("Move &up"))
        self._down = QPushButton(self.tr("Move &down"))
        set_icon(self._add, "add")
        set_icon(self._remove, "remove")
        slots = (self.ask_for_files, self.remove_selected, self.move_up, self.move_down)
        for button, slot in zip((self._add, self._remove, self._up, self._down), slots, strict=True):
            button.clicked.connect(slot)
        buttons = row(self._add, self._remove, self._up, self._down)
        buttons.addStretch(1)
        filled = QWidget()
        layout = QVBoxLayout(filled)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(buttons)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._phase)
        layout.addWidget(self._bar)
        layout.addWidget(self.banner)
        layout.addWidget(self.inside)
        return filled

    def title(self) -> str:
        return self.tr("Choose the machine's image")

    def subtitle(self) -> str:
        return self.tr("One OVA, or the files of the machine's disks with the boot disk first.")

    def next_text(self) -> str:
        return self.tr("&Next")

    def focus_first(self) -> None:
        (self.table if self.session.flow.paths else self.drop.button).setFocus()

    def show_problems(self, problems: Sequence[Failure]) -> str:
        self.focus_first()
        return super().show_problems(problems)

    # -- files ------------------------------------------------------------------------------------------------------------

    @Slot()
    def ask_for_files(self) -> None:
        images = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        dialog = QFileDialog(self, self.tr("Add disk images"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Disk images ({types})").format(types=images), self.tr("All files (*)")]
        )
        dialog.filesSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(list)
    def _chosen(self, names: list[str]) -> None:
        self.add([Path(name) for name in names])

    @Slot(list)
    def add(self, paths: list[Path]) -> None:
        """Put files behind those that are there; of a folder, the images in it."""
        known = list(self.session.flow.paths)
        fresh = [path for path in _files(paths) if path not in known]
        if fresh:
            self.session.set_paths([*known, *dict.fromkeys(fresh)])
        elif paths:
            self._stack.setCurrentIndex(1 if known else 0)
            self.banner.say(self.tr("There is no further disk image in what was added."), Tone.PLAIN)

    @Slot()
    def remove_selected(self) -> None:
        number, paths = self.table.current_row(), list(self.session.flow.paths)
        if number >= 0:
            del paths[number]
            self.session.set_paths(paths)
            self._select(min(number, len(paths) - 1))
            self.focus_first()

    @Slot()
    def move_up(self) -> None:
        self._move(-1)

    @Slot()
    def move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        number, paths = self.table.current_row(), list(self.session.flow.paths)
        if number >= 0 and 0 <= number + by < len(paths):
            paths.insert(number + by, paths.pop(number))
            self.session.set_paths(paths)
            self._select(number + by)

    def _select(self, number: int) -> None:
        self.table.choose_row(number)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add(dropped_paths(event.mimeData()))

    # -- showing ----------------------------------------------------------------------------------------------------------

    @Slot()
    def _show_files(self) -> None:
        paths = self.session.flow.paths
        self._model.show_paths(paths)
        had_focus = self.drop.button.hasFocus()
        self._stack.setCurrentIndex(1 if paths else 0)
        self._select(0 if paths else -1)
        if had_focus and paths:
            self.table.setFocus()
        self._show_outcome()

    @Slot(object)
    def _show_progress(self, progress: Progress) -> None:
        if progress.total:
            self._bar.setMaximum(1000)
            self._bar.setValue(min(1000, progress.done * 1000 // progress.total))
        self._phase.setText(
            phrase_text(f"phase.{progress.phase}", self.tr("Reading…"), plain(progress.detail))
        )

    @Slot()
    def _show_outcome(self) -> None:
        session, reading = self.session, self.session.inspecting
        self._model.show_inspection(session.inspection, reading=reading)
        self._bar.setVisible(reading)
        self._bar.setRange(0, 0 if reading else 1000)
        self._phase.setVisible(reading)
        self._phase.setText(self.tr("Reading…"))
        self.banner.silence()
        report = session.flow.report
        self.inside.setVisible(report is not None and report.inspection.failure is None)
        if report is not None:
            self._values.show_values(machine_values(report, session.flow.machine))
            if report.inspection.failure is not None:
                self.banner.say(failure_text(report.inspection.failure), Tone.BLOCKED)
            elif _mixed(report.inspection.images):
                self.banner.say(self.tr("An OVA is a whole machine: migrate it alone."), Tone.ATTENTION)
        self._refresh_buttons()
        self.retitled.emit()

    @Slot()
    def _refresh_buttons(self) -> None:
        number, count = self.table.current_row(), len(self.session.flow.paths)
        self._remove.setEnabled(number >= 0)
        self._up.setEnabled(number > 0)
        self._down.setEnabled(0 <= number < count - 1)
        self._up.setVisible(count > 1)
        self._down.setVisible(count > 1)


def _files(paths: Sequence[Path]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(entry for entry in path.iterdir() if entry.suffix.lower() in SUFFIXES)
        else:
            found.append(path)
    return [path.absolute() for path in found]


def _mixed(images: Sequence[object]) -> bool:
    formats = [getattr(image, "format", None) for image in images]
    return ImageFormat.OVA in formats and len(formats) > 1
