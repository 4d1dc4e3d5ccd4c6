"""What an import changes in a Windows registry (MOD-05), as values: boot drivers that start, addresses that go.

A hive is no text file, so these are not :class:`core.changes.model.FileChange`: the preview shows them in the notation of
``regedit`` (:func:`registry_text`), an engine would set them one by one.
Source: VM Import/Export user guide, "Programmatic modifications to VMs" ("Modifying registry settings to make the VM bootable")
and "All static IP addresses … will be removed".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core.facts import Frozen
from core.guests.windows.model import WindowsInterface, WindowsSystem

RULE = "MOD-05"
_BOOT = 0
_BOOT_DRIVERS = frozenset({"atapi", "intelide", "pciide", "storahci", "msahci", "stornvme", "xenvbd"})
"""Of the drivers that the guest has, those that an EC2 volume can hang on: Xen's emulated IDE, its PV disk, NVMe."""


class RegistryChange(Frozen):
    """One value before and after, each in regedit's notation (``dword:00000003``); None: not there.

    :param hive: name of the hive: ``SYSTEM``.
    :param key: the key below the hive's root.
    :param where: the value's place in the image.
    """

    hive: str
    key: str
    name: str
    before: str | None
    after: str | None
    where: str
    rule: str = RULE


def windows_changes(system: WindowsSystem) -> tuple[RegistryChange, ...]:
    """The registry values that an import sets. Facts that could not be read change nothing."""
    return (*_drivers(system), *_addresses(system))


def registry_text(changes: Iterable[RegistryChange], *, after: bool) -> str:
    """The values as a .reg file would list them, before or after the import; two such texts make a diff."""
    lines: list[str] = []
    key = ""
    for change in changes:
        name = f"{change.hive}\\{change.key}"
        if name != key:
            lines += ["", f"[{name}]"] if lines else [f"[{name}]"]
            key = name
        data = change.after if after else change.before
        if data is not None:
            lines.append(f'"{change.name}"={data}')
    return "\n".join(lines) + "\n" if lines else ""


def _drivers(system: WindowsSystem) -> Iterator[RegistryChange]:
    for service in system.services.value or ():
        if service.role == "storage" and service.name.lower() in _BOOT_DRIVERS and service.start != _BOOT:
            yield RegistryChange(
                hive="SYSTEM",
                key=_key(service.where),
                name="Start",
                before=_dword(service.start),
                after=_dword(_BOOT),
                where=service.where,
            )


def _addresses(system: WindowsSystem) -> Iterator[RegistryChange]:
    for interface in system.interfaces.value or ():
        if interface.dhcp:
            continue
        for name, before, after in _values(interface):
            yield RegistryChange(
                hive="SYSTEM",
                key=_key(interface.where),
                name=name,
                before=before,
                after=after,
                where=interface.where.rpartition(", ")[0] + f", {name}",
            )


def _values(interface: WindowsInterface) -> Iterator[tuple[str, str | None, str | None]]:
    yield "EnableDHCP", _dword(0), _dword(1)
    for name, texts in (
        ("IPAddress", interface.addresses),
        ("SubnetMask", interface.masks),
        ("DefaultGateway", interface.gateways),
    ):
        if texts:
            yield name, _strings(texts), None
    if interface.name_servers:
        yield "NameServer", f'"{",".join(interface.name_servers)}"', '""'


def _key(where: str) -> str:
    """The key of a value's place: ``…/SYSTEM, ControlSet001\\Services\\atapi, Start``."""
    return where.rpartition(", ")[0].rpartition(", ")[2]


def _dword(number: int) -> str:
    return f"dword:{number:08x}"


def _strings(texts: tuple[str, ...]) -> str:
    data = ("".join(text + "\0" for text in texts) + "\0").encode("utf-16-le")
    return "hex(7):" + ",".join(f"{byte:02x}" for byte in data)
