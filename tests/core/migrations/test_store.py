from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from samples.bench import make_plan

from core.errors import MigrationError
from core.facts import Failure
from core.migrations.model import Event, Transfer
from core.migrations.states import Stage, State
from core.migrations.store import Store
from core.plans.model import Plan
from core.wording import sentence


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    path = tmp_path / "d.raw"
    path.write_bytes(b"\0" * 512)
    return make_plan(path)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "m.sqlite")
    yield opened
    opened.close()


def event(code: str) -> Event:
    return Event(at=datetime.now(UTC), stage=Stage.UPLOAD, code=code, text="Überlast", facts={"n": "1"})


def test_what_is_kept_is_read_back(store: Store, plan: Plan, tmp_path: Path) -> None:
    store.add("a", plan)
    failure = Failure(code="aws.denied", facts={"operation": "s3:PutObject"})
    store.update(
        "a",
        event("retry"),
        state=State.FAILED,
        failure=failure,
        transfer=Transfer(done=5 << 40, total=6 << 40),
    )
    store.update("a", snapshot_ids=("snap-1",), aws_progress=39)
    other = Store(tmp_path / "m.sqlite")
    try:
        migration = other.load("a")
    finally:
        other.close()
    assert migration == store.load("a")
    assert migration.plan == plan
    assert (migration.state, migration.failure, migration.snapshot_ids) == (
        State.FAILED,
        failure,
        ("snap-1",),
    )
    assert (migration.transfer.done, migration.aws_progress) == (5 << 40, 39)
    assert [line.text for line in migration.events] == ["Überlast"]


def test_the_newest_comes_first_and_serials_grow(store: Store, plan: Plan) -> None:
    for name in ("a", "b"):
        store.add(name, plan)
    before = store.serials()
    store.update("b", event("x"))
    assert store.serials()["b"] > before["b"]
    assert store.serials()["a"] == before["a"]
    assert [migration.id for migration in store.all()] == ["b", "a"]


def test_a_wish_to_cancel_is_not_overruled(store: Store) -> None:
    store.wish("a", "pause")
    store.wish("a", "cancel")
    store.wish("a", "pause")
    assert store.wishes() == {"a": "cancel"}
    store.fulfil("a")
    assert store.wishes() == {}


def test_unknown_and_removed(store: Store, plan: Plan) -> None:
    store.add("a", plan)
    store.update("a", event("x"))
    store.remove("a")
    for call in (lambda: store.load("a"), lambda: store.update("a"), lambda: store.record("a")):
        with pytest.raises(MigrationError, match=r"migration\.unknown"):
            call()
    assert store.all() == ()


def test_several_writers(store: Store, plan: Plan, tmp_path: Path) -> None:
    store.add("a", plan)
    other = Store(tmp_path / "m.sqlite")

    def write(mine: Store) -> None:
        for _ in range(50):
            mine.update("a", event("x"))

    threads = [threading.Thread(target=write, args=(mine,)) for mine in (store, other, store)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    other.close()
    assert len(store.load("a").events) == 150


def test_a_file_that_is_no_store(tmp_path: Path) -> None:
    path = tmp_path / "m.sqlite"
    path.write_bytes(b"no database" * 100)
    with pytest.raises(MigrationError) as caught:
        Store(path)
    assert caught.value.code == "migration.store"
    assert str(path) in sentence(caught.value)


def test_a_damaged_record_is_named(store: Store, plan: Plan, tmp_path: Path) -> None:
    store.add("a", plan)
    database = sqlite3.connect(tmp_path / "m.sqlite")
    database.execute("UPDATE migration SET plan = '{}'")
    database.commit()
    database.close()
    with pytest.raises(MigrationError) as caught:
        store.load("a")
    assert (caught.value.code, caught.value.facts["id"]) == ("migration.record", "a")
