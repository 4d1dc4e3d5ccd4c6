"""In EC2: AMIs, snapshots, tasks, and what a test launch made; everything by its tags."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from core.aws.errors import answering
from core.aws.leftovers import judging
from core.aws.leftovers.model import Item, Kind, Known, Standing
from core.aws.leftovers.storage import Exported
from core.aws.marks import OUR_TAGS, TAG_EXPORT, TAG_LAUNCH, TAG_MIGRATION, is_ours, tags_of
from core.aws.prices import hours_month, running_month, storage_month

GIB = 1 << 30


def pages(client: Any, call: str, member: str, **parameters: Any) -> list[dict[str, Any]]:
    """All members of a Describe call's answer, over all its pages."""
    operation = client.meta.method_to_api_mapping[call]
    with answering(f"ec2:{operation}"):
        if not client.can_paginate(call):
            return list(getattr(client, call)(**parameters).get(member, []))
        found = client.get_paginator(call).paginate(**parameters)
        return [entry for page in found for entry in page.get(member, [])]


def own_images(client: Any) -> list[dict[str, Any]]:
    """All AMIs of the account, ours or not: each may use a snapshot of ours."""
    return pages(client, "describe_images", "Images", Owners=["self"])


def find_images(images: list[dict[str, Any]], known: Known) -> Iterator[Item]:
    for image in filter(is_ours, images):
        tags = tags_of(image)
        migration = tags.get(TAG_MIGRATION, "")
        judged = judging.image(known, migration, image.get("State", ""))
        yield _item(
            Kind.IMAGE, image["ImageId"], tags, judged, created=_moment(image.get("CreationDate")), monthly=0.0,
            name=image.get("Name", ""),
        )  # fmt: skip


def find_snapshots(
    client: Any, region: str, images: list[dict[str, Any]] | None, known: Known
) -> Iterator[Item]:
    """:param images: None where they could not be listed."""
    used = {
        mapping["Ebs"]["SnapshotId"]: image["ImageId"]
        for image in images or ()
        for mapping in image.get("BlockDeviceMappings", [])
        if mapping.get("Ebs", {}).get("SnapshotId")
    }
    for snapshot in filter(is_ours, pages(client, "describe_snapshots", "Snapshots", OwnerIds=["self"])):
        tags = tags_of(snapshot)
        user = None if images is None else used.get(snapshot["SnapshotId"], "")
        judged = judging.snapshot(known, tags.get(TAG_MIGRATION, ""), user)
        stored = snapshot.get("FullSnapshotSizeInBytes")
        size = int(stored) if stored else snapshot["VolumeSize"] * GIB
        yield _item(
            Kind.SNAPSHOT, snapshot["SnapshotId"], tags, judged, created=snapshot.get("StartTime"), size=size,
            at_most=not stored, monthly=storage_month("ebs-snapshot", region, size),
            removable=judged.standing is not Standing.NEEDED or judged.reason == "clean.reason.snapshot-used",
        )  # fmt: skip


def find_import_tasks(client: Any, known: Known) -> Iterator[Item]:
    """Tasks have no time of their beginning in AWS's answers; it forgets them seven days after their end."""
    images = pages(client, "describe_import_image_tasks", "ImportImageTasks")
    disks = pages(client, "describe_import_snapshot_tasks", "ImportSnapshotTasks")
    for task in filter(is_ours, [*images, *disks]):
        told = task.get("SnapshotTaskDetail", task)
        tags, status = tags_of(task), told.get("Status", "")
        if status == "completed":
            continue
        judged = judging.task(known, tags.get(TAG_MIGRATION, ""), status)
        yield _item(
            Kind.IMPORT_TASK, task["ImportTaskId"], tags, judged, monthly=0.0, name=told.get("StatusMessage", ""),
            removable=judged.standing in {Standing.LEFTOVER, Standing.UNSURE},
        )  # fmt: skip


def find_export_tasks(client: Any) -> tuple[list[Item], list[Exported]]:
    """Tasks that have not ended well, and the objects of those that have."""
    items, objects = [], []
    found = pages(client, "describe_export_image_tasks", "ExportImageTasks")
    for task in filter(is_ours, found):
        tags, status = tags_of(task), task.get("Status", "")
        place = task.get("S3ExportLocation", {})
        kind = tags.get(TAG_EXPORT, "")
        if status == "completed":
            key = f"{place.get('S3Prefix', '')}{task['ExportImageTaskId']}.{kind}"
            objects.append(Exported(place.get("S3Bucket", ""), key, task["ExportImageTaskId"]))
            continue
        judged = judging.task(Known(), "", status)
        items.append(
            _item(
                Kind.EXPORT_TASK,
                task["ExportImageTaskId"],
                tags,
                judged,
                monthly=0.0,
                name=task.get("StatusMessage", ""),
                removable=judged.standing is Standing.UNSURE,
            )
        )
    return items, objects


def find_instances(client: Any, region: str, known: Known) -> Iterator[Item]:
    for reservation in pages(client, "describe_instances", "Reservations", Filters=_launched()):
        for instance in reservation["Instances"]:
            if instance["State"]["Name"] in {"terminated", "shutting-down"}:
                continue
            tags = tags_of(instance)
            judged = judging.launched(known, tags.get(TAG_LAUNCH, ""))
            stopped = instance["State"]["Name"] == "stopped"
            yield _item(
                Kind.INSTANCE, instance["InstanceId"], tags, judged, created=instance.get("LaunchTime"),
                name=f"{instance.get('InstanceType', '')}, {instance['State']['Name']}",
                monthly=0.0 if stopped else running_month(instance.get("InstanceType", ""), region),
            )  # fmt: skip


def find_volumes(client: Any, region: str, known: Known) -> Iterator[Item]:
    """Of test launches, and of imports by the volume route that ended before their snapshot was made."""
    for volume in filter(is_ours, pages(client, "describe_volumes", "Volumes", Filters=_tagged(*OUR_TAGS))):
        tags, size = tags_of(volume), volume["Size"] * GIB
        launch = tags.get(TAG_LAUNCH, "")
        judged = (
            judging.launched(known, launch) if launch else judging.volume(known, tags.get(TAG_MIGRATION, ""))
        )
        attached = [entry["InstanceId"] for entry in volume.get("Attachments", [])]
        if attached:
            judged = judging.Judged(
                Standing.NEEDED, "clean.reason.volume-attached", {"instance": attached[0]}
            )
        yield _item(
            Kind.VOLUME, volume["VolumeId"], tags, judged, created=volume.get("CreateTime"), size=size,
            monthly=storage_month(f"ebs-{volume.get('VolumeType', '')}", region, size),
            removable=not attached and judged.standing is not Standing.NEEDED,
        )  # fmt: skip


def find_addresses(client: Any, region: str, known: Known) -> Iterator[Item]:
    for address in pages(client, "describe_addresses", "Addresses", Filters=_launched()):
        tags = tags_of(address)
        judged = judging.launched(known, tags.get(TAG_LAUNCH, ""))
        yield _item(
            Kind.ADDRESS, address["AllocationId"], tags, judged, name=address.get("PublicIp", ""),
            monthly=hours_month("public-ipv4", region),
        )  # fmt: skip


def find_groups(client: Any, known: Known) -> Iterator[Item]:
    for group in pages(client, "describe_security_groups", "SecurityGroups", Filters=_launched()):
        tags = tags_of(group)
        judged = judging.launched(known, tags.get(TAG_LAUNCH, ""))
        yield _item(Kind.SECURITY_GROUP, group["GroupId"], tags, judged, name=group["GroupName"], monthly=0.0)


def find_keys(client: Any, known: Known) -> Iterator[Item]:
    for pair in pages(client, "describe_key_pairs", "KeyPairs", Filters=_launched()):
        tags = tags_of(pair)
        judged = judging.launched(known, tags.get(TAG_LAUNCH, ""))
        yield _item(
            Kind.KEY_PAIR, pair["KeyPairId"], tags, judged, created=pair.get("CreateTime"), name=pair["KeyName"],
            monthly=0.0,
        )  # fmt: skip


def _launched() -> list[dict[str, Any]]:
    return _tagged(TAG_LAUNCH)


def _tagged(*names: str) -> list[dict[str, Any]]:
    return [{"Name": "tag-key", "Values": list(names)}]


def _item(kind: Kind, identifier: str, tags: dict[str, str], judged: judging.Judged, **facts: Any) -> Item:
    tag = next(name for name in (TAG_LAUNCH, TAG_MIGRATION, TAG_EXPORT) if name in tags)
    return Item(
        kind=kind, id=identifier, mark=(tag, tags[tag]), migration=tags.get(TAG_MIGRATION, ""),
        launch=tags.get(TAG_LAUNCH, ""), standing=judged.standing, reason=judged.reason, facts=judged.facts, **facts,
    )  # fmt: skip


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
