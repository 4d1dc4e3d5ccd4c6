"""What an account has that may be exported: its own AMIs, and its instances."""

from __future__ import annotations

from typing import Any

from core.aws.errors import answering
from core.aws.model import Connection
from core.aws.sessions import client
from core.facts import Frozen


class Exportable(Frozen):
    """
    :param id: of an AMI or an instance.
    :param state: AWS's word.
    :param size: GiB of its EBS volumes; None where it is not told.
    :param made: when, as AWS writes it; "" where it is not told.
    """

    id: str
    name: str = ""
    state: str = ""
    platform: str = ""
    size: int | None = None
    made: str = ""


def exportable(connection: Connection) -> tuple[Exportable, ...]:
    """AMIs, then instances, the latest of each first. Whether AWS exports one is for the XPT rules to say.

    :raises ServiceError, CredentialsError: AWS did not answer, or does not let these credentials look.
    """
    ec2 = client(connection, "ec2")
    with answering("ec2:DescribeImages"):
        pages = ec2.get_paginator("describe_images").paginate(Owners=["self"])
        images = [_image(item) for page in pages for item in page["Images"]]
    with answering("ec2:DescribeInstances"):
        pages = ec2.get_paginator("describe_instances").paginate()
        instances = [
            _instance(item)
            for page in pages
            for reservation in page["Reservations"]
            for item in reservation["Instances"]
            if item["State"]["Name"] not in {"terminated", "shutting-down"}
        ]
    return (*_latest_first(images), *_latest_first(instances))


def _latest_first(found: list[Exportable]) -> list[Exportable]:
    return sorted(found, key=lambda one: one.made, reverse=True)


def _image(item: dict[str, Any]) -> Exportable:
    sizes = [
        disk["Ebs"]["VolumeSize"]
        for disk in item.get("BlockDeviceMappings", [])
        if "VolumeSize" in disk.get("Ebs", {})
    ]
    return Exportable(
        id=item["ImageId"],
        name=item.get("Name", ""),
        state=item.get("State", ""),
        platform=item.get("PlatformDetails", ""),
        size=sum(sizes) if sizes else None,
        made=str(item.get("CreationDate", "")),
    )


def _instance(item: dict[str, Any]) -> Exportable:
    names = [tag["Value"] for tag in item.get("Tags", []) if tag["Key"] == "Name"]
    started = item.get("LaunchTime")
    return Exportable(
        id=item["InstanceId"],
        name=names[0] if names else "",
        state=item["State"]["Name"],
        platform=item.get("PlatformDetails", ""),
        made=started.isoformat() if started is not None else "",
    )
