from __future__ import annotations

import socket
import struct
import threading

import pytest

from core.sandbox.rehearsal import signs


def dhcp_frame(kind: int, address: str) -> bytes:
    """An Ethernet frame with a DHCP answer of ``kind`` (RFC 2131) for ``address``."""
    message = bytearray(240)
    message[16:20] = bytes(int(octet) for octet in address.split("."))
    message[236:240] = b"\x63\x82\x53\x63"
    message += bytes([0, 53, 1, kind, 255])
    udp = struct.pack(">HHHH", 67, 68, 8 + len(message), 0) + message
    ip = bytearray(20)
    ip[0], ip[9] = 0x45, 17
    return bytes(12) + b"\x08\x00" + bytes(ip) + udp


def capture(*frames: bytes) -> bytes:
    packets = b"".join(struct.pack("<IIII", 0, 0, len(frame), len(frame)) + frame for frame in frames)
    return struct.pack("<IHHIIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1) + packets


def test_a_lease_is_the_acknowledged_address_not_the_offered_one() -> None:
    assert signs.dhcp_lease(capture(dhcp_frame(2, "10.0.2.9"))) is None
    found = signs.dhcp_lease(capture(dhcp_frame(2, "10.0.2.9"), dhcp_frame(5, "10.0.2.15")))
    assert found is not None
    assert found.value == "10.0.2.15"


@pytest.mark.parametrize("cut", [0, 10, 24, 30, 60, 200])
def test_a_capture_that_is_being_written_is_no_trouble(cut: int) -> None:
    assert signs.dhcp_lease(capture(dhcp_frame(5, "10.0.2.15"))[:cut]) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ALERT!  /dev/sda1 does not exist.  Dropping to a shell!",
            "ALERT!  /dev/sda1 does not exist.  Dropping to a shell!",
        ),
        ("x\nYou are in emergency mode. After logging in", "You are in emergency mode. After logging in"),
        (
            "Kernel panic - not syncing: VFS: Unable to mount root fs",
            "Kernel panic - not syncing: VFS: Unable to mount root fs",
        ),
        ("error: no such device: 1234.\ngrub rescue>", "grub rescue>"),
    ],
)
def test_the_message_with_which_a_machine_gives_up(text: str, expected: str) -> None:
    found = signs.trouble(text, "serial port")
    assert found is not None
    assert found.value == expected


def test_steps_are_told_from_the_log() -> None:
    log = "GRUB loading\nLinux version 6.1.0-1-amd64 (x)\n[    1.0] EXT4-fs (nvme0n1p1): mounted filesystem with ordered data mode.\n"
    assert signs.boot_loader(log, "serial port") is not None
    assert signs.kernel(log, "serial port") is not None
    mounted = signs.root_mounted(log, "serial port")
    assert mounted is not None
    assert "nvme0n1p1" in mounted.value
    assert signs.root_mounted("GRUB loading\nLinux version 6.1\n", "serial port") is None
    assert signs.trouble(log, "serial port") is None


def test_an_accepted_connection_without_a_banner_is_no_ssh() -> None:
    """QEMU's forwarder accepts before the guest listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert signs.ssh_banner(port, timeout=0.2) is None

        def answer() -> None:
            for _ in range(2):  # the first connection in the queue is the one that gave up
                connection, _peer = server.accept()
                with connection:
                    connection.sendall(b"SSH-2.0-OpenSSH_9.2\r\n")

        thread = threading.Thread(target=answer)
        thread.start()
        found = signs.ssh_banner(port, timeout=5)
        thread.join()
    assert found is not None
    assert found.value == "SSH-2.0-OpenSSH_9.2"
