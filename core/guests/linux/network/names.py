"""What ties an interface's name to one network card: it points nowhere once the machine has a card of EC2's.

Specification: https://www.freedesktop.org/software/systemd/man/latest/systemd.link.html, udev(7)
"""

from __future__ import annotations

import re

from core.facts import Fact
from core.guests.linux.files import GuestFiles
from core.guests.linux.network import ifcfg, netplan, networkd, networkmanager
from core.guests.linux.network.methods import Sections, layered

_RULE_FOLDERS = ("/etc/udev/rules.d", "/run/udev/rules.d")
_LINK_FOLDERS = (
    "/etc/systemd/network",
    "/usr/local/lib/systemd/network",
    "/usr/lib/systemd/network",
    "/lib/systemd/network",
)
_NAMES_CARD = re.compile(r'\bNAME:?="')
_MAX_PLACES = 256


def read_persistent_names(files: GuestFiles) -> Fact[tuple[str, ...]]:
    """Places of udev rules, .link files and HWADDR-like settings that pin interface names."""
    found = _udev_rules(files) + _link_files(files) + _hardware_addresses(files)
    where = found[0] if found else files.place("/etc/udev/rules.d")
    return Fact[tuple[str, ...]].read(tuple(found[:_MAX_PLACES]), where)


def _udev_rules(files: GuestFiles) -> list[str]:
    found = []
    for folder in _RULE_FOLDERS:
        for path in files.matching(folder, "*.rules"):
            for number, line in files.lines(path):
                text = line.strip()
                if not text.startswith("#") and '"net"' in text and _NAMES_CARD.search(text):
                    found.append(files.place(path, number))
    return found


def _link_files(files: GuestFiles) -> list[str]:
    found = []
    for path in layered(files, _LINK_FOLDERS, ".link"):
        link = Sections(files, path)
        card = (
            link.get("match", "macaddress")
            or link.get("match", "path")
            or link.get("match", "permanentmacaddress")
        )
        if card and link.get("link", "name"):
            found.append(files.place(path, link.line("link", "name")))
    return found


def _hardware_addresses(files: GuestFiles) -> list[str]:
    found = []
    for folder in (ifcfg.RED_HAT, ifcfg.SUSE):
        for path in ifcfg.paths(files, folder):
            settings = files.settings(path)
            found += [
                files.place(path, settings[key][1]) for key in ("HWADDR",) if settings.get(key, ("",))[0]
            ]
    found += networkd.pinned(files)
    for keyfile in networkmanager.connections(files):
        if keyfile.get("ethernet", "mac-address"):
            found.append(files.place(keyfile.path, keyfile.line("ethernet", "mac-address")))
    for where, plan in netplan.merged(files).interfaces.values():
        match = plan.get("match")
        if isinstance(match, dict) and match.get("macaddress"):
            found.append(where)
    return found
