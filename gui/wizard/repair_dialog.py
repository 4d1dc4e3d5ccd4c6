"""What a repair will do to the account, call by call, before it is done."""

from __future__ import annotations

import difflib

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from core.aws.preflight.model import Change, Repair
from core.aws.preflight.repairs import changes, note, title
from gui.theme import Space, Tone
from gui.widgets.banner import Banner
from gui.widgets.card import ScrolledPage, column
from gui.widgets.copying import CodeBlock, CopyButton
from gui.widgets.diff_view import DiffView
from gui.widgets.text import label


class RepairDialog(QDialog):
    """Accepted: the user wants it."""

    def __init__(self, repair: Repair, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.repair = repair
        self.setWindowTitle(self.tr("Repair"))
        self.resize(720, 560)
        self._all = changes(repair)
        self.warning = Banner()
        whole = column(spacing=Space.M)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.setLayout(whole)
        whole.addWidget(label(title(repair), "title", wrap=True))
        whole.addWidget(self.warning)
        told = self.tr(
            "These calls will be made, in this order, with your credentials. Nothing has been changed yet."
        )
        whole.addWidget(label(told, "muted", wrap=True))
        scrolled = ScrolledPage(self.tr("Calls"))
        for change in self._all:
            self._add(scrolled, change)
        scrolled.body.addStretch(1)
        whole.addWidget(scrolled, 1)
        whole.addWidget(self._buttons())
        if note(repair):
            self.warning.say(note(repair), Tone.ATTENTION)
        self.finished.connect(self.deleteLater)

    def _add(self, page: ScrolledPage, change: Change) -> None:
        page.body.addWidget(label(change.permission, "strong"))
        if change.before:
            view = DiffView(self.tr("Change of the document"))
            view.show_diff(_diff(change.before, change.document))
            view.setMinimumHeight(220)
            page.body.addWidget(view)
        elif change.document:
            block = CodeBlock(self.tr("Document of {call}").format(call=change.permission), 16)
            block.show_text(change.document)
            page.body.addWidget(block)
        else:
            block = CodeBlock(self.tr("Command of {call}").format(call=change.permission), 6)
            block.show_text(change.command)
            page.body.addWidget(block)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self.do = buttons.addButton(self.tr("&Make the change"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.do.setProperty("kind", "primary")
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        copy = CopyButton(self.tr("the same as aws commands"))
        copy.copied_text = "\n".join(change.command for change in self._all)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def _diff(before: str, after: str) -> str:
    """Unified, with enough around it to see the whole document."""
    lines = difflib.unified_diff(
        before.splitlines(), after.splitlines(), "before", "after", lineterm="", n=99
    )
    return "\n".join(lines)
