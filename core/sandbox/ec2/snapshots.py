"""DescribeSnapshots, DeleteSnapshot: the disks that imports left, with their bytes in the state folder."""

from __future__ import annotations

import re
from pathlib import Path

from core.sandbox import clock
from core.sandbox.aws_error import AwsError
from core.sandbox.ebs.blocks import BlockStore
from core.sandbox.ec2.filters import check, matches, selected
from core.sandbox.ec2.model import MachineImage, Snapshot, shown_tags
from core.sandbox.records import Records
from core.sandbox.state import ACCOUNT
from core.sandbox.wire import Answer, Caller, Parameters, page

_FILTERS = (
    "description", "encrypted", "owner-alias", "owner-id", "progress", "snapshot-id", "start-time", "status", "storage-tier",
    "tag-key", "transfer-type", "volume-id", "volume-size",
)  # fmt: skip
NO_VOLUME = "vol-ffffffff"
"""What AWS shows for a snapshot that no volume was the source of."""


class Snapshots:
    def __init__(self, snapshots: Records[Snapshot], images: Records[MachineImage], disks: Path) -> None:
        self._snapshots, self._images, self._disks = snapshots, images, disks

    def describe(self, parameters: Parameters, caller: Caller) -> Answer:
        filters = check(parameters, _FILTERS)
        snapshots = {snapshot.id: snapshot for _, snapshot in self._snapshots.all(caller.region)}
        owners = parameters.get("OwnerIds") or []
        mine = not owners or {"self", ACCOUNT} & set(owners)
        found = selected(snapshots, parameters.get("SnapshotIds") or [], _check_id, lambda item: item.started)
        kept = [item for item in found if mine and matches(filters, _facts(item), item.tags)]
        shown, more = page(kept, parameters)
        return {"Snapshots": [shown_snapshot(item) for item in shown], **more}

    def delete(self, parameters: Parameters, caller: Caller) -> Answer:
        identifier = parameters["SnapshotId"]
        if self._snapshots.get(caller.region, identifier) is None:
            raise _no_snapshot(identifier)
        for _, image in self._images.all(caller.region):
            if any(device.snapshot_id == identifier for device in image.devices):
                raise AwsError(
                    "InvalidSnapshot.InUse", f"The snapshot {identifier} is currently in use by {image.id}"
                )
        delete_snapshot(self._snapshots, self._disks, caller.region, identifier)
        return {}


def delete_snapshot(snapshots: Records[Snapshot], disks: Path, region: str, identifier: str) -> None:
    snapshots.remove(region, identifier)
    BlockStore(disks).remove(identifier)


def _check_id(identifier: str, snapshot: Snapshot | None) -> None:
    if snapshot is None:
        raise _no_snapshot(identifier)


def _no_snapshot(identifier: str) -> AwsError:
    if not re.fullmatch(r"snap-(?:[0-9a-f]{8}|[0-9a-f]{17})", identifier):
        return AwsError(
            "InvalidSnapshotID.Malformed", f"Value ({identifier}) for parameter snapshotId is invalid."
        )
    return AwsError("InvalidSnapshot.NotFound", f"The snapshot '{identifier}' does not exist.")


def _facts(snapshot: Snapshot) -> dict[str, str]:
    return {
        "description": snapshot.description, "encrypted": str(snapshot.encrypted).lower(), "owner-id": ACCOUNT,
        "progress": _progress(snapshot), "snapshot-id": snapshot.id, "status": snapshot.state, "storage-tier": "standard",
        "volume-id": snapshot.volume or NO_VOLUME, "volume-size": str(snapshot.size), "start-time": clock.text(snapshot.started),
    }  # fmt: skip


def shown_snapshot(snapshot: Snapshot) -> Answer:
    answer: Answer = {
        "SnapshotId": snapshot.id, "Description": snapshot.description, "Encrypted": snapshot.encrypted, "OwnerId": ACCOUNT,
        "Progress": _progress(snapshot), "StartTime": snapshot.started, "State": snapshot.state,
        "VolumeId": snapshot.volume or NO_VOLUME, "VolumeSize": snapshot.size, "StorageTier": "standard",
        "Tags": shown_tags(snapshot.tags),
    }  # fmt: skip
    if snapshot.message:
        answer["StateMessage"] = snapshot.message
    return {**answer, "KmsKeyId": snapshot.kms_key_id} if snapshot.kms_key_id else answer


def _progress(snapshot: Snapshot) -> str:
    """AWS counts no blocks of a snapshot that is written directly: it is there, or not."""
    return "100%" if snapshot.state == "completed" else "0%"
