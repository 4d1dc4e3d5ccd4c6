"""The command line: the same core as the window, for scripts and fleets."""

from __future__ import annotations

from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code: 0 done, 1 something blocks or failed, 2 bad input or wrong usage, 130 interrupted."""
    from core.cli.app import run

    return run(arguments)
