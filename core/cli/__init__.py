"""The command line: the same core as the window, for scripts and fleets."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code: 0 done, 1 something blocks or failed, 2 bad input or wrong usage, 130 interrupted."""
    from core.cli import streams
    from core.cli.ending import ended
    from core.cli.plainly import plain
    from core.logs import log_to_file
    from core.settings import Places

    streams.prepare()
    log_to_file(Places.default)
    given = list(sys.argv[1:] if arguments is None else arguments)
    return ended(plain(given) or (lambda: _by_typer(given)))


def _by_typer(given: Sequence[str]) -> object:
    from core.cli.app import run

    return run(given)
