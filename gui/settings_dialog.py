"""The settings: each takes effect at once and is kept; new migrations begin with them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.rules.edition import Edition
from gui.defaults import Defaults
from gui.icons import set_icon
from gui.preferences import Motion
from gui.text import edition_text
from gui.theme import Contrast, Scheme, Space
from gui.translations import LANGUAGES
from gui.widgets.card import Card, ScrolledPage, row
from gui.widgets.speed_limit import SpeedLimit
from gui.widgets.text import label
from gui.wizard.connection import ConnectionForm


class SettingsDialog(QDialog):
    """Three groups on one page."""

    def __init__(self, defaults: Defaults, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(680, 680)
        self._defaults = defaults
        self.page = ScrolledPage(self.tr("Settings"))
        self.page.body.addWidget(self._new_migrations())
        self.page.body.addWidget(self._transfers())
        self.page.body.addWidget(self._window())
        self.page.body.addStretch(1)
        self._align()
        buttons = QDialogButtonBox()
        done = buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.AcceptRole)
        done.setProperty("kind", "primary")
        buttons.accepted.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(label(self.tr("Settings"), "title"))
        layout.addWidget(label(self.tr("Everything takes effect at once, and is remembered."), "muted"))
        layout.addWidget(self.page, 1)
        layout.addWidget(buttons)
        self.finished.connect(self.deleteLater)

    # -- groups -----------------------------------------------------------------------------------------------------------

    def _new_migrations(self) -> Card:
        preferences = self._defaults.preferences
        card = Card(self.tr("New migrations"))
        self.edition = QComboBox()
        for edition in (Edition.TODAY, Edition.GUIDE_2019):
            self.edition.addItem(edition_text(edition), edition.value)
        self.edition.setCurrentIndex(max(0, self.edition.findData(preferences.edition)))
        self.edition.activated.connect(self._edition_chosen)
        self.folder = QLineEdit(preferences.folder, placeholderText=self.tr("the folder used last"))
        self.folder.textEdited.connect(self._folder_chosen)
        choose = QPushButton(self.tr("C&hoose…"))
        choose.setAccessibleName(self.tr("Choose the folder of images"))
        set_icon(choose, "folder")
        choose.clicked.connect(self._ask_folder)
        self.connection = ConnectionForm(self._defaults)
        self.bucket = QLineEdit(preferences.bucket, placeholderText="amigrate-<account>-<region>")
        self.bucket.textEdited.connect(self._bucket_typed)
        folders = row(self.folder, choose)
        folders.setStretch(0, 1)
        grid = _grid()
        _line(grid, self.tr("&Judge by"), self.edition)
        _line(grid, self.tr("&Images folder"), self.folder, folders)
        card.body.addLayout(grid)
        card.body.addWidget(label(self.tr("Where to"), "strong"))
        card.body.addWidget(self.connection)
        below = _grid()
        _line(below, self.tr("&Bucket at AWS"), self.bucket)
        card.body.addLayout(below)
        return card

    def _transfers(self) -> Card:
        card = Card(self.tr("Transfers"))
        self.limit = SpeedLimit()
        self.limit.show_rate(self._defaults.preferences.rate)
        self.limit.changed.connect(self._limit_chosen)
        self.notify = QCheckBox(self.tr("&Tell me when something is done, has failed or needs me"))
        self.notify.setChecked(self._defaults.preferences.notify)
        self.notify.toggled.connect(self._notify_toggled)
        card.body.addWidget(self.limit)
        card.body.addWidget(self.notify)
        card.body.addWidget(
            label(self.tr("Only while no window of amigrate has the focus."), "caption", wrap=True)
        )
        return card

    def _window(self) -> Card:
        card = Card(self.tr("Appearance"))
        kept = self._defaults.scheme
        self.scheme = self._left_to_the_system(
            kept.value if kept else "", {Scheme.LIGHT: self.tr("Light"), Scheme.DARK: self.tr("Dark")}
        )
        self.scheme.activated.connect(self._scheme_chosen)
        self.contrast = self._left_to_the_system(
            self._defaults.preferences.contrast,
            {Contrast.NORMAL: self.tr("Normal"), Contrast.HIGH: self.tr("High")},
        )
        self.contrast.activated.connect(self._contrast_chosen)
        self.motion = self._left_to_the_system(
            self._defaults.preferences.motion,
            {
                Motion.REDUCED: self.tr("Reduced: bars without a measure stand still"),
                Motion.FULL: self.tr("Full"),
            },
        )
        self.motion.activated.connect(self._motion_chosen)
        self.language = QComboBox()
        self.language.addItem(self.tr("As the system has it"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(self._defaults.preferences.language)))
        self.language.activated.connect(self._language_chosen)
        grid = _grid()
        _line(grid, self.tr("C&olours"), self.scheme)
        _line(grid, self.tr("Co&ntrast"), self.contrast)
        _line(grid, self.tr("&Motion"), self.motion)
        _line(grid, self.tr("Lan&guage, from the next start"), self.language)
        card.body.addLayout(grid)
        return card

    def _left_to_the_system(self, kept: str, choices: Mapping[StrEnum, str]) -> QComboBox:
        """:param kept: a value of ``choices``; anything else leaves it to the system."""
        box = QComboBox()
        box.addItem(self.tr("As the system has it"), "")
        for value, text in choices.items():
            box.addItem(text, value.value)
        box.setCurrentIndex(max(0, box.findData(kept)))
        return box

    def _align(self) -> None:
        """The fields of all groups stand one below the other."""
        grids = [grid for grid in self.page.findChildren(QGridLayout) if grid.columnStretch(1)]
        for grid in grids:
            grid.activate()
        names = [grid.itemAtPosition(row, 0) for grid in grids for row in range(grid.rowCount())]
        single = [item for item in names if item is not None and isinstance(item.widget(), QLabel)]
        widest = max(item.sizeHint().width() for item in single)
        for grid in grids:
            grid.setColumnMinimumWidth(0, widest)

    # -- choices ----------------------------------------------------------------------------------------------------------

    @Slot(int)
    def _edition_chosen(self, number: int) -> None:
        self._defaults.prefer(edition=str(self.edition.itemData(number)))

    @Slot()
    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the folder of images"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        if Path(self.folder.text()).is_dir():
            dialog.setDirectory(self.folder.text())
        dialog.fileSelected.connect(self._folder_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _folder_chosen(self, path: str) -> None:
        if path != self.folder.text():
            self.folder.setText(path)
        self._defaults.prefer(folder=path.strip())

    @Slot(str)
    def _bucket_typed(self, name: str) -> None:
        self._defaults.prefer(bucket=name.strip())

    @Slot(object)
    def _limit_chosen(self, rate: float | None) -> None:
        self._defaults.prefer(rate=float(rate or 0))

    @Slot(bool)
    def _notify_toggled(self, on: bool) -> None:
        self._defaults.prefer(notify=on)

    @Slot(int)
    def _contrast_chosen(self, number: int) -> None:
        self._defaults.prefer(contrast=str(self.contrast.itemData(number)))

    @Slot(int)
    def _motion_chosen(self, number: int) -> None:
        self._defaults.prefer(motion=str(self.motion.itemData(number)))

    @Slot(int)
    def _language_chosen(self, number: int) -> None:
        self._defaults.prefer(language=str(self.language.itemData(number)))

    @Slot(int)
    def _scheme_chosen(self, number: int) -> None:
        chosen = str(self.scheme.itemData(number))
        self._defaults.set_scheme(Scheme(chosen) if chosen else None)


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(Space.M)
    grid.setVerticalSpacing(Space.S)
    grid.setColumnStretch(1, 1)
    return grid


def _line(grid: QGridLayout, text: str, field: QWidget, layout: QLayout | None = None) -> None:
    """A name with a key of its own before a field."""
    name = label(text, "muted")
    name.setTextFormat(Qt.TextFormat.AutoText)
    name.setBuddy(field)
    field.setAccessibleName(text.replace("&", ""))
    number = grid.rowCount()
    grid.addWidget(name, number, 0)
    if layout is not None:
        grid.addLayout(layout, number, 1)
    else:
        grid.addWidget(field, number, 1)
