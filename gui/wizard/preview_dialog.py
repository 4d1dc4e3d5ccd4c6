"""What the import changes in the guest, as diffs: the same code that the sandbox's engine applies, nothing is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.changes.diffs import Difference, differences
from core.changes.worker import Previewer
from core.facts import Failure
from core.progress import CancelToken, Progress, Report
from gui.icons import set_icon
from gui.jobs import Job, JobRunner
from gui.models.row_delegate import RowDelegate
from gui.text import error_text, failure_text, plain
from gui.theme import Space, Tone
from gui.widgets.banner import Banner
from gui.widgets.copying import CopyButton
from gui.widgets.diff_view import DiffView
from gui.widgets.empty_note import EmptyNote
from gui.widgets.progress_panel import ProgressPanel
from gui.widgets.text import label

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Previewed:
    changes: tuple[Difference, ...]
    failure: Failure | None


def rule_text(rule: str) -> str:
    """What a MOD rule does, in a few words."""
    words = {
        "MOD-01": translate("preview", "drivers for EC2"),
        "MOD-02": translate("preview", "addresses by DHCP"),
        "MOD-03": translate("preview", "mounts by UUID"),
        "MOD-04": translate("preview", "boot menu"),
        "MOD-05": translate("preview", "registry made bootable, addresses by DHCP"),
    }
    return words.get(rule, rule)


class PreviewDialog(QDialog):
    """Asks as soon as it is made; closing it cancels what is still asked."""

    def __init__(self, paths: Sequence[Path], runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paths, self._runner = tuple(paths), runner
        self._job: Job | None = None
        self._changes: tuple[Difference, ...] = ()
        self.setWindowTitle(self.tr("What the import changes"))
        self.resize(940, 620)
        self._told = label("", "muted", wrap=True)
        self.progress = ProgressPanel(self.tr("Working out the changes"))
        self.progress.show_words(self.tr("Reading the image…"), "", "")
        self.progress.hide_bar()
        self._empty = EmptyNote("", "ready", "ready")
        self.nothing = self._empty.words
        self.trouble = Banner()
        self.trouble.acted.connect(self.ask)
        self._build_changes()
        self._build_buttons()
        self._stack = QStackedWidget()
        for page in (self._waiting(), self._split, self._empty):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        whole.setSpacing(Space.M)
        whole.addWidget(label(self.tr("What the import changes"), "title"))
        for widget in (self._told, self.trouble, self._stack, self._buttons):
            whole.addWidget(widget, int(widget is self._stack))
        self.finished.connect(self._let_go)
        self.ask()

    @property
    def settled(self) -> bool:
        """The answer is there, or why there is none."""
        return self._stack.currentIndex() != 0 or bool(self.trouble.text)

    # -- building ---------------------------------------------------------------------------------------------------------

    def _waiting(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        self.progress.setMinimumWidth(420)
        layout.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        return page

    def _build_changes(self) -> None:
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Changed files"))
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show_change)
        self.diff = DiffView(self.tr("Changes in the file"))
        self._backup = label("", "caption", wrap=True, selectable=True)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(Space.S)
        beside.addWidget(self.diff, 1)
        beside.addWidget(self._backup)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(Space.M)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.list)
        self._split.addWidget(right)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([250, 640])

    def _build_buttons(self) -> None:
        self._buttons = QDialogButtonBox()
        self.copy = CopyButton(self.tr("all changes as one diff"))
        self._buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self.close_button = self._buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        set_icon(self.close_button, "close")
        self._buttons.rejected.connect(self.reject)
        self.close_button.setDefault(True)

    # -- asking -----------------------------------------------------------------------------------------------------------

    @Slot()
    def ask(self) -> None:
        """Work out the changes, beside the window."""
        self._let_go()
        self.trouble.silence()
        self._told.setText(self.tr("Nothing is changed now: this is what VM Import would do to a copy."))
        self.copy.setVisible(False)
        self.progress.show()
        self._stack.setCurrentIndex(0)
        self._job = self._runner.start(
            partial(_preview, self._paths),
            done=self._arrived,
            failed=self._failed,
            progressed=self._progressed,
        )

    @Slot(object)
    def _progressed(self, progress: Progress) -> None:
        if progress.total:
            self.progress.show_share(progress.done, progress.total)

    @Slot(object)
    def _arrived(self, previewed: Previewed) -> None:
        self._job = None
        if previewed.failure is not None:
            self._complain(failure_text(previewed.failure))
            return
        self._changes = previewed.changes
        self.list.clear()
        for change in self._changes:
            rules = ", ".join(f"{rule_text(rule)} ({rule})" for rule in change.rules)
            item = QListWidgetItem(f"{plain(change.title)}\n{rules}")
            item.setToolTip(plain(change.title))
            self.list.addItem(item)
        self.copy.copied_text = (
            "".join(change.text for change in self._changes).encode("utf-8", "replace").decode()
        )
        self.copy.setVisible(bool(self._changes))
        self.nothing.setText(
            self.tr("The import would change nothing in this guest: no file, no registry value.")
        )
        self._stack.setCurrentIndex(1 if self._changes else 2)
        if self._changes:
            self.list.setCurrentRow(0)
            self.list.setFocus()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._job = None
        self._complain(error_text(error))

    def _complain(self, text: str) -> None:
        self.trouble.say(text, Tone.BLOCKED, action=self.tr("&Try again"))
        self._stack.setCurrentIndex(0)
        self.progress.hide()

    @Slot(int)
    def _show_change(self, number: int) -> None:
        if not 0 <= number < len(self._changes):
            return
        change = self._changes[number]
        self.diff.show_diff(change.text)
        self.diff.setAccessibleDescription(plain(change.title))
        self._backup.setText(self.tr("The original is kept as {path}.").format(path=plain(change.backup)))
        self._backup.setVisible(bool(change.backup))

    @property
    def asking(self) -> bool:
        return self._job is not None

    @Slot()
    def _let_go(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None


def _preview(paths: Sequence[Path], report: Report, token: CancelToken) -> Previewed:
    with Previewer() as previewer:
        found = previewer.preview(paths, report=report, cancel=token)
    return Previewed(differences(found), found.failure)
