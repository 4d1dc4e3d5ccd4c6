"""No machine outlives the program that started it, not even one that was killed: a small process holds the other end of a pipe.

``python -I reaper.py`` reads ``+PID`` and ``-PID`` lines; when the pipe ends, it ends the processes that are left. It imports nothing of the
program, so that it costs a bare interpreter; one serves all machines, and it goes when the last of them does.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading

_KILL = getattr(signal, "SIGKILL", signal.SIGTERM)  # Windows ends a process at once with either


class Reaper:
    """The program's side of it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._watched: set[int] = set()
        self._process: subprocess.Popen[bytes] | None = None

    def prepare(self) -> None:
        """Start now, so that a child made next is watched at once."""
        with self._lock:
            self._run()

    def watch(self, pid: int) -> None:
        """From now on this child ends with us."""
        with self._lock:
            self._run()
            self._watched.add(pid)
            self._say(f"+{pid}\n")

    def forget(self, pid: int) -> None:
        """The child has ended."""
        with self._lock:
            self._watched.discard(pid)
            self._say(f"-{pid}\n")
            process = self._process
            if not self._watched and process is not None:
                self._process = None
                if process.stdin is not None:
                    process.stdin.close()
                process.wait()

    def _run(self) -> None:
        if self._process is None:
            self._process = _start()

    def _say(self, line: str) -> None:
        if self._process is not None and self._process.stdin is not None:
            with contextlib.suppress(
                OSError
            ):  # somebody killed it; then nothing worse happens than without it
                self._process.stdin.write(line.encode())
                self._process.stdin.flush()


def _start() -> subprocess.Popen[bytes] | None:
    if getattr(sys, "frozen", False):
        return None  # a bundle has no bare interpreter; its machines end with an orderly end of the program
    return subprocess.Popen(
        [sys.executable, "-I", __file__],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def serve() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program; this ends after it
    left: set[int] = set()
    for line in sys.stdin:
        pid = int(line[1:])
        if line.startswith("+"):
            left.add(pid)
        else:
            left.discard(pid)
    for pid in left:
        with contextlib.suppress(OSError):
            os.kill(pid, _KILL)


if __name__ == "__main__":
    serve()
