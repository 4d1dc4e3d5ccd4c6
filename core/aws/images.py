"""AMIs: what came out of an import, and the tags that tell it is ours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from core.aws.errors import answering
from core.errors import ServiceError
from core.facts import Frozen


class MachineImage(Frozen):
    """An AMI. ``state`` is AWS's word: ``available``, ``pending``, ``failed`` …"""

    image_id: str
    name: str
    state: str
    architecture: str = ""
    boot_mode: str = ""
    platform: str = ""
    root_device: str = ""
    snapshot_ids: tuple[str, ...] = ()


def describe_image(client: Any, image_id: str) -> MachineImage:
    """:raises ServiceError: ``aws.image-missing``, or what EC2 answered."""
    with answering("ec2:DescribeImages", image=image_id):
        found = client.describe_images(ImageIds=[image_id])["Images"]
    if not found:
        raise ServiceError("aws.image-missing", image=image_id)
    image = found[0]
    mappings = image.get("BlockDeviceMappings", [])
    return MachineImage(
        image_id=image["ImageId"],
        name=image.get("Name", ""),
        state=image.get("State", ""),
        architecture=image.get("Architecture", ""),
        boot_mode=image.get("BootMode", ""),
        platform=image.get("PlatformDetails", image.get("Platform", "")),
        root_device=image.get("RootDeviceName", ""),
        snapshot_ids=tuple(
            mapping["Ebs"]["SnapshotId"] for mapping in mappings if mapping.get("Ebs", {}).get("SnapshotId")
        ),
    )


def tag_resources(client: Any, ids: Sequence[str], tags: Mapping[str, str]) -> None:
    """:raises ServiceError, CredentialsError: EC2 refused, or did not answer."""
    with answering("ec2:CreateTags", resources=", ".join(ids)):
        client.create_tags(
            Resources=list(ids), Tags=[{"Key": key, "Value": value} for key, value in tags.items()]
        )
