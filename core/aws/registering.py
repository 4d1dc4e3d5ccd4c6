"""RegisterImage: an AMI from snapshots, with today's defaults in place of AWS's own (i386, paravirtual, no ENA).

Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from core.aws.errors import answering, aws_code
from core.aws.marks import TAG_MIGRATION, TAG_PLAN
from core.errors import ServiceError
from core.plans.model import Plan
from core.plans.registering import MAX_NAME, block_devices, plain_description, plain_name, root_device


def image_name(plan: Plan, migration: str) -> str:
    """A name that no other migration's image has: RegisterImage knows no ClientToken, and takes a name only once."""
    return f"{plain_name(plan.name)[: MAX_NAME - len(migration) - 1]} {migration}"


def register_request(plan: Plan, snapshots: Sequence[str], migration: str) -> dict[str, Any]:
    """RegisterImage's parameters.

    :param snapshots: ids in the order of the disks; the first is the root.
    """
    tags = {**plan.destination.tags, TAG_MIGRATION: migration, TAG_PLAN: plan.name[:256]}
    request: dict[str, Any] = {
        "Name": image_name(plan, migration),
        "Description": plain_description(plan.description or plan.name),
        "Architecture": plan.architecture or "x86_64",
        "VirtualizationType": "hvm",
        "EnaSupport": True,
        "RootDeviceName": root_device(plan),
        "BlockDeviceMappings": block_devices(plan, snapshots),
        "TagSpecifications": [
            {"ResourceType": "image", "Tags": [{"Key": key, "Value": value} for key, value in tags.items()]}
        ],
    }
    if plan.boot_mode is not None:
        request["BootMode"] = plan.boot_mode.value
    return request


def register_image(client: Any, request: dict[str, Any]) -> str:
    """The AMI's id; that of the one which an earlier, killed run has registered under this very name."""
    try:
        with answering("ec2:RegisterImage", name=request["Name"]):
            return str(client.register_image(**request)["ImageId"])
    except ServiceError as error:
        if aws_code(error) == "InvalidAMIName.Duplicate":
            found = find_image(client, request["Name"])
            if found:
                return found
        raise


def find_image(client: Any, name: str) -> str:
    """Id of the account's own AMI of this name, "" where there is none."""
    with answering("ec2:DescribeImages", name=name):
        found = client.describe_images(Owners=["self"], Filters=[{"Name": "name", "Values": [name]}])[
            "Images"
        ]
    return str(found[0]["ImageId"]) if found else ""
