"""Cancelling where AWS does not do as it was asked, was faster, or has forgotten; and ending a test launch that cannot be seen."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from samples.bench import Bench, make_plan
from samples.proxy import Proxy, is_action

from core.aws.calls import PatientCalls
from core.aws.import_task import task_state
from core.aws.launch.keys import import_key, make_private_key
from core.aws.marks import TAG_LAUNCH, TAG_MIGRATION
from core.aws.sessions import client
from core.errors import AmigrateError
from core.migrations import cancelling, stages
from core.migrations.launches.model import LaunchState
from core.migrations.launches.service import Launches
from core.migrations.states import State
from core.plans.destination import Destination
from core.plans.launching import LaunchSettings

TASK = "import-ami-0123456789abcdef0"


def codes(migration: Any) -> list[str]:
    return [event.code for event in migration.events]


def test_a_task_that_goes_on_is_no_cancelled_migration(
    bench: Bench, proxy: Proxy, broken: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """AWS takes the wish and does not heed it: what it makes may still come."""
    monkeypatch.setattr(cancelling, "PATIENCE", 0.0)
    monkeypatch.setattr(cancelling, "cancel_import", lambda *_, **__: None)
    active = {"ImportTaskId": TASK, "Status": "active", "StatusMessage": "converting", "Progress": "30"}
    monkeypatch.setattr(cancelling, "describe_import", lambda *_: task_state(active))
    with bench.open() as migrations:
        identifier = migrations.start(make_plan(broken))
        assert migrations.wait(identifier, 60).state is State.FAILED
        migrations.cancel(identifier)
        left = migrations.wait(identifier, 20)
        assert left.state is State.INTERRUPTED
        assert left.failure is not None
        assert left.failure.code == "import.goes-on"
        monkeypatch.undo()
        migrations.resume(identifier)
        assert migrations.wait(identifier, 20).state is State.CANCELLED


def test_a_retry_that_is_cancelled_ends_its_own_task(bench: Bench, proxy: Proxy, broken: Path) -> None:
    """The second import has begun, and its id is not written down: the first one's is no answer."""
    with bench.open() as migrations:
        identifier = migrations.start(make_plan(broken))
        failed = migrations.wait(identifier, 60)
        assert failed.state is State.FAILED
        child_task = failed.import_task_id
        held = proxy.fail("hold", matches=is_action("ImportImage"))
        migrations.resume(identifier)
        assert held.reached.wait(30)
        assert migrations.get(identifier).import_task_id == ""
        held.released.set()
        again = migrations.wait(identifier, 60)
        assert again.import_task_id not in {"", child_task}


def test_too_late_to_cancel_the_staged_object_goes_as_the_plan_says(
    bench: Bench, proxy: Proxy, image: Path
) -> None:
    held = proxy.fail("hold", matches=is_action("DescribeImages"))  # the import is completed
    with bench.open() as migrations:
        identifier = migrations.start(make_plan(image, destination=Destination(delete_staged=True)))
        assert held.reached.wait(60)
        migrations.cancel(identifier)
        held.released.set()
        ended = migrations.wait(identifier, 30)
        assert ended.state is State.COMPLETED
        assert "cancel-too-late" in codes(ended)
    listed = client(bench.direct, "s3").list_objects_v2(
        Bucket="amigrate-123456789012-us-east-1", Prefix=f"amigrate/{identifier}/"
    )
    assert listed["KeyCount"] == 0


def test_an_import_that_nobody_heard_of_has_made_its_image(bench: Bench, proxy: Proxy, image: Path) -> None:
    """Killed just after ImportImage, and cancelled when AWS is through: the AMI is there, and is told."""
    begun = proxy.fail("swallow", matches=is_action("ImportImage"))
    child = bench.start(make_plan(image))
    assert begun.reached.wait(60)
    child.kill()
    begun.released.set()
    ec2 = client(bench.direct, "ec2")
    mine = [{"Name": f"tag:{TAG_MIGRATION}", "Values": [child.id]}]
    patience = threading.Event()
    for _ in range(600):
        (task,) = ec2.describe_import_image_tasks(Filters=mine)["ImportImageTasks"]
        if task["Status"] == "completed":
            break
        patience.wait(0.1)
    with bench.open() as migrations:
        migrations.cancel(child.id)
        ended = migrations.wait(child.id, 30)
    assert (ended.state, ended.image_id) == (State.COMPLETED, task["ImageId"])
    assert "cancel-too-late" in codes(ended)


def test_a_task_that_aws_has_forgotten_is_known_by_its_image(bench: Bench) -> None:
    """Followed again after more than seven days: the AMI is called after the task."""
    ec2 = client(bench.direct, "ec2")

    def calls(call: Any) -> Any:
        return call(ec2)

    assert stages._look(calls, TASK, stages.time.monotonic()) is None
    ebs = client(bench.direct, "ebs")
    snapshot = ebs.start_snapshot(VolumeSize=1)["SnapshotId"]
    ebs.complete_snapshot(SnapshotId=snapshot, ChangedBlocksCount=0)
    ec2.get_waiter("snapshot_completed").wait(SnapshotIds=[snapshot], WaiterConfig={"Delay": 1})
    mapping = [{"DeviceName": "/dev/xvda", "Ebs": {"SnapshotId": snapshot}}]
    made = ec2.register_image(Name=TASK, RootDeviceName="/dev/xvda", BlockDeviceMappings=mapping)["ImageId"]
    found = stages._look(calls, TASK, stages.time.monotonic())
    assert found is not None
    assert (found.outcome.value, found.image_id) == ("completed", made)
    ec2.deregister_image(ImageId=made)


def test_a_launch_whose_parts_cannot_be_listed_is_not_over(
    bench: Bench, proxy: Proxy, tmp_path: Path
) -> None:
    file = tmp_path / "key"
    settings = LaunchSettings(
        instance_type="t3.micro", source="127.0.0.1", makes_key=True, key_file=str(file)
    )
    with bench.open() as migrations:
        launches = Launches(bench.places, bench.connect, migrations)
        launch = launches.create("ami-0123456789abcdef0", Destination(), settings)
        make_private_key(file, rsa=False)
        ec2 = client(bench.direct, "ec2")
        direct = PatientCalls(lambda: ec2, patience=5, check=lambda: None, wait=threading.Event().wait)
        import_key(direct, f"amigrate-{launch.id}", file, {TAG_LAUNCH: launch.id})
        launches._store.save(
            launch.model_copy(
                update={"made": launch.made.model_copy(update={"key_name": f"amigrate-{launch.id}"})}
            )
        )
        blind = proxy.fail("slow-down", times=99, matches=is_action("DescribeKeyPairs"))
        with pytest.raises(AmigrateError, match=r"aws\.throttled"):
            launches.terminate(launch.id)
        left = launches.get(launch.id)
        assert left.state is LaunchState.TERMINATING
        assert left.failure is not None
        assert file.exists()
        blind.times = 0
        assert launches.terminate(launch.id).state is LaunchState.TERMINATED
        assert not file.exists()
        mine = [{"Name": f"tag:{TAG_LAUNCH}", "Values": [launch.id]}]
        assert ec2.describe_key_pairs(Filters=mine)["KeyPairs"] == []
