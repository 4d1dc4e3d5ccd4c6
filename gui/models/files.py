"""The files of one machine: what is known of each as soon as it is known."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QFileInfo,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from core.guests.model import Inspection
from core.images.model import ImageFacts
from gui.text import plain, size_text, tooltip
from gui.theme import Tone

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


class FileColumn(IntEnum):
    NAME = 0
    FORMAT = 1
    ON_DISK = 2
    VIRTUAL = 3
    STATE = 4


class FileRole(IntEnum):
    TONE = Qt.ItemDataRole.UserRole
    ICON = Qt.ItemDataRole.UserRole + 1


_NUMBERS = {FileColumn.ON_DISK, FileColumn.VIRTUAL}


class FilesModel(QAbstractTableModel):
    """One row a file, in the order of the machine's disks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths: tuple[Path, ...] = ()
        self._sizes: dict[Path, int] = {}
        self._facts: dict[Path, ImageFacts] = {}
        self._reading = False
        self._opened = 0

    def show_paths(self, paths: Sequence[Path]) -> None:
        self.beginResetModel()
        self._paths = tuple(paths)
        self._sizes = {path: QFileInfo(str(path)).size() for path in paths}
        self._facts = {}
        self._opened = 0
        self.endResetModel()

    def show_inspection(self, inspection: Inspection | None, *, reading: bool) -> None:
        """Fill the rows with what was read."""
        self._reading = reading
        images = inspection.images if inspection else ()
        self._facts = dict(zip(self._paths, images, strict=False))
        if self._paths:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._paths) - 1, len(FileColumn) - 1))

    def show_opened(self, count: int) -> None:
        """While the files are read: so many have been opened."""
        self._opened = count
        if self._paths:
            self.dataChanged.emit(
                self.index(0, FileColumn.STATE), self.index(len(self._paths) - 1, FileColumn.STATE)
            )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._paths)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(FileColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(FileColumn(section))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            FileColumn.NAME: translate("files", "File"),
            FileColumn.FORMAT: translate("files", "Format"),
            FileColumn.ON_DISK: translate("files", "Size on disk"),
            FileColumn.VIRTUAL: translate("files", "Virtual size"),
            FileColumn.STATE: translate("files", "State"),
        }[FileColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        path, column = self._paths[index.row()], FileColumn(index.column())
        facts = self._facts.get(path)
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self._state(index.row(), facts)[0]
                if column is FileColumn.STATE
                else self._text(path, facts, column)
            )
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(str(path))
        if column is FileColumn.STATE and role in {FileRole.TONE, FileRole.ICON}:
            tone, icon = self._state(index.row(), facts)[1:]
            return tone if role == FileRole.TONE else icon
        return None

    def _text(self, path: Path, facts: ImageFacts | None, column: FileColumn) -> str:
        if column is FileColumn.NAME:
            return plain(path.name)
        if column is FileColumn.ON_DISK:
            return size_text(facts.size_on_disk if facts else self._sizes[path])
        if facts is None:
            return ""
        if column is FileColumn.FORMAT:
            return format_text(facts)
        return size_text(sum(disk.size for disk in facts.disks)) if facts.disks else ""

    def _state(self, row: int, facts: ImageFacts | None) -> tuple[str, Tone, str]:
        """Word, tone and icon of the row."""
        if facts is None:
            if self._reading and row < self._opened:
                return translate("files", "Opened"), Tone.PLAIN, "check"
            if self._reading and row > self._opened:
                return translate("files", "Waiting"), Tone.PLAIN, "history"
            if self._reading:
                return translate("files", "Reading…"), Tone.PLAIN, "busy"
            return translate("files", "Could not be read"), Tone.BLOCKED, "blocked"
        if facts.format is None or not facts.disks:
            return translate("files", "Could not be read"), Tone.BLOCKED, "blocked"
        if not all(disk.readable for disk in facts.disks):
            return translate("files", "Read in part"), Tone.ATTENTION, "attention"
        return translate("files", "Read"), Tone.READY, "ready"


def format_text(facts: ImageFacts) -> str:
    """``VHD, dynamic``."""
    if facts.format is None:
        return translate("files", "Not recognised")
    kinds = {disk.subformat for disk in facts.disks if disk.subformat}
    same = next(iter(kinds)) if len(kinds) == 1 else ""
    return ", ".join(word for word in (facts.format.value.upper(), plain(same)) if word)


def _align(column: FileColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignTrailing if column in _NUMBERS else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter
