"""ConfigServer Firewall (csf), which many hosting panels bring along: one shell-like file.

Specification: https://download.configserver.com/csf/readme.txt
"""

from __future__ import annotations

from core.guests.linux.files import GuestFiles
from core.guests.linux.firewall.verdict import Verdict, port_matches

PATH = "/etc/csf/csf.conf"


def judge(files: GuestFiles, port: int) -> Verdict:
    """``TCP_IN`` lists what is let in from anywhere."""
    opened, line = files.settings(PATH).get("TCP_IN", ("", 0))
    return Verdict(port_matches(opened, port), files.place(PATH, line or None))
