"""The chip looks at the credentials' end by itself, and says in time what the user has to do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from core.plans.destination import Destination
from gui.text import minute_text
from gui.wizard.connection_chip import MINUTE, ConnectionChip
from gui.wizard.window import Wizard

AWS = Destination(target="aws", endpoint_url="http://127.0.0.1:9")
Until = Callable[[timedelta], datetime]


@pytest.fixture
def until(monkeypatch: pytest.MonkeyPatch) -> Until:
    """Credentials in the environment, as a portal gives them to be pasted; with another end each time."""
    import botocore.session  # noqa: F401 - as once the window has talked to AWS

    def put(left: timedelta) -> datetime:
        ends = (datetime.now(UTC) + left).replace(microsecond=0)
        for name, text in (("ACCESS_KEY_ID", "A"), ("SECRET_ACCESS_KEY", "s"), ("SESSION_TOKEN", "t")):
            monkeypatch.setenv(f"AWS_{name}", text)
        monkeypatch.setenv("AWS_CREDENTIAL_EXPIRATION", ends.isoformat())
        return ends

    return put


@pytest.fixture
def chip(wizard: Wizard) -> ConnectionChip:
    return wizard.chip


def minute_passes(chip: ConnectionChip) -> None:
    assert chip._minutes.isActive()
    assert chip._minutes.interval() == MINUTE
    chip._minutes.timeout.emit()


def test_it_counts_down_warns_and_takes_new_ones(
    chip: ConnectionChip, wizard: Wizard, until: Until, qtbot: QtBot
) -> None:
    ends = until(timedelta(hours=3))
    wizard.session.set_destination(AWS)
    qtbot.waitUntil(lambda: "until" in chip.accessibleName(), timeout=10_000)
    assert minute_text(ends) in chip.accessibleName()
    assert chip.accessibleDescription() == ""
    ends = until(timedelta(minutes=9, seconds=30))
    minute_passes(chip)
    qtbot.waitUntil(lambda: "9 minutes left" in chip.accessibleName(), timeout=10_000)
    assert chip.text().startswith("9 minutes left")
    assert minute_text(ends) in chip.toolTip()
    assert "do not renew themselves" in chip.accessibleDescription()
    until(timedelta(minutes=-2))
    minute_passes(chip)
    qtbot.waitUntil(lambda: "credentials ended" in chip.accessibleName(), timeout=10_000)
    until(timedelta(hours=1))  # others were put in their place
    minute_passes(chip)
    qtbot.waitUntil(lambda: "until" in chip.accessibleName(), timeout=10_000)
    assert chip.accessibleDescription() == ""


def test_nothing_is_asked_where_there_is_no_end_or_nobody_looks(
    chip: ConnectionChip, wizard: Wizard, until: Until, qtbot: QtBot
) -> None:
    until(timedelta(minutes=5))
    assert not chip._minutes.isActive()  # the sandbox
    wizard.session.set_destination(AWS)
    qtbot.waitUntil(lambda: "left" in chip.accessibleName(), timeout=10_000)
    wizard.session.set_destination(Destination())
    assert (chip.text(), chip._minutes.isActive()) == ("Local sandbox", False)
    wizard.session.set_destination(AWS)
    assert chip._minutes.isActive()
    wizard.hide()
    assert not chip._minutes.isActive()


def test_a_profile_that_is_not_there_is_for_others_to_tell(
    chip: ConnectionChip, wizard: Wizard, until: Until, qtbot: QtBot
) -> None:
    until(timedelta(minutes=5))
    wizard.session.set_destination(AWS.changed(profile="nobody"))
    qtbot.waitUntil(lambda: chip._asking is None, timeout=10_000)
    assert "AWS · us-east-1 · nobody" in chip.accessibleName()
