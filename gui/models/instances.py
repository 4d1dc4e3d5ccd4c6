"""Instance types as a table that sorts and searches; those that do not fit can be shown, with why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from core.plans.catalogue import InstanceType
from core.plans.instances import InstanceChoice
from core.wording import phrase
from gui.text import money_text, size_text, tooltip
from gui.theme import Tone
from gui.wizard.machine_values import boot_text

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


class InstanceColumn(IntEnum):
    NAME = 0
    CPUS = 1
    MEMORY = 2
    PRICE = 3
    BOOT = 4
    NETWORK = 5
    FITS = 6
    WHY = 7


class InstanceRole(IntEnum):
    CHOICE = Qt.ItemDataRole.UserRole
    TONE = Qt.ItemDataRole.UserRole + 1
    ICON = Qt.ItemDataRole.UserRole + 2


_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_COLUMNS = tuple(InstanceColumn)
_NUMBERS = {InstanceColumn.CPUS, InstanceColumn.MEMORY, InstanceColumn.PRICE}
_ALIGNED = {
    column: (Qt.AlignmentFlag.AlignTrailing if column in _NUMBERS else Qt.AlignmentFlag.AlignLeading)
    | Qt.AlignmentFlag.AlignVCenter
    for column in InstanceColumn
}
_ANSWERED = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.TextAlignmentRole),
        int(Qt.ItemDataRole.ToolTipRole),
        *(int(role) for role in InstanceRole),
    }
)


class InstancesModel(QAbstractTableModel):
    """Sorted and searched here, in a list: a QSortFilterProxyModel would call into Python for each comparison of 1,400 rows,
    and stop the window for a tenth of a second.

    By fit, as core.plans.instances gives them, until a column is chosen; those that do not fit only when asked for.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[InstanceChoice, ...] = ()
        self._rows: list[InstanceChoice] = []
        self._searched, self._every = "", False
        self._price: Callable[[InstanceType], float | None] = _unpriced
        self._column, self._order = InstanceColumn.FITS, Qt.SortOrder.AscendingOrder

    def show(
        self,
        choices: Sequence[InstanceChoice],
        price: Callable[[InstanceType], float | None] | None = None,
    ) -> None:
        """:param price: US dollars an hour, None where none is known; asked of what is seen, and of all where they are sorted by it."""
        self._choices, self._price = tuple(choices), price or _unpriced
        self._arrange()

    def narrow(self, searched: str, *, every: bool) -> None:
        """Show what has ``searched`` in its name, and fits, or not (``every``)."""
        self._searched, self._every = searched.casefold().strip(), every
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._order = InstanceColumn(column), order
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        rows = [
            choice
            for choice in self._choices
            if (self._every or choice.fits) and self._searched in choice.type.name
        ]
        if self._column is not InstanceColumn.FITS:
            rows.sort(key=self._key)
        if self._order is Qt.SortOrder.DescendingOrder:
            rows.reverse()
        self._rows = rows
        self.endResetModel()

    def _key(self, choice: InstanceChoice) -> tuple[float, str]:
        """An unknown price comes last, or first: it is not zero."""
        if self._column is InstanceColumn.PRICE:
            price = self.price(choice)
            return (float("inf") if price is None else price), choice.type.name
        return _sort_key(choice, self._column)

    def price(self, choice: InstanceChoice) -> float | None:
        """US dollars an hour."""
        return self._price(choice.type)

    def choice(self, index: Index) -> InstanceChoice:
        return self._rows[index.row()]

    def row_of(self, name: str) -> int:
        """Row of the type, -1 where it is not shown."""
        return next((number for number, choice in enumerate(self._rows) if choice.type.name == name), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(InstanceColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNED[InstanceColumn(section)]
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            InstanceColumn.NAME: translate("instances", "Type"),
            InstanceColumn.CPUS: translate("instances", "vCPUs"),
            InstanceColumn.MEMORY: translate("instances", "Memory"),
            InstanceColumn.PRICE: translate("instances", "Per hour"),
            InstanceColumn.BOOT: translate("instances", "Starts by"),
            InstanceColumn.NETWORK: translate("instances", "Needs"),
            InstanceColumn.FITS: translate("instances", "Fits"),
            InstanceColumn.WHY: translate("instances", "Why"),
        }[InstanceColumn(section)]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role not in _ANSWERED:  # a table asks each cell for seven things more
            return None
        choice, column = self._rows[index.row()], _COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._price_text(choice) if column is InstanceColumn.PRICE else _text(choice, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNED[column]
        if role == Qt.ItemDataRole.ToolTipRole and column is InstanceColumn.WHY:
            return tooltip("\n".join(reasons_text(choice)))
        if column is InstanceColumn.FITS and role == InstanceRole.TONE:
            return Tone.ACCENT if choice.recommended else Tone.READY if choice.fits else Tone.PLAIN
        if column is InstanceColumn.FITS and role == InstanceRole.ICON:
            return "ready" if choice.fits else "none"
        return choice if role == InstanceRole.CHOICE else None

    def _price_text(self, choice: InstanceChoice) -> str:
        price = self.price(choice)
        return "–" if price is None else money_text(price)


def _unpriced(_entry: InstanceType) -> float | None:
    return None


def reasons_text(choice: InstanceChoice) -> list[str]:
    """Why it does not fit, or what is good to know of it, one sentence each."""
    return [phrase(reason.code, dict(reason.facts)) for reason in (choice.reasons or choice.why)]


def _text(choice: InstanceChoice, column: InstanceColumn) -> str:
    entry = choice.type
    if column is InstanceColumn.NAME:
        return entry.name
    if column is InstanceColumn.CPUS:
        return "" if entry.vcpus is None else str(entry.vcpus)
    if column is InstanceColumn.MEMORY:
        return "" if entry.memory is None else size_text(entry.memory)
    if column is InstanceColumn.BOOT:
        return ", ".join(boot_text(mode) for mode in entry.boot_modes)
    if column is InstanceColumn.NETWORK:
        needed = {"ENA": entry.ena, "NVMe": entry.nvme}
        return ", ".join(name for name, state in needed.items() if state == "required")
    if column is InstanceColumn.FITS:
        if choice.recommended:
            return translate("instances", "Recommended")
        return translate("instances", "Yes") if choice.fits else translate("instances", "No")
    return " ".join(reasons_text(choice))


def _sort_key(choice: InstanceChoice, column: InstanceColumn) -> tuple[float, str]:
    """Numbers sort as numbers, and within equal ones by name."""
    entry = choice.type
    numbers = {InstanceColumn.CPUS: entry.vcpus, InstanceColumn.MEMORY: entry.memory}
    if column in numbers:
        return float(numbers[column] or 0), entry.name
    return 0.0, _text(choice, column)
