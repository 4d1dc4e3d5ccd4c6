"""A multipart upload that can be killed at any moment and goes on where it was, never sending an acknowledged part twice.

Why not boto3's upload_file: on any final error it aborts the upload and throws all parts away; it signs or sums every byte
in the slowest ways [HTTPS: 464 MB/s and 2.4 processor seconds a GB; this scheme 970 and 1.0]. Here each part's checksum is
computed beforehand and goes along as a header, so the body needs neither a signature (see core.aws.sessions) nor a trailer.

The whole object's checksum follows from its parts' and is compared by S3 at the end.

Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from core.aws import checksums
from core.aws.calls import Notice, PatientCalls, unheard
from core.aws.errors import answering, aws_code
from core.aws.gauge import Doing, Gauge, Limiter
from core.aws.ledger import Ledger, PartRow, UploadRow
from core.aws.marks import UPLOAD_METADATA
from core.aws.pace import HOUR, PART, BandwidthLimit, Meter
from core.aws.part_lanes import PartLanes, Tuner
from core.aws.sources import Source, without_inode
from core.aws.staged import abort_upload, abort_uploads, finished_object, listed_parts
from core.aws.windows import Abandoned, Line, PartWindow
from core.errors import Cancelled, MigrationError, ServiceError
from core.progress import CancelToken, Progress, Report, silent

MIB = 1 << 20
MIN_PART, MAX_PART = 5 * MIB, 5 << 30
MAX_PARTS = 10_000
MAX_OBJECT = 5 << 40
BEAT = 0.1
"""Seconds: progress is told at most ten times in one."""

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
    :param same_source: the user says that a source which was touched since is the same; what was sent is compared all the same.
    :param workers: parts that go out at once; 0 finds the number that carries most.
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
        workers: int = 0,
        same_source: bool = False,
    ) -> None:
        self._source, self._bucket, self._key = source, bucket, key
        self._ledger, self._cancel = ledger, cancel
        self._report, self._notice = report, notice
        self._wanted_part = part_size
        self._tuner = Tuner(workers, workers) if workers else Tuner()
        self._meter, self._gauge = Meter(), Gauge()
        self._limiter = Limiter.UNKNOWN
        self._line = Line(
            meter=self._meter,
            limit=limit or BandwidthLimit(),
            gauge=self._gauge,
            check=self._check,
            wait=self._wait,
        )
        self._lanes: PartLanes[_Part] | None = None
        self._connect, self._patience, self._same_source = connect, patience, same_source

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
            self._connect, patience=self._patience, check=self._check, wait=self._back_off, notice=self._heard
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
            row = self._known_again(row)
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

    def _known_again(self, row: UploadRow) -> UploadRow:
        """The row, when the source is what it was: untouched, or put back (or said to be the same) and what was sent is in it.

        :raises MigrationError: ``upload.source-changed``.
        """
        if self._fingerprint == row.fingerprint:
            return row
        if not self._same_source and without_inode(self._fingerprint) != without_inode(row.fingerprint):
            raise self._changed(row, self._fingerprint)
        known = self._ledger.parts(row.upload_id)
        if self._source.size != row.size or not all(
            known[part.number].crc == self._sum(part) for part in _layout(row) if part.number in known
        ):
            raise self._changed(row, self._fingerprint)
        self._notice("source-verified", {"parts": str(len(known))})
        self._ledger.refer(row, self._fingerprint)
        return row._replace(fingerprint=self._fingerprint)

    def _sum(self, part: _Part) -> str:
        return checksums.encode(checksums.crc64nvme(self._source, part.offset, part.size, self._check))

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
        crc = self._sum(part)
        same = there.get("ChecksumCRC64NVME") == crc
        if not same and "ChecksumCRC64NVME" not in there:
            same = checksums.md5_etag(self._source, part.offset, part.size, self._check) == there["ETag"]
        if same:
            self._ledger.record(row.upload_id, part.number, PartRow(crc, there["ETag"]))
        return same

    # -- sending ----------------------------------------------------------------------------------------------------------

    def _send_all(self, row: UploadRow, parts: list[_Part]) -> None:
        lanes = self._lanes = PartLanes(
            parts, lambda part: self._send(row, part), lambda: self._cancel.cancelled, "upload"
        )
        try:
            lanes.widen(self._tuner.lanes)
            while lanes.running and not self._cancel.wait(BEAT):
                self._limiter = self._gauge.look()
                lanes.widen(self._tuner.look(self._meter.bytes, self._limiter))
                self._tell(row)
        finally:
            if lanes.running:
                lanes.halted.set()
            lanes.join()
            self._lanes = None
        if lanes.failure is not None:
            raise lanes.failure
        self._cancel.check()

    def _tell(self, row: UploadRow) -> None:
        done = min(self._meter.bytes, row.size)
        self._report(Progress("upload", done, row.size, detail=self._limiter.value))

    def _send(self, row: UploadRow, part: _Part) -> None:
        self._same(row)
        window = PartWindow(self._source, part.offset, part.size, self._line)
        try:
            crc = checksums.encode(checksums.sum_blocks(window.content()))
            etag = self._calls(lambda client: self._put(client, row, part, window, crc))
        finally:
            window.close()
        self._ledger.record(row.upload_id, part.number, PartRow(crc, etag))

    def _put(self, client: Any, row: UploadRow, part: _Part, window: PartWindow, crc: str) -> str:
        """The ETag of the part, when S3 says that it has the same bytes."""
        facts = {"bucket": row.bucket, "key": row.key, "part": part.number}
        try:
            with answering("s3:PutObject", **facts):
                answer = client.upload_part(
                    Bucket=row.bucket,
                    Key=row.key,
                    UploadId=row.upload_id,
                    PartNumber=part.number,
                    Body=window,
                    ContentLength=part.size,
                    ChecksumCRC64NVME=crc,
                )
            _same_sum(crc, answer.get("ChecksumCRC64NVME", crc), facts)
            return str(answer["ETag"])
        except BaseException:
            window.seek(0)
            raise

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
        return self._cancel.cancelled or (self._lanes is not None and self._lanes.halted.is_set())

    def _check(self) -> None:
        if self._stopped:
            raise Abandoned

    def _wait(self, seconds: float) -> None:
        """:raises Abandoned: stopped, at the latest a beat after it was asked for."""
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            self._cancel.wait(min(left, BEAT))
            self._check()

    def _back_off(self, seconds: float) -> None:
        with self._gauge.doing(Doing.BACKED_OFF):
            self._wait(seconds)

    def _heard(self, code: str, facts: dict[str, str]) -> None:
        if code == "retry" and facts.get("code") == "aws.throttled":
            self._tuner.throttled()
        self._notice(code, facts)

    def _same(self, row: UploadRow) -> None:
        """:raises MigrationError: ``upload.source-changed``: parts that were sent belong to other bytes."""
        now = self._source.fingerprint()
        if now != row.fingerprint:
            raise self._changed(row, now)

    def _changed(self, row: UploadRow, now: str) -> MigrationError:
        return MigrationError("upload.source-changed", path=self._source.name, then=row.fingerprint, now=now)


def _layout(row: UploadRow) -> list[_Part]:
    count = max(1, -(-row.size // row.part_size))
    return [
        _Part(number + 1, number * row.part_size, min(row.part_size, row.size - number * row.part_size))
        for number in range(count)
    ]


def _same_sum(ours: str, theirs: str, facts: dict[str, Any]) -> None:
    """:raises ServiceError: S3 took other bytes than were sent."""
    if ours != theirs:
        said = f"CRC64NVME {theirs}, not {ours}"
        raise ServiceError(
            "aws.damaged", retryable=True, operation="s3:PutObject", aws_code="", aws_message=said, **facts
        )


@contextmanager
def _final() -> Iterator[None]:
    """A wrong checksum of one part may be a damaged packet; of the whole object it stays wrong."""
    try:
        yield
    except ServiceError as error:
        if aws_code(error) in REFUSED_PARTS:
            raise ServiceError("upload.not-accepted", retryable=False, **error.facts) from error
        raise
