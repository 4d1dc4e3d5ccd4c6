"""Versions of the .NET Framework.

Source: https://learn.microsoft.com/dotnet/framework/install/how-to-determine-which-versions-are-installed
"""

from __future__ import annotations

from typing import Any

from core.facts import Fact
from core.guests.windows.registry import Registry, attempt

_NDP = r"Microsoft\NET Framework Setup\NDP"
_RELEASES = (
    (533320, "4.8.1"),
    (528040, "4.8"),
    (461808, "4.7.2"),
    (461308, "4.7.1"),
    (460798, "4.7"),
    (394802, "4.6.2"),
    (394254, "4.6.1"),
    (393295, "4.6"),
    (379893, "4.5.2"),
    (378675, "4.5.1"),
    (378389, "4.5"),
)
"""The least Release number of each version."""
_OLDER = (
    ("3.5", "v3.5", "Install"),
    ("3.0", r"v3.0\Setup", "InstallSuccess"),
    ("2.0", "v2.0.50727", "Install"),
    ("1.1", "v1.1.4322", "Install"),
)


def read_dotnet(registry: Registry) -> dict[str, Any]:
    """``dotnet``, the highest version, and ``dotnet_versions``, all side by side from the highest down."""
    where = registry.software.place(_NDP)
    versions = attempt(Fact[tuple[str, ...]], where, lambda: _versions(registry, where))
    if versions.value:
        highest = Fact[str].read(versions.value[0], versions.where)
    else:
        highest = Fact[str](where=versions.where, unread=versions.unread)
    return {"dotnet": highest, "dotnet_versions": versions}


def _versions(registry: Registry, where: str) -> Fact[tuple[str, ...]]:
    software = registry.software
    if software.key(_NDP) is None:
        return Fact[tuple[str, ...]].absent(where)
    found: list[str] = []
    place = where
    for folder in (r"v4\Full", r"v4\Client"):
        path = f"{_NDP}\\{folder}"
        release = software.number(path, "Release")
        if release.value is not None:
            found.append(_release(release.value))
            place = release.where
            break
        install = software.number(path, "Install")
        if install.value:
            found.append("4.0")
            place = install.where
            break
    for version, folder, value in _OLDER:
        install = software.number(f"{_NDP}\\{folder}", value)
        if install.value:
            place = place if found else install.where
            found.append(version)
    return Fact[tuple[str, ...]].read(tuple(found), place)


def _release(number: int) -> str:
    return next((version for least, version in _RELEASES if number >= least), "4.0")
