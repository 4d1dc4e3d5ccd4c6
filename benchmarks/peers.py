"""The other programs: set up where that is possible, and named as not measured where it is not.

dissect.target is AGPL: it lives in a virtual environment of its own, is run as a program, and is never imported here.
libguestfs comes from the system's packages, and needs a kernel in /boot for its appliance.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks import CACHE

DISSECT = CACHE / "peers" / "dissect"
DISSECT_PACKAGE = "dissect.target[full]"  # without [full] it reads no file system of Linux
DISSECT_PROGRAM = Path(__file__).parent / "inspect" / "with_dissect.py"
GUESTFS_PACKAGES = ("libguestfs-tools", "linux-image-amd64")
_GUESTFS_SETTINGS = {"LIBGUESTFS_BACKEND": "direct", "LIBGUESTFS_BACKEND_SETTINGS": "force_tcg"}
_LONGEST = 900


class NoPeerError(Exception):
    """The other program cannot be had here, or cannot do what it is asked for; the text says why."""


class StoppedError(NoPeerError):
    """The other program came to no end in the time that it was given."""


@dataclass(frozen=True)
class DissectRun:
    """One process of dissect.target that opened the same image several times.

    :param process: seconds from the start of the process to its end.
    :param opened: seconds of each opening with hostname, version and os asked for.
    """

    process: float
    opened: tuple[float, ...]
    hostname: str
    version: str


@cache
def dissect_python() -> Path:
    """The Python of dissect's environment, made when it is missing.

    :raises NoPeerError: it cannot be installed.
    """
    python = DISSECT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not _works(python, "-c", "import dissect.target, dissect.extfs"):
        print("setting up dissect.target in an environment of its own", file=sys.stderr)
        shutil.rmtree(DISSECT, ignore_errors=True)
        _run([sys.executable, "-m", "venv", str(DISSECT)])
        _run([str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", DISSECT_PACKAGE])
    return python


def dissect(image: Path, count: int) -> DissectRun:
    """Let one process ask an image ``count`` times for hostname, version and os.

    :raises NoPeerError: it cannot be had, or does not find the system.
    """
    start = time.perf_counter()
    done = _run([str(dissect_python()), str(DISSECT_PROGRAM), str(image), str(count)])
    process = time.perf_counter() - start
    answer: dict[str, Any] = json.loads(done)
    if not answer["version"]:
        raise NoPeerError(f"dissect.target finds no version of the system on {image.name}: {answer}")
    return DissectRun(process, tuple(answer["seconds"]), answer["hostname"] or "", answer["version"])


@cache
def virt_inspector_environment() -> dict[str, str]:
    """The environment for virt-inspector, which is installed when it is missing."""
    if shutil.which("virt-inspector") is None:
        if shutil.which("apt-get") is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
            raise NoPeerError(
                f"{' and '.join(GUESTFS_PACKAGES)} are not installed, and apt-get or root is not here"
            )
        print(f"installing {', '.join(GUESTFS_PACKAGES)}", file=sys.stderr)
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        _run(["apt-get", "update", "-q"], quiet)
        _run(["apt-get", "install", "-y", "-q", "--no-install-recommends", *GUESTFS_PACKAGES], quiet)
    # The appliance is built once and kept by libguestfs: that is no part of an inspection.
    _run(["guestfish", "-a", os.devnull, "run"], _GUESTFS_SETTINGS)
    return _GUESTFS_SETTINGS


def virt_inspector(image: Path, kind: str, longest: float = _LONGEST) -> None:
    """Run virt-inspector on an image of that format.

    :param longest: seconds after which it is stopped.
    :raises StoppedError: it was.
    :raises NoPeerError: it cannot be had, or does not find the system.
    """
    found = _run(
        ["virt-inspector", f"--format={kind}", "-a", str(image)], virt_inspector_environment(), longest
    )
    if "<product_name>" not in found:
        raise NoPeerError(f"virt-inspector finds no system on {image.name}")


def _works(*command: str | Path) -> bool:
    try:
        return (
            subprocess.run([str(part) for part in command], capture_output=True, check=False).returncode == 0
        )
    except OSError:
        return False


def _run(command: Sequence[str], more: dict[str, str] | None = None, longest: float = _LONGEST) -> str:
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            check=False,
            timeout=longest,
            env={**os.environ, **(more or {})},
        )
    except subprocess.TimeoutExpired as error:
        raise StoppedError(f"{Path(command[0]).name} was stopped after {longest:g} s") from error
    except OSError as error:
        raise NoPeerError(f"{Path(command[0]).name}: {error}") from error
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise NoPeerError(f"{Path(command[0]).name} ended with {done.returncode}: {last[:300]}")
    return done.stdout
