"""CreateInstanceExportTask at work: the instance's disk as it is now becomes a container, and that an object of S3."""

from __future__ import annotations

from pathlib import Path

from core.errors import ImageError
from core.images.writers.ova import write_ova
from core.sandbox.ec2.model import InstanceExportTask
from core.sandbox.engine import failures
from core.sandbox.engine.export_job import deliver, write_container
from core.sandbox.engine.job import Job
from core.sandbox.engine.settings import EngineSettings
from core.sandbox.engine.state import EngineState
from core.sandbox.instances.model import Instance


class InstanceExportJob(Job[InstanceExportTask]):
    def __init__(self, task: InstanceExportTask, state: EngineState, settings: EngineSettings) -> None:
        super().__init__(task, state.instance_export_tasks, state, settings)

    def work(self) -> None:
        task = self.task
        self.show("Running", None)
        instance = self.state.instances.get(self.region, task.instance_id)
        if instance is None:
            raise failures.client_error(f"The instance {task.instance_id} does not exist.")
        raw = self.folder / "disk.raw"
        raw.unlink(missing_ok=True)
        self.state.copy_instance_disk(instance, raw)
        self.token.check()
        try:
            container = self._write(instance, raw)
        except ImageError as error:
            if isinstance(error.__cause__, OSError):
                raise failures.of_system_error(error.__cause__) from error
            raise
        deliver(self, container)

    def _write(self, instance: Instance, raw: Path) -> Path:
        task = self.task
        plain = self.folder / f"{task.id}.{task.format}"
        plain.unlink(missing_ok=True)  # of a run that was cut off
        write_container(raw, plain, task.format, self.token)
        if task.container != "ova":
            return plain
        archive = self.folder / f"{task.id}.ova"
        archive.unlink(missing_ok=True)
        write_ova(
            plain, archive, name=task.id, capacity=raw.stat().st_size, memory=instance.memory, windows=instance.windows
        )  # fmt: skip
        plain.unlink()
        return archive
