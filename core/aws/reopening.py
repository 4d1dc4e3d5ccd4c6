"""Where an earlier run of an upload stopped: S3's list of parts is the truth, the ledger spares reading them again."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any, NamedTuple

from core.aws import checksums
from core.aws.calls import Notice, PatientCalls
from core.aws.errors import answering
from core.aws.ledger import Ledger, PartRow, UploadRow
from core.aws.marks import UPLOAD_METADATA
from core.aws.parts import Part, part_size_for, parts_of, whole_checksum
from core.aws.sources import Source, source_changed, without_inode
from core.aws.staged import abort_uploads, finished_object, listed_parts


class Opened(NamedTuple):
    """:param missing: parts that are still to be sent; ``kept`` bytes are there. Of a finished object the row has the ETag."""

    row: UploadRow
    missing: list[Part]
    kept: int


class Reopening:
    """Finds the upload to go on with, or begins one.

    :param same_source: a source that was touched may be the same; what was sent is compared all the same.
    :param check: called while the source is read; raises to stop.
    """

    def __init__(
        self,
        source: Source,
        ledger: Ledger,
        calls: PatientCalls,
        *,
        notice: Notice,
        check: Callable[[], None],
        same_source: bool,
    ) -> None:
        self._source, self._ledger, self._calls = source, ledger, calls
        self._notice, self._check, self._same_source = notice, check, same_source

    def open(self, bucket: str, key: str, wanted_part: int) -> Opened:
        """:raises MigrationError: ``upload.source-changed``."""
        fingerprint = self._source.fingerprint()
        row = self._ledger.upload(bucket, key)
        if row is not None:
            row = self._known_again(row, fingerprint)
            found = self._found(row)
            if found is not None:
                return found
            self._notice("restarted", {"upload": row.upload_id})
            self._ledger.forget(row)
        row = self._begin(bucket, key, fingerprint, wanted_part)
        return Opened(row, parts_of(row), 0)

    def _found(self, row: UploadRow) -> Opened | None:
        """None where S3 knows neither the upload nor its object any more."""
        if not row.etag:
            listed = self._calls(lambda client: listed_parts(client, row.bucket, row.key, row.upload_id))
            if listed is not None:
                missing = self._missing(row, listed)
                kept = row.size - sum(part.size for part in missing)
                self._notice("upload-resumed", {"kept": str(kept), "size": str(row.size)})
                return Opened(row, missing, kept)
        whole = whole_checksum(row, self._ledger.parts(row.upload_id))
        etag = self._calls(lambda client: finished_object(client, row, whole))
        if not etag:
            return None
        if not row.etag:  # it was finished, but the answer never reached the ledger
            self._ledger.finish(row, etag)
        return Opened(row._replace(etag=etag), [], row.size)

    def _known_again(self, row: UploadRow, now: str) -> UploadRow:
        """The row, when the source is what it was: untouched, or put back (or said to be the same) and what was sent is in it.

        :raises MigrationError: ``upload.source-changed``.
        """
        if now == row.fingerprint:
            return row
        if not self._same_source and without_inode(now) != without_inode(row.fingerprint):
            raise source_changed(self._source, row.fingerprint, now)
        known = self._ledger.parts(row.upload_id)
        if self._source.size != row.size or not all(
            known[part.number].crc == self._sum(part) for part in parts_of(row) if part.number in known
        ):
            raise source_changed(self._source, row.fingerprint, now)
        self._notice("source-verified", {"parts": str(len(known))})
        self._ledger.refer(row, now)
        return row._replace(fingerprint=now)

    def _sum(self, part: Part) -> str:
        return checksums.encode(checksums.crc64nvme(self._source, part.offset, part.size, self._check))

    def _begin(self, bucket: str, key: str, fingerprint: str, wanted_part: int) -> UploadRow:
        """Ask S3 for a new upload, and clear away one whose id a kill kept from being written down."""
        size = part_size_for(self._source.size, wanted_part)
        nonce = uuid.uuid4().hex
        self._calls(lambda client: abort_uploads(client, bucket, key))

        def create(client: Any) -> str:
            with answering("s3:CreateMultipartUpload", bucket=bucket, key=key):
                answer = client.create_multipart_upload(
                    Bucket=bucket,
                    Key=key,
                    ChecksumAlgorithm="CRC64NVME",
                    ChecksumType="FULL_OBJECT",
                    Metadata={UPLOAD_METADATA: nonce},
                )
            return str(answer["UploadId"])

        upload_id = self._calls(create)
        row = UploadRow(bucket, key, upload_id, nonce, fingerprint, self._source.size, size)
        self._ledger.begin(row)
        return row

    def _missing(self, row: UploadRow, listed: dict[int, dict[str, Any]]) -> list[Part]:
        known = self._ledger.parts(row.upload_id)
        return [
            part for part in parts_of(row) if not self._is_there(row, part, listed.get(part.number), known)
        ]

    def _is_there(
        self, row: UploadRow, part: Part, there: dict[str, Any] | None, known: dict[int, PartRow]
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
