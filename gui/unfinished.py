"""The offer to go on with what an earlier process left."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from core.migrations.states import State
from gui.theme import Tone
from gui.widgets.banner import Banner

if TYPE_CHECKING:
    from core.migrations.model import Migration
    from gui.launching.planned import PlannedLaunches


class Unfinished(QObject):
    """Interrupted migrations first, then planned test launches. What the button does is what stood on it when it was pressed:
    a launch costs money, and must not begin where "Resume all" was offered.

    Signals: resumed(id): this migration is to go on.
    """

    resumed = Signal(str)

    def __init__(self, banner: Banner, launches: PlannedLaunches, parent: QObject) -> None:
        super().__init__(parent)
        self._banner, self._launches = banner, launches
        self._interrupted: tuple[str, ...] = ()
        self._offered: Callable[[], None] | None = None
        banner.acted.connect(self._go_on)
        launches.found.connect(self._offer)

    def show(self, migrations: Iterable[Migration]) -> None:
        """The whole list, as it is now."""
        self._interrupted = tuple(one.id for one in migrations if one.state is State.INTERRUPTED)
        self._offer()

    def heard(self, migration: Migration) -> None:
        """One that has changed: what goes on already is not offered any more."""
        if migration.id in self._interrupted and migration.state is not State.INTERRUPTED:
            self._interrupted = tuple(one for one in self._interrupted if one != migration.id)
            self._offer()

    @Slot()
    def _offer(self) -> None:
        halted, left = len(self._interrupted), len(self._launches.left)
        if halted:
            told = self.tr("%n migration(s) were interrupted. Nothing that was sent is lost.", "", halted)
            self._banner.say(told, Tone.ATTENTION, action=self.tr("Resume all"))
            self._offered = self._resume
        elif left:
            told = self.tr("%n planned test launch(es) did not come to an end.", "", left)
            self._banner.say(told, Tone.ATTENTION, action=self.tr("Go on"))
            self._offered = self._launches.go_on
        else:
            self._offered = None
            if self._banner.property("tone") == Tone.ATTENTION.value:
                self._banner.silence()

    def _resume(self) -> None:
        for identifier in self._interrupted:
            self.resumed.emit(identifier)

    @Slot()
    def _go_on(self) -> None:
        offered, self._offered = self._offered, None
        if offered is not None:
            offered()
            self._banner.silence()
