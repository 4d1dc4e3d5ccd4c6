"""SUSE's SuSEfirewall2 (up to SLES 12): one shell-like file.

Specification: /usr/share/doc/packages/SuSEfirewall2/EXAMPLES
"""

from __future__ import annotations

from core.guests.linux.files import GuestFiles
from core.guests.linux.firewall.verdict import Verdict, port_matches

PATH = "/etc/sysconfig/SuSEfirewall2"
_SERVICES = "/etc/sysconfig/SuSEfirewall2.d/services"


def judge(files: GuestFiles, port: int) -> Verdict:
    """What the external zone, which takes every interface not named elsewhere, lets in."""
    settings = files.settings(PATH)
    ports, line = settings.get("FW_SERVICES_EXT_TCP", ("", 0))
    if any(port_matches(word, port) for word in ports.split()):
        return Verdict(True, files.place(PATH, line))
    named, line = settings.get("FW_CONFIGURATIONS_EXT", ("", 0))
    for name in named.split()[:64]:
        opened = "22" if name == "sshd" else files.settings(f"{_SERVICES}/{name}").get("TCP", ("", 0))[0]
        if "/" not in name and any(port_matches(word, port) for word in opened.split()):
            return Verdict(True, files.place(PATH, line))
    return Verdict(False, files.place(PATH, line or None))
