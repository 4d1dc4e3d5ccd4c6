"""After the import: how a test instance will be launched. The settings go with the plan; it begins by itself with the AMI."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from core.plans.launching import LaunchSettings
from core.plans.model import Plan
from core.plans.prices import instance_prices
from gui.launching.form import FIELD_OF, LaunchForm
from gui.launching.planned import planned_type
from gui.text import money_text
from gui.theme import Space
from gui.widgets.card import column
from gui.widgets.section import Section
from gui.widgets.text import label
from gui.wizard.session import Session

translate = QCoreApplication.translate


class LaunchSection(Section):
    """Closed, and nothing is chosen, until somebody ticks it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(translate("launching", "After the import"), parent)
        self._session = session
        self.form: LaunchForm | None = None
        self.wanted: QCheckBox | None = None
        self.cost: QLabel | None = None

    def build(self) -> QWidget:
        flow = self._session.flow
        given = flow.launch or LaunchSettings(instance_type=flow.instance_type, source="")
        inside = QWidget()
        layout = column(spacing=Space.S)
        inside.setLayout(layout)
        self.wanted = QCheckBox(self.tr("Launch a test instance of the AMI"))
        self.wanted.setChecked(flow.launch is not None)
        self.wanted.clicked.connect(self._take)
        told = self.tr(
            "It begins by itself when the AMI is there, and is checked from outside and inside; then the migration is proven, or "
            "you are told what is wrong. The instance stays until you terminate it, with all that was made for it. An address "
            "that is left empty is found out then, where that is possible."
        )
        self.cost = label("", wrap=True)
        self.form = LaunchForm(given, windows=flow.machine.kind.platform == "Windows")
        self.form.follow_type(flow.instance_type)
        self.form.setEnabled(flow.launch is not None)
        self.form.changed.connect(self._take)
        layout.addWidget(self.wanted)
        layout.addWidget(label(told, "caption", wrap=True))
        layout.addWidget(self.cost)
        layout.addWidget(self.form)
        return inside

    def show_plan(self, plan: Plan) -> None:
        if self.form is not None:
            self.form.follow_type(plan.instance_type)
        chosen = plan.launch
        if self.cost is not None:
            self.cost.setText(self._cost(plan))
            self.cost.setVisible(chosen is not None)
        if chosen is None:
            self.tell(self.tr("No test instance is planned; the last page offers one all the same."))
        else:
            told = self.tr("A test instance, begun by itself: {type}")
            self.tell(told.format(type=planned_type(plan)))

    def _cost(self, plan: Plan) -> str:
        """What the instance costs, and until when: nobody is there to press a button."""
        if plan.destination.target == "sandbox":
            return self.tr("It costs nothing: it is a machine on this computer.")
        name, region = planned_type(plan), plan.destination.region
        choices = self._session.flow.instance_choices()
        entry = next((choice.type for choice in choices if choice.type.name == name), None)
        price = self._session.price(entry) if entry is not None else None
        if price is None:
            told = self.tr("No price of {type} is known for {region}; it costs money until you terminate it.")
            return told.format(type=name, region=region)
        told = self.tr(
            "{type} costs about {sum} an hour in {region} (list price of {date}) until you terminate it: {day} for a day."
        )
        date = instance_prices().date
        return told.format(
            type=name, sum=money_text(price), day=money_text(24 * price), region=region, date=date
        )

    @Slot()
    def _take(self) -> None:
        if self.form is None or self.wanted is None:
            return
        wanted = self.wanted.isChecked()
        self.form.setEnabled(wanted)
        self._session.flow.choose_launch(self.form.settings() if wanted else None)
        self._session.changed.emit()

    def mark(self, codes: Sequence[str]) -> QWidget | None:
        """Mark the field that a problem is about, and open for it; None where none is."""
        wrong = next((code for code in codes if code in FIELD_OF), "")
        if wrong:
            self.open()
        if self.form is None:
            return None
        self.form.mark(wrong)
        return self.form.fields[FIELD_OF[wrong]] if wrong else None
