"""What the firewalls' readers answer, and how they compare ports."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.guests.linux.interface_names import PREDICTABLE

SERVICE_PORTS = {"ssh": 22, "sftp": 22}
_OF_EC2 = frozenset({"ens3", "ens5", "enX0"})
"""Names by systemd that the first interface has there: on Xen, on Nitro, on Xen since 2022."""
_NO_CARD = ("lo", "docker", "br-", "virbr", "veth", "tun", "tap", "wg", "ppp", "tailscale", "zt", "cni", "flannel", "cali", "lxc",
            "vmnet", "vboxnet")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Verdict:
    """:param allowed: None where the rules could not be followed. :param where: the rule that decided."""

    allowed: bool | None
    where: str


def port_matches(written: str, port: int) -> bool:
    """``22``, ``ssh``, ``20:30``, ``20-30``, or several with commas."""
    for part in map(str.strip, written.replace('"', "").split(",")):
        if part in SERVICE_PORTS:
            low = high = SERVICE_PORTS[part]
        else:
            match = re.fullmatch(r"(\d{1,5})(?:\s*[:-]\s*(\d{1,5}))?", part)
            if match is None:
                continue
            low, high = int(match[1]), int(match[2] or match[1])
        if low <= port <= high:
            return True
    return False


def is_network_card(name: str) -> bool:
    """Whether a rule for this interface (or pattern: ``eth*``, ``eth+``) may be for the one that EC2 gives: not the loopback, a tunnel, a
    bridge of containers, nor a card by the place that it has in the old machine (``ens192``)."""
    if name.startswith(_NO_CARD):
        return False
    return name in _OF_EC2 or PREDICTABLE.fullmatch(name) is None
