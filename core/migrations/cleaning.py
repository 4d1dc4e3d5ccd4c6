"""Clean-up with this computer's records: what its migrations and launches left, and removal that keeps those records true."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from core.aws.leftovers.finding import find_leftovers
from core.aws.leftovers.model import (
    Inventory,
    Item,
    Kind,
    Known,
    KnownMigration,
    KnownUpload,
    Phase,
    Removed,
)
from core.aws.leftovers.removing import in_order, remove
from core.aws.model import Connect
from core.errors import AmigrateError
from core.facts import Failure
from core.migrations.launches.service import Launches
from core.migrations.model import Migration
from core.migrations.service import Migrations
from core.migrations.states import State
from core.plans.destination import Destination
from core.progress import CancelToken

CANCELLING = 120.0
"""Seconds that clearing away a failed migration may take."""

_NAMED = frozenset({"clean.reason.image-result", "clean.reason.snapshot-used"})
"""What is only removed because somebody named it."""
_PHASES = {State.COMPLETED: Phase.COMPLETED, State.CANCELLED: Phase.CANCELLED, State.FAILED: Phase.FAILED}


class Cleaning:
    """Of one destination: account, Region and bucket."""

    def __init__(
        self, migrations: Migrations, launches: Launches, connect: Connect, destination: Destination
    ) -> None:
        self._migrations, self._launches = migrations, launches
        self._connect, self._destination = connect, destination

    def find(self, token: CancelToken | None = None) -> Inventory:
        """:raises ServiceError, CredentialsError, SandboxError: nobody answers, or refuses."""
        every = self._migrations.list()
        known = Known(migrations={one.id: self._known(one) for one in every}, launches=self._launches.known())
        there = [one for one in every if _same_place(one.plan.destination, self._destination)]
        uploads = [upload for one in there for upload in known.migrations[one.id].uploads]
        named = [self._destination.bucket, *(one.plan.destination.bucket for one in there)]
        buckets = dict.fromkeys(name for name in [*named, *(upload.bucket for upload in uploads)] if name)
        return find_leftovers(self._connect(self._destination), known, buckets, token=token)

    def remove(self, items: Iterable[Item], token: CancelToken | None = None) -> Iterator[Removed]:
        """One result each. What a failed migration has staged goes by cancelling it: otherwise a retry would rely on it.

        What belongs to a migration or launch that has been gone on with since the list was made is left alone.

        :raises Cancelled: told to stop.
        """
        connection = self._connect(self._destination)
        chosen = in_order(items)
        awake = {item.id for item in chosen if self._gone_on_with(item)}
        for item in chosen:
            if item.id in awake:
                facts = {"id": item.id}
                yield Removed(item=item, done=False, failure=Failure(code="clean.not-removable", facts=facts))
        left = [item for item in chosen if item.id not in awake]
        for failed, group in groupby(left, self._failed_owner):
            if failed:
                yield from self._cancel(failed, tuple(group), token)
            else:
                yield from remove(connection, group, token=token)

    def _gone_on_with(self, item: Item) -> bool:
        """Whether its migration or launch is under way now, in this process or another."""
        if item.reason in _NAMED:
            return False
        if item.launch:
            launch = self._launches.known().get(item.launch)
            return launch is not None and launch.phase is Phase.OPEN
        try:
            found = self._migrations.get(item.migration) if item.migration else None
        except AmigrateError as error:
            if error.code != "migration.unknown":
                raise
            return False
        return found is not None and found.state not in _PHASES

    def _failed_owner(self, item: Item) -> str:
        failed = item.reason == "clean.reason.migration-failed" and item.kind in {Kind.UPLOAD, Kind.OBJECT}
        return item.migration if failed else ""

    def _cancel(
        self, migration: str, items: tuple[Item, ...], token: CancelToken | None
    ) -> Iterator[Removed]:
        try:
            self._migrations.cancel(migration)
            ended = self._migrations.wait(migration, timeout=CANCELLING)
            if ended.failure is not None and ended.state is not State.CANCELLED:
                raise ended.failure.as_error()
        except AmigrateError as error:
            if error.code not in {"migration.over", "migration.unknown"}:
                facts = {key: str(value) for key, value in error.facts.items()}
                failure = Failure(code=error.code, facts=facts)
                yield from (Removed(item=item, done=False, failure=failure) for item in items)
                return
        # What the migration's ledger did not know of is still there: gone is as good as removed here.
        for result in remove(self._connect(self._destination), items, token=token):
            yield result.model_copy(update={"done": result.done or result.gone, "gone": False})

    def _known(self, migration: Migration) -> KnownMigration:
        return KnownMigration(
            id=migration.id,
            name=migration.plan.name,
            phase=_PHASES.get(migration.state, Phase.OPEN),
            image_id=migration.image_id,
            import_task_id=migration.import_task_id,
            uploads=tuple(
                KnownUpload(bucket=row.bucket, key=row.key, upload_id=row.upload_id)
                for row in self._migrations.uploads(migration.id)
            ),
        )


def _same_place(one: Destination, other: Destination) -> bool:
    """Profiles may lead to the same account by different names: buckets of others are told apart by their owner."""
    fields = ("target", "region", "endpoint_url")
    return all(getattr(one, name) == getattr(other, name) for name in fields)
