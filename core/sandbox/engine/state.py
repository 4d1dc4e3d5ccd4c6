"""All that the engine and the calls share: records and folders."""

from __future__ import annotations

from pathlib import Path

from core.sandbox.account.gate import Gate
from core.sandbox.database import Database
from core.sandbox.ec2.encryption import EbsEncryption
from core.sandbox.ec2.model import (
    ExportTask,
    ImageTask,
    InstanceExportTask,
    MachineImage,
    Snapshot,
    SnapshotTask,
    Volume,
    VolumeTask,
)
from core.sandbox.instances.fleet import Fleet
from core.sandbox.instances.model import Instance
from core.sandbox.records import Records
from core.sandbox.s3.store import Store
from core.sandbox.state import StateFolder


class EngineState:
    def __init__(
        self, database: Database, folder: StateFolder, store: Store, gate: Gate, memory: int
    ) -> None:
        """:param gate: to ask what the role of a task may do.
        :param memory: for workers that read guests' disks, in bytes."""
        self.store, self.folder, self.gate = store, folder, gate
        self.encryption = EbsEncryption(database)
        self.image_tasks = Records(database, "import-image-task", ImageTask)
        self.snapshot_tasks = Records(database, "import-snapshot-task", SnapshotTask)
        self.export_tasks = Records(database, "export-image-task", ExportTask)
        self.volume_tasks = Records(database, "import-volume-task", VolumeTask)
        self.volumes = Records(database, "volume", Volume)
        self.instance_export_tasks = Records(database, "export-instance-task", InstanceExportTask)
        self.instances = Records(database, "instance", Instance)
        self.fleet = Fleet(self.instances, folder.instances, memory)
        self.images = Records(database, "image", MachineImage)
        self.snapshots = Records(database, "snapshot", Snapshot)

    def copy_instance_disk(self, instance: Instance, target: Path) -> None:
        """The boot disk of an instance as it is now, as a raw file."""
        sources = [self.disk(snapshot) for _, snapshot in instance.devices if snapshot]
        self.fleet.copy_disk(instance.id, sources[0], target)

    def work(self, task: str) -> Path:
        """A task's own folder; gone when the task is over."""
        return self.folder.work / task

    def disk(self, snapshot: str) -> Path:
        """A snapshot's bytes."""
        return self.folder.snapshots / f"{snapshot}.raw"

    def volume_disk(self, volume: str) -> Path:
        """The bytes of a volume that was imported."""
        return self.folder.volumes / f"{volume}.raw"
