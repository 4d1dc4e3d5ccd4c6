"""The launch that begins by itself: once, only where the plan asks for it, and refused with a sentence before anything is made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from samples import plans
from samples.window_dialogs import Held

from core.aws.launch import network
from core.migrations.launches.model import LaunchState
from core.migrations.launches.store import LaunchStore
from core.migrations.model import Migration, Proof
from core.migrations.states import State
from core.plans.destination import Destination
from core.plans.launching import LaunchSettings
from gui.jobs import JobRunner
from gui.launching.planned import PlannedLaunch, PlannedLaunches
from gui.models.announcements import launch_announcement
from gui.services import Services
from gui.theme import Tone
from gui.wizard.closing import leaving_launches_question


def migrated(source: str = "", **changes: object) -> Migration:
    """To an AMI at AWS, its plan with a launch."""
    settings = LaunchSettings(instance_type="t3.small", source=source)
    plan = plans.plan(launch=settings, destination=Destination(target="aws"), **changes)
    return plans.completed(id="20260304-abcdef", plan=plan)


@pytest.fixture
def launches(services: Services, qtbot: QtBot) -> Iterator[PlannedLaunches]:
    made = PlannedLaunches(services)
    yield made
    made.cancel()
    made.close()


def test_nothing_begins_that_nobody_asked_for(launches: PlannedLaunches) -> None:
    launches.heard(plans.completed(id="plain"))
    asked = migrated("203.0.113.7")
    launches.heard(asked.model_copy(update={"state": plans.uploading().state}))
    assert launches.running == []
    launches.cancel()
    launches.heard(asked)
    assert launches.running == [], "the window closes"


def test_an_address_that_nobody_knows_is_asked_for(
    launches: PlannedLaunches, services: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """This computer lies behind a router; nothing was made then."""
    monkeypatch.setattr(network, "suggested_source", lambda *_: "")
    with qtbot.waitSignal(launches.changed):
        launches.heard(migrated())
    planned = launches.of("20260304-abcdef")
    assert planned is not None
    qtbot.waitUntil(lambda: not planned.busy, timeout=30_000)
    assert planned.text().startswith("not begun: It is not known which address to let in")
    assert services.launches().all() == ()
    news = launch_announcement(planned)
    assert (news.tone, news.title, news.text) == (Tone.BLOCKED, "web01 is not proven", planned.text())


def test_it_begins_once(launches: PlannedLaunches, services: Services, qtbot: QtBot) -> None:
    """What was launched from a terminal meanwhile is that launch."""
    migration = migrated("203.0.113.7")
    assert migration.plan.launch is not None
    earlier = services.launches().create_for(migration, migration.plan.launch)
    launches.heard(migration)
    launches.heard(migration)
    planned = launches.of(migration.id)
    assert planned is not None
    qtbot.waitUntil(lambda: not planned.busy, timeout=30_000)
    assert planned.launch is not None
    assert (planned.launch.id, planned.launch.state) == (earlier.id, LaunchState.INTERRUPTED)
    assert [launch.id for launch in services.launches().all()] == [earlier.id]


def left_by(launches: PlannedLaunches, qtbot: QtBot, *migrations: Migration) -> list[str]:
    with qtbot.waitSignal(launches.found, timeout=30_000):
        launches.look_back(migrations)
    return [migration.id for migration in launches.left]


def test_what_an_earlier_process_left_is_found_and_gone_on_with(
    launches: PlannedLaunches, services: Services, qtbot: QtBot
) -> None:
    """The program was quit after the AMI was there, or while the instance was looked at."""
    now = datetime.now(UTC)
    asked = migrated("203.0.113.7").model_copy(update={"updated": now})
    settings = asked.plan.launch
    assert settings is not None
    nowhere = Destination(target="aws", profile="nobody-has-this")
    begun = asked.model_copy(
        update={"id": "begun", "plan": asked.plan.model_copy(update={"destination": nowhere})}
    )
    earlier = services.launches().create_for(begun, settings)
    proof = Proof(at=now, launch="launch-1", proven=True, instance_type="t3.small")
    others = (
        asked.model_copy(update={"id": "proven", "proof": proof}),
        asked.model_copy(update={"id": "old", "updated": now - timedelta(days=30)}),
        asked.model_copy(update={"id": "running", "state": State.RUNNING}),
        plans.completed(id="plain", updated=now),
    )
    assert left_by(launches, qtbot, asked, begun, *others) == [asked.id, "begun"]
    launches.left = (begun,)
    launches.go_on()
    assert launches.left == ()
    planned = launches.of("begun")
    assert planned is not None
    qtbot.waitUntil(lambda: not planned.busy, timeout=30_000)
    assert "nobody-has-this" in planned.text(), "it was gone on with, as far as there are credentials"
    assert [launch.id for launch in services.launches().all()] == [earlier.id], "and not begun anew"


def test_a_launch_that_is_over_is_not_offered(
    launches: PlannedLaunches, services: Services, qtbot: QtBot
) -> None:
    asked = migrated("203.0.113.7").model_copy(update={"updated": datetime.now(UTC)})
    assert asked.plan.launch is not None
    made = services.launches().create_for(asked, asked.plan.launch)
    store = LaunchStore(services.places.launches)
    store.save(made.model_copy(update={"state": LaunchState.TERMINATED}))
    assert left_by(launches, qtbot, asked) == []


def test_who_closes_the_program_is_told_what_runs_on(services: Services, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    assert leaving_launches_question((), parent) is None
    runner = JobRunner(1, executor=Held())
    planned = PlannedLaunch(services, runner, migrated("203.0.113.7"))
    assert planned.text() == "begins…"
    question = leaving_launches_question([planned], parent)
    assert question is not None
    assert "costs money until it is terminated" in question.informativeText()
    question.deleteLater()
    runner.close()
