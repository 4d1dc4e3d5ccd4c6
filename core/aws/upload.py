"""A multipart upload that can be killed at any moment and goes on where it was, never sending an acknowledged part twice.

Why not boto3's upload_file: on any final error it aborts the upload and throws all parts away; it signs or sums every byte
in the slowest ways [HTTPS: 464 MB/s and 2.4 processor seconds a GB; this scheme 970 and 1.0]. Here each part's checksum is
computed beforehand and goes along as a header, so the body needs neither a signature (see core.aws.sessions) nor a trailer.

The whole object's checksum follows from its parts' and is compared by S3 at the end.

Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html
"""

from __future__ import annotations

import queue
import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from core.aws import checksums
from core.aws.calls import Notice, PatientCalls, unheard
from core.aws.errors import answering, aws_code
from core.aws.ledger import Ledger, PartRow, UploadRow
from core.aws.marks import UPLOAD_METADATA
from core.aws.pace import BandwidthLimit, Meter
from core.aws.sources import Source
from core.aws.staged import abort_upload, abort_uploads, finished_object, listed_parts
from core.aws.windows import Abandoned, PartWindow
from core.errors import Cancelled, MigrationError, ServiceError
from core.progress import CancelToken, Progress, Report, silent

MIB = 1 << 20
MIN_PART, PART, MAX_PART = 5 * MIB, 16 * MIB, 5 << 30
MAX_PARTS = 10_000
MAX_OBJECT = 5 << 40
WORKERS = 4
"""Threads. More are slower under one interpreter lock [10 threads: 606 MB/s, 4: 632, 2: 736 of boto3's own]."""

HOUR = 3600.0
REFUSED_PARTS = frozenset(
    {"BadDigest", "InvalidPart", "InvalidPartOrder", "EntityTooSmall", "InvalidRequest"}
)
"""S3's answers to a finish that no repetition changes."""


class Uploaded(NamedTuple):
    """:param kept: bytes that were there from an earlier run; ``sent`` went out in this one."""

    bucket: str
    key: str
    etag: str
    size: int
    kept: int
    sent: int


class _Part(NamedTuple):
    number: int
    offset: int
    size: int


def part_size_for(size: int, wanted: int = PART) -> int:
    """The size of parts, in bytes, that sends ``size`` in at most 10,000 of them.

    :raises ServiceError: ``upload.too-large``: more than S3 keeps in one object.
    """
    if size > MAX_OBJECT:
        raise ServiceError("upload.too-large", size=size, limit=MAX_OBJECT)
    needed = -(-size // MAX_PARTS)
    return max(MIN_PART, wanted, -(-needed // MIB) * MIB)


class Upload:
    """One source to one object.

    :param connect: makes an S3 client; called again for fresh credentials when they have expired.
    :param notice: told of what happened on the way: ``retry``, ``credentials-renewed``, ``resumed``, ``restarted``.
    :param patience: seconds that an outage is sat out.
    """

    def __init__(
        self,
        source: Source,
        bucket: str,
        key: str,
        *,
        connect: Callable[[], Any],
        ledger: Ledger,
        cancel: CancelToken,
        report: Report = silent,
        notice: Notice = unheard,
        limit: BandwidthLimit | None = None,
        part_size: int = PART,
        patience: float = HOUR,
        workers: int = WORKERS,
    ) -> None:
        self._source, self._bucket, self._key = source, bucket, key
        self._ledger, self._cancel = ledger, cancel
        self._report, self._notice = report, notice
        self._limit = limit or BandwidthLimit()
        self._wanted_part, self._workers = part_size, workers
        self._meter = Meter()
        self._sending = False
        self._halt = threading.Event()  # for the workers: stop, whether asked to or because one has failed
        self._failure: BaseException | None = None
        self._connect, self._patience = connect, patience

    def run(self) -> Uploaded:
        """Send what S3 does not have yet, and finish the object.

        :raises Cancelled: the token said stop; what was sent stays, and the next run goes on from there.
        :raises CredentialsError: they have expired and no fresh ones were to be had; the same holds.
        :raises MigrationError: ``upload.source-changed``, ``upload.source-missing``, ``upload.source-unreadable``.
        :raises ServiceError: S3 refused, or could not be reached for longer than patience lasts.
        """
        try:
            return self._run()
        except Abandoned as abandoned:
            raise (abandoned.cause or Cancelled()) from abandoned

    def _run(self) -> Uploaded:
        self._fingerprint = self._source.fingerprint()
        self._calls = PatientCalls(
            self._connect, patience=self._patience, check=self._check, wait=self._wait, notice=self._notice
        )
        row, parts, kept = self._open()
        if row.etag:
            return Uploaded(self._bucket, self._key, row.etag, row.size, row.size, 0)
        self._meter.add(kept)
        self._report(Progress("upload", kept, row.size))
        self._send_all(row, parts)
        etag = self._complete(row)
        self._report(Progress("upload", row.size, row.size))
        return Uploaded(self._bucket, self._key, etag, row.size, kept, row.size - kept)

    # -- where an earlier run stopped -----------------------------------------------------------------------------------

    def _open(self) -> tuple[UploadRow, list[_Part], int]:
        """The upload to go on with, its parts that are still to be sent, and the bytes that are there."""
        row = self._ledger.upload(self._bucket, self._key)
        if row is not None:
            self._same(row)
            found = self._reopen(row)
            if found is not None:
                return found
            self._notice("restarted", {"upload": row.upload_id})
            self._ledger.forget(row)
        row = self._begin()
        return row, _layout(row), 0

    def _reopen(self, row: UploadRow) -> tuple[UploadRow, list[_Part], int] | None:
        """None where S3 knows neither the upload nor its object any more."""
        if not row.etag:
            listed = self._calls(lambda client: listed_parts(client, row.bucket, row.key, row.upload_id))
            if listed is not None:
                missing = self._missing(row, listed)
                kept = row.size - sum(part.size for part in missing)
                self._notice("resumed", {"kept": str(kept), "size": str(row.size)})
                return row, missing, kept
        etag = self._calls(lambda client: finished_object(client, row, self._whole(row)))
        if not etag:
            return None
        if not row.etag:  # it was finished, but the answer never reached the ledger
            self._ledger.finish(row, etag)
        return row._replace(etag=etag), [], row.size

    def _begin(self) -> UploadRow:
        """Ask S3 for a new upload, and clear away one whose id a kill kept from being written down."""
        size = part_size_for(self._source.size, self._wanted_part)
        nonce = uuid.uuid4().hex
        self._calls(lambda client: abort_uploads(client, self._bucket, self._key))

        def create(client: Any) -> str:
            with answering("s3:CreateMultipartUpload", bucket=self._bucket, key=self._key):
                answer = client.create_multipart_upload(
                    Bucket=self._bucket,
                    Key=self._key,
                    ChecksumAlgorithm="CRC64NVME",
                    ChecksumType="FULL_OBJECT",
                    Metadata={UPLOAD_METADATA: nonce},
                )
            return str(answer["UploadId"])

        upload_id = self._calls(create)
        row = UploadRow(self._bucket, self._key, upload_id, nonce, self._fingerprint, self._source.size, size)
        self._ledger.begin(row)
        return row

    def _missing(self, row: UploadRow, listed: dict[int, dict[str, Any]]) -> list[_Part]:
        known = self._ledger.parts(row.upload_id)
        return [
            part for part in _layout(row) if not self._is_there(row, part, listed.get(part.number), known)
        ]

    def _is_there(
        self, row: UploadRow, part: _Part, there: dict[str, Any] | None, known: dict[int, PartRow]
    ) -> bool:
        if there is None or there.get("Size") != part.size:
            return False
        mine = known.get(part.number)
        if mine is not None and mine.etag == there["ETag"]:
            return True
        # Acknowledged, but killed before it was written down: the server's checksum tells whether it is our part.
        crc = checksums.encode(checksums.crc64nvme(self._source, part.offset, part.size, self._check))
        same = there.get("ChecksumCRC64NVME") == crc
        if not same and "ChecksumCRC64NVME" not in there:
            same = checksums.md5_etag(self._source, part.offset, part.size, self._check) == there["ETag"]
        if same:
            self._ledger.record(row.upload_id, part.number, PartRow(crc, there["ETag"]))
        return same

    # -- sending ----------------------------------------------------------------------------------------------------------

    def _send_all(self, row: UploadRow, parts: list[_Part]) -> None:
        waiting: queue.SimpleQueue[_Part] = queue.SimpleQueue()
        for part in parts:
            waiting.put(part)
        threads = [
            threading.Thread(target=self._work, args=(row, waiting), name=f"upload-{number}", daemon=True)
            for number in range(min(self._workers, len(parts)))
        ]
        self._sending = True
        try:
            for thread in threads:
                thread.start()
            while any(thread.is_alive() for thread in threads) and not self._cancel.wait(0.1):
                self._report(Progress("upload", min(self._meter.bytes, row.size), row.size))
        finally:
            if any(thread.is_alive() for thread in threads):
                self._halt.set()
            for thread in threads:
                thread.join()
            self._sending = False
        if self._failure is not None:
            raise self._failure
        self._cancel.check()

    def _work(self, row: UploadRow, waiting: queue.SimpleQueue[_Part]) -> None:
        try:
            while not self._stopped:
                try:
                    part = waiting.get_nowait()
                except queue.Empty:
                    return
                self._send(row, part)
        except BaseException as error:  # noqa: BLE001 - carried to the caller's thread and raised there
            cause = error.cause if isinstance(error, Abandoned) else error
            self._failure = self._failure or cause
            self._halt.set()

    def _send(self, row: UploadRow, part: _Part) -> None:
        self._same(row)
        crc = checksums.encode(checksums.crc64nvme(self._source, part.offset, part.size, self._check))
        window = PartWindow(
            self._source,
            part.offset,
            part.size,
            meter=self._meter,
            limit=self._limit,
            check=self._check,
            wait=self._wait,
        )

        def send(client: Any) -> str:
            try:
                with answering("s3:PutObject", bucket=row.bucket, key=row.key, part=part.number):
                    answer = client.upload_part(
                        Bucket=row.bucket,
                        Key=row.key,
                        UploadId=row.upload_id,
                        PartNumber=part.number,
                        Body=window,
                        ContentLength=part.size,
                        ChecksumCRC64NVME=crc,
                    )
                return str(answer["ETag"])
            except BaseException:
                window.uncount()
                window.seek(0)
                raise

        etag = self._calls(send)
        self._ledger.record(row.upload_id, part.number, PartRow(crc, etag))

    def _complete(self, row: UploadRow) -> str:
        self._same(row)
        known = self._ledger.parts(row.upload_id)
        whole = self._whole(row)
        parts = [
            {"PartNumber": number, "ETag": part.etag, "ChecksumCRC64NVME": part.crc}
            for number, part in sorted(known.items())
        ]

        def finish(client: Any) -> str:
            with _final(), answering("s3:CompleteMultipartUpload", bucket=row.bucket, key=row.key):
                answer = client.complete_multipart_upload(
                    Bucket=row.bucket,
                    Key=row.key,
                    UploadId=row.upload_id,
                    MultipartUpload={"Parts": parts},
                    ChecksumType="FULL_OBJECT",
                    ChecksumCRC64NVME=whole,
                    MpuObjectSize=row.size,
                )
            told = answer.get("ChecksumCRC64NVME", whole)
            if told != whole:
                raise ServiceError("upload.checksum", bucket=row.bucket, key=row.key, ours=whole, theirs=told)
            return str(answer["ETag"])

        try:
            etag = self._calls(finish)
        except ServiceError as error:
            etag = self._after_refusal(row, whole, error)
        self._ledger.finish(row, etag)
        return etag

    def _after_refusal(self, row: UploadRow, whole: str, error: ServiceError) -> str:
        """:raises ServiceError: the error, unless the object is there after all."""
        if aws_code(error) == "NoSuchUpload":  # what the repetition of a finish that did work is told
            etag = self._calls(lambda client: finished_object(client, row, whole))
            if etag:
                return etag
        if aws_code(error) in REFUSED_PARTS:  # these parts will never do: the next run begins anew
            self._calls(lambda client: abort_upload(client, row.bucket, row.key, row.upload_id))
            self._ledger.forget(row)
        raise error

    def _whole(self, row: UploadRow) -> str:
        """Checksum of the object from the ledger's parts; "" while parts are missing."""
        known, layout = self._ledger.parts(row.upload_id), _layout(row)
        if len(known) < len(layout):
            return ""
        return checksums.encode(
            checksums.combine((checksums.decode(known[part.number].crc), part.size) for part in layout)
        )

    # -- stopping -----------------------------------------------------------------------------------------------------------

    @property
    def _stopped(self) -> bool:
        return self._cancel.cancelled or self._halt.is_set()

    def _check(self) -> None:
        if self._stopped:
            raise Abandoned

    def _wait(self, seconds: float) -> None:
        if self._halt.wait(seconds) if self._sending else self._cancel.wait(seconds):
            raise Abandoned

    def _same(self, row: UploadRow) -> None:
        """:raises MigrationError: ``upload.source-changed``: parts that were sent belong to other bytes."""
        now = self._source.fingerprint()
        if now != row.fingerprint:
            raise MigrationError(
                "upload.source-changed", path=self._source.name, then=row.fingerprint, now=now
            )


def _layout(row: UploadRow) -> list[_Part]:
    count = max(1, -(-row.size // row.part_size))
    return [
        _Part(number + 1, number * row.part_size, min(row.part_size, row.size - number * row.part_size))
        for number in range(count)
    ]


@contextmanager
def _final() -> Iterator[None]:
    """A wrong checksum of one part may be a damaged packet; of the whole object it stays wrong."""
    try:
        yield
    except ServiceError as error:
        if aws_code(error) in REFUSED_PARTS:
            raise ServiceError("upload.not-accepted", retryable=False, **error.facts) from error
        raise
