"""Removal: one thing after the other, each known as ours once more just before, each result told; a failure stops only itself."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from core.aws.errors import answering, aws_code
from core.aws.import_task import cancel_import
from core.aws.leftovers.compute import pages
from core.aws.leftovers.model import Item, Kind, Removed
from core.aws.marks import UPLOAD_METADATA, migration_of_key, tags_of
from core.aws.model import Connection
from core.aws.sessions import client
from core.aws.staged import GONE, abort_upload, delete_object, listed_parts
from core.errors import AmigrateError, Cancelled, ServiceError
from core.facts import Failure
from core.progress import CancelToken

TERMINATION = 300.0
"""Seconds that an instance may take to end, before its security group is tried."""
_POLL = 1.0
_MISSING = ("NotFound", "InvalidConversionTaskId", "InvalidExportTaskID", "Unavailable")
_LISTED: dict[Kind, tuple[str, str, str]] = {
    Kind.ADDRESS: ("describe_addresses", "Addresses", "AllocationIds"),
    Kind.VOLUME: ("describe_volumes", "Volumes", "VolumeIds"),
    Kind.SECURITY_GROUP: ("describe_security_groups", "SecurityGroups", "GroupIds"),
    Kind.KEY_PAIR: ("describe_key_pairs", "KeyPairs", "KeyPairIds"),
    Kind.IMPORT_TASK: ("describe_import_image_tasks", "ImportImageTasks", "ImportTaskIds"),
    Kind.EXPORT_TASK: ("describe_export_image_tasks", "ExportImageTasks", "ExportImageTaskIds"),
    Kind.IMAGE: ("describe_images", "Images", "ImageIds"),
    Kind.SNAPSHOT: ("describe_snapshots", "Snapshots", "SnapshotIds"),
}


class _Gone(Exception):
    """It is not there any more."""


def in_order(items: Iterable[Item]) -> tuple[Item, ...]:
    """What uses something goes before it: instances before their groups, AMIs before their snapshots."""
    order = list(Kind)
    return tuple(sorted(items, key=lambda item: order.index(item.kind)))


def remove(
    connection: Connection, items: Iterable[Item], *, token: CancelToken | None = None
) -> Iterator[Removed]:
    """Remove these, one result each.

    :raises Cancelled: told to stop; what was removed is removed.
    """
    stop = token or CancelToken()
    ec2, s3 = client(connection, "ec2"), client(connection, "s3")
    for item in in_order(items):
        stop.check()
        yield _removed(item, ec2, s3, stop)


def _removed(item: Item, ec2: Any, s3: Any, stop: CancelToken) -> Removed:
    try:
        if not item.removable:
            raise ServiceError("clean.not-removable", id=item.id)
        if item.kind is Kind.UPLOAD:
            _remove_upload(item, s3)
        elif item.kind is Kind.OBJECT:
            _remove_object(item, s3, ec2)
        elif item.kind is Kind.INSTANCE:
            _terminate(item, ec2, stop)
        else:
            found = _same(item, _listed(item, ec2))
            _REMOVERS[item.kind](ec2, item, found)
    except Cancelled:
        raise
    except _Gone:
        return Removed(item=item, done=False, gone=True)
    except AmigrateError as error:
        if aws_code(error).endswith(_MISSING) or aws_code(error).startswith(_MISSING):
            return Removed(item=item, done=False, gone=True)
        facts = {key: str(value) for key, value in error.facts.items()}
        return Removed(item=item, done=False, failure=Failure(code=error.code, facts=facts))
    return Removed(item=item, done=True)


def _listed(item: Item, ec2: Any) -> dict[str, Any]:
    call, member, parameter = _LISTED[item.kind]
    if item.id.startswith("import-snap-"):
        call, member = "describe_import_snapshot_tasks", "ImportSnapshotTasks"
    found = pages(ec2, call, member, **{parameter: [item.id]})
    if not found:
        raise _Gone
    return found[0]


def _same(item: Item, resource: dict[str, Any]) -> dict[str, Any]:
    """:raises ServiceError: ``clean.not-ours``: it carries our mark no more."""
    name, value = item.mark
    if tags_of(resource).get(name) != value:
        raise ServiceError("clean.not-ours", id=item.id, mark=name)
    return resource


def _terminate(item: Item, ec2: Any, stop: CancelToken) -> None:
    instance = _instance(item, ec2)
    _same(item, instance)
    with answering("ec2:TerminateInstances", id=item.id):
        ec2.terminate_instances(InstanceIds=[item.id])
    deadline = time.monotonic() + TERMINATION
    while _instance(item, ec2)["State"]["Name"] != "terminated":
        if time.monotonic() > deadline:
            raise ServiceError("clean.still-ending", id=item.id, seconds=round(TERMINATION))
        if stop.wait(_POLL):
            raise Cancelled


def _instance(item: Item, ec2: Any) -> dict[str, Any]:
    found = pages(ec2, "describe_instances", "Reservations", InstanceIds=[item.id])
    instances = [instance for reservation in found for instance in reservation["Instances"]]
    if not instances:
        raise _Gone
    return dict(instances[0])


def _remove_upload(item: Item, s3: Any) -> None:
    bucket, key = item.place
    mark, migration = item.mark
    if mark == "upload-key" and migration_of_key(key) != migration:
        raise ServiceError("clean.not-ours", id=item.id, mark=mark)
    if listed_parts(s3, bucket, key, item.id) is None:
        raise _Gone
    abort_upload(s3, bucket, key, item.id)
    if listed_parts(
        s3, bucket, key, item.id
    ):  # a part that was under way: S3's guide asks to look, and abort again
        abort_upload(s3, bucket, key, item.id)


def _remove_object(item: Item, s3: Any, ec2: Any) -> None:
    """Of a versioned bucket the version that is ours goes, not only from sight."""
    bucket, key = item.place
    mark, value = item.mark
    try:
        with answering("s3:GetObject", bucket=bucket, key=key):
            head = s3.head_object(Bucket=bucket, Key=key)
    except ServiceError as error:
        if aws_code(error) in GONE:
            raise _Gone from error
        raise
    if mark == UPLOAD_METADATA:
        ours = head.get("Metadata", {}).get(UPLOAD_METADATA) == value
    else:
        ours = value in key and _exports(ec2, value, bucket)
    if not ours or head["ContentLength"] != item.size:
        raise ServiceError("clean.not-ours", id=item.id, mark=mark)
    version = head.get("VersionId", "null")
    if version == "null":
        delete_object(s3, bucket, key)
        return
    with answering("s3:DeleteObjectVersion", bucket=bucket, key=key):
        s3.delete_object(Bucket=bucket, Key=key, VersionId=version)


def _exports(ec2: Any, task: str, bucket: str) -> bool:
    found = pages(ec2, "describe_export_image_tasks", "ExportImageTasks", ExportImageTaskIds=[task])
    return any(entry.get("S3ExportLocation", {}).get("S3Bucket") == bucket for entry in found)


def _release(ec2: Any, item: Item, found: dict[str, Any]) -> None:
    association = found.get("AssociationId")
    if association:
        with answering("ec2:DisassociateAddress", id=item.id):
            ec2.disassociate_address(AssociationId=association)
    with answering("ec2:ReleaseAddress", id=item.id):
        ec2.release_address(AllocationId=item.id)


def _delete_key(ec2: Any, item: Item, found: dict[str, Any]) -> None:
    with answering("ec2:DeleteKeyPair", id=item.id):
        ec2.delete_key_pair(
            KeyName=found["KeyName"]
        )  # as older endpoints know it; the id was compared just now


def _cancel_export(ec2: Any, item: Item, _found: dict[str, Any]) -> None:
    with answering("ec2:CancelExportTask", task=item.id):
        ec2.cancel_export_task(ExportTaskId=item.id)


def _call(operation: str, method: str, parameter: str) -> Callable[[Any, Item, dict[str, Any]], None]:
    def work(ec2: Any, item: Item, _found: dict[str, Any]) -> None:
        with answering(operation, id=item.id):
            getattr(ec2, method)(**{parameter: item.id})

    return work


_REMOVERS: dict[Kind, Callable[[Any, Item, dict[str, Any]], None]] = {
    Kind.ADDRESS: _release,
    Kind.VOLUME: _call("ec2:DeleteVolume", "delete_volume", "VolumeId"),
    Kind.SECURITY_GROUP: _call("ec2:DeleteSecurityGroup", "delete_security_group", "GroupId"),
    Kind.KEY_PAIR: _delete_key,
    Kind.IMPORT_TASK: lambda ec2, item, _found: cancel_import(ec2, item.id),
    Kind.EXPORT_TASK: _cancel_export,
    Kind.IMAGE: _call("ec2:DeregisterImage", "deregister_image", "ImageId"),
    Kind.SNAPSHOT: _call("ec2:DeleteSnapshot", "delete_snapshot", "SnapshotId"),
}
