"""A look into a Windows instance: the script as Systems Manager gets it, and its answer taken apart.

No PowerShell runs here. The answers are written by hand from what Microsoft documents of the classes and cmdlets: an English Server
2022, a German one with umlauts, and Japanese and Arabic words, as the script spells them; and what the agent makes of them when it does not.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from typing import Any

import pytest
from samples.systems_manager import SystemsManager

from core.aws.launch import agent, checks
from core.aws.launch.model import Check, CheckVerdict, Seen, Volume
from core.aws.launch.windows import WindowsInside, read_windows_answer, windows_script
from core.aws.model import Connection
from core.aws.sessions import client
from core.errors import AmigrateError, ServiceError
from core.plans.launching import LaunchSettings
from core.wording import has_words, phrase

SETTINGS = LaunchSettings(instance_type="t3.large", source="203.0.113.7/32", instance_profile="ssm")
GIB = 1 << 30
SEEN = Seen(
    state="running", system="ok", instance="ok", address="203.0.113.9", private_address="10.0.2.15",
    volumes=(Volume(id="vol-1", device="/dev/sda1", state="attached", size=40 * GIB, expected=40 * GIB),),
)  # fmt: skip


def section(name: str, *rows: tuple[object, ...]) -> str:
    lines = ["\t".join(map(str, row)) for row in rows]
    return "\r\n".join([f"::amigrate:: {name}", *lines, f"::amigrate:: {name}-end", ""])


GUID = "\\u005c\\u005c?\\u005cVolume{8f0c64ad-0000-0000-0000-602200000000}\\u005c"
SYSTEM = (
    "::amigrate:: system\r\n"
    "Microsoft Windows Server 2022 Datacenter\t10.0.20348\r\n"
)  # fmt: skip
C_DRIVE = ("C:\\u005c", GUID, "NTFS", 40 * GIB, 20 * GIB, "False", "C:")
RECOVERY = (GUID, GUID, "NTFS", 450 << 20, 3 << 20, "False", "")
VOLUMES = section("volumes", C_DRIVE, RECOVERY)
DISKS = section("disks", (0, 40 * GIB, "False"))
SERVICES = section(
    "services", ("MapsBroker", "Stopped", 0), ("edgeupdate", "Stopped", 1077), ("BITS", "Start Pending", 5)
)
ADDRESSES = section("addresses", ("10.0.2.15",), ("fe80::1c2d:3e4f%4",))
POWER = (
    1,
    "Microsoft-Windows-Kernel-Power",
    41,
    "The system has rebooted without cleanly shutting down first.",
)
EVENTS = section("events", POWER, (2, "Service Control Manager", 7000, "vmhgfs failed to start"))
PROCESSES = section("processes", ("lsass.exe",), ("sqlservr.exe",), ("System Idle Process",))
CONNECTS = "::amigrate:: connect db:5432\r\nreached\r\n\r\n"
WHOLE = SYSTEM + VOLUMES + DISKS + SERVICES + ADDRESSES + EVENTS + PROCESSES + CONNECTS


def judged(text: str, **changes: Any) -> dict[str, Check]:
    settings = SETTINGS.model_copy(update=changes)
    found = checks.from_inside_windows(settings, SEEN, read_windows_answer(text), "agent")
    for check in found:
        assert has_words(f"launch.check.{check.name}")
        if check.reason:
            assert has_words(check.reason), check.reason
            assert "?" not in phrase(check.reason, dict(check.facts)).replace("\\\\?\\", "")
    return {check.name: check for check in found}


def look(server: SystemsManager, settings: LaunchSettings = SETTINGS) -> WindowsInside:
    there = Connection(region="eu-west-3", endpoint_url=server.url, access_key_id="a", secret_access_key="b")
    manager = client(there, "ssm")
    try:
        return agent.look_inside_windows(manager, "i-1", settings, threading.Event().wait)
    finally:
        manager.close()


def test_the_agent_gets_the_powershell_script_and_its_answer_is_read() -> None:
    settings = SETTINGS.model_copy(update={"connects": ("db:5432",)})
    with SystemsManager("AWS-RunPowerShellScript", WHOLE) as server:
        inside = look(server, settings)
        (script,) = server.commands
    assert script == windows_script(settings)
    assert "BeginConnect('db', 5432" in script
    assert inside == read_windows_answer(WHOLE)
    assert inside.system == "Microsoft Windows Server 2022 Datacenter 10.0.20348"
    assert [(one.point, one.kind, one.free) for one in inside.file_systems] == [("C:\\", "NTFS", 20 * GIB)]
    assert inside.disks == {"0": 40 * GIB}
    assert inside.stopped == {}
    assert inside.addresses == ("10.0.2.15",)
    assert inside.connects == {"db:5432": "reached"}
    assert inside.running == {"lsass.exe", "sqlservr.exe", "System Idle Process"}


def test_an_agent_that_fails_says_why() -> None:
    failing = SystemsManager("AWS-RunPowerShellScript", "", status="Failed")
    with failing as server, pytest.raises(ServiceError) as caught:
        look(server)
    assert caught.value.code == "launch.agent-failed"


def test_the_script_only_reads_and_speaks_ascii() -> None:
    script = windows_script(SETTINGS.model_copy(update={"connects": ("db:5432",)}))
    assert script.isascii()
    cmdlets = set(re.findall(r"\b([A-Z][A-Za-z]+-[A-Z][A-Za-z]+)\b", script))
    assert cmdlets == {"Get-WmiObject", "Get-WinEvent", "ForEach-Object", "Sort-Object", "New-Object"}
    assert script.count("{") == script.count("}")
    assert script.count("(") == script.count(")")
    with pytest.raises(AmigrateError, match=r"launch\.target"):
        windows_script(SETTINGS.model_copy(update={"connects": ("db');reboot;(':1",)}))


def test_a_good_machine_passes() -> None:
    found = judged(WHOLE, processes=("SQLServr", "lsass.exe"), connects=("db:5432",))
    assert {check.verdict for check in found.values()} == {CheckVerdict.PASS}, found
    told = [evidence.where for evidence in found["boot-errors"].evidence]
    assert told == [
        "System log: Microsoft-Windows-Kernel-Power 41",
        "System log: Service Control Manager 7000",
    ]


@pytest.mark.parametrize(
    ("name", "old", "new", "reason"),
    [
        ("file-systems", DISKS, section("disks", (0, 40 * GIB, "False"), (1, GIB, "True")), "disks-offline"),
        ("file-systems", VOLUMES, section("volumes", C_DRIVE, ("E:\\u005c", GUID, "", "", "", "", "E:")), "unreadable"),
        ("file-systems", VOLUMES, section("volumes", (*C_DRIVE[:5], "True", "C:")), "dirty"),
        ("disk-space", VOLUMES, section("volumes", (*C_DRIVE[:4], 1 << 20, "False", "C:")), "full"),
        ("processes", SERVICES, section("services", ("MSSQLSERVER", "Stopped", 1067)), "services"),
        ("processes", PROCESSES, section("processes", ("lsass.exe",)), "processes"),
        ("connectivity", ADDRESSES, section("addresses", ("192.168.10.20",)), "address"),
        ("connectivity", CONNECTS, "::amigrate:: connect db:5432\r\nrefused\r\n", "refused"),
        ("boot-errors", EVENTS, section("events", (2, "Ntfs", 55, "corrupt")), "events"),
        ("boot-errors", EVENTS, section("events", (1, "Microsoft-Windows-Kernel-Boot", 29, "")), "events"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(name: str, old: str, new: str, reason: str) -> None:
    found = judged(WHOLE.replace(old, new), processes=("sqlservr",), connects=("db:5432",))
    assert [one for one, check in found.items() if check.verdict is CheckVerdict.FAIL] == [name]
    assert found[name].reason == f"launch.why.{reason}"


def test_the_words_of_every_language_come_back_as_they_were() -> None:
    """Spelt by the script: umlauts, Japanese, Arabic, a sign beyond the first plane, a line break, a backslash and half a pair."""
    words = "Der Dienst \\u201eDruckwarteschlange\\u201c wurde\\u000anicht gestartet: \\u30b5\\u30fc\\u30d3\\u30b9 \\u062e\\u0637\\u0623 \\ud83d\\udd25 \\ud83d!"
    text = WHOLE.replace("Datacenter", "Datacenter \\u00ae").replace(
        EVENTS, section("events", (2, "Service Control Manager", 7000, words))
    )
    inside = read_windows_answer(text)
    assert inside.system == "Microsoft Windows Server 2022 Datacenter \u00ae 10.0.20348"
    assert inside.events is not None
    assert inside.events[0].words == (
        "Der Dienst \u201eDruckwarteschlange\u201c wurde\nnicht gestartet: \u30b5\u30fc\u30d3\u30b9 \u062e\u0637\u0623 \U0001f525 \ufffd!"
    )
    assert judged(text)["boot-errors"].verdict is CheckVerdict.PASS


def without(name: str) -> Callable[[str], str]:
    return lambda text: re.sub(
        rf"::amigrate:: {name}\r\n.*?::amigrate:: {name}-end\r\n", "", text, flags=re.DOTALL
    )


@pytest.mark.parametrize(
    ("change", "names"),
    [
        (without("volumes"), ["file-systems", "disk-space"]),
        (without("services"), []),
        (without("processes"), ["processes"]),
        (without("events"), ["boot-errors"]),
        (lambda text: text[: text.index("lsass")], ["processes"]),
        (lambda text: text.replace(str(20 * GIB), "20.000,0"), ["file-systems", "disk-space"]),
        (lambda text: text.replace(str(20 * GIB), "\u0662\u0660"), ["file-systems", "disk-space"]),
        (lambda text: text.replace(str(20 * GIB), str(41 * GIB)), ["file-systems", "disk-space"]),
        (lambda text: text.replace("\tFalse\tC:", "\tFalsch\tC:"), ["file-systems", "disk-space"]),
        (lambda text: text.replace("2\tService", "Fehler\tService"), ["boot-errors"]),
        (lambda text: text.replace("\t7000\t", "\t7.000\t"), ["boot-errors"]),
        (lambda text: text.replace("lsass.exe", "lsass.exe\tx"), ["processes"]),
    ],
)  # fmt: skip
def test_what_is_cut_or_garbled_says_nothing_and_never_the_wrong_thing(
    change: Callable[[str], str], names: list[str]
) -> None:
    text = change(WHOLE)
    assert text != WHOLE
    found = judged(text, processes=("lsass",))
    assert [one for one, check in found.items() if check.verdict is CheckVerdict.NOT_CHECKED] == names
    assert CheckVerdict.FAIL not in {check.verdict for check in found.values()}


@pytest.mark.parametrize(
    "text",
    ["", "\ufeff", "Access is denied.", "Zugriff verweigert", "\x00\ufffd" * 9, "::amigrate:: volumes-end\n"],
)
def test_an_answer_of_something_else_is_not_checked(text: str) -> None:
    assert {check.verdict for check in judged(text).values()} == {CheckVerdict.NOT_CHECKED}


def test_without_an_agent_each_check_says_so() -> None:
    found = checks.without_agent("windows")
    assert [check.name for check in found] == list(judged(WHOLE))
    assert {check.verdict for check in found} == {CheckVerdict.NOT_CHECKED}
    assert "Systems Manager" in phrase(found[0].reason)
