"""What the system's settings ask of every program."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wishes:
    """:param still: nothing is to move that need not. ``contrast``: more of it."""

    still: bool = False
    contrast: bool = False
