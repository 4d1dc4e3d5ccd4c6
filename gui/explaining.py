"""The error doctor: paste AWS's words or an id, get the causes, the likeliest first, held against an image and the account."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.migrations.model import Migration
from core.migrations.said import what_was_said
from core.progress import CancelToken, Report
from core.rules.causes import Cause, Standing, causes_of
from core.rules.edition import DEFAULT_EDITION
from core.rules.model import Finding
from gui.defaults import Defaults
from gui.icons import set_icon
from gui.jobs import Job
from gui.services import Services
from gui.text import error_text, plain
from gui.theme import Space, Tone
from gui.widgets.banner import Banner
from gui.widgets.card import Card, Places, ScrolledPage, clear, row
from gui.widgets.copying import CopyButton
from gui.widgets.empty_note import EmptyNote
from gui.widgets.text import Badge, label
from gui.wizard.connection import destination_text


class Explanation(NamedTuple):
    """:param message: AWS's words, as they were found or given. ``looked``: the image that was looked at."""

    message: str
    causes: tuple[Cause, ...]
    looked: tuple[Path, ...]


class ErrorDoctor(QDialog):
    """:param recent: images that may be the one."""

    def __init__(
        self,
        services: Services,
        defaults: Defaults,
        migrations: Sequence[Migration],
        recent: Sequence[Path],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Explain an AWS error"))
        self.resize(760, 680)
        self._services, self._defaults = services, defaults
        self._migrations = tuple(migrations)
        self._job: Job | None = None
        self._build(recent)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.explain)
        self.finished.connect(self.deleteLater)

    def _build(self, recent: Sequence[Path]) -> None:
        self.words = QPlainTextEdit()
        self.words.setPlaceholderText(
            self.tr("Paste what AWS said, or an id: import-ami-…, import-snap-…, export-ami-…")
        )
        self.words.setAccessibleName(self.tr("What AWS said, or a task's id"))
        self.words.setTabChangesFocus(True)
        self.words.setMaximumHeight(92)
        self.words.textChanged.connect(self._show_ready)
        self.image = QComboBox()
        self.image.setAccessibleName(self.tr("Image to look at"))
        self.image.addItem(self.tr("No image"), "")
        for path in recent:
            self.image.addItem(path.name, str(path))
            self.image.setItemData(self.image.count() - 1, str(path), 3)
        choose = QPushButton(self.tr("&Other image…"))
        set_icon(choose, "folder")
        choose.clicked.connect(self._ask_image)
        self.account = QCheckBox(self.tr("Look at the &account, too"))
        self.account.setToolTip(destination_text(self._defaults.destination))
        self.button = QPushButton(self.tr("&Explain"))
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self.explain)
        self.banner = Banner(self)
        self.results = ScrolledPage(self.tr("Causes"))
        self.hint = EmptyNote(
            self.tr("What may lie behind it is listed here, the likeliest first."), "details"
        )
        self.results.body.addWidget(self.hint, 1)
        choices = row(label(self.tr("Held against"), "muted"), self.image, choose)
        choices.setStretch(1, 1)
        below = row(self.account)
        below.addStretch(1)
        below.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(label(self.tr("Explain an AWS error"), "title"))
        layout.addWidget(
            label(
                self.tr(
                    "AWS's messages name a symptom. What lies behind it shows on the disk and in the account."
                ),
                "muted",
                wrap=True,
            )
        )
        layout.addWidget(self.words)
        layout.addLayout(choices)
        layout.addLayout(below)
        layout.addWidget(self.banner)
        layout.addWidget(self.results, 1)
        self.button.setDefault(True)  # which takes effect only once it is inside
        self._show_ready()

    # -- asking -----------------------------------------------------------------------------------------------------------

    @Slot()
    def _show_ready(self) -> None:
        self.button.setEnabled(self._job is None and bool(self.words.toPlainText().strip()))

    @Slot()
    def _ask_image(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the image that was imported"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.add_image)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def add_image(self, path: str) -> None:
        if self.image.findData(path) < 0:
            self.image.addItem(Path(path).name, path)
        self.image.setCurrentIndex(self.image.findData(path))

    @Slot()
    def explain(self) -> None:
        """Beside the window: an image and an account take some seconds."""
        text = self.words.toPlainText().strip()
        if not text or self._job is not None:
            return
        chosen = str(self.image.currentData())
        work = partial(
            _explain,
            self._services,
            self._defaults,
            self._migrations,
            text,
            tuple(Path(name) for name in (chosen,) if name),
            self.account.isChecked(),
        )
        self.banner.say(self.tr("Looking…"), Tone.PLAIN)
        self._job = self._defaults.runners.inspections.start(work, done=self._show, failed=self._complain)
        self._show_ready()

    @Slot(object)
    def _complain(self, error: Exception) -> None:
        self._job = None
        self._show_ready()
        self.banner.say(error_text(error), Tone.BLOCKED)

    @Slot(object)
    def _show(self, found: Explanation) -> None:
        self._job = None
        self._show_ready()
        clear(self.results.body)
        for cause in found.causes:
            self.results.body.addWidget(CauseCard(cause))
        self.results.body.addStretch(1)
        self.results.verticalScrollBar().setValue(0)
        self._say_summary(found)

    def _say_summary(self, found: Explanation) -> None:
        certain = [cause for cause in found.causes if cause.standing is Standing.FOUND]
        if not found.causes:
            said = self.tr(
                "These words are known to nobody here. Check the image and the account; a support file helps who helps you."
            )
            self.banner.say(said if found.message else self.tr("AWS says nothing of it."), Tone.UNKNOWN)
        elif certain:
            self.banner.say(self.tr("Found: {title}").format(title=certain[0].title), Tone.BLOCKED)
        elif all(cause.standing is Standing.RULED_OUT for cause in found.causes):
            self.banner.say(
                self.tr(
                    "All known causes are ruled out on this image: was it another one that was imported?"
                ),
                Tone.ATTENTION,
            )
        else:
            self.banner.say(
                self.tr("%n possible cause(s), the likeliest first.", "", len(found.causes)), Tone.ACCENT
            )

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)

    def reject(self) -> None:
        self._stop()
        super().reject()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None


class CauseCard(Card):
    """One cause: what, why, what was found, what to do."""

    def __init__(self, cause: Cause) -> None:
        super().__init__()
        self.setAccessibleName(cause.title)
        word, tone = {
            Standing.FOUND: (self.tr("Found"), Tone.BLOCKED),
            Standing.OPEN: (self.tr("Possible"), Tone.ATTENTION),
            Standing.RULED_OUT: (self.tr("Ruled out"), Tone.READY),
        }[cause.standing]
        head = row(label(cause.title, "strong", wrap=True), Badge(word, tone))
        head.setStretch(0, 1)
        self.body.addLayout(head)
        self.body.addWidget(label(cause.why, "muted", wrap=True))
        places = [
            (f"{finding.rule}: {plain(evidence.where)}", plain(evidence.value))
            for finding in cause.findings
            for evidence in finding.evidence[:3]
        ]
        for finding in cause.findings:
            if finding.detail:
                self.body.addWidget(
                    label(f"{finding.rule}: {plain(finding.detail)}", wrap=True, selectable=True)
                )
        if places:
            shown = Places()
            shown.show_values(places)
            self.body.addWidget(shown)
        if cause.standing is not Standing.RULED_OUT:
            copy = CopyButton(self.tr("what to do"))
            copy.copied_text = cause.fix
            do = row(label(cause.fix, wrap=True, selectable=True), copy)
            do.setStretch(0, 1)
            self.body.addLayout(do)
        rules = ", ".join(cause.rules)
        self.body.addWidget(label(" · ".join(filter(None, (rules, cause.seen))), "caption", wrap=True))


def _explain(
    services: Services,
    defaults: Defaults,
    migrations: tuple[Migration, ...],
    text: str,
    images: tuple[Path, ...],
    account: bool,
    _report: Report,
    token: CancelToken,
) -> Explanation:
    said = what_was_said(text, migrations, services.connect, defaults.destination)
    looked = images or said.paths
    edition = defaults.preferences.chosen_edition() or DEFAULT_EDITION
    findings: list[Finding] = []
    if looked:
        findings += services.judge(services.inspector.inspect(list(looked), cancel=token), edition).findings
    if account:
        findings += _of_account(services, defaults)
    return Explanation(said.message, causes_of(said.message, findings, edition), looked)


def _of_account(services: Services, defaults: Defaults) -> Iterable[Finding]:
    from core.aws.preflight.check import check_account
    from core.aws.preflight.model import Question

    # What is not there is what is looked for: nothing is promised to be made.
    destination = defaults.destination.changed(create_bucket=False, create_role=False)
    return check_account(services.connect(destination), Question(destination)).findings
