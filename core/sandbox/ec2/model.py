"""What the sandbox keeps of import tasks, AMIs and snapshots."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from core.sandbox.wire import Answer


class Kept(BaseModel):
    """A record; changed by ``model_copy(update=…)`` and written whole."""

    model_config = ConfigDict(frozen=True)


class Status(StrEnum):
    """Of a task, as AWS says it: a failed task ends as ``deleted``, like a cancelled one."""

    ACTIVE = "active"
    DELETING = "deleting"
    DELETED = "deleted"
    COMPLETED = "completed"


class SourceDisk(Kept):
    """One disk of a task: what was asked for, then what became of it.

    :param format: as declared, upper case; for a disk out of an OVA what it is there.
    :param snapshot: the EBS snapshot that is imported in place of an object.
    :param size: bytes of the disk's image; 0 until it has been looked at.
    """

    description: str = ""
    format: str = ""
    bucket: str = ""
    key: str = ""
    url: str = ""
    snapshot: str = ""
    size: int = 0
    device_name: str = ""
    snapshot_id: str = ""
    status: str = ""
    progress: int | None = None


class Task(Kept):
    """What ImportImage and ImportSnapshot tasks have in common.

    :param request: fingerprint of the request, for its client token.
    :param message: AWS's StatusMessage.
    :param progress: percent; None where AWS says none.
    :param disks: SnapshotDetails, one for each disk; ``sources`` are the containers that were asked for.
    """

    id: str
    region: str
    created: datetime
    description: str = ""
    role_name: str = ""
    encrypted: bool = False
    kms_key_id: str = ""
    client_token: str = ""
    request: str = ""
    tags: dict[str, str] = {}
    status: Status = Status.ACTIVE
    message: str = ""
    progress: int | None = None
    disks: tuple[SourceDisk, ...]
    sources: tuple[SourceDisk, ...]

    @property
    def over(self) -> bool:
        return self.status in {Status.DELETED, Status.COMPLETED}


class GuestTask(Task):
    """A task that looks into the guest and changes it."""

    architecture: str = ""
    boot_mode: str = ""
    license_type: str = ""
    platform: str = ""
    usage_operation: str = ""


class ImageTask(GuestTask):
    hypervisor: str = ""
    license_configurations: tuple[str, ...] = ()
    image_id: str = ""


class SnapshotTask(Task):
    snapshot_id: str = ""


class ExportTask(Task):
    """An ExportImage task; it has no sources and makes no snapshots.

    :param format: ``vmdk``, ``vhd`` or ``raw``.
    :param source: the AMI's snapshot that is written.
    """

    disks: tuple[SourceDisk, ...] = ()
    sources: tuple[SourceDisk, ...] = ()
    image_id: str
    source: str
    format: str
    bucket: str
    prefix: str = ""

    @property
    def key(self) -> str:
        """Of the object that it leaves."""
        return f"{self.prefix}{self.id}.{self.format}"


class ConversionTask(Task):
    """What ImportVolume and ImportInstance tasks have in common: their one disk is the image that a manifest describes.

    :param manifest_url: presigned. :param zone: availability zone of the volume. :param size: GiB of the volume.
    :param converted: bytes of the image that are finished.
    :param expires: when AWS gives up waiting for the parts.
    """

    manifest_url: str
    zone: str
    size: int
    bytes: int
    converted: int = 0
    expires: datetime
    volume_id: str = ""


class VolumeTask(ConversionTask):
    """An ImportVolume task."""


class InstanceTask(ConversionTask, GuestTask):
    """An ImportInstance task.

    :param instance_id: of the instance, which is there from the start.
    """

    instance_id: str


class Volume(Kept):
    """An EBS volume that an import made. Its bytes are ``<state>/volumes/<id>.raw``.

    :param size: GiB.
    """

    id: str
    region: str
    created: datetime
    zone: str
    size: int
    encrypted: bool = False
    kms_key_id: str = ""
    tags: dict[str, str] = {}


class InstanceExportTask(Task):
    """A CreateInstanceExportTask task.

    :param target: ``citrix``, ``microsoft`` or ``vmware``.
    :param format: ``vmdk``, ``vhd`` or ``raw``; ``container`` is ``ova`` or "".
    """

    disks: tuple[SourceDisk, ...] = ()
    sources: tuple[SourceDisk, ...] = ()
    instance_id: str
    target: str
    format: str
    container: str = ""
    bucket: str
    prefix: str = ""

    @property
    def key(self) -> str:
        """Of the object that it leaves."""
        return f"{self.prefix}{self.id}.{self.container or self.format}"


class Snapshot(Kept):
    """An EBS snapshot. Its bytes are ``<state>/snapshots/<id>.raw``.

    :param size: GiB, as volumes are counted.
    :param state: ``pending`` while it is written, ``completed``, or ``error``; ``message`` says why.
    :param sealed: no block may be written any more, although it may still be pending.
    :param parent: the snapshot whose blocks it began with.
    :param timeout: minutes without a write after which a pending one is given up.
    :param volume: the volume that it was made of; "" for a disk that came from outside.
    """

    id: str
    region: str
    started: datetime
    size: int
    description: str = ""
    encrypted: bool = False
    kms_key_id: str = ""
    tags: dict[str, str] = {}
    state: str = "completed"
    message: str = ""
    sealed: bool = True
    parent: str = ""
    timeout: int = 60
    client_token: str = ""
    request: str = ""
    volume: str = ""


class BlockDevice(Kept):
    """:param snapshot_id: "" for a volume that begins empty.
    :param size: GiB."""

    device_name: str
    snapshot_id: str
    size: int
    volume_type: str = "gp2"
    encrypted: bool = False
    delete_on_termination: bool = False
    iops: int = 0
    throughput: int = 0


class MachineImage(Kept):
    """An AMI."""

    id: str
    region: str
    created: datetime
    name: str
    description: str = ""
    architecture: str = "x86_64"
    boot_mode: str = ""
    platform: str = ""
    platform_details: str = ""
    usage_operation: str = ""
    virtualization_type: str = "hvm"
    ena_support: bool = False
    sriov_net_support: str = ""
    tpm_support: str = ""
    imds_support: str = ""
    root_device_name: str = "/dev/sda1"
    devices: tuple[BlockDevice, ...] = ()
    import_task_id: str = ""
    tags: dict[str, str] = {}


def shown_tags(tags: dict[str, str]) -> list[Answer]:
    return [{"Key": name, "Value": value} for name, value in sorted(tags.items())]
