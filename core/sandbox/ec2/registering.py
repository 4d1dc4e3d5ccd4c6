"""RegisterImage: what it takes and what it refuses.

Defaults are AWS's own, unkind ones: i386, paravirtual, no ENA.

Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html
"""

from __future__ import annotations

import base64
import binascii
import re

from core.sandbox import clock
from core.sandbox.aws_error import AwsError
from core.sandbox.ec2.filters import tag_specification
from core.sandbox.ec2.model import BlockDevice, MachineImage, Snapshot
from core.sandbox.records import Records, new_id
from core.sandbox.wire import Answer, Parameters

_NAME = re.compile(r"[\w().\-/ \[\]'@+]{3,128}", re.ASCII)
_DEVICE = re.compile(
    r"/dev/(?:sd[a-z]\d{0,2}|xvd[a-z]{1,2}\d{0,2}|hd[a-z]\d{0,2})|xvd[a-z]{1,2}|sd[a-z]\d{0,2}"
)
MAX_DESCRIPTION = 255
_ENUMS = {
    "Architecture": ("i386", "x86_64", "arm64", "x86_64_mac", "arm64_mac"),
    "VirtualizationType": ("hvm", "paravirtual"),
    "BootMode": ("legacy-bios", "uefi", "uefi-preferred"),
    "TpmSupport": ("v2.0",),
    "ImdsSupport": ("v2.0",),
    "SriovNetSupport": ("simple",),
}
VOLUME_SIZES = {
    "standard": (1, 1024), "gp2": (1, 16384), "gp3": (1, 65536), "io1": (4, 16384), "io2": (4, 65536),
    "st1": (125, 16384), "sc1": (125, 16384),
}  # fmt: skip
"""GiB, least and most, by type."""
_IOPS = {"gp3": (3000, 80000), "io1": (100, 64000), "io2": (100, 256000)}
_ROOT_TYPES = frozenset({"standard", "gp2", "gp3", "io1", "io2"})


def new_image(
    parameters: Parameters, region: str, snapshots: Records[Snapshot], names: frozenset[str]
) -> MachineImage:
    """The AMI that a request asks for.

    :param names: that are taken.
    :raises AwsError: in AWS's words.
    """
    name = parameters.get("Name", "")
    if not _NAME.fullmatch(name):
        raise AwsError(
            "InvalidAMIName.Malformed",
            "AMI names must be between 3 and 128 characters long, and may contain letters, numbers, '(', ')', '.', '-', '/' and '_'",
        )
    if name in names:
        raise AwsError("InvalidAMIName.Duplicate", f"AMI name {name} is already in use by another AMI")
    _check_values(parameters)
    devices = _devices(parameters, region, snapshots)
    root = parameters.get("RootDeviceName") or (devices[0].device_name if devices else "")
    _check_root(root, devices)
    return MachineImage(
        id=new_id("ami-"), region=region, created=clock.now(), name=name, description=parameters.get("Description", ""),
        architecture=parameters.get("Architecture") or "i386", boot_mode=parameters.get("BootMode", ""),
        virtualization_type=parameters.get("VirtualizationType") or "paravirtual",
        platform_details="Linux/UNIX", usage_operation="RunInstances", ena_support=bool(parameters.get("EnaSupport")),
        sriov_net_support=parameters.get("SriovNetSupport", ""), tpm_support=parameters.get("TpmSupport", ""),
        imds_support=parameters.get("ImdsSupport", ""), root_device_name=root, devices=tuple(devices),
        tags=tag_specification(parameters, "image"),
    )  # fmt: skip


def _check_values(parameters: Parameters) -> None:
    for name, allowed in _ENUMS.items():
        value = parameters.get(name)
        if value and value not in allowed:
            raise AwsError(
                "InvalidParameterValue",
                f"Value ({value}) for parameter {name[0].lower()}{name[1:]} is invalid.",
            )
    check_description(parameters)
    boot = parameters.get("BootMode", "")
    if (parameters.get("VirtualizationType") or "paravirtual") == "paravirtual":
        given = [item for item in ("EnaSupport", "SriovNetSupport", "TpmSupport") if parameters.get(item)]
        if boot.startswith("uefi"):
            given.append("BootMode")
        if given:
            raise AwsError("InvalidParameterCombination", f"{given[0]} is only supported for HVM AMIs.")
    if not boot.startswith("uefi"):
        if parameters.get("Architecture") == "arm64" and boot:
            raise AwsError(
                "InvalidParameterCombination", "The arm64 architecture requires the uefi boot mode."
            )
        given = [item for item in ("TpmSupport", "UefiData") if parameters.get(item)]
        if given:
            raise AwsError("InvalidParameterCombination", f"{given[0]} requires the uefi boot mode.")
    if parameters.get("UefiData"):
        try:
            base64.b64decode(parameters["UefiData"], validate=True)
        except (ValueError, binascii.Error):
            raise AwsError("InvalidParameterValue", "Invalid value for parameter uefiData.") from None


def check_description(parameters: Parameters) -> None:
    text = parameters.get("Description", "")
    if len(text) > MAX_DESCRIPTION:
        raise AwsError("InvalidParameterValue", "The description is longer than 255 characters.")
    if not text.isascii():
        raise AwsError(
            "InvalidParameterValue",
            f"Value ({text}) for parameter description is invalid. Character sets beyond ASCII are not supported.",
        )


def _devices(parameters: Parameters, region: str, snapshots: Records[Snapshot]) -> list[BlockDevice]:
    devices: list[BlockDevice] = []
    for mapping in parameters.get("BlockDeviceMappings") or []:
        name = mapping.get("DeviceName", "")
        if not _DEVICE.fullmatch(name):
            raise AwsError("InvalidBlockDeviceMapping", f"Invalid device name {name}")
        if any(device.device_name == name for device in devices):
            raise AwsError(
                "InvalidBlockDeviceMapping",
                f"The device '{name}' is used in more than one block-device mapping",
            )
        if mapping.get("Ebs"):
            devices.append(_volume(name, mapping["Ebs"], region, snapshots))
    return devices


def _volume(name: str, ebs: Answer, region: str, snapshots: Records[Snapshot]) -> BlockDevice:
    identifier, size = ebs.get("SnapshotId", ""), int(ebs.get("VolumeSize") or 0)
    if not identifier and not size:
        raise AwsError(
            "MissingParameter", f"The device {name} must specify either a snapshot or a volume size."
        )
    encrypted = bool(ebs.get("Encrypted"))
    if identifier:
        snapshot = snapshots.get(region, identifier)
        if snapshot is None:
            raise AwsError("InvalidSnapshot.NotFound", f"The snapshot '{identifier}' does not exist.")
        if snapshot.state != "completed":
            raise AwsError("IncorrectState", f"Snapshot {identifier} is in invalid state - {snapshot.state}")
        if ebs.get("Encrypted") is not None:
            raise AwsError(
                "InvalidBlockDeviceMapping", f"the encrypted flag cannot be specified since device {name} has a snapshot specified."
            )  # fmt: skip
        if size and size < snapshot.size:
            raise AwsError(
                "InvalidBlockDeviceMapping",
                f"Volume of size {size}GB is smaller than snapshot '{identifier}', expect size>= {snapshot.size}GB",
            )
        size, encrypted = size or snapshot.size, snapshot.encrypted
    kind = ebs.get("VolumeType") or "gp2"
    _check_volume(kind, size, ebs)
    return BlockDevice(
        device_name=name, snapshot_id=identifier, size=size, volume_type=kind, encrypted=encrypted,
        delete_on_termination=bool(ebs.get("DeleteOnTermination", True)), iops=int(ebs.get("Iops") or 0),
        throughput=int(ebs.get("Throughput") or 0),
    )  # fmt: skip


def _check_volume(kind: str, size: int, ebs: Answer) -> None:
    if kind not in VOLUME_SIZES:
        raise AwsError("InvalidParameterValue", f"Value ({kind}) for parameter volumeType is invalid.")
    least, most = VOLUME_SIZES[kind]
    if not least <= size <= most:
        raise AwsError(
            "InvalidParameterValue",
            f"Volume of {size}GiB is not valid; must be {least} to {most}GiB for type {kind}.",
        )
    iops = ebs.get("Iops")
    if iops and kind not in _IOPS:
        raise AwsError(
            "InvalidParameterCombination", f"The parameter iops is not supported for {kind} volumes."
        )
    if not iops and kind in {"io1", "io2"}:
        raise AwsError("MissingParameter", f"The parameter iops must be specified for {kind} volumes.")
    if iops and not _IOPS[kind][0] <= int(iops) <= _IOPS[kind][1]:
        raise AwsError("InvalidParameterValue", f"Volume iops of {iops} is not valid for type {kind}.")
    if ebs.get("Throughput") and kind != "gp3":
        raise AwsError(
            "InvalidParameterCombination", f"The parameter throughput is not supported for {kind} volumes."
        )


def _check_root(root: str, devices: list[BlockDevice]) -> None:
    found = next((device for device in devices if device.device_name == root), None)
    if found is None or not found.snapshot_id:
        raise AwsError("InvalidBlockDeviceMapping", f"The root device {root} has no snapshot.")
    if found.volume_type not in _ROOT_TYPES:
        raise AwsError(
            "InvalidBlockDeviceMapping", f"A {found.volume_type} volume cannot be the root device."
        )
