"""ImportVolume at work: the parts that the manifest names are put together, converted, and become a volume."""

from __future__ import annotations

from core.errors import DamagedImage
from core.sandbox import clock
from core.sandbox.ec2.model import Status, Volume, VolumeTask
from core.sandbox.engine import failures
from core.sandbox.engine.job import GIB, Job
from core.sandbox.engine.manifest_source import NotFetched, assemble, check_part, fetch_manifest
from core.sandbox.engine.settings import EngineSettings
from core.sandbox.engine.state import EngineState
from core.sandbox.records import new_id


class VolumeJob(Job[VolumeTask]):
    def __init__(self, task: VolumeTask, state: EngineState, settings: EngineSettings) -> None:
        super().__init__(task, state.volume_tasks, state, settings)

    def work(self) -> None:
        self.show("Pending", None)
        image = self.folder / f"image.{self.task.sources[0].format.lower()}"
        try:
            manifest = fetch_manifest(self.task.manifest_url)
            for part in manifest.parts:
                self.token.check()
                check_part(part)
            if not image.exists():
                partial = image.with_name(f".{image.name}")
                assemble(manifest, partial, self._fetched)
                partial.replace(image)
        except NotFetched as error:
            raise failures.client_error(
                f"Unable to fetch the parts of the disk image. Reason {error.status or 'no answer'}"
            ) from error
        except DamagedImage as error:
            raise failures.client_error("The import manifest does not describe the disk image.") from error
        self.check_formats([image])
        raw = self.convert([image], 0, 100, "Converting")[0]
        if raw.stat().st_size > self.task.size * GIB:
            raise failures.client_error("The volume is too small for the disk image.")
        self.records.update(self.region, self.id, converted=manifest.size)
        self._finish(raw.name)

    def _fetched(self, done: int) -> None:
        self.token.check()
        self.records.update(self.region, self.id, converted=done // 2, message="Downloading")

    def _finish(self, name: str) -> None:
        task = self.task
        identifier = task.volume_id or new_id("vol-")
        self.records.update(self.region, self.id, volume_id=identifier)
        place = self.state.volume_disk(identifier)
        raw = self.folder / name
        if raw.exists():
            with raw.open("r+b") as file:
                file.truncate(task.size * GIB)
            raw.replace(place)
        encrypted = self.state.encryption.by_default(self.region)
        key = self.state.encryption.default_key(self.region) if encrypted else ""
        volume = Volume(
            id=identifier, region=self.region, created=clock.now(), zone=task.zone, size=task.size, encrypted=encrypted, kms_key_id=key,
        )  # fmt: skip
        self.state.volumes.put(self.region, identifier, volume)
        with self.ending:
            self.token.check()
            self.records.update(
                self.region, self.id, status=Status.COMPLETED, message="", progress=None, volume_id=identifier
            )
