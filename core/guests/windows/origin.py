"""Traces of a physical machine: its maker, its disks, and programs that turn machines into images. Hints, no proof."""

from __future__ import annotations

from collections.abc import Iterator

from core.errors import GuestError
from core.facts import Evidence, Fact
from core.guests.filesystems.base import FileSystem
from core.guests.linux.model import Software
from core.guests.windows.hives import Hive
from core.guests.windows.programs import catalogue
from core.guests.windows.registry import Registry, attempt

_PROFILES = ("/Users", "/Documents and Settings")
_MAX_PROFILES = 16
_MAX_DEVICES = 128
_MAX_CONFIGURATIONS = 32
_DISK2VHD = r"Software\Sysinternals\Disk2Vhd"
_OEM = r"Microsoft\Windows\CurrentVersion\OEMInformation"

Origin = Fact[tuple[Evidence, ...]]


def read_origin(registry: Registry, conversion: tuple[Software, ...]) -> Origin:
    """What suggests that the installation ran on a physical machine before.

    :param conversion: programs found that convert machines.
    """
    where = registry.system.place(registry.current(r"Control\SystemInformation"))

    def read() -> Origin:
        found = [Evidence(where=one.where, value=one.name) for one in conversion]
        found.extend(_makers(registry))
        found.extend(_disks(registry))
        found.extend(_disk2vhd(registry.fs))
        return Origin.read(tuple(found), found[0].where if found else where)

    return attempt(Origin, where, read)


def _is_physical(name: str) -> bool:
    lower = name.strip().lower()
    if lower in catalogue().placeholders:
        return False
    return not any(word in lower for word in catalogue().virtual)


def _makers(registry: Registry) -> Iterator[Evidence]:
    """Windows 8 and later keep one hardware configuration for each machine that they ran on."""
    system = registry.system
    paths = [registry.current(r"Control\SystemInformation")]
    configurations = system.key("HardwareConfig")
    if configurations is not None:
        names = configurations.names()[:_MAX_CONFIGURATIONS]
        paths += [f"HardwareConfig\\{name}" for name in names if name.startswith("{")]
    for path in paths:
        maker = system.text(path, "SystemManufacturer")
        product = system.text(path, "SystemProductName")
        both = f"{maker.value or ''} {product.value or ''}".strip()
        if both and _is_physical(both) and _is_physical(maker.value or ""):
            yield Evidence(where=maker.where, value=both[:200])
    oem = registry.software.text(_OEM, "Manufacturer")
    if oem.value and _is_physical(oem.value):
        yield Evidence(where=oem.where, value=oem.value[:200])


def _disks(registry: Registry) -> Iterator[Evidence]:
    """Names of disks that were ever attached: ``Disk&Ven_SEAGATE&Prod_ST3500418AS``."""
    for bus in ("SCSI", "IDE"):
        path = registry.current(f"Enum\\{bus}")
        key = registry.system.key(path)
        for name in key.names()[:_MAX_DEVICES] if key is not None else ():
            if name.lower().startswith("disk") and _is_physical(name):
                yield Evidence(where=registry.system.place(f"{path}\\{name}"), value=name[:200])


def _disk2vhd(fs: FileSystem) -> Iterator[Evidence]:
    """Disk2vhd leaves its licence's acceptance in the profile of the user who ran it."""
    for folder in _PROFILES:
        for user in fs.list(folder)[:_MAX_PROFILES]:
            try:
                hive = Hive.open(fs, f"{folder}/{user}/NTUSER.DAT")
                key = hive.key(_DISK2VHD) if hive is not None else None
            except GuestError:
                continue
            if key is not None:
                yield Evidence(where=key.where, value="Disk2vhd was run here")
