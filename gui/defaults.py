"""What new migrations begin with, kept from day to day: the settings dialog and the chip of the main window change it."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from gui.appearance import refresh

if TYPE_CHECKING:
    from core.plans.destination import Destination
    from gui.jobs import Runners
    from gui.memory import Memory
    from gui.preferences import Preferences
    from gui.services import Services
    from gui.theme import Scheme


class Defaults(QObject):
    """Signals: changed(): something is another way now, and is kept already."""

    changed = Signal()

    def __init__(self, services: Services, runners: Runners, memory: Memory, parent: QObject) -> None:
        super().__init__(parent)
        self.services = services
        self.runners = runners
        self._memory = memory

    @property
    def preferences(self) -> Preferences:
        return self._memory.preferences

    def prefer(self, **values: Any) -> None:
        """Change some of the preferences."""
        fresh = replace(self.preferences, **values)
        if fresh != self.preferences:
            self._memory.preferences = fresh
            if values.keys() & {"motion", "contrast"}:
                self._refresh()
            self.changed.emit()

    # -- as gui.wizard.connection looks at it -----------------------------------------------------------------------------

    @property
    def destination(self) -> Destination:
        return self.preferences.destination()

    @property
    def fixed(self) -> bool:
        return False

    def set_destination(self, destination: Destination) -> None:
        sso = json.dumps(asdict(destination.sso)) if destination.sso is not None else ""
        self.prefer(
            target=destination.target, profile=destination.profile, region=destination.region, sso=sso
        )

    # -- the look ---------------------------------------------------------------------------------------------------------

    @property
    def scheme(self) -> Scheme | None:
        return self._memory.scheme

    def set_scheme(self, scheme: Scheme | None) -> None:
        """None: as the system has it."""
        self._memory.scheme = scheme
        self._refresh()

    def _refresh(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            refresh(app, self._memory)
