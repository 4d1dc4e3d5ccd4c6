"""Signs of life: what in the serial log, on the screen, in the packets and at the port shows that a step was reached.

Pure functions from what was observed to evidence, so that they are tested without a machine.
"""

from __future__ import annotations

import re
import socket
import struct

from core.facts import Evidence

_FIRMWARE = re.compile(r"SeaBIOS|Booting from Hard Disk|BdsDxe|UEFI Interactive Shell")
_BOOT_LOADER = re.compile(
    r"GRUB|Booting `|Booting a command list|LILO|SYSLINUX|Loading Linux|Windows Boot Manager|error: (no such|unknown|file)"
)
_KERNEL = re.compile(
    r"Linux version \S+|Decompressing Linux|Begin: |\[ *\d+\.\d+\] \S|systemd\[1\]|Welcome to "
)
_ROOT = re.compile(
    r"(EXT[234]-fs|XFS|BTRFS|JFS)[^\n]* (re-)?mounted|XFS \([^)]*\): (Ending clean mount|Mounting)|Switching root|systemd\[1\]: (Hostname|Set hostname|Detected)|"
    r"\nINIT: |Welcome to |[\w.-]+ login: "
)
_LOGIN_PROMPT = re.compile(r"[\w.-]+ login: ")
_TROUBLE = re.compile(
    r"Kernel panic[^\n]*|[^\n]*emergency mode[^\n]*|ALERT![^\n]*|\(initramfs\)|VFS: Unable to mount root[^\n]*|No bootable device[^\n]*|"
    r"error: [^\n]{3,80}|grub rescue>|BOOTMGR is missing|Warning: /dev/\S+ does not exist|dracut-emergency[^\n]*"
)
_DHCP_ACK = 5
_MAX_PACKETS = 20_000


def firmware(text: str, where: str) -> Evidence | None:
    return _found(_FIRMWARE, text, where)


def boot_loader(text: str, where: str) -> Evidence | None:
    return _found(_BOOT_LOADER, text, where)


def kernel(text: str, where: str) -> Evidence | None:
    return _found(_KERNEL, text, where)


def root_mounted(text: str, where: str) -> Evidence | None:
    return _found(_ROOT, text, where)


def trouble(text: str, where: str) -> Evidence | None:
    """The message with which a machine gives up; the last one of them."""
    found = [match[0].strip() for match in _TROUBLE.finditer(text)]
    return Evidence(where=where, value=found[-1]) if found else None


def login_prompt(text: str) -> bool:
    return _LOGIN_PROMPT.search(text) is not None


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


def ssh_banner(port: int, timeout: float = 1.0) -> Evidence | None:
    """The banner has to be read: QEMU's forwarder accepts before the guest listens."""
    data = _talk(port, b"", timeout)
    if data.startswith(b"SSH-"):
        return Evidence(
            where="TCP port 22", value=data.split(b"\r")[0].split(b"\n")[0].decode("ascii", "replace")
        )
    return None


def rdp_answer(port: int, timeout: float = 1.0) -> Evidence | None:
    """An X.224 connection confirm (MS-RDPBCGR 2.2.1.2) to a connection request."""
    request = bytes.fromhex("030000130ee000000000000100080003000000")
    data = _talk(port, request, timeout)
    if len(data) >= 6 and data[0] == 3 and data[5] == 0xD0:
        return Evidence(where="TCP port 3389", value="X.224 connection confirm")
    return None


def _talk(port: int, request: bytes, timeout: float) -> bytes:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout) as connection:
            connection.settimeout(timeout)
            if request:
                connection.sendall(request)
            return connection.recv(256)
    except OSError:
        return b""


def _found(pattern: re.Pattern[str], text: str, where: str) -> Evidence | None:
    found = pattern.search(text)
    if found is None:
        return None
    end = text.find("\n", found.start())
    return Evidence(where=where, value=text[found.start() : end if end >= 0 else None].strip()[:160])
