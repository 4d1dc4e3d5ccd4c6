"""What an earlier process left is offered, and the button does what stands on it."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from samples import plans

from core.migrations.states import State
from core.plans.launching import LaunchSettings
from gui.launching.planned import PlannedLaunches
from gui.services import Services
from gui.unfinished import Unfinished
from gui.widgets.banner import Banner


def test_no_launch_begins_where_a_migration_was_offered(services: Services, qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    launches = PlannedLaunches(services, banner)
    settings = LaunchSettings(instance_type="t3.small", source="203.0.113.7")
    launches.left = (plans.completed(id="left", plan=plans.plan(launch=settings)),)
    unfinished = Unfinished(banner, launches, banner)
    resumed: list[str] = []
    unfinished.resumed.connect(resumed.append)
    button = banner.findChild(QPushButton)
    halted = plans.uploading(id="one").model_copy(update={"state": State.INTERRUPTED})

    unfinished.show((halted,))
    assert (banner.text, button.text()) == (
        "1 migration was interrupted. Nothing that was sent is lost.",
        "Resume all",
    )
    button.click()
    assert resumed == ["one"]
    assert launches.of("left") is None
    assert banner.text == ""
    button.click()
    assert (resumed, launches.of("left")) == (["one"], None), "a second press of the same button"

    unfinished.show((halted,))
    unfinished.heard(plans.uploading(id="one"))  # it goes on, from its own wizard
    assert (banner.text, button.text()) == ("1 planned test launch did not come to an end.", "Go on")
    launches.left = ()
    unfinished.show(())
    assert banner.text == ""
