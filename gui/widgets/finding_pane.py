"""All that is known of one finding: what was read and where, AWS's words, what to do, who says so."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from core.rules.model import Finding
from core.rules.passages import passage_of
from core.rules.verdicts import Verdict
from gui.commands_told import commands_in
from gui.icons import set_icon
from gui.models.findings import group_of, group_text
from gui.text import plain, verdict_tone
from gui.theme import Space, Tone
from gui.widgets.card import Places, ScrolledPage, line, row
from gui.widgets.copying import CodeBlock, CopyButton
from gui.widgets.text import Badge, icon_label, label


class FindingPane(ScrolledPage):
    """Empty until :meth:`show_finding`.

    Signals:
        ticked(rule, given): a confirm item was ticked or not.
    """

    ticked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Finding"))
        self.rule = ""
        self._icon = icon_label("info", "muted", 24)
        self._title = label("", "heading", wrap=True, selectable=True)
        self._badge = Badge()
        self._id = label("", "caption", selectable=True)
        self._detail = label("", wrap=True, selectable=True)
        self.confirm = QCheckBox(self.tr("I have made sure of this"))
        self.confirm.clicked.connect(self._tick)
        self._evidence_title = label(self.tr("Read from the image"), "strong")
        self._evidence = Places()
        self._aws_title = label(self.tr("AWS would say"), "strong")
        self._aws = CodeBlock(self.tr("AWS's message"), 3)
        self._fix_title = label(self.tr("What to do"), "strong")
        self._fix = label("", wrap=True, selectable=True)
        self._commands = CodeBlock(self.tr("Commands"), 8)
        self.copy = CopyButton(self.tr("what to do"))
        self._source = label("", "caption", wrap=True, selectable=True)
        self.why = QPushButton(self.tr("Wh&y?"))
        self.why.setCheckable(True)
        self.why.setProperty("kind", "chip")
        self.why.setAccessibleDescription(self.tr("Shows what the guide asks, offline"))
        self.why.toggled.connect(self._show_passage)
        self._passage = label("", wrap=True, selectable=True)
        self.page = QPushButton(self.tr("AWS's own page"))
        self.page.setProperty("kind", "chip")
        self.page.clicked.connect(self._open_page)
        self._address = ""
        self._build()
        self.show_finding(None, ticked=False)

    def _build(self) -> None:
        self.body.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self.body.setSpacing(Space.S)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        under = QHBoxLayout()
        under.setSpacing(Space.S)
        under.addWidget(self._badge)
        under.addWidget(self._id)
        under.addStretch(1)
        self.body.addLayout(head)
        self.body.addLayout(under)
        self.body.addWidget(self._detail)
        self.body.addWidget(self.confirm)
        sections: tuple[tuple[QWidget, QWidget], ...] = (
            (self._evidence_title, self._evidence),
            (self._aws_title, self._aws),
        )
        for title, content in sections:
            self.body.addSpacing(Space.S)
            self.body.addWidget(title)
            self.body.addWidget(content)
        self.body.addSpacing(Space.S)
        self.body.addWidget(self._fix_title)
        self.body.addWidget(self._fix)
        self.body.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addWidget(self._commands)
        self.body.addSpacing(Space.S)
        self.body.addWidget(line())
        self.body.addWidget(self._source)
        reasons = row(self.why, self.page)
        reasons.addStretch(1)
        self.body.addLayout(reasons)
        self.body.addWidget(self._passage)
        self.body.addStretch(1)

    def show_finding(self, finding: Finding | None, *, ticked: bool) -> None:
        self.inside.setVisible(finding is not None)
        if finding is None:
            return
        self.rule = finding.rule
        group, tone = group_of(finding), verdict_tone(finding)
        role = {Tone.PLAIN: "muted", Tone.ACCENT: "accent_text"}.get(tone, tone.value)
        set_icon(self._icon, group.icon, role, 24)
        self._title.setText(finding.title)
        self._badge.show_word(group_text(group), tone)
        self._id.setText(finding.rule)
        self._detail.setText(plain(finding.detail))
        self._detail.setVisible(bool(finding.detail))
        self.confirm.setVisible(finding.verdict is Verdict.CONFIRM)
        self.confirm.setChecked(ticked)
        self._show_evidence(finding)
        self._aws.show_text(finding.aws_error)
        for widget in (self._aws_title, self._aws):
            widget.setVisible(bool(finding.aws_error) and finding.verdict is not Verdict.PASS)
        commands = commands_in(finding.fix)
        self._fix.setText(plain(finding.fix))
        self._commands.show_text("\n".join(commands))
        for widget in (self._fix_title, self._fix):
            widget.setVisible(bool(finding.fix))
        self._commands.setVisible(bool(commands))
        self.copy.copied_text = finding.fix
        self.copy.setVisible(bool(finding.fix) and not commands)
        self._source.setText(self.tr("Source: {source}").format(source=finding.source))
        passage = passage_of(finding.source)
        self._passage.setText(passage.text if passage else "")
        self._address = passage.address if passage else ""
        self.page.setToolTip(self._address)
        self.why.setVisible(passage is not None)
        self._show_passage(self.why.isChecked())
        self.verticalScrollBar().setValue(0)

    def _show_evidence(self, finding: Finding) -> None:
        pairs = [(plain(entry.where), plain(entry.value)) for entry in finding.evidence]
        self._evidence.show_values(pairs)
        self._evidence_title.setVisible(bool(pairs))
        self._evidence.setVisible(bool(pairs))

    @Slot(bool)
    def _show_passage(self, wanted: bool) -> None:
        shown = wanted and bool(self._address)
        self._passage.setVisible(shown)
        self.page.setVisible(shown)

    @Slot()
    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))

    @Slot(bool)
    def _tick(self, given: bool) -> None:
        self.ticked.emit(self.rule, given)
