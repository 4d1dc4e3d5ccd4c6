"""How a kernel's release is matched with the texts of a support list.

The lists write ``3.10.0``, ``2.6.32 (except 2.6.32-71)``, ``UEK 5.15.0 (el8uek)``, ``RHCK 4.18.0`` or only ``el5uek``. AWS does
not publish how it compares; a listed text is taken as a prefix that ends at a component's border, and a kernel that only
shares its series (the first two numbers; three for 2.6) is doubt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

_LINE = re.compile(
    r"(?:(?P<flavour>RHCK|UEK)\s+)?(?P<prefix>[0-9][0-9A-Za-z.\-]*)?\s*(?P<suffix>el\d+uek)?"
    r"(?:\s*\((?:except\s+(?P<exception>[^)]+)|(?P<named>[^)]+))\))?"
)


class KernelMatch(IntEnum):
    """The higher the better."""

    UNLISTED = 0
    EXCLUDED = 1
    DOUBT = 2
    LISTED = 3


@dataclass(frozen=True, slots=True)
class KernelLine:
    """One listed kernel.

    :param flavour: ``RHCK`` (Red Hat compatible), ``UEK`` (Oracle's own), or "".
    :param suffix: what its release has to contain, e.g. ``el8uek``.
    :param exception: a prefix that is ruled out.
    """

    prefix: str
    flavour: str = ""
    suffix: str = ""
    exception: str = ""


def parse_line(text: str) -> KernelLine:
    """
    >>> parse_line("UEK 5.15.0 (el8uek)")
    KernelLine(prefix='5.15.0', flavour='UEK', suffix='el8uek', exception='')
    """
    found = _LINE.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    suffix = found["suffix"] or found["named"] or ""
    return KernelLine(found["prefix"] or "", found["flavour"] or "", suffix, found["exception"] or "")


def match_kernel(release: str, lines: tuple[str, ...]) -> KernelMatch:
    """The best match of ``release`` (as ``uname -r`` says it) with any of the lines."""
    return max((_match(release, parse_line(text)) for text in lines), default=KernelMatch.UNLISTED)


def _match(release: str, line: KernelLine) -> KernelMatch:
    oracle = "uek" in release
    if line.flavour and (line.flavour == "UEK") != oracle:
        return KernelMatch.UNLISTED
    if not line.prefix:
        return KernelMatch.LISTED if line.suffix in release else KernelMatch.UNLISTED
    ours, theirs = _parts(release), _parts(line.prefix)
    if line.exception and _starts(ours, _parts(line.exception)):
        return KernelMatch.EXCLUDED
    if _starts(ours, theirs):
        return KernelMatch.LISTED if line.suffix in release else KernelMatch.DOUBT
    series = 3 if theirs[:2] == ["2", "6"] else 2
    return KernelMatch.DOUBT if ours[:series] == theirs[:series] else KernelMatch.UNLISTED


def _parts(text: str) -> list[str]:
    return re.split(r"[.\-]", text)


def _starts(ours: list[str], theirs: list[str]) -> bool:
    return ours[: len(theirs)] == theirs
