"""The direct routes' transfer: each disk of the machine written to an EBS snapshot, by a map that is kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from core.aws.direct import DirectWrite
from core.aws.direct_ledger import DirectLedger, Writing
from core.aws.direct_snapshot import Earlier, Wanted
from core.aws.disks import ImageDisk
from core.aws.errors import answering
from core.aws.marks import TAG_MIGRATION, TAG_PLAN
from core.aws.repacked import open_source, state_of, unchanged
from core.errors import MigrationError
from core.guests.freespace import stored_map
from core.migrations.run import Run
from core.migrations.sending import map_space
from core.migrations.states import Stage
from core.plans.registering import plain_description
from core.progress import Progress
from core.settings import write_atomically

_LEDGER = "direct.sqlite"


def direct_ledger(run: Run) -> DirectLedger:
    return DirectLedger(run.folder / _LEDGER)


def write_disks(run: Run) -> list[str]:
    """Write every disk; ids of the completed snapshots, in the order of the disks.

    :raises MigrationError: ``upload.source-changed``, ``upload.source-missing``, ``upload.source-unreadable``,
        ``direct.no-earlier``.
    """
    run.begin(Stage.UPLOAD)
    key = _key_arn(run)
    ledger = direct_ledger(run)
    with ExitStack() as opened:
        opened.callback(ledger.close)
        disks = opened.enter_context(_disks(run))
        earlier = _earlier(run, len(disks))
        total = sum(disk.data.total for disk in disks)
        before = kept = sent = 0
        snapshots = []
        for number, disk in enumerate(disks):
            wanted = Wanted(
                plain_description(run.plan.description or run.plan.name),
                {
                    "Name": run.plan.name[:255],
                    **run.plan.destination.tags,
                    TAG_MIGRATION: run.id,
                    TAG_PLAN: run.plan.name[:255],
                },
                run.plan.destination.encrypted,
                key,
                earlier.get(number),
            )
            done = DirectWrite(
                disk,
                number,
                wanted,
                ebs=lambda: run.client("ebs"),
                ec2=lambda: run.client("ec2"),
                ledger=ledger,
                cancel=run.token,
                report=_reporter(run, before, kept, total),
                notice=run.notice,
                limit=run.limit,
                patience=run.pace.patience,
                poll=run.pace.first_poll,
            ).run()
            before, kept, sent = before + done.total, kept + done.kept, sent + done.sent
            snapshots.append(done.snapshot_id)
            run.record(snapshot_ids=tuple(snapshots))
    run.progress(Progress("upload", before, before), before=0, kept=kept, total=before)
    facts = {"bytes": str(before), "kept": str(kept), "sent": str(sent), "snapshots": ", ".join(snapshots)}
    run.tell("stage-done", facts=facts)
    return snapshots


def _reporter(run: Run, before: int, kept: int, total: int) -> Any:
    def report(progress: Progress) -> None:
        here = before + (progress.total or 0)  # whole blocks are a little more than the bytes that count
        run.progress(progress, before=before, kept=kept, total=max(total, here))

    return report


def _key_arn(run: Run) -> str:
    """StartSnapshot takes a key by its ARN alone; plans name it as ImportImage does: by id, alias or ARN."""
    to = run.plan.destination
    if not to.encrypted or not to.kms_key_id or ":key/" in to.kms_key_id:
        return to.kms_key_id if to.encrypted else ""

    def describe(client: Any) -> str:
        with answering("kms:DescribeKey", key=to.kms_key_id):
            return str(client.describe_key(KeyId=to.kms_key_id)["KeyMetadata"]["Arn"])

    return run.calls("kms")(describe)


def _earlier(run: Run, disks: int) -> dict[int, Earlier]:
    """What the plan's earlier migration has left, by the disk's number.

    :raises MigrationError: ``direct.no-earlier``: it did not write as many disks, or has not ended.
    """
    if not run.plan.since:
        return {}
    path = run.folder.parent / run.plan.since / _LEDGER
    rows = []
    if path.is_file():
        ledger = DirectLedger(path)
        rows = ledger.snapshots()
        ledger.close()
    if len(rows) != disks or any(row.state is not Writing.SEALED for row in rows):
        raise MigrationError("direct.no-earlier", id=run.plan.since)
    return {row.disk: Earlier(path, row.snapshot_id) for row in rows}


# -- the disks and their maps ---------------------------------------------------------------------------------------------


@contextmanager
def _disks(run: Run) -> Iterator[list[ImageDisk]]:
    """All disks of all files, in order. What counts of them is decided once, and kept with the migration."""
    with ExitStack() as opened:
        images = [opened.enter_context(open_source(Path(source.path))) for source in run.plan.sources]
        for image in images:
            if not image.disks or len(image.disks) != len(image.facts.disks):
                raise MigrationError("direct.disks-unreadable", path=str(image.path))
        pairs = [(image, disk) for image in images for disk in image.disks]
        if not all(_map_file(run, number).exists() for number in range(len(pairs))):
            states = [state_of(image) for image in images]
            space = map_space(run) if any(source.skip_free for source in run.plan.sources) else ()
            used = [data for maps in space for data in maps]
            kept = [
                used[number] if len(used) == len(pairs) else stored_map(disk)
                for number, (_, disk) in enumerate(pairs)
            ]
            for image, state in zip(images, states, strict=True):
                unchanged(image, state)
            by_image = dict(zip(map(id, images), states, strict=True))
            for number, ((image, _), data) in enumerate(zip(pairs, kept, strict=True)):
                content = by_image[id(image)].encode() + b"\n" + data.pack()
                write_atomically(_map_file(run, number), content)
        disks = []
        for number, (image, disk) in enumerate(pairs):
            then, _, packed = _map_file(run, number).read_bytes().partition(b"\n")
            unchanged(image, then.decode("ascii", "replace"))
            disks.append(ImageDisk(image, disk, packed))
        yield disks


def _map_file(run: Run, number: int) -> Path:
    return run.folder / f"disk-map-{number + 1:02d}"
