"""Draws cells whose text has a direction of its own: sizes, paths and ids in a window that runs from right to left."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from gui.widgets.text import isolated

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            option.text = isolated(option.text, option.direction)
