"""Page 4: what the machine will run on. Only what can start its disks fits; the others say why not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHeaderView, QPushButton, QStackedWidget

from core.facts import Failure
from core.plans.catalogue import catalogue
from core.plans.destination import Destination
from core.plans.flow import Step
from core.plans.instances import InstanceChoice
from core.plans.prices import instance_prices
from core.rules.edition import Edition
from gui.icons import set_icon
from gui.models.instances import (
    InstanceColumn,
    InstanceRole,
    InstancesModel,
    reasons_text,
)
from gui.models.tone_delegate import ToneDelegate
from gui.text import error_text, money_text
from gui.theme import Space, Tone
from gui.widgets.banner import Banner
from gui.widgets.card import Card, row
from gui.widgets.empty_note import EmptyNote
from gui.widgets.search_field import SearchField
from gui.widgets.tables import RowTable
from gui.widgets.text import Badge, icon_label, label
from gui.wizard.page import Page
from gui.wizard.session import Session

LONGEST_NAME = "m8azn.medium.24"
HOURS = 730
"""Of a month, as AWS counts."""


class InstanceTypePage(Page):
    """A table; the row that is chosen is the type. Where the list comes from stands above it."""

    step = Step.INSTANCE

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._filling = False
        self._listed: tuple[object, ...] = (None,)
        self._model = InstancesModel(self)
        self._build_head()
        self._build_table()
        self.banner = Banner()
        self.banner.acted.connect(session.ask_types)
        self._about = Card()
        self.about_title = label("", "heading")
        self.about_words = label("", "muted", wrap=True, selectable=True)
        for words in (self.about_title, self.about_words):
            self._about.body.addWidget(words)
        self._about.body.setSpacing(2)
        self.body.addLayout(self._head)
        self.body.addWidget(self.banner)
        self._shown = QStackedWidget()
        self._shown.addWidget(self.table)
        none = self.tr("No instance type is like that. Search for something else.")
        self._shown.addWidget(EmptyNote(none, "search"))
        self.body.addWidget(self._shown, 1)
        self.body.addWidget(self._about)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        session.types_changed.connect(self._show_types)

    def _build_head(self) -> None:
        self.search = SearchField(self.tr("Search types"))
        self.every = QCheckBox(self.tr("&Also show types that do not fit"))
        self._origin_icon = icon_label("offline", "muted")
        self.origin = Badge()
        self.ask = QPushButton(self.tr("Ask a&gain"))
        self.ask.setProperty("kind", "quiet")
        set_icon(self.ask, "refresh")
        self.ask.clicked.connect(self.session.ask_types)
        self.search.textChanged.connect(self._narrow)
        self.every.toggled.connect(self._narrow)
        self._head = row(self.search, self.every)
        self._head.addStretch(1)
        for widget in (self._origin_icon, self.origin, self.ask):
            self._head.addWidget(widget)

    def _build_table(self) -> None:
        self.table = RowTable(self.tr("Instance types"))
        self.table.setModel(self._model)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.setSortingEnabled(True)
        header = self.table.horizontalHeader()
        header.setSortIndicator(InstanceColumn.FITS, Qt.SortOrder.AscendingOrder)
        samples = {
            InstanceColumn.NAME: LONGEST_NAME,
            InstanceColumn.CPUS: "1234",
            InstanceColumn.MEMORY: "1,024 GiB",
            InstanceColumn.PRICE: "$0.0000",
            InstanceColumn.BOOT: "BIOS, UEFI",
            InstanceColumn.NETWORK: "ENA, NVMe",
            InstanceColumn.FITS: "**** " + self.tr("Recommended"),
        }
        self.table.fit_columns(InstanceColumn.WHY, {int(key): value for key, value in samples.items()})
        header.setSectionResizeMode(InstanceColumn.WHY, QHeaderView.ResizeMode.Stretch)
        self._show_columns()
        delegate = ToneDelegate(InstanceRole.TONE, InstanceRole.ICON, self.table)
        self.table.setItemDelegateForColumn(InstanceColumn.FITS, delegate)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.doubleClicked.connect(self._double_clicked)
        self._model.modelReset.connect(self._select_chosen)

    def title(self) -> str:
        return self.tr("Instance type")

    def subtitle(self) -> str:
        return self.tr("What the machine will be launched as. It can be changed at every launch.")

    def focus_first(self) -> None:
        self.table.setFocus()

    def show_problems(self, problems: Sequence[Failure]) -> str:
        self.table.setFocus()
        return super().show_problems(problems)

    def enter(self) -> None:
        session = self.session
        stale = session.types_of is None or _whom(session.types_of) != _whom(session.flow.destination)
        if self._online and stale and not session.asking_types:
            session.ask_types()  # which shows them, too
        else:
            self._show_types()

    @property
    def _online(self) -> bool:
        """The guide of 2019 has a list of its own; nobody is asked for it."""
        return (
            self.session.flow.edition is Edition.TODAY or self.session.flow.machine.kind.platform == "Windows"
        )

    @Slot()
    def _show_types(self) -> None:
        flow = self.session.flow
        if flow.step is not self.step:  # shown when it comes to the front
            return
        shown = flow.instance_choices(), self.session.destination.region, flow.license_type
        if self._listed[0] is shown[0] and self._listed[1:] == shown[1:]:
            self._select_chosen()
        else:
            self._listed = shown
            self._model.show(shown[0], self.session.price)
        self._show_origin()

    def _show_origin(self) -> None:
        session = self.session
        bundled = self.tr("List of {date}").format(date=catalogue().date)
        self.banner.silence()
        self._origin_icon.setVisible(False)
        self.ask.setVisible(self._online)
        self.ask.setEnabled(not session.asking_types)
        if not self._online:
            self.origin.show_word(self.tr("The guide's list of 2019"), Tone.PLAIN)
        elif session.asking_types:
            self.origin.show_word(self.tr("{list} · asking AWS…").format(list=bundled), Tone.PLAIN)
        elif session.types_error is not None:
            self._origin_icon.setVisible(True)
            self.origin.show_word(self.tr("Offline · {list}").format(list=bundled.lower()), Tone.ATTENTION)
            self.banner.say(error_text(session.types_error), Tone.ATTENTION)
        elif session.types_of is not None:
            self.origin.show_word(_origin_text(session.types_of), Tone.READY)
        else:
            self.origin.show_word(bundled, Tone.PLAIN)

    def _show_columns(self) -> None:
        """Why a type does not fit needs room; what it needs to start stands among the reasons then."""
        every, header = self.every.isChecked(), self.table.horizontalHeader()
        for column in (InstanceColumn.BOOT, InstanceColumn.NETWORK):
            self.table.setColumnHidden(column, every)
        self.table.setColumnHidden(InstanceColumn.WHY, not every)
        stretch, interactive = QHeaderView.ResizeMode.Stretch, QHeaderView.ResizeMode.Interactive
        header.setSectionResizeMode(InstanceColumn.NAME, interactive if every else stretch)
        if every:  # it was stretched: the reasons need that room
            words = header.fontMetrics().horizontalAdvance(LONGEST_NAME)
            header.resizeSection(InstanceColumn.NAME, words + 2 * Space.M)

    @Slot()
    def _narrow(self) -> None:
        self._show_columns()
        self._model.narrow(self.search.text(), every=self.every.isChecked())

    @Slot()
    def _select_chosen(self) -> None:
        """Rows have moved: find the chosen type again."""
        self._filling = True
        number = self._model.row_of(self.session.flow.instance_type)
        index = self._model.index(number, 0) if number >= 0 else QModelIndex()
        self.table.choose_row(index.row())
        self._filling = False
        self._shown.setCurrentIndex(0 if self._model.rowCount() else 1)
        self._describe(index)

    @Slot(QModelIndex)
    def _chosen(self, index: QModelIndex) -> None:
        if self._filling:
            return
        self._describe(index)
        if index.isValid():
            choice = self._model.choice(index)
            if choice.fits:
                self.session.flow.choose_instance(choice.type.name)
                self.session.changed.emit()

    def _describe(self, index: QModelIndex) -> None:
        if not index.isValid():
            chosen = self.session.flow.instance_type
            self.about_title.setText(chosen or self.tr("No type is chosen"))
            self.about_words.setText(
                self.tr("The chosen type is not among those shown.")
                if chosen
                else self.tr("The image becomes an AMI without one; you choose at the launch.")
            )
            return
        choice = self._model.choice(index)
        name = choice.type.name
        self.about_title.setText(name if choice.fits else self.tr("{name} does not fit").format(name=name))
        words = [self._price_words(choice), *reasons_text(choice)]
        if not choice.fits and self.session.flow.instance_type:
            words.append(self.tr("{name} stays chosen.").format(name=self.session.flow.instance_type))
        self.about_words.setText("\n".join(words))

    def _price_words(self, choice: InstanceChoice) -> str:
        price, region, date = (
            self._model.price(choice),
            self.session.destination.region,
            instance_prices().date,
        )
        if price is None:
            told = self.tr("No price is known for it in {region}.")
            return told.format(region=region)
        month = money_text(price * HOURS)
        told = self.tr("{hour} an hour, {month} a month without a pause (list price of {date} in {region}).")
        return told.format(hour=money_text(price), month=month, date=date, region=region)

    @Slot(QModelIndex)
    def _double_clicked(self, index: QModelIndex) -> None:
        if self._model.choice(index).fits:
            self.advance.emit()


def _whom(destination: Destination) -> tuple[str, ...]:
    """What the list of types depends on."""
    return destination.target, destination.profile, destination.region, destination.endpoint_url


def _origin_text(destination: Destination) -> str:
    whose = "AWS" if destination.target == "aws" else QCoreApplication.translate("instances", "Sandbox")
    return f"{whose} · {destination.region}"
