"""EBS direct APIs, asked by boto3 and by the unmodified ``aws`` program."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from samples.aws_clients import make_client

from core.sandbox.ebs.blocks import BLOCK, BlockStore
from core.sandbox.ebs.rate import RequestRate
from core.sandbox.ebs.tokens import Tokens
from core.sandbox.process import SandboxProcess

Aws = Callable[..., "subprocess.CompletedProcess[str]"]


def block(seed: int) -> bytes:
    return random.Random(seed).randbytes(BLOCK)


def sha(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def text(digest: bytes) -> str:
    return base64.b64encode(digest).decode()


def put(ebs: Any, snapshot: str, number: int, data: bytes, **changes: Any) -> Any:
    given = {
        "SnapshotId": snapshot, "BlockIndex": number, "BlockData": data, "DataLength": len(data),
        "Checksum": text(sha(data)), "ChecksumAlgorithm": "SHA256",
    }  # fmt: skip
    return ebs.put_snapshot_block(**given | changes)


def completed(client: Any, snapshot: str) -> dict[str, Any]:
    ec2 = client("ec2")
    deadline = time.monotonic() + 20
    while True:
        (shown,) = ec2.describe_snapshots(SnapshotIds=[snapshot])["Snapshots"]
        if shown["State"] != "pending":
            return dict(shown)
        assert time.monotonic() < deadline


def write(client: Any, blocks: dict[int, bytes], **start: Any) -> str:
    ebs = client("ebs")
    snapshot = ebs.start_snapshot(**{"VolumeSize": 1} | start)["SnapshotId"]
    for number, data in blocks.items():
        put(ebs, snapshot, number, data)
    aggregate = sha(b"".join(sha(data) for _, data in sorted(blocks.items())))
    ebs.complete_snapshot(
        SnapshotId=snapshot, ChangedBlocksCount=len(blocks), Checksum=text(aggregate), ChecksumAlgorithm="SHA256",
        ChecksumAggregationMethod="LINEAR",
    )  # fmt: skip
    assert completed(client, snapshot)["State"] == "completed"
    return str(snapshot)


def listed(ebs: Any, snapshot: str) -> dict[int, bytes]:
    """All blocks of a snapshot with their data, each checked against its checksum."""
    found = {}
    for page in pages(ebs.list_snapshot_blocks, SnapshotId=snapshot):
        assert page["BlockSize"] == BLOCK
        for entry in page["Blocks"]:
            got = ebs.get_snapshot_block(
                SnapshotId=snapshot, BlockIndex=entry["BlockIndex"], BlockToken=entry["BlockToken"]
            )
            data = got["BlockData"].read()
            assert (got["Checksum"], got["DataLength"]) == (text(sha(data)), BLOCK)
            found[entry["BlockIndex"]] = data
    return found


def pages(call: Any, **given: Any) -> list[Any]:
    found = [call(**given)]
    while found[-1].get("NextToken"):
        found.append(call(**given, NextToken=found[-1]["NextToken"]))
    return found


def refused(call: Callable[[], Any]) -> tuple[str, str]:
    with pytest.raises(ClientError) as error:
        call()
    response = error.value.response
    return response["Error"]["Code"], response.get("Reason", "")


def test_a_snapshot_written_and_read_back(client: Any, sandbox: SandboxProcess) -> None:
    blocks = {0: block(1), 7: block(2), 2047: bytes(BLOCK)}
    snapshot = write(client, blocks, Description="written", Tags=[{"Key": "team", "Value": "ops"}])
    shown = completed(client, snapshot)
    assert (shown["VolumeSize"], shown["Description"], shown["Progress"]) == (1, "written", "100%")
    assert shown["Tags"] == [{"Key": "team", "Value": "ops"}]
    assert listed(client("ebs"), snapshot) == blocks
    raw = Path(sandbox.state) / "snapshots" / f"{snapshot}.raw"
    assert raw.stat().st_size == 1 << 30
    with raw.open("rb") as file:
        file.seek(7 * BLOCK)
        assert file.read(BLOCK) == blocks[7]


def test_what_is_not_what_it_says_is_refused(client: Any) -> None:
    ebs = client("ebs")
    snapshot = ebs.start_snapshot(VolumeSize=1)["SnapshotId"]
    data = block(3)
    wrong = "INVALID_PARAMETER_VALUE"
    assert refused(lambda: put(ebs, snapshot, 0, data, Checksum=text(sha(b"")))) == (
        "ValidationException",
        wrong,
    )
    assert refused(lambda: put(ebs, snapshot, 0, data[:-512])) == ("ValidationException", wrong)
    assert refused(lambda: put(ebs, snapshot, 2048, data)) == ("ValidationException", "INVALID_BLOCK")
    assert refused(lambda: put(ebs, "snap-" + "0" * 17, 0, data)) == (
        "ResourceNotFoundException",
        "SNAPSHOT_NOT_FOUND",
    )
    put(ebs, snapshot, 0, data)
    put(ebs, snapshot, 0, data)  # written again it counts once
    complete = ebs.complete_snapshot
    assert refused(lambda: complete(SnapshotId=snapshot, ChangedBlocksCount=2)) == (
        "ValidationException",
        wrong,
    )
    checked = {"ChecksumAlgorithm": "SHA256", "ChecksumAggregationMethod": "LINEAR"}
    assert refused(
        lambda: complete(SnapshotId=snapshot, ChangedBlocksCount=1, Checksum=text(sha(b"x")), **checked)
    ) == ("ValidationException", wrong)
    complete(SnapshotId=snapshot, ChangedBlocksCount=1)
    completed(client, snapshot)
    state = ("ValidationException", "INVALID_SNAPSHOT_ID")
    assert refused(lambda: put(ebs, snapshot, 1, data)) == state
    assert refused(lambda: complete(SnapshotId=snapshot, ChangedBlocksCount=1)) == state


def test_a_pending_snapshot_is_not_read_and_makes_no_image(client: Any) -> None:
    ebs, ec2 = client("ebs"), client("ec2")
    snapshot = ebs.start_snapshot(VolumeSize=1)["SnapshotId"]
    assert refused(lambda: ebs.list_snapshot_blocks(SnapshotId=snapshot))[0] == "ValidationException"
    (shown,) = ec2.describe_snapshots(SnapshotIds=[snapshot])["Snapshots"]
    assert shown["State"] == "pending"
    mapping = {"DeviceName": "/dev/sda1", "Ebs": {"SnapshotId": snapshot}}
    assert (
        refused(lambda: ec2.register_image(Name="too early", BlockDeviceMappings=[mapping]))[0]
        == "IncorrectState"
    )
    ec2.delete_snapshot(SnapshotId=snapshot)
    assert refused(lambda: put(ebs, snapshot, 0, block(1)))[0] == "ResourceNotFoundException"


def test_a_child_has_its_parents_blocks_and_its_own(client: Any) -> None:
    ebs = client("ebs")
    parent = write(client, {0: block(1), 1: block(2), 5: block(3)})
    child = write(client, {1: block(9), 8: block(8)}, ParentSnapshotId=parent, VolumeSize=2)
    client("ec2").delete_snapshot(SnapshotId=parent)
    assert listed(ebs, child) == {0: block(1), 1: block(9), 5: block(3), 8: block(8)}
    grandchild = write(client, {5: block(7)}, ParentSnapshotId=child, VolumeSize=2)
    (page,) = pages(ebs.list_changed_blocks, FirstSnapshotId=child, SecondSnapshotId=grandchild)
    (entry,) = page["ChangedBlocks"]
    assert entry["BlockIndex"] == 5
    for snapshot, token, data in (
        (child, entry["FirstBlockToken"], block(3)),
        (grandchild, entry["SecondBlockToken"], block(7)),
    ):
        got = ebs.get_snapshot_block(SnapshotId=snapshot, BlockIndex=5, BlockToken=token)
        assert got["BlockData"].read() == data
    stranger = write(client, {5: block(7)})
    assert refused(lambda: ebs.list_changed_blocks(FirstSnapshotId=stranger, SecondSnapshotId=child)) == (
        "ValidationException",
        "UNRELATED_SNAPSHOTS",
    )
    everything = ebs.list_changed_blocks(SecondSnapshotId=child)["ChangedBlocks"]
    assert [item["BlockIndex"] for item in everything] == [0, 1, 5, 8]
    assert refused(lambda: ebs.start_snapshot(VolumeSize=1, ParentSnapshotId=child)) == (
        "ValidationException",
        "INVALID_VOLUME_SIZE",
    )


def test_pages_and_tokens(client: Any) -> None:
    ebs = client("ebs")
    snapshot = write(client, {number: bytes([number]) * BLOCK for number in range(130)})
    found = pages(ebs.list_snapshot_blocks, SnapshotId=snapshot, MaxResults=100)
    assert [len(page["Blocks"]) for page in found] == [100, 30]
    later = ebs.list_snapshot_blocks(SnapshotId=snapshot, StartingBlockIndex=128)
    assert [entry["BlockIndex"] for entry in later["Blocks"]] == [128, 129]
    token = later["Blocks"][0]["BlockToken"]
    wrong = ("ValidationException", "INVALID_BLOCK_TOKEN")
    assert (
        refused(lambda: ebs.get_snapshot_block(SnapshotId=snapshot, BlockIndex=129, BlockToken=token))
        == wrong
    )
    assert refused(lambda: ebs.list_snapshot_blocks(SnapshotId=snapshot, NextToken=token)) == (
        "ValidationException",
        "INVALID_PAGE_TOKEN",
    )
    tokens = Tokens(b"secret")
    made = tokens.make("block:snap-1", 5, 1000)
    assert tokens.read("block:snap-1", made, 999) == 5
    assert tokens.read("block:snap-1", made, 1000) is None
    assert tokens.read("block:snap-2", made, 1) is None
    assert Tokens(b"other").read("block:snap-1", made, 1) is None


def test_the_same_token_begins_one_snapshot(client: Any) -> None:
    ebs = client("ebs")
    first = ebs.start_snapshot(VolumeSize=1, ClientToken="once")
    again = ebs.start_snapshot(VolumeSize=1, ClientToken="once")
    assert first["SnapshotId"] == again["SnapshotId"]
    assert refused(lambda: ebs.start_snapshot(VolumeSize=2, ClientToken="once"))[0] == "ConflictException"


def test_encryption(client: Any) -> None:
    ebs = client("ebs")
    key = client("kms").create_key()["KeyMetadata"]["Arn"]
    encrypted = write(client, {0: block(1)}, Encrypted=True, KmsKeyArn=key)
    assert completed(client, encrypted)["KmsKeyId"] == key
    child = ebs.start_snapshot(VolumeSize=1, ParentSnapshotId=encrypted)
    assert (child["KmsKeyArn"], child["SseType"]) == (key, "sse-kms")
    gone = key[:-4] + "0000"
    assert refused(lambda: ebs.start_snapshot(VolumeSize=1, Encrypted=True, KmsKeyArn=gone)) == (
        "ValidationException",
        "INVALID_CUSTOMER_KEY",
    )
    assert refused(lambda: ebs.start_snapshot(VolumeSize=1, Encrypted=True, ParentSnapshotId=encrypted)) == (
        "ValidationException",
        "INVALID_PARAMETER_VALUE",
    )


def test_the_aws_program(aws: Aws, tmp_path: Path) -> None:
    (tmp_path / "block").write_bytes(block(4))
    started = json.loads(aws("ebs", "start-snapshot", "--volume-size", "1").stdout)
    snapshot = started["SnapshotId"]
    given = ["--block-index", "3", "--block-data", str(tmp_path / "block"), "--data-length", str(BLOCK)]
    done = aws(
        "ebs", "put-snapshot-block", "--snapshot-id", snapshot, *given, "--checksum", text(sha(block(4))),
        "--checksum-algorithm", "SHA256",
    )  # fmt: skip
    assert json.loads(done.stdout)["Checksum"] == text(sha(block(4)))
    ended = aws("ebs", "complete-snapshot", "--snapshot-id", snapshot, "--changed-blocks-count", "1")
    assert json.loads(ended.stdout) == {"Status": "pending"}
    assert aws("ec2", "wait", "snapshot-completed", "--snapshot-ids", snapshot).returncode == 0
    blocks = json.loads(aws("ebs", "list-snapshot-blocks", "--snapshot-id", snapshot).stdout)["Blocks"]
    token = blocks[0]["BlockToken"]
    got = [
        "ebs",
        "get-snapshot-block",
        "--snapshot-id",
        snapshot,
        "--block-index",
        "3",
        "--block-token",
        token,
    ]
    assert aws(*got, str(tmp_path / "back")).returncode == 0
    assert (tmp_path / "back").read_bytes() == block(4)


def test_a_sealed_snapshot_is_completed_after_a_restart(tmp_path: Path) -> None:
    """Killed while it takes over its parent's blocks."""
    with SandboxProcess.start(tmp_path, speed=0.02) as slow:  # stays pending for 17 seconds
        parent = make_client(slow, "ebs").start_snapshot(VolumeSize=1)["SnapshotId"]
        put(make_client(slow, "ebs"), parent, 0, block(1))
        make_client(slow, "ebs").complete_snapshot(SnapshotId=parent, ChangedBlocksCount=1)
        slow.stop()
    with SandboxProcess.start(tmp_path, speed=100) as fast:
        ended = completed(lambda service: make_client(fast, service), parent)
        assert ended["State"] == "completed"
        assert listed(make_client(fast, "ebs"), parent) == {0: block(1)}


def test_digests_of_a_disk_that_was_not_written_in_blocks(tmp_path: Path) -> None:
    store = BlockStore(tmp_path)
    with store.raw("snap-1").open("wb") as file:
        file.truncate(5 * BLOCK + 512)
        file.seek(3 * BLOCK + 100)
        file.write(b"data")
        file.seek(5 * BLOCK)
        file.write(b"end")
    store.ensure_index("snap-1")
    assert [number for number, _ in store.blocks("snap-1")] == [3, 5]
    assert store.read("snap-1", 5) == b"end".ljust(BLOCK, b"\0")
    assert store.digest("snap-1", 5) == sha(store.read("snap-1", 5))
    assert store.digest("snap-1", 4) == b""


def test_the_rate_of_requests() -> None:
    now = [0.0]
    rate = RequestRate(2, lambda: now[0])
    assert [rate.take() for _ in range(3)] == [True, True, False]
    now[0] = 0.5
    assert [rate.take() for _ in range(2)] == [True, False]
