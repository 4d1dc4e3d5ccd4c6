"""What is said of an instance after its launch: proven, or what is wrong with it."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

from core.aws.launch import checks, instance, login
from core.aws.launch.model import CheckVerdict, Seen, Volume
from core.facts import Evidence
from core.plans.launching import HttpCheck, LaunchSettings
from core.wording import has_words, phrase

SETTINGS = LaunchSettings(instance_type="t3.small", source="203.0.113.7/32", login="admin")
BANNER = Evidence(where="TCP port 22", value="SSH-2.0-x")
GOOD = Seen(
    state="running", system="ok", instance="ok", address="203.0.113.9", private_address="10.0.2.15",
    volumes=(Volume(id="vol-1", device="/dev/xvda", state="attached", size=1 << 30, expected=1 << 30),),
)  # fmt: skip
HEALTHY = login.Inside(
    system="Linux 6", addresses=("10.0.2.15",), disks={"nvme0n1": 1 << 30}, failed_units=(), processes=("init",),
    file_systems=(login.FileSystem(device="a", point="/", kind="ext4", read_only=False, size=1 << 30, free=1 << 29),),
)  # fmt: skip


def verdicts(seen: Seen = GOOD, inside: login.Inside = HEALTHY, **changes: Any) -> dict[str, CheckVerdict]:
    settings = SETTINGS.model_copy(update=changes)
    found = checks.from_outside(seen, None, BANNER, 22) + checks.from_inside(settings, seen, inside, "ssh")
    for check in found:
        assert has_words(f"launch.check.{check.name}")
        if check.reason:
            assert has_words(check.reason), check.reason
            assert "?" not in phrase(check.reason, dict(check.facts))
    return {check.name: check.verdict for check in found}


def test_a_good_machine_is_proven() -> None:
    assert set(verdicts().values()) == {CheckVerdict.PASS}
    assert checks.proven(checks.from_outside(GOOD, None, BANNER, 22) + checks.without_login("no-login"))


@pytest.mark.parametrize(
    ("name", "seen", "inside", "changes"),
    [
        ("instance", {"state": "terminated", "reason": "Client.InternalError"}, {}, {}),
        ("status-instance", {"instance": "impaired"}, {}, {}),
        ("volumes", {"volumes": (Volume(id="v", device="d", state="attaching", size=1),)}, {}, {}),
        ("volumes", {"volumes": (Volume(id="v", device="d", state="attached", size=1, expected=2),)}, {}, {}),
        ("file-systems", {}, {"missing": ("/data",)}, {}),
        ("file-systems", {}, {"read_only": ("/",)}, {}),
        (
            "disk-space",
            {},
            {"file_systems": (HEALTHY.file_systems[0].model_copy(update={"free": 1000}),)},
            {},
        ),
        (
            "disk-space",
            {},
            {"file_systems": (HEALTHY.file_systems[0].model_copy(update={"free_inodes": 3}),)},
            {},
        ),
        ("processes", {}, {}, {"processes": ("postgres",)}),
        ("processes", {}, {"failed_units": ("nginx.service",)}, {}),
        ("connectivity", {}, {"connects": {"db:5432": "refused"}}, {"connects": ("db:5432",)}),
        ("connectivity", {}, {"addresses": ("192.168.10.20",)}, {}),
    ],
)
def test_what_is_wrong_is_named(
    name: str, seen: dict[str, Any], inside: dict[str, Any], changes: dict[str, Any]
) -> None:
    found = verdicts(GOOD.model_copy(update=seen), HEALTHY.model_copy(update=inside), **changes)
    assert [key for key, verdict in found.items() if verdict is CheckVerdict.FAIL] == [name]


def test_a_disk_of_the_ami_that_is_not_attached_is_missed() -> None:
    """An instance that came up without its data disk shows only what it has."""
    mappings = [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeId": "vol-1", "Status": "attached"}}]

    class Ec2:
        def describe_volumes(self, **_: Any) -> dict[str, Any]:
            return {"Volumes": [{"VolumeId": "vol-1", "Size": 1}]}

    one = {"InstanceId": "i-1", "BlockDeviceMappings": mappings}
    whole = instance._volumes(Ec2(), one, {"/dev/xvda": 1 << 30})
    assert verdicts(GOOD.model_copy(update={"volumes": whole}))["volumes"] is CheckVerdict.PASS
    seen = GOOD.model_copy(
        update={"volumes": instance._volumes(Ec2(), one, {"/dev/xvda": 1 << 30, "/dev/sdf": 2 << 30})}
    )
    found = checks.volumes(seen)
    assert (found.verdict, found.facts["devices"]) == (CheckVerdict.FAIL, "/dev/sdf")


def test_systemd_that_does_not_answer_proves_nothing(tmp_path: Path) -> None:
    """``systemctl`` that fails lists no failed units either."""
    program = tmp_path / "systemctl"
    program.write_text("#!/bin/sh\nexit 1\n")
    program.chmod(0o755)
    line = next(line for line in login._SCRIPT.splitlines() if line.startswith("section units"))
    text = f"section() {{ echo '{login.MARK}' \"$@\"; }}\nPATH={tmp_path}:$PATH\n{line.replace('/run/systemd/system', str(tmp_path))}\n"
    told = subprocess.run(["sh", "-c", text], capture_output=True, text=True, check=True).stdout
    assert login.read_answer(told).failed_units is None
    program.write_text("#!/bin/sh\nexit 0\n")
    told = subprocess.run(["sh", "-c", text], capture_output=True, text=True, check=True).stdout
    assert login.read_answer(told).failed_units == ()


def test_a_machine_that_gave_up_is_told_with_its_own_words() -> None:
    words = Evidence(where="ec2:GetConsoleOutput", value="Kernel panic - not syncing: VFS")
    found = checks.from_outside(GOOD, words, None, 22)
    assert {check.name for check in found if check.verdict is CheckVerdict.FAIL} == {"console", "port"}
    assert not checks.proven(found)
    console = next(check for check in found if check.name == "console")
    assert "Kernel panic - not syncing: VFS" in phrase(console.reason, dict(console.facts))


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [(None, CheckVerdict.FAIL), ((200, "OK"), CheckVerdict.PASS), ((500, "x"), CheckVerdict.FAIL)],
)
def test_a_page_that_has_to_answer(answer: tuple[int, str] | None, verdict: CheckVerdict) -> None:
    settings = SETTINGS.model_copy(update={"http": HttpCheck(port=8080, path="/health")})
    assert checks.http(settings, "203.0.113.9", answer).verdict is verdict
    assert checks.http(SETTINGS, "203.0.113.9", None).verdict is CheckVerdict.NOT_CHECKED
