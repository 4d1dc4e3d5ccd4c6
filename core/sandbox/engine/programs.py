"""Programs of the system that the engine runs, and the environment for them."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

_PLACES = (
    "/usr/sbin",
    "/sbin",
    "/usr/local/sbin",
    "/opt/homebrew/opt/e2fsprogs/sbin",
    "/usr/local/opt/e2fsprogs/sbin",
)
"""Where programs for administrators lie that are not in every user's PATH; Homebrew keeps e2fsprogs apart."""


def find_program(name: str) -> str | None:
    """Its path, or None where it is not installed."""
    return shutil.which(name, path=os.pathsep.join([os.environ.get("PATH", ""), *_PLACES]))


PLANNING_FLAG = "--sandbox-planning"
"""Argument by which a frozen program starts itself as ``core.sandbox.engine.planning``; its entry point hands it to
``main`` there."""


def planning_command() -> list[str]:
    """How this program starts the child that reads the converted disks, installed or frozen by PyInstaller."""
    if getattr(sys, "frozen", False):
        return [sys.executable, PLANNING_FLAG]
    return [sys.executable, "-m", "core.sandbox.engine.planning"]


def environment() -> dict[str, str]:
    """The program's own modules are found wherever it was started from; messages come untranslated."""
    root = str(Path(__file__).resolve().parents[3])
    paths = [root, *filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep))]
    return {**os.environ, "LC_ALL": "C", "PYTHONPATH": os.pathsep.join(dict.fromkeys(paths))}
