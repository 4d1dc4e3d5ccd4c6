"""The migrations as a table, the newest first; and the bar that shows how far one is."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.migrations.model import Migration, State
from gui.text import doing_text, percent, plain, state_icon, state_tone, time_text, tooltip
from gui.theme import Space, Tone, current_colours

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


class MigrationColumn(IntEnum):
    NAME = 0
    STATE = 1
    PROGRESS = 2
    RESULT = 3
    WHERE = 4
    UPDATED = 5


class MigrationRole(IntEnum):
    MIGRATION = Qt.ItemDataRole.UserRole
    TONE = Qt.ItemDataRole.UserRole + 1
    ICON = Qt.ItemDataRole.UserRole + 2
    PERCENT = Qt.ItemDataRole.UserRole + 3


class MigrationsModel(QAbstractTableModel):
    """Rows are changed in place, so that the selection stays."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Migration] = []

    def show(self, migrations: Sequence[Migration]) -> None:
        """Show these; where only values have changed, rows stay."""
        fresh = sorted(migrations, key=lambda migration: migration.created, reverse=True)
        if [row.id for row in fresh] == [row.id for row in self._rows]:
            for migration in fresh:
                self.update(migration)
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def update(self, migration: Migration) -> None:
        """An older value than the one shown is ignored: lists and watches arrive by different ways."""
        number = self.row_of(migration.id)
        if number < 0:
            self.show([*self._rows, migration])
        elif self._rows[number] != migration and self._rows[number].updated <= migration.updated:
            self._rows[number] = migration
            self.dataChanged.emit(self.index(number, 0), self.index(number, len(MigrationColumn) - 1))

    @property
    def migrations(self) -> tuple[Migration, ...]:
        return tuple(self._rows)

    def row_of(self, identifier: str) -> int:
        ids = [row.id for row in self._rows]
        return ids.index(identifier) if identifier in ids else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(MigrationColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            MigrationColumn.NAME: translate("migrations", "Machine"),
            MigrationColumn.STATE: translate("migrations", "State"),
            MigrationColumn.PROGRESS: translate("migrations", "Progress"),
            MigrationColumn.RESULT: translate("migrations", "AMI"),
            MigrationColumn.WHERE: translate("migrations", "Where"),
            MigrationColumn.UPDATED: translate("migrations", "Last change"),
        }[MigrationColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        migration, column = self._rows[index.row()], MigrationColumn(index.column())
        answers: dict[int, object] = {
            MigrationRole.MIGRATION: migration,
            MigrationRole.TONE: state_tone(migration.state),
            MigrationRole.ICON: state_icon(migration.state),
            MigrationRole.PERCENT: percent(migration),
        }
        if role in answers:
            return answers[role]
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(migration, column)
        if role == Qt.ItemDataRole.ToolTipRole and column is MigrationColumn.NAME:
            return tooltip("\n".join(source.path for source in migration.plan.sources))
        return None


class MigrationFilter(QSortFilterProxyModel):
    """Searched in the name, the AMI, the state and the files."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._searched = ""

    def search(self, text: str) -> None:
        self._searched = text.casefold().strip()
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        model = self.sourceModel()
        migration: Migration = model.index(source_row, 0, source_parent).data(MigrationRole.MIGRATION)
        texts = [_text(migration, column) for column in MigrationColumn]
        texts += [source.path for source in migration.plan.sources]
        return self._searched in "\n".join(texts).casefold()


class ProgressDelegate(QStyledItemDelegate):
    """A bar and its percent; words where nobody knows how far it is."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = current_colours()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.accent_soft))
        migration: Migration = index.data(MigrationRole.MIGRATION)
        done = index.data(MigrationRole.PERCENT)
        if done is None or migration.state in {State.CANCELLED, State.QUEUED}:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        text = f"{done} %"
        room = option.fontMetrics.horizontalAdvance("100 %") + Space.S
        box = option.rect.adjusted(Space.S, 0, -Space.S, 0)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        words = QRect(box.left() if rtl else box.right() - room, box.top(), room, box.height())
        bar = QRectF(box.adjusted(room if rtl else 0, 0, 0 if rtl else -room, 0))
        bar.setTop(bar.center().y() - 4)
        bar.setHeight(8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.border))
        painter.drawRoundedRect(bar, 4, 4)
        tone = Tone(index.data(MigrationRole.TONE))
        painter.setBrush(QColor(colours.accent) if tone is Tone.ACCENT else colours.of(tone))
        filled = QRectF(bar)
        filled.setWidth(bar.width() * done / 100)
        if rtl:
            filled.moveRight(bar.right())
        painter.drawRoundedRect(filled, 4, 4)
        painter.setPen(QColor(colours.text))
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


def where_text(migration: Migration) -> str:
    to = migration.plan.destination
    return translate("migrations", "Sandbox") if to.target == "sandbox" else f"AWS {to.region}"


def _text(migration: Migration, column: MigrationColumn) -> str:
    done = percent(migration)
    return {
        MigrationColumn.NAME: plain(migration.plan.name),
        MigrationColumn.STATE: plain(doing_text(migration)),
        MigrationColumn.PROGRESS: "" if done is None else f"{done} %",
        MigrationColumn.RESULT: migration.image_id,
        MigrationColumn.WHERE: where_text(migration),
        MigrationColumn.UPDATED: time_text(migration.updated),
    }[column]
