"""The test launch that a plan asks for: it begins by itself when the migration has its AMI, whatever window is open then."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from core.errors import PlanError
from core.migrations.states import State

if TYPE_CHECKING:
    from core.migrations.launches.model import Launch
    from core.migrations.launches.run import Tell
    from core.migrations.model import Migration
    from core.plans.launching import LaunchSettings
    from core.plans.model import Plan
    from core.progress import CancelToken, Report
    from gui.jobs import Job, JobRunner
    from gui.services import Services

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)
DEFAULT_TYPE = "t3.small"
OFFERED = timedelta(days=7)
"""Who has not asked for it by then has the AMI in use, or has thrown it away."""
AT_ONCE = 2
"""Launches that are looked at side by side: each waits for minutes, and the window's own threads must not."""


class PlannedLaunch(QObject):
    """One launch, from the moment the AMI was there.

    Signals: changed(): :attr:`launch` is newer, or it is over.
    """

    changed = Signal()

    def __init__(
        self,
        services: Services,
        runner: JobRunner,
        migration: Migration,
        parent: QObject | None = None,
        *,
        on: bool = False,
    ) -> None:
        """:param on: go on with one that was interrupted."""
        super().__init__(parent)
        from gui.jobs import Channel

        self.migration = migration
        self.launch: Launch | None = None
        self.refused: Exception | None = None
        """Why it never began, or did not get to its end."""
        changes = Channel(runner, self._show)
        work = partial(_begin, services, migration, changes.say, on)
        self._job: Job | None = runner.start(work, done=self._ran, failed=self._failed)
        changes.end_with(self._job)

    @property
    def busy(self) -> bool:
        return self._job is not None

    @Slot(object)
    def _show(self, launch: Launch) -> None:
        self.launch = launch
        self.changed.emit()

    @Slot(object)
    def _ran(self, launch: Launch) -> None:
        self._job = None
        self._show(launch)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._job, self.refused = None, error
        self.changed.emit()

    def text(self) -> str:
        """Where it stands, in a few words."""
        from gui.launching.text import step_text
        from gui.text import error_text

        if self.refused is not None:
            return translate("launching", "not begun: {why}").format(why=error_text(self.refused))
        if self.launch is None:
            return translate("launching", "begins…")
        return step_text(self.launch)


class PlannedLaunches(QObject):
    """Those of this process. Nothing is made, and no thread, before the first one.

    Signals: changed(id of the migration). found(): :attr:`left` is known.
    """

    changed = Signal(str)
    found = Signal()

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._runner: JobRunner | None = None
        self._all: dict[str, PlannedLaunch] = {}
        self._ended = self._looked = False
        self.left: tuple[Migration, ...] = ()
        """Whose launch was planned, and not begun or not brought to its end by an earlier process."""

    def heard(self, migration: Migration) -> None:
        """Of a migration that runs, or ran, in this process: begins its launch when it has just got its AMI."""
        if self._ended or not _unproven(migration) or migration.id in self._all:
            return
        self._start(migration)

    def _start(self, migration: Migration, *, on: bool = False) -> None:
        planned = PlannedLaunch(self._services, self._threads(), migration, self, on=on)
        planned.changed.connect(self._changed)
        self._all[migration.id] = planned
        self.changed.emit(migration.id)

    def _threads(self) -> JobRunner:
        if self._runner is None:
            from gui.jobs import JobRunner

            self._runner = JobRunner(AT_ONCE, self)
        return self._runner

    def look_back(self, migrations: Sequence[Migration]) -> None:
        """Once, at the first list: what of an earlier process is still to be done. It costs money: it is offered, not begun."""
        if self._looked or self._ended:
            return
        self._looked = True
        since = datetime.now(UTC) - OFFERED
        asked = tuple(one for one in migrations if _unproven(one) and one.updated > since)
        if asked:
            self._threads().start(
                partial(_left, self._services, asked), done=self._left_found, failed=self._not_found
            )

    @Slot(object)
    def _left_found(self, left: tuple[Migration, ...]) -> None:
        self.left = tuple(one for one in left if one.id not in self._all)
        self.found.emit()

    @Slot(object)
    def _not_found(self, error: Exception) -> None:
        _log.warning("what launches were left cannot be read: %s", error)

    def go_on(self) -> None:
        """Begin, or go on with, each that was left."""
        left, self.left = self.left, ()
        for migration in left:
            if not self._ended and migration.id not in self._all:
                self._start(migration, on=True)

    def of(self, migration: str) -> PlannedLaunch | None:
        return self._all.get(migration)

    @property
    def running(self) -> list[PlannedLaunch]:
        return [planned for planned in self._all.values() if planned.busy]

    @Slot()
    def _changed(self) -> None:
        planned = self.sender()
        if isinstance(planned, PlannedLaunch):
            self.changed.emit(planned.migration.id)

    def cancel(self) -> None:
        """Nothing more begins. What was launched stays, and can be gone on with."""
        self._ended = True
        if self._runner is not None:
            self._runner.cancel_all()

    def close(self) -> None:
        """Wait for the threads; from any of them."""
        if self._runner is not None:
            self._runner.close()


def planned_settings(migration: Migration) -> LaunchSettings:
    """As the plan has them; the machine's own type where no other was named."""
    from core.plans.launching import LaunchSettings

    planned = migration.plan.launch or LaunchSettings(instance_type="", source="")
    return planned.model_copy(update={"instance_type": planned_type(migration.plan)})


def planned_type(plan: Plan) -> str:
    """The instance type of its test launch."""
    named = plan.launch.instance_type if plan.launch is not None else ""
    return named or plan.instance_type or DEFAULT_TYPE


def own_address(migration: Migration) -> str:
    """This computer's, as the destination sees it; "" where it cannot be known from here."""
    from core.aws.launch.network import suggested_source

    to = migration.plan.destination
    return suggested_source("http://127.0.0.1" if to.target == "sandbox" else to.endpoint_url, to.region)


def _unproven(migration: Migration) -> bool:
    """It has its AMI, and a launch was planned that has not come to a verdict."""
    return (
        migration.state is State.COMPLETED and migration.plan.launch is not None and migration.proof is None
    )


def _left(
    services: Services, migrations: Sequence[Migration], _report: Report, _token: CancelToken
) -> tuple[Migration, ...]:
    """Those whose launch nobody works at: never begun, or interrupted. One that was terminated is over, one that AWS refused
    was told, and one that runs in another process is that one's.
    """
    launches = services.launches()
    found = ((migration, launches.of(migration.id)) for migration in migrations)
    return tuple(one for one, launch in found if launch is None or _interrupted(launch))


def _interrupted(launch: Launch) -> bool:
    from core.migrations.launches.model import LaunchState

    return launch.state is LaunchState.INTERRUPTED


def _begin(
    services: Services, migration: Migration, tell: Tell, on: bool, _report: Report, token: CancelToken
) -> Launch:
    """:raises PlanError: ``launch.source-unknown``; the settings (core.plans.launching).

    :raises AmigrateError: as ``Launches.run``.
    """
    launches = services.launches()
    earlier = launches.of(migration.id)
    if earlier is not None:  # from a terminal, or before this window was closed
        return launches.run(earlier.id, tell, token) if on and _interrupted(earlier) else earlier
    settings = planned_settings(migration)
    if not settings.source and not settings.security_group_ids:
        source = own_address(migration)
        if not source:
            raise PlanError("launch.source-unknown")
        settings = settings.model_copy(update={"source": source})
    return launches.run(launches.create_for(migration, settings).id, tell, token)
