"""The route by ImportVolume: parts in the bucket, a manifest that names them, volumes, and snapshots of the volumes."""

from __future__ import annotations

from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from typing import Any

from core.aws.errors import answering
from core.aws.images import tag_resources
from core.aws.import_task import StagedObject
from core.aws.marks import TAG_MIGRATION, TAG_PLAN, UPLOAD_METADATA, migration_of_key
from core.aws.snapshots import describe_snapshot
from core.aws.sources import FileSource, SourcePart
from core.aws.upload import Upload
from core.aws.volumes import (
    VolumeImport,
    delete_volume,
    first_zone,
    snapshot_volume,
    start_volume_import,
    volume_imports,
)
from core.errors import MigrationError, ServiceError
from core.facts import Frozen
from core.images import open_image
from core.images.import_manifest import ImportManifest, ManifestPart, cut, write_manifest
from core.migrations.awake import awake
from core.migrations.following import follow
from core.migrations.run import Run
from core.migrations.stages import (
    Account,
    ledger_of,
    object_key,
    upload_reporter,
)
from core.migrations.states import Stage
from core.progress import Progress
from core.wording import phrase

VALID = 7 * 24 * 3600
"""Seconds for which the manifest's addresses are good: the longest that a signature may be."""
GIB = 1 << 30


class StagedImage(Frozen):
    """A disk image in parts.

    :param gib: GiB of the volume. :param part: bytes of each part but the last; ``keys`` are the parts' in order.
    """

    bucket: str
    key: str
    format: str
    size: int
    gib: int
    part: int
    keys: tuple[str, ...]

    @property
    def manifest_key(self) -> str:
        return f"{self.key}.manifest.xml"

    @property
    def objects(self) -> list[StagedObject]:
        return [StagedObject(bucket=self.bucket, key=key) for key in (*self.keys, self.manifest_key)]


def upload_parts(run: Run, account: Account) -> list[StagedImage]:
    """Send every file in parts that are objects of their own; each is resumed as any other upload."""
    run.begin(Stage.UPLOAD)
    staged, before, kept = [], 0, 0
    ledger = ledger_of(run)
    with ExitStack() as opened:
        opened.callback(ledger.close)
        opened.enter_context(awake(phrase("migration.awake", {"name": run.plan.name})))
        sources = run.plan.sources
        files = [opened.enter_context(closing(FileSource(source.path))) for source in sources]
        total = sum(file.size for file in files)
        for index, (source, file) in enumerate(zip(sources, files, strict=True)):
            key = object_key(run, index)
            keys = []
            for number, (start, end) in enumerate(cut(file.size, run.pace.manifest_part)):
                done = Upload(
                    SourcePart(file, start, end - start + 1),
                    account.bucket,
                    f"{key}.part{number:05d}",
                    connect=lambda: run.client("s3"),
                    ledger=ledger,
                    cancel=run.token,
                    report=upload_reporter(run, before, kept, total),
                    notice=run.notice,
                    limit=run.limit,
                    part_size=run.pace.part_size,
                    patience=run.pace.patience,
                ).run()
                before, kept = before + done.size, kept + done.kept
                keys.append(done.key)
            staged.append(
                StagedImage(
                    bucket=account.bucket,
                    key=key,
                    format=source.format.upper(),
                    size=file.size,
                    gib=_volume_size(Path(source.path)),
                    part=run.pace.manifest_part,
                    keys=tuple(keys),
                )
            )
    run.progress(Progress("upload", total, total), before=0, kept=kept, total=total)
    run.tell("stage-done", facts={"bytes": str(total), "kept": str(kept), "sent": str(total - kept)})
    return staged


def _volume_size(path: Path) -> int:
    """GiB of a volume that holds the image's disk."""
    with open_image(path) as image:
        if len(image.disks) != 1:
            raise MigrationError("direct.disks-unreadable", path=str(path))
        return max(1, -(-image.disks[0].size // GIB))


def begin_volumes(run: Run, images: list[StagedImage]) -> list[str]:
    """Write the manifests and begin a conversion task for each disk; ids in the order of the disks.

    The manifests are written anew each time: their addresses expire.
    """
    run.begin(Stage.IMPORT)
    storage, calls = run.calls("s3"), run.calls("ec2")
    zone = calls(first_zone)
    tasks = []
    for index, image in enumerate(images):
        url = storage(partial(_put_manifest, image=image))
        request = {
            "AvailabilityZone": zone,
            "Description": f"amigrate {run.id} disk {index + 1}",
            "Image": {"Format": image.format, "Bytes": image.size, "ImportManifestUrl": url},
            "Volume": {"Size": image.gib},
        }
        tasks.append(calls(partial(start_volume_import, request=request)))
        run.record(import_task_id=", ".join(tasks))
    run.tell("import-started", facts={"task": ", ".join(tasks)})
    return tasks


def _put_manifest(client: Any, image: StagedImage) -> str:
    """Put the manifest beside its parts; the address that it can be fetched by."""

    def address(method: str, key: str) -> str:
        parameters = {"Bucket": image.bucket, "Key": key}
        return str(client.generate_presigned_url(method, Params=parameters, ExpiresIn=VALID))

    spans = cut(image.size, image.part)
    parts = tuple(
        ManifestPart(
            start,
            end,
            key,
            address("head_object", key),
            address("get_object", key),
            address("delete_object", key),
        )
        for (start, end), key in zip(spans, image.keys, strict=True)
    )
    manifest = ImportManifest(
        image.format, image.size, image.gib, parts, address("delete_object", image.manifest_key)
    )
    with answering("s3:PutObject", bucket=image.bucket, key=image.manifest_key):
        client.put_object(
            Bucket=image.bucket,
            Key=image.manifest_key,
            Body=write_manifest(manifest),
            ContentType="application/xml",
            ChecksumAlgorithm="SHA256",  # a bucket with Object Lock takes no object without one
            Metadata={UPLOAD_METADATA: migration_of_key(image.manifest_key)},
        )
    return address("get_object", image.manifest_key)


def follow_volumes(run: Run, tasks: list[str]) -> list[str]:
    """Look at the tasks until all have ended; the volumes' ids.

    :raises TaskFailed: one ended without a volume.
    """
    states = follow(run, len(tasks), partial(volume_imports, task_ids=tasks), _percent)
    volumes = [state.volume_id for state in states]
    run.calls("ec2")(partial(tag_resources, ids=volumes, tags=_tags(run)))  # by which they are known for ours
    run.tell("volumes-imported", facts={"volumes": ", ".join(volumes)})
    return volumes


def _percent(states: list[VolumeImport]) -> int | None:
    """Of the bytes of all."""
    size = sum(state.size for state in states)
    return sum(state.converted for state in states) * 100 // size if size else None


def _tags(run: Run) -> dict[str, str]:
    name = run.plan.name[:256]
    return {"Name": name, **run.plan.destination.tags, TAG_MIGRATION: run.id, TAG_PLAN: name}


def snapshot_volumes(run: Run, volumes: list[str]) -> list[str]:
    """Snapshots of the volumes, complete; the volumes are deleted then: they cost more and nothing needs them.

    :raises ServiceError: ``direct.snapshot-failed``.
    """
    run.begin(Stage.IMPORT)
    calls = run.calls("ec2", patience=run.pace.follow_patience)
    make = partial(snapshot_volume, tags=_tags(run), description=run.plan.description or run.plan.name)
    snapshots = [calls(partial(make, volume_id=volume)) for volume in volumes]
    run.record(snapshot_ids=tuple(snapshots))
    for snapshot in snapshots:
        while True:
            found = calls(partial(describe_snapshot, snapshot_id=snapshot))
            if found is not None and found.state == "completed":
                break
            if found is None or found.state == "error":
                facts = {"snapshot": snapshot, "aws_code": "", "aws_message": found.message if found else ""}
                raise ServiceError("direct.snapshot-failed", retryable=False, **facts)
            run.wait(run.pace.first_poll)
    for volume in volumes:
        try:
            calls(partial(delete_volume, volume_id=volume))
        except ServiceError as error:  # it costs money, but the image does not depend on it
            said = str(error.facts.get("aws_message", ""))
            run.tell("volume-not-deleted", text=said, facts={"volume": volume})
    run.tell("stage-done", facts={"snapshots": ", ".join(snapshots)})
    return snapshots
