"""ExportImage at work: validating, converting, completed. A snapshot's bytes become a container, and that an object of S3."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from core.errors import Cancelled, ImageError
from core.images import writers
from core.images.datamap import DataMap
from core.images.files import SharedFile
from core.images.model import Disk, DiskFacts, Extent, ExtentKind, ImageFormat
from core.images.raw import PlainDisk
from core.progress import CancelToken
from core.sandbox import clock
from core.sandbox.aws_error import AwsError
from core.sandbox.ec2.model import ExportTask, InstanceExportTask, Status
from core.sandbox.engine import failures
from core.sandbox.engine.job import Job
from core.sandbox.engine.settings import EngineSettings
from core.sandbox.engine.state import EngineState
from core.sandbox.s3 import checksums
from core.sandbox.s3.objects import default_encryption
from core.sandbox.s3.store import Store, StoredObject, StoredPart

BLOCK = 2 << 20
"""Bytes read at once, and a dynamic VHD's block."""


class ExportJob(Job[ExportTask]):
    def __init__(self, task: ExportTask, state: EngineState, settings: EngineSettings) -> None:
        super().__init__(task, state.export_tasks, state, settings)

    def work(self) -> None:
        self.show("validating", 0)
        task = self.task
        raw = self.state.disk(task.source)
        if not raw.exists():
            raise failures.client_error(f"The snapshot '{task.source}' does not exist.")
        self.show("converting", 85)
        container = self.folder / f"{task.id}.{task.format}"
        container.unlink(missing_ok=True)  # of a run that was cut off
        try:
            write_container(raw, container, task.format, self.token)
        except ImageError as error:
            if isinstance(error.__cause__, OSError):
                raise failures.of_system_error(error.__cause__) from error
            raise
        deliver(self, container)


def deliver(job: Job[ExportTask] | Job[InstanceExportTask], container: Path) -> None:
    """Make a container the task's object. From here on it is the final image's transfer, which no CancelExportTask stops any more."""
    task, store = job.task, job.state.store
    stored = _object(container, task, store, job.token)
    with job.ending:
        job.token.check()
        try:
            store.bucket(task.bucket)
        except AwsError:
            raise failures.client_error(f"The S3 bucket {task.bucket} does not exist.") from None
        file = container.replace(store.new_file())
        store.put(stored, [StoredPart(1, stored.size, file.name, stored.checksum)])
        job.records.update(job.region, job.id, status=Status.COMPLETED, message="", progress=None)


def write_container(raw: Path, target: Path, kind: str, cancel: CancelToken) -> None:
    """Write a raw disk to a new file of the kind ``vmdk`` (stream-optimised), ``vhd`` (dynamic) or ``raw``.

    :raises ImageError: ``image.write-failed`` with the OSError as its cause.
    :raises Cancelled: ``cancel`` was set.
    """
    size = raw.stat().st_size
    facts = DiskFacts(index=1, name=raw.name, format=ImageFormat.RAW, size=size, stored=size)
    seed = hashlib.sha256(target.stem.encode()).digest()
    with closing(SharedFile(raw)) as file:
        disk = PlainDisk(facts, file)
        if kind == "vmdk":
            writers.write_stream(writers.stream_vmdk(disk, seed, target.name), target, cancel)
        elif kind == "vhd":
            data = DataMap(size, _filled(disk, cancel))
            writers.write_layout(writers.plan_vhd(disk, seed, data), target, cancel=cancel)
        else:
            writers.write_layout(writers.plan_raw(disk), target, cancel=cancel)


def _filled(disk: Disk, cancel: CancelToken) -> Iterator[Extent]:
    """The blocks that hold anything but zeros: a file system without holes must not make the container any larger."""
    zeros, end = bytes(BLOCK), 0
    for extent in disk.extents():
        if extent.kind is ExtentKind.ZERO:
            continue
        first, last = extent.offset // BLOCK * BLOCK, extent.offset + extent.length
        for start in range(max(first, end), last, BLOCK):
            cancel.check()
            length = min(BLOCK, disk.size - start)
            if disk.read_at(start, length) != zeros[:length]:
                yield Extent(start, length, ExtentKind.DATA)
            end = start + length


def _object(
    container: Path, task: ExportTask | InstanceExportTask, store: Store, cancel: CancelToken
) -> StoredObject:
    """The record of the container as an object, hashed as S3 hashes what is put there."""
    md5, crc = hashlib.md5(usedforsecurity=False), checksums.ALGORITHMS[checksums.DEFAULT]()
    size = 0
    with container.open("rb", buffering=0) as file:
        while block := file.read(BLOCK):
            if cancel.cancelled:
                raise Cancelled
            size += len(block)
            md5.update(block)
            crc.update(block)
    headers = {"ContentType": "application/octet-stream", **default_encryption(store, task.bucket)}
    return StoredObject(
        task.bucket, task.key, size, md5.hexdigest(), clock.now(), headers, checksums.DEFAULT,
        checksums.text(crc.digest()), checksums.FULL_OBJECT,
    )  # fmt: skip
