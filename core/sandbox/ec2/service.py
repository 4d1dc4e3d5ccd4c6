"""The EC2 that the sandbox adds to moto's, put together."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from core.sandbox.account.gate import Gate
from core.sandbox.database import Database
from core.sandbox.ec2.conversion import Conversions
from core.sandbox.ec2.export_image import ExportImages
from core.sandbox.ec2.export_instance import InstanceExports
from core.sandbox.ec2.images import Images
from core.sandbox.ec2.import_image import Cancelling, ImportImages
from core.sandbox.ec2.import_instance import ImportInstances
from core.sandbox.ec2.import_snapshot import ImportSnapshots
from core.sandbox.ec2.model import Snapshot
from core.sandbox.ec2.snapshots import Snapshots
from core.sandbox.ec2.tags import Tags
from core.sandbox.ec2.volumes import Volumes
from core.sandbox.engine.engine import Engine
from core.sandbox.engine.settings import EngineSettings
from core.sandbox.engine.state import EngineState
from core.sandbox.instances.calls import Instances
from core.sandbox.instances.imported import ImportedInstances
from core.sandbox.instances.mirror import Mirror
from core.sandbox.instances.model import Instance, KeyMaterial
from core.sandbox.moto_backend import Moto
from core.sandbox.records import Records
from core.sandbox.s3.store import Store
from core.sandbox.state import StateFolder
from core.sandbox.wire import Answer, Caller, Parameters

Handler = Callable[[Parameters, Caller], Answer]


class Ec2:
    """Handlers by operation, over one state folder."""

    def __init__(
        self, database: Database, folder: StateFolder, store: Store, settings: EngineSettings, gate: Gate, moto: Moto
    ) -> None:  # fmt: skip
        self._mirror = Mirror(
            Records(database, "snapshot", Snapshot), Records(database, "key-pair", KeyMaterial)
        )
        imported = ImportedInstances(moto, self._mirror, Records(database, "instance", Instance))
        self.state = state = EngineState(database, folder, store, gate, imported, settings.memory)
        self.engine = Engine(state, settings)
        images = Images(state.images, state.snapshots, folder.images, folder.snapshots)
        snapshots = Snapshots(state.snapshots, state.images, folder.snapshots)
        importing = ImportImages(state.image_tasks, store, self.engine, gate)
        disks = ImportSnapshots(state.snapshot_tasks, store, self.engine, gate)
        exporting = ExportImages(state, self.engine)
        state.fleet.changed = self._mirror.show
        self.instances = Instances(state, self._mirror)
        self.after = {**self.instances.after, "CreateKeyPair": self._keep_key}
        volumes = Volumes(state.volumes, state.snapshots, folder.volumes, folder.snapshots)
        conversions = Conversions(state.volume_tasks, state.instance_tasks, self.engine)
        machines = ImportInstances(state.instance_tasks, state.imported, self.engine)
        instances = InstanceExports(state, self.engine)
        self._cancels = {"export-i-": instances.cancel, "": exporting.cancel}
        self._tags = tags = Tags(
            {
                "import-ami-": ("import-image-task", state.image_tasks),
                "export-i-": ("export-instance-task", state.instance_export_tasks),
                "export-ami-": ("export-image-task", state.export_tasks),
                "import-snap-": ("import-snapshot-task", state.snapshot_tasks),
                "ami-": ("image", state.images),
                "import-vol-": ("import-volume-task", state.volume_tasks),
                "import-i-": ("import-instance-task", state.instance_tasks),
                "snap-": ("snapshot", state.snapshots),
                "vol-": ("volume", state.volumes),
            }
        )
        self.handlers: Mapping[str, Handler] = {
            "ImportImage": importing.import_image,
            "DescribeImportImageTasks": importing.describe,
            "CancelImportTask": Cancelling(state.image_tasks, state.snapshot_tasks, self.engine).cancel,
            "ImportSnapshot": disks.import_snapshot,
            "DescribeImportSnapshotTasks": disks.describe,
            "ExportImage": exporting.export,
            "DescribeExportImageTasks": exporting.describe,
            "CreateInstanceExportTask": instances.create,
            "DescribeExportTasks": instances.describe,
            "CancelExportTask": self._cancel_export,
            "DescribeImages": images.describe,
            "RegisterImage": images.register,
            "DeregisterImage": images.deregister,
            "DescribeSnapshots": snapshots.describe,
            "DeleteSnapshot": snapshots.delete,
            "ImportVolume": conversions.import_volume,
            "ImportInstance": machines.import_instance,
            "DescribeConversionTasks": conversions.describe,
            "CancelConversionTask": conversions.cancel,
            "DescribeVolumes": volumes.describe,
            "DeleteVolume": volumes.delete,
            "CreateSnapshot": volumes.snapshot,
            "CreateTags": tags.create,
            "DeleteTags": tags.delete,
            "DescribeTags": tags.describe,
            **state.encryption.handlers,
            **self.instances.handlers,
        }

    def _cancel_export(self, parameters: Parameters, caller: Caller) -> Answer:
        """One call for both kinds of export."""
        of_instance = parameters["ExportTaskId"].startswith("export-i-")
        return self._cancels["export-i-" if of_instance else ""](parameters, caller)

    def _keep_key(self, parameters: Parameters, caller: Caller, answer: Answer) -> Answer:
        self._mirror.keep_key(caller.region, parameters["KeyName"])
        return answer

    def tags_of(self, region: str, identifier: str) -> Mapping[str, str]:
        """A resource's tags, whoever keeps it."""
        return self._tags.of(region, identifier)

    def start(self) -> None:
        """Go on with what was under way when the sandbox last ended."""
        self._mirror.restore_keys()
        self.instances.resume()
        self.engine.resume()

    def stop(self) -> None:
        """Leave what is under way for the next start."""
        self.state.fleet.close()
        self.engine.close()
