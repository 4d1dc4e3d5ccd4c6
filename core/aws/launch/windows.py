"""Inside a Windows instance: one script for Windows PowerShell (2.0 and later) that only reads, and its answer taken apart.

Nothing of the answer depends on the guest's language: WMI's own words are English everywhere, numbers expand in the invariant culture,
and every sign that is not ASCII is spelt ``\\uXXXX``, for the agent hands on bytes of the console's code page. Lines go straight to the console's stream: PowerShell's own output would wrap them.
What comes back is hostile.

Sources: Win32_Volume, Win32_Service, Win32_Process, Win32_OperatingSystem, Win32_NetworkAdapterConfiguration, MSFT_Disk and Get-WinEvent
at https://learn.microsoft.com/windows/win32/cimwin32prov, /windows-hardware/drivers/storage and /powershell/module.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TypeVar

from core.aws.launch.login import MARK, MAX_ANSWER, FileSystem, Inside, checked_targets, taken_apart
from core.facts import Frozen
from core.plans.launching import LaunchSettings

_SCRIPT = r"""
$ErrorActionPreference = 'Stop'
function section { [Console]::Out.WriteLine('__MARK__ ' + ($args -join ' ')) }
function spelt([string]$text) {
    [regex]::Replace($text, '[^\x20-\x5b\x5d-\x7e]', { param($found) '\u' + ([int][char]$found.Value).ToString('x4') })
}
function row { [Console]::Out.WriteLine(($args | ForEach-Object { spelt "$_" }) -join "`t") }
$system = $null
try {
    section system
    $system = Get-WmiObject Win32_OperatingSystem
    row $system.Caption $system.Version
} catch { }
try {
    $found = @(Get-WmiObject Win32_Volume -Filter 'DriveType=3')
    section volumes
    $found | ForEach-Object { row $_.Name $_.DeviceID $_.FileSystem $_.Capacity $_.FreeSpace $_.DirtyBitSet $_.DriveLetter }
    section volumes-end
} catch { }
try {
    $found = $null
    try { $found = @(Get-WmiObject -Namespace root\Microsoft\Windows\Storage MSFT_Disk) } catch { }
    if ($found) {
        section disks
        $found | ForEach-Object { row $_.Number $_.Size $_.IsOffline }
    } else {
        $found = @(Get-WmiObject Win32_DiskDrive)
        section disks
        $found | ForEach-Object { row $_.Index $_.Size '' }
    }
    section disks-end
} catch { }
try {
    $found = @(Get-WmiObject Win32_Service -Filter "StartMode='Auto' AND State<>'Running'")
    section services
    $found | ForEach-Object { row $_.Name $_.State $_.ExitCode }
    section services-end
} catch { }
try {
    $found = @(Get-WmiObject Win32_NetworkAdapterConfiguration -Filter 'IPEnabled=TRUE')
    section addresses
    $found | ForEach-Object { $_.IPAddress } | ForEach-Object { row $_ }
    section addresses-end
} catch { }
try {
    $since = [Management.ManagementDateTimeConverter]::ToDateTime($system.LastBootUpTime)
    $found = @()
    try {
        $found = @(Get-WinEvent -FilterHashtable @{ LogName = 'System'; Level = 1, 2; StartTime = $since } -MaxEvents 20)
    } catch {
        if ($_.FullyQualifiedErrorId -notlike 'NoMatchingEventsFound*') { throw }
    }
    section events
    $found | ForEach-Object {
        $words = "$($_.Message)"
        if ($words.Length -gt 200) { $words = $words.Substring(0, 200) }
        row $_.Level $_.ProviderName $_.Id $words
    }
    section events-end
} catch { }
try {
    $found = @(Get-WmiObject Win32_Process | ForEach-Object { $_.Name } | Sort-Object -Unique)
    section processes
    $found | ForEach-Object { row $_ }
    section processes-end
} catch { }
""".replace("__MARK__", MARK)

_TRY = r"""
section connect {host}:{port}
$reached = 'refused'
$socket = New-Object Net.Sockets.TcpClient
try {{
    $asked = $socket.BeginConnect('{host}', {port}, $null, $null)
    if ($asked.AsyncWaitHandle.WaitOne(5000, $false)) {{ $socket.EndConnect($asked); $reached = 'reached' }}
}} catch {{ }}
$socket.Close()
[Console]::Out.WriteLine($reached)
"""

_HIDDEN = "\\\\?\\"
"""Begins the name of a volume that is mounted nowhere, such as the recovery environment's, which is full by design."""
NEVER_STARTED = 1077
"""ERROR_SERVICE_NEVER_STARTED: nobody has tried since the boot, as with a delayed start."""
_SPELT = re.compile(r"\\u([0-9a-f]{4})")
_NUMBER = re.compile(r"[0-9]{1,20}")
_BOOL = {"True": True, "False": False}
_Row = TypeVar("_Row")
_IPV4 = re.compile(r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}")


class WindowsEvent(Frozen):
    """Of the System log since the boot. ``level``: 1 critical, 2 error."""

    level: int
    provider: str
    id: int
    words: str


class WindowsInside(Inside):
    """What a Windows instance said of itself; None where it said nothing whole.

    :param unreadable: volumes with a drive letter and no file system that Windows reads.
    :param dirty: volumes that Windows will check at its next start.
    :param offline: numbers of the disks that Windows keeps offline.
    :param running: names of processes. ``stopped``: automatic services that have ended with an error, with its number.
    """

    volumes_told: bool = False
    unreadable: tuple[str, ...] = ()
    dirty: tuple[str, ...] = ()
    offline: tuple[str, ...] = ()
    running: frozenset[str] | None = None
    stopped: dict[str, int] | None = None
    events: tuple[WindowsEvent, ...] | None = None


def windows_script(settings: LaunchSettings) -> str:
    """Reads only. Targets were checked to be host and port.

    :raises AmigrateError: ``launch.target``.
    """
    return _SCRIPT + "".join(
        _TRY.format(host=host, port=port) for host, port in checked_targets(settings.connects)
    )


def read_windows_answer(text: str) -> WindowsInside:
    """From the script's output. A section counts only with its end (Systems Manager cuts what is long), and a row only where every
    field is what it has to be; a section with another row says nothing."""
    sections, connects = taken_apart(text[:MAX_ANSWER].lstrip("\ufeff"))
    volumes = _whole(sections, "volumes", _volume)
    disks = _whole(sections, "disks", _disk)
    services = _whole(sections, "services", _service)
    addresses = _whole(sections, "addresses", lambda fields: fields[0] if len(fields) == 1 else None)
    processes = _whole(sections, "processes", lambda fields: fields[0] if len(fields) == 1 else None)
    events = _whole(sections, "events", _event)
    system = next((line for line in sections.get("system", []) if line.strip()), "")
    return WindowsInside(
        system=" ".join(_said(field) for field in system.split("\t"))[:200],
        file_systems=tuple(found for found, _, _ in volumes or () if found.kind and not found.point.startswith(_HIDDEN)),
        disks={number: size for number, size, _ in disks or ()},
        addresses=tuple(one for one in addresses or () if _IPV4.fullmatch(one)),
        connects={target: said for target, said in connects.items() if said in {"reached", "refused"}},
        volumes_told=bool(volumes),
        unreadable=tuple(found.point for found, letter, _ in volumes or () if letter and not found.kind),
        dirty=tuple(found.point for found, _, dirty in volumes or () if dirty),
        offline=tuple(number for number, _, offline in disks or () if offline),
        running=None if processes is None else frozenset(processes),
        stopped=None if services is None else {name: code for name, code in services if code not in {0, NEVER_STARTED}},
        events=None if events is None else tuple(events),
    )  # fmt: skip


def _whole(
    sections: Mapping[str, list[str]], name: str, read: Callable[[list[str]], _Row | None]
) -> list[_Row] | None:
    """None where the section is not there to its end, or holds a row that ``read`` does not know."""
    if name not in sections or f"{name}-end" not in sections:
        return None
    rows = []
    for line in sections[name]:
        if not line.strip():
            continue
        row = read([_said(field) for field in line.split("\t")])
        if row is None:
            return None
        rows.append(row)
    return rows


def _said(field: str) -> str:
    """Pairs of surrogates become their sign again, lone ones a mark."""
    spelt = _SPELT.sub(lambda found: chr(int(found[1], 16)), field.strip())
    return spelt.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _number(field: str) -> int | None:
    return int(field) if _NUMBER.fullmatch(field) else None


def _volume(fields: list[str]) -> tuple[FileSystem, bool, bool] | None:
    """A volume that cannot be read has neither file system nor sizes, and no dirty bit that could be asked."""
    if len(fields) != 7 or not fields[0]:
        return None
    name, device, kind, capacity, free, dirty, letter = fields
    size, left = _number(capacity or "0"), _number(free or "0")
    if size is None or left is None or left > size or dirty not in {*_BOOL, ""}:
        return None
    found = FileSystem(device=device, point=name, kind=kind, read_only=False, size=size, free=left)
    return found, bool(letter), _BOOL.get(dirty, False)


def _disk(fields: list[str]) -> tuple[str, int, bool] | None:
    if len(fields) != 3 or _number(fields[0]) is None or fields[2] not in {*_BOOL, ""}:
        return None
    size = _number(fields[1] or "0")
    return None if size is None else (fields[0], size, _BOOL.get(fields[2], False))


def _service(fields: list[str]) -> tuple[str, int] | None:
    if len(fields) != 3 or not fields[0]:
        return None
    code = _number(fields[2])
    return None if code is None else (fields[0], code if fields[1] == "Stopped" else 0)


def _event(fields: list[str]) -> WindowsEvent | None:
    if len(fields) != 4 or fields[0] not in {"1", "2"}:
        return None
    number = _number(fields[2])
    if number is None:
        return None
    return WindowsEvent(level=int(fields[0]), provider=fields[1], id=number, words=fields[3])
