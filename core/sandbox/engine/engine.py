"""The engine: takes tasks, works on a few at a time, stops them, and goes on after a restart."""

from __future__ import annotations

import logging
import shutil
import threading
from concurrent.futures import ThreadPoolExecutor

from core.guests.worker import Inspector
from core.sandbox.aws_error import AwsError
from core.sandbox.ec2.model import (
    ExportTask,
    ImageTask,
    InstanceExportTask,
    InstanceTask,
    SnapshotTask,
    Task,
    VolumeTask,
)
from core.sandbox.engine.export_job import ExportJob
from core.sandbox.engine.image_job import ImageJob
from core.sandbox.engine.instance_export_job import InstanceExportJob
from core.sandbox.engine.instance_job import InstanceJob
from core.sandbox.engine.settings import EngineSettings
from core.sandbox.engine.snapshot_job import SnapshotJob
from core.sandbox.engine.state import EngineState
from core.sandbox.engine.volume_job import VolumeJob

AnyTask = ImageTask | SnapshotTask | ExportTask | InstanceExportTask | VolumeTask | InstanceTask
AnyJob = ImageJob | SnapshotJob | ExportJob | InstanceExportJob | VolumeJob | InstanceJob
log = logging.getLogger(__name__)


class Engine:
    """Works in threads: the heavy lifting is reading, writing and child processes, which leave the interpreter free."""

    def __init__(self, state: EngineState, settings: EngineSettings) -> None:
        self._state, self._settings = state, settings
        self._inspector = Inspector(memory=settings.memory)
        self._pool = ThreadPoolExecutor(settings.tasks, thread_name_prefix="import")
        self._jobs: dict[str, AnyJob] = {}
        self._lock = threading.Lock()
        self.admission = threading.RLock()
        """Held from the look at the quota, or for a request's token, until the new task is kept: two may ask at the same time."""

    def check_quota(self, region: str) -> None:
        """Under :attr:`admission`.

        :raises AwsError: as many imports are under way as the account may have."""
        kept = self._state
        tasks = [
            *kept.image_tasks.all(region), *kept.snapshot_tasks.all(region), *kept.volume_tasks.all(region),
            *kept.instance_tasks.all(region),
        ]  # fmt: skip
        if sum(not task.over for _, task in tasks) >= self._settings.quota:
            raise AwsError("ResourceCountLimitExceeded", "You have reached the limit of active import tasks")

    def start(self, task: AnyTask) -> None:
        """Take a task; it waits as ``pending`` until there is room."""
        job = self._job(task)
        with self._lock:
            self._jobs[task.id] = job
        self._pool.submit(self._run, job)

    def _job(self, task: AnyTask) -> AnyJob:
        if isinstance(task, ImageTask):
            return ImageJob(task, self._state, self._settings, self._inspector)
        if isinstance(task, InstanceTask):
            return InstanceJob(task, self._state, self._settings, self._inspector)
        if isinstance(task, ExportTask):
            return ExportJob(task, self._state, self._settings)
        if isinstance(task, InstanceExportTask):
            return InstanceExportJob(task, self._state, self._settings)
        if isinstance(task, VolumeTask):
            return VolumeJob(task, self._state, self._settings)
        return SnapshotJob(task, self._state, self._settings)

    def _run(self, job: AnyJob) -> None:
        try:
            job.run()
        except Exception:
            log.exception("task %s", job.id)
        finally:
            with self._lock:
                self._jobs.pop(job.id, None)

    def cancel(self, task: Task, reason: str) -> bool:
        """Whether the task could still be cancelled."""
        with self._lock:
            job = self._jobs.get(task.id)
        return job is not None and job.cancel(reason)

    def resume(self) -> None:
        """Take up the tasks that are not over; remove folders of tasks that are."""
        under_way: list[AnyTask] = [
            *(task for _, task in self._state.image_tasks.all() if not task.over),
            *(task for _, task in self._state.snapshot_tasks.all() if not task.over),
            *(task for _, task in self._state.export_tasks.all() if not task.over),
            *(task for _, task in self._state.volume_tasks.all() if not task.over),
            *(task for _, task in self._state.instance_tasks.all() if not task.over),
            *(task for _, task in self._state.instance_export_tasks.all() if not task.over),
        ]
        known = {task.id for task in under_way}
        for folder in self._state.folder.work.iterdir():
            if folder.name not in known:
                shutil.rmtree(folder, ignore_errors=True)
        for task in sorted(under_way, key=lambda item: item.created):
            self.start(task)

    def close(self) -> None:
        """Stop without ending the tasks: the next start goes on with them."""
        with self._lock:
            jobs = list(self._jobs.values())
        for job in jobs:
            job.token.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._inspector.close()
