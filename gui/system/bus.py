"""Whether there is a session bus that answers.

QtDBus connects in the thread that asks, and keeps the interpreter while it waits (PySide6 6.11): at a bus that is there but says
nothing the whole program would stand. So a job knocks first, with a socket of Python's.
"""

from __future__ import annotations

import os
import socket
import struct
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote

ANSWERED = "sessionBusAnswered"
"""Property of the application, true once it has: nobody uses QtDBus before."""
PATIENCE = 2.0
"""Seconds."""


def session_bus(environment: Mapping[str, str]) -> str:
    """Name of the socket at which the session's bus listens, as Python takes it; "" where there is none, or it is no local one.

    Source: D-Bus Specification, Server Addresses; libdbus falls back to ``$XDG_RUNTIME_DIR/bus``.
    """
    for address in environment.get("DBUS_SESSION_BUS_ADDRESS", "").split(";"):
        transport, _, told = address.partition(":")
        values = dict(pair.partition("=")[::2] for pair in told.split(","))
        if transport == "unix" and values.get("path"):
            return unquote(values["path"])
        if transport == "unix" and values.get("abstract"):
            return "\0" + unquote(values["abstract"])
    usual = Path(environment.get("XDG_RUNTIME_DIR") or "/nowhere", "bus")
    return "" if environment.get("DBUS_SESSION_BUS_ADDRESS") or not usual.exists() else str(usual)


def answers(name: str, patience: float = PATIENCE) -> bool:
    """Sign in and say ``Hello`` as every client does, and wait for a word; in a job.

    :param patience: seconds, for each of the two answers.
    """
    sign_in = b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n"
    try:
        with socket.socket(socket.AF_UNIX) as knocking:
            knocking.settimeout(patience)
            knocking.connect(name)
            knocking.sendall(sign_in)
            if not knocking.recv(256).startswith(b"OK"):
                return False
            knocking.sendall(b"BEGIN\r\n" + _hello())
            return bool(knocking.recv(1))
    except OSError:  # nobody listens, or in time
        return False


def _hello() -> bytes:
    """Source: D-Bus Specification, Message Format: a call (1) of protocol 1, little endian, without a body, the first one."""
    bus = "org.freedesktop.DBus"
    fields = b""
    for code, kind, value in (
        (1, b"o", "/org/freedesktop/DBus"),
        (2, b"s", bus),
        (3, b"s", "Hello"),
        (6, b"s", bus),
    ):
        fields += bytes(-len(fields) % 8)
        fields += struct.pack("<BB1sxI", code, 1, kind, len(value)) + value.encode() + b"\0"
    head = b"l\1\0\1" + struct.pack("<III", 0, 1, len(fields)) + fields
    return head + bytes(-len(head) % 8)
