"""What lies in the account as a table with ticks; a removed row stays and says how its removal ended."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from core.aws.leftovers.model import Item, Kind, Removed, Standing
from core.wording import phrase
from gui.text import plain, size_text, tooltip
from gui.theme import Tone

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


class LeftoverColumn(IntEnum):
    WHAT = 0
    STANDING = 1
    WHY = 2
    AGE = 3
    SIZE = 4
    COST = 5


_FIGURES = frozenset({LeftoverColumn.AGE, LeftoverColumn.SIZE, LeftoverColumn.COST})


class LeftoverRole(IntEnum):
    TONE = Qt.ItemDataRole.UserRole
    ICON = Qt.ItemDataRole.UserRole + 1


class LeftoversModel(QAbstractTableModel):
    """Signals: ticked(): other rows are chosen now."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Item, ...] = ()
        self._chosen: set[str] = set()
        self._ended: dict[str, Removed] = {}

    def show(self, items: Iterable[Item]) -> None:
        """Show these; nothing is ticked."""
        self.beginResetModel()
        self._rows, self._chosen, self._ended = tuple(items), set(), {}
        self.endResetModel()
        self.ticked.emit()

    @property
    def items(self) -> tuple[Item, ...]:
        return self._rows

    @property
    def chosen(self) -> tuple[Item, ...]:
        return tuple(item for item in self._rows if item.id in self._chosen)

    def choose_leftovers(self) -> None:
        """Tick what nothing needs."""
        wanted = {item.id for item in self._rows if item.standing is Standing.LEFTOVER and self._may_go(item)}
        self._choose(wanted)

    def choose_none(self) -> None:
        self._choose(set())

    def ended(self, results: Iterable[Removed]) -> None:
        """How removals ended: what is gone cannot be ticked again."""
        for result in results:
            self._ended[result.item.id] = result
            if result.failure is None:
                self._chosen.discard(result.item.id)
        self._all_changed()

    def _choose(self, wanted: set[str]) -> None:
        self._chosen = wanted
        self._all_changed()

    def _all_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(LeftoverColumn) - 1))
        self.ticked.emit()

    def _may_go(self, item: Item) -> bool:
        ended = self._ended.get(item.id)
        return item.removable and (ended is None or ended.failure is not None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(LeftoverColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _FIGURES:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            LeftoverColumn.WHAT: translate("leftovers", "What"),
            LeftoverColumn.STANDING: translate("leftovers", "Needed?"),
            LeftoverColumn.WHY: translate("leftovers", "Why"),
            LeftoverColumn.AGE: translate("leftovers", "Age"),
            LeftoverColumn.SIZE: translate("leftovers", "Size"),
            LeftoverColumn.COST: translate("leftovers", "A month"),
        }[LeftoverColumn(section)]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if index.column() == LeftoverColumn.WHAT and self._may_go(self._rows[index.row()]):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item, column = self._rows[index.row()], LeftoverColumn(index.column())
        if role == Qt.ItemDataRole.CheckStateRole and column is LeftoverColumn.WHAT:
            if not self._may_go(item):
                return None
            return Qt.CheckState.Checked if item.id in self._chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(item, column)
        if role == Qt.ItemDataRole.ToolTipRole and column in {LeftoverColumn.WHAT, LeftoverColumn.WHY}:
            words = f"{item.id}\n{item.name}" if column is LeftoverColumn.WHAT else self._why(item)
            return tooltip(words.strip())
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _FIGURES:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        tone, icon, _ = self._standing(item)
        return {LeftoverRole.TONE: tone, LeftoverRole.ICON: icon}.get(role)  # type: ignore[call-overload]

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != LeftoverColumn.WHAT:
            return False
        item = self._rows[index.row()]
        if not self._may_go(item):
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._chosen.add(item.id)
        else:
            self._chosen.discard(item.id)
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def _standing(self, item: Item) -> tuple[Tone, str, str]:
        ended = self._ended.get(item.id)
        if ended is not None:
            if ended.failure is not None:
                return Tone.BLOCKED, "blocked", translate("leftovers", "Not removed")
            gone = translate("leftovers", "Gone already") if ended.gone else translate("leftovers", "Removed")
            return Tone.PLAIN, "check", gone
        return {
            Standing.LEFTOVER: (Tone.ATTENTION, "attention", translate("leftovers", "Nobody")),
            Standing.UNSURE: (Tone.UNKNOWN, "unknown", translate("leftovers", "Not known")),
            Standing.NEEDED: (Tone.READY, "ready", translate("leftovers", "Needed")),
            Standing.PASSING: (Tone.PLAIN, "info", translate("leftovers", "Goes by itself")),
        }[item.standing]

    def _why(self, item: Item) -> str:
        ended = self._ended.get(item.id)
        if ended is not None and ended.failure is not None:
            return phrase(ended.failure.code, dict(ended.failure.facts))
        return phrase(item.reason, dict(item.facts))

    def _text(self, item: Item, column: LeftoverColumn) -> str:
        if column is LeftoverColumn.WHAT:
            shown = item.name if item.kind in {Kind.OBJECT, Kind.UPLOAD} and item.name else item.id
            return f"{kind_text(item.kind)}  {plain(shown)}"
        if column is LeftoverColumn.STANDING:
            return self._standing(item)[2]
        if column is LeftoverColumn.WHY:
            return plain(self._why(item))
        if column is LeftoverColumn.AGE:
            return age_text(item)
        if column is LeftoverColumn.SIZE:
            if item.size is None:
                return ""
            return ("≤ " if item.at_most else "") + size_text(item.size)
        return cost_text(item.monthly)


def kind_text(kind: Kind) -> str:
    return {
        Kind.INSTANCE: translate("leftovers", "Instance"),
        Kind.ADDRESS: translate("leftovers", "Elastic IP"),
        Kind.VOLUME: translate("leftovers", "Volume"),
        Kind.SECURITY_GROUP: translate("leftovers", "Security group"),
        Kind.KEY_PAIR: translate("leftovers", "Key pair"),
        Kind.IMPORT_TASK: translate("leftovers", "Import task"),
        Kind.EXPORT_TASK: translate("leftovers", "Export task"),
        Kind.IMAGE: translate("leftovers", "AMI"),
        Kind.SNAPSHOT: translate("leftovers", "Snapshot"),
        Kind.UPLOAD: translate("leftovers", "Unfinished upload"),
        Kind.OBJECT: translate("leftovers", "Uploaded file"),
    }[kind]


def cost_text(monthly: float | None) -> str:
    """``$0.25``; words where no price is known, "" where it costs nothing."""
    if monthly is None:
        return translate("leftovers", "not known")
    if monthly == 0:
        return ""
    if monthly < 0.01:
        return translate("leftovers", "under $0.01")
    return "$" + QLocale().toString(monthly, "f", 2)


def age_text(item: Item) -> str:
    if item.created is None:
        return ""
    passed = datetime.now(UTC) - item.created
    if passed.days:
        return translate("leftovers", "{count} d").format(count=passed.days)
    return translate("leftovers", "{count} h").format(count=max(0, passed.seconds // 3600))
