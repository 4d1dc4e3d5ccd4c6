"""The direct routes: blocks to EBS snapshots. Killed in the middle no acknowledged block goes twice; an increment sends what differs."""

from __future__ import annotations

import errno
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from samples.bench import MIB, Bench, make_plan
from samples.proxy import Call, Proxy, is_action

from core.aws.direct import BLOCK
from core.aws.sessions import client
from core.images import open_image
from core.images.datamap import DataMap
from core.migrations import writing
from core.migrations.model import Migration
from core.migrations.states import State
from core.plans.choices import BootMode, Route
from core.plans.destination import Destination
from core.plans.model import Plan, SourceFile
from core.sandbox.process import SandboxProcess


def direct_plan(path: Path, **changes: Any) -> Plan:
    plan = make_plan(path, **{"route": Route.DIRECT, "boot_mode": BootMode.LEGACY_BIOS} | changes)
    sources = tuple(source.model_copy(update={"skip_free": True}) for source in plan.sources)
    return plan.model_copy(update={"sources": changes.get("sources", sources)})


def run(bench: Bench, plan: Plan) -> Migration:
    """In this process, to its end."""
    with bench.open() as migrations:
        return migrations.wait(migrations.start(plan), 120)


def disk_of(sandbox: SandboxProcess, snapshot: str) -> bytes:
    return (sandbox.state / "snapshots" / f"{snapshot}.raw").read_bytes()


def image_of(bench: Bench, done: Migration) -> dict[str, Any]:
    (found,) = client(bench.direct, "ec2").describe_images(ImageIds=[done.image_id])["Images"]
    return dict(found)


def snapshots_of(bench: Bench, identifier: str) -> list[dict[str, Any]]:
    tagged = [{"Name": "tag:amigrate:migration", "Values": [identifier]}]
    return list(client(bench.direct, "ec2").describe_snapshots(Filters=tagged)["Snapshots"])


def expect_bytes(
    bench: Bench, sandbox: SandboxProcess, done: Migration, image: Path, number: int = 0
) -> DataMap:
    """The snapshot holds the source's bytes where the kept map has any, and zeros elsewhere."""
    assert done.state is State.COMPLETED, done.failure
    file = bench.places.migrations / done.id / f"disk-map-{number + 1:02d}"
    counts = DataMap.unpack(file.read_bytes().partition(b"\n")[2])
    raw = disk_of(sandbox, done.snapshot_ids[number])
    assert len(raw) == 1 << 30  # whole GiB
    reached = 0
    with open_image(image) as source:
        for start, length in counts.within(0, counts.size):
            assert raw[start : start + length] == source.disks[0].read_at(start, length)
            assert raw.count(0, reached, start) == start - reached
            reached = start + length
    assert raw.count(0, reached) == len(raw) - reached
    return counts


def test_from_a_file_to_an_ami(bench: Bench, proxy: Proxy, sandbox: SandboxProcess, image: Path) -> None:
    done = run(bench, direct_plan(image, destination=Destination(tags={"team": "ops"})))
    counts = expect_bytes(bench, sandbox, done, image)
    assert 0 < counts.total < image.stat().st_size
    shown = image_of(bench, done)
    (device,) = shown["BlockDeviceMappings"]
    expected = {
        "Architecture": "x86_64", "VirtualizationType": "hvm", "EnaSupport": True, "BootMode": "legacy-bios",
        "RootDeviceName": "/dev/xvda", "State": "available",
    }  # fmt: skip
    assert {name: shown[name] for name in expected} == expected
    assert (device["DeviceName"], device["Ebs"]["VolumeType"], device["Ebs"]["VolumeSize"]) == (
        "/dev/xvda",
        "gp3",
        1,
    )
    tags = {tag["Key"]: tag["Value"] for tag in shown["Tags"]}
    assert (tags["Name"], tags["team"], tags["amigrate:migration"]) == ("micro", "ops", done.id)
    (snapshot,) = snapshots_of(bench, done.id)
    assert (snapshot["SnapshotId"], snapshot["State"]) == (done.snapshot_ids[0], "completed")
    # neither a bucket nor a role was made
    assert not {"CreateRole", "PutRolePolicy", "ImportImage", "UploadPart"} & set(proxy.actions())
    assert "PUT" not in proxy.actions()
    assert set(proxy.accepted_blocks().values()) == {1}
    assert done.transfer.done == done.transfer.total >= len(proxy.accepted_blocks()) * BLOCK


@pytest.mark.slow
@pytest.mark.parametrize(
    ("at", "kind"),
    [
        ("StartSnapshot", "swallow"),
        ("blocks", "hold"),
        ("blocks", "swallow"),
        ("CompleteSnapshot", "swallow"),
        ("RegisterImage", "swallow"),
    ],
)
def test_killed_and_gone_on_with(
    bench: Bench, proxy: Proxy, sandbox: SandboxProcess, image: Path, at: str, kind: str
) -> None:
    """``hold``: before the server has the call; ``swallow``: when it has acted and the answer is on its way."""

    def in_the_middle(call: Call) -> bool:
        return call.block is not None and len(proxy.accepted_blocks()) >= 20

    fault = proxy.fail(kind, matches=in_the_middle if at == "blocks" else is_action(at))
    child = bench.start(direct_plan(image))
    assert fault.reached.wait(60)
    child.kill()
    fault.released.set()
    acknowledged = {(call.path, call.block) for call in proxy.acknowledged if call.block is not None}
    seen = len(proxy.seen)
    done = bench.resume(child.id).result()
    expect_bytes(bench, sandbox, done, image)
    again = {(call.path, call.block) for call in proxy.seen[seen:] if call.block is not None}
    if at != "blocks":
        assert not acknowledged & again
    else:  # up to one block a worker was acknowledged when the process had no time left to write it down
        assert len(acknowledged) >= 20
        assert len(acknowledged & again) <= 8
    assert [entry["SnapshotId"] for entry in snapshots_of(bench, done.id)] == list(done.snapshot_ids)


def test_an_increment_sends_only_what_differs(
    bench: Bench, proxy: Proxy, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    disk = tmp_path / "data.raw"
    content = bytearray(bytes(510) + b"\x55\xaa" + random.Random(1).randbytes(16 * MIB - 512))
    content[4 * MIB : 8 * MIB] = bytes(4 * MIB)
    disk.write_bytes(content)
    first = run(bench, direct_plan(disk))
    assert disk_of(sandbox, first.snapshot_ids[0])[: len(content)] == content
    assert len(proxy.accepted_blocks()) == 24  # the zeros did not go

    content[9 * MIB : 9 * MIB + 3] = b"new"  # a block that was there
    content[5 * MIB : 5 * MIB + 3] = b"new"  # one that was zeros
    content[12 * MIB : 12 * MIB + BLOCK] = bytes(BLOCK)  # one that is zeros now
    disk.write_bytes(content)
    before = len(proxy.accepted_blocks())
    second = run(bench, direct_plan(disk, since=first.id))
    assert len(proxy.accepted_blocks()) - before == 3
    assert disk_of(sandbox, second.snapshot_ids[0])[: len(content)] == content
    assert second.transfer.kept == second.transfer.done - 3 * BLOCK

    content[9 * MIB : 9 * MIB + 3] = b"now"
    disk.write_bytes(content)
    before = len(proxy.accepted_blocks())
    third = run(bench, direct_plan(disk, since=second.id))
    assert len(proxy.accepted_blocks()) - before == 1
    assert disk_of(sandbox, third.snapshot_ids[0])[: len(content)] == content
    ebs = client(bench.direct, "ebs")
    changed = ebs.list_changed_blocks(
        FirstSnapshotId=second.snapshot_ids[0], SecondSnapshotId=third.snapshot_ids[0]
    )
    assert [entry["BlockIndex"] for entry in changed["ChangedBlocks"]] == [18]


def test_a_parent_that_is_gone_is_told_and_all_is_sent(
    bench: Bench, proxy: Proxy, sandbox: SandboxProcess, broken: Path
) -> None:
    first = run(bench, direct_plan(broken))
    ec2 = client(bench.direct, "ec2")
    ec2.deregister_image(ImageId=first.image_id)
    ec2.delete_snapshot(SnapshotId=first.snapshot_ids[0])
    before = len(proxy.accepted_blocks())
    second = run(bench, direct_plan(broken, since=first.id))
    assert second.state is State.COMPLETED, second.failure
    assert "parent-gone" in {event.code for event in second.events}
    assert len(proxy.accepted_blocks()) - before == 24
    third = run(bench, direct_plan(broken, since="20200101-000000"))
    assert third.failure is not None
    assert third.failure.code == "direct.no-earlier"


def test_a_parent_in_the_clear_is_none_where_everything_is_encrypted(bench: Bench, broken: Path) -> None:
    """EBS refuses such a parent with encryption by default: the disk is written whole, and encrypted."""
    there = Destination(region="sa-east-1")
    first = run(bench, direct_plan(broken, destination=there))
    assert first.state is State.COMPLETED, first.failure
    here = replace(bench.direct, region="sa-east-1")
    ec2 = client(here, "ec2")
    ec2.enable_ebs_encryption_by_default()
    with pytest.raises(ClientError, match="not encrypted"):
        client(here, "ebs").start_snapshot(VolumeSize=1, ParentSnapshotId=first.snapshot_ids[0])
    second = run(bench, direct_plan(broken, destination=there, since=first.id))
    assert second.state is State.COMPLETED, second.failure
    assert "parent-gone" in {event.code for event in second.events}
    (shown,) = ec2.describe_snapshots(SnapshotIds=list(second.snapshot_ids))["Snapshots"]
    assert shown["Encrypted"]


def test_a_disk_that_is_full_is_no_fault_of_the_programs(
    bench: Bench, proxy: Proxy, broken: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The map cannot be kept, then the ledger cannot be written: room is asked for, and it goes on."""

    def full(path: Path, _content: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    with bench.open() as migrations:
        with monkeypatch.context() as patched:
            patched.setattr(writing, "write_atomically", full)
            identifier = migrations.start(direct_plan(broken))
            failed = migrations.wait(identifier, 30)
            assert failed.failure is not None
            assert (failed.state, failed.failure.code) == (State.FAILED, "upload.ledger")
            assert "disk-map" in failed.failure.facts["path"]
        ledger = bench.places.migrations / identifier / "direct.sqlite"
        for file in ledger.parent.glob("direct.sqlite*"):
            file.unlink()
        ledger.mkdir()
        migrations.resume(identifier)
        failed = migrations.wait(identifier, 30)
        assert failed.failure is not None
        assert failed.failure.code == "upload.ledger"
        ledger.rmdir()
        migrations.resume(identifier)
        done = migrations.wait(identifier, 60)
        assert done.state is State.COMPLETED, done.failure


def test_throttled_lost_and_paused(bench: Bench, proxy: Proxy, sandbox: SandboxProcess, broken: Path) -> None:
    proxy.fail("throttled", times=5, matches=lambda call: call.block == 3)
    proxy.fail("lost-answer", times=1, matches=is_action("CompleteSnapshot"))
    held = proxy.fail("hold", matches=lambda call: call.block == 20)
    with bench.open() as migrations:
        identifier = migrations.start(direct_plan(broken))
        assert held.reached.wait(30)
        migrations.pause(identifier)
        held.released.set()
        assert migrations.wait(identifier, 30).state is State.PAUSED
        migrations.resume(identifier)
        done = migrations.wait(identifier, 60)
    assert done.state is State.COMPLETED, done.failure
    assert set(proxy.accepted_blocks().values()) == {1}
    assert "retry" in {event.code for event in done.events}
    assert disk_of(sandbox, done.snapshot_ids[0])[: 12 * MIB] == broken.read_bytes()


def test_cancelled_nothing_is_left(bench: Bench, proxy: Proxy, broken: Path) -> None:
    held = proxy.fail("hold", matches=lambda call: call.block == 10)
    with bench.open() as migrations:
        identifier = migrations.start(direct_plan(broken))
        assert held.reached.wait(30)
        assert len(snapshots_of(bench, identifier)) == 1
        migrations.cancel(identifier)
        held.released.set()
        assert migrations.wait(identifier, 30).state is State.CANCELLED
    assert snapshots_of(bench, identifier) == []


def test_a_source_that_changed_in_between_stops(bench: Bench, proxy: Proxy, broken: Path) -> None:
    held = proxy.fail("hold", matches=lambda call: call.block == 10)
    with bench.open() as migrations:
        identifier = migrations.start(direct_plan(broken))
        assert held.reached.wait(30)
        migrations.pause(identifier)
        held.released.set()
        migrations.wait(identifier, 30)
        with broken.open("r+b") as file:
            file.seek(3 * MIB)
            file.write(b"later")
        migrations.resume(identifier)
        failed = migrations.wait(identifier, 30)
    assert failed.failure is not None
    assert failed.failure.code in {"upload.source-changed", "plan.source-changed"}


def test_written_directly_and_then_imported(
    bench: Bench, proxy: Proxy, sandbox: SandboxProcess, image: Path
) -> None:
    """The blocks go to a snapshot; ImportImage makes the guest fit from there."""
    plan = direct_plan(image, route=Route.DIRECT_IMAGE, destination=Destination(delete_staged=True))
    done = run(bench, plan)
    assert done.state is State.COMPLETED, done.failure
    assert done.import_task_id.startswith("import-ami-")
    assert "PutSnapshotBlock" in proxy.actions()
    assert "UploadPart" not in proxy.actions()
    staged = [call for call in proxy.seen if call.action == "DeleteSnapshot"]
    assert len(staged) == 1
    shown = image_of(bench, done)
    assert shown["BlockDeviceMappings"][0]["Ebs"]["SnapshotId"] in done.snapshot_ids


def test_two_files_of_one_machine(
    bench: Bench, proxy: Proxy, sandbox: SandboxProcess, broken: Path, tmp_path: Path
) -> None:
    second = tmp_path / "second.raw"
    second.write_bytes(bytes(510) + b"\x55\xaa" + random.Random(5).randbytes(2 * MIB - 512))
    plan = direct_plan(broken)
    other: tuple[SourceFile, ...] = direct_plan(second).sources
    done = run(bench, plan.model_copy(update={"sources": (*plan.sources, *other)}))
    assert done.state is State.COMPLETED, done.failure
    devices = [item["DeviceName"] for item in image_of(bench, done)["BlockDeviceMappings"]]
    assert devices == ["/dev/xvda", "/dev/sdf"]
    assert disk_of(sandbox, done.snapshot_ids[1])[: 2 * MIB] == second.read_bytes()


def test_encrypted_with_a_key_that_is_named_by_its_alias(
    bench: Bench, proxy: Proxy, sandbox: SandboxProcess, broken: Path
) -> None:
    """StartSnapshot takes ARNs alone; and a child has its parent's key."""
    kms, ec2 = client(bench.direct, "kms"), client(bench.direct, "ec2")
    key = kms.create_key()["KeyMetadata"]["Arn"]
    kms.create_alias(AliasName="alias/disks", TargetKeyId=key)
    to = Destination(encrypted=True, kms_key_id="alias/disks")
    first = run(bench, direct_plan(broken, destination=to))
    assert first.state is State.COMPLETED, first.failure
    (shown,) = ec2.describe_snapshots(SnapshotIds=list(first.snapshot_ids))["Snapshots"]
    assert (shown["Encrypted"], shown["KmsKeyId"]) == (True, key)
    before = len(proxy.accepted_blocks())
    second = run(bench, direct_plan(broken, destination=to, since=first.id))
    (shown,) = ec2.describe_snapshots(SnapshotIds=list(second.snapshot_ids))["Snapshots"]
    assert (shown["Encrypted"], shown["KmsKeyId"]) == (True, key)
    assert len(proxy.accepted_blocks()) == before
    other = kms.create_key()["KeyMetadata"]["Arn"]
    to = Destination(encrypted=True, kms_key_id=other)
    third = run(bench, direct_plan(broken, destination=to, since=first.id))
    assert "parent-gone" in {event.code for event in third.events}
    (shown,) = ec2.describe_snapshots(SnapshotIds=list(third.snapshot_ids))["Snapshots"]
    assert shown["KmsKeyId"] == other
