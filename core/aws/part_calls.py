"""One part to S3: its checksum behind it where the endpoint takes that, before it elsewhere; S3's answer compared with it in both ways."""

from __future__ import annotations

from typing import Any

from core.aws import checksums
from core.aws.errors import answering, aws_code
from core.aws.ledger import PartRow, UploadRow
from core.aws.parts import Part
from core.aws.sources import Source
from core.aws.trailed import TrailedWindow
from core.aws.windows import HeldWindow, Line, Window
from core.errors import ServiceError

_REFUSED = frozenset({"aws.refused", "aws.damaged", "aws.credentials-refused"})
_REFUSED_BY = frozenset({"NotImplemented", "501", "IncompleteBody"})
"""What endpoints that know no trailers answer: MissingContentLength, InvalidRequest, BadRequest, SignatureDoesNotMatch, NotImplemented …"""


class PartCalls:
    """Sends parts of one source. May be used by several threads.

    Trailers go over TLS only: elsewhere they would have to be signed, chunk by chunk. An endpoint that refuses them before it has taken
    one, or does not answer with the checksum of what it took (it may have kept the frame as data), gets headers from then on.
    """

    def __init__(self, source: Source, line: Line) -> None:
        self._source, self._line = source, line
        self._trailers_refused = self._trailers_taken = False

    def __call__(self, client: Any, row: UploadRow, part: Part) -> PartRow:
        """The part as S3 has it, when S3 says that it has the same bytes.

        :raises ServiceError: translated; ``aws.damaged``: it has others.
        """
        if not self._trailers_refused and client.meta.endpoint_url.startswith("https:"):
            try:
                sent = self._trailed(client, row, part)
            except ServiceError as error:
                if self._trailers_taken or not _refuses_trailers(error):
                    raise
                self._trailers_refused = True
            else:
                self._trailers_taken = True
                return sent
        return self._held(client, row, part)

    def _trailed(self, client: Any, row: UploadRow, part: Part) -> PartRow:
        window = TrailedWindow(self._source, part.offset, part.size, self._line)
        answer = _put(client, row, part, window, {"ChecksumAlgorithm": "CRC64NVME"})
        return _compared(row, part, window, window.sum, answer, answer.get("ChecksumCRC64NVME", ""))

    def _held(self, client: Any, row: UploadRow, part: Part) -> PartRow:
        window = HeldWindow(self._source, part.offset, part.size, self._line)
        try:
            crc = checksums.encode(checksums.sum_blocks(window.content()))
        except BaseException:
            window.close()
            raise
        answer = _put(client, row, part, window, {"ChecksumCRC64NVME": crc, "ContentLength": part.size})
        return _compared(row, part, window, crc, answer, answer.get("ChecksumCRC64NVME", crc))


def _put(client: Any, row: UploadRow, part: Part, window: Window, how: dict[str, object]) -> dict[str, Any]:
    try:
        with answering("s3:PutObject", **_facts(row, part)):
            answer: dict[str, Any] = client.upload_part(
                Bucket=row.bucket,
                Key=row.key,
                UploadId=row.upload_id,
                PartNumber=part.number,
                Body=window,
                **how,
            )
    except BaseException:
        window.seek(0)
        raise
    finally:
        window.close()
    return answer


def _compared(
    row: UploadRow,
    part: Part,
    window: Window,
    ours: str,
    answer: dict[str, Any],
    theirs: str,
) -> PartRow:
    """:raises ServiceError: S3 took other bytes than were sent."""
    if ours == theirs:
        return PartRow(ours, str(answer["ETag"]))
    window.seek(0)
    said = f"CRC64NVME {theirs or '-'}, not {ours}"
    facts = {**_facts(row, part), "operation": "s3:PutObject", "aws_code": "", "aws_message": said}
    raise ServiceError("aws.damaged", retryable=True, **facts)


def _facts(row: UploadRow, part: Part) -> dict[str, object]:
    return {"bucket": row.bucket, "key": row.key, "part": part.number}


def _refuses_trailers(error: ServiceError) -> bool:
    return error.code in _REFUSED or aws_code(error) in _REFUSED_BY
