"""Launches for the window and the command line: begun, gone on with, looked at again, terminated."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core.aws.launch.model import CheckVerdict
from core.aws.leftovers.finding import find_leftovers
from core.aws.leftovers.model import Item, Kind, Known, KnownLaunch, Phase, Removed
from core.aws.leftovers.removing import remove
from core.aws.model import Connect
from core.errors import AmigrateError, Cancelled, MigrationError
from core.facts import Failure
from core.migrations.launches.model import Launch, LaunchEvent, LaunchState
from core.migrations.launches.run import SANDBOX_PACE, LaunchPace, LaunchRun, Tell
from core.migrations.launches.store import LaunchStore
from core.migrations.locks import RunLock
from core.migrations.model import Migration, Proof
from core.migrations.service import Migrations
from core.plans.destination import Destination
from core.plans.launching import LaunchSettings, check_settings
from core.progress import CancelToken
from core.settings import Places

PASSES = (0.0, 0.5, 2.0, 5.0, 15.0)
"""Seconds before each pass of a clean-up: a volume is free, and a group unused, only some moments after their instance has ended."""


def unheard(_launch: Launch) -> None:
    """Nobody listens."""


class Launches:
    """:param migrations: where a verdict is kept with the migration that made the AMI."""

    def __init__(
        self, places: Places, connect: Connect, migrations: Migrations, pace: LaunchPace | None = None
    ) -> None:
        self._store = LaunchStore(places.launches)
        self._connect, self._migrations, self._pace = connect, migrations, pace

    # -- looking ----------------------------------------------------------------------------------------------------------

    def all(self) -> tuple[Launch, ...]:
        """The newest first."""
        return tuple(self._shown(launch) for launch in self._store.all())

    def get(self, identifier: str) -> Launch:
        """:raises MigrationError: ``launch.unknown``, ``launch.record``."""
        return self._shown(self._store.load(identifier))

    def of(self, migration: str) -> Launch | None:
        """The latest launch of a migration's AMI."""
        return next((launch for launch in self.all() if launch.migration == migration), None)

    def picture(self, launch: Launch) -> Path | None:
        """The console's picture as a file."""
        file = self._store.folder(launch.id) / launch.picture
        return file if launch.picture and file.is_file() else None

    def known(self) -> dict[str, KnownLaunch]:
        """As clean-up wants them."""
        return {launch.id: KnownLaunch(id=launch.id, phase=_phase(launch)) for launch in self.all()}

    # -- doing ------------------------------------------------------------------------------------------------------------

    def create(
        self,
        image_id: str,
        destination: Destination,
        settings: LaunchSettings,
        *,
        name: str = "",
        windows: bool = False,
    ) -> Launch:
        """Of an AMI, to be run by :meth:`run`.

        :raises PlanError: the settings (core.plans.launching).
        """
        return self._created(image_id, destination, settings, name=name or image_id, windows=windows)

    def create_for(self, migration: Migration, settings: LaunchSettings) -> Launch:
        """Of a migration's AMI.

        :raises MigrationError: ``launch.no-image``.
        :raises PlanError: the settings (core.plans.launching).
        """
        if not migration.image_id:
            raise MigrationError("launch.no-image", id=migration.id)
        plan = migration.plan
        return self._created(
            migration.image_id, plan.destination, settings, name=plan.name,
            windows=plan.platform == "Windows" or plan.guest.platform == "Windows", migration=migration.id,
        )  # fmt: skip

    def run(self, identifier: str, tell: Tell = unheard, token: CancelToken | None = None) -> Launch:
        """To the verdict, or on from where it was stopped; one whose checks are over is checked again.

        :param tell: gets the launch after each change, in the caller's thread.
        :raises MigrationError: ``launch.unknown``, ``launch.elsewhere``, ``launch.over`` (it was terminated).
        :raises ServiceError, CredentialsError: AWS refused; the record says it too.
        :raises Cancelled: told to stop.
        """
        with self._locked(identifier) as launch:
            if launch.state in {LaunchState.TERMINATED, LaunchState.TERMINATING}:
                raise MigrationError("launch.over", id=identifier)
            pace = self._pace or (SANDBOX_PACE if launch.destination.target == "sandbox" else LaunchPace())
            done = LaunchRun(launch, self._store, self._connect, token or CancelToken(), tell, pace).run()
            self._keep_proof(done)
            return done

    def terminate(
        self,
        identifier: str,
        tell: Callable[[Removed], None] = lambda _: None,
        token: CancelToken | None = None,
    ) -> Launch:
        """End the instance and take away everything that was made for it: address, volumes, group, key and its file.

        :param tell: gets the result of each.
        :raises MigrationError: ``launch.unknown``, ``launch.elsewhere``.
        :raises ServiceError, CredentialsError: what the launch made could not be looked for; it may be there still.
        """
        with self._locked(identifier) as kept:
            launch = self._change(kept, state=LaunchState.TERMINATING)
            try:
                failure = self._take_away(launch, tell, token)
            except AmigrateError as error:
                facts = {key: str(value) for key, value in error.facts.items()}
                self._change(launch, happened="not-terminated", failure=Failure(code=error.code, facts=facts))
                raise
            if failure is not None:
                return self._change(launch, happened="not-terminated", failure=failure)
            _remove_key(launch)
            return self._change(launch, happened="terminated", state=LaunchState.TERMINATED, failure=None)

    # -- inside -----------------------------------------------------------------------------------------------------------

    def _created(
        self,
        image_id: str,
        destination: Destination,
        settings: LaunchSettings,
        *,
        name: str,
        windows: bool,
        migration: str = "",
    ) -> Launch:
        check_settings(settings)
        now = datetime.now(UTC)
        identifier = f"launch-{now:%Y%m%d}-{secrets.token_hex(3)}"
        launch = Launch(
            id=identifier, migration=migration, name=name, image_id=image_id, destination=destination, settings=settings,
            platform="Windows" if windows else "Linux", token=f"amigrate-{secrets.token_hex(16)}", created=now, updated=now,
            state=LaunchState.INTERRUPTED,
        )  # fmt: skip
        self._store.save(launch)
        return launch

    def _take_away(
        self, launch: Launch, tell: Callable[[Removed], None], token: CancelToken | None
    ) -> Failure | None:
        """In as many passes as it takes; why the last thing that is left could not be removed.

        :raises ServiceError, CredentialsError: what there is could not be told.
        """
        left: Failure | None = None
        for pause in PASSES:
            if (token or CancelToken()).wait(pause):
                raise Cancelled
            items = self._items(launch, token)
            if not items:
                break
            left = None
            for result in remove(self._connect(launch.destination), items, token=token):
                tell(result)
                left = result.failure or left
        return left

    def _items(self, launch: Launch, token: CancelToken | None) -> list[Item]:
        over = Known(launches={launch.id: KnownLaunch(id=launch.id, phase=Phase.CANCELLED)})
        found = find_leftovers(self._connect(launch.destination), over, token=token, only_ec2=True)
        blind = next((gap for gap in found.gaps if gap.what in _made_kinds(launch)), None)
        if blind is not None:  # what was not seen is not gone
            raise blind.failure.as_error()
        return [
            item
            for item in found.items
            if item.launch == launch.id and item.removable and item.kind is not Kind.IMAGE
        ]

    def _keep_proof(self, launch: Launch) -> None:
        if not launch.migration or launch.proven is None:
            return
        proof = Proof(
            at=launch.updated, launch=launch.id, proven=launch.proven, instance_type=launch.settings.instance_type,
            failed=launch.named(CheckVerdict.FAIL), not_checked=launch.named(CheckVerdict.NOT_CHECKED),
        )  # fmt: skip
        try:
            self._migrations.prove(launch.migration, proof)
        except MigrationError as error:
            if error.code != "migration.unknown":  # it was removed from the list meanwhile
                raise

    def _change(self, launch: Launch, *, happened: str = "", **changes: Any) -> Launch:
        now = datetime.now(UTC)
        if happened:
            changes["events"] = (*launch.events, LaunchEvent(at=now, step=launch.step, code=happened))
        changed = launch.model_copy(update={**changes, "updated": now})
        self._store.save(changed)
        return changed

    @contextmanager
    def _locked(self, identifier: str) -> Iterator[Launch]:
        """The launch as it is kept, while nobody else works on it."""
        launch = self._store.load(identifier)
        lock = RunLock.acquire(self._store.lock(identifier))
        if lock is None:
            raise MigrationError("launch.elsewhere", id=identifier)
        try:
            yield self._store.load(launch.id)
        finally:
            lock.release()

    def _shown(self, launch: Launch) -> Launch:
        """As interrupted where nobody is at work, as under way where somebody is."""
        held = RunLock.held(self._store.lock(launch.id))
        if launch.state is LaunchState.RUNNING and not held:
            return launch.model_copy(update={"state": LaunchState.INTERRUPTED})
        return launch


def _made_kinds(launch: Launch) -> frozenset[str]:
    """What a launch with these settings may have made, as the inventory calls it."""
    settings = launch.settings
    made = {
        "groups": not settings.security_group_ids,
        "keys": settings.makes_key,
        "addresses": settings.elastic_ip,
    }
    return frozenset({"instances", "volumes", *(what for what, wanted in made.items() if wanted)})


def _phase(launch: Launch) -> Phase:
    if launch.state is LaunchState.RUNNING:
        return Phase.OPEN
    if launch.state is LaunchState.TERMINATED or not launch.made.instance_id:
        return Phase.CANCELLED
    return Phase.COMPLETED


def _remove_key(launch: Launch) -> None:
    """The private key opens nothing any more; one that the user brought stays."""
    if launch.settings.makes_key and launch.made.key_name:
        Path(launch.settings.key_file).unlink(missing_ok=True)
