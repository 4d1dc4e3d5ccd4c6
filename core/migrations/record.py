"""What the store keeps of a migration, and the migration made of it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from pydantic import ValidationError

from core.errors import MigrationError
from core.facts import Failure, Frozen
from core.migrations.model import Event, Migration, Proof, Transfer
from core.migrations.states import Stage, State
from core.plans.model import Plan

Row = tuple[str, str, str, str, float | None]
"""Id, time of creation, plan, record, bandwidth in bytes a second (None: no limit)."""


class Record(Frozen):
    """What changes of a migration. ``resume_step`` is the workflow's step to go on from after a failure, 0 for the failed one."""

    state: State
    stage: Stage
    updated: datetime
    transfer: Transfer = Transfer()
    import_task_id: str = ""
    aws_status: str = ""
    aws_message: str = ""
    aws_progress: int | None = None
    image_id: str = ""
    snapshot_ids: tuple[str, ...] = ()
    failure: Failure | None = None
    proof: Proof | None = None
    resume_step: int = 0


def read_migration(row: Row, events: tuple[Event, ...], path: Path) -> Migration:
    """:raises MigrationError: ``migration.record``: what the file ``path`` holds is no migration."""
    identifier, created, plan, record, rate = row
    try:
        kept = Record.model_validate_json(record)
        return Migration(
            id=identifier,
            plan=Plan.model_validate_json(plan),
            created=datetime.fromisoformat(created),
            events=events,
            bandwidth=rate,
            **{name: getattr(kept, name) for name in Record.model_fields if name != "resume_step"},
        )
    except ValidationError as error:
        reason = error.errors(include_url=False, include_input=False)[0]["msg"]
        raise MigrationError("migration.record", id=identifier, path=str(path), reason=reason) from error
