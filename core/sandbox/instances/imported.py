"""Instances that ImportInstance makes: there from the request on, without a volume until their disk is converted, then stopped."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Mapping

from core.sandbox import clock
from core.sandbox.aws_error import AwsError
from core.sandbox.ec2.model import MachineImage
from core.sandbox.instances.catalogue import Catalogue
from core.sandbox.instances.fleet import BY_USER, MEMORY
from core.sandbox.instances.mirror import Mirror
from core.sandbox.instances.model import Instance, Reach
from core.sandbox.moto_backend import Moto
from core.sandbox.records import Records
from core.sandbox.wire import Parameters

MIB = 1 << 20
ROOT = "/dev/sda1"


class ImportedInstances:
    """moto keeps what DescribeInstances shows, told by calls of its own that its journal repeats after a restart."""

    def __init__(self, moto: Moto, mirror: Mirror, records: Records[Instance]) -> None:
        self._moto, self._mirror, self._records = moto, mirror, records
        self._catalogue = Catalogue()

    def begin(self, wanted: Parameters, region: str, *, task: str, platform: str) -> Instance:
        """The instance, ``pending``.

        :param wanted: an ImportInstanceLaunchSpecification.
        :raises AwsError: there is no such type, subnet, group …, or the type has not the architecture.
        """
        kind = self._catalogue.find(wanted.get("InstanceType") or "m1.small", region)
        architecture = wanted.get("Architecture") or "x86_64"
        self._catalogue.check_fit(_bios_image(architecture, region), kind)
        image = f"ami-{secrets.token_hex(9)[:17]}"  # AWS's own, which no account ever sees
        form = {**_form(wanted), "ImageId": image, "InstanceType": kind["InstanceType"]}
        subnet = self._mirror.default_subnet(wanted, region)
        if subnet:
            form["SubnetId"] = subnet
        [shown] = self._moto.ask("ec2", region, form)["Instances"]
        instance = Instance(
            id=shown["InstanceId"], region=region, image_id=image, instance_type=kind["InstanceType"], launched=clock.now(),
            platform="windows" if platform == "Windows" else "", architecture=architecture, root_device_name=ROOT,
            memory=max(MEMORY[0], min(MEMORY[1], int(kind["MemoryInfo"]["SizeInMiB"]) * MIB)),
            user_data=(wanted.get("UserData") or {}).get("Data", ""), import_task=task, importing=True,
            reach=Reach.UNKNOWN, reason=("pending", "pending"),
        )  # fmt: skip
        self._records.put(region, instance.id, instance)
        self._mirror.show(instance)
        return instance

    def zone(self, instance: Instance) -> str:
        return self._mirror.zone(instance)

    def attach(self, identifier: str, region: str, *, size: int, kms_key_id: str) -> str:
        """The root volume's id; asked twice it is the same one.

        :param size: GiB.
        :raises LookupError: the instance has been terminated.
        """
        instance = self._records.get(region, identifier)
        if instance is None or instance.state != "pending":
            raise LookupError(identifier)
        there = self._mirror.find(instance).block_device_mapping.get(ROOT)
        if there is not None:
            return str(there.volume_id)
        key = {"Encrypted": "true", "KmsKeyId": kms_key_id} if kms_key_id else {}
        place = {"AvailabilityZone": self.zone(instance), "Size": str(size), "VolumeType": "standard"}
        made = self._moto.ask("ec2", region, {"Action": "CreateVolume", **place, **key})
        volume = str(made["VolumeId"])
        both = {"VolumeId": volume, "InstanceId": identifier, "Device": ROOT}
        self._moto.ask("ec2", region, {"Action": "AttachVolume", **both})
        flag = {
            "BlockDeviceMapping.1.DeviceName": ROOT,
            "BlockDeviceMapping.1.Ebs.DeleteOnTermination": "true",
        }
        self._moto.ask("ec2", region, {"Action": "ModifyInstanceAttribute", "InstanceId": identifier, **flag})
        return volume

    def stand(self, identifier: str, region: str, *, volume: str, platform: str, architecture: str) -> None:
        """The import is done: the instance is stopped, with its disk."""
        changed = self._records.update(
            region, identifier, state="stopped", importing=False, reason=("", ""), volumes=(volume,), devices=((ROOT, ""),),
            platform="windows" if platform == "windows" else "", architecture=architecture,
        )  # fmt: skip
        self._mirror.show(changed)

    def remove(self, identifier: str, region: str) -> None:
        """The import came to nothing."""
        with contextlib.suppress(KeyError):
            changed = self._records.update(
                region, identifier, state="terminated", importing=False, reason=BY_USER
            )
            with contextlib.suppress(AwsError):
                self._moto.ask("ec2", region, {"Action": "TerminateInstances", "InstanceId.1": identifier})
            self._mirror.show(changed)


def _bios_image(architecture: str, region: str) -> MachineImage:
    """What an import of the older interface runs as; whether it has ENA shows only later."""
    return MachineImage(
        id="", region=region, created=clock.now(), name="", architecture=architecture, boot_mode="legacy-bios", ena_support=True
    )  # fmt: skip


def _form(wanted: Parameters) -> Mapping[str, str]:
    """The launch specification as a RunInstances without any volume."""
    form = {
        "Action": "RunInstances", "MinCount": "1", "MaxCount": "1",
        "BlockDeviceMapping.1.DeviceName": ROOT, "BlockDeviceMapping.1.NoDevice": "",
        "SubnetId": wanted.get("SubnetId", ""), "PrivateIpAddress": wanted.get("PrivateIpAddress", ""),
        "InstanceInitiatedShutdownBehavior": wanted.get("InstanceInitiatedShutdownBehavior", ""),
        "UserData": (wanted.get("UserData") or {}).get("Data", ""),
        "Monitoring.Enabled": "true" if wanted.get("Monitoring") else "",
    }  # fmt: skip
    for name, value in (wanted.get("Placement") or {}).items():
        form[f"Placement.{name}"] = str(value)
    for number, group in enumerate(wanted.get("GroupIds") or [], 1):
        form[f"SecurityGroupId.{number}"] = group
    for number, group in enumerate(wanted.get("GroupNames") or [], 1):
        form[f"SecurityGroup.{number}"] = group
    return {name: value for name, value in form.items() if value or name.endswith("NoDevice")}
