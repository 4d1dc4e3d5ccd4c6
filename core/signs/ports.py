"""What answers at a port. Connecting proves little: a forwarder accepts before the guest listens, so something has to be read.

Sources: RFC 4253 4.2 (SSH's identification string); MS-RDPBCGR 2.2.1.1 and 2.2.1.2 (X.224 connection request and confirm).
"""

from __future__ import annotations

import http.client
import socket

from core.facts import Evidence

SSH, RDP = 22, 3389
_X224_REQUEST = bytes.fromhex("030000130ee000000000000100080003000000")
_CONFIRM = 0xD0


def ssh_banner(port: int, timeout: float = 1.0, host: str = "127.0.0.1") -> Evidence | None:
    """The banner has to be read: QEMU's forwarder accepts before the guest listens."""
    data = _talk(host, port, b"", timeout)
    if data.startswith(b"SSH-"):
        banner = data.split(b"\r")[0].split(b"\n")[0].decode("ascii", "replace")
        return Evidence(where="TCP port 22", value=banner)
    return None


def rdp_answer(port: int, timeout: float = 1.0, host: str = "127.0.0.1") -> Evidence | None:
    """An X.224 connection confirm to a connection request."""
    data = _talk(host, port, _X224_REQUEST, timeout)
    if len(data) >= 6 and data[0] == 3 and data[5] == _CONFIRM:
        return Evidence(where="TCP port 3389", value="X.224 connection confirm")
    return None


def http_answer(
    port: int, path: str, timeout: float = 5.0, host: str = "127.0.0.1"
) -> tuple[int, str] | None:
    """Status and reason of one GET; None where nobody speaks HTTP there."""
    connection = http.client.HTTPConnection(host, port, timeout=timeout)
    try:
        connection.request("GET", path, headers={"User-Agent": "amigrate"})
        answer = connection.getresponse()
    except (OSError, http.client.HTTPException):
        return None
    else:
        return answer.status, answer.reason
    finally:
        connection.close()


def _talk(host: str, port: int, request: bytes, timeout: float) -> bytes:
    try:
        with socket.create_connection((host, port), timeout) as connection:
            connection.settimeout(timeout)
            if request:
                connection.sendall(request)
            return connection.recv(256)
    except OSError:
        return b""
