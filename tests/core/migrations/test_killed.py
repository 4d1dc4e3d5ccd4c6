"""SIGKILL in each stage, in a real process over real HTTP; start again, and it goes on. Parts are counted at the server."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from samples import filesystems
from samples.bench import MIB, Bench, make_plan
from samples.proxy import Call, Proxy, is_action

from core.aws.marks import TAG_MIGRATION
from core.aws.sessions import client
from core.migrations.model import Migration
from core.migrations.states import State

pytestmark = pytest.mark.slow

PARTS = 13


def part(number: int) -> Callable[[Call], bool]:
    return lambda call: call.part == number


def tasks_of(bench: Bench, identifier: str) -> list[str]:
    """Ids of the import tasks that AWS has for a migration."""
    pages = client(bench.direct, "ec2").get_paginator("describe_import_image_tasks").paginate()
    tag = {"Key": TAG_MIGRATION, "Value": identifier}
    return [
        task["ImportTaskId"]
        for page in pages
        for task in page["ImportImageTasks"]
        if tag in task.get("Tags", [])
    ]


def stored(bench: Bench, path: Path, identifier: str) -> bytes:
    bucket = "amigrate-123456789012-us-east-1"
    key = f"amigrate/{identifier}/{path.name}"
    return client(bench.direct, "s3").get_object(Bucket=bucket, Key=key)["Body"].read()  # type: ignore[no-any-return]


def expect_done(bench: Bench, proxy: Proxy, migration: Migration, image: Path) -> None:
    assert migration.state is State.COMPLETED, migration.failure
    assert migration.image_id.startswith("ami-")
    assert len(migration.snapshot_ids) == 1
    assert tasks_of(bench, migration.id) == [migration.import_task_id]
    assert stored(bench, image, migration.id) == image.read_bytes()
    taken = {
        number: count for (path, number), count in proxy.accepted_parts().items() if migration.id in path
    }
    assert taken == dict.fromkeys(range(1, PARTS + 1), 1)


@pytest.mark.parametrize("kind", ["hold", "swallow"])
@pytest.mark.parametrize(
    "stage",
    [
        is_action("GetCallerIdentity"),
        is_action("CreateMultipartUpload"),
        part(1),
        part(7),
        part(PARTS),
        is_action("CompleteMultipartUpload"),
        is_action("ImportImage"),
        is_action("DescribeImportImageTasks"),
        is_action("DescribeImages"),
        is_action("CreateTags"),
    ],
    ids=["identity", "create", "part-1", "part-7", "last-part", "complete", "import", "follow", "images", "tags"],
)  # fmt: skip
def test_killed_in_each_stage(
    bench: Bench, proxy: Proxy, image: Path, stage: Callable[[Call], bool], kind: str
) -> None:
    """``hold``: before the server has the call; ``swallow``: when it has acted and the answer is on its way."""
    fault = proxy.fail(kind, matches=stage)
    child = bench.start(make_plan(image))
    assert fault.reached.wait(30)
    with bench.open() as migrations:
        assert migrations.get(child.id).state is State.RUNNING
        child.kill()
        fault.released.set()
        assert migrations.get(child.id).state is State.INTERRUPTED
    again = bench.resume(child.id)
    expect_done(bench, proxy, again.result(), image)


def test_killed_again_and_again_at_random_moments(bench: Bench, proxy: Proxy, image: Path) -> None:
    dice = random.Random(20261123)
    child = bench.start(make_plan(image))
    kills = 0
    for _ in range(20):
        # The moment is so many requests from now: a clock would always hit the same slow one.
        target = len(proxy.seen) + dice.randrange(1, 6)
        fault = proxy.fail(
            dice.choice(["hold", "swallow"]), matches=lambda _call, at=target: len(proxy.seen) >= at
        )
        ended = threading.Event()
        waiter = threading.Thread(target=lambda c=child, e=ended: (c.process.wait(), e.set()), daemon=True)
        waiter.start()
        while not fault.reached.wait(0.05) and not ended.is_set():
            pass
        if ended.is_set():
            break
        child.kill()
        kills += 1
        fault.released.set()
        waiter.join()
        child = bench.resume(child.id)
    proxy.release_all()
    assert kills >= 5
    expect_done(bench, proxy, child.result(), image)


@pytest.mark.needs("mke2fs", "sfdisk")
def test_two_files_of_one_machine(bench: Bench, proxy: Proxy, image: Path, tmp_path: Path) -> None:
    volume = filesystems.ext("ext4", None, tmp_path / "volume.img", 10 * MIB)
    second = filesystems.mbr_disk(tmp_path / "data.raw", [filesystems.Part(volume)])
    plan = make_plan(image)
    plan = plan.model_copy(update={"sources": (*plan.sources, *make_plan(second).sources)})
    fault = proxy.fail("hold", matches=lambda call: call.part == 2 and "02-data.raw" in call.path)
    child = bench.start(plan)
    assert fault.reached.wait(30)
    child.kill()
    fault.released.set()
    done = bench.resume(child.id).result()
    assert done.state is State.COMPLETED, done.failure
    assert len(done.snapshot_ids) == 2
    total = image.stat().st_size + second.stat().st_size
    assert (done.transfer.done, done.transfer.total) == (total, total)
    assert set(proxy.accepted_parts().values()) == {1}
