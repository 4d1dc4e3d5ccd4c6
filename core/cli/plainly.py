"""``convert``, whose start counts, understood without typer where its arguments are plain.

typer has pydantic check each value, and the two take 0.15 s to load: half of what a small ``convert`` takes. The declarations in
:mod:`core.cli.conversion` remain the definition, for help, completion, and whatever is not plain: a mistake above all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

_PATHS = 2
_FLAGS = {"--overwrite": "overwrite", "--skip-free": "skip_free", "--json": "as_json"}
_NUMBERS = {"--disk": "disk"}
"""What ``convert`` takes (no number is negative), with the names of the parameters."""


def plain(given: Sequence[str]) -> Callable[[], int] | None:
    """What a command line asks for; None: that is for typer to say."""
    if list(given[:1]) != ["convert"]:
        return None
    paths: list[Path] = []
    options: dict[str, Any] = {}
    left = iter(given[1:])
    for word in left:
        if word in _FLAGS:
            options[_FLAGS[word]] = True
        elif word in _NUMBERS:
            number = next(left, "")
            if not (number.isascii() and number.isdigit()):
                return None
            options[_NUMBERS[word]] = int(number)
        elif word.startswith("-"):
            return None
        else:
            paths.append(Path(word))
    if len(paths) != _PATHS:
        return None
    return partial(_convert, paths, options)


def _convert(paths: list[Path], options: dict[str, Any]) -> int:
    from core.cli.converting import convert

    return convert(*paths, **options)
