"""The account's findings as rows that open: what was asked and answered, what to do, and the button that mends it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from core.aws.preflight.model import Preflight
from core.rules.model import Finding
from core.rules.verdicts import Verdict
from gui.icons import set_icon
from gui.models.account import AccountCheck
from gui.models.findings import group_of, group_text
from gui.text import error_text, plain, readiness_text, readiness_tone, verdict_tone
from gui.theme import Space, Tone
from gui.widgets.banner import Banner
from gui.widgets.card import Card, Places, clear, column, row
from gui.widgets.text import Badge, icon_label, label


class FindingRow(QWidget):
    """One finding; the arrow opens its evidence.

    Signals:
        repair(code): its button was pressed.
    """

    repair = Signal(str)

    def __init__(self, finding: Finding, *, mendable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        group = group_of(finding)
        self.setAccessibleName(f"{group_text(group)}: {finding.rule}, {finding.title}")
        tone = verdict_tone(finding)
        icon = icon_label(group.icon, "muted" if tone is Tone.PLAIN else tone.value, 20)
        title = label(finding.title, "strong", wrap=True)
        detail = label(plain(finding.detail), wrap=True, selectable=True)
        self.arrow = QToolButton()
        self.arrow.setCheckable(True)
        self.arrow.setAutoRaise(True)
        self.arrow.setArrowType(Qt.ArrowType.DownArrow)
        self.arrow.setAccessibleName(self.tr("Evidence of {rule}").format(rule=finding.rule))
        self.arrow.toggled.connect(self._open)
        self.more = self._more()
        self.button: QPushButton | None = None
        words = column(spacing=Space.XS)
        words.addWidget(title)
        words.addWidget(detail)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        if mendable:
            self.button = self._button()
            head.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.arrow, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, Space.XS, 0, Space.XS)
        whole.setSpacing(Space.XS)
        whole.addLayout(head)
        whole.addWidget(self.more)
        self.more.hide()

    def _button(self) -> QPushButton:
        promised = self.finding.verdict is Verdict.PASS
        made = QPushButton(self.tr("Do it now…") if promised else self.tr("Repair…"))
        made.setAccessibleName(f"{made.text()} {self.finding.title}")
        made.clicked.connect(self._press)
        return made

    def _more(self) -> QWidget:
        box = QWidget()
        inner = column(spacing=Space.S)
        inner.setContentsMargins(20 + Space.M, 0, 0, Space.S)
        box.setLayout(inner)
        told = Places()
        told.show_values([(plain(item.where), plain(item.value)) for item in self.finding.evidence])
        inner.addWidget(told)
        for heading, text in (
            (self.tr("AWS would say"), self.finding.aws_error),
            (self.tr("What to do"), self.finding.fix),
        ):
            if text:
                inner.addWidget(label(heading, "caption"))
                inner.addWidget(label(plain(text), wrap=True, selectable=True))
        inner.addWidget(
            label(f"{self.finding.rule} · {self.finding.source}", "caption", wrap=True, selectable=True)
        )
        return box

    @Slot(bool)
    def _open(self, wanted: bool) -> None:
        self.arrow.setArrowType(Qt.ArrowType.UpArrow if wanted else Qt.ArrowType.DownArrow)
        self.more.setVisible(wanted)

    @Slot()
    def _press(self) -> None:
        self.repair.emit(self.finding.repair)


class AccountPane(Card):
    """Draws an :class:`AccountCheck`.

    Signals:
        repair(code): show what this repair does.
    """

    repair = Signal(str)

    def __init__(self, check: AccountCheck, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._check = check
        self._shown: Preflight | None = None
        self.rows: list[FindingRow] = []
        self.setAccessibleName(self.tr("Account"))
        self.badge = Badge()
        self.again = QPushButton(self.tr("Check the account"))
        set_icon(self.again, "refresh")
        self.again.clicked.connect(check.ask)
        head = row(label(self.tr("Account"), "heading"), self.badge)
        head.addStretch(1)
        head.addWidget(self.again)
        self._who = label("", "caption", wrap=True, selectable=True)
        self.trouble = Banner()
        self._rows = column(spacing=0)
        self.body.addLayout(head)
        self.body.addWidget(self._who)
        self.body.addWidget(self.trouble)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)
        check.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        check = self._check
        self.again.setEnabled(not check.asking)
        self.again.setText(self.tr("Check again") if check.judged else self.tr("Check the account"))
        self._say()
        if check.judged is not self._shown:
            self._shown = check.judged
            self._fill(check.judged)
        for each in self.rows:
            if each.button is not None:
                each.button.setEnabled(not check.asking)
        judged = check.judged
        self.badge.setVisible(judged is not None)
        if judged is not None:
            self.badge.show_word(readiness_text(judged.readiness), readiness_tone(judged.readiness))

    def _say(self) -> None:
        check = self._check
        if check.error is not None:
            self.trouble.say(error_text(check.error), Tone.BLOCKED)
        elif check.mending:
            self.trouble.say(
                self.tr("Making the change, and waiting until AWS knows of it everywhere…"), Tone.PLAIN
            )
        else:
            self.trouble.silence()
        if check.judged is not None:
            told = self.tr("{arn}; {bucket} in {region}")
            self._who.setText(
                told.format(arn=check.judged.arn, bucket=check.judged.bucket, region=check.judged.region)
            )
        elif check.asking:
            self._who.setText(self.tr("Asking the account…"))
        else:
            self._who.setText(
                self.tr("Permissions, service role, bucket, keys, quota: asked before anything is sent.")
            )

    def _fill(self, judged: Preflight | None) -> None:
        opened = {each.finding.rule for each in self.rows if each.arrow.isChecked()}
        clear(self._rows)
        self.rows = []
        for finding in judged.findings if judged is not None else ():
            if finding.verdict is Verdict.NOT_APPLICABLE:
                continue
            each = FindingRow(finding, mendable=finding.repair in (judged.repairs if judged else ()))
            each.repair.connect(self.repair)
            each.arrow.setChecked(finding.rule in opened)
            self.rows.append(each)
            self._rows.addWidget(each)
