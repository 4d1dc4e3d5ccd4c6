"""Which licence an imported system gets."""

from __future__ import annotations

import pytest

from core.facts import Fact
from core.guests.linux.model import LinuxSystem, Release
from core.guests.windows.model import WindowsSystem
from core.sandbox.engine.failures import TaskFailed
from core.sandbox.engine.licence import licence_of

LINUX = LinuxSystem(root="d", where="d", release=Fact[Release].absent("d"))
SERVER = WindowsSystem(root="d", where="d", server=Fact[bool].read(value=True, where="d"))
CLIENT = WindowsSystem(root="d", where="d", server=Fact[bool].read(value=False, where="d"))


@pytest.mark.parametrize(
    ("system", "asked", "operation", "expected"),
    [
        (LINUX, "", "", ("BYOL", "RunInstances", "Linux/UNIX")),
        (LINUX, "BYOL", "", ("BYOL", "RunInstances", "Linux/UNIX")),
        (LINUX, "", "RunInstances:0004", ("BYOL", "RunInstances:0004", "Linux with SQL Server Standard")),
        (SERVER, "", "", ("AWS", "RunInstances:0002", "Windows")),
        (SERVER, "BYOL", "", ("BYOL", "RunInstances:0800", "Windows BYOL")),
        (SERVER, "", "RunInstances:0800", ("BYOL", "RunInstances:0800", "Windows BYOL")),
        (SERVER, "", "RunInstances:0102", ("AWS", "RunInstances:0102", "Windows with SQL Server Enterprise")),
        (CLIENT, "", "", ("BYOL", "RunInstances:0800", "Windows BYOL")),
    ],
)
def test_choice(
    system: LinuxSystem | WindowsSystem, asked: str, operation: str, expected: tuple[str, str, str]
) -> None:
    found = licence_of(system, asked, operation)
    assert (found.license_type, found.usage_operation, found.platform_details) == expected


@pytest.mark.parametrize(
    ("system", "asked", "operation"),
    [
        (LINUX, "AWS", ""), (LINUX, "", "RunInstances:0800"), (SERVER, "", "RunInstances"), (CLIENT, "AWS", ""),
        (CLIENT, "", "RunInstances:0002"),
    ],
)  # fmt: skip
def test_refused(system: LinuxSystem | WindowsSystem, asked: str, operation: str) -> None:
    with pytest.raises(TaskFailed, match=f"ClientError: The .* {asked or operation} is not supported for"):
        licence_of(system, asked, operation)
