"""A launch of a Windows looks inside by the Systems Manager agent, waits for one that may report, and says where there is none.

The agent's answer is written by hand (see tests/core/aws/test_launch_windows.py): no Windows runs here.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from samples import plans
from samples.systems_manager import SystemsManager

from core.aws.launch.model import Check, CheckVerdict, Made, Seen
from core.aws.model import Connection
from core.facts import Evidence
from core.migrations.launches.model import Launch
from core.migrations.launches.run import LaunchPace, LaunchRun
from core.migrations.launches.store import LaunchStore
from core.plans.launching import LaunchSettings
from core.progress import CancelToken

BANNER = Evidence(where="TCP port 3389", value="RDP")
PACE = LaunchPace(logins=(0.01, 0.01))
ANSWER = """::amigrate:: system
Microsoft Windows Server 2019 Standard\t10.0.17763
::amigrate:: processes
spoolsv.exe
::amigrate:: processes-end
::amigrate:: services
::amigrate:: services-end
"""


def checked(
    server: SystemsManager, folder: Path, banner: Evidence | None = BANNER, profile: str = "ssm"
) -> dict[str, Check]:
    settings = LaunchSettings(
        instance_type="t3.large", source="203.0.113.7/32", instance_profile=profile, processes=("spoolsv",)
    )
    launch = Launch(
        id="launch-20260304-0a0b0c", name="dc01", image_id="ami-1", platform="Windows", settings=settings, token="t",
        destination=plans.plan().destination, created=plans.NOW, updated=plans.NOW, made=Made(instance_id="i-1"),
        seen=Seen(state="running", system="ok", instance="ok", address="203.0.113.9"),
    )  # fmt: skip
    there = Connection(region="eu-west-3", endpoint_url=server.url, access_key_id="a", secret_access_key="b")
    run = LaunchRun(launch, LaunchStore(folder), lambda _: there, CancelToken(), lambda _: None, PACE)
    return {check.name: check for check in run._checks(banner, None)}


def test_the_agent_is_waited_for_where_a_profile_lets_it_report(tmp_path: Path) -> None:
    with SystemsManager("AWS-RunPowerShellScript", ANSWER, late=2) as server:
        found = checked(server, tmp_path)
    assert found["login"].verdict is CheckVerdict.PASS
    assert found["processes"].verdict is CheckVerdict.PASS
    assert found["boot-errors"].reason == "launch.why.not-told"


@pytest.mark.parametrize(("profile", "asked"), [("ssm", 3), ("", 1)])
def test_without_one_the_checks_say_so(tmp_path: Path, profile: str, asked: int) -> None:
    with SystemsManager("AWS-RunPowerShellScript", ANSWER, late=9) as server:
        found = checked(server, tmp_path, profile=profile)
    assert server.asked == asked
    assert server.commands == []
    inside = {"login", "file-systems", "disk-space", "processes", "connectivity", "boot-errors"}
    assert {name for name, check in found.items() if check.reason == "launch.why.windows"} == inside


def test_a_machine_that_does_not_answer_is_not_asked(tmp_path: Path) -> None:
    with SystemsManager("AWS-RunPowerShellScript", ANSWER) as server:
        found = checked(server, tmp_path, banner=None)
    assert (server.asked, found["boot-errors"].reason) == (0, "launch.why.not-booted")
