"""The instance: RunInstances with a token, so that the same launch never makes two; and how EC2 describes it since.

Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from core.aws.errors import answering, aws_code
from core.aws.launch.model import Seen, Volume
from core.aws.launch.network import specification
from core.errors import ServiceError
from core.plans.launching import LaunchSettings

GIB = 1 << 30
DOOR_TAG = "sandbox:port-"
"""Of the sandbox's instances: ``sandbox:port-22`` is where on loopback the instance's port 22 is reached (docs/sandbox.md)."""
LOOPBACK = "127."


def run_request(
    settings: LaunchSettings,
    image_id: str,
    *,
    token: str,
    groups: Iterable[str],
    key_name: str,
    tags: dict[str, str],
    devices: Iterable[str] = (),
) -> dict[str, Any]:
    """RunInstances' parameters: one instance, IMDSv2 only unless the settings say otherwise, everything tagged.

    :param devices: of the AMI; their volumes end with the instance, whatever the AMI says.
    """
    request: dict[str, Any] = {
        "ImageId": image_id,
        "InstanceType": settings.instance_type,
        "MinCount": 1,
        "MaxCount": 1,
        "ClientToken": token,
        "SecurityGroupIds": list(groups),
        "MetadataOptions": {
            "HttpTokens": "optional" if settings.imds_v1 else "required",
            "HttpEndpoint": "enabled",
        },
        "TagSpecifications": [specification("instance", tags), specification("volume", tags)],
    }
    if devices:
        request["BlockDeviceMappings"] = [
            {"DeviceName": device, "Ebs": {"DeleteOnTermination": True}} for device in devices
        ]
    if settings.subnet_id:
        request["SubnetId"] = settings.subnet_id
    if key_name:
        request["KeyName"] = key_name
    if settings.instance_profile:
        request["IamInstanceProfile"] = {"Name": settings.instance_profile}
    if settings.user_data:
        request["UserData"] = settings.user_data
    return request


def run_instance(client: Any, request: dict[str, Any]) -> str:
    """The instance's id; the one that is there already when the token has been used.

    :raises ServiceError: what EC2 answered: capacity, quotas, a type that does not take the AMI …
    """
    with answering("ec2:RunInstances", image=request["ImageId"], type=request["InstanceType"]):
        return str(client.run_instances(**request)["Instances"][0]["InstanceId"])


def start_instance(client: Any, instance_id: str) -> None:
    """Of a stopped one."""
    with answering("ec2:StartInstances", instance=instance_id):
        client.start_instances(InstanceIds=[instance_id])


def look(client: Any, instance_id: str, image: dict[str, int]) -> Seen:
    """The instance, its status checks and its volumes, as they are now.

    :param image: sizes in bytes of the AMI's disks, by their device; one that is not attached is told too.
    :raises ServiceError: ``launch.instance-gone``, or what EC2 answered.
    """
    instance = _instance(client, instance_id)
    state = instance["State"]["Name"]
    system, inside = _status(client, instance_id) if state == "running" else ("", "")
    address = instance.get("PublicIpAddress") or instance.get("PrivateIpAddress", "")
    return Seen(
        state=state,
        reason=instance.get("StateReason", {}).get("Message", ""),
        system=system,
        instance=inside,
        address=address,
        private_address=instance.get("PrivateIpAddress", ""),
        doors=_doors(instance) if address.startswith(LOOPBACK) else {},
        volumes=_volumes(client, instance, image),
    )


def _doors(instance: dict[str, Any]) -> dict[int, str]:
    tags = {tag["Key"]: tag.get("Value", "") for tag in instance.get("Tags", [])}
    return {
        int(key.removeprefix(DOOR_TAG)): value
        for key, value in tags.items()
        if key.removeprefix(DOOR_TAG).isdecimal() and key.startswith(DOOR_TAG) and value.startswith(LOOPBACK)
    }


def image_disks(client: Any, image_id: str) -> dict[str, int]:
    """Sizes in bytes of an AMI's disks, by their device.

    :raises ServiceError: ``aws.image-missing``, or what EC2 answered.
    """
    try:
        with answering("ec2:DescribeImages", image=image_id):
            found = client.describe_images(ImageIds=[image_id])["Images"]
    except ServiceError as error:
        if aws_code(error).startswith("InvalidAMIID"):
            raise ServiceError("aws.image-missing", image=image_id) from error
        raise
    if not found:
        raise ServiceError("aws.image-missing", image=image_id)
    return {
        mapping["DeviceName"]: mapping["Ebs"].get("VolumeSize", 0) * GIB
        for mapping in found[0].get("BlockDeviceMappings", [])
        if mapping.get("Ebs")
    }


def _instance(client: Any, instance_id: str) -> dict[str, Any]:
    try:
        with answering("ec2:DescribeInstances", instance=instance_id):
            found = client.describe_instances(InstanceIds=[instance_id])["Reservations"]
    except ServiceError as error:
        if aws_code(error) == "InvalidInstanceID.NotFound":
            raise ServiceError("launch.instance-gone", retryable=True, **error.facts) from error
        raise
    for reservation in found:
        for instance in reservation["Instances"]:
            return dict(instance)
    raise ServiceError("launch.instance-gone", retryable=True, instance=instance_id)


def _status(client: Any, instance_id: str) -> tuple[str, str]:
    with answering("ec2:DescribeInstanceStatus", instance=instance_id):
        found = client.describe_instance_status(InstanceIds=[instance_id])["InstanceStatuses"]
    if not found:
        return "", ""
    return (
        found[0].get("SystemStatus", {}).get("Status", ""),
        found[0].get("InstanceStatus", {}).get("Status", ""),
    )


def _volumes(client: Any, instance: dict[str, Any], image: dict[str, int]) -> tuple[Volume, ...]:
    mappings = [mapping for mapping in instance.get("BlockDeviceMappings", []) if mapping.get("Ebs")]
    if not mappings:
        return ()
    there = {mapping["DeviceName"] for mapping in mappings}
    missing = tuple(
        Volume(id="", device=device, state="missing", size=0, expected=size)
        for device, size in image.items()
        if device not in there
    )
    ids = [mapping["Ebs"]["VolumeId"] for mapping in mappings]
    with answering("ec2:DescribeVolumes", instance=instance["InstanceId"]):
        sizes = {
            volume["VolumeId"]: volume["Size"] * GIB
            for volume in client.describe_volumes(VolumeIds=ids)["Volumes"]
        }
    return (
        tuple(
            Volume(
                id=mapping["Ebs"]["VolumeId"],
                device=mapping["DeviceName"],
                state=mapping["Ebs"].get("Status", ""),
                size=sizes.get(mapping["Ebs"]["VolumeId"], 0),
                expected=image.get(mapping["DeviceName"]),
            )
            for mapping in mappings
        )
        + missing
    )
