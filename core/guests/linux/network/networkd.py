"""systemd-networkd's .network files.

Specification: https://www.freedesktop.org/software/systemd/man/latest/systemd.network.html
"""

from __future__ import annotations

from core.guests.linux.files import GuestFiles
from core.guests.linux.model import NetworkInterface
from core.guests.linux.network.methods import TRUE, Sections, layered, method
from core.guests.linux.services import UnitState

FOLDERS = (
    "/etc/systemd/network",
    "/usr/local/lib/systemd/network",
    "/usr/lib/systemd/network",
    "/lib/systemd/network",
)
_NOT_FOR_MACHINES = (
    "host0",
    "ve-",
    "vb-",
    "vz-",
    "vt-",
    "mv-",
    "iv-",
    "tun",
    "tap",
    "wl",
    "ww",
    "lo",
    "docker",
    "veth",
    "6rd",
    "wg",
)
"""systemd ships .network files for containers, tunnels and radios."""


def read(files: GuestFiles, service: UnitState) -> list[NetworkInterface]:
    """:param service: whether systemd-networkd starts."""
    found = []
    for path in layered(files, FOLDERS, ".network"):
        parsed = Sections(files, path)
        name = _matched_name(parsed)
        if name is not None:
            found.append(_interface(files, parsed, name, starts=service.starts is not False))
    return found


def pinned(files: GuestFiles) -> list[str]:
    """Places where a .network file asks for one card by its hardware address."""
    found: list[str] = []
    for path in layered(files, FOLDERS, ".network"):
        parsed = Sections(files, path)
        keys = [key for key in ("macaddress", "permanentmacaddress") if parsed.get("match", key)]
        if keys and _matched_name(parsed) is not None:
            found += [files.place(path, parsed.line("match", key)) for key in keys]
    return found


def _matched_name(parsed: Sections) -> str | None:
    """Which interfaces it is for; None where it is for none of an imported machine's."""
    if "match" not in parsed.sections:
        return None
    kinds = parsed.get("match", "type").split()
    names = parsed.get("match", "name").split()
    if parsed.get("match", "kind") or parsed.get("match", "virtualization").startswith("container"):
        return None
    if (names and all(name.startswith(_NOT_FOR_MACHINES) for name in names)) or (
        kinds and "ether" not in kinds
    ):
        return None
    hardware = parsed.get("match", "macaddress") or parsed.get("match", "permanentmacaddress")
    return " ".join(names) or hardware or "*"


def _interface(files: GuestFiles, parsed: Sections, name: str, *, starts: bool) -> NetworkInterface:
    dhcp = parsed.get("network", "dhcp").lower()
    addresses = parsed.all("network", "address") + parsed.all("address", "address")
    addresses = [address for address in addresses if address][:64]
    ipv6 = dhcp in TRUE | {"both", "ipv6", "v6"} or any(":" in address for address in addresses)
    line = parsed.line("network", "dhcp") or parsed.line("network", "address") or parsed.line("match", "name")
    return NetworkInterface(
        name=name, dialect="networkd", where=files.place(parsed.path, line), addresses=tuple(addresses), ipv6=ipv6, starts=starts,
        method=method(
            dhcp=dhcp in TRUE | {"both", "ipv4", "v4"}, static=any(":" not in address for address in addresses), ipv6=ipv6,
        ),
    )  # fmt: skip
