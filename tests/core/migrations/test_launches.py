"""Test launches for real: an imported machine boots under QEMU in the sandbox, is logged in to, proven, terminated."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from samples import launch_child, micro_vm
from samples.bench import Bench, make_plan
from samples.filesystems import run
from samples.proxy import Proxy, is_action

from core.aws.launch.keys import make_private_key, public_half
from core.aws.launch.model import CheckVerdict
from core.aws.leftovers.model import Removed
from core.aws.model import Connection
from core.aws.sessions import client
from core.errors import Cancelled, MigrationError
from core.migrations.cleaning import Cleaning
from core.migrations.launches.model import Launch, LaunchState
from core.migrations.launches.run import LaunchPace
from core.migrations.launches.service import Launches
from core.migrations.service import Migrations
from core.migrations.states import State
from core.plans.destination import Destination
from core.plans.launching import HttpCheck, LaunchSettings
from core.progress import CancelToken

pytestmark = [
    pytest.mark.slow,
    pytest.mark.needs("qemu-system-x86_64", "qemu-img", "ssh", "debugfs", "e2fsck"),
]
PACE = LaunchPace(poll=0.5, console=1.0, boot=240.0, trouble=5.0, patience=30.0, logins=(1.0, 2.0, 4.0))
SETTINGS = LaunchSettings(instance_type="t3.micro", source="127.0.0.1")


@pytest.fixture
def key(sample_cache: Path) -> Path:
    """A private key that the sample machine knows."""
    file = sample_cache / "launch-key"
    if not file.exists():
        made = file.with_suffix(f".{os.getpid()}")
        make_private_key(made, rsa=False)
        made.replace(file)
    return file


@pytest.fixture
def image(tmp_path: Path, sample_cache: Path, key: Path) -> Path:
    if missing := micro_vm.missing_programs():
        pytest.skip(f"not installed: {', '.join(missing)}")
    path = tmp_path / "micro.raw"
    path.write_bytes(micro_vm.cached(sample_cache, micro_vm.Shape(needs_mending=False)).read_bytes())
    keys = tmp_path / "authorized_keys"
    keys.write_bytes(public_half(key) + b"\n")
    keys.chmod(0o600)
    run(
        "debugfs",
        "-w",
        "-R",
        f"write {keys} root/.ssh/authorized_keys",
        f"{path}?offset={micro_vm.PARTITION_START}",
    )
    return path


@pytest.fixture
def migrations(bench: Bench) -> Iterator[Migrations]:
    with bench.open() as opened:
        yield opened


@pytest.fixture
def launches(bench: Bench, migrations: Migrations) -> Launches:
    return Launches(bench.places, bench.connect, migrations, PACE)


def verdicts(launch: Launch) -> dict[str, CheckVerdict]:
    return {check.name: check.verdict for check in launch.checks}


def instances(connection: Connection) -> list[tuple[str, str]]:
    found = client(connection, "ec2").describe_instances()["Reservations"]
    return [
        (instance["InstanceId"], instance["State"]["Name"])
        for reservation in found
        for instance in reservation["Instances"]
        if instance["State"]["Name"] != "terminated"
    ]


def test_an_imported_machine_is_proven_and_all_of_it_goes_again(
    bench: Bench, migrations: Migrations, launches: Launches, proxy: Proxy, image: Path, key: Path
) -> None:
    migration = migrations.start(make_plan(image))
    assert migrations.wait(migration, 60).state is State.COMPLETED
    settings = SETTINGS.model_copy(
        update={
            "login": "root", "key_file": str(key), "processes": ("dropbear",), "connects": ("127.0.0.1:22",),
            "elastic_ip": True, "http": HttpCheck(port=80),
        }
    )  # fmt: skip
    launch = launches.create_for(migrations.get(migration), settings)
    # Killed just after RunInstances: EC2 has acted, nobody has heard of it.
    proxy.fail("lost-answer", matches=is_action("RunInstances"))
    stop, told = CancelToken(), []

    def until_it_runs(now: Launch) -> None:
        told.append(now)
        if now.seen.state == "running":
            stop.cancel()

    with pytest.raises(Cancelled):
        launches.run(launch.id, until_it_runs, stop)
    assert launches.get(launch.id).state is LaunchState.INTERRUPTED
    before = told[-1].made
    assert [identifier for identifier, _ in instances(bench.direct)] == [before.instance_id], "one, not two"

    done = launches.run(launch.id)
    assert done.made.instance_id == before.instance_id
    found = verdicts(done)
    assert found["port"] is CheckVerdict.PASS
    assert found["login"] is CheckVerdict.PASS, done.checks
    wrong = [check for check in done.checks if check.verdict is not CheckVerdict.PASS]
    assert [(check.name, check.verdict) for check in wrong] == [("http", CheckVerdict.FAIL)], wrong
    assert "login:" in done.console
    picture = launches.picture(done)
    assert picture is not None
    assert picture.read_bytes()[:4] in {b"\x89PNG", b"\xff\xd8\xff\xe0"}
    proof = migrations.get(migration).proof
    assert proof is not None
    assert (proof.proven, proof.failed) == (False, ("http",))

    rules = client(bench.direct, "ec2").describe_security_groups(GroupIds=[done.made.group_id])
    ranges = [rule["IpRanges"] for rule in rules["SecurityGroups"][0]["IpPermissions"]]
    assert {entry["CidrIp"] for part in ranges for entry in part} == {"127.0.0.1/32"}

    results: list[Removed] = []
    ended = launches.terminate(launch.id, results.append)
    assert ended.state is LaunchState.TERMINATED, results
    assert [result.item.kind.value for result in results][:3] == ["instance", "elastic-ip", "security-group"]
    assert instances(bench.direct) == []
    clean = Cleaning(migrations, launches, bench.connect, Destination())
    assert [item.id for item in clean.find().items if item.launch] == []
    with pytest.raises(MigrationError, match=r"launch\.over"):
        launches.run(launch.id)


def test_killed_while_ec2_makes_the_instance_of_a_disk_that_does_not_boot(
    bench: Bench, migrations: Migrations, proxy: Proxy
) -> None:
    ec2, s3 = client(bench.direct, "ec2"), client(bench.direct, "s3")
    s3.create_bucket(Bucket="empty-disks")
    s3.put_object(Bucket="empty-disks", Key="empty.raw", Body=bytes(510) + b"\x55\xaa" + bytes(1 << 20))
    task = ec2.import_snapshot(
        DiskContainer={"Format": "RAW", "UserBucket": {"S3Bucket": "empty-disks", "S3Key": "empty.raw"}}
    )["ImportTaskId"]
    ec2.get_waiter("snapshot_imported").wait(
        ImportTaskIds=[task], WaiterConfig={"Delay": 1, "MaxAttempts": 60}
    )
    shown = ec2.describe_import_snapshot_tasks(ImportTaskIds=[task])["ImportSnapshotTasks"][0]
    image_id = ec2.register_image(
        Name="empty", Architecture="x86_64", RootDeviceName="/dev/xvda", VirtualizationType="hvm", EnaSupport=True,
        BlockDeviceMappings=[
            {"DeviceName": "/dev/xvda", "Ebs": {"SnapshotId": shown["SnapshotTaskDetail"]["SnapshotId"]}}
        ],
    )["ImageId"]  # fmt: skip
    pace = LaunchPace(poll=0.5, console=1.0, boot=8.0, trouble=2.0, patience=10.0)
    launches = Launches(bench.places, bench.connect, migrations, pace)
    launch = launches.create(image_id, Destination(), SETTINGS)
    fault = proxy.fail("swallow", matches=is_action("RunInstances"))
    child = subprocess.Popen(
        [
            sys.executable,
            str(Path(launch_child.__file__)),
            str(bench.places.home),
            str(bench.connection_file),
            launch.id,
        ]
    )
    assert fault.reached.wait(60)
    child.kill()
    child.wait()
    fault.released.set()
    left = launches.get(launch.id)
    assert (left.state, left.made.instance_id) == (LaunchState.INTERRUPTED, ""), "nobody has heard of it"
    done = launches.run(launch.id)
    assert [identifier for identifier, _ in instances(bench.direct)] == [done.made.instance_id], (
        "one, not two"
    )
    assert done.made.group_id == left.made.group_id
    assert (done.state, done.proven) == (LaunchState.NOT_PROVEN, False)
    found = verdicts(done)
    assert found["port"] is CheckVerdict.FAIL
    assert found["login"] is CheckVerdict.NOT_CHECKED
    assert launches.terminate(done.id).state is LaunchState.TERMINATED


def test_an_ami_that_is_not_there_makes_nothing(
    bench: Bench, migrations: Migrations, launches: Launches
) -> None:
    launch = launches.create("ami-0123456789abcdef0", Destination(), SETTINGS)
    with pytest.raises(Exception, match="image-missing"):
        launches.run(launch.id)
    failed = launches.get(launch.id)
    assert (failed.state, failed.made.group_id) == (LaunchState.FAILED, "")
    assert launches.terminate(launch.id).state is LaunchState.TERMINATED


def test_two_processes_do_not_run_the_same_launch(launches: Launches) -> None:
    launch = launches.create("ami-0123456789abcdef0", Destination(), SETTINGS)
    with launches._locked(launch.id), pytest.raises(MigrationError) as caught:
        launches.terminate(launch.id)
    assert caught.value.code == "launch.elsewhere"
    with pytest.raises(MigrationError, match=r"launch\.unknown"):
        launches.get("../../etc")


def test_the_record_is_a_file_that_another_process_reads(
    bench: Bench, migrations: Migrations, launches: Launches
) -> None:
    made: Any = launches.create("ami-0123456789abcdef0", Destination(), SETTINGS, name="web01")
    other = Launches(bench.places, bench.connect, migrations)
    assert other.get(made.id) == made
    assert other.all() == (made,)


def test_a_group_that_is_there_is_used_and_stays(
    bench: Bench, migrations: Migrations, launches: Launches, image: Path
) -> None:
    migration = migrations.start(make_plan(image))
    assert migrations.wait(migration, 60).state is State.COMPLETED
    ec2 = client(bench.direct, "ec2")
    group = ec2.create_security_group(GroupName="the office", Description="x")["GroupId"]
    before = ec2.describe_security_groups()["SecurityGroups"]
    settings = LaunchSettings(instance_type="t3.micro", source="", security_group_ids=(group,), imds_v1=True)
    launch = launches.create_for(migrations.get(migration), settings)
    stop = CancelToken()

    def until_it_is_made(now: Launch) -> None:
        if now.made.instance_id:
            stop.cancel()

    with pytest.raises(Cancelled):
        launches.run(launch.id, until_it_is_made, stop)
    made = launches.get(launch.id).made
    assert made.group_id == ""
    (instance,) = ec2.describe_instances(InstanceIds=[made.instance_id])["Reservations"][0]["Instances"]
    assert [one["GroupId"] for one in instance["SecurityGroups"]] == [group]
    assert instance["MetadataOptions"]["HttpTokens"] == "optional"
    assert launches.terminate(launch.id).state is LaunchState.TERMINATED
    assert instances(bench.direct) == []
    assert ec2.describe_security_groups()["SecurityGroups"] == before
