"""Whether a process that nobody waits for has ended (Linux)."""

from __future__ import annotations

import threading
import time
from pathlib import Path


def alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in {"Z", "X"}  # nobody collects an orphan where there is no init


def assert_gone(pid: int, within: float = 30) -> None:
    """Seconds."""
    deadline, pause = time.monotonic() + within, threading.Event()
    while alive(pid):
        assert time.monotonic() < deadline, "it is still there"
        pause.wait(0.05)
