"""The migrations as a table, the newest first; and the bar that shows how far one is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, IntEnum, auto
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.migrations.states import State
from gui.text import doing_text, not_proven, percent, plain, standing_icon, standing_tone, time_text, tooltip
from gui.theme import Space, Tone, current_colours
from gui.widgets.text import isolated

if TYPE_CHECKING:
    from core.migrations.model import Migration

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


class MigrationColumn(IntEnum):
    NAME = 0
    STATE = 1
    PROGRESS = 2
    WHERE = 3
    BEGUN = 4
    RESULT = 5


class MigrationRole(IntEnum):
    MIGRATION = Qt.ItemDataRole.UserRole
    TONE = Qt.ItemDataRole.UserRole + 1
    ICON = Qt.ItemDataRole.UserRole + 2
    PERCENT = Qt.ItemDataRole.UserRole + 3


class StateGroup(Enum):
    """What the filter of the list tells apart."""

    ALL = auto()
    RUNNING = auto()
    NEEDS_YOU = auto()
    COMPLETED = auto()
    STOPPED = auto()

    def holds(self, migration: Migration) -> bool:
        """A completed one whose test launch found fault with it needs the user."""
        if self in {StateGroup.NEEDS_YOU, StateGroup.COMPLETED} and not_proven(migration):
            return self is StateGroup.NEEDS_YOU
        return migration.state in _STATES[self]


_STATES = {
    StateGroup.ALL: frozenset(State),
    StateGroup.RUNNING: frozenset({State.QUEUED, State.RUNNING, State.CANCELLING}),
    StateGroup.NEEDS_YOU: frozenset({State.PAUSED, State.INTERRUPTED, State.FAILED}),
    StateGroup.COMPLETED: frozenset({State.COMPLETED}),
    StateGroup.STOPPED: frozenset({State.CANCELLED}),
}


class MigrationsModel(QAbstractTableModel):
    """All migrations, and of them the rows that are shown: filtered, searched and sorted here, in lists. A proxy would call into
    Python for every comparison. Rows are changed in place, so that the selection stays.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: dict[str, Migration] = {}
        self._rows: list[Migration] = []
        self._places: dict[str, int] = {}
        self._words: dict[str, tuple[Migration, str, tuple[str, ...]]] = {}
        self._searched, self._group = "", StateGroup.ALL
        self._column, self._order = MigrationColumn.BEGUN, Qt.SortOrder.DescendingOrder

    def show(self, migrations: Sequence[Migration]) -> None:
        """Show these; where only values have changed, rows stay."""
        known = self._all
        self._all = {
            each.id: known[each.id] if each.id in known and known[each.id].updated > each.updated else each
            for each in migrations
        }
        self._words = {key: value for key, value in self._words.items() if key in self._all}
        self._arrange()

    def update(self, migration: Migration) -> None:
        """An older value than the one shown is ignored: lists and watches arrive by different ways."""
        known = self._all.get(migration.id)
        if known is None or (known != migration and known.updated <= migration.updated):
            self._all[migration.id] = migration
            self._arrange()

    def narrow(self, searched: str, group: StateGroup) -> None:
        """Show what has ``searched`` in its name, its AMI, its state, its files, and is in ``group``."""
        self._searched, self._group = searched.casefold().strip(), group
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._order = MigrationColumn(column), order
        self._arrange()

    def _arrange(self) -> None:
        group, searched = self._group, self._searched
        rows = list(self._all.values())
        if searched or group is not StateGroup.ALL:
            rows = [row for row in rows if group.holds(row) and searched in self._told(row)]
        rows.sort(key=lambda row: row.created, reverse=True)
        if self._column is not MigrationColumn.BEGUN or self._order is Qt.SortOrder.AscendingOrder:
            reverse = self._order is Qt.SortOrder.DescendingOrder
            rows.sort(key=lambda row: _sort_key(row, self._column), reverse=reverse)
        before = self._rows
        if [row.id for row in rows] == [row.id for row in before]:
            self._rows = rows
            for number, (old, new) in enumerate(zip(before, rows, strict=True)):
                if old is not new and old != new:
                    self.dataChanged.emit(self.index(number, 0), self.index(number, len(MigrationColumn) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self._places = {row.id: number for number, row in enumerate(rows)}
        self.endResetModel()

    def _told(self, migration: Migration) -> str:
        """What a search looks in."""
        return self._kept(migration)[1]

    def _texts(self, migration: Migration) -> tuple[str, ...]:
        """What stands in its columns."""
        return self._kept(migration)[2]

    def _kept(self, migration: Migration) -> tuple[Migration, str, tuple[str, ...]]:
        """Made once for each value: a painting asks for all that is seen."""
        kept = self._words.get(migration.id)
        if kept is None or kept[0] is not migration:
            texts = tuple(_text(migration, column) for column in MigrationColumn)
            searched = (
                *texts,
                *(source.path for source in migration.plan.sources),
                migration.plan.guest_name,
            )
            kept = self._words[migration.id] = migration, "\n".join(searched).casefold(), texts
        return kept

    def counts(self) -> dict[StateGroup, int]:
        """Of all, whatever is shown."""
        return {group: sum(group.holds(row) for row in self._all.values()) for group in StateGroup}

    @property
    def migrations(self) -> tuple[Migration, ...]:
        """All of them, shown or not, the newest first."""
        return tuple(sorted(self._all.values(), key=lambda row: row.created, reverse=True))

    def find(self, identifier: str) -> Migration | None:
        return self._all.get(identifier)

    def row_of(self, identifier: str) -> int:
        """The row that shows it, -1 where none does."""
        return self._places.get(identifier, -1)

    def migration(self, index: Index) -> Migration:
        return self._rows[index.row()]

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
            MigrationColumn.BEGUN: translate("migrations", "Begun"),
        }[MigrationColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        answer = _ANSWERS.get(role)
        if answer is not None:
            return answer(self._rows[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(self._rows[index.row()])[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == MigrationColumn.NAME:
            return tooltip("\n".join(source.path for source in self._rows[index.row()].plan.sources))
        return None


_ANSWERS: dict[int, Callable[[Migration], object]] = {
    MigrationRole.MIGRATION: lambda migration: migration,
    MigrationRole.TONE: standing_tone,
    MigrationRole.ICON: standing_icon,
    MigrationRole.PERCENT: percent,
}


class ProgressDelegate(QStyledItemDelegate):
    """A bar and its percent; words where nobody knows how far it is."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = current_colours()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.accent_soft))
            if colours.high:  # as the style sheet has it in the other columns
                for edge in (option.rect.top(), option.rect.bottom() - 1):
                    painter.fillRect(
                        option.rect.left(), edge, option.rect.width(), 2, QColor(colours.accent_text)
                    )
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
        painter.setPen(QColor(colours.border_strong) if colours.high else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.surface if colours.high else colours.border))
        painter.drawRoundedRect(bar, 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        tone = Tone(index.data(MigrationRole.TONE))
        painter.setBrush(QColor(colours.accent) if tone is Tone.ACCENT else colours.of(tone))
        filled = QRectF(bar)
        filled.setWidth(bar.width() * done / 100)
        if rtl:
            filled.moveRight(bar.right())
        painter.drawRoundedRect(filled, 4, 4)
        painter.setPen(QColor(colours.text))
        painter.drawText(
            words,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            isolated(text, option.direction),
        )
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
        MigrationColumn.BEGUN: time_text(migration.created),
    }[column]


def _sort_key(migration: Migration, column: MigrationColumn) -> tuple[float, str]:
    if column is MigrationColumn.PROGRESS:
        done = percent(migration)
        return (-1.0 if done is None else float(done)), ""
    if column is MigrationColumn.BEGUN:
        return migration.created.timestamp(), ""
    if column is MigrationColumn.STATE:
        return float(list(State).index(migration.state)), ""
    return 0.0, _text(migration, column).casefold()
