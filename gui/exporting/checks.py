"""The second page: what the XPT rules say, before anything starts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from core.aws.export_order import ExportOrder
from core.aws.instance_export_check import GRANTS_WORDS
from core.rules.model import Finding
from core.rules.verdicts import Verdict
from gui.text import plain, verdict_tone
from gui.theme import Space
from gui.widgets.card import Card, Places, ScrolledPage, clear, row, tab_through
from gui.widgets.copying import CopyButton
from gui.widgets.text import Badge, label


class ChecksPage(QWidget):
    """Signals: granted(given): the bucket's grants may be given, or not."""

    granted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = label("", "heading", wrap=True)
        self.grants = QCheckBox(
            self.tr("&Let AWS's export account write to this bucket (its ACL is changed)")
        )
        self.grants.clicked.connect(self.granted)
        self._page = ScrolledPage(self.tr("Rules of the export"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self._head)
        layout.addWidget(self.grants)
        layout.addWidget(self._page, 1)
        self.grants.hide()

    def show_order(self, order: ExportOrder) -> None:
        """Nothing is known of it yet."""
        self._head.setText(order_text(order))
        self.grants.setChecked(order.grants)
        self.grants.setVisible(order.grants)
        clear(self._page.body)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        clear(self._page.body)
        for finding in sorted(findings, key=lambda one: not one.blocks):
            self._page.body.addWidget(FindingCard(finding))
        self._page.body.addStretch(1)
        tab_through(self._page, self._page.inside)
        lacks = any(finding.aws_error == GRANTS_WORDS for finding in findings)
        self.grants.setVisible(lacks or self.grants.isChecked())


class FindingCard(Card):
    """One rule: the verdict, what was read and where, AWS's words, what to do."""

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        word = {
            Verdict.PASS: self.tr("Passed"),
            Verdict.UNKNOWN: self.tr("Could not tell"),
            Verdict.FAIL: self.tr("Blocks the export"),
        }.get(finding.verdict, finding.verdict.value)
        self.setAccessibleName(f"{finding.rule}: {word}. {finding.detail}")
        head = row(
            label(f"{finding.rule}  {finding.title}", "strong", wrap=True), Badge(word, verdict_tone(finding))
        )
        head.setStretch(0, 1)
        self.body.addLayout(head)
        self.body.addWidget(label(plain(finding.detail), wrap=True, selectable=True))
        if finding.evidence:
            read = Places()
            read.show_values([(plain(one.where), plain(one.value)) for one in finding.evidence])
            self.body.addWidget(read)
        if finding.verdict is Verdict.PASS:
            return
        if finding.aws_error:
            said = self.tr("AWS would say: {words}").format(words=plain(finding.aws_error))
            self.body.addWidget(label(said, "muted", wrap=True, selectable=True))
        if finding.aws_error == GRANTS_WORDS:
            self.body.addWidget(label(self.tr("Tick the box above, or choose another bucket."), wrap=True))
        elif finding.fix:
            copy = CopyButton(self.tr("what to do"))
            copy.copied_text = finding.fix
            do = row(label(plain(finding.fix), wrap=True, selectable=True), copy)
            do.setStretch(0, 1)
            self.body.addLayout(do)
        self.body.addWidget(label(finding.source, "caption", wrap=True))


def order_text(order: ExportOrder) -> str:
    told = QCoreApplication.translate("exporting", "{image} as {format} to {target}")
    return told.format(
        image=order.image_id, format=order.format.value.upper(), target=plain(order.shown_target)
    )
