"""After the import: how a test instance will be launched. The settings go with the plan, and the Import page begins with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from core.plans.launching import LaunchSettings
from core.plans.model import Plan
from gui.launching.form import FIELD_OF, LaunchForm
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
            "It is begun with one press on the last page, checked from outside and inside, and terminated with all that was "
            "made for it. An address that is left empty is found out then, where that is possible."
        )
        self.form = LaunchForm(given, windows=flow.machine.kind.platform == "Windows")
        self.form.follow_type(flow.instance_type)
        self.form.setEnabled(flow.launch is not None)
        self.form.changed.connect(self._take)
        layout.addWidget(self.wanted)
        layout.addWidget(label(told, "caption", wrap=True))
        layout.addWidget(self.form)
        return inside

    def show_plan(self, plan: Plan) -> None:
        if self.form is not None:
            self.form.follow_type(plan.instance_type)
        chosen = plan.launch
        if chosen is None:
            self.tell(self.tr("No test instance is planned; the last page offers one all the same."))
        else:
            told = self.tr("A test instance: {type}")
            self.tell(told.format(type=chosen.instance_type or self.tr("type chosen then")))

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
