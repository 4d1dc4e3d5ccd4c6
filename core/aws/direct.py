"""A disk written to an EBS snapshot block by block: no bucket, no service role, only what counts, and after a kill only what
is missing. Against a parent snapshot only the blocks that differ go.

AWS gives no list of a pending snapshot's blocks, so the ledger of acknowledged ones is the truth (core.aws.direct_ledger).

Source: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-accessing-snapshot.html
"""

from __future__ import annotations

import base64
import hashlib
import heapq
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, Protocol

from core.aws.calls import Notice, PatientCalls, unheard
from core.aws.direct_ledger import DirectLedger, SnapshotRow, Writing
from core.aws.direct_snapshot import PendingSnapshot, Wanted
from core.aws.errors import answering
from core.aws.gauge import Limiter
from core.aws.lanes import Lanes, Tuner
from core.aws.pace import HOUR, BandwidthLimit, Meter
from core.aws.sources import unchanged_since
from core.errors import Cancelled, ServiceError
from core.images.datamap import DataMap
from core.progress import CancelToken, Progress, Report, silent

BLOCK = 512 << 10
LARGEST = 64 << 40
"""Bytes of a volume."""
WORKERS = 8
BEAT = 0.1
"""Seconds: progress is told at most ten times in one."""
SAME_EVERY = 64
"""Blocks after which it is looked again whether the source is still the same."""
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
    :param notice: told of ``retry``, ``credentials-renewed``, ``snapshot-resumed``, ``restarted``, ``parent-gone``.
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
        self._source, self._disk = source, disk
        self._ledger, self._cancel = ledger, cancel
        self._report, self._notice = report, notice
        self._limit = limit or BandwidthLimit()
        self._tuner = Tuner(workers, workers)
        self._lanes: Lanes[int] | None = None
        self._meter, self._sent = Meter(), Meter()
        self._ebs = PatientCalls(
            ebs, patience=patience, check=self._check, wait=self._wait, notice=self._heard
        )
        self._snapshot = PendingSnapshot(
            source,
            disk,
            source.data.size,
            wanted,
            ebs=self._ebs,
            ec2=PatientCalls(ec2, patience=patience, check=self._check, wait=self._wait, notice=notice),
            ledger=ledger,
            notice=notice,
            wait=self._wait,
            poll=poll,
        )

    def run(self) -> Written:
        """Write what AWS does not have yet, and complete the snapshot.

        :raises Cancelled: the token said stop; what was written stays, and the next run goes on from there.
        :raises CredentialsError: they have expired and no fresh ones were to be had; the same holds.
        :raises MigrationError: ``upload.source-changed``, ``upload.source-missing``, ``upload.source-unreadable``.
        :raises ServiceError: ``direct.snapshot-failed``, or AWS refused, or could not be reached.
        """
        row = self._snapshot.open()
        total = BLOCK * sum(1 for _ in self._candidates())
        if row.state in {Writing.STARTING, Writing.OPEN}:
            self._report(Progress("upload", 0, total))
            self._send_all(row, total)
            row = self._snapshot.mark(row, Writing.SEALING)
        if row.state is Writing.SEALING:
            self._snapshot.complete(row)
            row = self._snapshot.mark(row, Writing.SEALED)
        self._snapshot.await_completion(row)
        self._report(Progress("upload", total, total))
        sent = min(self._sent.bytes, total)
        return Written(row.snapshot_id, sent, total - sent, total)

    # -- sending ----------------------------------------------------------------------------------------------------------

    def _candidates(self) -> Iterator[int]:
        """Blocks that hold data now, or did in the parent; ascending, each once."""
        last = -1
        for number in heapq.merge(self._source.data.blocks(BLOCK), self._ledger.numbers(self._disk)):
            if number != last:
                last = number
                yield number

    def _send_all(self, row: SnapshotRow, total: int) -> None:
        self._lanes = Lanes(
            self._candidates(),
            lambda number: self._settle(row, number),
            lambda: self._cancel.cancelled,
            "upload",
        )
        with self._lanes as lanes:
            lanes.widen(self._tuner.lanes)
            while lanes.running and not self._cancel.wait(BEAT):
                lanes.widen(self._tuner.look(self._sent.bytes, Limiter.UNKNOWN))
                self._report(Progress("upload", min(self._meter.bytes, total), total))
        self._lanes = None
        self._cancel.check()
        unchanged_since(self._source, row.fingerprint)

    def _settle(self, row: SnapshotRow, number: int) -> None:
        """See to it that the snapshot has this block."""
        known = self._ledger.block(self._disk, number)
        if known is None or not known.sent:
            if number % SAME_EVERY == 0:
                unchanged_since(self._source, row.fingerprint)
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
            with answering("ebs:PutSnapshotBlock", snapshot=row.snapshot_id, block=number):
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

        self._ebs(put)
        self._ledger.record(self._disk, number, digest)
        self._sent.add(BLOCK)

    # -- stopping -----------------------------------------------------------------------------------------------------------

    @property
    def _stopped(self) -> bool:
        return self._cancel.cancelled or (self._lanes is not None and self._lanes.halted.is_set())

    def _check(self) -> None:
        if self._stopped:
            raise Cancelled

    def _wait(self, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            self._check()
            self._cancel.wait(min(left, 0.5))
        self._check()

    def _heard(self, code: str, facts: dict[str, str]) -> None:
        if code == "retry" and facts.get("code") == "aws.throttled":
            self._tuner.throttled()
        self._notice(code, facts)
