"""Which licence an imported system gets, and the code by which it is billed.

Source: VM Import/Export User Guide, "Licensing options" and the usage operation values.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.guests.linux.model import LinuxSystem
from core.guests.windows.model import WindowsSystem
from core.sandbox.engine.failures import TaskFailed, client_error

_LINUX_CODES = frozenset({"RunInstances", "RunInstances:0100", "RunInstances:0004", "RunInstances:0200"})
_LICENSED_CODES = frozenset(
    {"RunInstances:0002", "RunInstances:0006", "RunInstances:0102", "RunInstances:0202"}
)
_DETAILS = {
    "RunInstances": "Linux/UNIX", "RunInstances:0002": "Windows", "RunInstances:0800": "Windows BYOL",
    "RunInstances:0006": "Windows with SQL Server Standard", "RunInstances:0102": "Windows with SQL Server Enterprise",
    "RunInstances:0202": "Windows with SQL Server Web", "RunInstances:0100": "Linux with SQL Server Enterprise",
    "RunInstances:0004": "Linux with SQL Server Standard", "RunInstances:0200": "Linux with SQL Server Web",
}  # fmt: skip
"""PlatformDetails of an AMI by its code."""


@dataclass(frozen=True, slots=True)
class Licence:
    license_type: str
    usage_operation: str

    @property
    def platform_details(self) -> str:
        return _DETAILS[self.usage_operation]


def licence_of(system: LinuxSystem | WindowsSystem, asked: str, operation: str) -> Licence:
    """:param asked: ``AWS``, ``BYOL`` or "" (what AWS chooses).
    :param operation: UsageOperation of the request, or "".
    :raises TaskFailed: it does not fit the system.
    """
    if isinstance(system, LinuxSystem):
        if asked == "AWS" or (operation and operation not in _LINUX_CODES):
            raise _refused(asked or operation, "Linux")
        return Licence("BYOL", operation or "RunInstances")
    server = system.server.value is not False
    chosen = asked or ("AWS" if operation in _LICENSED_CODES else "BYOL" if operation else "")
    chosen = chosen or ("AWS" if server else "BYOL")
    if (chosen == "AWS" and not server) or operation in _LINUX_CODES:
        raise _refused(asked or operation or chosen, "Windows" if server else "Windows client")
    return Licence(chosen, operation or ("RunInstances:0002" if chosen == "AWS" else "RunInstances:0800"))


def _refused(choice: str, system: str) -> TaskFailed:
    what = "usage operation" if choice.startswith("RunInstances") else "license type"
    return client_error(f"The {what} {choice} is not supported for {system} operating systems.")
