"""ImportVolume at work: the parts that the manifest names are put together, converted, and become a volume."""

from __future__ import annotations

from core.sandbox import clock
from core.sandbox.ec2.model import Status, Volume, VolumeTask
from core.sandbox.engine.job import GIB, Job
from core.sandbox.engine.parts import check_room, fetch_parts
from core.sandbox.engine.settings import EngineSettings
from core.sandbox.engine.state import EngineState
from core.sandbox.records import new_id


class VolumeJob(Job[VolumeTask]):
    def __init__(self, task: VolumeTask, state: EngineState, settings: EngineSettings) -> None:
        super().__init__(task, state.volume_tasks, state, settings)

    def work(self) -> None:
        self.show("Pending", None)
        image = fetch_parts(self, self.task)
        self.check_formats([image])
        raw = self.convert([image], 0, 100, "Converting")[0]
        check_room(raw, self.task)
        self.records.update(self.region, self.id, converted=self.task.bytes)
        self._finish(raw.name)

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
