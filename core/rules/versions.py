"""Version numbers and the ranges in which support lists name them."""

from __future__ import annotations

import re

Version = tuple[int, ...]
Range = tuple[Version, Version]


def parse_version(text: str) -> Version:
    """The leading numbers: ``7.6.1810`` is (7, 6, 1810); a name such as ``trixie/sid`` is ().

    >>> parse_version("12.7"), parse_version("trixie/sid")
    ((12, 7), ())
    """
    found = re.match(r"\d{1,9}(?:\.\d{1,9})*", text.strip(), re.ASCII)
    return tuple(int(part) for part in found.group().split(".")) if found else ()


def parse_range(text: str) -> Range:
    """Both ends of ``7.0-7.6``; a point is a range of one.

    >>> parse_range("5.10-5.11")
    ((5, 10), (5, 11))
    """
    low, _, high = text.partition("-")
    return parse_version(low), parse_version(high or low)


def in_range(version: Version, ends: Range) -> bool:
    """Compare as far as the range is written: 7.6.1810 lies in 7.0-7.6, and 10.13 in 10. What the version leaves
    out at its end counts as 0 behind two numbers (Debian's 7.8 is 7.8.0), but a lone major tells no minor.

    >>> in_range((7, 6, 1810), parse_range("7.0-7.6")), in_range((7,), parse_range("7.0-7.6"))
    (True, False)
    """
    low, high = ends
    size = max(len(low), len(high))
    if not version or (len(version) == 1 and size > 1):
        return False
    padded = (*version, *([0] * (size - len(version))))[:size]
    return (*low, *([0] * (size - len(low)))) <= padded <= (*high, *([0] * (size - len(high))))


def newest(texts: list[str]) -> str:
    """The highest of several version texts by their numbers."""
    return max(texts, key=lambda text: [int(part) for part in re.findall(r"\d{1,9}", text)])
