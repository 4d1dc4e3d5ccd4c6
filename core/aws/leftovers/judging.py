"""Whether something of ours is still needed: pure functions from records and facts to a standing and its reason."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from core.aws.leftovers.model import Known, KnownMigration, Phase, Standing

STALE = timedelta(days=7)
"""An upload of another computer that has had no new part for so long is forgotten, as far as anyone can tell."""


class Judged(NamedTuple):
    standing: Standing
    reason: str
    facts: dict[str, str]


def _judged(standing: Standing, reason: str, **facts: str) -> Judged:
    return Judged(standing, f"clean.reason.{reason}", facts)


def staged_object(known: Known, migration: str, images: dict[str, str]) -> Judged:
    """:param images: AMIs by the migration that made them, as their tags say."""
    record = known.migrations.get(migration)
    if record is None:
        if migration in images:
            return _judged(Standing.LEFTOVER, "object-imported", image=images[migration])
        return _unknown(migration)
    return _of_record(record, "object-imported")


def upload(known: Known, migration: str, last: datetime, now: datetime) -> Judged:
    """:param last: when it was begun, or its newest part arrived."""
    record = known.migrations.get(migration)
    if record is not None:
        return _of_record(record, "upload-over")
    if now - last > STALE:
        return _judged(Standing.LEFTOVER, "upload-stale", days=str((now - last).days))
    return _unknown(migration)


def forgotten_upload(known: Known, migration: str, upload_id: str) -> Judged | None:
    """One that the migration's own records do not name: a kill came between its beginning and its being written down."""
    record = known.migrations.get(migration)
    if record is None or any(entry.upload_id == upload_id for entry in record.uploads):
        return None
    if record.phase is Phase.OPEN:
        return None  # may be the one that is being begun at this moment
    return _judged(Standing.LEFTOVER, "upload-forgotten", migration=migration)


def image(known: Known, migration: str, state: str) -> Judged:
    if state in {"failed", "error", "invalid"}:
        return _judged(Standing.LEFTOVER, "image-failed", state=state)
    record = known.migrations.get(migration)
    if record is None:
        return _judged(Standing.UNSURE, "image-elsewhere", migration=migration)
    if record.phase is Phase.CANCELLED:
        return _judged(Standing.LEFTOVER, "migration-cancelled", migration=migration)
    return _judged(Standing.NEEDED, "image-result", migration=migration, name=record.name)


def snapshot(known: Known, migration: str, used_by: str | None) -> Judged:
    """:param used_by: an AMI that has it as a disk, "" where none has; None: the AMIs could not be listed."""
    if used_by:
        return _judged(Standing.NEEDED, "snapshot-used", image=used_by)
    record = known.migrations.get(migration)
    if record is None:
        return _unknown(migration)  # another computer may be writing it at this moment
    if record.phase is Phase.OPEN:
        return _judged(Standing.NEEDED, "migration-open", migration=migration)
    if record.phase is Phase.FAILED:  # trying again goes on with what was written
        return _judged(Standing.UNSURE, "migration-failed", migration=migration)
    if used_by is None and record.phase is Phase.COMPLETED:
        return _judged(Standing.UNSURE, "image-result", migration=migration, name=record.name)
    return _judged(Standing.LEFTOVER, "snapshot-unused")


def volume(known: Known, migration: str) -> Judged:
    """Made by ImportVolume; a snapshot of it is all that is wanted."""
    record = known.migrations.get(migration)
    if record is None:
        return _unknown(migration)
    if record.phase is Phase.OPEN:
        return _judged(Standing.NEEDED, "migration-open", migration=migration)
    if record.phase is Phase.FAILED:
        return _judged(Standing.UNSURE, "migration-failed", migration=migration)
    return _judged(Standing.LEFTOVER, "volume-over", migration=migration)


def task(known: Known, migration: str, status: str) -> Judged:
    if status not in {"active", "pending"}:
        return _judged(Standing.PASSING, "task-ended", status=status)
    record = known.migrations.get(migration)
    if record is not None and record.phase in {Phase.OPEN, Phase.COMPLETED}:
        return _judged(Standing.NEEDED, "migration-open", migration=migration)
    if record is not None:
        return _judged(Standing.LEFTOVER, "task-unwatched", migration=migration)
    return _unknown(migration)


def exported() -> Judged:
    """An export may have been asked for to stay in the bucket."""
    return _judged(Standing.UNSURE, "export-kept")


def launched(known: Known, launch: str) -> Judged:
    """An instance of a test launch, and what was made for it."""
    record = known.launches.get(launch)
    if record is None:
        return _judged(Standing.UNSURE, "launch-elsewhere", launch=launch)
    if record.phase is Phase.OPEN:
        return _judged(Standing.NEEDED, "launch-open", launch=launch)
    if record.phase is Phase.COMPLETED:
        return _judged(Standing.UNSURE, "launch-kept", launch=launch)
    return _judged(Standing.LEFTOVER, "launch-over", launch=launch)


def _of_record(record: KnownMigration, completed: str) -> Judged:
    if record.phase is Phase.OPEN:
        return _judged(Standing.NEEDED, "migration-open", migration=record.id)
    if record.phase is Phase.FAILED:
        return _judged(Standing.LEFTOVER, "migration-failed", migration=record.id)
    if record.phase is Phase.CANCELLED:
        return _judged(Standing.LEFTOVER, "migration-cancelled", migration=record.id)
    return _judged(Standing.LEFTOVER, completed, image=record.image_id, migration=record.id)


def _unknown(migration: str) -> Judged:
    return _judged(Standing.UNSURE, "elsewhere", migration=migration)
