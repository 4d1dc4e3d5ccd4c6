"""Why the start waits: what the account's preflight says of it, at the foot of the Review page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from core.aws.preflight.asking import Start, doubts, stopping
from core.rules.model import Finding
from gui.models.account import AccountCheck
from gui.text import error_text
from gui.theme import Tone
from gui.widgets.banner import Banner


class StartGate(Banner):
    """Hidden where nothing speaks against the start. Shut means shut: the migration's own first stage would end the same way."""

    def __init__(self, check: AccountCheck, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        check.changed.connect(self.refresh)
        self.refresh()

    @property
    def passable(self) -> bool:
        return self._check.start in {Start.OPEN, Start.DOUBTFUL}

    def next_text(self) -> str:
        """What the button is called."""
        start = self._check.start
        if start is None:
            return self.tr("Repairing…") if self._check.mending else self.tr("Checking the account…")
        return self.tr("&Start anyway") if start is Start.DOUBTFUL else self.tr("&Start upload")

    @Slot()
    def refresh(self) -> None:
        start, judged, error = self._check.start, self._check.judged, self._check.error
        if start is None or start is Start.OPEN:
            self.silence()
        elif start is Start.SHUT and judged is not None and stopping(judged):
            found = stopping(judged)
            told = self.tr(
                "The account is not ready: {rules}. Repair it above, or choose another destination."
            )
            self.say(told.format(rules=_rules(found)), Tone.BLOCKED, action=self.tr("Show"))
        elif start is Start.SHUT:
            told = self.tr(
                "Without credentials that AWS takes, nothing can be sent. Choose a profile, or sign in."
            )
            self.say(told, Tone.BLOCKED)
        elif error is not None:
            told = self.tr("The account could not be checked, so AWS may still refuse: {reason}")
            self.say(told.format(reason=error_text(error)), Tone.ATTENTION)
        elif judged is not None:
            told = self.tr(
                "Not certain beforehand: {rules}. The import, or the launch after it, may be refused."
            )
            self.say(told.format(rules=_rules(doubts(judged))), Tone.ATTENTION, action=self.tr("Show"))


def _rules(found: Sequence[Finding]) -> str:
    """Ids; with titles as long as that can be read."""
    titles = dict.fromkeys((one.rule, one.title) for one in found)
    return ", ".join(f"{rule} ({title})" if len(titles) <= 2 else rule for rule, title in titles)
