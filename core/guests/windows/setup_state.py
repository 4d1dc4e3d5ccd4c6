"""Sysprep, answer files, activation and evaluation.

Sources: https://learn.microsoft.com/windows-hardware/manufacture/desktop/windows-setup-states and
…/windows-setup-automation-overview (where Setup looks for answer files). Product keys are never read.
"""

from __future__ import annotations

from typing import Any

from core.facts import Fact
from core.guests.windows.identity import CURRENT_VERSION
from core.guests.windows.registry import Registry, attempt

_STATE = r"Microsoft\Windows\CurrentVersion\Setup\State"
_PLATFORM = CURRENT_VERSION + r"\SoftwareProtectionPlatform"
_KEY_TYPE = slice(1016, 1144)
"""Where DigitalProductId4 keeps the licence channel as text: ``Volume:GVLK``, ``Retail``, ``OEM:DM``."""
_ANSWER_FILES = (
    "{windows}/Panther/Unattend/Unattend.xml",
    "{windows}/Panther/Unattend.xml",
    "{windows}/System32/Sysprep/Unattend.xml",
    "/Unattend.xml",
    "/sysprep/sysprep.inf",
)


def read_setup_state(registry: Registry) -> dict[str, Any]:
    """Setup's and the licence's fields of :class:`WindowsSystem`."""
    software, system = registry.software, registry.system
    edition = software.text(CURRENT_VERSION, "EditionID")
    return {
        "sysprep": software.text(_STATE, "ImageState"),
        "generalization": system.number(r"Setup\Status\SysprepStatus", "GeneralizationState"),
        "answer_files": attempt(Fact[tuple[str, ...]], registry.fs.where, lambda: _answer_files(registry)),
        "activation": attempt(
            Fact[str], software.place(CURRENT_VERSION, "DigitalProductId4"), lambda: _channel(registry)
        ),
        "evaluation": _evaluation(edition),
    }


def _answer_files(registry: Registry) -> Fact[tuple[str, ...]]:
    paths = [pattern.format(windows=registry.folder) for pattern in _ANSWER_FILES]
    found = tuple(path for path in paths if registry.fs.exists(path))
    return Fact[tuple[str, ...]].read(found, registry.fs.place(found[0] if found else paths[1]))


def _channel(registry: Registry) -> Fact[str]:
    """How the licence was given; a key management server is named too."""
    software = registry.software
    identifier = software.value(CURRENT_VERSION, "DigitalProductId4")
    where = software.place(CURRENT_VERSION, "DigitalProductId4")
    channel = ""
    if identifier is not None and len(identifier.data) >= _KEY_TYPE.stop:
        channel = identifier.data[_KEY_TYPE].decode("utf-16-le", "replace").split("\0", 1)[0]
    server = software.text(_PLATFORM, "KeyManagementServiceName")
    if server.value:
        channel = f"{channel or 'Volume'}, KMS {server.value}"
        where = where if identifier is not None else server.where
    return Fact[str].read(channel, where) if channel else Fact[str].absent(where)


def _evaluation(edition: Fact[str]) -> Fact[bool]:
    if not edition.known:
        return Fact[bool].unreadable(edition.unread, edition.where)
    return Fact[bool].read((edition.value or "").lower().endswith("eval"), edition.where)
