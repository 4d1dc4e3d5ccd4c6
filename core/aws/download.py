"""An object of S3 as a file: parts fetched by several threads into a temporary name, resumed after a kill, checked, then renamed.

What has arrived is written down beside the temporary file, a part a line with its CRC-64/NVME. After a restart each of these parts
is read again and compared, so that only what is really there counts. The whole is compared with the checksum that S3 keeps.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, Any

from core.aws import checksums
from core.aws.calls import PatientCalls
from core.aws.errors import answering, aws_code
from core.errors import Cancelled, ImageError, ServiceError
from core.progress import CancelToken, Progress, Report, silent

PART = 16 << 20
"""Bytes of one ranged GET: what a cut-off costs at most, a thread."""
THREADS = 4
_BLOCK = 1 << 20
_LOOK, _GRACE = 0.05, 2.0
"""Seconds between two looks at the threads, and for them to stop."""
_ZEROS = bytes(_BLOCK)


@dataclass(frozen=True, slots=True)
class RemoteObject:
    """:param checksum: CRC-64/NVME of the whole object; None where S3 keeps none of that kind."""

    bucket: str
    key: str
    size: int
    etag: str
    checksum: int | None = None


@dataclass(frozen=True, slots=True)
class Downloaded:
    """
    :param size: bytes.
    :param kept: bytes that an earlier run had brought.
    :param checked: whether the whole was compared with S3's checksum; else its size only.
    :param checksum: CRC-64/NVME of what was fetched, in base64 as S3 writes it.
    """

    path: Path
    size: int
    kept: int
    checked: bool
    checksum: str


def look_at(client: Any, bucket: str, key: str) -> RemoteObject:
    """:raises ServiceError: ``download.missing``, or what S3 answered."""
    try:
        with answering("s3:GetObject", bucket=bucket, key=key):
            head = client.head_object(Bucket=bucket, Key=key, ChecksumMode="ENABLED")
    except ServiceError as error:
        if aws_code(error) in {"404", "NoSuchKey", "NotFound"}:
            raise ServiceError("download.missing", retryable=False, **error.facts) from error
        raise
    text = head.get("ChecksumCRC64NVME") if head.get("ChecksumType", "FULL_OBJECT") == "FULL_OBJECT" else None
    checksum = checksums.decode(text) if text else None
    return RemoteObject(bucket, key, int(head["ContentLength"]), head["ETag"], checksum)


def download(
    calls: PatientCalls,
    bucket: str,
    key: str,
    target: Path,
    report: Report = silent,
    cancel: CancelToken | None = None,
    *,
    part: int = PART,
    threads: int = THREADS,
) -> Downloaded:
    """Fetch an object; ``target`` appears when it is whole, replacing what was there. What a run leaves, the next one goes on with.

    :param calls: of the service ``s3``.
    :param report: bytes done (phase ``download``).
    :raises ServiceError: ``download.missing``, ``download.changed`` (the object is another one now), ``download.checksum``
        (what had arrived is thrown away), or what S3 answered for as long as the calls' patience lasts.
    :raises ImageError: ``image.write-failed``, ``download.no-space``.
    :raises Cancelled: ``cancel`` was set; what has arrived is kept.
    """
    found = calls(lambda client: look_at(client, bucket, key))
    try:
        transfer = _Transfer(calls, found, target, report, cancel or CancelToken(), part)
        return transfer.run(threads)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ImageError("image.write-failed", path=str(target), reason=reason) from error


class _Transfer:
    def __init__(
        self,
        calls: PatientCalls,
        found: RemoteObject,
        target: Path,
        report: Report,
        cancel: CancelToken,
        part: int,
    ) -> None:
        self._calls, self._found, self._target = calls, found, target
        self._report, self._cancel, self._part = report, cancel, part
        self._partial, self._journal = temporary_names(target)
        self._count = -(-found.size // part)
        self._sums: dict[int, int] = {}
        self._damaged: set[int] = set()
        self._done = 0
        self._failure: BaseException | None = None
        self._lock = threading.Lock()

    def run(self, threads: int) -> Downloaded:
        kept = self._begin()
        self._done = kept
        self._tell(0)
        self._fetch([number for number in range(self._count) if number not in self._sums], threads)
        whole = self._check()
        self._partial.replace(self._target)
        self._journal.unlink(missing_ok=True)
        checked = self._found.checksum is not None
        return Downloaded(self._target, self._found.size, kept, checked, checksums.encode(whole))

    # what is there already

    def _begin(self) -> int:
        """Take up what an earlier run left, or begin anew; the number of bytes that are there."""
        identity = {
            "bucket": self._found.bucket, "key": self._found.key, "etag": self._found.etag, "size": self._found.size,
            "part": self._part,
        }  # fmt: skip
        recorded = _read_journal(self._journal, identity) if self._partial.exists() else None
        if recorded is None:
            discard(self._target)
            self._check_space(self._found.size)
            with self._partial.open("wb") as file:
                file.truncate(self._found.size)
            with self._journal.open("wb") as journal:
                journal.write(json.dumps(identity).encode() + b"\n")
                _sync(journal)
            return 0
        if self._partial.stat().st_size != self._found.size:
            os.truncate(self._partial, self._found.size)
        kept = 0
        with self._partial.open("rb", buffering=0) as file:
            for number, expected in recorded.items():
                self._cancel.check()
                if number < self._count and self._sum_of(file, number) == expected:
                    self._sums[number] = expected
                    kept += self._size(number)
                else:
                    self._damaged.add(number)
        self._check_space(self._found.size - kept)
        return kept

    def _check_space(self, needed: int) -> None:
        free = shutil.disk_usage(self._target.parent).free
        if free < needed:
            raise ImageError("download.no-space", path=str(self._target), needed=needed, free=free)

    def _size(self, number: int) -> int:
        return min(self._part, self._found.size - number * self._part)

    def _sum_of(self, file: IO[bytes], number: int) -> int:
        from awscrt.checksums import crc64nvme

        file.seek(number * self._part)
        value, left = 0, self._size(number)
        while left > 0 and (block := file.read(min(_BLOCK, left))):
            value = crc64nvme(block, value)
            left -= len(block)
        return value

    # fetching

    def _fetch(self, missing: list[int], threads: int) -> None:
        """:raises ServiceError, OSError, Cancelled: the first thing that any thread met; the others have stopped then."""
        waiting = iter(missing)
        with self._journal.open("ab", buffering=0) as journal:
            workers = [
                threading.Thread(
                    target=self._work, args=(waiting, journal), name=f"download-{number}", daemon=True
                )
                for number in range(min(threads, len(missing)))
            ]
            started: list[threading.Thread] = []
            try:
                for worker in workers:
                    worker.start()
                    started.append(worker)
                while any(worker.is_alive() for worker in workers) and self._failure is None:
                    self._cancel.check()
                    self._cancel.wait(_LOOK)
            except BaseException as error:  # Ctrl+C too
                self._fail(error)
                raise
            finally:
                self._leave(started)
        if self._failure is not None:
            raise self._failure

    def _leave(self, workers: list[threading.Thread]) -> None:
        """Nobody waits long for a thread that waits for the network: it stops by itself before it writes again."""
        until = time.monotonic() + _GRACE
        for worker in workers:
            worker.join(None if self._failure is None else max(0.0, until - time.monotonic()))

    def _work(self, waiting: Iterator[int], journal: IO[bytes]) -> None:
        try:
            with self._partial.open("r+b", buffering=0) as file:
                while True:
                    self._go_on()
                    with self._lock:
                        number = next(waiting, None)
                    if number is None:
                        return
                    value = self._calls(partial(self._get, file, number))
                    os.fsync(file.fileno())
                    with self._lock:
                        journal.write(f"{number} {value:016x}\n".encode())
                        self._sums[number] = value
        except BaseException as error:  # noqa: BLE001 - carried to the caller's thread and raised there
            self._fail(error)

    def _fail(self, error: BaseException) -> None:
        with self._lock:
            if self._failure is None:
                self._failure = error

    def _go_on(self) -> None:
        self._cancel.check()
        if self._failure is not None:
            raise Cancelled

    def _get(self, file: IO[bytes], number: int, client: Any) -> int:
        """One part from the wire to its place; its checksum."""
        from awscrt.checksums import crc64nvme

        start, size = number * self._part, self._size(number)
        value = position = 0
        try:
            with answering("s3:GetObject", bucket=self._found.bucket, key=self._found.key):
                answer = client.get_object(
                    Bucket=self._found.bucket,
                    Key=self._found.key,
                    Range=f"bytes={start}-{start + size - 1}",
                    IfMatch=self._found.etag,
                )
                for block in _blocks(answer["Body"], size):
                    self._go_on()
                    value = crc64nvme(block, value)
                    # where nothing was written yet there are zeros already: they stay holes
                    if number in self._damaged or block != _ZEROS[: len(block)]:
                        file.seek(start + position)
                        _write(file, block)
                    position += len(block)
                    self._tell(len(block))
        except ServiceError as error:
            self._tell(-position)
            if aws_code(error) in {"PreconditionFailed", "412", "NoSuchKey"}:
                facts = {"key": self._found.key, "bucket": self._found.bucket}
                raise ServiceError("download.changed", retryable=False, **facts) from error
            raise
        if position != size:
            self._tell(-position)
            raise ServiceError(
                "aws.unreachable",
                retryable=True,
                operation="s3:GetObject",
                aws_code="",
                aws_message="cut off",
            )
        return value

    def _tell(self, count: int) -> None:
        with self._lock:
            self._done += count
            done = self._done
        self._report(Progress("download", done, self._found.size))

    # the end

    def _check(self) -> int:
        """The checksum of the whole.

        :raises ServiceError: ``download.checksum``; nothing is left of what arrived.
        """
        whole = checksums.combine((self._sums[number], self._size(number)) for number in range(self._count))
        if self._found.checksum is not None and whole != self._found.checksum:
            self._partial.unlink(missing_ok=True)
            self._journal.unlink(missing_ok=True)
            raise ServiceError(
                "download.checksum", retryable=False, key=self._found.key, path=str(self._target),
                ours=checksums.encode(whole), theirs=checksums.encode(self._found.checksum),
            )  # fmt: skip
        with self._partial.open("r+b") as file:
            _sync(file)
        return whole


def temporary_names(target: Path) -> tuple[Path, Path]:
    """Of the part that has arrived, and of the list of its parts: both beside the target, hidden."""
    short = hashlib.sha256(target.name.encode("utf-8", "surrogateescape")).hexdigest()[:8]
    stem = f".{target.name[:180]}.{short}"
    return target.with_name(f"{stem}.partial"), target.with_name(f"{stem}.parts")


def discard(target: Path) -> None:
    """Throw away what an unfinished download left."""
    for path in temporary_names(target):
        path.unlink(missing_ok=True)


def _read_journal(path: Path, identity: dict[str, Any]) -> dict[int, int] | None:
    """Checksums by part; None where the journal is missing, damaged at its head, or of another object."""
    try:
        head, *lines = path.read_bytes().split(b"\n")
        if json.loads(head) != identity:
            return None
    except (OSError, ValueError):
        return None
    found: dict[int, int] = {}
    for line in lines:
        number, _, value = line.partition(b" ")
        if number.isdigit() and len(value) == 16:  # the last line may have been cut off
            found[int(number)] = int(value, 16)
    return found


def _blocks(body: Any, size: int) -> Iterator[bytes]:
    left = size
    while left > 0 and (block := body.read(min(_BLOCK, left))):
        left -= len(block)
        yield block


def _write(file: IO[bytes], block: bytes) -> None:
    view: memoryview = memoryview(block)
    while view:
        view = view[file.write(view) :]


def _sync(file: IO[bytes]) -> None:
    file.flush()
    os.fsync(file.fileno())
