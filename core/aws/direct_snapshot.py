"""The snapshot that blocks are written to: begun, found again after a kill, and completed.

Source: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-accessing-snapshot.html
"""

from __future__ import annotations

import base64
import hashlib
import time
import uuid
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from core.aws.calls import Notice, PatientCalls
from core.aws.direct_ledger import DirectLedger, SnapshotRow, Writing
from core.aws.errors import answering, aws_code
from core.aws.snapshots import Snapshot, describe_snapshot
from core.aws.sources import Fingerprinted, unchanged_since
from core.errors import ServiceError

GIB = 1 << 30
TIMEOUT = 4320
"""Minutes for which AWS keeps a pending snapshot that nobody writes to: the most there is, three days."""
REFUSED_SECONDS = 60.0
"""For which a snapshot may still become complete after its completion was refused: the answer to an earlier try was lost."""


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


class PendingSnapshot:
    """One disk's snapshot, as the ledger knows it.

    :param disk: its number among the machine's, from 0; ``size`` its bytes.
    :param wait: sleeps some seconds; raises to stop. ``poll``: seconds between two looks at a snapshot.
    """

    def __init__(
        self,
        source: Fingerprinted,
        disk: int,
        size: int,
        wanted: Wanted,
        *,
        ebs: PatientCalls,
        ec2: PatientCalls,
        ledger: DirectLedger,
        notice: Notice,
        wait: Callable[[float], None],
        poll: float,
    ) -> None:
        self._source, self._disk, self._size, self._wanted = source, disk, size, wanted
        self._ebs, self._ec2, self._ledger = ebs, ec2, ledger
        self._notice, self._wait, self._poll = notice, wait, poll

    def open(self) -> SnapshotRow:
        """The snapshot to go on with."""
        row = self._ledger.snapshot(self._disk)
        if row is not None:
            unchanged_since(self._source, row.fingerprint)
            if (
                not row.snapshot_id
            ):  # killed before AWS's answer was written down: the same token asks for it again
                return self._start(row)
            found = self._describe(row)
            if found is not None and found.state != "error":
                self._notice("snapshot-resumed", {"snapshot": row.snapshot_id})
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
            self._source.fingerprint(),
            self._size,
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
            and (found.encrypted or not (self._wanted.encrypted or self._always_encrypts()))
            and self._wanted.key_arn in {"", found.key_arn}
            and found.size <= self._gib
        )
        if not fits:
            self._notice("parent-gone", {"snapshot": earlier.snapshot_id})
            return None
        return earlier

    def _always_encrypts(self) -> bool:
        """Whether EBS encrypts everything in this Region: then it takes no parent in the clear.

        Source: https://docs.aws.amazon.com/ebs/latest/userguide/ebsapis-using-encryption.html
        """

        def ask(client: Any) -> bool:
            with answering("ec2:GetEbsEncryptionByDefault"):
                return bool(client.get_ebs_encryption_by_default()["EbsEncryptionByDefault"])

        try:
            return self._ec2(ask)
        except ServiceError as error:
            if error.code != "aws.denied":
                raise
            return False

    @property
    def _gib(self) -> int:
        return max(1, -(-self._size // GIB))

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

    def mark(self, row: SnapshotRow, state: Writing) -> SnapshotRow:
        marked = row._replace(state=state)
        self._ledger.put(marked)
        return marked

    def complete(self, row: SnapshotRow) -> None:
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

    def await_completion(self, row: SnapshotRow) -> None:
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
