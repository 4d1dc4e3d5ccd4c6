"""Bandwidth as people write it."""

from __future__ import annotations

import re

import typer

_RATE = re.compile(r"(\d+(?:\.\d+)?)\s*([kmg]?)(?:i?b)?(?:/s)?", re.IGNORECASE)
_UNITS = {"": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30}


def bandwidth(word: str) -> float | None:
    """Bytes a second from ``20M``, ``500 KiB/s``, ``1.5g``; None from ``none``.

    :raises typer.BadParameter: anything else.
    """
    if word.strip().lower() in {"none", "off"}:
        return None
    found = _RATE.fullmatch(word.strip())
    if found is None or not float(found[1]):
        raise typer.BadParameter(f"'{word}' is no rate: say 20M (MiB a second), 500K, or none")
    return float(found[1]) * _UNITS[found[2].lower()]
