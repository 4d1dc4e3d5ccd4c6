"""Standard streams that take every character, and the end of those whose reader or disk has gone."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import TextIO


def prepare() -> None:
    """Names may hold what the terminal's encoding has not (a Windows code page, ``LC_ALL=C``): escaped, not fatal.

    A stream that the caller closed (``>&-``) goes to the null device.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, _nowhere())
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def abandon() -> None:
    """Nothing more may be flushed to standard output: its reader has gone or its disk is full."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # no descriptor of its own (a test's stream): nothing is flushed to one
        sys.stdout = _nowhere()


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")  # lives as long as the process
