"""AMIs and instances of an account as a table that can be searched."""

from __future__ import annotations

from collections.abc import Iterable
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

from core.aws.exportable import Exportable
from core.aws.instance_export import is_instance
from gui.text import plain, size_text, tooltip

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


class ExportableColumn(IntEnum):
    KIND = 0
    NAME = 1
    ID = 2
    STATE = 3
    SIZE = 4
    MADE = 5


class ExportableModel(QAbstractTableModel):
    """:meth:`search` shows those that have a text in their name, id, state or system."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Exportable, ...] = ()
        self._rows: tuple[Exportable, ...] = ()
        self._searched = ""

    def show(self, found: Iterable[Exportable]) -> None:
        self._all = tuple(found)
        self._arrange()

    def search(self, text: str) -> None:
        self._searched = text.strip().casefold()
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = tuple(one for one in self._all if self._searched in _searchable(one))
        self.endResetModel()

    @property
    def rows(self) -> tuple[Exportable, ...]:
        """Those that are shown."""
        return self._rows

    @property
    def known(self) -> tuple[Exportable, ...]:
        """All that the account has."""
        return self._all

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(ExportableColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            ExportableColumn.KIND: translate("exporting", "Kind"),
            ExportableColumn.NAME: translate("exporting", "Name"),
            ExportableColumn.ID: translate("exporting", "Id"),
            ExportableColumn.STATE: translate("exporting", "State"),
            ExportableColumn.SIZE: translate("exporting", "Size"),
            ExportableColumn.MADE: translate("exporting", "Made"),
        }[ExportableColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(one, ExportableColumn(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip("\n".join(part for part in (one.id, one.name, one.platform) if part))
        return _align(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _text(one: Exportable, column: ExportableColumn) -> str:
    if column is ExportableColumn.KIND:
        return translate("exporting", "Instance") if is_instance(one.id) else translate("exporting", "AMI")
    return {
        ExportableColumn.NAME: plain(one.name),
        ExportableColumn.ID: one.id,
        ExportableColumn.STATE: plain(one.state),
        ExportableColumn.SIZE: "" if one.size is None else size_text(one.size << 30),
        ExportableColumn.MADE: plain(one.made[:10]),
    }[column]


def _searchable(one: Exportable) -> str:
    return "\n".join((one.id, one.name, one.state, one.platform)).casefold()


def _align(column: int) -> Qt.AlignmentFlag:
    figures = column == ExportableColumn.SIZE
    side = Qt.AlignmentFlag.AlignTrailing if figures else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter
