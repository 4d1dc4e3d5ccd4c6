"""Signs of life: what in the serial log, on the screen, in the packets and at the port shows that a step was reached.

Pure functions from what was observed to evidence, so that they are tested without a machine.
"""

from __future__ import annotations

import struct

from core.facts import Evidence
from core.signs.console import boot_loader, firmware, kernel, login_prompt, root_mounted, trouble
from core.signs.ports import rdp_answer, ssh_banner

__all__ = [
    "boot_loader",
    "dhcp_lease",
    "firmware",
    "kernel",
    "login_prompt",
    "rdp_answer",
    "root_mounted",
    "ssh_banner",
    "trouble",
]

_DHCP_ACK = 5
_MAX_PACKETS = 20_000


def dhcp_lease(capture: bytes) -> Evidence | None:
    """The address that the guest was acknowledged, from a pcap file (https://www.tcpdump.org/manpages/pcap-savefile.5.html)."""
    if len(capture) < 24:
        return None
    order = "<" if capture[:4] in {b"\xd4\xc3\xb2\xa1", b"\x4d\x3c\xb2\xa1"} else ">"
    position = 24
    for _ in range(_MAX_PACKETS):
        if position + 16 > len(capture):
            break
        length: int = struct.unpack_from(order + "I", capture, position + 8)[0]
        address = _acknowledged(capture[position + 16 : position + 16 + length])
        if address:
            return Evidence(where="packets, DHCPACK (RFC 2131)", value=address)
        position += 16 + length
    return None


def _acknowledged(frame: bytes) -> str | None:
    """``yiaddr`` of a DHCPACK in an Ethernet frame."""
    if len(frame) < 282 or frame[12:14] != b"\x08\x00" or frame[23] != 17:
        return None
    udp = 14 + (frame[14] & 15) * 4
    if frame[udp : udp + 2] != b"\0\x43":
        return None
    message = frame[udp + 8 :]
    options = message[240:]
    position = 0
    while position + 2 <= len(options) and options[position] != 255:
        if options[position] == 0:
            position += 1
            continue
        if options[position] == 53 and options[position + 2 : position + 3] == bytes([_DHCP_ACK]):
            return ".".join(str(octet) for octet in message[16:20])
        position += 2 + options[position + 1]
    return None
