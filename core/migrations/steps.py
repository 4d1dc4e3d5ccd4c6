"""The steps of each route, in their order. Names and order are a format (see core.migrations.engine): a workflow that an older
version began is gone on with. What a step returns is kept by DBOS, so it is made of plain values.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from core.aws.import_task import StagedObject, TaskState
from core.migrations import registering, stages, volume_import
from core.migrations.disk_import import begin_imports, follow_imports
from core.migrations.run import Run
from core.migrations.stages import Account
from core.migrations.volume_import import StagedImage
from core.migrations.writing import write_disks
from core.plans.choices import Route

P = ParamSpec("P")
T = TypeVar("T")

TOKEN_STEP = 3
"""Number of the step that makes the client token, on every route that has one: a failed import is begun anew from there."""


class Step(Protocol):
    """Makes a durable step of work on a run; the step takes the migration's id in place of the run."""

    def __call__(
        self, name: str, work: Callable[Concatenate[Run, P], T]
    ) -> Callable[Concatenate[str, P], T]: ...


class Routes:
    """A function for each route, to be called with a migration's id."""

    def __init__(self, step: Step) -> None:
        self._account = step("account", lambda run: stages.check_account(run).model_dump())
        self._upload = step("upload", _upload)
        self._upload_parts = step("upload-parts", _upload_parts)
        self._write = step("write", write_disks)
        self._token = step("token", stages.client_token)
        self._begin = step("import", _begin)
        self._follow = step("follow", lambda run, task: stages.follow(run, task).model_dump())
        self._begin_disks = step("import-snapshots", _begin_disks)
        self._follow_disks = step("follow-snapshots", follow_imports)
        self._begin_volumes = step("import-volumes", _begin_volumes)
        self._follow_volumes = step("follow-volumes", volume_import.follow_volumes)
        self._snapshot_volumes = step("snapshots", volume_import.snapshot_volumes)
        self._register = step("register", _register)
        self._finish = step("finish", _finish)
        self.by_route: dict[Route, Callable[[str], None]] = {
            Route.IMAGE: self._image,
            Route.SNAPSHOT: self._snapshot,
            Route.DIRECT: self._direct,
            Route.DIRECT_IMAGE: self._direct_image,
            Route.VOLUME: self._volume,
        }

    def _image(self, identifier: str) -> None:
        account = self._account(identifier)
        objects = self._upload(identifier, account)
        task = self._begin(identifier, account, objects, self._token(identifier))
        self._finish(identifier, self._follow(identifier, task), objects)

    def _snapshot(self, identifier: str) -> None:
        account = self._account(identifier)
        objects = self._upload(identifier, account)
        tasks = self._begin_disks(identifier, account, objects, self._token(identifier))
        snapshots = self._follow_disks(identifier, tasks)
        self._finish(identifier, self._register(identifier, snapshots), objects)

    def _direct(self, identifier: str) -> None:
        self._account(identifier)
        snapshots = self._write(identifier)
        self._finish(identifier, self._register(identifier, snapshots), [])

    def _direct_image(self, identifier: str) -> None:
        account = self._account(identifier)
        objects = [StagedObject(snapshot_id=each).model_dump() for each in self._write(identifier)]
        task = self._begin(identifier, account, objects, self._token(identifier))
        self._finish(identifier, self._follow(identifier, task), objects)

    def _volume(self, identifier: str) -> None:
        account = self._account(identifier)
        images = self._upload_parts(identifier, account)
        self._token(identifier)  # ImportVolume takes none, but a failed import is begun anew from here
        volumes = self._follow_volumes(identifier, self._begin_volumes(identifier, images))
        state = self._register(identifier, self._snapshot_volumes(identifier, volumes))
        self._finish(identifier, state, _objects(images))


def _upload(run: Run, account: dict[str, Any]) -> list[dict[str, Any]]:
    return [entry.model_dump() for entry in stages.upload(run, Account(**account))]


def _begin(run: Run, account: dict[str, Any], objects: list[dict[str, Any]], token: str) -> str:
    return stages.begin_import(run, Account(**account), _staged(objects), token)


def _begin_disks(run: Run, account: dict[str, Any], objects: list[dict[str, Any]], token: str) -> list[str]:
    return begin_imports(run, Account(**account), _staged(objects), token)


def _upload_parts(run: Run, account: dict[str, Any]) -> list[dict[str, Any]]:
    return [image.model_dump() for image in volume_import.upload_parts(run, Account(**account))]


def _begin_volumes(run: Run, images: list[dict[str, Any]]) -> list[str]:
    return volume_import.begin_volumes(run, [StagedImage.model_validate(image) for image in images])


def _objects(images: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What lies in the bucket of images in parts."""
    return [entry.model_dump() for image in images for entry in StagedImage.model_validate(image).objects]


def _register(run: Run, snapshots: list[str]) -> dict[str, Any]:
    return registering.register(run, snapshots).model_dump()


def _finish(run: Run, state: dict[str, Any], objects: list[dict[str, Any]]) -> None:
    stages.finish(run, TaskState.model_validate(state), _staged(objects))


def _staged(objects: list[dict[str, Any]]) -> list[StagedObject]:
    return [StagedObject(**entry) for entry in objects]
