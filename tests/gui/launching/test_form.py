"""The settings of a test launch: read from the form, refused with a sentence at the field that is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from samples import plans
from samples.window_tools import mnemonics, unnamed

from core.aws.launch import checks
from core.aws.launch.model import Made, Seen
from core.facts import Evidence
from core.migrations.launches.model import Launch, LaunchState
from core.plans.destination import Destination
from core.plans.launching import HttpCheck, LaunchSettings, check_settings
from gui.jobs import Runners
from gui.launching.dialog import LaunchDialog
from gui.launching.form import NEW_KEY, OLD_GROUP, LaunchForm
from gui.launching.live import LiveView
from gui.services import Services

SETTINGS = LaunchSettings(
    instance_type="m6i.large", source="198.51.100.0/28", login="admin", processes=("nginx", "sshd"),
    connects=("db:5432",), imds_v1=True, instance_profile="ssm", tags={"team": "ops"}, http=HttpCheck(port=8080, path="/health"), elastic_ip=True, user_data="#cloud-config\n",
)  # fmt: skip


@pytest.fixture
def dialog(services: Services, runners: Runners, qtbot: QtBot) -> Iterator[LaunchDialog]:
    made = LaunchDialog(services, runners.general, plans.completed(id="20260304-abcdef"))
    made.show()
    qtbot.waitUntil(made.starting.isEnabled, timeout=30_000)
    yield made
    made.leave()
    made.deleteLater()


def test_what_is_shown_is_what_is_read(qtbot: QtBot) -> None:
    form = LaunchForm(SETTINGS, windows=False)
    qtbot.addWidget(form)
    assert form.settings() == SETTINGS
    form.key.setCurrentIndex(NEW_KEY)
    form.fields["key_file"].setText("/tmp/new-key")
    read = form.settings()
    assert (read.makes_key, read.key_file, read.key_name) == (True, "/tmp/new-key", "")


def test_a_group_that_is_there_stands_in_place_of_an_own_one(dialog: LaunchDialog, qtbot: QtBot) -> None:
    form = dialog.form
    assert (form.fields["source"].isVisible(), form.fields["groups"].isVisible()) == (True, False)
    form.group.setCurrentIndex(OLD_GROUP)
    form.group.activated.emit(OLD_GROUP)
    assert (form.fields["source"].isVisible(), form.fields["groups"].isVisible()) == (False, True)
    form.fields["groups"].setText("sg-nothing")
    qtbot.mouseClick(dialog.starting, Qt.MouseButton.LeftButton)
    assert "sg-nothing is no id of a security group" in dialog.banner.text
    assert form.fields["groups"].property("wrong") == "true"
    form.fields["groups"].setText("sg-0123456789abcdef0, sg-1123456789abcdef0")
    read = form.settings()
    assert (read.source, read.security_group_ids) == ("", ("sg-0123456789abcdef0", "sg-1123456789abcdef0"))
    check_settings(read)


def test_inside_a_windows_nothing_is_asked_for(qtbot: QtBot) -> None:
    form = LaunchForm(SETTINGS, windows=True)
    qtbot.addWidget(form)
    assert [name for name, field in form.fields.items() if not field.isEnabled()] == [
        "key_name", "login", "processes", "connects",
    ]  # fmt: skip


def test_in_the_sandbox_the_source_is_this_computer(dialog: LaunchDialog) -> None:
    assert dialog.form.fields["source"].text() == "127.0.0.1/32"
    assert dialog.form.fields["type"].text() == "t3.small"


def test_a_source_that_lets_in_everybody_is_refused_at_its_field(dialog: LaunchDialog, qtbot: QtBot) -> None:
    dialog.form.fields["source"].setText("0.0.0.0/0")
    qtbot.mouseClick(dialog.starting, Qt.MouseButton.LeftButton)
    assert "would let in too many" in dialog.banner.text
    assert dialog.form.fields["source"].property("wrong") == "true"
    assert dialog.launch is None
    dialog.form.fields["source"].setText("198.51.100.7")
    dialog.form.fields["http"].setText("health")
    qtbot.mouseClick(dialog.starting, Qt.MouseButton.LeftButton)
    assert "8080/health" in dialog.banner.text
    assert dialog.form.fields["http"].property("wrong") == "true"


def test_names_and_keys(dialog: LaunchDialog) -> None:
    assert unnamed(dialog) == []
    assert [keys for keys in mnemonics(dialog).values() if len(keys) > 1] == []


def test_what_failed_stands_first(qtbot: QtBot, dressed: object) -> None:
    now = datetime.now(UTC)
    seen = Seen(state="running", system="ok", instance="impaired", address="203.0.113.9")
    words = Evidence(where="ec2:GetConsoleOutput", value="Kernel panic - not syncing")
    found = checks.from_outside(seen, words, None, 22) + checks.without_login("not-booted")
    launch = Launch(
        id="launch-20260304-abcdef", name="web01", image_id="ami-1", destination=Destination(), settings=SETTINGS,
        token="t", created=now, updated=now, made=Made(instance_id="i-1"), seen=seen, checks=tuple(found),
        state=LaunchState.NOT_PROVEN, proven=False, console="Kernel panic - not syncing",
    )  # fmt: skip
    view = LiveView()
    qtbot.addWidget(view)
    view.show_launch(launch, Path("/no/such/picture.png"))
    view.resize(600, 500)
    view.show()
    body = view._page.inside
    words_shown = [label.text() for label in body.findChildren(type(view.badge).__mro__[1]) if label.text()]
    verdicts = [text for text in words_shown if text in {"Pass", "Fail", "Not checked"}]
    assert verdicts == sorted(verdicts, key=("Fail", "Pass", "Not checked").index)
    assert any("Kernel panic - not syncing" in text for text in words_shown)
    assert view.console.toPlainText() == "Kernel panic - not syncing"
