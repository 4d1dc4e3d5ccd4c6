"""What the pages of one wizard share: the flow (core.plans.flow), and the work beside the window that feeds it."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from core.guests.freespace.worker import MachineSpace
from core.guests.model import Inspection
from core.migrations.earlier import earlier_writes
from core.migrations.model import Migration
from core.migrations.states import Stage, State
from core.plans.catalogue import InstanceType
from core.plans.choices import LicenseType, Route
from core.plans.destination import Destination
from core.plans.flow import Flow, Step
from core.plans.instances import JudgedTypes
from core.plans.licences import effective_license
from core.plans.prices import hourly_price
from core.progress import Progress
from core.rules.edition import Edition
from core.rules.model import ImageReport
from gui.jobs import Job, Runners
from gui.launching.planned import PlannedLaunch, PlannedLaunches
from gui.preferences import Preferences
from gui.services import Services
from gui.watching import MigrationWatch
from gui.wizard import session_work

_log = logging.getLogger(__name__)


class Session(QObject):
    """One walk through the wizard.

    Signals:
        files_changed(): other paths. report_changed(): the flow's report is new, or gone.
        progressed(Progress): of the inspection. changed(): a choice; problems may differ.
        types_changed(): the list of instance types, or where it comes from.
        migration_changed(Migration): the migration under way. taken(id): it runs in this process now.
        start_failed(Exception): what was asked for was refused.
        space_changed(): what the disks' file systems use is known. others(machines): more were found than this wizard's one.
        launch_changed(): the test launch that the plan asked for.
    """

    files_changed = Signal()
    report_changed = Signal()
    progressed = Signal(object)
    changed = Signal()
    types_changed = Signal()
    migration_changed = Signal(object)
    taken = Signal(str)
    start_failed = Signal(object)
    space_changed = Signal()
    others = Signal(list)
    launch_changed = Signal()

    def __init__(self, services: Services, runners: Runners, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.runners = runners
        self.flow = Flow(who=services.user)
        self.preferences = Preferences()
        self.inspection: Inspection | None = None
        self.space: MachineSpace | None = None
        self._mapping: Job | None = None
        self.migration: Migration | None = None
        self.written: tuple[Migration, ...] = ()
        """Earlier ones of the same files, whose snapshots a direct route can build on."""
        self.starting = False
        self.types_error: Exception | None = None
        self.types_of: Destination | None = None
        self._inspecting: Job | None = None
        self._asking: Job | None = None
        self._watch: MigrationWatch | None = None
        self._launches: PlannedLaunches | None = None

    # -- images and compatibility -----------------------------------------------------------------------------------------

    @property
    def inspecting(self) -> bool:
        return self._inspecting is not None

    def set_paths(self, paths: Sequence[Path]) -> None:
        self.flow.set_paths(paths)
        self.flow.since, self.written = "", ()
        self.inspection = None
        work = partial(session_work.written, self.services, tuple(paths))
        self.runners.general.start(work, done=self._written_found, failed=self._not_mapped)
        self.files_changed.emit()
        self.recheck()

    @Slot(object)
    def _written_found(self, found: tuple[Migration, ...]) -> None:
        if found != self.written:
            self.written = found
            self.changed.emit()

    @property
    def buildable(self) -> Migration | None:
        """The latest earlier one that the destination reaches, where the route can build on it."""
        if self.flow.route.staged:
            return None
        fitting = earlier_writes(self.written, self.flow.paths, self.flow.destination)
        return fitting[0] if fitting else None

    def build_on(self, identifier: str) -> None:
        """:param identifier: of an earlier migration; "" sends everything."""
        self.flow.since = identifier
        self.changed.emit()

    def recheck(self) -> None:
        """Read the files again, beside the window."""
        self._stop_inspecting()
        paths = self.flow.paths
        if paths:
            work = partial(session_work.inspect, self.services, paths, self.flow.edition, self.flow.types_for)
            self._inspecting = self.runners.inspections.start(
                work, done=self._inspected, failed=self._not_inspected, progressed=self._on_progress
            )
        self.report_changed.emit()
        self.changed.emit()

    def set_edition(self, edition: Edition) -> None:
        """Judge the same facts by the other guide; nothing is read again."""
        if edition is self.flow.edition:
            return
        self.flow.set_edition(edition)
        if self._inspecting is not None or self.inspection is None:
            self.recheck()
            return
        self.take(self.inspection, self.services.judge(self.inspection, edition))

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self.progressed.emit(progress)

    @Slot(object)
    def _inspected(self, outcome: tuple[Inspection, ImageReport, JudgedTypes]) -> None:
        self._inspecting = None
        self.take(*outcome)
        if outcome[0].guest is not None:
            work = partial(session_work.map_space, self.flow.paths)
            self._mapping = self.runners.general.start(work, done=self._mapped, failed=self._not_mapped)

    @Slot(object)
    def _mapped(self, space: MachineSpace) -> None:
        self._mapping, self.space = None, space
        self.space_changed.emit()

    @Slot(object)
    def _not_mapped(self, error: Exception) -> None:
        # Only a drawing is without one of its figures; the upload makes its own map and says what is wrong.
        self._mapping = None
        _log.info("no map of the used space: %s", error)

    @Slot(object)
    def _not_inspected(self, error: Exception) -> None:
        # inspect() answers bad images with values: what arrives here is a fault of the program, told as such.
        self._inspecting = None
        _log.error("inspection failed", exc_info=error)
        self.start_failed.emit(error)
        self.report_changed.emit()
        self.changed.emit()

    def take(self, inspection: Inspection, report: ImageReport, judged: JudgedTypes | None = None) -> None:
        """What was read of the files, and the verdicts on it."""
        self.inspection = inspection
        self.flow.set_report(report, judged)
        self.report_changed.emit()
        self.types_changed.emit()
        self.changed.emit()

    def _stop_inspecting(self) -> None:
        self.space = None
        if self._mapping is not None:
            self._mapping.cancel()
            self._mapping = None
        if self._inspecting is not None:
            self._inspecting.cancel()
            self._inspecting = None

    # -- choices ----------------------------------------------------------------------------------------------------------

    def tick(self, item: str, given: bool) -> None:
        self.flow.tick(item, given)
        self.changed.emit()

    @property
    def destination(self) -> Destination:
        """Where it goes, or went."""
        return self.migration.plan.destination if self.migration else self.flow.destination

    @property
    def fixed(self) -> bool:
        """What was chosen cannot be changed any more."""
        return bool(self.flow.migration_id)

    def begin_with(self, preferences: Preferences) -> None:
        """What the user prefers, before anything is chosen."""
        self.preferences = preferences
        self.set_destination(preferences.destination())
        if edition := preferences.chosen_edition():
            self.set_edition(edition)

    def price(self, entry: InstanceType, license_type: LicenseType | None = None) -> float | None:
        """US dollars an hour where the machine goes, under the chosen licence or another; None where no price is known."""
        kind = self.flow.machine.kind
        effective = effective_license(kind, license_type or self.flow.license_type)
        windows = kind.platform == "Windows"
        if windows and effective is None:
            return None
        paid = windows and effective is LicenseType.AWS
        return hourly_price(entry, self.destination.region, windows_license=paid)

    def choose_route(self, route: Route) -> None:
        """:raises PlanError: it is closed to the machine."""
        self.flow.choose_route(route)
        self.changed.emit()

    def set_destination(self, destination: Destination) -> None:
        self.flow.set_destination(destination)
        self.changed.emit()

    @property
    def asking_types(self) -> bool:
        return self._asking is not None

    def ask_types(self) -> None:
        """Ask the destination for its own list of instance types (2026 only: the guide of 2019 has its list)."""
        if self._asking is not None:
            self._asking.cancel()
        self.types_error = None
        work = partial(
            session_work.ask_types, self.services, self.flow.destination, self.flow.machine, self.flow.edition
        )
        self._asking = self.runners.general.start(work, done=self._types_arrived, failed=self._types_refused)
        self.types_changed.emit()

    @Slot(object)
    def _types_arrived(self, outcome: tuple[Destination, JudgedTypes]) -> None:
        self._asking = None
        self.types_of, judged = outcome
        self.flow.set_types(judged.types, judged)
        self.types_changed.emit()
        self.changed.emit()

    @Slot(object)
    def _types_refused(self, error: Exception) -> None:
        self._asking = None
        self.types_error = error
        self.types_changed.emit()

    # -- the migration ----------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Run the plan of the review page; :attr:`migration_changed` or :attr:`start_failed` follows."""
        self.starting = True
        self.changed.emit()
        plan = self.flow.plan()
        work = partial(session_work.start, self.services, plan, self.preferences.rate or None)
        self.runners.general.start(work, done=self._started, failed=self._not_started)

    @Slot(object)
    def _started(self, migration: Migration) -> None:
        self.starting = False
        self.taken.emit(migration.id)
        self.follow(migration)

    @Slot(object)
    def _not_started(self, error: Exception) -> None:
        self.starting = False
        self.start_failed.emit(error)
        self.changed.emit()

    def follow(self, migration: Migration) -> None:
        """Show this migration from now on (just started, or opened from the list)."""
        self.flow.started(migration.id)
        self.migration = migration
        self._watch = MigrationWatch(self.services.migrations, migration.id, self)
        self._watch.changed.connect(self.migration_arrived)
        self.migration_arrived(migration)

    @Slot(object)
    def migration_arrived(self, migration: Migration) -> None:
        self.migration = migration
        past_upload = list(Stage).index(migration.stage) > list(Stage).index(Stage.UPLOAD)
        completed = migration.state is State.COMPLETED
        self.flow.follow(uploaded=past_upload, ended=migration.state.final, completed=completed)
        self.migration_changed.emit(migration)
        self.changed.emit()

    def control(self, action: str) -> None:
        """``pause``, ``resume``, ``resume-same`` or ``cancel`` the migration, beside the window."""
        if self.migration is not None:
            if action in {"resume", "resume-same"}:
                self.taken.emit(self.migration.id)
            work = partial(session_work.control, self.services, action, self.migration.id)
            self.runners.general.start(work, done=self._controlled, failed=self._not_started)

    @Slot(object)
    def limit(self, rate: float | None) -> None:
        """Hold the upload to ``rate`` bytes a second, beside the window; None lifts the limit."""
        if self.migration is not None:
            work = partial(session_work.hold, self.services, self.migration.id, rate)
            self.runners.general.start(work, done=self._controlled, failed=self._not_started)

    @Slot(object)
    def _controlled(self, migration: Migration) -> None:
        self.migration_arrived(migration)

    def watch_launches(self, launches: PlannedLaunches) -> None:
        self._launches = launches
        launches.changed.connect(self._launch_changed)

    @Slot(str)
    def _launch_changed(self, migration: str) -> None:
        if migration == self.flow.migration_id:
            self.launch_changed.emit()

    @property
    def launch(self) -> PlannedLaunch | None:
        """The test launch that began by itself when the AMI was there."""
        return self._launches.of(self.flow.migration_id) if self._launches is not None else None

    @property
    def running(self) -> bool:
        """A migration is under way in this wizard."""
        return self.starting or (
            self.migration is not None
            and self.flow.step in {Step.UPLOAD, Step.IMPORT}
            and not self.migration.state.final
        )

    def close(self) -> None:
        """Let go of everything; a running migration is not touched."""
        self._stop_inspecting()
        if self._asking is not None:
            self._asking.cancel()
        if self._watch is not None:
            self._watch.close()
