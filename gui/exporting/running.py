"""The third page: AWS's stages and percent, the download's bytes and pace, and what came out or went wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.aws.export_order import ExportOrder
from core.aws.export_run import ExportOutcome
from core.aws.export_task import ExportState
from core.progress import Progress, RateEstimator
from core.rules.causes import Cause
from core.rules.model import Finding
from core.rules.verdicts import Verdict
from gui.explaining import CauseCard
from gui.exporting.checks import FindingCard, order_text
from gui.text import duration_text, plain, rate_text, size_text
from gui.theme import Space, Tone
from gui.widgets.card import ScrolledPage, Values, clear, tab_through
from gui.widgets.progress_panel import ProgressPanel
from gui.widgets.text import label


class RunningPage(QWidget):
    """Shows one export from its start to its end."""

    def __init__(
        self, parent: QWidget | None = None, *, rates: Callable[[], RateEstimator] = RateEstimator
    ) -> None:
        super().__init__(parent)
        self._head = label("", "heading", wrap=True)
        self.export = ProgressPanel(self.tr("Export at AWS"))
        self.download = ProgressPanel(self.tr("Download"))
        self.values = Values()
        self._page = ScrolledPage(self.tr("Causes"))
        self._begun = False
        """Whether AWS has a task."""
        self._rates, self._rate = rates, rates()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(self._head)
        layout.addWidget(self.export)
        layout.addWidget(self.download)
        layout.addWidget(self.values)
        layout.addWidget(self._page, 1)

    def begin(self, order: ExportOrder) -> None:
        self._head.setText(order_text(order))
        self._rate, self._begun = self._rates(), False
        for panel in (self.export, self.download):
            panel.bar.setValue(0)
        self.export.show_words(self.tr("Export at AWS"), self.tr("Starting…"), "")
        self.export.hide_bar()
        self.export.setVisible(True)
        self.download.setVisible(False)
        self.values.show_values(())
        clear(self._page.body)

    def show_state(self, state: ExportState) -> None:
        """A state of AWS's task, in its own words; it counts its percent anew in no stage."""
        self._begun = True
        words = " · ".join(plain(word) for word in (state.status, state.message) if word)
        percent = "" if state.progress is None else self.tr("{percent} %").format(percent=state.progress)
        self.export.show_words(self.tr("Export at AWS"), words, percent)
        done = 100 if state.status == "completed" else state.progress
        if done is None:
            self.export.hide_bar()
        else:
            self.export.show_share(done, 100)
        self.values.show_values([(self.tr("Task"), state.task_id)])

    def show_progress(self, progress: Progress) -> None:
        """Bytes of the download."""
        total = progress.total or 0
        self._rate.add(progress.done)
        left = self._rate.seconds_left(total)
        pace = [rate_text(self._rate.recent)]
        if left is not None:
            pace.append(self.tr("{time} left").format(time=duration_text(left)))
        told = self.tr("{done} of {total}").format(done=size_text(progress.done), total=size_text(total))
        self.download.setVisible(True)
        self.download.show_words(self.tr("Download"), told, " · ".join(part for part in pace if part))
        self.download.show_share(progress.done, total)

    def show_outcome(self, done: ExportOutcome) -> None:
        for panel in (self.export, self.download):
            panel.setVisible(False)
        compared = self.tr("{sum} (CRC-64/NVME, the same as S3's)")
        only = self.tr("{sum} (CRC-64/NVME; S3 keeps none to compare with)")
        pairs = [
            (self.tr("File"), plain(str(done.file)) if done.file is not None else ""),
            (self.tr("Object"), plain(done.object)),
            (
                self.tr("Size"),
                self.tr("{size} ({bytes} bytes)").format(
                    size=size_text(done.size), bytes=QLocale().toString(float(done.size), "f", 0)
                ),
            ),
            (
                self.tr("Checksum"),
                (compared if done.checked else only).format(sum=done.checksum) if done.checksum else "",
            ),
            (self.tr("Task"), done.task_id),
        ]
        self.values.show_values([pair for pair in pairs if pair[1]])

    def show_stopped(self, tone: Tone) -> None:
        """The bars stay where they are."""
        for panel in (self.export, self.download):
            panel.bar.setProperty("tone", tone.value)
            panel.bar.style().polish(panel.bar)

    def show_causes(self, causes: Sequence[Cause], findings: Sequence[Finding]) -> None:
        """What may lie behind AWS's words, and the rules that could not say yes before."""
        self.export.setVisible(self._begun)
        clear(self._page.body)
        for cause in causes:
            self._page.body.addWidget(CauseCard(cause))
        named = {rule for cause in causes for rule in cause.rules}
        for finding in findings:
            if finding.verdict is not Verdict.PASS and finding.rule not in named:
                self._page.body.addWidget(FindingCard(finding))
        self._page.body.addStretch(1)
        tab_through(self._page, self._page.inside)
