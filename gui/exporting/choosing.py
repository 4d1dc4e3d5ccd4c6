"""The first page: which AMI or instance of which account, in which format, where to."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.aws.exportable import Exportable
from gui.exporting.place import ExportPlace
from gui.exporting.target import TargetForm
from gui.icons import set_icon
from gui.models.exportable import ExportableColumn, ExportableModel
from gui.theme import Space
from gui.widgets.card import row
from gui.widgets.empty_note import EmptyNote
from gui.widgets.tables import RowTable
from gui.widgets.text import label
from gui.wizard.connection_chip import ConnectionChip

_ID = re.compile(r"(ami|i)-[0-9a-f]{8,17}")


class ChoosingPage(QWidget):
    """Signals: chosen(): another AMI or instance, or none. looking(): the account is to be asked anew."""

    chosen = Signal()
    looking = Signal()

    def __init__(self, place: ExportPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ExportableModel(self)
        self.search = QLineEdit(
            placeholderText=self.tr("Search, or type an id: ami-…, i-…"), clearButtonEnabled=True
        )
        self.search.setAccessibleName(self.tr("Search, or an id"))
        self.search.textChanged.connect(self._search)
        self.again = QPushButton(self.tr("&Look again"))
        set_icon(self.again, "refresh")
        self.again.clicked.connect(self.looking)
        self.table = RowTable(self.tr("AMIs and instances"))
        self.table.setModel(self.model)
        samples = {
            ExportableColumn.KIND: "Instance",
            ExportableColumn.ID: "ami-0123456789abcdefm0m",
            ExportableColumn.STATE: "available",
            ExportableColumn.SIZE: "1,000 GiB",
            ExportableColumn.MADE: "2026-12-24",
        }
        self.table.fit_columns(ExportableColumn.NAME, {int(key): value for key, value in samples.items()})
        self.table.selectionModel().selectionChanged.connect(self._choose)
        self.nothing = EmptyNote("", "cloud")
        self.nothing.hide()
        self.target = TargetForm()
        chip = ConnectionChip(place)
        where = row(label(self.tr("From"), "muted"), chip, self.search, self.again)
        where.setStretch(1, 2)
        where.setStretch(2, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(where)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.nothing, 1)
        layout.addWidget(self.target)

    @property
    def image(self) -> str:
        """The chosen one's id, or the one that is typed; "" for none."""
        number = self.table.current_row()
        if number >= 0:
            return self.model.rows[number].id
        typed = self.search.text().strip()
        return typed if _ID.fullmatch(typed) else ""

    def show_found(self, found: Iterable[Exportable]) -> None:
        self.model.show(found)
        self.table.show()
        self.nothing.hide()
        self._choose_only()

    def say_nothing(self, told: str) -> None:
        """There is none; the id of another account's may be typed all the same."""
        self.nothing.say(told, "cloud", "muted")
        self.table.hide()
        self.nothing.show()

    @Slot(str)
    def _search(self, text: str) -> None:
        self.model.search(text)
        self._choose_only()

    def _choose_only(self) -> None:
        if len(self.model.rows) == 1 and self.search.text().strip():
            self.table.choose_row(0)
        self._choose()

    @Slot()
    def _choose(self) -> None:
        self.target.show_image(self.image)
        self.chosen.emit()
