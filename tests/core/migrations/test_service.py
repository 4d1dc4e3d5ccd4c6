"""Migrations in this process and across processes: pause, resume, cancel, watch, close."""

from __future__ import annotations

import itertools
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from samples.bench import MIB, Bench, make_plan
from samples.proxy import Proxy, is_action, is_part

from core.aws.sessions import client
from core.errors import MigrationError, PlanError
from core.migrations.model import Migration
from core.migrations.states import Stage, State
from core.migrations.store import Store
from core.plans.destination import Destination
from core.wording import has_words

BUCKET = "amigrate-123456789012-us-east-1"


def codes(migration: Migration) -> list[str]:
    return [event.code for event in migration.events]


def left_in_bucket(bench: Bench, identifier: str) -> list[str]:
    """Keys and unfinished uploads of a migration."""
    storage = client(bench.direct, "s3")
    prefix = f"amigrate/{identifier}/"
    objects = storage.list_objects_v2(Bucket=BUCKET, Prefix=prefix).get("Contents", [])
    uploads = storage.list_multipart_uploads(Bucket=BUCKET, Prefix=prefix).get("Uploads", [])
    return [entry["Key"] for entry in (*objects, *uploads)]


def until_heard(bench: Bench) -> None:
    """The process that runs the migration has read its requests."""
    store = Store(bench.places.migrations / "migrations.sqlite")
    patience = threading.Event()
    for _ in range(400):
        if not store.wishes():
            break
        patience.wait(0.05)
    assert store.wishes() == {}
    store.close()


def test_from_a_file_to_an_ami(bench: Bench, proxy: Proxy, image: Path) -> None:
    destination = Destination(tags={"team": "ops"})
    with bench.open() as migrations:
        identifier = migrations.start(make_plan(image, destination=destination))
        done = migrations.wait(identifier, 60)
        assert done.state is State.COMPLETED, done.failure
        assert (done.stage, done.transfer.done, done.transfer.kept) == (Stage.FINISH, 64 * MIB, 0)
        assert migrations.list() == (done,)
    assert codes(done)[0] == "created"
    assert [event.stage for event in done.events if event.code == "stage-started"] == list(Stage)
    said = [event.text for event in done.events if event.code == "aws"]
    assert said[-1] == "completed"
    assert {"validating", "validated", "converting", "updating", "booting", "preparing ami"} & set(said)
    ec2 = client(bench.direct, "ec2")
    (ami,) = ec2.describe_images(ImageIds=[done.image_id])["Images"]
    tags = {tag["Key"]: tag["Value"] for tag in ami["Tags"]}
    assert (tags["Name"], tags["team"], tags["amigrate:migration"]) == ("micro", "ops", identifier)
    assert left_in_bucket(bench, identifier) == [f"amigrate/{identifier}/micro.raw"]


def test_the_staged_object_goes_only_where_the_plan_says_so(bench: Bench, image: Path) -> None:
    with bench.open() as migrations:
        identifier = migrations.start(make_plan(image, destination=Destination(delete_staged=True)))
        assert migrations.wait(identifier, 60).state is State.COMPLETED
    assert left_in_bucket(bench, identifier) == []


def test_pause_and_resume_in_one_process(bench: Bench, proxy: Proxy, image: Path) -> None:
    held = proxy.fail("hold", matches=lambda call: call.part == 6)
    with bench.open() as migrations:
        identifier = migrations.start(make_plan(image))
        assert held.reached.wait(20)
        migrations.pause(identifier)
        held.released.set()
        paused = migrations.wait(identifier, 20)
        assert paused.state is State.PAUSED
        assert "paused" in codes(paused)
        migrations.resume(identifier)
        migrations.resume(identifier)  # it is running: nothing happens
        done = migrations.wait(identifier, 60)
    assert done.state is State.COMPLETED
    assert done.transfer.kept > 0
    assert set(proxy.parts().values()) == {1}


def test_paused_while_aws_works_and_followed_again(bench: Bench, proxy: Proxy, image: Path) -> None:
    held = proxy.fail("hold", matches=is_action("DescribeImportImageTasks"))
    with bench.open() as migrations:
        identifier = migrations.start(make_plan(image))
        assert held.reached.wait(30)
        migrations.pause(identifier)
        held.released.set()
        assert migrations.wait(identifier, 20).state is State.PAUSED
        migrations.resume(identifier)
        done = migrations.wait(identifier, 60)
    assert done.state is State.COMPLETED
    assert proxy.actions()["ImportImage"] == 1


def test_what_aws_refuses_is_told_in_its_words_and_can_be_tried_again(
    bench: Bench, proxy: Proxy, broken: Path
) -> None:
    with bench.open() as migrations:
        identifier = migrations.start(make_plan(broken))
        failed = migrations.wait(identifier, 60)
        assert (failed.state, failed.stage) == (State.FAILED, Stage.IMPORT)
        assert failed.failure is not None
        assert failed.failure.code == "import.failed"
        assert failed.failure.facts["aws_message"].startswith("ClientError:")
        assert has_words("import.failed")
        assert failed.image_id == ""
        migrations.resume(identifier)
        again = migrations.wait(identifier, 60)
    assert again.state is State.FAILED
    assert proxy.actions()["ImportImage"] == 2  # a new task, with a new token
    assert set(proxy.parts().values()) == {1}


def test_cancel_in_the_upload_leaves_nothing(bench: Bench, proxy: Proxy, image: Path) -> None:
    held = proxy.fail("hold", matches=lambda call: call.part == 3)
    with bench.open() as migrations:
        identifier = migrations.start(make_plan(image))
        assert held.reached.wait(20)
        migrations.cancel(identifier)
        assert migrations.get(identifier).state is State.CANCELLING
        held.released.set()
        assert migrations.wait(identifier, 20).state is State.CANCELLED
        with pytest.raises(MigrationError, match=r"migration\.over"):
            migrations.resume(identifier)
    assert left_in_bucket(bench, identifier) == []


def test_cancel_in_the_import_ends_the_task(bench: Bench, proxy: Proxy, image: Path) -> None:
    held = proxy.fail("hold", matches=is_action("DescribeImportImageTasks"))
    with bench.open() as migrations:
        identifier = migrations.start(make_plan(image))
        assert held.reached.wait(30)
        migrations.cancel(identifier)
        held.released.set()
        ended = migrations.wait(identifier, 30)
    if ended.state is State.COMPLETED:  # the sandbox was faster, and its AMI stays
        assert "cancel-too-late" in codes(ended)
    else:
        assert ended.state is State.CANCELLED
        assert ended.aws_status in {"deleting", "deleted"}
        assert left_in_bucket(bench, identifier) == []


def test_cancel_one_that_failed_or_was_interrupted(bench: Bench, proxy: Proxy, broken: Path) -> None:
    with bench.open() as migrations:
        identifier = migrations.start(make_plan(broken))
        assert migrations.wait(identifier, 60).state is State.FAILED
        migrations.cancel(identifier)
        assert migrations.wait(identifier, 20).state is State.CANCELLED
        assert left_in_bucket(bench, identifier) == []
        migrations.remove(identifier)
        assert migrations.list() == ()
        with pytest.raises(MigrationError, match=r"migration\.unknown"):
            migrations.get(identifier)
    assert not (bench.places.migrations / identifier).exists()


def test_what_could_not_be_cleared_away_is_told_and_cancelled_again(
    bench: Bench, proxy: Proxy, broken: Path
) -> None:
    with bench.open(patience=0.0) as migrations:
        identifier = migrations.start(make_plan(broken))
        assert migrations.wait(identifier, 60).state is State.FAILED
        fault = proxy.fail("down", times=10**6)
        migrations.cancel(identifier)
        stuck = migrations.wait(identifier, 30)
        assert stuck.state is State.INTERRUPTED
        assert stuck.failure is not None
        assert stuck.failure.code == "aws.unreachable"
        assert "clean-up-failed" in codes(stuck)
        fault.times = 0
        migrations.resume(identifier)  # goes on with what was asked for: cancelling
        assert migrations.wait(identifier, 30).state is State.CANCELLED
    assert left_in_bucket(bench, identifier) == []


def test_killed_while_it_clears_away(bench: Bench, proxy: Proxy, image: Path) -> None:
    held = proxy.fail("hold", times=99, matches=lambda call: call.part is not None and call.part >= 3)
    child = bench.start(make_plan(image))
    assert held.reached.wait(20)
    deleting = proxy.fail("hold", matches=is_action("DELETE"))
    with bench.open() as migrations:
        migrations.cancel(child.id)
        until_heard(bench)
        held.released.set()
        assert deleting.reached.wait(20)
        assert migrations.get(child.id).state is State.CANCELLING
        child.kill()
        proxy.release_all()
        assert migrations.get(child.id).state is State.INTERRUPTED
        migrations.cancel(child.id)
        assert migrations.wait(child.id, 30).state is State.CANCELLED
    assert left_in_bucket(bench, child.id) == []


def test_pause_and_cancel_from_another_process(bench: Bench, proxy: Proxy, image: Path) -> None:
    held = proxy.fail("hold", times=99, matches=lambda call: call.part is not None and call.part >= 6)
    child = bench.start(make_plan(image))
    assert held.reached.wait(20)
    with bench.open() as migrations:
        with pytest.raises(MigrationError, match=r"migration\.elsewhere"):
            migrations.resume(child.id)
        with pytest.raises(MigrationError, match=r"migration\.not-over"):
            migrations.remove(child.id)
        seen: list[Migration] = []
        migrations.watch(child.id, seen.append)
        migrations.pause(child.id)
        until_heard(bench)
        held.released.set()
        assert child.result().state is State.PAUSED
        assert migrations.wait(child.id, 20).state is State.PAUSED
        proxy.release_all()
        held = proxy.fail("hold", times=99, matches=is_part)
        child = bench.resume(child.id)
        assert held.reached.wait(20)
        migrations.cancel(child.id)
        until_heard(bench)
        held.released.set()
        assert child.result().state is State.CANCELLED
        assert migrations.wait(child.id, 20).state is State.CANCELLED
    assert {State.RUNNING, State.PAUSED, State.CANCELLED} <= {migration.state for migration in seen}
    assert left_in_bucket(bench, child.id) == []


def test_close_interrupts_and_another_opening_goes_on(bench: Bench, proxy: Proxy, image: Path) -> None:
    held = proxy.fail("hold", matches=lambda call: call.part == 4)
    migrations = bench.open()
    identifier = migrations.start(make_plan(image))
    assert held.reached.wait(20)
    closing = threading.Thread(target=migrations.close)
    closing.start()
    held.released.set()
    closing.join(30)
    assert not closing.is_alive()
    with bench.open() as again:
        assert again.get(identifier).state is State.INTERRUPTED
        again.resume(identifier)
        assert again.wait(identifier, 60).state is State.COMPLETED
    assert set(proxy.parts().values()) == {1}


def test_watchers_hear_at_most_ten_times_a_second_and_always_the_end(bench: Bench, image: Path) -> None:
    heard: list[tuple[float, Migration]] = []
    with bench.open() as migrations:
        identifier = migrations.start(make_plan(image))
        unsubscribe = migrations.watch(
            identifier, lambda migration: heard.append((time.monotonic(), migration))
        )
        migrations.watch(identifier, lambda _: 1 / 0)  # one that fails harms nobody
        done = migrations.wait(identifier, 60)
        quiet = migrations.watch(identifier, heard.append)  # type: ignore[arg-type]
        quiet()
    assert heard[-1][1] == done
    gaps = [later - earlier for (earlier, _), (later, _) in itertools.pairwise(heard)]
    assert sorted(gaps)[len(gaps) // 2] >= 0.09
    unsubscribe()


def test_two_at_once_and_two_openings_of_one_home(bench: Bench, image: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.raw"
    other.write_bytes(image.read_bytes())
    with bench.open() as first, bench.open() as second:
        one, two = first.start(make_plan(image)), second.start(make_plan(other))
        assert first.wait(one, 60).state is State.COMPLETED
        assert first.wait(two, 60).state is State.COMPLETED
        assert {migration.id for migration in second.list()} == {one, two}


def test_expired_credentials_stop_it_and_fresh_ones_go_on(bench: Bench, proxy: Proxy, image: Path) -> None:
    fault = proxy.fail("expired", times=10**6, matches=lambda call: call.part is not None and call.part > 6)
    with bench.open(patience=0.0) as migrations:
        identifier = migrations.start(make_plan(image))
        failed = migrations.wait(identifier, 60)
        assert failed.failure is not None
        assert (failed.state, failed.failure.code) == (State.FAILED, "aws.credentials-expired")
        fault.times = 0
        migrations.resume(identifier)
        assert migrations.wait(identifier, 60).state is State.COMPLETED
    assert set(proxy.parts().values()) == {1}


def test_a_limit_set_elsewhere_is_heard_and_stays(bench: Bench, proxy: Proxy, image: Path) -> None:
    """Held to a rate at which it would last for hours; lifted by another opening of the home, it ends."""
    held = proxy.fail("hold", matches=is_part)
    with bench.open() as migrations, bench.open() as elsewhere:
        identifier = migrations.start(make_plan(image), rate=4096)
        assert held.reached.wait(20)
        held.released.set()
        assert elsewhere.get(identifier).bandwidth == 4096
        with pytest.raises(MigrationError, match=r"migration\.rate"):
            elsewhere.limit(identifier, 1)
        assert migrations.wait(identifier, 0.5).state is State.RUNNING
        migrations.pause(identifier)
        assert migrations.wait(identifier, 20).state is State.PAUSED
        migrations.resume(identifier)
        assert migrations.get(identifier).bandwidth == 4096
        elsewhere.limit(identifier, None)
        done = migrations.wait(identifier, 60)
    assert (done.state, done.bandwidth) == (State.COMPLETED, None)
    assert set(proxy.parts().values()) == {1}


def test_an_outage_is_sat_out_and_told(bench: Bench, proxy: Proxy, image: Path) -> None:
    proxy.fail("slow-down", times=16, matches=is_part)
    with bench.open() as migrations:
        identifier = migrations.start(make_plan(image))
        done = migrations.wait(identifier, 60)
    assert done.state is State.COMPLETED
    assert "retry" in codes(done)


def test_a_changed_source_stops_it(bench: Bench, proxy: Proxy, image: Path) -> None:
    held = proxy.fail("hold", matches=lambda call: call.part == 5)
    with bench.open() as migrations:
        identifier = migrations.start(make_plan(image))
        assert held.reached.wait(20)
        with image.open("r+b") as file:
            file.write(b"changed")
        held.released.set()
        failed = migrations.wait(identifier, 60)
    assert failed.failure is not None
    assert (failed.state, failed.failure.code) == (State.FAILED, "upload.source-changed")


def test_a_plan_that_cannot_be_run_is_refused_at_once(bench: Bench, image: Path) -> None:
    plan = make_plan(image, destination=Destination(region="moon"))
    with bench.open() as migrations:
        with pytest.raises(PlanError, match=r"plan\.region"):
            migrations.start(plan)
        assert migrations.list() == ()


def test_no_endpoint_no_migration_but_a_record(bench: Bench, image: Path) -> None:
    def connect(_: Destination) -> Any:
        raise MigrationError("migration.unknown", id="sandbox")

    from core.migrations.service import Migrations

    with Migrations(bench.places, connect) as migrations:
        identifier = migrations.start(make_plan(image))
        failed = migrations.wait(identifier, 20)
    assert failed.failure is not None
    assert (failed.state, failed.stage, failed.failure.code) == (
        State.FAILED,
        Stage.ACCOUNT,
        "migration.unknown",
    )


def test_dbos_rests_when_nothing_runs(bench: Bench, broken: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.migrations.service.REST_SECONDS", 0.1)
    with bench.open() as migrations:
        identifier = migrations.start(make_plan(broken))
        assert migrations.wait(identifier, 60).state is State.FAILED
        for _ in range(100):
            dbos = [thread for thread in threading.enumerate() if "dbos" in thread.name]
            if not dbos:
                break
            dbos[0].join(0.1)
        assert dbos == []
        migrations.resume(identifier)
        assert migrations.wait(identifier, 60).state is State.FAILED


def test_secrets_are_nowhere_in_the_home(bench: Bench, image: Path) -> None:
    with bench.open() as migrations:
        identifier = migrations.start(make_plan(image))
        migrations.wait(identifier, 60)
    secret = bench.direct.secret_access_key.encode()
    files = [path for path in bench.places.home.rglob("*") if path.is_file()]
    assert len(files) >= 3
    assert [path for path in files if secret in path.read_bytes()] == []
