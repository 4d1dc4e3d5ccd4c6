"""Commands whose start counts, understood without typer where their arguments are plain.

typer has pydantic check each value, and the two take 0.15 s to load: half of what a small ``convert`` takes. The declarations in
:mod:`core.cli.conversion` remain the definition, for help, completion, and whatever is not plain: a mistake above all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple


class _Plain(NamedTuple):
    """:param paths: how many of them it takes."""

    load: Callable[[], Callable[..., int]]
    paths: int
    flags: dict[str, str]
    numbers: dict[str, str]


def _convert() -> Callable[..., int]:
    from core.cli.converting import convert

    return convert


_COMMANDS = {
    "convert": _Plain(
        _convert,
        paths=2,
        flags={"--overwrite": "overwrite", "--skip-free": "skip_free", "--json": "as_json"},
        numbers={"--disk": "disk"},
    )
}
"""The flags and numbers (none is negative) that each has, with the names of the parameters."""


def plain(given: Sequence[str]) -> Callable[[], int] | None:
    """What a command line asks for; None: that is for typer to say."""
    command = _COMMANDS.get(given[0]) if given else None
    if command is None:
        return None
    paths: list[Path] = []
    options: dict[str, bool | int] = {}
    left = iter(given[1:])
    for word in left:
        if word in command.flags:
            options[command.flags[word]] = True
        elif word in command.numbers:
            number = next(left, "")
            if not (number.isascii() and number.isdigit()):
                return None
            options[command.numbers[word]] = int(number)
        elif word.startswith("-"):
            return None
        else:
            paths.append(Path(word))
    if len(paths) != command.paths:
        return None
    return lambda: command.load()(*paths, **options)
