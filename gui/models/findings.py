"""The findings of one machine as a list with headings: the worst first, what passed last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from core.rules.model import Finding
from core.rules.verdicts import Severity, Verdict
from gui.theme import Tone

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate
_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class FindingGroup(StrEnum):
    """What a finding asks of the admin."""

    BLOCKED = "blocked"
    ATTENTION = "attention"
    UNKNOWN = "unknown"
    CONFIRM = "confirm"
    CHANGES = "changes"
    PASSED = "passed"
    NOT_APPLICABLE = "not-applicable"

    @property
    def tone(self) -> Tone:
        return {
            FindingGroup.BLOCKED: Tone.BLOCKED,
            FindingGroup.ATTENTION: Tone.ATTENTION,
            FindingGroup.UNKNOWN: Tone.UNKNOWN,
            FindingGroup.CONFIRM: Tone.ACCENT,
            FindingGroup.PASSED: Tone.READY,
        }.get(self, Tone.PLAIN)

    @property
    def icon(self) -> str:
        return {
            FindingGroup.BLOCKED: "blocked",
            FindingGroup.ATTENTION: "attention",
            FindingGroup.UNKNOWN: "unknown",
            FindingGroup.CONFIRM: "confirm",
            FindingGroup.CHANGES: "info",
            FindingGroup.PASSED: "ready",
            FindingGroup.NOT_APPLICABLE: "none",
        }[self]


def group_of(finding: Finding) -> FindingGroup:
    if finding.verdict is Verdict.FAIL:
        return {
            Severity.BLOCK: FindingGroup.BLOCKED,
            Severity.WARN: FindingGroup.ATTENTION,
            Severity.INFO: FindingGroup.CHANGES,
        }[finding.severity]
    return {
        Verdict.UNKNOWN: FindingGroup.UNKNOWN,
        Verdict.CONFIRM: FindingGroup.CONFIRM,
        Verdict.PASS: FindingGroup.PASSED,
        Verdict.NOT_APPLICABLE: FindingGroup.NOT_APPLICABLE,
    }[finding.verdict]


def group_text(group: FindingGroup) -> str:
    return {
        FindingGroup.BLOCKED: translate("findings", "Blocks the import"),
        FindingGroup.ATTENTION: translate("findings", "Needs attention"),
        FindingGroup.UNKNOWN: translate("findings", "Could not tell"),
        FindingGroup.CONFIRM: translate("findings", "For you to confirm"),
        FindingGroup.CHANGES: translate("findings", "Good to know"),
        FindingGroup.PASSED: translate("findings", "Passed"),
        FindingGroup.NOT_APPLICABLE: translate("findings", "Does not apply"),
    }[group]


class FindingRole(IntEnum):
    FINDING = Qt.ItemDataRole.UserRole
    GROUP = Qt.ItemDataRole.UserRole + 1
    COUNT = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class _Heading:
    group: FindingGroup
    count: int


class FindingsModel(QAbstractListModel):
    """Rows are headings (not selectable) and findings; :meth:`show` filters by groups and a searched text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Finding, ...] = ()
        self._rows: list[_Heading | Finding] = []
        self._headings: frozenset[int] = frozenset()
        self._groups: frozenset[FindingGroup] = frozenset(FindingGroup)
        self._searched = ""
        self._ticked: frozenset[str] = frozenset()

    def show(
        self,
        findings: Sequence[Finding],
        groups: frozenset[FindingGroup] = frozenset(FindingGroup),
        searched: str = "",
        ticked: frozenset[str] = frozenset(),
    ) -> None:
        """:param ticked: ids of confirm items that the user has ticked."""
        self.beginResetModel()
        self._all, self._groups, self._searched = tuple(findings), groups, searched.casefold()
        self._ticked = ticked
        self._rows = self._arranged()
        self._headings = frozenset(
            number for number, entry in enumerate(self._rows) if isinstance(entry, _Heading)
        )
        self.endResetModel()

    def _arranged(self) -> list[_Heading | Finding]:
        rows: list[_Heading | Finding] = []
        for group in FindingGroup:
            mine = [finding for finding in self._all if group_of(finding) is group and self._matches(finding)]
            if mine and group in self._groups:
                mine.sort(key=lambda finding: finding.rule)
                rows += [_Heading(group, len(mine)), *mine]
        return rows

    def _matches(self, finding: Finding) -> bool:
        text = "\n".join((finding.rule, finding.title, finding.detail, finding.aws_error, finding.fix))
        return self._searched in text.casefold()

    def counts(self) -> dict[FindingGroup, int]:
        """Of all findings, whatever the filter shows."""
        groups = [group_of(finding) for finding in self._all]
        return {group: groups.count(group) for group in FindingGroup}

    def first_finding(self) -> QModelIndex:
        for number, entry in enumerate(self._rows):
            if isinstance(entry, Finding):
                return self.index(number, 0)
        return QModelIndex()

    def index_of(self, rule: str) -> QModelIndex:
        for number, entry in enumerate(self._rows):
            if isinstance(entry, Finding) and entry.rule == rule:
                return self.index(number, 0)
        return QModelIndex()

    def finding(self, index: Index) -> Finding | None:
        entry = self._rows[index.row()] if index.isValid() else None
        return entry if isinstance(entry, Finding) else None

    def is_heading(self, row: int) -> bool:
        return row in self._headings

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.finding(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return _FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._rows[index.row()]
        if isinstance(entry, _Heading):
            if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
                return f"{group_text(entry.group)} ({entry.count})"
            return {FindingRole.GROUP: entry.group, FindingRole.COUNT: entry.count}.get(role)  # type: ignore[call-overload]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{group_text(group_of(entry))}: {entry.rule}, {entry.title}. {entry.detail}"
        if role == Qt.ItemDataRole.CheckStateRole and entry.verdict is Verdict.CONFIRM:
            return Qt.CheckState.Checked if entry.rule in self._ticked else Qt.CheckState.Unchecked
        return {FindingRole.FINDING: entry, FindingRole.GROUP: group_of(entry)}.get(role)  # type: ignore[call-overload]
