"""The way to the AMI: those that are open to the machine, and what the chosen one loses and has for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from core.errors import PlanError
from core.facts import Failure
from core.plans.choices import Route
from core.plans.model import Reason
from core.plans.routes import RouteChoice
from gui.text import failure_text, route_text, time_text
from gui.theme import Space, Tone
from gui.widgets.card import column, row
from gui.widgets.text import Badge, label
from gui.wizard.session import Session


class RouteForm(QWidget):
    """The choice goes into the session at once. Closed routes are listed, greyed, with the reason as a tool tip."""

    def __init__(self, session: Session, parent: QWidget | None = None, *, stacked: bool = False) -> None:
        """:param stacked: there is little room: the name stands above the choice."""
        super().__init__(parent)
        self._session = session
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Route"))
        self.choice.activated.connect(self._chosen)
        named = label(self.tr("R&oute"), "muted")
        named.setTextFormat(Qt.TextFormat.AutoText)
        named.setBuddy(self.choice)
        self.told = label("", "caption", wrap=True)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.XS)
        line = column(spacing=Space.XS) if stacked else row()
        self._stacked = stacked
        self._recommended = Badge(self.tr("Recommended"), Tone.ACCENT)
        above = row(named, self._recommended)
        above.addStretch(int(stacked))
        line.addLayout(above)
        line.addWidget(self.choice, 1)
        inside.addLayout(line)
        inside.addWidget(self.told)
        self.since = QCheckBox()
        self.since.clicked.connect(self._since_chosen)
        inside.addWidget(self.since)
        self.since.hide()
        session.changed.connect(self._show_since)

    def show_routes(self) -> None:
        flow = self._session.flow
        choices = flow.route_choices()
        self.choice.clear()
        for number, choice in enumerate(choices):
            text = route_text(choice.route)
            if choice.recommended and not self._stacked:
                text = self.tr("{route} (recommended)").format(route=text)
            self.choice.addItem(text, choice.route)
            model = self.choice.model()
            # image import stays open to a wish: what stops it is said, and may be overruled
            if isinstance(model, QStandardItemModel) and choice.route is not Route.IMAGE:
                model.item(number).setEnabled(choice.possible)
            self.choice.setItemData(number, _said(choice.reasons), Qt.ItemDataRole.ToolTipRole)
        self.choice.setCurrentIndex(self.choice.findData(flow.route))
        present = next((choice for choice in choices if choice.route is flow.route), None)
        self._recommended.setVisible(self._stacked and present is not None and present.recommended)
        self.told.setText(_told(present) if present else "")
        self.told.setVisible(bool(self.told.text()))
        self._show_since()

    @Slot()
    def _show_since(self) -> None:
        """Direct routes can build on the snapshots of an earlier migration of the same files."""
        earlier = self._session.buildable
        if earlier is None and self._session.flow.since:
            self._session.flow.since = ""
        self.since.setVisible(earlier is not None)
        if earlier is not None:
            told = self.tr("Send only what has c&hanged since {time}")
            self.since.setText(told.format(time=time_text(earlier.created)))
            self.since.setChecked(self._session.flow.since == earlier.id)

    @Slot(bool)
    def _since_chosen(self, given: bool) -> None:
        earlier = self._session.buildable
        self._session.build_on(earlier.id if given and earlier is not None else "")

    @Slot(int)
    def _chosen(self, number: int) -> None:
        try:
            self._session.choose_route(Route(self.choice.itemData(number)))
        except PlanError as error:
            facts = {key: str(value) for key, value in error.facts.items()}
            self.told.setText(failure_text(Failure(code=error.code, facts=facts)))
            self.told.setVisible(True)


def _told(choice: RouteChoice) -> str:
    """What speaks against it, then what for it."""
    against = [f"− {_said((reason,))}" for reason in choice.losses]
    return "\n".join([*against, *(f"+ {_said((reason,))}" for reason in choice.gains)])


def _said(reasons: tuple[Reason, ...]) -> str:
    return "\n".join(failure_text(Failure(code=reason.code, facts=reason.facts)) for reason in reasons)
