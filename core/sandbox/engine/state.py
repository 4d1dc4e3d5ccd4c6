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
    InstanceTask,
    MachineImage,
    Snapshot,
    SnapshotTask,
    Volume,
    VolumeTask,
)
from core.sandbox.instances.fleet import Fleet
from core.sandbox.instances.imported import ImportedInstances
from core.sandbox.instances.model import Instance
from core.sandbox.records import Records
from core.sandbox.s3.store import Store
from core.sandbox.state import StateFolder


class EngineState:
    def __init__(
        self,
        database: Database,
        folder: StateFolder,
        store: Store,
        gate: Gate,
        imported: ImportedInstances,
        memory: int,
    ) -> None:
        """:param gate: to ask what the role of a task may do.
        :param imported: what ImportInstance makes.
        :param memory: for workers that read guests' disks, in bytes."""
        self.store, self.folder, self.gate, self.imported = store, folder, gate, imported
        self.encryption = EbsEncryption(database)
        self.image_tasks = Records(database, "import-image-task", ImageTask)
        self.snapshot_tasks = Records(database, "import-snapshot-task", SnapshotTask)
        self.export_tasks = Records(database, "export-image-task", ExportTask)
        self.volume_tasks = Records(database, "import-volume-task", VolumeTask)
        self.instance_tasks = Records(database, "import-instance-task", InstanceTask)
        self.volumes = Records(database, "volume", Volume)
        self.instance_export_tasks = Records(database, "export-instance-task", InstanceExportTask)
        self.instances = Records(database, "instance", Instance)
        self.fleet = Fleet(self.instances, folder.instances, memory)
        self.images = Records(database, "image", MachineImage)
        self.snapshots = Records(database, "snapshot", Snapshot)

    def copy_instance_disk(self, instance: Instance, target: Path) -> None:
        """The boot disk of an instance as it is now, as a raw file."""
        self.fleet.copy_disk(instance.id, self.instance_disks(instance)[0], target)

    def instance_disks(self, instance: Instance) -> list[Path]:
        """What the disks of an instance begin as: volumes that were imported for it, else its AMI's snapshots."""
        if instance.volumes:
            return [self.volume_disk(volume) for volume in instance.volumes]
        return [self.disk(snapshot) for _, snapshot in instance.devices if snapshot]

    def remove_volumes(self, instance: Instance) -> None:
        """Of a terminated instance. A machine that still ends has its own names for the bytes."""
        for volume in instance.volumes:
            self.volume_disk(volume).unlink(missing_ok=True)

    def work(self, task: str) -> Path:
        """A task's own folder; gone when the task is over."""
        return self.folder.work / task

    def disk(self, snapshot: str) -> Path:
        """A snapshot's bytes."""
        return self.folder.snapshots / f"{snapshot}.raw"

    def volume_disk(self, volume: str) -> Path:
        """The bytes of a volume that was imported."""
        return self.folder.volumes / f"{volume}.raw"
