"""The list of migrations with the details of the chosen one; or, before there is any, a place to drop the first image."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QWidget

from gui.models.migrations import (
    MigrationColumn,
    MigrationRole,
    MigrationsModel,
    ProgressDelegate,
    StateGroup,
)
from gui.models.tone_delegate import ToneDelegate
from gui.text import time_text
from gui.theme import Space
from gui.widgets.drop_zone import DropZone
from gui.widgets.empty_note import EmptyNote
from gui.widgets.first_steps import FirstSteps
from gui.widgets.migration_pane import MigrationPane, allowed_actions
from gui.widgets.tables import RowTable

if TYPE_CHECKING:
    from core.migrations.model import Migration

GIVING_WAY = (MigrationColumn.BEGUN, MigrationColumn.WHERE, MigrationColumn.RESULT)
"""In the order in which they are kept."""


class MigrationsView(QStackedWidget):
    """Signals: asked(action): to be done with :meth:`current`. dropped(paths), new(): a new migration is wanted."""

    asked = Signal(str)
    dropped = Signal(list)
    new = Signal()

    def __init__(self, parent: QWidget | None = None, pane: MigrationPane | None = None) -> None:
        """:param pane: the details, where they stand already (to make both at once would be felt); they become the view's."""
        super().__init__(parent)
        self.model = MigrationsModel(self)
        self._chosen = ""
        self._searched, self._group = "", StateGroup.ALL
        self.table = RowTable(self.tr("Migrations"))
        self._build_table()
        self.pane = pane or MigrationPane()
        self.pane.asked.connect(self.asked)
        self.empty = DropZone(
            self.tr("No migrations yet"),
            self.tr(
                "Drop a machine's disk image here. It is checked on this computer before anything is sent."
            ),
            self.tr("&New migration"),
            below=FirstSteps(),
        )
        self.empty.dropped.connect(self.dropped)
        self.empty.asked.connect(self.new)
        self._split = split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(Space.M)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.pane)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([760, 400])
        self.nothing = EmptyNote("", "search")
        for widget in (self.empty, split, self.nothing):
            self.addWidget(widget)
        split.splitterMoved.connect(self._fit)

    def _build_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(MigrationColumn.BEGUN, Qt.SortOrder.DescendingOrder)
        samples = {
            MigrationColumn.WHERE: "AWS ap-northeast-1",
            MigrationColumn.BEGUN: time_text(datetime(2026, 12, 28, 22, 58, tzinfo=UTC)),
            MigrationColumn.STATE: "**** AWS: preparing ami",
            MigrationColumn.PROGRESS: "********100 %",
            MigrationColumn.RESULT: "ami-0123456789abcdef0",
        }
        self.table.fit_columns(MigrationColumn.NAME, {int(key): value for key, value in samples.items()})
        header = self.table.horizontalHeader()
        self._widths = {column: header.sectionSize(column) for column in MigrationColumn}
        states = ToneDelegate(MigrationRole.TONE, MigrationRole.ICON, self.table)
        self.table.setItemDelegateForColumn(MigrationColumn.STATE, states)
        self.table.setItemDelegateForColumn(MigrationColumn.PROGRESS, ProgressDelegate(self.table))
        self.table.selectionModel().selectionChanged.connect(self._show_current)
        self.model.modelReset.connect(self._reselect)
        self.table.activated.connect(self._open_current)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_menu)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self._remove_current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Columns that the details tell too give way, the last first; a table that scrolls sideways is no table."""
        table, room = (
            self.table,
            self._split.sizes()[0] if self.currentIndex() == 1 else self.width() * 3 // 5,
        )
        spare = room - self.table.fontMetrics().horizontalAdvance("n" * 16)
        for column in (MigrationColumn.STATE, MigrationColumn.PROGRESS, *GIVING_WAY):
            spare -= table.horizontalHeader().sectionSize(column) or self._widths[column]
            if column in GIVING_WAY:
                table.setColumnHidden(column, spare < 0)

    # -- showing ----------------------------------------------------------------------------------------------------------

    @property
    def filled(self) -> bool:
        return bool(self.model.migrations)

    def show_all(self, migrations: Sequence[Migration]) -> None:
        self.model.show(migrations)
        self._refresh()

    def show_one(self, migration: Migration) -> None:
        """A new value of one of them, or a new one."""
        self.model.update(migration)
        self._refresh()

    def _refresh(self) -> None:
        if self.current() is None:
            self._reselect()
        self._show_which()
        self._show_current()

    def _show_which(self) -> None:
        empty = self.model.rowCount() == 0
        if empty:
            told = self.tr("No migration is like that. Search for something else, or show all.")
            self.nothing.say(told, "search", "muted")
        self.setCurrentIndex(0 if not self.filled else 2 if empty else 1)

    def search(self, text: str) -> None:
        self._searched = text
        self.model.narrow(text, self._group)
        self._refresh()

    def show_group(self, group: StateGroup) -> None:
        self._group = group
        self.model.narrow(self._searched, group)
        self._refresh()

    def current(self) -> Migration | None:
        """The selected migration."""
        number = self.table.current_row()
        return self.model.migration(self.model.index(number, 0)) if number >= 0 else None

    def select(self, identifier: str) -> None:
        self._chosen = identifier
        self.table.choose_row(self.model.row_of(identifier))

    @Slot()
    def _reselect(self) -> None:
        """Rows have moved, come or gone: what was chosen stays so; the first where it is not shown."""
        row = self.model.row_of(self._chosen)
        if self.model.rowCount():
            self.table.choose_row(max(row, 0))

    @Slot()
    def _show_current(self) -> None:
        migration = self.current()
        self.pane.setVisible(migration is not None)
        if migration is not None:
            self._chosen = migration.id
            self.pane.show_migration(migration)

    # -- asking -----------------------------------------------------------------------------------------------------------

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        migration = self.current()
        if migration is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action, button in self.pane.buttons.items():
            if action in allowed_actions(migration):
                menu.addAction(button.text()).setData(action)
        menu.triggered.connect(self._menu_chosen)
        menu.popup(self.table.viewport().mapToGlobal(at))

    @Slot(QAction)
    def _menu_chosen(self, entry: QAction) -> None:
        self.asked.emit(str(entry.data()))

    @Slot()
    def _open_current(self) -> None:
        self.asked.emit("open")

    @Slot()
    def _remove_current(self) -> None:
        self.asked.emit("remove")
