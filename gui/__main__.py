"""Where ``amigrate`` starts: the window without arguments (or with ``--window FILE...``), otherwise the command line.

Imports nothing at the top: the inspection's worker and the sandbox start through here in a frozen program, and need no Qt.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

_MANY_OBJECTS = 100_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns the exit code."""
    # Pydantic looks through all installed distributions for plugins of its own; there are none here, and it takes 40 ms and 5 MiB.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "true")
    given = list(sys.argv[1:] if arguments is None else arguments)
    if getattr(sys, "frozen", False):
        from core.composition import run_child

        ended = run_child(given)
        if ended is not None:
            return ended
    if given[:1] == ["--window"]:
        return window(given[1:])
    return _command(given) if given else window([])


def _command(given: list[str]) -> int:
    """A command, whose process ends with it: the collector goes neither through what is imported (20 times, for nothing) nor, at the end,
    through all that there is [a small ``convert``: 0.33 s, so 0.23]."""
    import gc

    from core.cli import main as command_line

    gc.set_threshold(_MANY_OBJECTS)
    ended = command_line(given)
    gc.freeze()
    return ended


def window(files: Sequence[str] | None = None) -> int:
    """``amigrate-window [FILE...]``, and what the desktop starts for files: the window, with a wizard for the files.

    Returns the exit code.
    """
    given = list(sys.argv[1:] if files is None else files)
    if _no_display():
        from core.errors import AmigrateError
        from core.wording import sentence

        print(f"amigrate: {sentence(AmigrateError('cli.no-display'))}", file=sys.stderr)
        return 2
    # Pydantic looks through all installed distributions for plugins of its own; there are none here, and it takes 40 ms and 5 MiB.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "true")
    from gui.app import run

    return run(given)


def _no_display() -> bool:
    """On Linux a window needs an X or Wayland display, or a platform plugin that was asked for."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    raise SystemExit(main())
