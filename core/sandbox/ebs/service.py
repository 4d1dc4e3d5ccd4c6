"""StartSnapshot, PutSnapshotBlock, CompleteSnapshot; ListSnapshotBlocks, ListChangedBlocks, GetSnapshotBlock.

What AWS does not publish: which reason it gives for a snapshot in the wrong state, and for a count or checksum that is not what
was written. Here that is INVALID_SNAPSHOT_ID and INVALID_PARAMETER_VALUE.

Source: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-accessing-snapshot.html and botocore's model of ``ebs``.
"""

from __future__ import annotations

import base64
import hashlib
import itertools
import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from core.sandbox import clock
from core.sandbox.account import keys
from core.sandbox.ebs.blocks import BLOCK, BlockStore
from core.sandbox.ebs.errors import conflict, invalid, no_snapshot, throttled, too_many
from core.sandbox.ebs.rate import RequestRate
from core.sandbox.ebs.tokens import Tokens
from core.sandbox.ec2 import sources
from core.sandbox.ec2.filters import plain_tags
from core.sandbox.ec2.model import Snapshot, shown_tags
from core.sandbox.engine.state import EngineState
from core.sandbox.records import new_id
from core.sandbox.state import ACCOUNT
from core.sandbox.wire import Answer, Caller, Parameters

log = logging.getLogger(__name__)

LARGEST_VOLUME = 65536
"""GiB."""
MOST_PENDING = 100
MOST_TAGS = 50
PUT_RATE = 1000.0
"""PutSnapshotBlock requests a second that an account may make."""
TOKEN_DAYS = 7
DEFAULT_TIMEOUT = 60
_GIB = 1 << 30


class Ebs:
    """Handlers by operation.

    :param key: secret from which tokens are signed.
    :param pause: seconds that a snapshot stays pending at least when it is complete.
    """

    def __init__(self, state: EngineState, key: bytes, pause: float = 0.0) -> None:
        self._snapshots, self._pause, self._encryption_of = state.snapshots, pause, state.encryption
        self._blocks = BlockStore(state.folder.snapshots)
        self._tokens = Tokens(key)
        self._rate = RequestRate(PUT_RATE)
        self._starting = threading.Lock()
        self._sealing: list[threading.Thread] = []
        self._stopping = threading.Event()
        self.handlers: Mapping[str, Callable[[Parameters, Caller], Answer]] = {
            "StartSnapshot": self.start_snapshot,
            "PutSnapshotBlock": self.put_block,
            "CompleteSnapshot": self.complete,
            "ListSnapshotBlocks": self.list_blocks,
            "ListChangedBlocks": self.list_changed,
            "GetSnapshotBlock": self.get_block,
        }

    def start(self) -> None:
        """Go on with the snapshots that were sealed and not completed when the sandbox last ended."""
        for region, snapshot in self._snapshots.all():
            if snapshot.state == "pending" and snapshot.sealed:
                self._seal_later(region, snapshot.id)

    def stop(self) -> None:
        self._stopping.set()
        for thread in self._sealing:
            thread.join()

    # -- writing ------------------------------------------------------------------------------------------------------------

    def start_snapshot(self, parameters: Parameters, caller: Caller) -> Answer:
        request, token = sources.fingerprint(parameters), parameters.get("ClientToken", "")
        with self._starting:
            for _, known in self._snapshots.all(caller.region):
                if token and known.client_token == token:
                    if known.request != request:
                        raise conflict()
                    return _started(known)
            snapshot = self._new(parameters, caller.region, request)
            self._blocks.create(snapshot.id, snapshot.size * _GIB, snapshot.parent)
            self._snapshots.put(caller.region, snapshot.id, snapshot)
        return _started(snapshot)

    def _new(self, parameters: Parameters, region: str, request: str) -> Snapshot:
        size = int(parameters["VolumeSize"])
        if not 1 <= size <= LARGEST_VOLUME:
            raise invalid("INVALID_VOLUME_SIZE", f"The volume size must be 1 to {LARGEST_VOLUME} GiB.")
        timeout = int(parameters.get("Timeout") or DEFAULT_TIMEOUT)
        if not 10 <= timeout <= 4320:
            raise invalid("INVALID_PARAMETER_VALUE", "The timeout must be 10 to 4320 minutes.")
        tags = plain_tags(parameters.get("Tags") or [])
        if len(tags) > MOST_TAGS or any(name.lower().startswith("aws:") for name in tags):
            raise invalid("INVALID_TAG", "The tags are not valid.")
        pending = sum(1 for _, known in self._snapshots.all(region) if self._fresh(known).state == "pending")
        if pending >= MOST_PENDING:
            raise too_many(MOST_PENDING)
        encrypted, key = self._encryption(parameters, region)
        parent = parameters.get("ParentSnapshotId", "")
        if parent:
            found = self._completed(parent, region)
            if found.size > size:
                raise invalid(
                    "INVALID_VOLUME_SIZE", "The volume size is smaller than that of the parent snapshot."
                )
            if not found.encrypted and self._encryption_of.by_default(region):
                raise invalid(
                    "INVALID_PARAMETER_VALUE",
                    "The parent snapshot is not encrypted, and encryption by default is enabled.",
                )
            encrypted, key = found.encrypted, found.kms_key_id
        return Snapshot(
            id=new_id("snap-"), region=region, started=clock.now(), size=size, description=parameters.get("Description", ""),
            encrypted=encrypted, kms_key_id=key, tags=tags, state="pending", sealed=False, parent=parent, timeout=timeout,
            client_token=parameters.get("ClientToken", ""), request=request,
        )  # fmt: skip

    def _encryption(self, parameters: Parameters, region: str) -> tuple[bool, str]:
        key = parameters.get("KmsKeyArn", "")
        if parameters.get("ParentSnapshotId") and (parameters.get("Encrypted") is not None or key):
            raise invalid(
                "INVALID_PARAMETER_VALUE",
                "Encrypted and KmsKeyArn cannot be specified together with ParentSnapshotId.",
            )
        if not parameters.get("Encrypted"):
            if key:
                raise invalid("INVALID_PARAMETER_VALUE", "KmsKeyArn requires Encrypted to be true.")
            if parameters.get("ParentSnapshotId") or not self._encryption_of.by_default(region):
                return False, ""
        arn = keys.usable(key or self._encryption_of.default_key(region), region)
        if arn is None:
            raise invalid("INVALID_CUSTOMER_KEY", "The KMS key is not valid, or is not accessible.")
        return True, arn

    def put_block(self, parameters: Parameters, caller: Caller) -> Answer:
        if not self._rate.take():
            raise throttled()
        snapshot = self._writable(parameters["SnapshotId"], caller.region)
        number, data = int(parameters["BlockIndex"]), parameters.get("BlockData") or b""
        if number >= snapshot.size * _GIB // BLOCK:
            raise invalid("INVALID_BLOCK", f"The block index {number} lies beyond the end of the volume.")
        if int(parameters["DataLength"]) != BLOCK or len(data) != BLOCK:
            raise invalid("INVALID_PARAMETER_VALUE", f"The data length must be {BLOCK}.")
        _only("ChecksumAlgorithm", parameters, "SHA256")
        digest = hashlib.sha256(data).digest()
        if _bytes(parameters["Checksum"]) != digest:
            raise invalid("INVALID_PARAMETER_VALUE", "The checksum does not match the block's data.")
        self._blocks.write(snapshot.id, number, data, digest)
        return {"Checksum": _text(digest), "ChecksumAlgorithm": "SHA256"}

    def complete(self, parameters: Parameters, caller: Caller) -> Answer:
        snapshot = self._writable(parameters["SnapshotId"], caller.region)
        digests = hashlib.sha256()
        count = 0
        for _, digest in self._blocks.blocks(snapshot.id):
            digests.update(digest)
            count += 1
        if count != int(parameters["ChangedBlocksCount"]):
            raise invalid(
                "INVALID_PARAMETER_VALUE",
                f"ChangedBlocksCount is {parameters['ChangedBlocksCount']}, but {count} blocks were written.",
            )
        if parameters.get("Checksum"):
            _only("ChecksumAlgorithm", parameters, "SHA256")
            _only("ChecksumAggregationMethod", parameters, "LINEAR")
            if _bytes(parameters["Checksum"]) != digests.digest():
                raise invalid(
                    "INVALID_PARAMETER_VALUE",
                    "The checksum does not match those of the blocks that were written.",
                )
        self._snapshots.update(caller.region, snapshot.id, sealed=True)
        self._seal_later(caller.region, snapshot.id)
        return {"Status": "pending"}

    def _seal_later(self, region: str, identifier: str) -> None:
        thread = threading.Thread(target=self._seal, args=(region, identifier), name=f"seal-{identifier}")
        self._sealing = [item for item in self._sealing if item.is_alive()]
        self._sealing.append(thread)
        thread.start()

    def _seal(self, region: str, identifier: str) -> None:
        if self._stopping.wait(self._pause):
            return
        try:
            self._blocks.seal(identifier)
            self._snapshots.update(region, identifier, state="completed")
        except KeyError:  # deleted meanwhile
            self._blocks.remove(identifier)
        except OSError:
            log.exception("snapshot %s", identifier)
            self._snapshots.update(
                region, identifier, state="error", message="The sandbox could not keep it."
            )

    # -- reading ------------------------------------------------------------------------------------------------------------

    def list_blocks(self, parameters: Parameters, caller: Caller) -> Answer:
        snapshot = self._completed(parameters["SnapshotId"], caller.region)
        self._blocks.ensure_index(snapshot.id)
        expires = _expiry()
        blocks, more = self._page(
            parameters, snapshot.id, lambda start: self._blocks.blocks(snapshot.id, start)
        )
        shown = [
            {"BlockIndex": number, "BlockToken": self._block_token(snapshot, number, expires)}
            for number, _ in blocks
        ]
        return {"Blocks": shown, **_described(snapshot, expires), **more}

    def list_changed(self, parameters: Parameters, caller: Caller) -> Answer:
        second = self._completed(parameters["SecondSnapshotId"], caller.region)
        self._blocks.ensure_index(second.id)
        expires = _expiry()
        first_id = parameters.get("FirstSnapshotId", "")
        first = self._completed(first_id, caller.region) if first_id else None
        if first is not None:
            self._check_related(first, second)
            self._blocks.ensure_index(first.id)

        def from_block(start: int) -> Iterator[tuple[int, bool]]:
            if first is None:
                return ((number, False) for number, _ in self._blocks.blocks(second.id, start))
            return self._blocks.changed(first.id, second.id, start)

        blocks, more = self._page(parameters, f"{first_id}:{second.id}", from_block)
        shown = []
        for number, there in blocks:
            entry = {"BlockIndex": number, "SecondBlockToken": self._block_token(second, number, expires)}
            if there and first is not None:
                entry["FirstBlockToken"] = self._block_token(first, number, expires)
            shown.append(entry)
        return {"ChangedBlocks": shown, **_described(second, expires), **more}

    def get_block(self, parameters: Parameters, caller: Caller) -> Answer:
        snapshot = self._completed(parameters["SnapshotId"], caller.region)
        number = int(parameters["BlockIndex"])
        if self._tokens.read(f"block:{snapshot.id}", parameters["BlockToken"], _now()) != number:
            raise invalid("INVALID_BLOCK_TOKEN", "The block token is not valid, or has expired.")
        data = self._blocks.read(snapshot.id, number)
        checksum = _text(hashlib.sha256(data).digest())
        return {"DataLength": BLOCK, "BlockData": data, "Checksum": checksum, "ChecksumAlgorithm": "SHA256"}

    def _page(
        self, parameters: Parameters, kind: str, blocks: Callable[[int], Iterator[Any]]
    ) -> tuple[list[Any], Answer]:
        """At least 100 blocks a page, whatever was asked for, and at most 10,000."""
        start = int(parameters.get("StartingBlockIndex") or 0)
        token = parameters.get("NextToken")
        if token:
            found = self._tokens.read(f"page:{kind}", token, _now())
            if found is None:
                raise invalid("INVALID_PAGE_TOKEN", "The page token is not valid, or has expired.")
            start = found
        size = min(max(int(parameters.get("MaxResults") or 10_000), 100), 10_000)
        shown = list(itertools.islice(blocks(start), size + 1))
        if len(shown) <= size:
            return shown, {}
        following = self._tokens.make(f"page:{kind}", shown[size][0], int(_expiry().timestamp()))
        return shown[:size], {"NextToken": following}

    # -- snapshots ----------------------------------------------------------------------------------------------------------

    def _get(self, identifier: str, region: str) -> Snapshot:
        snapshot = self._snapshots.get(region, identifier)
        if snapshot is None:
            raise no_snapshot(identifier)
        return self._fresh(snapshot)

    def _fresh(self, snapshot: Snapshot) -> Snapshot:
        """One that nobody has written to for its timeout is given up."""
        if snapshot.sealed or snapshot.state != "pending":
            return snapshot
        if clock.now() - self._blocks.touched(snapshot.id) < timedelta(minutes=snapshot.timeout):
            return snapshot
        message = "The snapshot was cancelled: no block was written for longer than its timeout."
        return self._snapshots.update(snapshot.region, snapshot.id, state="error", message=message)

    def _writable(self, identifier: str, region: str) -> Snapshot:
        snapshot = self._get(identifier, region)
        if snapshot.state == "error":
            raise invalid("WRITE_REQUEST_TIMEOUT", snapshot.message)
        if snapshot.state != "pending" or snapshot.sealed:
            raise invalid("INVALID_SNAPSHOT_ID", f"The snapshot '{identifier}' is not in the pending state.")
        return snapshot

    def _completed(self, identifier: str, region: str) -> Snapshot:
        snapshot = self._get(identifier, region)
        if snapshot.state != "completed":
            raise invalid(
                "INVALID_SNAPSHOT_ID", f"The snapshot '{identifier}' is not in the completed state."
            )
        return snapshot

    def _check_related(self, first: Snapshot, second: Snapshot) -> None:
        """Of one volume, or one derived from the other or both from a third."""
        if first.volume and first.volume == second.volume:
            return
        if not self._line(first) & self._line(second):
            raise invalid("UNRELATED_SNAPSHOTS", "The snapshots are not of the same volume or lineage.")

    def _line(self, snapshot: Snapshot) -> set[str]:
        found: set[str] = set()
        following: Snapshot | None = snapshot
        while following is not None and following.id not in found:
            found.add(following.id)
            parent = following.parent
            following = self._snapshots.get(snapshot.region, parent) if parent else None
            if parent:
                found.add(parent)  # also one that was deleted since
                if following is None:
                    break
        return found

    def _block_token(self, snapshot: Snapshot, number: int, expires: datetime) -> str:
        return self._tokens.make(f"block:{snapshot.id}", number, int(expires.timestamp()))


def _started(snapshot: Snapshot) -> Answer:
    answer: Answer = {
        "SnapshotId": snapshot.id, "OwnerId": ACCOUNT, "Status": snapshot.state, "StartTime": snapshot.started,
        "VolumeSize": snapshot.size, "BlockSize": BLOCK, "Description": snapshot.description,
        "ParentSnapshotId": snapshot.parent, "KmsKeyArn": snapshot.kms_key_id,
    }  # fmt: skip
    answer = {name: value for name, value in answer.items() if value != ""}
    return {
        **answer,
        "Tags": shown_tags(snapshot.tags),
        "SseType": "sse-kms" if snapshot.encrypted else "none",
    }


def _described(snapshot: Snapshot, expires: datetime) -> Answer:
    return {"ExpiryTime": expires, "VolumeSize": snapshot.size, "BlockSize": BLOCK}


def _expiry() -> datetime:
    return clock.now() + timedelta(days=TOKEN_DAYS)


def _now() -> int:
    return int(datetime.now(UTC).timestamp())


def _only(name: str, parameters: Parameters, allowed: str) -> None:
    if parameters.get(name) != allowed:
        raise invalid("INVALID_PARAMETER_VALUE", f"{name} must be {allowed}.")


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        return b""


def _text(digest: bytes) -> str:
    return base64.b64encode(digest).decode("ascii")
