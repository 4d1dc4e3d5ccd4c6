"""The machine that is measured on: what it is, how busy it is, and how much memory a process has had."""

from __future__ import annotations

import os
import platform
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")


@dataclass(frozen=True)
class Quiet:
    """Waits until nobody else keeps the machine busy.

    :param limit: highest load average over one minute.
    :param patience: longest wait in seconds; after it the figure is taken all the same, and its load is told.
    """

    limit: float = 1.5
    patience: float = 900

    def wait(self) -> float | None:
        """The load average when it was quiet enough or patience ended; None where the system tells none."""
        end = time.monotonic() + self.patience
        told = False
        while (load := load_average()) is not None and load > self.limit and time.monotonic() < end:
            if not told:
                print(f"waiting: the load average is {load:.2f}", file=sys.stderr, flush=True)
                told = True
            time.sleep(5)
        return load


def load_average() -> float | None:
    """Over the last minute; None on Windows."""
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else None


def describe() -> str:
    """Processor, cores, memory, system and Python in one line."""
    memory = f", {_memory() >> 30} GiB" if _memory() else ""
    return (
        f"{_processor()}, {os.cpu_count()} cores{memory}, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}"
    )


def _processor() -> str:
    try:
        lines = (PROC / "cpuinfo").read_text().splitlines()
    except OSError:
        lines = []
    named = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return named[0] if named else platform.processor() or platform.machine()


def _memory() -> int:
    names = getattr(os, "sysconf_names", {})
    if "SC_PHYS_PAGES" not in names:
        return 0
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")


def children(parent: int) -> Iterator[int]:
    """The processes that ``parent`` started, and theirs. Nothing where there is no /proc."""
    parents: dict[int, list[int]] = {}
    for folder in PROC.glob("[0-9]*"):
        status = _status(int(folder.name))
        if "PPid" in status:
            parents.setdefault(int(status["PPid"]), []).append(int(folder.name))
    waiting = [parent]
    while waiting:
        found = parents.get(waiting.pop(), [])
        yield from found
        waiting += found


def peak_memory(process: int) -> int | None:
    """Most bytes of memory that a living process has had at once; None where the system does not tell."""
    peak = _status(process).get("VmHWM", "")
    return int(peak.split()[0]) << 10 if peak else None


def _status(process: int) -> dict[str, str]:
    try:
        text = (PROC / str(process) / "status").read_text()
    except OSError:  # it ended
        return {}
    return {name: value.strip() for name, _, value in (line.partition(":") for line in text.splitlines())}
