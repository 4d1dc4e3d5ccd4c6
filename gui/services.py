"""What the window works with: one frozen value, built from core.composition by gui.app, or by a test with other places."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from core.aws.model import Connect
from core.guests.model import Inspection
from core.migrations.model import Migration
from core.plans.catalogue import InstanceType
from core.plans.model import Destination, Plan
from core.progress import CancelToken, Report, silent
from core.rules.model import Edition, ImageReport
from core.settings import Places


class Inspecting(Protocol):
    """Reads images in a process of its own (core.guests.worker.Inspector)."""

    def inspect(
        self,
        paths: Sequence[Path],
        *,
        deep: bool = False,
        report: Report = silent,
        cancel: CancelToken | None = None,
    ) -> Inspection: ...

    def close(self) -> None: ...


class Migrating(Protocol):
    """Runs plans and keeps what came of them (core.migrations.service.Migrations)."""

    def start(self, plan: Plan) -> str: ...

    def resume(self, migration_id: str) -> None: ...

    def pause(self, migration_id: str) -> None: ...

    def cancel(self, migration_id: str) -> None: ...

    def remove(self, migration_id: str) -> None: ...

    def get(self, migration_id: str) -> Migration: ...

    def list(self) -> tuple[Migration, ...]: ...

    def watch(self, migration_id: str, callback: Callable[[Migration], None]) -> Callable[[], None]: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Services:
    """:param user: kept with every confirmation.
    :param instance_types: AWS's own list for a destination's Region; asks AWS, so only ever called in a job.
    :param account: who the destination's credentials belong to, in words; asks AWS likewise.
    :param profiles: names of the AWS profiles on this computer; ``regions`` names of AWS's Regions. Both read files.
    """

    places: Places
    user: str
    inspector: Inspecting
    migrations: Migrating
    connect: Connect
    judge: Callable[[Inspection, Edition], ImageReport]
    instance_types: Callable[[Destination], tuple[InstanceType, ...]]
    account: Callable[[Destination], str]
    profiles: Callable[[], tuple[str, ...]]
    regions: Callable[[], tuple[str, ...]]

    def close(self) -> None:
        """Stops the worker process and lets go of the running migrations (they go on when resumed). May take seconds."""
        self.migrations.close()
        self.inspector.close()
