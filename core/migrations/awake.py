"""Keeps the computer from sleeping by itself while bytes travel; who closes the lid still gets what they ask for.

The one place of this room that asks which system it runs on to do so: ``systemd-inhibit`` on Linux, ``caffeinate`` on macOS,
``SetThreadExecutionState`` on Windows. Each ends with this process, however that ends. Where none is there nothing is
kept awake, and nothing fails: a migration survives sleep, it only loses the hours.
"""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

log = logging.getLogger(__name__)


@contextmanager
def awake(why: str) -> Iterator[bool]:
    """Ask the system not to sleep until the block ends. Yields whether it was asked.

    :param why: shown by the system to who wonders what keeps it awake.
    """
    if sys.platform == "win32":
        with _windows() as asked:
            yield asked
        return
    command = _command(why)
    process = _start(command) if command else None
    try:
        yield process is not None
    finally:
        if process is not None:
            _end(process)


def _command(why: str) -> list[str]:
    """A program that keeps the system awake for as long as it runs, and that ends when its standard input does."""
    if sys.platform == "darwin":
        found = shutil.which("caffeinate")
        return [found, "-i", "-w", str(os.getpid())] if found else []
    found = shutil.which("systemd-inhibit")
    if not found:
        return []
    return [found, "--what=sleep:idle", "--who=amigrate", f"--why={why}", "--mode=block", "cat"]


def _start(command: Sequence[str]) -> subprocess.Popen[bytes] | None:
    try:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
    except OSError as error:
        log.info("nothing keeps the computer awake: %s", error)
        return None
    return process


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.stdin is not None:
        process.stdin.close()
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


if sys.platform == "win32":
    import ctypes

    _CONTINUOUS, _SYSTEM_REQUIRED = 0x80000000, 0x00000001

    @contextmanager
    def _windows() -> Iterator[bool]:
        """The request belongs to the thread that makes it, so one thread lives as long as the request does."""
        over = threading.Event()

        def hold() -> None:
            ctypes.windll.kernel32.SetThreadExecutionState(_CONTINUOUS | _SYSTEM_REQUIRED)
            over.wait()
            ctypes.windll.kernel32.SetThreadExecutionState(_CONTINUOUS)

        holder = threading.Thread(target=hold, name="awake", daemon=True)
        holder.start()
        try:
            yield True
        finally:
            over.set()
            holder.join()

else:

    @contextmanager
    def _windows() -> Iterator[bool]:
        yield False
