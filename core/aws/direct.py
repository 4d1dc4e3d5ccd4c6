"""A disk written to an EBS snapshot block by block: no bucket, no service role, only what counts, and after a kill only what
is missing. Against a parent snapshot only the blocks that differ go.

AWS gives no list of a pending snapshot's blocks, so the ledger of acknowledged ones is the truth (core.aws.direct_ledger).

Source: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-accessing-snapshot.html
"""

from __future__ import annotations

import base64
import hashlib
import heapq
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from core.aws.calls import Notice, PatientCalls, unheard
from core.aws.direct_ledger import DirectLedger, SnapshotRow, Writing
from core.aws.errors import answering, aws_code
from core.aws.lanes import Lanes
from core.aws.pace import HOUR, BandwidthLimit, Meter
from core.aws.snapshots import Snapshot, describe_snapshot
from core.errors import Cancelled, MigrationError, ServiceError
from core.images.datamap import DataMap
from core.progress import CancelToken, Progress, Report, silent

BLOCK = 512 << 10
GIB = 1 << 30
LARGEST = 64 << 40
"""Bytes of a volume."""
WORKERS = 8
TIMEOUT = 4320
"""Minutes for which AWS keeps a pending snapshot that nobody writes to: the most there is, three days."""
SAME_EVERY = 64
"""Blocks after which it is looked again whether the source is still the same."""
REFUSED_SECONDS = 60.0
"""For which a snapshot may still become complete after its completion was refused: the answer to an earlier try was lost."""
_ZEROS = bytes(BLOCK)


class DiskSource(Protocol):
    """One disk's bytes, the same ones each time; read by several threads."""

    @property
    def name(self) -> str: ...

    @property
    def data(self) -> DataMap:
        """Which bytes count; all others read as zeros."""
        ...

    def fingerprint(self) -> str:
        """:raises MigrationError: ``upload.source-missing``."""
        ...

    def read_at(self, offset: int, size: int) -> bytes:
        """Exactly ``size`` bytes; zeros past the end.

        :raises MigrationError: ``upload.source-unreadable``.
        """
        ...


class Earlier(NamedTuple):
    """What an increment builds on: the ledger of an earlier migration. ``disk`` has the same number there."""

    ledger: Path
    snapshot_id: str


class Wanted(NamedTuple):
    """Of the new snapshot. :param key_arn: of the KMS key, "" for the default one."""

    description: str
    tags: Mapping[str, str]
    encrypted: bool = False
    key_arn: str = ""
    earlier: Earlier | None = None


class Written(NamedTuple):
    """Bytes: ``sent`` in this run; ``kept`` were there from an earlier run or in the parent; ``total`` were looked at."""

    snapshot_id: str
    sent: int
    kept: int
    total: int


class DirectWrite:
    """One disk to one snapshot.

    :param disk: its number among the machine's, from 0.
    :param ebs: makes a client of EBS; called again for fresh credentials. ``ec2`` likewise.
    :param notice: told of ``retry``, ``credentials-renewed``, ``resumed``, ``restarted``, ``parent-gone``.
    """

    def __init__(
        self,
        source: DiskSource,
        disk: int,
        wanted: Wanted,
        *,
        ebs: Callable[[], Any],
        ec2: Callable[[], Any],
        ledger: DirectLedger,
        cancel: CancelToken,
        report: Report = silent,
        notice: Notice = unheard,
        limit: BandwidthLimit | None = None,
        patience: float = HOUR,
        workers: int = WORKERS,
        poll: float = 2.0,
    ) -> None:
        self._source, self._disk, self._wanted = source, disk, wanted
        self._ledger, self._cancel = ledger, cancel
        self._report, self._notice = report, notice
        self._limit = limit or BandwidthLimit()
        self._workers, self._poll = workers, poll
        self._halt = threading.Event()
        self._failure: BaseException | None = None
        self._meter, self._sent = Meter(), Meter()
        self._lanes = Lanes(workers, self._check)
        self._ebs = PatientCalls(ebs, patience=patience, check=self._check, wait=self._wait, notice=notice)
        self._ec2 = PatientCalls(ec2, patience=patience, check=self._check, wait=self._wait, notice=notice)

    def run(self) -> Written:
        """Write what AWS does not have yet, and complete the snapshot.

        :raises Cancelled: the token said stop; what was written stays, and the next run goes on from there.
        :raises CredentialsError: they have expired and no fresh ones were to be had; the same holds.
        :raises MigrationError: ``upload.source-changed``, ``upload.source-missing``, ``upload.source-unreadable``.
        :raises ServiceError: ``direct.snapshot-failed``, or AWS refused, or could not be reached.
        """
        self._fingerprint = self._source.fingerprint()
        row = self._open()
        total = BLOCK * sum(1 for _ in self._candidates())
        if row.state in {Writing.STARTING, Writing.OPEN}:
            self._report(Progress("upload", 0, total))
            self._send_all(row, total)
            row = self._mark(row, Writing.SEALING)
        if row.state is Writing.SEALING:
            self._complete(row)
            row = self._mark(row, Writing.SEALED)
        self._await_completion(row)
        self._report(Progress("upload", total, total))
        sent = min(self._sent.bytes, total)
        return Written(row.snapshot_id, sent, total - sent, total)

    # -- where an earlier run stopped -----------------------------------------------------------------------------------

    def _open(self) -> SnapshotRow:
        """The snapshot to go on with."""
        row = self._ledger.snapshot(self._disk)
        if row is not None:
            self._same(row)
            if (
                not row.snapshot_id
            ):  # killed before AWS's answer was written down: the same token asks for it again
                return self._start(row)
            found = self._describe(row)
            if found is not None and found.state != "error":
                self._notice("resumed", {"snapshot": row.snapshot_id})
                return row
            self._notice("restarted", {"snapshot": row.snapshot_id})
            self._ledger.forget(self._disk)
        return self._start(self._new_row())

    def _new_row(self) -> SnapshotRow:
        earlier = self._usable_parent()
        row = SnapshotRow(
            self._disk,
            "",
            f"amigrate-{uuid.uuid4().hex}",
            earlier.snapshot_id if earlier else "",
            self._fingerprint,
            self._source.data.size,
            Writing.STARTING,
        )
        if earlier is None:
            self._ledger.put(row)
        else:
            self._ledger.inherit(row, earlier.ledger)
        return row

    def _usable_parent(self) -> Earlier | None:
        """None where the parent is not there any more, or is not what this snapshot has to be."""
        earlier = self._wanted.earlier
        if earlier is None:
            return None
        found = self._ec2(lambda client: describe_snapshot(client, earlier.snapshot_id))
        fits = (
            found is not None
            and found.state == "completed"
            and (found.encrypted or not self._wanted.encrypted)
            and self._wanted.key_arn in {"", found.key_arn}
            and found.size <= self._gib
        )
        if not fits:
            self._notice("parent-gone", {"snapshot": earlier.snapshot_id})
            return None
        return earlier

    @property
    def _gib(self) -> int:
        return max(1, -(-self._source.data.size // GIB))

    def _start(self, row: SnapshotRow) -> SnapshotRow:
        wanted = self._wanted
        request: dict[str, Any] = {
            "VolumeSize": self._gib,
            "ClientToken": row.token,
            "Timeout": TIMEOUT,
            "Description": wanted.description[:255] or self._source.name[:255],
            "Tags": [{"Key": key, "Value": value} for key, value in wanted.tags.items()],
        }
        if row.parent:  # its encryption holds for the child
            request["ParentSnapshotId"] = row.parent
        elif wanted.encrypted:
            request["Encrypted"] = True
            if wanted.key_arn:
                request["KmsKeyArn"] = wanted.key_arn

        def start(client: Any) -> str:
            with answering("ebs:StartSnapshot"):
                return str(client.start_snapshot(**request)["SnapshotId"])

        started = row._replace(snapshot_id=self._ebs(start), state=Writing.OPEN)
        self._ledger.put(started)
        return started

    def _mark(self, row: SnapshotRow, state: Writing) -> SnapshotRow:
        marked = row._replace(state=state)
        self._ledger.put(marked)
        return marked

    # -- sending ----------------------------------------------------------------------------------------------------------

    def _candidates(self) -> Iterator[int]:
        """Blocks that hold data now, or did in the parent; ascending, each once."""
        last = -1
        for number in heapq.merge(self._source.data.blocks(BLOCK), self._ledger.numbers(self._disk)):
            if number != last:
                last = number
                yield number

    def _send_all(self, row: SnapshotRow, total: int) -> None:
        waiting, taking = self._candidates(), threading.Lock()

        def work() -> None:
            try:
                while not self._stopped:
                    with taking:
                        number = next(waiting, None)
                    if number is None:
                        return
                    self._settle(row, number)
            except BaseException as error:  # noqa: BLE001 - carried to the caller's thread and raised there
                self._failure = self._failure or error
                self._halt.set()

        threads = [
            threading.Thread(target=work, name=f"upload-{number}", daemon=True)
            for number in range(self._workers)
        ]
        try:
            for thread in threads:
                thread.start()
            while any(thread.is_alive() for thread in threads) and not self._cancel.wait(0.1):
                self._report(Progress("upload", min(self._meter.bytes, total), total))
        finally:
            if any(thread.is_alive() for thread in threads):
                self._halt.set()
            for thread in threads:
                thread.join()
        if self._failure is not None:
            raise self._failure
        self._cancel.check()
        self._same(row)

    def _settle(self, row: SnapshotRow, number: int) -> None:
        """See to it that the snapshot has this block."""
        known = self._ledger.block(self._disk, number)
        if known is None or not known.sent:
            if number % SAME_EVERY == 0:
                self._same(row)
            data = self._source.read_at(number * BLOCK, BLOCK)
            if known is not None or data != _ZEROS:  # what nothing was written to is zeros
                digest = hashlib.sha256(data).digest()
                if known is None or known.digest != digest:
                    self._put(row, number, data, digest)
        self._meter.add(BLOCK)

    def _put(self, row: SnapshotRow, number: int, data: bytes, digest: bytes) -> None:
        checksum = base64.b64encode(digest).decode("ascii")
        pause = self._limit.reserve(BLOCK)
        if pause > 0:
            self._wait(pause)

        def put(client: Any) -> None:
            with (
                self._lanes.lane(),
                answering("ebs:PutSnapshotBlock", snapshot=row.snapshot_id, block=number),
            ):
                answer = client.put_snapshot_block(
                    SnapshotId=row.snapshot_id,
                    BlockIndex=number,
                    BlockData=data,
                    DataLength=BLOCK,
                    Checksum=checksum,
                    ChecksumAlgorithm="SHA256",
                )
            if answer.get("Checksum", checksum) != checksum:
                raise ServiceError("direct.checksum", retryable=True, snapshot=row.snapshot_id, block=number)

        def adapting(client: Any) -> None:
            try:
                put(client)
            except ServiceError as error:
                if error.code == "aws.throttled":
                    self._lanes.throttled()
                raise
            self._lanes.passed()

        self._ebs(adapting)
        self._ledger.record(self._disk, number, digest)
        self._sent.add(BLOCK)

    # -- completing ---------------------------------------------------------------------------------------------------------

    def _complete(self, row: SnapshotRow) -> None:
        digests, count = hashlib.sha256(), 0
        for digest in self._ledger.sent(self._disk):
            digests.update(digest)
            count += 1
        checksum = base64.b64encode(digests.digest()).decode("ascii")

        def complete(client: Any) -> None:
            with answering("ebs:CompleteSnapshot", snapshot=row.snapshot_id):
                client.complete_snapshot(
                    SnapshotId=row.snapshot_id,
                    ChangedBlocksCount=count,
                    Checksum=checksum,
                    ChecksumAlgorithm="SHA256",
                    ChecksumAggregationMethod="LINEAR",
                )

        try:
            self._ebs(complete)
        except ServiceError as error:
            if aws_code(error) != "ValidationException":
                raise
            # An earlier try may have done it, and its answer been lost.
            deadline = time.monotonic() + REFUSED_SECONDS
            while (found := self._describe(row)) is not None and found.state == "pending":
                if time.monotonic() >= deadline:
                    raise
                self._wait(self._poll)
            if found is None or found.state != "completed":
                raise

    def _await_completion(self, row: SnapshotRow) -> None:
        """:raises ServiceError: ``direct.snapshot-failed``; the next run begins a new one."""
        while True:
            found = self._describe(row)
            if found is not None and found.state == "completed":
                return
            if found is None or found.state == "error":
                message = found.message if found else ""
                raise ServiceError(
                    "direct.snapshot-failed",
                    retryable=False,
                    snapshot=row.snapshot_id,
                    aws_code="",
                    aws_message=message,
                )
            self._wait(self._poll)

    def _describe(self, row: SnapshotRow) -> Snapshot | None:
        return self._ec2(lambda client: describe_snapshot(client, row.snapshot_id))

    # -- stopping -----------------------------------------------------------------------------------------------------------

    @property
    def _stopped(self) -> bool:
        return self._cancel.cancelled or self._halt.is_set()

    def _check(self) -> None:
        if self._stopped:
            raise Cancelled

    def _wait(self, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            self._check()
            self._cancel.wait(min(left, 0.5))
        self._check()

    def _same(self, row: SnapshotRow) -> None:
        """:raises MigrationError: ``upload.source-changed``: blocks that were sent belong to other bytes."""
        now = self._source.fingerprint()
        if now != row.fingerprint:
            raise MigrationError(
                "upload.source-changed", path=self._source.name, then=row.fingerprint, now=now
            )
