"""What a wizard's session has done beside the window: plain functions of the core, each the work of one job."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from core.guests.freespace.worker import MachineSpace, SpaceMapper
from core.guests.model import Inspection
from core.migrations.earlier import earlier_writes
from core.migrations.model import Migration
from core.plans.catalogue import InstanceType
from core.plans.destination import Destination
from core.plans.instances import JudgedTypes
from core.plans.machine import Machine, read_machine
from core.plans.model import Plan
from core.progress import CancelToken, Report
from core.rules.edition import Edition
from core.rules.model import ImageReport
from gui.services import Services


def inspect(
    services: Services,
    paths: Sequence[Path],
    edition: Edition,
    types_for: Callable[[Machine], tuple[InstanceType, ...]],
    report: Report,
    token: CancelToken,
) -> tuple[Inspection, ImageReport, JudgedTypes]:
    """To judge 1,400 types in the window's thread would be felt."""
    inspection = services.inspector.inspect(paths, report=report, cancel=token)
    token.check()
    verdicts = services.judge(inspection, edition)
    machine = read_machine(verdicts, edition)
    return inspection, verdicts, JudgedTypes.of(machine, types_for(machine), edition)


def written(
    services: Services, paths: tuple[Path, ...], _report: Report, _token: CancelToken
) -> tuple[Migration, ...]:
    return earlier_writes(services.migrations.list(), paths)


def map_space(paths: Sequence[Path], report: Report, token: CancelToken) -> MachineSpace:
    with SpaceMapper() as mapper:
        return mapper.map(paths, report=report, cancel=token)


def ask_types(
    services: Services,
    destination: Destination,
    machine: Machine,
    edition: Edition,
    _report: Report,
    _token: CancelToken,
) -> tuple[Destination, JudgedTypes]:
    return destination, JudgedTypes.of(machine, services.instance_types(destination), edition)


def start(
    services: Services, plan: Plan, rate: float | None, _report: Report, _token: CancelToken
) -> Migration:
    migrations = services.migrations
    return migrations.get(migrations.start(plan, rate))


def control(
    services: Services, action: str, migration_id: str, _report: Report, _token: CancelToken
) -> Migration:
    services.control(action, migration_id)
    return services.migrations.get(migration_id)


def hold(
    services: Services, migration_id: str, rate: float | None, _report: Report, _token: CancelToken
) -> Migration:
    services.migrations.limit(migration_id, rate)
    return services.migrations.get(migration_id)
