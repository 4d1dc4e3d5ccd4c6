"""What the commands share of the terminal: consoles, sizes."""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

PIPED_WIDTH = 200
"""Columns of what goes to a file or another program: ids and paths stay whole."""


@cache
def _kind() -> type[Console]:
    """rich is loaded when something is printed with it: a command that says one sentence at its end does without."""
    from rich.console import Console

    class Ours(Console):
        def on_broken_pipe(self) -> None:
            """rich would end the program with 1, which here means that something blocks."""
            raise BrokenPipeError

    return Ours


def output() -> Console:
    """Standard output; paths and evidence are never broken into highlighted pieces."""
    if sys.stdout.isatty():
        return _kind()(highlight=False)
    return _kind()(highlight=False, soft_wrap=True, width=PIPED_WIDTH)


def errors() -> Console:
    from rich.console import Console

    return Console(stderr=True, highlight=False)


def print_indented(console: Console, text: Text, by: int) -> None:
    """Text that wraps behind its indentation on a terminal; whole, on one line, in a pipe."""
    from rich.padding import Padding
    from rich.text import Text

    if console.soft_wrap:
        console.print(Text(" " * by) + text)
    else:
        console.print(Padding(text, (0, 0, 0, by)))


def print_json(document: Any) -> None:
    """One JSON document on standard output. Bytes of names that are no UTF-8 are shown escaped, never lost."""
    import json

    json.dump(document, sys.stdout, indent=2, ensure_ascii=True, default=str)
    sys.stdout.write("\n")


def readable(text: str) -> str:
    """Names from an image as text that any terminal takes: control characters and surrogates are escaped."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape", "surrogatepass").decode("ascii")
        for char in text
    )


def size(count: float) -> str:
    """Bytes for people: ``64.0 MiB``."""
    value = float(count)
    for unit in ("B", "KiB", "MiB", "GiB"):
        if abs(value) < 1024:
            return f"{value:.0f} {unit}" if unit == "B" else f"{value:.1f} {unit}"
        value /= 1024
    return f"{value:.1f} TiB"


def duration(seconds: float) -> str:
    """Without false precision: ``about 40 minutes``."""
    if seconds < 60:
        return "less than a minute"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"about {minutes} minute{'s' if minutes != 1 else ''}"
    return f"about {minutes // 60} h {minutes % 60} min"
