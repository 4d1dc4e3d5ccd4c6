"""The list of migrations with the details of the chosen one; or, before there is any, a place to drop the first image."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QWidget

from core.migrations.model import Migration
from gui.models.migrations import (
    MigrationColumn,
    MigrationFilter,
    MigrationRole,
    MigrationsModel,
    ProgressDelegate,
)
from gui.models.tone_delegate import ToneDelegate
from gui.theme import Space
from gui.widgets.drop_zone import DropZone
from gui.widgets.migration_pane import MigrationPane, allowed_actions
from gui.widgets.tables import RowTable


class MigrationsView(QStackedWidget):
    """Signals: asked(action): to be done with :meth:`current`. dropped(paths), new(): a new migration is wanted."""

    asked = Signal(str)
    dropped = Signal(list)
    new = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = MigrationsModel(self)
        self._shown = MigrationFilter(self)
        self._shown.setSourceModel(self.model)
        self.table = RowTable(self.tr("Migrations"))
        self._build_table()
        self.pane = MigrationPane()
        self.pane.asked.connect(self.asked)
        self.empty = DropZone(
            self.tr("No migrations yet"),
            self.tr(
                "Drop a machine's disk image here. It is checked on this computer before anything is sent."
            ),
            self.tr("&New migration"),
        )
        self.empty.dropped.connect(self.dropped)
        self.empty.asked.connect(self.new)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(Space.M)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.pane)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([760, 400])
        self.addWidget(self.empty)
        self.addWidget(split)

    def _build_table(self) -> None:
        self.table.setModel(self._shown)
        samples = {
            MigrationColumn.STATE: "**** AWS: preparing ami",
            MigrationColumn.PROGRESS: "********100 %",
            MigrationColumn.RESULT: "ami-0123456789abcdef0",
        }
        self.table.fit_columns(MigrationColumn.NAME, {int(key): value for key, value in samples.items()})
        for hidden in (MigrationColumn.WHERE, MigrationColumn.UPDATED):
            self.table.hideColumn(hidden)
        states = ToneDelegate(MigrationRole.TONE, MigrationRole.ICON, self.table)
        self.table.setItemDelegateForColumn(MigrationColumn.STATE, states)
        self.table.setItemDelegateForColumn(MigrationColumn.PROGRESS, ProgressDelegate(self.table))
        self.table.selectionModel().selectionChanged.connect(self._show_current)
        self.table.activated.connect(self._open_current)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_menu)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self._remove_current)

    # -- showing ----------------------------------------------------------------------------------------------------------

    @property
    def filled(self) -> bool:
        return bool(self.model.migrations)

    def show_all(self, migrations: Sequence[Migration]) -> None:
        kept = self.current()
        self.model.show(migrations)
        if self.current() is None and migrations:
            known = kept is not None and self.model.row_of(kept.id) >= 0
            self.select(kept.id if kept is not None and known else self.model.migrations[0].id)
        self.setCurrentIndex(1 if self.filled else 0)
        self._show_current()

    def show_one(self, migration: Migration) -> None:
        """A new value of one of them, or a new one."""
        self.model.update(migration)
        self.setCurrentIndex(1)
        current = self.current()
        if current is None or current.id == migration.id:
            self.select(migration.id)
            self._show_current()

    def search(self, text: str) -> None:
        self._shown.search(text)
        self._show_current()

    def current(self) -> Migration | None:
        """The selected migration."""
        number = self.table.current_row()
        index = self._shown.index(number, 0) if number >= 0 else QModelIndex()
        found = index.data(MigrationRole.MIGRATION) if index.isValid() else None
        return found if isinstance(found, Migration) else None

    def select(self, identifier: str) -> None:
        index = self._shown.mapFromSource(self.model.index(self.model.row_of(identifier), 0))
        if index.isValid():
            self.table.choose_row(index.row())

    @Slot()
    def _show_current(self) -> None:
        migration = self.current()
        self.pane.setVisible(migration is not None)
        if migration is not None:
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
