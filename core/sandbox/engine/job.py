"""One import task at work: what both kinds share. Stages are shown in the task's record as AWS shows them.

A job keeps what it has finished in the task's work folder, so that after a restart it goes on there: sources are
fetched once, a finished inspection is not repeated, a conversion that was cut off begins again.
"""

from __future__ import annotations

import logging
import re
import shutil
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Generic, TypeVar

from core.errors import AmigrateError, Cancelled
from core.images import detect, open_image
from core.images.model import Disk, Image
from core.progress import CancelToken
from core.sandbox import clock, sparse
from core.sandbox.account import keys
from core.sandbox.aws_error import AwsError
from core.sandbox.ec2 import sources
from core.sandbox.ec2.model import Snapshot, SourceDisk, Status, Task
from core.sandbox.engine import failures
from core.sandbox.engine.convert import write_raw
from core.sandbox.engine.settings import EngineSettings
from core.sandbox.engine.state import EngineState
from core.sandbox.records import Records

log = logging.getLogger(__name__)

T = TypeVar("T", bound=Task)
GIB = 1 << 30


class Job(ABC, Generic[T]):
    """A task and its work folder."""

    def __init__(self, task: T, records: Records[T], state: EngineState, settings: EngineSettings) -> None:
        self.id, self.region = task.id, task.region
        self.records, self.state, self.settings = records, state, settings
        self.token = CancelToken()
        self.folder = state.work(task.id)
        self._reason = ""
        self.ending = threading.Lock()
        self._until = 0.0

    @property
    def task(self) -> T:
        found = self.records.get(self.region, self.id)
        if found is None:
            raise KeyError(self.id)
        return found

    def cancel(self, reason: str) -> bool:
        """Stop the work; the task ends as ``deleted``. False when it is over already."""
        with self.ending:
            if self.task.status is not Status.ACTIVE:
                return self.task.status is Status.DELETING
            self._reason = reason or "User requested cancellation"
            self.records.update(
                self.region, self.id, status=Status.DELETING, message=self._reason, progress=None
            )
        self.token.cancel()
        return True

    def run(self) -> None:
        """Work until the task is over, or the token says stop (then it is left for the next start)."""
        task = self.task
        if (
            task.status is Status.DELETING
        ):  # cancelled or failed, and the sandbox ended before it was cleaned up
            self._delete(task.message)
            return
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self.work()
        except Cancelled:
            if self._reason:
                self._delete(self._reason)
        except failures.TaskFailed as error:
            self._fail(error.message)
        except OSError as error:
            log.exception("task %s", self.id)
            self._fail(failures.of_system_error(error).message)
        except Exception:
            log.exception("task %s", self.id)
            self._fail(failures.INTERNAL)
        else:
            shutil.rmtree(self.folder, ignore_errors=True)

    @abstractmethod
    def work(self) -> None:
        """All stages up to ``completed``."""

    # how it ends

    def _fail(self, message: str) -> None:
        with self.ending:
            if self.task.status is Status.ACTIVE:
                self.records.update(
                    self.region, self.id, status=Status.DELETING, message=message, progress=None
                )
        if not self.token.wait(self.settings.pause) or self._reason:
            self._delete(self.task.message)

    def _delete(self, message: str) -> None:
        for disk in self.task.disks:
            if disk.snapshot_id and self.state.snapshots.get(self.region, disk.snapshot_id) is None:
                self.state.disk(disk.snapshot_id).unlink(missing_ok=True)
        shutil.rmtree(self.folder, ignore_errors=True)
        disks = tuple(
            disk.model_copy(update={"snapshot_id": "", "progress": None}) for disk in self.task.disks
        )
        self.records.update(
            self.region, self.id, status=Status.DELETED, message=message, progress=None, disks=disks
        )

    # what it shows

    def show(self, message: str, progress: int | None, **changes: Any) -> None:
        """Enter a stage, once the one before was shown for the least time.

        :raises Cancelled: the task was cancelled, or the sandbox ends.
        """
        self.linger()
        with self.ending:
            if self.task.status is Status.ACTIVE:
                self.records.update(self.region, self.id, message=message, progress=progress, **changes)
        self._until = time.monotonic() + self.settings.pause

    def linger(self) -> None:
        """Stay in a stage for the least time; work done in it counts.

        :raises Cancelled: as :meth:`show`.
        """
        if self.token.wait(max(0.0, self._until - time.monotonic())):
            raise Cancelled

    def update_disks(self, disks: Sequence[SourceDisk]) -> None:
        self.records.update(self.region, self.id, disks=tuple(disks))

    # the work that both kinds do

    def fetch(self) -> list[Path]:
        """The sources as files of their own, in order.

        :raises TaskFailed: an object is gone, or the role may not decrypt it.
        """
        return [self._fetch_one(number, disk) for number, disk in enumerate(self.task.sources)]

    def _fetch_one(self, number: int, disk: SourceDisk) -> Path:
        suffix = re.sub(r"[^.a-z0-9]", "", Path(disk.key).suffix.lower())[:8]
        path = self.folder / f"source-{number}{suffix or '.img'}"
        if path.exists():
            return path
        partial = path.with_name(f".{path.name}")
        partial.unlink(missing_ok=True)
        if disk.snapshot:
            self._fetch_snapshot(disk, partial)
        else:
            self._fetch_object(disk, partial)
        return partial.replace(path)

    def _fetch_snapshot(self, disk: SourceDisk, target: Path) -> None:
        if self.state.snapshots.get(self.region, disk.snapshot) is None:
            raise failures.client_error(f"The snapshot '{disk.snapshot}' does not exist.")
        sparse.copy(self.state.disk(disk.snapshot), target)

    def _fetch_object(self, disk: SourceDisk, target: Path) -> None:
        try:
            stored = self.state.store.object(disk.bucket, disk.key)
        except AwsError:
            raise failures.client_error(failures.NO_ACCESS) from None
        if not sources.role_may_read(disk, self.task.role_name, self.region, self.state):
            raise failures.client_error(failures.NO_ACCESS)
        key = stored.headers.get("SSEKMSKeyId")
        if key and keys.usable(str(key), self.region) is None:
            raise failures.client_error(failures.NO_ACCESS)
        self.state.store.assemble(stored, target)

    def check_formats(self, paths: Sequence[Path]) -> None:
        """The declared formats against the contents; what was not declared is filled in.

        :raises TaskFailed: they disagree.
        """
        disks: list[SourceDisk] = []
        given = self.task.sources
        for disk, path in zip(given, paths, strict=True):
            size = path.stat().st_size
            found = detect(path) if size else None
            declared = "RAW" if disk.snapshot else disk.format
            failed = failures.of_format(declared, found) if size else None
            disks.append(
                disk.model_copy(
                    update={"size": size, "format": declared or (found.value.upper() if found else "")}
                )
            )
            if failed is not None:
                self.update_disks([*disks, *given[len(disks) :]])
                raise failed
        self.records.update(self.region, self.id, disks=tuple(disks), sources=tuple(disks))

    def check_key(self) -> str:
        """ARN of the key that encrypts the result (also where all of the Region's volumes are encrypted), "" without encryption.

        :raises TaskFailed: the key cannot be used; AWS finds that out only now.
        """
        task, encryption = self.task, self.state.encryption
        if not task.encrypted and not encryption.by_default(self.region):
            return ""
        arn = keys.usable(task.kms_key_id or encryption.default_key(self.region), self.region)
        if arn is None or not sources.role_may_encrypt(arn, task.role_name, self.region, self.state.gate):
            raise failures.client_error(failures.NO_KEY)
        return arn

    def convert(self, paths: Sequence[Path], low: int, high: int, message: str) -> list[Path]:
        """Raw files of all disks of all sources, in order; progress runs from ``low`` to ``high`` percent.

        :raises TaskFailed: a container does not hold what it promises.
        """
        with ExitStack() as opened:
            try:
                images = [opened.enter_context(open_image(path)) for path in paths]
                disks = [disk for image in images for disk in image.disks]
                return self._convert_all(images, disks, low, high, message)
            except Cancelled:
                raise
            except AmigrateError as error:
                log.info("task %s: %s", self.id, error)
                raise failures.client_error("Uncompressed data has an invalid length") from error

    def _convert_all(
        self, images: Sequence[Image], disks: Sequence[Disk], low: int, high: int, message: str
    ) -> list[Path]:
        if not disks:
            raise failures.client_error(failures.NO_VOLUME)
        self.update_disks(self._details(images))
        total, before, shown = sum(disk.size for disk in disks), 0, low
        written: list[Path] = []
        for number, disk in enumerate(disks):
            target = self.folder / f"disk-{number + 1}.raw"
            target.unlink(missing_ok=True)

            def done(position: int, before: int = before) -> None:
                nonlocal shown
                self.token.check()
                percent = low + (high - low) * (before + position) // max(total, 1)
                if percent > shown:
                    shown = percent
                    self.records.update(self.region, self.id, message=message, progress=percent)

            write_raw(disk, target, done)
            before += disk.size
            written.append(target)
        completed = [
            disk.model_copy(update={"status": "completed", "progress": None}) for disk in self.task.disks
        ]
        self.update_disks(completed)
        return written

    def _details(self, images: Sequence[Image]) -> list[SourceDisk]:
        """SnapshotDetails with one entry for each disk: an OVA's disks come forth with their own formats."""
        details: list[SourceDisk] = []
        for source, image in zip(self.task.sources, images, strict=True):
            for disk in image.disks:
                size = image.facts.size_on_disk if len(image.disks) == 1 else disk.facts.stored
                details.append(
                    source.model_copy(
                        update={"format": disk.facts.format.value.upper(), "size": size, "status": "active"}
                    )
                )
        return details

    def register_snapshot(self, raw: Path, identifier: str, key: str) -> Snapshot:
        """Move a raw disk to its place and keep the snapshot's record; done twice it is done once."""
        place = self.state.disk(identifier)
        if raw.exists():
            raw.replace(place)
        snapshot = Snapshot(
            id=identifier, region=self.region, started=clock.now(), size=-(-place.stat().st_size // GIB),
            description=f"Created by AWS-VMImport service for {self.id}", encrypted=bool(key), kms_key_id=key,
        )  # fmt: skip
        self.state.snapshots.put(self.region, identifier, snapshot)
        return snapshot
