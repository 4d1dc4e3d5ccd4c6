"""Order of version strings as rpm compares them; GRUB's boot entries and kernels are sorted by it.

Source: rpm's ``rpmvercmp`` (https://github.com/rpm-software-management/rpm/blob/master/rpmio/rpmvercmp.cc).
"""

from __future__ import annotations

import re
from functools import cmp_to_key

_SEGMENT = re.compile(r"(\d+)|([a-zA-Z]+)|(~)|(\^)")


def compare(left: str, right: str) -> int:
    """Negative where ``left`` is older, 0 where they are the same version, positive where it is newer."""
    ours, theirs = _segments(left), _segments(right)
    for mine, other in zip(ours, theirs, strict=False):
        if mine != other:
            return 1 if mine > other else -1
    if len(ours) == len(theirs):
        return 0
    longer, sign = (ours, 1) if len(ours) > len(theirs) else (theirs, -1)
    following = longer[min(len(ours), len(theirs))]
    return -sign if following[0] == _TILDE else sign


_TILDE, _CARET, _ALPHA, _NUMBER = 0, 1, 2, 3


def _segments(text: str) -> list[tuple[int, int, str]]:
    found = []
    for digits, letters, tilde, _caret in _SEGMENT.findall(text[:512]):
        if digits:
            found.append((_NUMBER, int(digits), ""))
        elif letters:
            found.append((_ALPHA, 0, letters))
        else:
            found.append((_TILDE if tilde else _CARET, 0, ""))
    return found


version_key = cmp_to_key(compare)
"""Key for :func:`sorted`: oldest first."""
