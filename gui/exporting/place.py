"""The account and Region that are exported from: begins as the defaults have it, changes nothing of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.plans.destination import Destination
from gui.defaults import Defaults


class ExportPlace(QObject):
    """As gui.wizard.connection looks at it. Signals: changed(): it is another one, or :attr:`fixed` has changed."""

    changed = Signal()

    def __init__(self, defaults: Defaults, parent: QObject) -> None:
        super().__init__(parent)
        self.services, self.runners = defaults.services, defaults.runners
        self.destination: Destination = defaults.destination
        self.fixed = False

    def set_destination(self, destination: Destination) -> None:
        self.destination = destination
        self.changed.emit()

    def fix(self, fixed: bool) -> None:
        """While an export runs it cannot be changed."""
        if fixed != self.fixed:
            self.fixed = fixed
            self.changed.emit()
