"""Page 1: the files of the machine. Nothing is sent; what is in them is read beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.facts import Failure
from core.images.grouping import IMAGE_SUFFIXES, Machine, find_images, group_by_machine, group_chosen
from core.images.model import ImageFormat
from core.plans.flow import Step
from core.progress import CancelToken, Progress, Report
from gui.icons import set_icon
from gui.models.disk_pictures import disk_pictures
from gui.models.files import FileColumn, FileRole, FilesModel
from gui.models.tone_delegate import ToneDelegate
from gui.text import error_text, failure_text, phrase_text, plain
from gui.theme import Space, Tone
from gui.widgets.banner import Banner
from gui.widgets.busy_bar import BusyBar
from gui.widgets.card import Card, Values, row
from gui.widgets.disk_view import DiskUses
from gui.widgets.drop_zone import DropZone, dropped_paths
from gui.widgets.tables import RowTable
from gui.widgets.text import label
from gui.wizard.machine_values import machine_values
from gui.wizard.page import Page
from gui.wizard.session import Session


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
            self.tr("Add &folder…"),
        )
        self.drop.dropped.connect(self.add)
        self.drop.asked.connect(self.ask_for_files)
        self.drop.asked_folder.connect(self.ask_for_folder)
        self._model = FilesModel(self)
        self.table = RowTable(self.tr("Files of the machine"))
        self._build_table()
        self.banner = Banner()
        self.others = Banner()
        self.others.acted.connect(self._open_others)
        self._more: tuple[Machine, ...] = ()
        self._bar = BusyBar(self.tr("Reading the files"))
        self._phase = label("", "muted")
        self.inside = Card(self.tr("What is inside"))
        self._values = Values()
        self.uses = DiskUses()
        both = row(spacing=Space.XL)
        both.addWidget(self._values, 1, Qt.AlignmentFlag.AlignTop)
        both.addWidget(self.uses, 1, Qt.AlignmentFlag.AlignTop)
        self.inside.body.addLayout(both)
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
        session.space_changed.connect(self._show_outcome)
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
        self._add_folder = QPushButton(self.tr("Add &folder…"))
        self._remove = QPushButton(self.tr("&Remove"))
        self._up = QPushButton(self.tr("Move &up"))
        self._down = QPushButton(self.tr("Move &down"))
        set_icon(self._add, "add")
        set_icon(self._remove, "remove")
        set_icon(self._add_folder, "folder")
        shown = (self._add, self._add_folder, self._remove, self._up, self._down)
        slots = (self.ask_for_files, self.ask_for_folder, self.remove_selected, self.move_up, self.move_down)
        for button, slot in zip(shown, slots, strict=True):
            button.clicked.connect(slot)
        buttons = row(*shown)
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
        layout.addWidget(self.others)
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
        images = " ".join(f"*{suffix}" for suffix in sorted(IMAGE_SUFFIXES))
        dialog = QFileDialog(self, self.tr("Add disk images"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Disk images ({types})").format(types=images), self.tr("All files (*)")]
        )
        if Path(self.session.preferences.folder or "-").is_dir():
            dialog.setDirectory(self.session.preferences.folder)
        dialog.filesSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(list)
    def _chosen(self, names: list[str]) -> None:
        self.add([Path(name) for name in names])

    @Slot()
    def ask_for_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Add the images of a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        if Path(self.session.preferences.folder or "-").is_dir():
            dialog.setDirectory(self.session.preferences.folder)
        dialog.filesSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(list)
    def add(self, paths: list[Path]) -> None:
        """Put files behind those that are there; folders are searched beside the window, and told apart by machine."""
        if any(path.is_dir() for path in paths):
            self.drop.say(self.tr("Looking for disk images…"))
            work = partial(_gather, tuple(paths))
            self.session.runners.general.start(work, done=self._gathered, failed=self._not_gathered)
        else:
            self._gathered(group_chosen([path.absolute() for path in paths]))

    @Slot(object)
    def _gathered(self, machines: tuple[Machine, ...]) -> None:
        """On an empty page the first machine becomes this one, the others are offered; later all are disks of this one."""
        self.drop.say("")
        known = list(self.session.flow.paths)
        if known:
            found = [path for machine in machines for path in machine]
            machines = (tuple(path for path in dict.fromkeys(found) if path not in known),)
        fresh = machines[0] if machines else ()
        if fresh:
            self.session.set_paths([*known, *fresh])
            if not known:
                self._offer_others(machines[1:])
            return
        told = self.tr("There is no further disk image in what was added.")
        if known:
            self.banner.say(told, Tone.PLAIN)
        else:
            self.drop.say(self.tr("There is no disk image in this folder."))

    @Slot(object)
    def _not_gathered(self, error: Exception) -> None:
        self.drop.say(error_text(error))

    def _offer_others(self, machines: tuple[Machine, ...]) -> None:
        self._more = machines
        if not machines:
            self.others.silence()
            return
        names = ", ".join(plain(files[0].stem) for files in machines[:5])
        if len(machines) > 5:
            names = self.tr("{names} and others").format(names=names)
        told = self.tr("%n other machine(s) were found: {names}.", "", len(machines)).format(names=names)
        self.others.say(told, Tone.ACCENT, action=self.tr("&Open each in a window of its own"))

    @Slot()
    def _open_others(self) -> None:
        more, self._more = self._more, ()
        self.others.silence()
        self.session.others.emit(list(more))

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
        had_focus = self.window().focusWidget() in {self.drop.button, self.drop.folder}
        self._stack.setCurrentIndex(1 if paths else 0)
        self._select(0 if paths else -1)
        if had_focus and paths:
            self.table.setFocus()
        self._show_outcome()

    @Slot(object)
    def _show_progress(self, progress: Progress) -> None:
        self._bar.show_share(progress.done, progress.total or 0)
        if progress.phase == "inspect.open":
            self._model.show_opened(progress.done)
        self._phase.setText(
            phrase_text(f"phase.{progress.phase}", self.tr("Reading…"), plain(progress.detail))
        )

    @Slot()
    def _show_outcome(self) -> None:
        session, reading = self.session, self.session.inspecting
        self._model.show_inspection(session.inspection, reading=reading)
        self._bar.setVisible(reading)
        if reading:
            self._bar.begin()
        else:
            self._bar.end()
        self._phase.setVisible(reading)
        self._phase.setText(self.tr("Reading…"))
        self.banner.silence()
        report = session.flow.report
        self.inside.setVisible(report is not None and report.inspection.failure is None)
        if report is not None:
            self._values.show_values(machine_values(report, session.flow.machine))
            self.uses.show_disks(disk_pictures(report, session.space))
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


def _gather(paths: Sequence[Path], _report: Report, token: CancelToken) -> tuple[Machine, ...]:
    """Of what was picked one by one the disks of one machine, of folders every machine that is in them."""
    picked = group_chosen([path.absolute() for path in paths if not path.is_dir()])
    found = find_images([path for path in paths if path.is_dir()], token)
    return (*picked, *group_by_machine(found))


def _mixed(images: Sequence[object]) -> bool:
    formats = [getattr(image, "format", None) for image in images]
    return ImageFormat.OVA in formats and len(formats) > 1
