"""Volumes that imports made: DescribeVolumes, DeleteVolume, CreateSnapshot. All other volumes are moto's, but for their snapshots."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from core.sandbox import clock, sparse
from core.sandbox.aws_error import AwsError
from core.sandbox.ec2.filters import check, matches, tag_specification
from core.sandbox.ec2.model import Snapshot, Volume, shown_tags
from core.sandbox.ec2.registering import check_description
from core.sandbox.ec2.snapshots import shown_snapshot
from core.sandbox.moto_backend import backend
from core.sandbox.records import Records, new_id
from core.sandbox.wire import Answer, Caller, NotOurs, Parameters, page

_FILTERS = (
    "attachment.attach-time", "attachment.delete-on-termination", "attachment.device", "attachment.instance-id", "attachment.status",
    "availability-zone", "availability-zone-id", "create-time", "encrypted", "fast-restored", "multi-attach-enabled",
    "operator.managed", "operator.principal", "size", "snapshot-id", "status", "tag-key", "volume-id", "volume-type",
)  # fmt: skip


class Volumes:
    """:param disks: of the volumes; ``snapshot_disks`` of the snapshots."""

    def __init__(
        self, volumes: Records[Volume], snapshots: Records[Snapshot], disks: Path, snapshot_disks: Path
    ) -> None:
        self._volumes, self._snapshots = volumes, snapshots
        self._disks, self._snapshot_disks = disks, snapshot_disks

    def describe(self, parameters: Parameters, caller: Caller) -> Answer:
        filters = check(parameters, _FILTERS)
        wanted = parameters.get("VolumeIds") or []
        own = {volume.id: volume for _, volume in self._volumes.all(caller.region)}
        if not own or (wanted and not any(identifier in own for identifier in wanted)):
            raise NotOurs
        known = {volume.id: volume for volume in backend("ec2", caller.region).volumes.values()}
        missing = [identifier for identifier in wanted if identifier not in own and identifier not in known]
        if missing:
            raise AwsError("InvalidVolume.NotFound", f"The volume '{missing[0]}' does not exist.")
        shown = [_shown(volume) for volume in own.values()] + [_of_moto(volume) for volume in known.values()]
        found = [
            entry
            for entry in shown
            if (not wanted or entry["VolumeId"] in wanted)
            and matches(filters, _facts(entry), {tag["Key"]: tag["Value"] for tag in entry.get("Tags", [])})
        ]
        listed, more = page(found, parameters)
        return {"Volumes": listed, **more}

    def delete(self, parameters: Parameters, caller: Caller) -> Answer:
        identifier = parameters["VolumeId"]
        if not self._volumes.remove(caller.region, identifier):
            raise NotOurs
        (self._disks / f"{identifier}.raw").unlink(missing_ok=True)
        return {}

    def snapshot(self, parameters: Parameters, caller: Caller) -> Answer:
        identifier = parameters["VolumeId"]
        volume = self._volumes.get(caller.region, identifier)
        size = volume.size if volume else _empty(identifier, caller.region)
        check_description(parameters)
        snapshot = Snapshot(
            id=new_id("snap-"), region=caller.region, started=clock.now(), size=size, volume=identifier,
            description=parameters.get("Description", ""), encrypted=bool(volume and volume.encrypted),
            kms_key_id=volume.kms_key_id if volume else "", tags=tag_specification(parameters, "snapshot"),
        )  # fmt: skip
        disk = self._snapshot_disks / f"{snapshot.id}.raw"
        if volume:
            sparse.copy(self._disks / f"{identifier}.raw", disk)
        else:
            with disk.open("wb") as file:
                file.truncate(size << 30)
        self._snapshots.put(caller.region, snapshot.id, snapshot)
        shown = shown_snapshot(snapshot)
        shown.pop("StorageTier", None)
        return {**shown, "State": "pending", "Progress": ""}


def _empty(identifier: str, region: str) -> int:
    """GiB of a volume that moto keeps, which nothing was ever written to.

    :raises AwsError: it may hold something, which moto does not keep.
    """
    volume = backend("ec2", region).volumes.get(identifier)
    if volume is None:
        raise NotOurs
    if volume.attachment or volume.snapshot_id:
        raise AwsError(
            "UnsupportedOperation",
            f"The sandbox makes no snapshots of volumes that instances have had: {identifier}.",
        )
    return int(volume.size)


def _shown(volume: Volume) -> Answer:
    answer: Answer = {
        "VolumeId": volume.id, "Size": volume.size, "AvailabilityZone": volume.zone, "State": "available", "VolumeType": "standard",
        "CreateTime": volume.created, "Encrypted": volume.encrypted, "Attachments": [], "SnapshotId": "",
        "Tags": shown_tags(volume.tags),
    }  # fmt: skip
    return {**answer, "KmsKeyId": volume.kms_key_id} if volume.kms_key_id else answer


def _of_moto(volume: Any) -> Answer:
    return {
        "VolumeId": volume.id, "Size": int(volume.size), "AvailabilityZone": volume.zone.name, "State": volume.status,
        "VolumeType": volume.volume_type, "CreateTime": volume.create_time, "Encrypted": bool(volume.encrypted),
        "SnapshotId": volume.snapshot_id or "", "Tags": [{"Key": tag["key"], "Value": tag["value"]} for tag in volume.get_tags()],
        "Attachments": [
            {"VolumeId": volume.id, "InstanceId": volume.attachment.instance.id, "Device": volume.attachment.device,
             "State": volume.attachment.status}
        ] if volume.attachment else [],
    }  # fmt: skip


def _facts(entry: Answer) -> dict[str, str | list[str]]:
    return {
        "availability-zone": entry["AvailabilityZone"], "encrypted": str(entry["Encrypted"]).lower(), "size": str(entry["Size"]),
        "status": entry["State"], "volume-id": entry["VolumeId"], "volume-type": entry["VolumeType"],
        "snapshot-id": entry["SnapshotId"], "create-time": str(entry["CreateTime"]), "multi-attach-enabled": "false",
        "fast-restored": "false", "operator.managed": "false",
        "attachment.device": [item["Device"] for item in entry["Attachments"]],
        "attachment.instance-id": [item["InstanceId"] for item in entry["Attachments"]],
        "attachment.status": [item["State"] for item in entry["Attachments"]],
    }  # fmt: skip
