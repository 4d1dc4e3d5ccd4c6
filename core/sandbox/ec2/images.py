"""DescribeImages, RegisterImage, DeregisterImage: the account's own AMIs."""

from __future__ import annotations

import re
import threading
from pathlib import Path

from core.sandbox import clock
from core.sandbox.aws_error import AwsError
from core.sandbox.ec2.filters import check, matches, selected
from core.sandbox.ec2.model import BlockDevice, MachineImage, Snapshot, shown_tags
from core.sandbox.ec2.registering import new_image
from core.sandbox.ec2.snapshots import delete_snapshot
from core.sandbox.records import Records
from core.sandbox.state import ACCOUNT
from core.sandbox.wire import Answer, Caller, Parameters, page

_FILTERS = (
    "architecture", "block-device-mapping.delete-on-termination", "block-device-mapping.device-name",
    "block-device-mapping.encrypted", "block-device-mapping.snapshot-id", "block-device-mapping.volume-size",
    "block-device-mapping.volume-type", "creation-date", "description", "ena-support", "hypervisor", "image-id", "image-type",
    "is-public", "manifest-location", "name", "owner-alias", "owner-id", "platform", "root-device-name", "root-device-type",
    "sriov-net-support", "state", "tag-key", "virtualization-type",
)  # fmt: skip
_OF_OTHERS = (
    "free-tier-eligible", "image-allowed", "kernel-id", "product-code", "product-code.type", "public-ssm-parameter-name",
    "ramdisk-id", "source-image-id", "source-image-region", "source-instance-id", "state-reason-code", "state-reason-message",
)  # fmt: skip
"""Filters on what no AMI here has."""


class Images:
    def __init__(
        self, images: Records[MachineImage], snapshots: Records[Snapshot], folder: Path, disks: Path
    ) -> None:
        """:param folder: of the images' records as JSON.
        :param disks: of the snapshots' bytes."""
        self._images, self._snapshots, self._folder, self._disks = images, snapshots, folder, disks
        self._registering = threading.Lock()  # a name is taken once, whoever asks at the same time

    def describe(self, parameters: Parameters, caller: Caller) -> Answer:
        filters = check(parameters, (*_FILTERS, *_OF_OTHERS))
        images = {image.id: image for _, image in self._images.all(caller.region)}
        owners = parameters.get("Owners") or []
        mine = not owners or {"self", ACCOUNT} & set(owners)
        found = selected(images, parameters.get("ImageIds") or [], _check_id, lambda image: image.created)
        kept = [image for image in found if mine and matches(filters, _facts(image), image.tags)]
        shown, more = page(kept, parameters)
        return {"Images": [shown_image(image) for image in shown], **more}

    def register(self, parameters: Parameters, caller: Caller) -> Answer:
        """An AMI from snapshots: the route without any look into the disk."""
        with self._registering:
            names = frozenset(image.name for _, image in self._images.all(caller.region))
            image = new_image(parameters, caller.region, self._snapshots, names)
            self._images.put(caller.region, image.id, image)
        return {"ImageId": image.id}

    def deregister(self, parameters: Parameters, caller: Caller) -> Answer:
        image = self._images.get(caller.region, parameters["ImageId"])
        if image is None:
            raise no_image(parameters["ImageId"])
        self._images.remove(caller.region, image.id)
        (self._folder / f"{image.id}.json").unlink(missing_ok=True)
        answer: Answer = {"Return": True}
        if parameters.get("DeleteAssociatedSnapshots"):
            used = {
                device.snapshot_id for _, other in self._images.all(caller.region) for device in other.devices
            }
            gone = [device.snapshot_id for device in image.devices if device.snapshot_id not in used]
            for identifier in gone:
                delete_snapshot(self._snapshots, self._disks, caller.region, identifier)
            answer["DeleteSnapshotResults"] = [
                {"SnapshotId": identifier, "ReturnCode": "success"} for identifier in gone
            ]
        return answer


def _check_id(identifier: str, image: MachineImage | None) -> None:
    if image is None:
        raise no_image(identifier)


def no_image(identifier: str) -> AwsError:
    if not re.fullmatch(r"ami-(?:[0-9a-f]{8}|[0-9a-f]{17})", identifier):
        return AwsError("InvalidAMIID.Malformed", f'Invalid id: "{identifier}" (expecting "ami-...")')
    return AwsError("InvalidAMIID.NotFound", f"The image id '[{identifier}]' does not exist")


def _facts(image: MachineImage) -> dict[str, str | list[str]]:
    return {
        "architecture": image.architecture, "description": image.description,
        "ena-support": str(image.ena_support).lower(), "hypervisor": "xen", "image-id": image.id, "image-type": "machine",
        "is-public": "false", "name": image.name, "owner-id": ACCOUNT, "platform": image.platform, "state": "available",
        "root-device-name": image.root_device_name, "root-device-type": "ebs", "virtualization-type": image.virtualization_type,
        "creation-date": clock.text(image.created),
        "block-device-mapping.device-name": [device.device_name for device in image.devices],
        "block-device-mapping.snapshot-id": [device.snapshot_id for device in image.devices],
        "block-device-mapping.volume-size": [str(device.size) for device in image.devices],
        "block-device-mapping.volume-type": [device.volume_type for device in image.devices],
        "block-device-mapping.encrypted": [str(device.encrypted).lower() for device in image.devices],
        "block-device-mapping.delete-on-termination": [str(device.delete_on_termination).lower() for device in image.devices],
        "manifest-location": f"{ACCOUNT}/{image.name}", "sriov-net-support": image.sriov_net_support,
    }  # fmt: skip


def shown_image(image: MachineImage) -> Answer:
    answer: Answer = {
        "ImageId": image.id, "Name": image.name, "ImageLocation": f"{ACCOUNT}/{image.name}", "OwnerId": ACCOUNT,
        "State": "available", "Public": False, "ImageType": "machine", "Hypervisor": "xen",
        "Architecture": image.architecture, "CreationDate": clock.text(image.created), "EnaSupport": image.ena_support,
        "RootDeviceName": image.root_device_name, "RootDeviceType": "ebs", "Description": image.description,
        "PlatformDetails": image.platform_details, "UsageOperation": image.usage_operation,
        "BlockDeviceMappings": [_shown_device(device) for device in image.devices], "Tags": shown_tags(image.tags),
    }  # fmt: skip
    answer["VirtualizationType"] = image.virtualization_type
    optional = {
        "BootMode": image.boot_mode, "TpmSupport": image.tpm_support, "ImdsSupport": image.imds_support,
        "SriovNetSupport": image.sriov_net_support,
    }  # fmt: skip
    answer |= {name: value for name, value in optional.items() if value}
    if image.platform == "windows":
        answer["Platform"] = "windows"
    return answer


def _shown_device(device: BlockDevice) -> Answer:
    ebs: Answer = {
        "DeleteOnTermination": device.delete_on_termination, "SnapshotId": device.snapshot_id, "VolumeSize": device.size,
        "VolumeType": device.volume_type, "Encrypted": device.encrypted, "Iops": device.iops, "Throughput": device.throughput,
    }  # fmt: skip
    ebs = {name: value for name, value in ebs.items() if value not in {"", 0} or isinstance(value, bool)}
    return {"DeviceName": device.device_name, "Ebs": ebs}
