"""What is to be exported and where to, and what is kept of it in the program's home until it is over."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from core.aws.export_task import ExportFormat
from core.errors import ImageError
from core.facts import Frozen
from core.locks import FileLock
from core.plans.destination import Destination
from core.settings import Places, write_atomically


class ExportOrder(Frozen):
    """
    :param image_id: of an AMI or an instance.
    :param file: where it goes; "" leaves it in the destination's bucket.
    :param keep_object: leave the object in the bucket when the file is whole.
    :param grants: let AWS's export account write to the bucket, where an instance is exported and it may not yet.
    """

    destination: Destination
    image_id: str
    format: ExportFormat
    file: str = ""
    keep_object: bool = False
    grants: bool = False

    @property
    def path(self) -> Path | None:
        return Path(self.file) if self.file else None

    @property
    def shown_target(self) -> str:
        return self.file or f"s3://{self.destination.bucket}/{self.destination.prefix}"


class Begun(Frozen):
    """What is kept of an export until it is over.

    :param task_id: "" until AWS has answered.
    :param order: None in records that are older than it.
    """

    bucket: str
    prefix: str
    token: str
    task_id: str = ""
    order: ExportOrder | None = None


class Claim:
    """One process at a time writes to a file: two that fetch to the same one would take each other's parts for their own.

    Held beside the records, not beside the file: that may lie on a share which knows no locks.
    """

    def __init__(self, places: Places, order: ExportOrder) -> None:
        path = order.path
        self._shown = order.shown_target
        self._lock: FileLock | None = None
        if path is not None:
            self._shown = str(path)
            name = os.path.normcase(path.absolute().parent.resolve() / path.name)
            self._lock = FileLock(places.exports / f"{_digest([name])}.lock")

    def __enter__(self) -> Self:
        """:raises ImageError: ``export.file-in-use``."""
        if self._lock is not None and not self._lock.acquire():
            raise ImageError("export.file-in-use", path=self._shown)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._lock is not None:
            self._lock.release(remove=True)


class Record:
    """The file of one export in the program's home: the same order has the same one."""

    def __init__(self, places: Places, order: ExportOrder) -> None:
        to = order.destination
        where = str(Path(order.file).absolute()) if order.file else order.shown_target
        named = [order.image_id, order.format.value, where, to.target, to.region, to.endpoint_url]
        named += [to.profile, to.bucket]
        self._file = places.exports / f"{_digest(named)}.json"

    def read(self) -> Begun | None:
        return _read(self._file)

    def write(self, begun: Begun) -> None:
        write_atomically(self._file, begun.model_dump_json().encode())

    def forget(self) -> None:
        self._file.unlink(missing_ok=True)


def _digest(named: Iterable[str]) -> str:
    return hashlib.sha256("\0".join(named).encode("utf-8", "surrogateescape")).hexdigest()[:32]


def _read(file: Path) -> Begun | None:
    try:
        return Begun.model_validate(json.loads(file.read_bytes()))
    except (OSError, ValueError):
        return None


def unfinished(places: Places) -> tuple[ExportOrder, ...]:
    """Exports that were begun and are not over, the latest first."""
    dated: list[tuple[int, ExportOrder]] = []
    for file in places.exports.glob("*.json"):
        begun = _read(file)
        if begun is not None and begun.order is not None:
            try:
                dated.append((file.stat().st_mtime_ns, begun.order))
            except OSError:  # it has just ended
                continue
    return tuple(order for _, order in sorted(dated, key=lambda one: one[0], reverse=True))


def check_file(file: Path) -> None:
    """What would be found out only after hours of exporting.

    :raises ImageError: ``image.is-directory``, ``image.write-failed``.
    """
    if file.is_dir():
        raise ImageError("image.is-directory", path=str(file))
    if not file.absolute().parent.is_dir():
        raise ImageError("image.write-failed", path=str(file), reason="there is no such folder")
