"""What migrations and test launches have left in an account: looked up, ticked, removed after one question."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.aws.leftovers.model import Inventory, Item, Removed, monthly
from core.aws.leftovers.removing import in_order
from core.migrations.model import Migration
from core.plans.destination import Destination
from core.progress import CancelToken, Progress, Report
from core.wording import phrase
from gui.cleaning.question import removal_question
from gui.icons import set_icon
from gui.jobs import Job, JobRunner
from gui.models.leftovers import LeftoverColumn, LeftoverRole, LeftoversModel, cost_text
from gui.models.tone_delegate import ToneDelegate
from gui.services import Services
from gui.text import error_text, plain
from gui.theme import Space, Tone
from gui.widgets.banner import Banner
from gui.widgets.card import row
from gui.widgets.empty_note import EmptyNote
from gui.widgets.tables import RowTable
from gui.widgets.text import label

translate = QCoreApplication.translate


class CleaningDialog(QDialog):
    """Looks as soon as it is made. Closing it stops what is still asked; what is removed is removed."""

    def __init__(
        self,
        services: Services,
        runner: JobRunner,
        migrations: Sequence[Migration],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Clean up"))
        self.resize(1180, 560)
        self._services, self._runner = services, runner
        self._job: Job | None = None
        self._looked = False
        """The account has answered."""
        self._places = places_of(migrations)
        self.model = LeftoversModel(self)
        self.model.ticked.connect(self._show_choice)
        self.banner = Banner(self)
        self._build()
        self.look()

    def _build(self) -> None:
        self.where = QComboBox()
        self.where.setAccessibleName(self.tr("Account"))
        for place in self._places:
            self.where.addItem(place_text(place))
        self.where.activated.connect(self.look)
        self.again = QPushButton(self.tr("&Look again"))
        set_icon(self.again, "refresh")
        self.again.clicked.connect(self.look)
        self.table = RowTable(self.tr("What lies in the account"))
        self._build_table()
        self.nothing = EmptyNote()
        self._total = label("", "strong")
        self._priced = label("", "caption", wrap=True)
        self.tick = QPushButton(self.tr("&Tick what nobody needs"))
        self.tick.clicked.connect(self.model.choose_leftovers)
        self.removing = QPushButton(self.tr("&Remove…"))
        self.removing.setProperty("kind", "danger")
        set_icon(self.removing, "remove")
        self.removing.clicked.connect(self._ask)
        self.closing = QPushButton(self.tr("&Close"))
        self.closing.clicked.connect(self.reject)
        head = row(label(self.tr("Account")), self.where)
        head.addStretch(1)
        head.addWidget(self.again)
        foot = row(self.tick, self._total)
        foot.addStretch(1)
        foot.addWidget(self.removing)
        foot.addWidget(self.closing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        told = self.tr(
            "What this program has left in the account. Only what carries its own marks is listed, and nothing goes unasked."
        )
        layout.addWidget(label(self.tr("Clean up"), "title"))
        layout.addWidget(label(told, "muted", wrap=True))
        layout.addLayout(head)
        layout.addWidget(self.banner)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.nothing, 1)
        layout.addWidget(self._priced)
        layout.addLayout(foot)

    def _build_table(self) -> None:
        self.table.setModel(self.model)
        samples = {
            LeftoverColumn.WHAT: "**** Elastic IP  eipalloc-0123456789abcdef0",
            LeftoverColumn.STANDING: "**** Goes by itself",
            LeftoverColumn.AGE: "365 d",
            LeftoverColumn.SIZE: "≤ 1,000 GiB",
            LeftoverColumn.COST: "under $0.01",
        }
        self.table.fit_columns(LeftoverColumn.WHY, {int(key): value for key, value in samples.items()})
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        standings = ToneDelegate(LeftoverRole.TONE, LeftoverRole.ICON, self.table)
        self.table.setItemDelegateForColumn(LeftoverColumn.STANDING, standings)

    # -- looking ----------------------------------------------------------------------------------------------------------

    @property
    def place(self) -> Destination:
        return self._places[max(0, self.where.currentIndex())]

    @Slot()
    def look(self) -> None:
        """Ask the chosen account anew."""
        self._looked = False
        self.model.show(())
        self._priced.setText("")
        self.banner.say(self.tr("Looking…"), Tone.PLAIN)
        work = partial(_find, self._services, self.place)
        self._start(work, self._found)

    @Slot(object)
    def _found(self, found: Inventory) -> None:
        self._job, self._looked = None, not found.gaps
        self.model.show(found.items)
        if found.gaps:
            told = "\n".join(plain(phrase(gap.failure.code, dict(gap.failure.facts))) for gap in found.gaps)
            self.banner.say(
                self.tr("Not everything could be looked at: {why}").format(why=told), Tone.ATTENTION
            )
        elif not found.items:
            empty = self.tr("Nothing of this program lies in account {account}, {region}.")
            self.nothing.say(empty.format(account=found.account, region=found.region), "ready", "ready")
            self.banner.silence()
        else:
            self.banner.silence()
        priced = self.tr("Prices of {date}. {source}.")
        self._priced.setText(priced.format(date=found.priced[0], source=found.priced[1]))
        self._show_choice()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._job = None
        self.banner.say(error_text(error), Tone.BLOCKED)
        self._show_choice()

    @Slot()
    def _show_choice(self) -> None:
        chosen, busy = self.model.chosen, self._job is not None
        told = self.tr("{count} ticked: {cost}") if chosen else self.tr("{count} in the account: {cost}")
        counted = chosen or self.model.items
        self._total.setText(told.format(count=len(counted), cost=_sum_text(counted)))
        self._total.setVisible(bool(self.model.items))
        self.removing.setEnabled(bool(chosen) and not busy)
        self.tick.setEnabled(bool(self.model.items) and not busy)
        self.again.setEnabled(not busy)
        self.where.setEnabled(not busy)
        self.table.setEnabled(not busy)
        empty = self._looked and not self.model.items
        self.table.setVisible(not empty)
        self.nothing.setVisible(empty)

    # -- removing ---------------------------------------------------------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        question = removal_question(self.model.chosen, _sum_text(self.model.chosen), self)
        question.accepted.connect(self.remove)
        question.open()

    @Slot()
    def remove(self) -> None:
        """Remove what is ticked; the question has been answered."""
        items = in_order(self.model.chosen)
        self.banner.say(self.tr("Removing…"), Tone.PLAIN)
        self._start(partial(_remove, self._services, self.place, items), self._removed)

    @Slot(object)
    def _progressed(self, progress: Progress) -> None:
        told = self.tr("Removing {done} of {total}: {what}")
        self.banner.say(
            told.format(done=progress.done, total=progress.total, what=plain(progress.detail)), Tone.PLAIN
        )

    @Slot(object)
    def _removed(self, results: tuple[Removed, ...]) -> None:
        self._job = None
        failed = [result for result in results if result.failure is not None]
        self.model.ended(results)
        if failed:
            told = self.tr("{count} could not be removed; the list says why.").format(count=len(failed))
            self.banner.say(told, Tone.ATTENTION)
        else:
            self.banner.say(self.tr("{count} removed.").format(count=len(results)), Tone.READY)
        self._show_choice()

    def _start(self, work: object, done: object) -> None:
        self._job = self._runner.start(
            work,  # type: ignore[arg-type]
            done=done,  # type: ignore[arg-type]
            failed=self._failed,
            progressed=self._progressed,
        )
        self._show_choice()

    def reject(self) -> None:
        """Esc, Close and the window's own cross all end here."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reject()
        super().closeEvent(event)


def places_of(migrations: Sequence[Migration]) -> tuple[Destination, ...]:
    """Each account and Region that was used, the latest first; the sandbox always."""
    found: dict[tuple[str, ...], Destination] = {}
    for migration in sorted(migrations, key=lambda one: one.created, reverse=True):
        to = migration.plan.destination
        found.setdefault((to.target, to.profile, to.region, to.endpoint_url), to)
    places = [
        Destination(target=to.target, profile=to.profile, region=to.region, endpoint_url=to.endpoint_url)
        for to in found.values()
    ]
    if not any(place.target == "sandbox" for place in places):
        places.append(Destination())
    return tuple(places)


def place_text(place: Destination) -> str:
    if place.target == "sandbox":
        return translate("dialog", "Sandbox on this computer, {region}").format(region=place.region)
    parts = ["AWS", place.region, place.profile, place.endpoint_url]
    return ", ".join(part for part in parts if part)


def _sum_text(items: Sequence[Item]) -> str:
    known, unknown = monthly(tuple(items))
    told = translate("dialog", "{cost} a month").format(cost=cost_text(known) or "$0")
    if unknown:
        told += translate("dialog", ", {count} without a known price").format(count=unknown)
    return told


def _find(services: Services, place: Destination, _report: Report, token: CancelToken) -> Inventory:
    return services.cleaning(place).find(token)


def _remove(
    services: Services, place: Destination, items: tuple[Item, ...], report: Report, token: CancelToken
) -> tuple[Removed, ...]:
    results: list[Removed] = []
    for result in services.cleaning(place).remove(items, token):
        results.append(result)
        report(Progress("remove", len(results), len(items), result.item.id))
    return tuple(results)
