"""Tables set up the same way: whole rows, no grid, names for the screen reader."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gui.models.row_delegate import RowDelegate
from gui.theme import Space


class RowTable(QTableView):
    """One row is chosen at a time; Tab leaves the table."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.fit_rows()

    def fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + Space.L)

    def fit_columns(self, stretched: int, samples: dict[int, str]) -> None:
        """Make the other columns wide enough for their headings and for a sample text each, whatever the font."""
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        for column, sample in samples.items():
            heading = header.fontMetrics().boundingRect(
                str(self.model().headerData(column, header.orientation()))
            )
            width = max(heading.width() * 11 // 10, self.fontMetrics().horizontalAdvance(sample))
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width + 2 * Space.M)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)

    def choose_row(self, row: int) -> None:
        """Select a row and make it the current one; -1 selects none. (QTableView.selectRow selects nothing right to left.)"""
        chosen = self.model().index(row, 0)
        if not chosen.isValid():
            self.clearSelection()
            return
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(chosen, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(chosen)

    def current_row(self) -> int:
        """Row of the selection, -1 for none."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else -1
