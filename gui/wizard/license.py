"""Page 3: under which licence the machine will run; what cannot be chosen says why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup

from core.facts import Failure
from core.plans.choices import LicenseType
from core.plans.flow import Step
from core.plans.licences import LicenseChoice
from core.plans.prices import instance_prices
from core.wording import phrase
from gui.text import license_text, money_text, plain
from gui.theme import Space
from gui.widgets.card import ScrolledPage
from gui.widgets.choice_card import ChoiceCard
from gui.wizard.page import Page
from gui.wizard.session import Session


class LicensePage(Page):
    """Three cards; the confirmations stand in the chosen one."""

    step = Step.LICENSE

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._scrolled = ScrolledPage(self.tr("Licences"))
        self._group = QButtonGroup(self)
        self.cards: dict[LicenseType, ChoiceCard] = {}
        for number, kind in enumerate(LicenseType):
            card = ChoiceCard(license_text(kind))
            self._group.addButton(card.radio, number)
            self.cards[kind] = card
            self._scrolled.body.addWidget(card)
            card.chosen.connect(self._chosen)
            card.confirmed.connect(self._confirm)
        self._scrolled.body.setSpacing(Space.M)
        self._scrolled.body.addStretch(1)
        self.body.addWidget(self._scrolled)
        session.report_changed.connect(self.enter)

    def title(self) -> str:
        return self.tr("Licence")

    def subtitle(self) -> str:
        name = self.session.flow.machine.name
        if name:
            return self.tr("What the operating system may run under: {name}.").format(name=plain(name))
        return self.tr("The operating system could not be told from the disk, so choose what fits it.")

    @Slot()
    def enter(self) -> None:
        if self.session.flow.report is None:
            return
        for choice in self.session.flow.license_choices():
            self._show(choice)
        self.retitled.emit()

    def _show(self, choice: LicenseChoice) -> None:
        flow, card = self.session.flow, self.cards[choice.type]
        chosen = choice.type is flow.license_type
        words = [phrase(code) for code in choice.consequences]
        if choice.allowed:
            words.append(self._cost(choice))
        if choice.usage_operation:
            words.append(self.tr("Usage operation: {code}").format(code=choice.usage_operation))
        refused = plain(phrase(choice.reason.code, dict(choice.reason.facts))) if choice.reason else ""
        card.show_words(self.tr("Recommended") if choice.recommended else "", words, refused)
        checks = (
            {code: (phrase(code), flow.ticked(code)) for code in choice.acknowledgements} if chosen else {}
        )
        conditions = [] if chosen else [phrase(code) for code in choice.acknowledgements]
        card.show_conditions(self.tr("Asks you to confirm:"), conditions)
        card.show_checks(self.tr("Please confirm each of these:"), checks)
        card.mark_chosen(chosen)

    def _cost(self, choice: LicenseChoice) -> str:
        """What it costs, on the type that would be recommended."""
        flow = self.session.flow
        entry = next(
            (each.type for each in flow.instance_choices() if each.type.name == flow.instance_type), None
        )
        price = self.session.price(entry, choice.type) if entry else None
        if entry is None or price is None:
            return self.tr("Costs: no list price is known for {region}.").format(
                region=flow.destination.region
            )
        told = self.tr("Costs: {price} an hour on {type} in {region} (list price of {date}).")
        return told.format(
            price=money_text(price),
            type=entry.name,
            region=flow.destination.region,
            date=instance_prices().date,
        )

    def focus_first(self) -> None:
        self.cards[self.session.flow.license_type].radio.setFocus()

    def show_problems(self, problems: Sequence[Failure]) -> str:
        card = self.cards[self.session.flow.license_type]
        for problem in problems:
            box = card.check(problem.facts.get("item", ""))
            if box is not None:
                box.setFocus()
                self._scrolled.ensureWidgetVisible(box)
                count = len(problems)
                return self.tr("Confirm the conditions of this licence to go on (%n left).", None, count)
        return super().show_problems(problems)

    @Slot()
    def _chosen(self) -> None:
        kind = next(kind for kind, card in self.cards.items() if card is self.sender())
        if kind is not self.session.flow.license_type:
            self.session.flow.choose_license(kind)
            self.enter()
            self._scrolled.settle()
            self.cards[kind].radio.setFocus()
            self.session.changed.emit()

    @Slot(str, bool)
    def _confirm(self, code: str, given: bool) -> None:
        self.session.tick(code, given)
