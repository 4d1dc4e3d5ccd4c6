"""The routes that end in RegisterImage: ImportSnapshot, and ImportVolume with a manifest. The AMI's disk is the source's."""

from __future__ import annotations

import random
import subprocess
from pathlib import Path
from typing import Any

import pytest
from samples.bench import MIB, Bench, make_plan
from samples.proxy import Proxy, is_action

from core.aws.sessions import client
from core.images.model import ImageFormat
from core.migrations.model import Migration
from core.migrations.states import State
from core.plans.choices import Route
from core.plans.destination import Destination
from core.plans.drafting import source_file
from core.plans.model import Plan
from core.sandbox.process import SandboxProcess

BUCKET = "amigrate-123456789012-us-east-1"
SMALL_PARTS = {"manifest_part": 5 * MIB}


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    """12 MiB that no import of images would take."""
    path = tmp_path / "data.raw"
    path.write_bytes(bytes(510) + b"\x55\xaa" + random.Random(7).randbytes(12 * MIB - 512))
    return path


def routed(path: Path, route: Route, **changes: Any) -> Plan:
    return make_plan(path, route=route, **changes)


def run(bench: Bench, plan: Plan) -> Migration:
    """In this process, to its end."""
    with bench.open() as migrations:
        return migrations.wait(migrations.start(plan), 120)


def image_of(bench: Bench, done: Migration) -> dict[str, Any]:
    assert done.state is State.COMPLETED, done.failure
    (found,) = client(bench.direct, "ec2").describe_images(ImageIds=[done.image_id])["Images"]
    return dict(found)


def disk_of(sandbox: SandboxProcess, shown: dict[str, Any], number: int = 0) -> bytes:
    snapshot = shown["BlockDeviceMappings"][number]["Ebs"]["SnapshotId"]
    return (sandbox.state / "snapshots" / f"{snapshot}.raw").read_bytes()


def staged(bench: Bench, identifier: str) -> list[str]:
    listed = client(bench.direct, "s3").list_objects_v2(Bucket=BUCKET, Prefix=f"amigrate/{identifier}/")
    return [entry["Key"].rpartition("/")[2] for entry in listed.get("Contents", [])]


@pytest.mark.needs("qemu-img")
def test_snapshots_of_two_disks(bench: Bench, sandbox: SandboxProcess, disk: Path, tmp_path: Path) -> None:
    second = tmp_path / "second.vmdk"
    subprocess.run(
        ["qemu-img", "convert", "-O", "vmdk", "-o", "subformat=streamOptimized", str(disk), str(second)],
        check=True,
    )
    plan = routed(disk, Route.SNAPSHOT, destination=Destination(delete_staged=True, tags={"team": "ops"}))
    plan = plan.model_copy(update={"sources": (*plan.sources, source_file(second, ImageFormat.VMDK))})
    done = run(bench, plan)
    shown = image_of(bench, done)
    assert [device["DeviceName"] for device in shown["BlockDeviceMappings"]] == ["/dev/xvda", "/dev/sdf"]
    assert disk_of(sandbox, shown) == disk.read_bytes()
    assert disk_of(sandbox, shown, 1) == disk.read_bytes()
    assert (shown["EnaSupport"], shown["VirtualizationType"]) == (True, "hvm")
    assert done.import_task_id.count("import-snap-") == 2
    assert {event.text for event in done.events if event.code == "aws"} >= {"completed"}
    assert staged(bench, done.id) == []


@pytest.mark.parametrize("at", ["ImportSnapshot", "RegisterImage"])
def test_a_snapshot_import_that_is_killed(
    bench: Bench, proxy: Proxy, sandbox: SandboxProcess, disk: Path, at: str
) -> None:
    """When the server has acted and the answer is on its way: neither call may be made twice."""
    fault = proxy.fail("swallow", matches=is_action(at))
    child = bench.start(routed(disk, Route.SNAPSHOT))
    assert fault.reached.wait(30)
    child.kill()
    fault.released.set()
    shown = image_of(bench, bench.resume(child.id).result())
    assert disk_of(sandbox, shown) == disk.read_bytes()
    ec2 = client(bench.direct, "ec2")
    tasks = ec2.describe_import_snapshot_tasks()["ImportSnapshotTasks"]
    assert sum({"Key": "amigrate:migration", "Value": child.id} in task["Tags"] for task in tasks) == 1
    tagged = [{"Name": "tag:amigrate:migration", "Values": [child.id]}]
    assert len(ec2.describe_images(Filters=tagged)["Images"]) == 1
    assert set(proxy.parts().values()) == {1}


def test_a_snapshot_import_that_is_cancelled(bench: Bench, proxy: Proxy, disk: Path) -> None:
    held = proxy.fail("hold", matches=is_action("RegisterImage"))
    with bench.open() as migrations:
        identifier = migrations.start(routed(disk, Route.SNAPSHOT))
        assert held.reached.wait(30)
        (snapshot,) = migrations.get(identifier).snapshot_ids
        migrations.pause(identifier)
        proxy.fail("down", matches=is_action("RegisterImage"))  # what is under way must not arrive after all
        migrations.cancel(identifier)
        held.times = 0
        held.released.set()
        done = migrations.wait(identifier, 30)
    if done.state is State.COMPLETED:  # AWS was faster: the image is there, and stays
        assert "cancel-too-late" in {event.code for event in done.events}
        return
    assert done.state is State.CANCELLED
    found = client(bench.direct, "ec2").describe_snapshots(OwnerIds=["self"])["Snapshots"]
    assert snapshot not in {entry["SnapshotId"] for entry in found}
    assert staged(bench, identifier) == []


def test_a_volume_by_its_manifest(bench: Bench, proxy: Proxy, sandbox: SandboxProcess, disk: Path) -> None:
    with bench.open(**SMALL_PARTS) as migrations:
        identifier = migrations.start(routed(disk, Route.VOLUME))
        done = migrations.wait(identifier, 60)
    shown = image_of(bench, done)
    assert disk_of(sandbox, shown)[: 12 * MIB] == disk.read_bytes()
    assert staged(bench, done.id) == [
        "data.raw.manifest.xml", "data.raw.part00000", "data.raw.part00001", "data.raw.part00002",
    ]  # fmt: skip
    manifest = client(bench.direct, "s3").head_object(
        Bucket=BUCKET, Key=f"amigrate/{done.id}/data.raw.manifest.xml", ChecksumMode="ENABLED"
    )
    assert manifest["ChecksumSHA256"]  # without one a bucket with Object Lock would not have taken it
    assert done.import_task_id.startswith("import-vol-")
    assert client(bench.direct, "ec2").describe_volumes()["Volumes"] == []  # it is not needed any more
    assert {"ImportVolume", "CreateSnapshot", "RegisterImage"} <= set(proxy.actions())
    assert "ImportImage" not in proxy.actions()
    assert done.transfer.done == done.transfer.total == 12 * MIB


@pytest.mark.slow
@pytest.mark.parametrize(
    ("at", "kind"), [("part", "hold"), ("ImportVolume", "swallow"), ("CreateSnapshot", "swallow")]
)
def test_a_volume_import_that_is_killed(
    bench: Bench, proxy: Proxy, sandbox: SandboxProcess, disk: Path, at: str, kind: str
) -> None:
    fault = proxy.fail(kind, matches=(lambda call: call.part == 2) if at == "part" else is_action(at))
    child = bench.start(routed(disk, Route.VOLUME, destination=Destination(delete_staged=True)))
    assert fault.reached.wait(30)
    child.kill()
    fault.released.set()
    shown = image_of(bench, bench.resume(child.id).result())
    assert disk_of(sandbox, shown)[: 12 * MIB] == disk.read_bytes()
    ec2 = client(bench.direct, "ec2")
    tasks = ec2.describe_conversion_tasks()["ConversionTasks"]
    mine = [task for task in tasks if child.id in task["ImportVolume"]["Description"]]
    assert len(mine) == 1
    snapshots = ec2.describe_snapshots(Filters=[{"Name": "tag:amigrate:migration", "Values": [child.id]}])[
        "Snapshots"
    ]
    assert len(snapshots) == 1
    assert set(proxy.accepted_parts().values()) == {1}
    assert staged(bench, child.id) == []


def test_a_volume_import_that_is_cancelled(bench: Bench, proxy: Proxy, disk: Path) -> None:
    held = proxy.fail("hold", matches=is_action("CreateSnapshot"))
    with bench.open(**SMALL_PARTS) as migrations:
        identifier = migrations.start(routed(disk, Route.VOLUME))
        assert held.reached.wait(30)
        migrations.cancel(identifier)
        held.released.set()
        assert migrations.wait(identifier, 30).state is State.CANCELLED
    ec2 = client(bench.direct, "ec2")
    tagged = [{"Name": "tag:amigrate:migration", "Values": [identifier]}]
    assert ec2.describe_snapshots(Filters=tagged)["Snapshots"] == []
    assert ec2.describe_volumes()["Volumes"] == []
    assert staged(bench, identifier) == []


@pytest.mark.parametrize("route", [Route.SNAPSHOT, Route.VOLUME])
def test_a_name_in_any_script(bench: Bench, disk: Path, route: Route) -> None:
    """EC2 takes no description beyond ASCII, and would say so after the last byte; the tag has the name as it is."""
    shown = image_of(bench, run(bench, routed(disk, route, name="Büro – 東京", description="日本語 – x")))
    assert {tag["Key"]: tag["Value"] for tag in shown["Tags"]}["Name"] == "Büro – 東京"
    assert shown["Description"] == "??? - x"
