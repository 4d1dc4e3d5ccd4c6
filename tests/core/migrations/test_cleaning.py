"""Clean-up after real migrations: what each has left, and that removing it keeps the records true."""

from __future__ import annotations

from pathlib import Path

from samples.bench import Bench, make_plan
from samples.proxy import Proxy, is_action

from core.aws.leftovers.model import Inventory, Item, Kind, Standing
from core.aws.model import Connection
from core.aws.sessions import client
from core.migrations.cleaning import Cleaning
from core.migrations.launches.service import Launches
from core.migrations.service import Migrations
from core.migrations.states import State
from core.plans.destination import Destination


def cleaning(bench: Bench, migrations: Migrations) -> Cleaning:
    def connect(_destination: Destination) -> Connection:
        return bench.direct

    return Cleaning(migrations, Launches(bench.places, connect, migrations), connect, Destination())


def of(found: Inventory, migration: str) -> dict[Kind, Item]:
    return {item.kind: item for item in found.items if item.migration == migration}


def test_an_imported_object_can_go_and_the_ami_with_its_snapshot_only_when_it_is_named(
    bench: Bench, image: Path
) -> None:
    with bench.open() as migrations:
        identifier = migrations.start(make_plan(image))
        done = migrations.wait(identifier, 60)
        assert done.state is State.COMPLETED, done.failure
        clean = cleaning(bench, migrations)
        found = clean.find()
        assert found.gaps == ()
        mine = of(found, identifier)
        assert {kind: item.standing for kind, item in mine.items()} == {
            Kind.IMAGE: Standing.NEEDED, Kind.SNAPSHOT: Standing.NEEDED, Kind.OBJECT: Standing.LEFTOVER,
        }  # fmt: skip
        assert mine[Kind.OBJECT].size == image.stat().st_size
        assert mine[Kind.IMAGE].id == done.image_id
        leftovers = [item for item in found.leftovers if item.migration == identifier]
        assert [(result.item.kind, result.done) for result in clean.remove(leftovers)] == [
            (Kind.OBJECT, True)
        ]

        alone = list(clean.remove([mine[Kind.SNAPSHOT]]))
        assert alone[0].failure is not None
        assert alone[0].failure.facts["aws_code"] == "InvalidSnapshot.InUse"
        both = list(clean.remove([mine[Kind.SNAPSHOT], mine[Kind.IMAGE]]))
        assert [(result.item.kind, result.done) for result in both] == [
            (Kind.IMAGE, True), (Kind.SNAPSHOT, True),
        ]  # fmt: skip
        again = list(clean.remove(mine.values()))
        assert [result.gone for result in again] == [True, True, True]
        assert of(clean.find(), identifier) == {}


def test_what_a_failed_migration_staged_goes_by_cancelling_it(bench: Bench, broken: Path) -> None:
    with bench.open() as migrations:
        identifier = migrations.start(make_plan(broken))
        assert migrations.wait(identifier, 60).state is State.FAILED
        clean = cleaning(bench, migrations)
        mine = of(clean.find(), identifier)
        assert {kind: item.standing for kind, item in mine.items()} == {
            Kind.OBJECT: Standing.LEFTOVER, Kind.IMPORT_TASK: Standing.PASSING,
        }  # fmt: skip
        assert [result.done for result in clean.remove([mine[Kind.OBJECT]])] == [True]
        assert migrations.get(identifier).state is State.CANCELLED
        assert set(of(clean.find(), identifier)) == {Kind.IMPORT_TASK}
        bucket, key = mine[Kind.OBJECT].place
        listed = client(bench.direct, "s3").list_objects_v2(Bucket=bucket, Prefix=key)
        assert listed["KeyCount"] == 0


def test_what_has_been_gone_on_with_since_is_left_alone(bench: Bench, proxy: Proxy, broken: Path) -> None:
    """The list is old: meanwhile another window has tried again."""
    with bench.open() as migrations:
        identifier = migrations.start(make_plan(broken))
        assert migrations.wait(identifier, 60).state is State.FAILED
        clean = cleaning(bench, migrations)
        staged = of(clean.find(), identifier)[Kind.OBJECT]
        assert staged.standing is Standing.LEFTOVER
        held = proxy.fail("hold", matches=is_action("ImportImage"))
        migrations.resume(identifier)
        assert held.reached.wait(30)
        (result,) = clean.remove([staged])
        assert result.failure is not None
        assert (result.done, result.failure.code) == (False, "clean.not-removable")
        held.released.set()
        assert migrations.wait(identifier, 60).state is State.FAILED  # as before: nothing was cancelled
        assert migrations.get(identifier).failure.code == "import.failed"  # type: ignore[union-attr]
        assert [result.done for result in clean.remove([staged])] == [True]


def test_an_upload_that_can_go_on_is_needed(bench: Bench, proxy: Proxy, image: Path) -> None:
    fault = proxy.fail("hold", matches=lambda call: call.part == 7)
    child = bench.start(make_plan(image))
    assert fault.reached.wait(30)
    child.kill()
    fault.released.set()
    with bench.open() as migrations:
        mine = of(cleaning(bench, migrations).find(), child.id)
        assert {kind: item.standing for kind, item in mine.items()} == {Kind.UPLOAD: Standing.NEEDED}
