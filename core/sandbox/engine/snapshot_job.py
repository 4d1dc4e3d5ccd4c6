"""ImportSnapshot at work: pending, downloading/converting, completed. The disk stays as it is."""

from __future__ import annotations

from core.sandbox.ec2.model import SnapshotTask, Status
from core.sandbox.engine.job import Job
from core.sandbox.engine.settings import EngineSettings
from core.sandbox.engine.state import EngineState
from core.sandbox.records import new_id


class SnapshotJob(Job[SnapshotTask]):
    def __init__(self, task: SnapshotTask, state: EngineState, settings: EngineSettings) -> None:
        super().__init__(task, state.snapshot_tasks, state, settings)

    def work(self) -> None:
        if self.token.wait(self.settings.pause):
            self.token.check()
        paths = self.fetch()
        self.show("downloading/converting", 42)
        self.check_formats(paths)
        key = self.check_key()
        disk = self.convert(paths, 42, 90, "downloading/converting")[0]
        identifier = self.task.disks[0].snapshot_id or new_id("snap-")
        self.update_disks([self.task.disks[0].model_copy(update={"snapshot_id": identifier})])
        self.register_snapshot(disk, identifier, key)
        self.linger()
        with self.ending:
            self.token.check()
            self.records.update(
                self.region,
                self.id,
                status=Status.COMPLETED,
                message="",
                progress=None,
                snapshot_id=identifier,
            )
